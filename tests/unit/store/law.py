"""The store's law, as a comparison: what events built equals what a fresh list shows."""

from dataclasses import dataclass

from ucm_cti.domain.call import LegState, Phase
from ucm_cti.store.store import Store


@dataclass(frozen=True)
class Picture:
    """What people see of the calls, without ids that lists cannot know (wire.md 2.6)."""

    legs: frozenset[tuple[str, LegState, str, str | None]]
    calls: frozenset[tuple[Phase, frozenset[str]]]


def picture(store: Store) -> Picture:
    """Legs with state, number and peer; calls as their phase and members."""
    calls = store.calls.values()
    return Picture(
        frozenset((leg.id, leg.state, leg.number, leg.peer) for call in calls for leg in call.legs),
        frozenset((call.phase, frozenset(leg.id for leg in call.legs)) for call in calls),
    )
