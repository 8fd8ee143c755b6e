"""What Enter, Ctrl+Enter and Shift+Enter will do with a line. Pure."""

from dataclasses import dataclass
from enum import StrEnum

from ucm_cti.commands.verbs import Verb
from ucm_cti.domain.ids import CallId
from ucm_cti.domain.wording import tr
from ucm_cti.ui.format import isolated, isolated_number
from ucm_cti.ui.models.mine import MyCall
from ucm_cti.ui.models.suggest import Kind, Suggestion


class Press(StrEnum):
    """Which Enter was pressed."""

    PLAIN = "Enter"
    CTRL = "Ctrl+Enter"
    SHIFT = "Shift+Enter"


class Intent(StrEnum):
    """What is to be done with a line's number."""

    DIAL = "dial"
    ASK = "ask"
    SEND = "send"
    VOICEMAIL = "voicemail"


@dataclass(frozen=True, slots=True)
class Subject:
    """The call of mine that would be sent: who it is, whether I talk in it, and whom I am asking
    about it already ("" for nobody)."""

    call: CallId
    who: str
    talking: bool
    asking: str = ""


@dataclass(frozen=True, slots=True)
class Chance:
    """What a key does: `words` say it; `reason` says why it does nothing now, else ""."""

    intent: Intent
    words: str = ""
    reason: str = ""


_KEYS = {Intent.ASK: "ask", Intent.SEND: "transfer", Intent.VOICEMAIL: "voicemail"}


def subject_of(card: MyCall | None, asking: str = "") -> Subject | None:
    """The call that could be sent somewhere, None when there is none."""
    if card is None or Verb.TRANSFER not in card.verbs:
        return None
    return Subject(card.id, card.title, card.talking, asking)


def chances(line: Suggestion, subject: Subject | None) -> dict[Press, Chance]:
    """What each key does with a person, place or number."""
    number = isolated_number(line.number)
    name = number if line.kind is Kind.NUMBER else isolated(line.title)
    dial = Chance(Intent.DIAL, tr("call {number}", number=number))
    if subject is None:
        reason = tr("You have no call that could be sent there; press Enter to call.")
        sending = Chance(Intent.SEND, reason=reason)
        return {Press.PLAIN: dial, Press.CTRL: sending, Press.SHIFT: sending}
    who = isolated(subject.who)
    send = Chance(Intent.SEND, tr("send {who} there at once", who=who))
    plain = dial
    if subject.asking:
        plain = Chance(
            Intent.ASK,
            reason=tr(
                "You are asking {target} already; hand over or go back first.",
                target=isolated(subject.asking),
            ),
        )
    elif subject.talking:
        plain = Chance(Intent.ASK, tr("ask {name} first, {who} on hold", who=who, name=name))
    voicemail = Chance(
        Intent.VOICEMAIL,
        tr("send {who} to the voicemail of {name}", who=who, name=name),
        "" if line.kind is Kind.PERSON else tr("Only a colleague has a voicemail here."),
    )
    return {Press.PLAIN: plain, Press.CTRL: send, Press.SHIFT: voicemail}


def sendings(line: Suggestion, subject: Subject) -> dict[Press, Chance]:
    """What each key does where a call is to be sent in any case: one that I do not talk in is sent
    by Enter too."""
    found = chances(line, subject)
    if found[Press.PLAIN].intent is Intent.DIAL:
        found[Press.PLAIN] = found[Press.CTRL]
    return found


def promise(found: dict[Press, Chance], warning: str = "") -> str:
    """What each key that does something will do, one to a line, after what to know before."""
    told = [f"{press}: {chance.words}" for press, chance in found.items() if not chance.reason]
    return "\n".join([*([warning] if warning else []), *told])


def key_of(intent: Intent, number: str, subject: Subject | None) -> str:
    """Under which key the command of an intent runs, and its end is told."""
    if intent is Intent.DIAL or subject is None:
        return f"dial:{number}"
    return f"{_KEYS[intent]}:{subject.call}"


def keys_of(call: CallId) -> tuple[str, ...]:
    """The keys of all commands that send that call."""
    return tuple(f"{verb}:{call}" for verb in _KEYS.values())
