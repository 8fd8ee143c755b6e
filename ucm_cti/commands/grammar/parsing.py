"""From a typed line to a request, and from the start of a line to the verbs it may become. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ucm_cti.commands.grammar.words import BY_SPELLING, HELP, WORDS, Deed, Option, Takes, Word
from ucm_cti.commands.search import fold
from ucm_cti.commands.targets import looks_like_number
from ucm_cti.domain.errors import UsageError
from ucm_cti.domain.wording import tr

_TO = "to"
_SENDING = (Deed.TRANSFER, Deed.VOICEMAIL)
_MONITORING = (Deed.LISTEN, Deed.WHISPER, Deed.JOIN)
_MOST_WORDS = max(len(spelling.split()) for spelling in BY_SPELLING)


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked for, not yet looked up: `deed` is never BARGE but what its mode stands for.

    `target` is whom to call, send to or monitor, `second` the other number of a connection, `who`
    the party whose call is meant, `call` its id or a channel; `code` stands before the extension of
    a voicemail, None for the usual one; `origin` is whose phone rings, "" for
    mine. `bare` says that no verb was typed.
    """

    deed: Deed
    target: str = ""
    second: str = ""
    who: str = ""
    call: str | None = None
    code: str | None = None
    origin: str = ""
    ask: bool = False
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Split:
    """A line taken apart: the verb as it was `typed` and what it is, and the words behind it."""

    word: Word | None
    typed: str
    rest: str


def split(line: str) -> Split:
    """The longest verb that a line begins with; without one all of it is `rest`."""
    words = line.split()
    for count in range(min(_MOST_WORDS, len(words)), 0, -1):
        typed = " ".join(words[:count])
        word = BY_SPELLING.get(fold(typed))
        if word is not None:
            return Split(word, typed, " ".join(words[count:]))
    return Split(None, "", " ".join(words))


def asks_for_help(line: str) -> bool:
    """Whether the line asks for the list of verbs."""
    return fold(line.strip()) in HELP


def spellings_from(line: str) -> tuple[tuple[str, Word], ...]:
    """Each verb that the line is the beginning of, by the first spelling that fits, in the order
    of the table; none for an empty line."""
    typed = fold(" ".join(line.split()))
    found = []
    for word in WORDS if typed else ():
        fits = next((each for each in word.spellings if each.startswith(typed)), None)
        if fits is not None:
            found.append((fits, word))
    return tuple(found)


def parse_line(line: str) -> Request:
    """What a whole line asks for. Raises UsageError, which says what is missing.

    A line without a verb calls whom it names; two numbers with "&" between them are connected.
    """
    found = split(line)
    if found.word is None:
        if not found.rest:
            raise UsageError(tr("Type a name, a number or a verb; “help” lists the verbs."))
        if "&" in found.rest and not looks_like_number(found.rest):
            return _pair(BY_SPELLING[Deed.CONNECT], found.rest, {})
        return Request(Deed.DIAL, target=found.rest, bare=True)
    words, values = _options(found.word, found.rest.split())
    if found.word.takes is Takes.PAIR:
        return _pair(found.word, " ".join(words), values)
    return build(found.word, " ".join(words), values)


def build(word: Word, words: str, values: Mapping[str, Any]) -> Request:
    """The request of a verb, the words behind it, and its options by their `dest`.

    Not for CONNECT, which has two places. Raises UsageError when words are missing.
    """
    if word.needs_words and not words:
        raise UsageError(_missing(word))
    common: dict[str, Any] = {
        "call": values.get("call"),
        "code": values.get("code"),
        "origin": values.get("from_extension") or "",
        "ask": bool(values.get("ask")),
    }
    match word.takes:
        case Takes.CALL:
            return Request(word.deed, who=words, **common)
        case Takes.PERSON:
            return Request(_monitoring(word, values.get("mode")), target=words, **common)
    if word.deed not in _SENDING:
        return Request(word.deed, target=words, **common)
    who, target = _who_to_whom(words)
    if not target:
        raise UsageError(_missing(word))
    return Request(word.deed, target=target, who=who, **common)


def _monitoring(word: Word, mode: str | None) -> Deed:
    return Deed(mode or Deed.LISTEN) if word.deed is Deed.BARGE else word.deed


def _who_to_whom(words: str) -> tuple[str, str]:
    """ "maria to anna", "to anna" or "anna": whose call, and where to."""
    parts = words.split()
    folded = [fold(part) for part in parts]
    if _TO not in folded:
        return "", words
    at = folded.index(_TO)
    return " ".join(parts[:at]), " ".join(parts[at + 1 :])


def _pair(word: Word, words: str, values: Mapping[str, Any]) -> Request:
    first, ampersand, second = (part.strip() for part in words.partition("&"))
    if not ampersand:
        parts = words.split()
        first, second = parts if len(parts) == 2 else ("", "")
    if not (first and second):
        raise UsageError(_missing(word))
    return Request(word.deed, target=first, second=second, call=values.get("call"))


def _options(word: Word, words: list[str]) -> tuple[list[str], dict[str, Any]]:
    """The words without the options among them, and the options' values."""
    known = {option.flag: option for option in word.options}
    kept: list[str] = []
    values: dict[str, Any] = {}
    left = iter(words)
    for each in left:
        if not each.startswith("--"):
            kept.append(each)
            continue
        flag, equals, given = each.partition("=")
        option = known.get(flag)
        if option is None:
            raise UsageError(tr("“{verb}” has no option {option}.", verb=word.name, option=flag))
        values[option.dest] = _value(option, given if equals else None, left)
    return kept, values


def _value(option: Option, given: str | None, left: Any) -> Any:
    if not (option.metavar or option.choices):
        if given is not None:
            raise UsageError(tr("{option} takes no value.", option=option.flag))
        return True
    value = next(left, "") if given is None else given
    if not value or (option.choices and value not in option.choices):
        what = ", ".join(option.choices) or option.metavar
        raise UsageError(tr("Say after {option}: {what}.", option=option.flag, what=what))
    return value


def _missing(word: Word) -> str:
    match word.takes:
        case Takes.PAIR:
            return tr("Type two outside numbers with & between them.")
        case Takes.PERSON:
            return tr("Say whose call: type a name or an extension.")
    if word.deed in _SENDING:
        return tr("Say where to: type a name or a number.")
    return tr("There is nothing to dial; type a name or a number.")
