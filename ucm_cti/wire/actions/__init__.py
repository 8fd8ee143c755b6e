"""One module per family; importing this package declares every action."""

from ucm_cti.wire.actions import (
    calls,
    cdr,
    extensions,
    ivrs,
    pms,
    queue_reports,
    queues,
    recordings,
    ring_groups,
    session,
    system,
    voip_trunks,
)

__all__ = [
    "calls",
    "cdr",
    "extensions",
    "ivrs",
    "pms",
    "queue_reports",
    "queues",
    "recordings",
    "ring_groups",
    "session",
    "system",
    "voip_trunks",
]
