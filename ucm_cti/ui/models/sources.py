"""Where suggestions come from: people, places, numbers, pairs of numbers, commands. Pure."""

from collections.abc import Callable, Iterable

from ucm_cti.commands.numbers.planning import plan
from ucm_cti.commands.numbers.rules import NumberRules
from ucm_cti.commands.search import fold, match
from ucm_cti.commands.targets import TargetKind, inside
from ucm_cti.domain.contact import Contact, ContactNumber
from ucm_cti.domain.errors import NotPossible
from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.domain.wording import tr
from ucm_cti.store.store import Store
from ucm_cti.ui.format import phone
from ucm_cti.ui.models.directory import Directory
from ucm_cti.ui.models.meant import MeantNumber, numbers_meant
from ucm_cti.ui.models.people_row import number_kind
from ucm_cti.ui.models.suggest import (
    ASKED,
    EXACT,
    HINTED,
    LIMIT,
    Kind,
    Offer,
    Query,
    Source,
    Suggestion,
)
from ucm_cti.ui.models.words import LAMP_WORDS


def standard_sources(
    directory: Directory, store: Store, rules: Callable[[], NumberRules] = NumberRules
) -> tuple[Source, ...]:
    """Everything that a typed text may mean; of equals the earlier source goes first. `rules` tells
    how the site dials."""

    def numbers(query: Query) -> Iterable[Offer]:
        """What is typed, exactly as it will be dialled; several numbers are a choice."""
        if "&" not in query.text:
            for meant in numbers_meant(query.text, store, rules()):
                yield Offer(_number(meant, query, store), EXACT)

    def pairs(query: Query) -> Iterable[Offer]:
        """Two outside numbers with "&" between them."""
        one, joined, two = query.text.partition("&")
        if not joined:
            return
        try:
            first, second = (plan(text, rules(), inside(store)).number for text in (one, two))
        except NotPossible:
            return
        title = tr("Connect {first} with {second}", first=phone(first), second=phone(second))
        yield Offer(
            Suggestion(Kind.CONNECT, title, first, second, tr("two outside numbers")), EXACT
        )

    def people(query: Query) -> Iterable[Offer]:
        for rank, number in directory.match_people(query.text, most(query), query.bonus):
            if number not in query.without:
                yield Offer(_person(store, number), rank)

    def places(query: Query) -> Iterable[Offer]:
        for rank, number in directory.match_places(query.text, most(query), query.bonus):
            if number not in query.without:
                yield Offer(_place(store, number), rank)

    def contacts(query: Query) -> Iterable[Offer]:
        """A line for each number of whoever fits."""
        for contact in directory.find_contacts(query.text, LIMIT):
            for number in contact.numbers:
                if number.number not in query.without:
                    rank = max(0, match(query.text, contact.name, number.number))
                    yield Offer(_contact(contact, number, sent(number.number)), rank)

    def sent(number: str) -> str:
        """What the PBX gets for a number; it stays as it is where it is refused, to be told why."""
        try:
            return plan(number, rules(), inside(store)).number
        except NotPossible:
            return number

    def most(query: Query) -> int:
        return LIMIT + len(query.without)

    return (commands, numbers, pairs, people, places, contacts)


def _contact(contact: Contact, number: ContactNumber, sent: str) -> Suggestion:
    title = " · ".join(part for part in (contact.name, contact.company) if part)
    detail = " ".join(part for part in (number_kind(number.kind), phone(number.number)) if part)
    return Suggestion(Kind.CONTACT, title, sent, detail=detail)


def commands(query: Query) -> Iterable[Offer]:
    """Verbs whose word is typed in full, and those whose word it may become."""
    typed = fold(query.text)
    for command in query.commands:
        if command.word.startswith(typed):
            line = Suggestion(Kind.COMMAND, command.title, verb=command.verb)
            yield Offer(line, ASKED if command.word == typed else HINTED)


def _number(meant: MeantNumber, query: Query, store: Store) -> Suggestion:
    if meant.target.kind is TargetKind.PERSON:
        return _person(store, meant.target.number)
    if meant.target.kind is TargetKind.PLACE:
        return _place(store, meant.target.number)
    title = f"{query.lead or tr('Call')} {meant.shown}"
    detail = " · ".join(part for part in (meant.target.name, meant.detail) if part)
    return Suggestion(Kind.NUMBER, title, meant.target.number, detail=detail)


def _person(store: Store, number: str) -> Suggestion:
    person = store.extensions[ExtensionNumber(number)]
    lamp = store.lamp(person.number)
    return Suggestion(
        Kind.PERSON,
        person.label,
        number,
        detail=tr(LAMP_WORDS[lamp]),
        lamp=lamp,
    )


def _place(store: Store, number: str) -> Suggestion:
    place = store.places[number]
    return Suggestion(Kind.PLACE, place.label, number, detail=tr(place.kind.value))
