"""Which pop-ups there should be, and what each says. Pure."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from ucm_cti.commands.verbs import Verb, verbs
from ucm_cti.domain.alerts import CallKind
from ucm_cti.domain.call import GATE_SECONDS, Call, Leg, LegState, Phase
from ucm_cti.domain.ids import CallId, ExtensionNumber, LegId
from ucm_cti.domain.link import LinkMode
from ucm_cti.domain.wording import tr
from ucm_cti.store.store import Store
from ucm_cti.ui.models.freshness import freshness
from ucm_cti.ui.models.parties import Party, called_words, caller_of, line_words
from ucm_cti.ui.popups.kinds import kind_of

FOLD_SECONDS = 3.0
"""How long "taken by Dina" stays."""
LEAVING_SECONDS = 0.6
"""How long a call that has left my phone may take to show who has it (wire.md 1.6)."""
GATE_GRACE = 3.0
"""How long after zero a call may still wait at the gate before its pop-up gives up."""
LOST_SECONDS = 20.0
"""How long a ringing pop-up outlives the connection."""
_FORGET_SECONDS = 30.0


class Kind(StrEnum):
    """Why a pop-up is there."""

    GATE = "gate"
    RINGING = "ringing"


@dataclass(frozen=True, slots=True)
class Rules:
    """What the person wants: pop-ups at all, whether there is a gate, and for whom.

    Calls of `unseen` kinds have no pop-up; a pop-up hides itself after `hide_after` s, 0 for never.
    Calls that are `decided` by a rule of the gate ask for nothing.
    """

    me: ExtensionNumber | None
    popups: bool = True
    gate: bool = False
    unseen: frozenset[CallKind] = frozenset()
    hide_after: float = 0.0
    decided: Callable[[CallId], bool] = lambda _: False

    def shows(self, kind: CallKind) -> bool:
        """Whether that kind of call pops up at all."""
        return self.popups and kind not in self.unseen


@dataclass(frozen=True, slots=True)
class Popup:
    """What one pop-up shows; `key` is the caller's leg and stays while the pop-up stays.

    `called` says whom they called, `line` is the outside line. `since` and `gate_ends` are in
    seconds of our clock. A `folded` pop-up says that and has no verbs, and `taken` tells that
    somebody else answered; `blocked` says why verbs cannot be sent, "" when they can. A `hidden`
    one is not on screen until the person wants it back.
    """

    key: LegId
    call: CallId
    kind: Kind
    party: Party
    called: str = ""
    line: str = ""
    since: float | None = None
    gate_ends: float | None = None
    verbs: tuple[Verb, ...] = ()
    folded: str = ""
    blocked: str = ""
    call_kind: CallKind = CallKind.OUTSIDE
    taken: bool = False
    hidden: bool = False


@dataclass(slots=True)
class _Entry:
    popup: Popup
    legs: dict[LegId, str]
    shown_at: float
    leaving_until: float | None = None
    folded_until: float | None = None


@dataclass(frozen=True, slots=True)
class _Done:
    """A leg that has had its pop-up: its uniqueid, since names come again (wire.md 2.7), and when
    it was last seen."""

    uniqueid: str
    at: float

    def means(self, leg: Leg) -> bool:
        return not self.uniqueid or not leg.uniqueid or self.uniqueid == leg.uniqueid


class PopupDecider:
    """Remembers what has been shown, so that nothing pops up twice, whatever the network does."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._entries: dict[LegId, _Entry] = {}
        self._done: dict[LegId, _Done] = {}
        self._sent: dict[LegId, str] = {}
        self._rules = Rules(None)

    @property
    def alerts(self) -> tuple[Popup, ...]:
        """Every call that wants attention, oldest first, whether it has a pop-up or not."""
        return tuple(entry.popup for entry in self._entries.values())

    @property
    def hidden(self) -> int:
        """How many pop-ups are hidden whose calls still want attention."""
        return sum(
            popup.hidden and not popup.folded and self._rules.shows(popup.call_kind)
            for popup in self.alerts
        )

    def decide(self, rules: Rules, now: float) -> tuple[Popup, ...]:
        """The pop-ups of this moment, oldest first; call it at each change and when `due`."""
        self._rules = rules
        self._forget(now)
        wanted = self._wanted(rules, now)
        for key, entry in list(self._entries.items()):
            if key in wanted:
                self._keep(entry, *wanted.pop(key), now)
            elif not self._stays(entry, rules.me, now):
                self._close(key, now)
        for key, (popup, legs) in wanted.items():
            self._entries[key] = _Entry(popup, legs, now)
            self._sent.pop(key, None)
        for entry in self._entries.values():
            ends = self._hides_at(entry)
            if ends is not None and now >= ends:
                entry.popup = replace(entry.popup, hidden=True)
        return tuple(
            popup for popup in self.alerts if rules.shows(popup.call_kind) and not popup.hidden
        )

    def dismiss(self, key: LegId, now: float) -> None:
        """The person has hidden that pop-up; it comes back only when they want it."""
        entry = self._entries.get(key)
        if entry is None:
            return
        if entry.popup.folded:
            self._close(key, now)
        else:
            entry.popup = replace(entry.popup, hidden=True)

    def show_hidden(self, now: float) -> None:
        """The person wants back what is hidden."""
        for entry in self._entries.values():
            if not entry.popup.folded:
                entry.popup = replace(entry.popup, hidden=False)
                entry.shown_at = now

    def keep(self, key: LegId, now: float) -> None:
        """The person is busy with that pop-up; its time to hide begins anew."""
        if key in self._entries:
            self._entries[key].shown_at = now

    def sent(self, key: LegId, label: str) -> None:
        """The person has sent that caller on; its pop-up says so before it goes."""
        if key in self._entries:
            self._sent[key] = label

    def forget(self) -> None:
        """Another PBX: nothing has been shown yet."""
        self._entries.clear()
        self._done.clear()
        self._sent.clear()

    def due(self, now: float) -> float | None:
        """Seconds until time alone may change something; None when it cannot."""
        moments: list[float] = []
        link = self._store.link
        for entry in self._entries.values():
            times = (entry.leaving_until, entry.folded_until, self._hides_at(entry))
            moments += [at for at in times if at is not None]
            if entry.popup.gate_ends is not None and not entry.popup.folded:
                moments.append(entry.popup.gate_ends + GATE_GRACE)
            if _lost(link.mode):
                moments.append(link.since + LOST_SECONDS)
        return min((at - now for at in moments if at > now), default=None)

    def _wanted(self, rules: Rules, now: float) -> dict[LegId, tuple[Popup, dict[LegId, str]]]:
        store = self._store
        blocked = freshness(store.link, store.fresh_at, now).blocked
        lost = _lost(store.link.mode) and now - store.link.since >= LOST_SECONDS
        found: dict[LegId, tuple[Popup, dict[LegId, str]]] = {}
        for call in store.calls_of(rules.me) if rules.me and not lost else ():
            legs = _ringing_legs(call, rules.me)
            if legs and not any(self._had(leg) for leg in call.legs if leg.id in legs):
                found[call.caller.id] = (self._popup(call, Kind.RINGING, rules, blocked), legs)
        for call in store.calls.values() if rules.gate else ():
            key = call.caller.id
            asked = call.phase is Phase.ARRIVING and not rules.decided(call.id)
            if asked and not self._had(call.caller) and key not in found:
                popup = self._popup(call, Kind.GATE, rules, blocked)
                if now < (popup.gate_ends or now) + GATE_GRACE:
                    found[key] = (popup, {key: call.caller.uniqueid})
        return found

    def _popup(self, call: Call, kind: Kind, rules: Rules, blocked: str) -> Popup:
        called = called_words(call, self._store)
        at_gate = kind is Kind.GATE
        return Popup(
            key=call.caller.id,
            call=call.id,
            kind=kind,
            party=caller_of(call, self._store),
            called="" if called == self._own_name(rules.me) else called,
            line=line_words(call),
            since=call.since,
            gate_ends=(call.since or 0.0) + GATE_SECONDS if at_gate else None,
            verbs=verbs(call, rules.me, gate=rules.gate),
            blocked=blocked,
            call_kind=kind_of(call, self._store, at_gate=at_gate),
        )

    def _own_name(self, me: ExtensionNumber | None) -> str:
        return (self._store.name_of(me) or me) if me else ""

    def _hides_at(self, entry: _Entry) -> float | None:
        popup, after = entry.popup, self._rules.hide_after
        waits = (
            after > 0 and not (popup.hidden or popup.folded) and self._rules.shows(popup.call_kind)
        )
        return entry.shown_at + after if waits else None

    @staticmethod
    def _keep(entry: _Entry, popup: Popup, legs: dict[LegId, str], now: float) -> None:
        """Bring up to date; another phone of mine, or after the gate my own, is news again."""
        news = popup.kind is not entry.popup.kind or not legs.keys() <= entry.legs.keys()
        if news:
            entry.shown_at = now
        entry.popup = replace(popup, hidden=entry.popup.hidden and not news)
        entry.legs |= legs
        entry.leaving_until = entry.folded_until = None

    def _stays(self, entry: _Entry, me: ExtensionNumber | None, now: float) -> bool:
        """Whether a pop-up whose reason has gone stays for a moment, folded or leaving."""
        label = self._sent.get(entry.popup.key)
        if entry.folded_until is not None:
            if label:
                words = tr("Sent to {name}", name=label)
                entry.popup = replace(entry.popup, folded=words, taken=False)
            return now < entry.folded_until
        call = self._call_of(entry.popup)
        if call is None:
            return False
        taker = self._taker(call, me)
        sent = tr("Sent to {name}", name=label) if label else ""
        fold = sent or taker or self._passage(entry.popup, call, me)
        if fold:
            entry.popup = replace(entry.popup, folded=fold, verbs=(), gate_ends=None, blocked="")
            entry.popup = replace(entry.popup, taken=bool(taker) and not sent)
            entry.folded_until = now + FOLD_SECONDS
            return True
        if entry.popup.kind is Kind.GATE or _has_answered(call, me):
            return False
        if entry.leaving_until is None:
            entry.leaving_until = now + LEAVING_SECONDS
            entry.popup = replace(entry.popup, blocked=tr("The call has left your phone."))
        return now < entry.leaving_until

    def _taker(self, call: Call, me: ExtensionNumber | None) -> str:
        """Who else has answered, "" for nobody."""
        number = call.answered_by
        if _has_answered(call, me) or call.phase is not Phase.TALKING or number in {None, me}:
            return ""
        name = self._store.name_of(number or "")
        if name:
            return tr("Taken by {name} ({number})", name=name, number=number)
        return tr("Taken by {number}", number=number)

    @staticmethod
    def _passage(popup: Popup, call: Call, me: ExtensionNumber | None) -> str:
        """That a call has left the gate for somebody else, "" when it has not."""
        at_gate = popup.kind is Kind.GATE
        gone = at_gate and call.phase is not Phase.ARRIVING and not _has_answered(call, me)
        return tr("Gone through") if gone else ""

    def _call_of(self, popup: Popup) -> Call | None:
        found = self._store.find_leg(popup.key)
        return found[0] if found else self._store.calls.get(popup.call)

    def _close(self, key: LegId, now: float) -> None:
        """Remove a pop-up; its legs never pop up again unless the connection is what ended it."""
        entry = self._entries.pop(key)
        self._sent.pop(key, None)
        if entry.popup.hidden or not _lost(self._store.link.mode):
            self._finish(entry.legs, now)

    def _finish(self, legs: dict[LegId, str], now: float) -> None:
        self._done |= {leg: _Done(uniqueid, now) for leg, uniqueid in legs.items()}

    def _had(self, leg: Leg) -> bool:
        done = self._done.get(leg.id)
        return done is not None and done.means(leg)

    def _forget(self, now: float) -> None:
        """Drop legs that are long gone; after a reboot the PBX uses their names anew."""
        for leg, done in list(self._done.items()):
            found = self._store.find_leg(leg)
            if found is not None and done.means(found[1]):
                self._done[leg] = _Done(done.uniqueid or found[1].uniqueid, now)
            elif found is not None or now - done.at > _FORGET_SECONDS:
                del self._done[leg]


def _ringing_legs(call: Call, me: ExtensionNumber | None) -> dict[LegId, str]:
    """My phones that ring for somebody else's call; not when I dialled or am to listen."""
    if call.caller.extension == me:
        return {}
    mine = [leg for leg in call.legs if leg.extension == me]
    if any(_connected(leg) for leg in mine):
        return {}
    return {
        leg.id: leg.uniqueid for leg in mine if leg.state is LegState.RINGING and not leg.barging
    }


def _has_answered(call: Call, me: ExtensionNumber | None) -> bool:
    return any(leg.extension == me and _connected(leg) for leg in call.legs)


def _connected(leg: Leg) -> bool:
    return leg.state in {LegState.TALKING, LegState.ALONE}


def _lost(mode: LinkMode) -> bool:
    return mode in {LinkMode.CONNECTING, LinkMode.DOWN}
