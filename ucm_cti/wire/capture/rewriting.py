"""Everything in a text of the wire that tells of somebody, replaced; all the rest left as it was.

A text is not parsed but scanned, so that blanks, order, repeated members, escapes and even the
half of a frame come out as they were.
"""

import json
import re
from collections import defaultdict
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from ucm_cti.wire.capture import vocabulary
from ucm_cti.wire.capture.pseudonyms import Replacer
from ucm_cti.wire.secrets import is_secret

_TOKEN = re.compile(
    r"""(?P<string>"(?:[^"\\]|\\.)*(?:"|\\?\Z))|(?P<open>[{\[])|(?P<close>[}\]])"""
    r"""|(?P<bare>[^\s"{}\[\],:]+)""",
    re.DOTALL,
)
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?P<rest>\.\d+)?(?P<power>[eE][+-]?\d+)?")
_IDENTIFIER = re.compile(r"\s*[A-Za-z][A-Za-z_-]{0,40}\s*")
_COUNTER = re.compile(r"\d+|[0-9a-f]{8}")  # the latter of a channel (wire.md 2.7)
_COUNT = re.compile(r"\s*-?\d{1,6}\s*")
_RUN = re.compile(r"[^\W_]{2,}")
_LITERALS = {"true", "false", "null"}
_KEY = re.compile(r"\s*:")
_PLAIN_KEY = re.compile(r"(?!.*\d{3})[A-Za-z_][A-Za-z0-9_-]{0,60}")
_PARTS = re.compile(
    r"""(?P<moment>(?<!\d)\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?)?(?!\d))
    |(?P<zone>UTC[+-]\d\d:\d\d)
    |(?P<channel>\b(?:PJSIP|SIP|IAX2?|Local|DAHDI)/[^\s"]+-[0-9a-f]{8}(?:;\d)?(?![0-9A-Za-z]))
    |(?P<serial>(?<!\d)\d{9,10}\.\d+(?![.\d]))
    |(?P<mac>(?<![0-9A-Za-z:-])(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}(?![0-9A-Za-z:-]))
    |(?P<clock>(?<![\d:])\d{1,3}:\d\d:\d\d(?![\d:]))
    |(?P<address>(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]))(?P<port>:\d{1,5}(?!\d))?
    |(?P<address6>(?<![0-9A-Za-z:])(?:[0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f]{0,4}(?![0-9A-Za-z:]))
    |(?P<star>[*\#]\d{1,3}(?!\d))
    |(?P<trunk>\btrunk_\d+)
    |(?P<run>[^\W_]+)""",
    re.VERBOSE,
)
_NOBODY = {"0.0.0.0", "127.0.0.1", "255.255.255.255"}  # noqa: S104 - not bound, only recognised
_MOMENTS = ("%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M", "%Y-%m-%d")
_YEARS = range(1970, 2100)
_NEAR = 400 * 86400


@dataclass(slots=True)
class _Place:
    """Where in a text we are: in the member `name`, inside of something secret or not."""

    name: str = ""
    inside: bool = False
    hides: bool = False


@dataclass(slots=True)
class Kept:
    """What was left as it was: texts by field, and which fields there are."""

    texts: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    fields: set[str] = field(default_factory=set)


