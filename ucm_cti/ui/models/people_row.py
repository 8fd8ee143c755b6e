"""What one row of the directory shows. Pure."""

from dataclasses import dataclass
from enum import StrEnum

from ucm_cti.domain.call import Call, Leg, LegState
from ucm_cti.domain.contact import Contact, NumberKind
from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.domain.presence import Lamp
from ucm_cti.domain.wording import noop, tr
from ucm_cti.store.store import Store
from ucm_cti.ui.format import phone
from ucm_cti.ui.models.parties import other_party
from ucm_cti.ui.models.words import LAMP_WORDS

_KINDS = {
    NumberKind.MOBILE: noop("mobile"),
    NumberKind.WORK: noop("work"),
    NumberKind.HOME: noop("home"),
    NumberKind.FAX: noop("fax"),
}


class EntryKind(StrEnum):
    """What a row of the list is."""

    PERSON = "person"
    PLACE = "place"
    CONTACT = "contact"
    SECTION = "section"


@dataclass(frozen=True, slots=True)
class PeopleRow:
    """`word` names the state; `note` is the second line, with `since` (our clock) when it counts;
    `talking` says that one can listen. A contact has `numbers`, each behind what it is for, and
    its id in `contact`.
    """

    kind: EntryKind
    number: str
    name: str
    lamp: Lamp = Lamp.UNKNOWN
    word: str = ""
    note: str = ""
    since: float | None = None
    favourite: bool = False
    talking: bool = False
    numbers: tuple[tuple[str, str], ...] = ()
    contact: str = ""

    @property
    def shown_number(self) -> str:
        """The number beside the name; a contact's are in its note and menu."""
        return "" if self.kind is EntryKind.CONTACT else phone(self.number)

    @property
    def spoken(self) -> str:
        """The row as one sentence, for a screen reader."""
        numbered = self.kind is not EntryKind.CONTACT and self.number != self.name
        parts = (self.name, self.number if numbered else "", self.word, self.note)
        return ", ".join(part for part in parts if part)


def person_row(store: Store, number: str, *, favourite: bool = False) -> PeopleRow:
    """The row of an extension; one that is gone shows as unknown."""
    person = store.extensions.get(ExtensionNumber(number))
    if person is None:
        return PeopleRow(EntryKind.PERSON, number, number)
    lamp = store.lamp(person.number)
    call, leg = _busy_with(store, person.number)
    note, since = person.presence_note or person.department, None
    if call is not None and leg is not None:
        other = other_party(call, leg, store)
        if leg.barging:
            note = tr("listening to {title}", title=other.title)
        elif leg.state is LegState.TALKING:
            note = tr("with {title}", title=other.title)
        elif leg.state is LegState.RINGING and leg.id != call.caller.id:
            note = tr("called by {title}", title=other.title)
        else:
            note = tr("calling {title}", title=other.title)
        since = leg.since if leg.since is not None else call.since
    return PeopleRow(
        EntryKind.PERSON,
        person.number,
        person.label,
        lamp,
        tr(LAMP_WORDS[lamp]),
        note,
        since,
        favourite,
        leg is not None and leg.state is LegState.TALKING and not leg.barging,
    )


def place_row(store: Store, number: str) -> PeopleRow:
    """The row of a queue, group or menu."""
    place = store.places.get(number)
    if place is None:
        return PeopleRow(EntryKind.PLACE, number, number)
    return PeopleRow(EntryKind.PLACE, number, place.label, word=tr(place.kind.value))


def contact_row(contact: Contact | None, contact_id: str) -> PeopleRow:
    """The row of a contact with its first number; one that is gone is empty."""
    if contact is None:
        return PeopleRow(EntryKind.CONTACT, "", "", contact=contact_id)
    numbers = tuple((number_kind(n.kind), n.number) for n in contact.numbers)
    company = contact.company if contact.name else ""
    told = (
        phone(numbers[0][1]) if len(numbers) == 1 else tr("%n (number|numbers)", "", len(numbers))
    )
    note = " · ".join(part for part in (company, told) if part)
    kinds = ", ".join(dict.fromkeys(kind for kind, _ in numbers if kind))
    return PeopleRow(
        EntryKind.CONTACT,
        numbers[0][1] if numbers else "",
        contact.label,
        word=kinds,
        note=note,
        numbers=numbers,
        contact=contact.id,
    )


def number_kind(kind: NumberKind) -> str:
    """What a number is for, "" when nobody said."""
    return "" if kind is NumberKind.OTHER else tr(_KINDS[kind])


def _busy_with(store: Store, number: ExtensionNumber) -> tuple[Call | None, Leg | None]:
    """The call that says most about a person: talking, else the oldest."""
    found = [(call, call.leg_of(number)) for call in store.calls_of(number)]
    talking = (pair for pair in found if pair[1] and pair[1].state is LegState.TALKING)
    return next(talking, found[0] if found else (None, None))
