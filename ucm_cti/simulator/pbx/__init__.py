"""The PBX inside the simulator: pure, seeded, and as quirky as devices are (wire.md)."""

from ucm_cti.simulator.pbx.config import (
    ExtensionConfig,
    InboundRoute,
    IvrConfig,
    OutboundRoute,
    PbxConfig,
    QueueConfig,
    Quirks,
    RingGroupConfig,
    TrunkConfig,
)
from ucm_cti.simulator.pbx.machine import GATE_SECONDS, Pbx
from ucm_cti.simulator.pbx.offices import callcentre, company, small_office
from ucm_cti.simulator.pbx.refused import Refused

__all__ = [
    "GATE_SECONDS",
    "ExtensionConfig",
    "InboundRoute",
    "IvrConfig",
    "OutboundRoute",
    "Pbx",
    "PbxConfig",
    "QueueConfig",
    "Quirks",
    "Refused",
    "RingGroupConfig",
    "TrunkConfig",
    "callcentre",
    "company",
    "small_office",
]