class Rewriter:
    """Replaces by `replacer`; secrets become empty, every moment moves by `shift` seconds.

    `now` is the time of the recording: ten digits near it are taken for a moment. `keep` names
    fields whose values a person wants left alone; `known` are numbers that are somebody's, so that
    even two digits are replaced where they are those, `names` words in lower case that are
    somebody's even where a word of the protocol is expected; `named` gathers such words.
    """

    def __init__(
        self,
        replacer: Replacer,
        *,
        shift: int,
        now: float,
        keep: Collection[str] = (),
        known: Collection[str] = (),
        names: Collection[str] = (),
    ) -> None:
        self.kept = Kept()
        self.named: set[str] = set()
        self._names = frozenset(names)
        self._replacer = replacer
        self._shift = timedelta(seconds=shift)
        self._now = now
        self._keep = frozenset(keep)
        self._known = frozenset(known)
        self._done: dict[tuple[str, str], str] = {}
        self._keys: dict[str, tuple[str, str, bool]] = {}

    def text(self, text: str) -> str:
        """A whole message: JSON, or whatever came in its place."""
        out: list[str] = []
        stack = [_Place()]
        at = 0
        for token in _TOKEN.finditer(text):
            out.append(text[at : token.start()])
            at = token.end()
            found, kind, place = token.group(), token.lastgroup, stack[-1]
            if kind == "open":
                stack.append(_Place(place.name, place.hides, place.hides))
            elif kind == "close":
                if len(stack) > 1:
                    stack.pop()
            elif kind == "string" and _KEY.match(text, at):
                found, place.name, secret = self._key(found)
                place.hides = place.inside or secret
            elif kind == "string":
                found = '""' if place.hides else self._once(self._string, place.name, found)
            elif found not in _LITERALS:
                found = "0" if place.hides else self._once(self._bare, place.name, found)
            out.append(found)
        return "".join(out) + text[at:]

    def value(self, name: str, value: str) -> str:
        """The text of one member of that name."""
        if is_secret(name):
            return ""
        if value[:1] in {"{", "["} and _is_json(value):
            return self.text(value)
        mended = _unmojibake(value)
        if mended is not None:
            return self.value(name, mended).encode("utf-8").decode("latin-1")
        stays = self._stays(name, value) or self._is_protocol(name, value)
        new = value if stays else self._replaced(name, value)
        self._note(name, value, new)
        return new

    def members(self, members: dict[str, object]) -> dict[str, object]:
        """Members of a request; those that are secret are left out."""
        kept = {name: value for name, value in members.items() if not is_secret(name)}
        found: dict[str, object] = json.loads(self.text(json.dumps(kept)))
        return found

    def _key(self, token: str) -> tuple[str, str, bool]:
        """The name of a member as it is written and as it reads, and whether it is a secret's. It
        stays, unless it is not the kind that a programmer gives."""
        if token not in self._keys:
            name = _content(token)
            secret = is_secret(name)
            if not _PLAIN_KEY.fullmatch(name) and name not in self._keep:
                name = self._replaced("extension", name)
                self._keys[token] = _quoted(name, token), name, secret
            else:
                self._keys[token] = token, name, secret
        return self._keys[token]

    def _once(self, rewrite: Callable[[str, str], str], name: str, token: str) -> str:
        """Lists repeat themselves every second; the same token of a field is looked at once."""
        if (name, token) not in self._done:
            self._done[name, token] = rewrite(name, token)
        return self._done[name, token]

    def _string(self, name: str, token: str) -> str:
        old = _content(token)
        new = self.value(name, old)
        return token if new == old else _quoted(new, token)

    def _bare(self, name: str, token: str) -> str:
        """A number, or what stands outside of any string in a broken text."""
        number = _NUMBER.fullmatch(token)
        if number is not None and number["power"]:
            return token if self._stays(name, token) else "0"
        new = token if self._stays(name, token) else self._replaced(name, token)
        self._note(name, token, new)
        return new

    def _stays(self, name: str, value: str) -> bool:
        if name in self._keep or value.strip().casefold() in vocabulary.KEPT_VALUES:
            return True
        if vocabulary.VERSIONS.search(name):
            return True
        return bool(vocabulary.COUNTS.search(name)) and _COUNT.fullmatch(value) is not None

    def _is_protocol(self, name: str, value: str) -> bool:
        if not vocabulary.PROTOCOL.search(name) or not _IDENTIFIER.fullmatch(value):
            return False
        return value.strip().lower() not in self._names

    def _replaced(self, name: str, value: str) -> str:
        return _PARTS.sub(lambda part: self._part(name, part), value)

    def _part(self, name: str, part: re.Match[str]) -> str:
        found = part.group()
        move: dict[str, Callable[[str], str]] = {
            "moment": self._moment,
            "channel": self._channel,
            "serial": self._serial,
            "mac": self._replacer.opaque,
            "address6": self._replacer.opaque,
            "run": lambda run: self._run(name, run),
        }
        if (address := part["address"]) is not None:
            new = address if address in _NOBODY or not _is_address(address) else ""
            return (new or self._replacer.address(address)) + (part["port"] or "")
        assert part.lastgroup is not None  # noqa: S101 - every alternative is named
        return move.get(part.lastgroup, str)(found)

    def _run(self, name: str, run: str) -> str:
        """Letters and digits without anything in between."""
        if run.isascii() and run.isdigit():
            return self._digits(name, run)
        if run.isalpha():
            if self._is_name(name):
                self.named.add(run.lower())
                return self._replacer.word(run)
            return run if run.lower() in vocabulary.WORDS else self._replacer.word(run)
        return run if vocabulary.MODEL.fullmatch(run) else self._replacer.opaque(run)

    def _digits(self, name: str, digits: str) -> str:
        somebodys = vocabulary.NUMBERS.search(name) is not None
        if not somebodys and len(digits) == 10 and self._is_moment(name, int(digits)):
            return str(max(0, int(digits) + int(self._shift.total_seconds())))
        enough = 2 if somebodys or digits.lstrip("0") in self._known else 3
        return digits if len(digits) < enough else self._replacer.number(digits)

    def _is_moment(self, name: str, seconds: int) -> bool:
        return bool(vocabulary.MOMENTS.search(name)) or abs(seconds - self._now) < _NEAR

    def _is_name(self, name: str) -> bool:
        return bool(vocabulary.NAMES.search(name)) and not vocabulary.NOT_NAMES.search(name)

    def _moment(self, text: str) -> str:
        for form in _MOMENTS:
            try:
                moment = datetime.strptime(text.replace("T", " "), form)  # noqa: DTZ007 - the PBX names no zone
            except ValueError:
                continue
            if moment.year not in _YEARS:
                break
            moved = moment + self._shift
            shown = moved.strftime(form)
            return shown.replace(" ", "T") if "T" in text else shown
        return re.sub(r"\d+", lambda digits: self._replacer.number(digits.group()), text)

    def _channel(self, text: str) -> str:
        """Whose channel it is, but not which of the PBX's channels it was (wire.md 2.7)."""
        technology, _, rest = text.partition("/")
        owner, _, counter = rest.rpartition("-")
        return f"{technology}/{self._replaced('channel', owner)}-{counter}"

    def _serial(self, text: str) -> str:
        epoch, _, rest = text.partition(".")
        return f"{max(0, int(epoch) + int(self._shift.total_seconds())):0{len(epoch)}d}.{rest}"

    def _note(self, name: str, old: str, new: str) -> None:
        """Write down what a reader of the file sees unchanged: a whole value, or words of it."""
        self.kept.fields.add(name)
        if new == old:
            self.kept.texts[name].add(old)
            return
        runs = set(_RUN.findall(old)) & set(_RUN.findall(new))
        self.kept.texts[name] |= {run for run in runs if not _COUNTER.fullmatch(run)}


def _content(token: str) -> str:
    """What a JSON string says; a broken one is taken as it stands."""
    try:
        return str(json.loads(token, strict=False))
    except ValueError:
        return token.strip('"')


def _quoted(text: str, like: str) -> str:
    """A JSON string with the escapes and the end that another one has."""
    whole = not any("\ud800" <= one <= "\udfff" for one in text)  # half a pair cannot be written
    token = json.dumps(text, ensure_ascii=like.isascii() or not whole)
    if "\\/" in like:
        token = token.replace("/", "\\/")
    return token if len(like) > 1 and like.endswith('"') else token[:-1]


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _is_address(text: str) -> bool:
    return all(int(part) <= 255 for part in text.split("."))


def _unmojibake(text: str) -> str | None:
    """What UTF-8 read as Latin-1 (wire.md 1.7) was; None for any other text."""
    if text.isascii():
        return None
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return None
