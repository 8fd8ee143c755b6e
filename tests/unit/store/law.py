"""The store's law, as a comparison: what events built equals what a fresh list shows."""

from collections import defaultdict
from dataclasses import dataclass

from ucm_cti.domain.call import LegState, Phase
from ucm_cti.store.store import Store


@dataclass(frozen=True)
class Picture:
    """What people see of the calls, without what lists cannot know (wire.md 2.6).

    Lists carry no linkedid. Calls that are not yet talking and whose callers have one and the same
    number cannot be told apart in them, so `calls` has such calls as one.
    """

    legs: frozenset[tuple[str, LegState, str, str | None]]
    calls: frozenset[tuple[frozenset[Phase], frozenset[str]]]


def picture(store: Store) -> Picture:
    """Legs with state, number and peer; calls as their phases and members."""
    phases: dict[str, set[Phase]] = defaultdict(set)
    callers: dict[str, int] = defaultdict(int)
    members: dict[str, set[str]] = defaultdict(set)
    for call in store.calls.values():
        talking = call.phase is Phase.TALKING
        key = f"talk {call.legs[0].id}" if talking else f"from {call.caller.number}"
        phases[key].add(call.phase)
        members[key].update(leg.id for leg in call.legs)
        callers[key] += sum(leg.number == call.caller.number for leg in call.legs)
    return Picture(
        frozenset(
            (leg.id, leg.state, leg.number, leg.peer)
            for call in store.calls.values()
            for leg in call.legs
        ),
        frozenset(
            (frozenset(phases[key] if callers[key] == 1 else ()), frozenset(legs))
            for key, legs in members.items()
        ),
    )
