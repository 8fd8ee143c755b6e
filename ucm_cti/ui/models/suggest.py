"""What a typed text could mean, as lines to choose from. Pure."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from ucm_cti.commands.verbs import Verb
from ucm_cti.domain.presence import Lamp

LIMIT = 7
"""So many lines at most; more would not be read with a caller waiting."""


class Kind(StrEnum):
    """What a line stands for."""

    PERSON = "person"
    PLACE = "place"
    NUMBER = "number"
    CONNECT = "connect"
    COMMAND = "command"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One line: `number` is exactly what will be sent to the PBX, `second` the other number of a
    connection.
    """

    kind: Kind
    title: str
    number: str = ""
    second: str = ""
    detail: str = ""
    lamp: Lamp | None = None
    verb: Verb | None = None


@dataclass(frozen=True, slots=True)
class Command:
    """A verb that is possible now: the word that calls it up and how to name it."""

    word: str
    verb: Verb
    title: str


@dataclass(frozen=True, slots=True)
class Query:
    """What was typed, without blanks around it; `without` are numbers that make no sense here, such
    as our own; `lead` is the verb before an outside number; `commands` are possible now. `bonus`
    holds points by number for what was chosen before, which a source adds to its own.
    """

    text: str
    without: frozenset[str] = frozenset()
    lead: str = ""
    commands: Sequence[Command] = ()
    bonus: Mapping[str, float] = field(default_factory=dict)


ASKED, EXACT, HINTED = 3000.0, 2000.0, -1.0
"""Ranks beyond every match of a name: a command or number typed in full, one that may be meant."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A line and how well it fits: the higher the `rank`, the nearer to the top. Matches of names
    and numbers have the points of `commands.search.match`.
    """

    line: Suggestion
    rank: float


Source: TypeAlias = Callable[[Query], Iterable[Offer]]
"""One kind of answers: people, contacts, numbers... A query is never empty."""


def suggest(
    text: str,
    sources: Sequence[Source],
    *,
    without: frozenset[str] = frozenset(),
    lead: str = "",
    commands: Sequence[Command] = (),
    bonus: Mapping[str, float] | None = None,
) -> list[Suggestion]:
    """The lines for a text from all sources, best first: the one that Enter takes stands on top.

    Of lines with the same number the best stays; of equals the earlier source goes first.
    """
    query = Query(text.strip(), without, lead, commands, bonus or {})
    if not query.text:
        return []
    offers = [offer for source in sources for offer in source(query)]
    offers.sort(key=lambda offer: -offer.rank)
    lines: list[Suggestion] = []
    taken: set[str] = set()
    for offer in offers:
        number = offer.line.number
        if number and number in taken:
            continue
        taken.add(number)
        lines.append(offer.line)
        if len(lines) == LIMIT:
            break
    return lines


def steady(fresh: Sequence[Suggestion], shown: Sequence[Suggestion]) -> list[Suggestion]:
    """The fresh lines in the order in which they are shown already, new ones last: nothing moves
    under the pointer or the chosen line while the typed text stays.
    """
    places = {_identity(line): place for place, line in reversed(list(enumerate(shown)))}
    return sorted(fresh, key=lambda line: places.get(_identity(line), len(shown)))


def _identity(line: Suggestion) -> tuple[object, ...]:
    return (line.kind, line.number, line.second, line.verb)
