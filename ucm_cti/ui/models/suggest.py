"""What a typed text could mean, as lines to choose from. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from ucm_cti.commands.search import fold
from ucm_cti.commands.targets import TargetKind, clean_number, looks_like_number, resolve
from ucm_cti.commands.verbs import Verb
from ucm_cti.domain.errors import NotPossible
from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.domain.presence import Lamp
from ucm_cti.store.store import Store
from ucm_cti.ui.format import phone
from ucm_cti.ui.models.directory import Directory
from ucm_cti.ui.models.words import LAMP_WORDS, warning

LIMIT = 7
"""So many lines at most; more would not be read with a caller waiting."""


class Kind(StrEnum):
    """What a line stands for."""

    PERSON = "person"
    PLACE = "place"
    NUMBER = "number"
    CONNECT = "connect"
    COMMAND = "command"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One line: `number` is exactly what will be sent to the PBX, `second` the other number of a
    connection, `warning` what to know before sending a call there.
    """

    kind: Kind
    title: str
    number: str = ""
    second: str = ""
    detail: str = ""
    lamp: Lamp | None = None
    verb: Verb | None = None
    warning: str = ""


@dataclass(frozen=True, slots=True)
class Command:
    """A verb that is possible now: the word that calls it up and how to name it."""

    word: str
    verb: Verb
    title: str


def suggest(
    text: str,
    directory: Directory,
    store: Store,
    *,
    without: frozenset[str] = frozenset(),
    lead: str = "Call",
    commands: Sequence[Command] = (),
) -> list[Suggestion]:
    """The lines for a text, the one that Enter takes first.

    A number stands first exactly as it will be dialled; `without` are numbers that make no sense
    here, such as our own. `lead` is the verb before an outside number.
    """
    query = text.strip()
    if not query:
        return []
    if "&" in query and not looks_like_number(query):
        return _connect(query)
    exact = _exact(query, store, lead) if looks_like_number(query) else []
    taken = without | {line.number for line in exact}
    people = [_person(store, n) for n in directory.find_people(query) if n not in taken]
    places = [_place(store, n) for n in directory.find_places(query) if n not in taken]
    asked, hinted = _commands(query, commands)
    return [*asked, *exact, *people, *places, *hinted][:LIMIT]


def _connect(query: str) -> list[Suggestion]:
    """Two outside numbers with "&" between them."""
    one, _, two = query.partition("&")
    try:
        first, second = clean_number(one), clean_number(two)
    except NotPossible:
        return []
    title = f"Connect {phone(first)} with {phone(second)}"
    return [Suggestion(Kind.CONNECT, title, first, second, "two outside numbers")]


def _exact(query: str, store: Store, lead: str) -> list[Suggestion]:
    target = resolve(query, store)
    if target.kind is TargetKind.PERSON:
        return [_person(store, target.number)]
    if target.kind is TargetKind.PLACE:
        return [_place(store, target.number)]
    title = f"{lead} {phone(target.number)}"
    return [Suggestion(Kind.NUMBER, title, target.number, detail="outside number")]


def _person(store: Store, number: str) -> Suggestion:
    person = store.extensions[ExtensionNumber(number)]
    lamp = store.lamp(person.number)
    return Suggestion(
        Kind.PERSON,
        person.label,
        number,
        detail=LAMP_WORDS[lamp],
        lamp=lamp,
        warning=warning(person.label, lamp),
    )


def _place(store: Store, number: str) -> Suggestion:
    place = store.places[number]
    return Suggestion(Kind.PLACE, place.label, number, detail=place.kind.value)


def _commands(query: str, commands: Sequence[Command]) -> tuple[list[Suggestion], list[Suggestion]]:
    """Verbs whose word is typed in full, and those whose word it may become."""
    typed = fold(query)
    lines = {
        command.word: Suggestion(Kind.COMMAND, command.title, detail="", verb=command.verb)
        for command in commands
        if command.word.startswith(typed)
    }
    asked = [line for word, line in lines.items() if word == typed]
    return asked, [line for word, line in lines.items() if word != typed]
