"""What dropping a call on somebody would do, in words, before it is done. Pure."""

from dataclasses import dataclass
from enum import StrEnum

from ucm_cti.commands.forecast import Forecast
from ucm_cti.commands.targets import Target, TargetKind, resolve
from ucm_cti.commands.transferring import plan_transfer
from ucm_cti.domain.call import Call, Direction, LegState
from ucm_cti.domain.errors import NotPossible
from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.domain.wording import noop, tr
from ucm_cti.store.store import Store
from ucm_cti.ui.format import isolated
from ucm_cti.ui.models.followups import retrievable
from ucm_cti.ui.models.parties import other_party, party_of


class DropVerb(StrEnum):
    """What a drop does; which one is chosen by the keys that are held."""

    BLIND = "blind"
    CONSULT = "consult"
    VOICEMAIL = "voicemail"


@dataclass(frozen=True, slots=True)
class Drop:
    """What would happen: `words` in one sentence, `more` what to expect then, `short` for the row.

    `refused` tells that nothing would be done, and `words` why; `good` that nothing speaks
    against it.
    """

    words: str
    short: str
    more: str = ""
    good: bool = True
    refused: bool = False


_WORDS = {
    DropVerb.BLIND: noop("Send {who} to {name}"),
    DropVerb.CONSULT: noop("Ask {name} first, {who} waits on hold"),
    DropVerb.VOICEMAIL: noop("Send {who} to the voicemail of {name}"),
}
_SHORT = {
    DropVerb.BLIND: noop("send here"),
    DropVerb.CONSULT: noop("ask first"),
    DropVerb.VOICEMAIL: noop("to voicemail"),
}


def carried(call: Call, me: ExtensionNumber | None, store: Store) -> str:
    """Whom a drop of that call would move, by name or number."""
    mine = call.leg_of(me) if me else None
    if mine is not None and mine.state is LegState.TALKING:
        return other_party(call, mine, store).title
    outside = call.outside if call.direction is Direction.INBOUND else None
    return party_of(outside or call.caller, store).title


def propose(
    verb: DropVerb,
    call: Call | None,
    number: str,
    store: Store,
    me: ExtensionNumber | None,
    foretold: Forecast,
) -> Drop:
    """What a drop of a call on a number would do; `foretold` is what awaits a call there."""
    if call is None:
        return _refused(tr("The call has ended."))
    try:
        target = resolve(number, store)
        _check(verb, call, target, me)
    except NotPossible as error:
        return _refused(error.sentence)
    who, name = isolated(carried(call, me, store)), isolated(target.label)
    if number == me and verb is DropVerb.BLIND:
        return Drop(tr("Take {who} to your own phone", who=who), tr("take to me"))
    words = tr(_WORDS[verb], who=who, name=name)
    short = tr(_SHORT[verb])
    if verb is not DropVerb.BLIND:
        return Drop(words, short)
    last = "" if retrievable(call, me) else tr("It cannot be taken back while it rings.")
    return Drop(words, short, f"{foretold.sentence} {last}".strip(), good=foretold.good)


def _check(verb: DropVerb, call: Call, target: Target, me: ExtensionNumber | None) -> None:
    """Raises NotPossible where the drop makes no sense."""
    if target.number == me and me in call.extensions and verb is not DropVerb.VOICEMAIL:
        raise NotPossible(tr("That is you; drop the call on somebody else."))
    if verb is DropVerb.CONSULT and not can_wait(call, me):
        raise NotPossible(tr("Only a call that you talk in can wait while you ask somebody."))
    if verb is DropVerb.VOICEMAIL and target.kind is not TargetKind.PERSON:
        raise NotPossible(tr("Only a person has a voicemail; drop the call on a person."))
    if verb is not DropVerb.CONSULT:
        plan_transfer(call, target, me)


def can_wait(call: Call, me: ExtensionNumber | None) -> bool:
    """Whether a call can wait on hold while somebody is asked: only one that I talk in."""
    mine = call.leg_of(me) if me else None
    return mine is not None and mine.state is LegState.TALKING and not mine.barging


def _refused(sentence: str) -> Drop:
    return Drop(sentence, tr("not here"), good=False, refused=True)
