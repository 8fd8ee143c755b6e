"""A consultation as the caller's card shows it. Pure."""

from dataclasses import dataclass
from enum import StrEnum

from ucm_cti.commands.consult import Consult, Stage, call_ids, first_leg, own_leg, stage
from ucm_cti.domain.ids import CallId
from ucm_cti.domain.presence import Lamp
from ucm_cti.domain.wording import noop, tr
from ucm_cti.store.store import Store


class ConsultVerb(StrEnum):
    """What can be done while somebody is being asked."""

    HAND_OVER = "hand over"
    SWITCH = "switch"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class ConsultView:
    """`call` is the caller's, `other` the one to the person who is asked, `asking` that `target`
    while somebody is (being) reached; `words` say where it stands, `trouble` what did not work.
    `hand_over` and `back` name those two verbs now.
    """

    call: CallId
    other: CallId | None
    who: str
    target: str
    asking: str
    lamp: Lamp
    words: str
    trouble: str = ""
    verbs: tuple[ConsultVerb, ...] = ()
    hand_over: str = ""
    back: str = ""


_LAMPS = {
    Stage.MY_PHONE: Lamp.RINGING,
    Stage.CALLING: Lamp.RINGING,
    Stage.TALKING: Lamp.IN_CALL,
    Stage.ALONE: Lamp.OFFLINE,
}
_WORDS = {
    Stage.HOLDING: noop("Putting {who} on hold…"),
    Stage.DIALLING: noop("Ringing your phone to ask {target}…"),
    Stage.MY_PHONE: noop("Pick up the second call on your phone to ask {target}."),
    Stage.CALLING: noop("Calling {target}. {who} is on hold."),
    Stage.SWITCHING: noop("Switching…"),
    Stage.HANDING_OVER: noop("Sending {who} to {target}…"),
    Stage.RETURNING: noop("Going back to {who}…"),
}
_HELD = {
    (True, False): noop("You talk to {target}. {who} is on hold."),
    (False, True): noop("You talk to {who}. {target} is on hold."),
    (True, True): noop("Both are on hold: {who} and {target}."),
    (False, False): noop("You talk to {target}. {who} is not on hold."),
}
_APART = {
    Stage.DIALLING: noop("{target} was not called. {who} is still on hold."),
    Stage.MY_PHONE: noop("Your phone was not picked up. {who} is still on hold."),
    Stage.CALLING: noop("{target} is busy or did not answer. {who} is still on hold."),
    Stage.TALKING: noop("The call with {target} has ended. {who} is still on hold."),
}
_VERBS = {
    Stage.HOLDING: (ConsultVerb.BACK,),
    Stage.DIALLING: (ConsultVerb.BACK,),
    Stage.MY_PHONE: (ConsultVerb.BACK,),
    Stage.CALLING: (ConsultVerb.HAND_OVER, ConsultVerb.BACK),
    Stage.TALKING: (ConsultVerb.HAND_OVER, ConsultVerb.SWITCH, ConsultVerb.BACK),
    Stage.ALONE: (ConsultVerb.HAND_OVER, ConsultVerb.BACK),
}


def consult_view(consult: Consult, store: Store) -> ConsultView | None:
    """What to show of a consultation now, None once the caller's call has left."""
    call, other = call_ids(consult, store)
    if call is None:
        return None
    at = stage(consult, store)
    talked = at in {Stage.TALKING, Stage.ALONE}
    return ConsultView(
        call=call,
        other=other,
        who=consult.who,
        target=consult.target.label,
        asking="" if at is Stage.ALONE else consult.target.label,
        lamp=_LAMPS.get(at, Lamp.HELD),
        words=tr(_sentence(consult, store, at), who=consult.who, target=consult.target.label),
        trouble=consult.trouble,
        verbs=_VERBS.get(at, ()),
        hand_over=tr("Send anyway") if at is Stage.ALONE else tr("Hand over"),
        back=tr("Back to caller") if talked else tr("Cancel"),
    )


def _sentence(consult: Consult, store: Store, at: Stage) -> str:
    if at is Stage.TALKING:
        first, own = first_leg(consult, store), own_leg(consult, store)
        held = (bool(first and first[1].held), bool(own and own[1].held))
        return _HELD[held]
    return _APART[consult.reached] if at is Stage.ALONE else _WORDS[at]
