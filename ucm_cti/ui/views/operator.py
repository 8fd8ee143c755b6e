"""Every deed of the console, whichever button, key or menu asks for it."""

from collections import Counter
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from ucm_cti.commands.blocking import known_caller
from ucm_cti.commands.outcome import Outcome, Result
from ucm_cti.commands.targets import clean_number, resolve
from ucm_cti.commands.verbs import Verb, can_block
from ucm_cti.domain.call import Call, Leg, LegState
from ucm_cti.domain.errors import UcmError
from ucm_cti.domain.ids import CallId, ExtensionNumber, LegId
from ucm_cti.domain.wording import noop, tr
from ucm_cti.ui.acting import error_kind
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.forecasts import Forecasts
from ucm_cti.ui.format import phone
from ucm_cti.ui.models.askagain import AskAgain
from ucm_cti.ui.models.consult import ConsultVerb
from ucm_cti.ui.models.followups import FollowUps
from ucm_cti.ui.models.holding import Care, HoldWatch
from ucm_cti.ui.models.hurry import HESITATION, Hurry
from ucm_cti.ui.models.keys import Deed
from ucm_cti.ui.models.mine import MyCall, most_urgent_first, my_calls
from ucm_cti.ui.models.parties import party_of
from ucm_cti.ui.models.waiting import Urgency, WaitingCall, waiting_calls
from ucm_cti.ui.views.callers import Callers
from ucm_cti.ui.views.consults import Consults
from ucm_cti.ui.views.dropdeeds import drop_deeds
from ucm_cti.ui.views.sendings import Sendings

Command = Callable[[], Coroutine[Any, Any, Outcome]]
_MONITORING = {
    Verb.LISTEN: noop("Listening to"),
    Verb.WHISPER: noop("Whispering to"),
    Verb.JOIN: noop("In the call of"),
}


