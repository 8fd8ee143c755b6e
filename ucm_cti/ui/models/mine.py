"""My own calls, each as one card. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ucm_cti.commands.verbs import Verb, verbs
from ucm_cti.domain.call import Call, Leg, LegState
from ucm_cti.domain.ids import CallId, ExtensionNumber
from ucm_cti.domain.presence import Lamp
from ucm_cti.domain.wording import tr
from ucm_cti.store.store import Store
from ucm_cti.ui.models.holding import Care, HoldWatch, Limits
from ucm_cti.ui.models.parties import Party, called_words, line_words, other_party


@dataclass(frozen=True, slots=True)
class MyCall:
    """What a card shows. `lamp` is its mark, `word` the state, `advice` what only the person can
    do; `since` is in seconds of our clock, None when nothing is to be counted; `held_since` is when
    it was put on hold, None when it is not, and `care` what that means by now.
    """

    id: CallId
    party: Party
    title: str
    about: str
    lamp: Lamp
    word: str
    since: float | None
    verbs: tuple[Verb, ...]
    advice: str = ""
    ringing: bool = False
    talking: bool = False
    held: bool = False
    muted: bool = False
    barging: bool = False
    held_since: float | None = None
    care: Care = Care.NONE


def most_urgent_first(
    cards: Iterable[MyCall], holds: HoldWatch, limits: Limits, now: float
) -> list[MyCall]:
    """The calls with what their hold means now; those held for long come first, all else stays."""
    known = (
        replace(card, held_since=holds.since(card.id), care=holds.care(card.id, now, limits))
        for card in cards
    )
    return sorted(known, key=lambda card: -card.care)


def my_calls(
    store: Store, me: ExtensionNumber | None, *, gate: bool, monitoring: str = ""
) -> list[MyCall]:
    """The calls of `me`, oldest first; `monitoring` names what I do in a colleague's call, ""
    for listening."""
    monitoring = monitoring or tr("Listening to")
    if me is None:
        return []
    cards = []
    for call in store.calls_of(me):
        leg = call.leg_of(me)
        if leg is not None:
            cards.append(_card(call, leg, store, verbs(call, me, gate=gate), monitoring))
    return cards


def _card(call: Call, leg: Leg, store: Store, offered: tuple[Verb, ...], monitoring: str) -> MyCall:
    party = _monitored(call, leg, store) if leg.barging else other_party(call, leg, store)
    started = leg.id == call.caller.id
    lamp, word, advice = _state(call, leg, party, started=started)
    return MyCall(
        id=call.id,
        party=party,
        title=f"{monitoring} {party.title}" if leg.barging else party.title,
        about=_about(call, party, "" if started else called_words(call, store, leg.extension)),
        lamp=lamp,
        word=word,
        since=leg.since if leg.state is LegState.TALKING else call.since,
        verbs=offered,
        advice=advice,
        ringing=leg.state is LegState.RINGING and not started and not leg.barging,
        talking=leg.state is LegState.TALKING,
        held=leg.held,
        muted=leg.muted,
        barging=leg.barging,
    )


def _monitored(call: Call, leg: Leg, store: Store) -> Party:
    if leg.other_number:
        return Party(store.name_of(leg.other_number), leg.other_number)
    return other_party(call, leg, store)


def _state(call: Call, leg: Leg, party: Party, *, started: bool) -> tuple[Lamp, str, str]:
    """Mark, word and advice."""
    if leg.state is LegState.TALKING:
        return _talking(leg)
    if leg.state is LegState.RINGING:
        if leg.barging:
            return Lamp.RINGING, tr("your phone rings"), tr("Pick up your phone to listen.")
        if started:
            advice = tr("Pick up your phone to call {title}.", title=party.title)
            return Lamp.RINGING, tr("your phone rings"), advice
        return Lamp.RINGING, "ringing", tr("Pick up your phone to answer.")
    if leg.state is LegState.BUSY:
        return Lamp.IN_CALL, "busy", ""
    if any(other.state is LegState.RINGING for other in call.legs if other.id != leg.id):
        return Lamp.RINGING, tr("ringing there"), ""
    if leg.state is LegState.ALONE:
        return Lamp.IN_CALL, tr("connected"), ""
    return Lamp.RINGING, tr("calling"), ""


def _talking(leg: Leg) -> tuple[Lamp, str, str]:
    if leg.held:
        return Lamp.HELD, tr("on hold, muted") if leg.muted else tr("on hold"), ""
    return Lamp.IN_CALL, tr("talking, muted") if leg.muted else tr("talking"), ""


def _about(call: Call, party: Party, asked: str) -> str:
    """Beside the number: whom they asked for, and the outside line."""
    parts = [
        tr("for {asked}", asked=asked) if asked and asked != party.title else "",
        line_words(call),
    ]
    if parts[1]:
        parts[1] = tr("via {line}", line=parts[1])
    return " · ".join(part for part in parts if part)
