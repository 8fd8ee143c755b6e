"""What a line of the command bar could mean, as lines to choose from. Pure."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from ucm_cti.commands.grammar.choosing import GATE_VERBS, Picture, fitting
from ucm_cti.commands.grammar.meaning import Meaning, understand, verb_of
from ucm_cti.commands.grammar.parsing import (
    Request,
    asks_for_help,
    parse_line,
    spellings_from,
    split,
)
from ucm_cti.commands.grammar.words import WORDS, Argument, Deed, Takes, Word
from ucm_cti.commands.targets import resolve
from ucm_cti.domain.errors import NotPossible, UcmError, UsageError
from ucm_cti.domain.wording import tr
from ucm_cti.ui.models.intents import Chance, Intent, Press, Subject, chances, promise
from ucm_cti.ui.models.suggest import LIMIT, Kind, Source, Suggestion, suggest

_PEOPLE_ONLY = frozenset({Deed.LISTEN, Deed.WHISPER, Deed.JOIN, Deed.VOICEMAIL})
"""These lead to no other number, and what keeps a phone from being answered is no matter."""


@dataclass(frozen=True, slots=True)
class BarLine:
    """One line: how it is shown, and what taking it does.

    Without a `meaning` taking it only goes on typing. `head` is what stands before the name of the
    line's target, `whole` the line to go on with where there is no such name.
    """

    shown: Suggestion
    meaning: Meaning | None = None
    head: str = ""
    whole: str = ""

    @property
    def bare(self) -> bool:
        """Whether it only names whom to reach: each Enter means what it means in the window."""
        return self.meaning is not None and self.meaning.request.bare and bool(self.shown.number)

    @property
    def heading(self) -> str:
        """The number at which a call would arrive by this line, "" for none."""
        people_only = self.meaning is None or self.meaning.request.deed in _PEOPLE_ONLY
        return "" if people_only else self.shown.number


@dataclass(frozen=True, slots=True)
class Offer:
    """The lines, best first, and why there are none: `advice` when something has still to be
    typed, `problem` when it cannot be done."""

    lines: tuple[BarLine, ...] = ()
    advice: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Ground:
    """What the lines are found in; `gate` tells whether calls wait for accept or refuse, `subject`
    is the call that could be sent on, and `bonus` gives the points that a text has taught."""

    picture: Picture
    sources: tuple[Source, ...]
    gate: bool
    subject: Subject | None = None
    bonus: Callable[[str], Mapping[str, float]] = lambda _: {}


def offer(text: str, ground: Ground) -> Offer:
    """What a text could mean now."""
    if not text.strip():
        return Offer()
    if asks_for_help(text):
        return Offer(tuple(_begun(word, word.name) for word in WORDS))
    found = split(text)
    try:
        if found.word is None:
            return _bare(text, ground)
        return _with_verb(text, found.word, ground)
    except UsageError as missing:
        return Offer(advice=str(missing))
    except UcmError as error:
        return Offer(problem=str(error))


def completed(line: BarLine, ground: Ground) -> str:
    """The text that means this line alone; a completed text stays as it is."""
    if line.whole:
        return line.whole
    name, number = line.shown.title, line.shown.number
    try:
        known = bool(resolve(name, ground.picture.store).number == number)
    except UcmError:
        known = False
    return " ".join(part for part in (line.head, name if known else number) if part)


def chance(line: BarLine, press: Press, ground: Ground) -> Chance | None:
    """What a key does with a line that only names whom to reach; None for one that says it itself.

    Raises NotPossible, with the reason for the person.
    """
    if not line.bare:
        if press is not Press.PLAIN:
            raise NotPossible(tr("Press Enter alone for this line."))
        return None
    found = chances(line.shown, ground.subject)[press]
    if found.reason:
        raise NotPossible(found.reason)
    return found


def promises(line: BarLine, ground: Ground) -> tuple[str, ...]:
    """What each key does with a line, in words, as far as it can be done."""
    if line.meaning is None:
        return (tr("Enter goes on with “{verb}”", verb=line.whole.strip()),)
    if not line.bare:
        return (tr("Enter: {deed}", deed=line.meaning.says),)
    found = chances(line.shown, ground.subject)
    if found[Press.PLAIN].intent is Intent.DIAL:
        found[Press.PLAIN] = Chance(Intent.DIAL, line.meaning.says)
    return (promise(found),)


def _bare(text: str, ground: Ground) -> Offer:
    request = parse_line(text)
    if request.deed is Deed.CONNECT:
        return Offer((_plain(understand(request, ground.picture), text),))
    begun = [
        line
        for spelling, word in spellings_from(text)
        for line in _verb_lines(spelling, word, ground)
    ]
    lines = [*_targets(request, "", ground)[:LIMIT], *begun][: LIMIT + 2]
    return Offer(tuple(lines) or (_plain(understand(request, ground.picture), text),))


def _verb_lines(spelling: str, word: Word, ground: Ground) -> Iterator[BarLine]:
    """What the beginning of a verb could become: only what can be done now."""
    if word.needs_words:
        yield _begun(word, spelling)
        return
    try:
        yield from _call_lines(Request(word.deed), spelling, ground)
    except UcmError:
        return


def _with_verb(text: str, word: Word, ground: Ground) -> Offer:
    request = parse_line(text)
    match word.takes:
        case Takes.CALL:
            return Offer(tuple(_call_lines(request, text, ground)))
        case Takes.PAIR:
            return Offer((_plain(understand(request, ground.picture), text),))
    found = split(text)
    head = [found.typed, *((request.who, "to") if request.who else ())]
    lines = _targets(request, " ".join(head), ground)
    if not lines:
        lines = [_plain(understand(request, ground.picture), text)]
    return Offer(tuple(lines[:LIMIT]))


def _targets(request: Request, head: str, ground: Ground) -> list[BarLine]:
    """A line for each person, place or number that the target may be."""
    picture = ground.picture
    without = frozenset({str(picture.me)} if picture.me else ())
    lead = _lead(request.deed)
    bonus = ground.bonus(request.target)
    found = suggest(request.target, ground.sources, without=without, lead=lead, bonus=bonus)
    if request.deed in _PEOPLE_ONLY:
        found = [each for each in found if each.kind is Kind.PERSON]
    lines = []
    for shown in found:
        meaning = understand(replace(request, target=shown.number), picture)
        lines.append(BarLine(shown, meaning, head))
    return lines


def _lead(deed: Deed) -> str:
    return tr("Send to") if deed is Deed.TRANSFER else tr("Call")


def _call_lines(request: Request, text: str, ground: Ground) -> Iterator[BarLine]:
    """A line for each call that may be meant, the one in hand first. Raises UcmError."""
    verb, picture = verb_of(request.deed), ground.picture
    assert verb is not None  # noqa: S101 - each deed on calls has its verb
    if verb in GATE_VERBS and not ground.gate:
        raise NotPossible(tr("No call waits for accept or refuse while call control is off."))
    if picture.me is None and verb not in GATE_VERBS:
        raise NotPossible(tr("Your own extension is not set; choose it in the settings."))
    if request.call is not None:
        yield _plain(understand(request, picture), text)
        return
    calls = fitting(picture, verb, request.who)
    for call in sorted(calls, key=lambda call: call.id not in picture.in_hand):
        meaning = understand(replace(request, call=call.id), picture)
        yield _plain(replace(meaning, request=request), text)


def _plain(meaning: Meaning, text: str) -> BarLine:
    """A line in words; to complete it means to leave it as it is."""
    shown = Suggestion(Kind.COMMAND, meaning.says, verb=meaning.verb)
    return BarLine(shown, meaning, whole=" ".join(text.split()))


def _begun(word: Word, spelling: str) -> BarLine:
    """A verb to go on with."""
    title = " ".join([spelling, *(_place(each) for each in word.arguments)])
    shown = Suggestion(Kind.COMMAND, title, detail=tr(word.about))
    return BarLine(shown, whole=f"{spelling} " if word.needs_words else spelling)


def _place(argument: Argument) -> str:
    return f"[{argument.metavar}]" if argument.optional else argument.metavar
