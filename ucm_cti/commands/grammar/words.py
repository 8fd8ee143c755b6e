"""The table of verbs: their words, arguments and options. The command line is made from it too."""

from dataclasses import dataclass, field
from enum import StrEnum

from ucm_cti.domain.wording import noop


class Deed(StrEnum):
    """What can be done, by the name that the command line gives it."""

    DIAL = "dial"
    CONNECT = "connect"
    TRANSFER = "transfer"
    VOICEMAIL = "voicemail"
    HOLD = "hold"
    UNHOLD = "unhold"
    MUTE = "mute"
    UNMUTE = "unmute"
    HANG_UP = "hangup"
    ACCEPT = "accept"
    REFUSE = "refuse"
    LISTEN = "listen"
    WHISPER = "whisper"
    JOIN = "join"
    BARGE = "barge"
    BLOCK = "block"
    UNBLOCK = "unblock"


class Takes(StrEnum):
    """What a verb's words stand for."""

    TARGET = "target"
    """A name or number to call or to send a call to."""
    PAIR = "pair"
    """Two outside numbers."""
    CALL = "call"
    """Words of the party whose call is meant; none for the only one, or the one in hand."""
    PERSON = "person"
    """An extension, by number or name."""


@dataclass(frozen=True, slots=True)
class Argument:
    """A place for words: `dest` names it in code; `most` is 1, or 0 for any number of them."""

    dest: str
    metavar: str
    about: str
    most: int = 0
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Option:
    """What stands after "--"; without a `metavar` and `choices` it is a switch."""

    flag: str
    dest: str
    about: str
    metavar: str = ""
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Word:
    """One verb: how it is said, what it takes, and what it does in a few words (English, for
    `tr`)."""

    deed: Deed
    about: str
    takes: Takes
    arguments: tuple[Argument, ...]
    others: tuple[str, ...] = ()
    options: tuple[Option, ...] = field(default=())

    @property
    def name(self) -> str:
        """The word that stands for it everywhere."""
        return self.deed.value

    @property
    def spellings(self) -> tuple[str, ...]:
        """The name and the other words that mean the same."""
        return (self.name, *self.others)

    @property
    def needs_words(self) -> bool:
        """Whether the verb alone says too little."""
        return any(not argument.optional for argument in self.arguments)


_CALL = Option(
    "--call",
    "call",
    noop("which call, as “calls” shows it; needed when more than one fits"),
    metavar="ID",
)
_FROM = Option(
    "--from", "from_extension", noop("whose phone (default: --extension)"), metavar="EXT"
)
_CODE = Option(
    "--code",
    "code",
    noop("the UCM's “Direct Dial Voicemail Prefix” (default: the app's, else *)"),
    metavar="CODE",
)
_ASK = Option("--ask", "ask", noop("the person there must agree first"))
_MODE = Option(
    "--mode", "mode", noop("how (default: listen)"), choices=("listen", "whisper", "join")
)
_NUMBER = Argument("number", "NUMBER", noop("a number or a name"))
_TARGET = Argument("target", "TARGET", noop("a number or a name; “WHO to TARGET” says whose call"))
_WHO = Argument("who", "WHO", noop("with whom, when there are several calls"), optional=True)
_CALLER = Argument(
    "who", "NUMBER", noop("as the PBX shows it; none for who calls now"), optional=True
)
_EXT = Argument("monitored", "EXT", noop("whose call"))


def _on_call(deed: Deed, about: str, *others: str) -> Word:
    return Word(deed, about, Takes.CALL, (_WHO,), others, (_CALL,))


def _on_person(deed: Deed, about: str, *options: Option) -> Word:
    return Word(deed, about, Takes.PERSON, (_EXT,), (), options)


WORDS = (
    Word(
        Deed.DIAL,
        noop("ring a phone, then call a name or number"),
        Takes.TARGET,
        (_NUMBER,),
        ("call",),
        (_FROM,),
    ),
    Word(
        Deed.TRANSFER,
        noop("send a call to a name or number"),
        Takes.TARGET,
        (_TARGET,),
        ("to", "send"),
        (_CALL,),
    ),
    Word(
        Deed.VOICEMAIL,
        noop("send a call to the voicemail of a colleague"),
        Takes.TARGET,
        (_TARGET,),
        ("mailbox",),
        (_CALL, _CODE),
    ),
    _on_call(Deed.HOLD, noop("put a call on hold")),
    _on_call(Deed.UNHOLD, noop("take a call off hold"), "resume"),
    _on_call(Deed.MUTE, noop("mute my side of a call")),
    _on_call(Deed.UNMUTE, noop("lift the mute")),
    _on_call(Deed.HANG_UP, noop("end a call"), "end", "hang up"),
    _on_call(Deed.ACCEPT, noop("let a call that waits at the gate go through"), "let in"),
    _on_call(Deed.REFUSE, noop("turn away a call that waits at the gate"), "reject", "turn away"),
    Word(
        Deed.BLOCK,
        noop("turn a caller from outside away from now on (inbound blacklist)"),
        Takes.CALL,
        (_CALLER,),
        (),
        (_CALL,),
    ),
    Word(
        Deed.UNBLOCK,
        noop("let a blocked caller in again"),
        Takes.TARGET,
        (Argument("number", "NUMBER", noop("as “blocked” lists it")),),
    ),
    Word(
        Deed.CONNECT,
        noop("call two outside numbers and connect them"),
        Takes.PAIR,
        (
            Argument("first", "A", noop("the number that is called first"), most=1),
            Argument("second", "B", noop("the other number"), most=1),
        ),
    ),
    _on_person(Deed.LISTEN, noop("listen to the call of an extension"), _ASK),
    _on_person(Deed.WHISPER, noop("speak to an extension alone in its call"), _ASK),
    _on_person(Deed.JOIN, noop("join the call of an extension"), _ASK),
    _on_person(
        Deed.BARGE,
        noop("listen to, whisper into or join a call"),
        _MODE,
        _ASK,
    ),
)
"""Every verb that acts on calls, in the order in which they are listed."""

HELP = ("help", "?")
"""What asks for the list of verbs."""

BY_SPELLING = {spelling: word for word in WORDS for spelling in word.spellings}
"""Each verb by each of its spellings, as they stand in the table."""
