"""What remains of a queue of inputs that has grown too long. Pure."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ucm_cti.store.inputs import (
    AccountsRead,
    Batch,
    ChannelsRead,
    ClockRead,
    EventReceived,
    HoldNoted,
    Input,
    LinkMoved,
    MuteNoted,
    PlacesRead,
)
from ucm_cti.wire.events import ExtensionStatusChanged

if TYPE_CHECKING:
    from ucm_cti.wire.rows import ExtensionStatusRow


def condense(inputs: Iterable[Input]) -> list[Input]:
    """The last word on accounts, places, clock, link and each phone, and every note of ours.

    What concerns calls is left out, since a part of it would be wrong: read the lists again.
    """
    last: dict[type, Input] = {}
    phones: dict[str, tuple[ExtensionStatusRow, float]] = {}
    notes: list[Input] = []
    for one in _flat(inputs):
        match one:
            case AccountsRead():
                last[AccountsRead] = one
                phones.clear()
            case PlacesRead() | ClockRead() | LinkMoved():
                last[type(one)] = one
            case HoldNoted() | MuteNoted():
                notes.append(one)
            case EventReceived(ExtensionStatusChanged(rows), at):
                phones.update({str(row.extension): (row, at) for row in rows})
            case _:
                pass
    states = [EventReceived(ExtensionStatusChanged((row,)), at) for row, at in phones.values()]
    order = (AccountsRead, PlacesRead, ClockRead)
    kept = [last[kind] for kind in order if kind in last]
    moved = [last[LinkMoved]] if LinkMoved in last else []
    return [*kept, *states, *notes, *moved]


def _flat(inputs: Iterable[Input]) -> Iterator[Input]:
    for one in inputs:
        if isinstance(one, Batch):
            yield from _flat(one.inputs)
        elif not isinstance(one, ChannelsRead):
            yield one
