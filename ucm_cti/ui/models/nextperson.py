"""Who could take a call that somebody does not answer. Pure."""

from collections.abc import Sequence

from ucm_cti.commands.search import fold
from ucm_cti.domain.extension import Extension
from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.domain.presence import Lamp
from ucm_cti.store.store import Store


def next_person(
    number: str, store: Store, favourites: Sequence[str], without: frozenset[str]
) -> str:
    """The next free colleague of the same team after `number`, in the order of names, else the
    first free favourite; "" for nobody. Nobody of `without` is named."""
    asked = store.extensions.get(ExtensionNumber(number))
    team = _team(asked, store) if asked is not None else []
    at = next((place for place, one in enumerate(team) if one.number == number), 0)
    wanted = [one.number for one in (*team[at:], *team[:at])]
    wanted += [ExtensionNumber(one) for one in favourites]
    free = (one for one in wanted if one not in without and store.lamp(one) is Lamp.FREE)
    return next(free, "")


def _team(person: Extension, store: Store) -> list[Extension]:
    if not person.department:
        return []
    found = (one for one in store.extensions.values() if one.department == person.department)
    return sorted(found, key=lambda one: (fold(one.label), one.number))
