"""Faults and crashes as a text that a person reads, and then passes on or not."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from ucm_cti.desktop.crashes import BadEnd
from ucm_cti.desktop.faultbook import Fault
from ucm_cti.desktop.masking import mask_text
from ucm_cti.desktop.versions import versions

_UNKNOWN = "unknown"


def fault_report(faults: Sequence[Fault], others: int, state: Iterable[str]) -> str:
    """What went wrong in this run; `state` is how things stand, one line each."""
    parts = ["\n".join((*versions(), *state))]
    parts += [_fault(fault) for fault in faults]
    if others:
        parts.append(f"{others} more of other kinds")
    return mask_text("\n\n".join(parts)) + "\n"


def crash_report(end: BadEnd) -> str:
    """What is known of a run that did not end in order."""
    run = f"UCM CTI {end.version or _UNKNOWN}, from {_time(end.began)} until {_time(end.ended)}"
    head = (*versions(), f"That run: {run}")
    parts = ["\n".join(head), end.stack or "It was ended from outside; there is no stack."]
    if end.lines:
        parts.append("\n".join(("The end of its log:", *end.lines)))
    return mask_text("\n\n".join(parts)) + "\n"


def _fault(fault: Fault) -> str:
    times = "once" if fault.count == 1 else f"{fault.count} times"
    where = f"{_time(fault.at)}, thread {fault.thread}, {times}"
    return f"{fault.doing} ({where})\n{fault.trace}"


def _time(moment: float) -> str:
    if not moment:
        return _UNKNOWN
    return datetime.fromtimestamp(moment, UTC).astimezone().strftime("%Y-%m-%d %H:%M:%S")
