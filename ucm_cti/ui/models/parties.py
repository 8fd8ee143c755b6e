"""Who is at the other end, as far as the PBX and the directory tell. Pure."""

from dataclasses import dataclass

from ucm_cti.domain.call import Call, Leg, LegState
from ucm_cti.domain.wording import noop, tr
from ucm_cti.store.store import Store
from ucm_cti.ui.format import phone

UNKNOWN = noop("Unknown caller")


@dataclass(frozen=True, slots=True)
class Party:
    """A person or number at an end of a call; both members are "" when unknown."""

    name: str = ""
    number: str = ""

    @property
    def title(self) -> str:
        """What to call them: the name, else the number, else a word."""
        return self.name or phone(self.number) or tr(UNKNOWN)

    @property
    def detail(self) -> str:
        """The number where the title is a name, else ""."""
        return phone(self.number) if self.name else ""


def party_of(leg: Leg, store: Store) -> Party:
    """The party of a leg; the directory's name goes before the PBX's."""
    return _named(store, leg.name, leg.number)


def caller_of(call: Call, store: Store) -> Party:
    """Who started the call."""
    return party_of(call.caller, store)


def other_party(call: Call, leg: Leg, store: Store) -> Party:
    """Whom a leg talks to or is being connected with."""
    other = call.other(leg)
    if leg.state is not LegState.TALKING and leg.id == call.caller.id:
        asked = Party(store.name_of(call.dialled), call.dialled)
        if asked.name or other is None:
            return asked if asked.number else _named(store, leg.other_name, leg.other_number)
    if other is None:
        return _named(store, leg.other_name, leg.other_number)
    found = party_of(other, store)
    return found if found.number else _named(store, found.name, leg.other_number)


def called_words(call: Call, store: Store, me: str | None = None) -> str:
    """Whom the caller asked for: the name of a queue, group, menu or person, else the number.

    A queue, group or menu that a caller has reached since says more than what was dialled first,
    and so does the one phone that rings for a call that a person has sent on. It is "" when
    unknown, and when it is `me`, who needs not be told.
    """
    reached = call.caller.other_number
    number = reached if reached in store.places else call.dialled or reached
    if number in store.extensions:
        number = _rung(call) or number
    if not number or number == me:
        return ""
    return store.name_of(number) or phone(number)


def _rung(call: Call) -> str:
    """The number of the only phone that rings, "" for none or several."""
    rung = [
        leg.number
        for leg in call.legs
        if leg.state is LegState.RINGING and leg.id != call.caller.id and not leg.barging
    ]
    return rung[0] if len(rung) == 1 else ""


def line_words(call: Call) -> str:
    """The outside line, "" for calls inside."""
    return call.trunk


def waiting_words(call: Call, store: Store) -> str:
    """Where a caller waits: "in Support queue", "in a voice menu"; "waiting" when unknown."""
    where = _served(call, store) or (store.name_of(call.dialled) if call.dialled else "")
    return tr("in {where}", where=where) if where else tr("waiting")


def _served(call: Call, store: Store) -> str:
    number = call.caller.other_number
    return store.name_of(number) or (phone(number) if number else "")


def _named(store: Store, name: str, number: str) -> Party:
    known = store.name_of(number) if number else ""
    told = "" if name == number else name
    return Party(known or told, number)
