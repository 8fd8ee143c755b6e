"""Where suggestions come from: people, places, numbers, pairs of numbers, commands. Pure."""

from collections.abc import Iterable

from ucm_cti.commands.search import fold
from ucm_cti.commands.targets import TargetKind, clean_number, looks_like_number, resolve
from ucm_cti.domain.errors import NotPossible
from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.store.store import Store
from ucm_cti.ui.format import phone
from ucm_cti.ui.models.directory import Directory
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


def standard_sources(directory: Directory, store: Store) -> tuple[Source, ...]:
    """Everything that a typed text may mean; of equals the earlier source goes first."""

    def numbers(query: Query) -> Iterable[Offer]:
        """What is typed, exactly as it will be dialled."""
        if looks_like_number(query.text):
            yield Offer(_exact(query, store), EXACT)

    def people(query: Query) -> Iterable[Offer]:
        for rank, number in directory.match_people(query.text, most(query), query.bonus):
            if number not in query.without:
                yield Offer(_person(store, number), rank)

    def places(query: Query) -> Iterable[Offer]:
        for rank, number in directory.match_places(query.text, most(query), query.bonus):
            if number not in query.without:
                yield Offer(_place(store, number), rank)

    def most(query: Query) -> int:
        return LIMIT + len(query.without)

    return (commands, numbers, pairs, people, places)


def commands(query: Query) -> Iterable[Offer]:
    """Verbs whose word is typed in full, and those whose word it may become."""
    typed = fold(query.text)
    for command in query.commands:
        if command.word.startswith(typed):
            line = Suggestion(Kind.COMMAND, command.title, verb=command.verb)
            yield Offer(line, ASKED if command.word == typed else HINTED)


def pairs(query: Query) -> Iterable[Offer]:
    """Two outside numbers with "&" between them."""
    if "&" not in query.text:
        return
    one, _, two = query.text.partition("&")
    try:
        first, second = clean_number(one), clean_number(two)
    except NotPossible:
        return
    title = f"Connect {phone(first)} with {phone(second)}"
    yield Offer(Suggestion(Kind.CONNECT, title, first, second, "two outside numbers"), EXACT)


def _exact(query: Query, store: Store) -> Suggestion:
    target = resolve(query.text, store)
    if target.kind is TargetKind.PERSON:
        return _person(store, target.number)
    if target.kind is TargetKind.PLACE:
        return _place(store, target.number)
    title = f"{query.lead} {phone(target.number)}"
    return Suggestion(Kind.NUMBER, title, target.number, detail="outside number")


def _person(store: Store, number: str) -> Suggestion:
    person = store.extensions[ExtensionNumber(number)]
    lamp = store.lamp(person.number)
    return Suggestion(
        Kind.PERSON,
        person.label,
        number,
        detail=LAMP_WORDS[lamp],
        lamp=lamp,
    )


def _place(store: Store, number: str) -> Suggestion:
    place = store.places[number]
    return Suggestion(Kind.PLACE, place.label, number, detail=place.kind.value)
