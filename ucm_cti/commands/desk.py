"""The desk: every verb a person has, each with its confirmed outcome."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from ucm_cti.commands.blocking import block_caller
from ucm_cti.commands.blocklist import Blocklist
from ucm_cti.commands.gate.past import PastCalls, read_past
from ucm_cti.commands.numbers.rules import NumberRules
from ucm_cti.commands.outcome import Outcome, Result
from ucm_cti.commands.placing import placed_legs, same_number
from ucm_cti.commands.ports import Pbx
from ucm_cti.commands.reach import ReachReader
from ucm_cti.commands.sending import Sender
from ucm_cti.commands.targets import (
    Target,
    TargetKind,
    resolve,
    resolve_number,
    voicemail_of,
)
from ucm_cti.commands.transferring import plan_transfer
from ucm_cti.commands.verbs import Verb
from ucm_cti.domain.call import Call, Direction, Leg, LegState, Phase
from ucm_cti.domain.errors import NotPossible, UsageError
from ucm_cti.domain.ids import CallId, ExtensionNumber, LegId
from ucm_cti.domain.wording import noop, tr
from ucm_cti.store.changes import Changes
from ucm_cti.store.inputs import HoldNoted, MuteNoted
from ucm_cti.store.store import Store
from ucm_cti.wire.actions.base import Action
from ucm_cti.wire.actions.calls import (
    AcceptCall,
    CallBarge,
    DialExtension,
    DialOutbound,
    DialOutboundTwo,
    Hangup,
    Hold,
    Mute,
    RefuseCall,
    Unhold,
    Unmute,
)

_BARGE_MODES = {Verb.LISTEN: "", Verb.WHISPER: "w", Verb.JOIN: "B"}
_BARGE_WORDS = {
    Verb.LISTEN: noop("listen to"),
    Verb.WHISPER: noop("whisper to"),
    Verb.JOIN: noop("join"),
}


class Desk:
    """Acts for one extension (`me`) and on the whole PBX as far as the API user's rights go.

    Every method sends at most one action, waits until the store shows its effect, and returns an
    Outcome. Raises NotPossible before sending; after, PbxRefused, CannotConnect, or ReplyLost when
    the answer was lost and the effect is not seen. The same command asked again while it is under
    way is not sent again: both callers get the one outcome. `rules` are how the site dials, asked
    for each number anew.
    """

    def __init__(
        self,
        pbx: Pbx,
        store: Store,
        me: ExtensionNumber | None = None,
        *,
        patience: float = 8.0,
        rules: Callable[[], NumberRules] = NumberRules,
    ) -> None:
        self.me = me
        self.rules = rules
        self.reach = ReachReader(pbx)
        self._store = store
        self._pbx = pbx
        self._sender = Sender(pbx, store, patience)
        self.blocklist = Blocklist(pbx)

    async def dial(self, text: str, from_extension: ExtensionNumber | None = None) -> Outcome:
        """Ring our own phone, then call a name or number (dialExtension, dialOutbound)."""
        caller = from_extension or self._my_extension()
        target = resolve(text, self._store, self.rules())
        if target.number == caller:
            raise NotPossible(
                tr("That is your own extension; type somebody else's name or number.")
            )
        if self._store.extensions and caller not in self._store.extensions:
            raise UsageError(tr("There is no extension {caller} on this PBX.", caller=caller))
        before = placed_legs(self._store, caller, target.number)
        rung: set[LegId] = set()

        def look(_: Changes | None = None) -> None:
            """A phone that rang and was put down before the PBX answered has rung all the same."""
            rung.update(placed_legs(self._store, caller, target.number) - before)

        def shown() -> bool:
            look()
            return bool(rung)

        request: Action[Any] = (
            DialExtension(caller=caller, callee=target.number)
            if target.internal
            else DialOutbound(caller=caller, outbound=target.number)
        )
        stop = self._store.subscribe(look)
        try:
            return await self._sender.send(
                request,
                shown=shown,
                done=tr(
                    "Phone {caller} rings; pick it up to call {label}.",
                    caller=caller,
                    label=target.label,
                ),
                doubt=tr(
                    "The PBX took the call, but phone {caller} does not ring; is it connected?",
                    caller=caller,
                ),
            )
        finally:
            stop()

    async def connect_outside(self, first: str, second: str) -> Outcome:
        """Call two outside numbers and connect them with each other (dialOutboundTwo)."""
        one, two = self._outside(first), self._outside(second)
        if one == two:
            raise NotPossible(tr("Both numbers are the same; type two different ones."))
        before = set(self._store.calls)
        return await self._sender.send(
            DialOutboundTwo(outcaller=one, outcallee=two),
            shown=lambda: any(
                _between_outsiders(call, one, two)
                for call_id, call in self._store.calls.items()
                if call_id not in before
            ),
            done=tr("Calling {one}, then {two}.", one=one, two=two),
            doubt=tr(
                "The PBX took it, but no call has appeared; look at the calls before you retry."
            ),
        )

    async def hang_up(self, call_id: CallId, leg_id: LegId | None = None) -> Outcome:
        """End a call by our own leg, or by the one named (Hangup)."""
        call = self._call(call_id)
        leg = self._named_leg(call, leg_id) if leg_id else self._own_leg(call) or call.caller
        return await self._sender.send(
            Hangup(channel=leg.id),
            shown=lambda: self._store.find_leg(leg.id) is None,
            done=tr("The call has ended."),
            doubt=tr("The PBX took it, but the call is still there; try again or use the phone."),
            call=call_id,
        )

    async def hold(self, call_id: CallId) -> Outcome:
        """Put our side of a call on hold. The PBX never reports it (wire.md 1.6)."""
        return await self._quiet(
            call_id,
            Hold,
            HoldNoted,
            on=True,
            sentence=tr("The call is on hold."),
            doubt=tr(
                "The PBX's answer was lost, so the call may or may not be on hold. Listen on "
                "your phone before you speak, or press Hold again."
            ),
        )

    async def resume(self, call_id: CallId) -> Outcome:
        """Take our side of a call off hold."""
        return await self._quiet(
            call_id,
            Unhold,
            HoldNoted,
            on=False,
            sentence=tr("You are back."),
            doubt=tr(
                "The PBX's answer was lost, so the call may still be on hold. Ask whether you "
                "are heard, or press Resume again."
            ),
        )

    async def mute(self, call_id: CallId) -> Outcome:
        """Mute our side, so that the other party cannot hear us."""
        return await self._quiet(
            call_id,
            Mute,
            MuteNoted,
            on=True,
            sentence=tr("You are muted."),
            doubt=tr(
                "The PBX's answer was lost, so you may still be heard. Say nothing private, "
                "and press Mute again."
            ),
        )

    async def unmute(self, call_id: CallId) -> Outcome:
        """Lift our mute."""
        return await self._quiet(
            call_id,
            Unmute,
            MuteNoted,
            on=False,
            sentence=tr("You can be heard again."),
            doubt=tr(
                "The PBX's answer was lost, so you may still be muted. Ask whether you are "
                "heard, or press Unmute again."
            ),
        )

    async def transfer(self, call_id: CallId, text: str, party: LegId | None = None) -> Outcome:
        """Send a call's other party (or the one named) to a name or number, blind.

        Which action does it depends on the call: see `plan_transfer`.
        """
        return await self._send_to(call_id, resolve(text, self._store, self.rules()), party)

    async def to_voicemail(self, call_id: CallId, number: str, prefix: str) -> Outcome:
        """Send a call's other party to an extension's voice mailbox, by the UCM's feature code.

        `prefix` is the code that stands before the extension ("Direct Dial Voicemail Prefix" in the
        UCM's feature codes). No API action does it, so it is a transfer to `prefix` + number.
        """
        return await self._send_to(call_id, voicemail_of(number, prefix, self._store))

    async def _send_to(
        self, call_id: CallId, target: Target, party: LegId | None = None
    ) -> Outcome:
        call = self._call(call_id)
        plan = plan_transfer(call, target, self.me, party)
        return await self._sender.send(
            plan.request,
            shown=lambda: plan.shown(self._store),
            done=tr("{who} was sent to {label}.", who=plan.who, label=target.label),
            doubt=tr(
                "{who} did not reach {label}; look whether the call is still there.",
                who=plan.who,
                label=target.label,
            ),
            call=call_id,
            failed=lambda: plan.in_vain(self._store),
        )

    async def barge(self, number: ExtensionNumber, verb: Verb, *, ask: bool) -> Outcome:
        """Listen to, whisper to or join the call of an extension; our own phone rings (callbarge).

        With `ask` the monitored person must agree first.
        """
        me = self._my_extension()
        if number == me:
            raise NotPossible(tr("That is your own call; choose somebody else's."))
        leg = self._talking_leg(number)
        before = placed_legs(self._store, me, leg.number)
        words = tr(_BARGE_WORDS[verb])
        return await self._sender.send(
            CallBarge(
                channel=leg.id,
                exten=leg.number or number,
                barge_exten=f"{me}@{1 if ask else 0}",
                mode=_BARGE_MODES[verb],  # type: ignore[arg-type]  # values of the literal
            ),
            shown=lambda: bool(placed_legs(self._store, me, leg.number) - before),
            done=tr("Pick up your phone to {words} {label}.", words=words, label=leg.label),
            doubt=(
                tr(
                    "The PBX took it, but your phone does not ring; {who} may not have agreed.",
                    who=leg.label if ask else tr("the PBX"),
                )
            ),
        )

    async def accept(self, call_id: CallId) -> Outcome:
        """Let a call that waits at the gate into the PBX (acceptCall). It answers no phone."""
        call = self._gated(call_id)
        return await self._sender.send(
            AcceptCall(channel=call.caller.id),
            shown=lambda: self._let_in(call_id, call.caller.id),
            done=tr("The call goes through."),
            doubt=tr("The PBX took it, but the call still waits; it goes through by itself."),
            call=call_id,
            failed=lambda: self._store.find_leg(call.caller.id) is None,
            in_vain=tr("The caller has hung up."),
        )

    async def refuse(self, call_id: CallId) -> Outcome:
        """Turn away a call that waits at the gate (refuseCall)."""
        call = self._gated(call_id)
        return await self._sender.send(
            RefuseCall(channel=call.caller.id),
            shown=lambda: self._store.find_leg(call.caller.id) is None,
            done=tr("The call was refused."),
            doubt=tr("The PBX took it, but the caller is still there; hang up if it rings."),
            call=call_id,
            failed=lambda: self._let_in(call_id, call.caller.id),
            in_vain=tr("The call has gone through already; decline it or end it."),
            found=tr("The caller is gone."),
        )

    async def block(self, call_id: CallId) -> Outcome:
        """Turn a caller from outside away, now and from now on (addInboundBlacklist)."""
        return await block_caller(self._call(call_id), self, self.blocklist)

    async def past_calls(self, since: datetime) -> PastCalls:
        """The outside calls since a moment of the PBX's wall clock (cdrapi). Raises UcmError."""
        return await read_past(self._pbx, since)

    async def _quiet(
        self,
        call_id: CallId,
        action: Callable[..., Action[Any]],
        noted: Callable[[LegId, bool], HoldNoted | MuteNoted],
        *,
        on: bool,
        sentence: str,
        doubt: str,
    ) -> Outcome:
        call = self._call(call_id)
        leg = self._own_leg(call)
        if leg is None or leg.state is not LegState.TALKING:
            raise NotPossible(tr("You are not talking in that call; choose one of your own."))
        outcome = await self._sender.send(
            action(channel=leg.id), shown=None, done=sentence, doubt=doubt, call=call_id
        )
        if outcome.result is Result.ACCEPTED:
            self._store.apply(noted(leg.id, on))
        return outcome

    def _call(self, call_id: CallId) -> Call:
        call = self._store.calls.get(call_id)
        if call is None:
            raise NotPossible(tr("That call has ended; look at the list again."))
        return call

    def _gated(self, call_id: CallId) -> Call:
        call = self._call(call_id)
        if not self._at_gate(call_id):
            raise NotPossible(tr("That call has gone through already."))
        return call

    def _at_gate(self, call_id: CallId) -> bool:
        call = self._store.calls.get(call_id)
        return call is not None and call.phase is Phase.ARRIVING

    def _let_in(self, call_id: CallId, caller: LegId) -> bool:
        return self._store.find_leg(caller) is not None and not self._at_gate(call_id)

    def _own_leg(self, call: Call) -> Leg | None:
        return call.leg_of(self.me) if self.me else None

    @staticmethod
    def _named_leg(call: Call, leg_id: LegId) -> Leg:
        leg = call.leg(leg_id)
        if leg is None:
            raise NotPossible(tr("That party has left the call; look at the list again."))
        return leg

    def _talking_leg(self, number: ExtensionNumber) -> Leg:
        for call in self._store.calls_of(number):
            leg = call.leg_of(number)
            if leg is not None and leg.state is LegState.TALKING:
                return leg
        name = self._store.name_of(number) or number
        raise NotPossible(tr("{name} is not talking to anybody now.", name=name))

    def _my_extension(self) -> ExtensionNumber:
        if self.me is None:
            raise NotPossible(tr("Your own extension is not set; choose it in the settings."))
        return self.me

    def _outside(self, text: str) -> str:
        target = resolve_number(text, self._store, self.rules())
        if target.kind is not TargetKind.OUTSIDE:
            raise NotPossible(
                tr("{label} is inside; type two outside numbers.", label=target.label)
            )
        return target.number


def _between_outsiders(call: Call, one: str, two: str) -> bool:
    """Whether a call is the one that was to connect two outside numbers."""
    numbers = [leg.number for leg in call.legs if leg.external]
    if any(same_number(number, wanted) for number in numbers for wanted in (one, two)):
        return True
    return bool(numbers) and not call.extensions and call.direction is not Direction.INBOUND
