"""Which legs of an extension may be on their way to a number. Pure."""

from ucm_cti.domain.call import LegState
from ucm_cti.domain.ids import ExtensionNumber, LegId
from ucm_cti.store.store import Store

_TELLING = 7


def placed_legs(store: Store, number: ExtensionNumber, target: str) -> set[LegId]:
    """Legs of an extension that may be on their way to a number: neither somebody else's call
    brought them, nor has the phone itself dialled another number."""
    calls = store.calls_of(number)
    legs = ((call, leg) for call in calls for leg in call.legs if leg.extension == number)
    return {
        leg.id
        for call, leg in legs
        if leg.barging
        or (
            leg.id == call.caller.id
            and (leg.state is LegState.RINGING or same_number(leg.other_number, target))
        )
    }


def same_number(one: str, other: str) -> bool:
    """Whether two ways to write a number mean the same, as far as their ends tell: trunks add and
    take away what is in front."""
    ends = [
        "".join(char for char in number if char.isdigit())[-_TELLING:] for number in (one, other)
    ]
    return bool(ends[0]) and ends[0] == ends[1]
