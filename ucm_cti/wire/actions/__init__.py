"""One module per family; importing this package declares every action."""

from ucm_cti.wire.actions import (
    calls,
    extensions,
    ivrs,
    queues,
    ring_groups,
    session,
    system,
    voip_trunks,
)

__all__ = [
    "calls",
    "extensions",
    "ivrs",
    "queues",
    "ring_groups",
    "session",
    "system",
    "voip_trunks",
]