class Operator(Callers):
    """Turns verbs into desk commands for the store's calls.

    `panel_asked` carries the call whose transfer panel is to open; `settled` carries the key of
    each command with the error's sentence, "" when it went well, and `answered` what came of one
    that went well, as an Outcome, right before; `followed` says that the followed calls differ;
    `aimed` that keys mean other calls; `lifted` that a call is being dragged, with the pointer's
    place on the screen; `consulted` that asking about a caller has come further.
    """

    panel_asked = Signal(str)
    settled = Signal(str, str)
    answered = Signal(str, object)
    followed = Signal()
    aimed = Signal()
    lifted = Signal(str, object)
    consulted = Signal()

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._claimed: Counter[str] = Counter()
        self._chosen_mine: CallId | None = None
        self._chosen_waiting: CallId | None = None
        self._urgent: tuple[CallId, Verb] | None = None
        self._urgent_gone_at = float("-inf")
        self._urgent_left = False
        self._monitoring = ""
        self._handled: CallId | None = None
        self._hurry = Hurry()
        self._ask_again = AskAgain()
        self.follow_ups = FollowUps(
            context.store, lambda: context.settings.value.profile.favourites
        )
        self.holds = HoldWatch()
        self.forecasts = Forecasts(
            context.store, context.desk.reach, context.spawn, context.now, self
        )
        self.consults = Consults(context, self)
        self.sendings = Sendings(context, self)
        self.deeds = drop_deeds(self.sendings)

    def mine(self) -> list[MyCall]:
        """My calls, those held for long first, then oldest first."""
        monitoring = self._monitoring or tr(_MONITORING[Verb.LISTEN])
        cards = my_calls(self._context.store, self.me, gate=self.gate, monitoring=monitoring)
        return most_urgent_first(cards, self.holds, self.limits, self._context.now())

    def held_long(self) -> list[MyCall]:
        """My calls that have been held for too long."""
        return [card for card in self.mine() if card.care is Care.LONG]

    def waiting(self) -> list[WaitingCall]:
        """The calls that wait, most urgent first."""
        found = waiting_calls(self._context.store, self.me, gate=self.gate)
        return [row for row in found if not self.follow_ups.has(row.id)]

    def choose_mine(self, call_id: CallId, chosen: bool) -> None:
        """A card has got the focus, or lost it."""
        if chosen or self._chosen_mine == call_id:
            self._chosen_mine = call_id if chosen else None
            self.aimed.emit()

    def choose_waiting(self, call_id: CallId, chosen: bool) -> None:
        """A waiting row has got the focus, or lost it."""
        if chosen or self._chosen_waiting == call_id:
            self._chosen_waiting = call_id if chosen else None
            self.aimed.emit()

    def current(self) -> MyCall | None:
        """The call of mine that keys act on: the chosen one, else the newest that I talk in."""
        cards = self.mine()
        chosen = next((card for card in cards if card.id == self._chosen_mine), None)
        order = sorted(
            cards,
            key=lambda card: (not card.talking, card.held, card.ringing, -(card.since or 0.0)),
        )
        return chosen or next(iter(order), None)

    def carriable(self) -> CallId | None:
        """The call that can be carried to somebody: the chosen one that waits, else mine."""
        waiting = (row.id for row in self.waiting() if row.id == self._chosen_waiting)
        mine = self.current()
        return next(waiting, mine.id if mine is not None else None)

    def claim(self, key: str, wanted: bool) -> None:
        """Have the errors of a command told by `settled`, beside what was typed."""
        self._claimed[key] += 1 if wanted else -1
        if self._claimed[key] <= 0:
            del self._claimed[key]

    def do(self, verb: Verb, call_id: CallId) -> None:
        """Do a verb to a call; TRANSFER asks for its panel first."""
        if self._hurry.same_switch(verb, call_id, self._context.now()):
            return
        desk = self._context.desk
        self._handled = call_id
        match verb:
            case Verb.TRANSFER:
                self.panel_asked.emit(call_id)
            case Verb.ACCEPT:
                self._act(f"accept:{call_id}", lambda: desk.accept(call_id))
            case Verb.REFUSE:
                self._act(f"refuse:{call_id}", lambda: desk.refuse(call_id))
            case Verb.HOLD:
                self._act(f"hold:{call_id}", lambda: desk.hold(call_id))
            case Verb.RESUME:
                self._act(f"hold:{call_id}", lambda: desk.resume(call_id))
            case Verb.MUTE:
                self._act(f"mute:{call_id}", lambda: desk.mute(call_id))
            case Verb.UNMUTE:
                self._act(f"mute:{call_id}", lambda: desk.unmute(call_id))
            case Verb.HANG_UP:
                self._act(f"end:{call_id}", lambda: desk.hang_up(call_id))
            case Verb.BLOCK:
                self._block(call_id)
            case Verb.LISTEN | Verb.WHISPER | Verb.JOIN:
                pass  # these act on a person, see `barge`

    def can_block(self, call_id: CallId) -> bool:
        """Whether the caller of a call comes from outside and shows a number."""
        call = self._context.store.calls.get(call_id)
        return call is not None and can_block(call)

    def _block(self, call_id: CallId) -> None:
        """Block the caller of a call; one whose number is known here only when asked twice."""
        call = self._context.store.calls.get(call_id)
        number = call.outside.number if call and call.outside else ""
        name = known_caller(number, self._context.store) if number else ""
        if name and not self._ask_again.confirmed(f"block:{number}", self._context.now()):
            words = tr(
                "{name} is known to you. Block once more to block them all the same.", name=name
            )
            self.tell(words, "doubt")
            return
        self._act(f"block:{call_id}", lambda: self._context.desk.block(call_id))

    def dial(self, text: str) -> None:
        """Call a name or number; key "dial:<text>"."""
        self._act(f"dial:{text}", lambda: self._context.desk.dial(text))

    def connect_outside(self, first: str, second: str) -> None:
        """Connect two outside numbers; key "connect"."""
        self._act("connect", lambda: self._connect_outside(first, second))

    def barge(self, number: str, verb: Verb, *, ask: bool) -> None:
        """Listen, whisper or join; with `ask` the person must agree first."""
        extension = ExtensionNumber(number)
        self._monitoring = tr(_MONITORING.get(verb, ""))
        self._act(f"barge:{number}", lambda: self._context.desk.barge(extension, verb, ask=ask))

    def transfer(self, call_id: CallId, text: str) -> None:
        """Send a call to a name or number and follow it; key "transfer:<call>"."""
        self._act(f"transfer:{call_id}", lambda: self._transfer(call_id, text))

    def take(self, call_id: CallId, party: LegId | None = None) -> None:
        """Have a waiting or sent call, or one party of it, come to my own phone."""
        me = self.me
        if me is not None:
            desk = self._context.desk
            self._act(f"transfer:{call_id}", lambda: desk.transfer(call_id, me, party))

    def press(self, verb: Verb) -> None:
        """A verb's key was pressed: find the call that it means and do it."""
        reason = self.freshness().blocked
        if reason:
            self.tell(reason, "error")
        elif verb is Verb.ACCEPT:
            self._press_accept()
        elif verb is Verb.REFUSE:
            self._press_refuse()
        elif verb is Verb.BLOCK:
            self._press_block()
        else:
            self._press_on_mine(verb)

    def press_own(self, verb: Verb) -> None:
        """A verb's letter was pressed: it always means a call of mine."""
        reason = self.freshness().blocked
        if reason:
            self.tell(reason, "error")
        else:
            self._press_on_mine(verb)

    def watch(self) -> None:
        """Note what is held, and whether the call that the refuse key means has changed."""
        self.holds.update([card.id for card in self.mine() if card.held], self._context.now())
        urgent = self.refusable()
        before = self._urgent[0] if self._urgent else None
        now = urgent[0] if urgent else None
        if before not in {None, now, self._handled}:
            self._urgent_gone_at = self._context.now()
            self._urgent_left = before not in {row.id for row in self.waiting()}
        self._urgent = urgent
        self.consults.watch()
        self.refresh_follow_ups()

    def refresh_follow_ups(self) -> None:
        """Look after the calls that were sent on."""
        if self.follow_ups.refresh(self.me, self._context.now()):
            self.followed.emit()

    def acceptable(self) -> CallId | None:
        """The call that the accept key means: the chosen one at the gate, else the first there."""
        rows = [row.id for row in self.waiting() if Verb.ACCEPT in row.verbs]
        if self._chosen_waiting in rows:
            return self._chosen_waiting
        return next(iter(rows), None)

    def _press_accept(self) -> None:
        call = self.acceptable()
        if call is not None:
            self._do_by_key(Verb.ACCEPT, call)

    def _do_by_key(self, verb: Verb, call_id: CallId) -> None:
        """Do what a key means now, unless it meant another call a moment ago."""
        if verb is Verb.HANG_UP and self.consults.guards(call_id):
            return
        if self._hurry.other_call(verb, call_id, self._context.now()):
            self.tell(tr("That is another call. Press the key again for it."), "doubt")
        else:
            self.do(verb, call_id)

    def _press_refuse(self) -> None:
        """Refuse or decline the most urgent call, else end my own; never another by accident."""
        urgent = self.refusable()
        mine = self.current()
        if self._context.now() - self._urgent_gone_at < HESITATION:
            self._urgent_gone_at = float("-inf")
            if urgent is not None or mine is not None:
                what = (
                    tr("That call has just gone")
                    if self._urgent_left
                    else tr("Another call came first")
                )
                key = self._context.settings.keys.told(Deed.REFUSE)
                self.tell(
                    tr("{what}. Press {key} again for the next one.", what=what, key=key), "doubt"
                )
        elif urgent is not None:
            self._do_by_key(urgent[1], urgent[0])
        elif mine is not None:
            self._do_by_key(Verb.HANG_UP, mine.id)

    def _press_block(self) -> None:
        """Block the caller whom the refuse key means, else the one I talk with."""
        urgent, mine = self.refusable(), self.current()
        if urgent is not None:
            self._do_by_key(Verb.BLOCK, urgent[0])
        elif mine is not None:
            self.do(Verb.BLOCK, mine.id)

    def refusable(self) -> tuple[CallId, Verb] | None:
        """The call that the refuse key means, and the verb; None when it means my own call."""
        rows = [
            row for row in self.waiting() if Verb.REFUSE in row.verbs or row.urgency is Urgency.MINE
        ]
        chosen = [row for row in rows if row.id == self._chosen_waiting]
        gated = [row for row in rows if Verb.REFUSE in row.verbs]
        for row in (*chosen, *gated, *rows):
            return row.id, Verb.REFUSE if Verb.REFUSE in row.verbs else Verb.HANG_UP
        return None

    def _press_on_mine(self, verb: Verb) -> None:
        if verb is Verb.TRANSFER and self.consults.offers(ConsultVerb.HAND_OVER):
            self.consults.do(ConsultVerb.HAND_OVER)
            return
        card = self.current()
        if card is None:
            return
        opposite = {Verb.HOLD: Verb.RESUME, Verb.MUTE: Verb.UNMUTE}.get(verb, verb)
        for offered in (verb, opposite):
            if offered in card.verbs:
                self._do_by_key(offered, card.id)
                return

    def consult_changed(self) -> None:
        """Have the cards drawn: a step of a consultation shows in no list of the PBX."""
        self.consulted.emit()

    def start(self, key: str, command: Command) -> None:
        """Run a command unless its key is under way, and tell by `settled` what came of it."""
        self._act(key, command)

    async def _transfer(self, call_id: CallId, text: str) -> Outcome:
        target = partial(self._target, text)
        desk = self._context.desk
        return await self._follow(call_id, target, lambda: desk.transfer(call_id, text))

    async def send_followed(self, call_id: CallId, target: str, command: Command) -> Outcome:
        """Run a command that sends a call to a target, and follow the call."""
        return await self._follow(call_id, lambda: (target, ""), command)

    def _target(self, text: str) -> tuple[str, str]:
        """What a text means: its name for a person, and its number."""
        found = resolve(text, self._context.store)
        return found.label, found.number

    async def _follow(
        self, call_id: CallId, target: Callable[[], tuple[str, str]], send: Command
    ) -> Outcome:
        store = self._context.store
        call = store.calls.get(call_id)
        moved = self._moved(call) if call else None
        who = party_of(moved, store).title if moved else ""
        outcome = await send()
        if moved is not None and outcome.result is Result.DONE:
            name, number = target()
            self.follow_ups.start(call_id, moved.id, who, name, self._context.now(), number)
            self.refresh_follow_ups()
            self.followed.emit()
        return outcome

    async def _connect_outside(self, first: str, second: str) -> Outcome:
        store = self._context.store
        before = frozenset(store.calls)
        outcome = await self._context.desk.connect_outside(first, second)
        made = [
            call for key, call in store.calls.items() if key not in before and not call.extensions
        ]
        if outcome.result is Result.DONE and made and made[0].outside is not None:
            one, two = (phone(clean_number(number)) for number in (first, second))
            now = self._context.now()
            self.follow_ups.start_outside(made[0].id, made[0].outside.id, one, two, now)
            self.refresh_follow_ups()
            self.followed.emit()
        return outcome

    def _moved(self, call: Call) -> Leg | None:
        """The party that a transfer will move, None when it is our own side."""
        mine = call.leg_of(self.me) if self.me else None
        if mine is not None and mine.state is LegState.TALKING:
            return call.other(mine)
        outside = call.outside
        return outside if outside is not None and call.caller.id == outside.id else None

    def _act(self, key: str, command: Command) -> None:
        self._context.actor.act(key, self._settling(key, command), self._failed(key))

    async def _settling(self, key: str, command: Command) -> Outcome:
        outcome = await command()
        self.answered.emit(key, outcome)
        self.settled.emit(key, "")
        return outcome

    def _failed(self, key: str) -> Callable[[UcmError], None]:
        def tell(error: UcmError) -> None:
            claimed = key in self._claimed
            self.settled.emit(key, str(error))
            if not claimed:
                self.tell(str(error), error_kind(error))

        return tell
