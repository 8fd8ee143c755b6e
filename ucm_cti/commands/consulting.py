"""Consult transfer, composed of what the API has: hold, dial, end the second call, transfer.

The UCM's API has no attended transfer, and none that joins two calls: callTransfer is blind. So the
person who is asked is told, that call ends, and the caller is then sent to them: their phone rings
once more. Until then the caller stays on hold, whatever fails.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from itertools import count

from ucm_cti.commands.consult import (
    Consult,
    Stage,
    Step,
    call_ids,
    first_leg,
    observe,
    own_leg,
    stage,
)
from ucm_cti.commands.desk import Desk
from ucm_cti.commands.outcome import Outcome, Result
from ucm_cti.commands.targets import resolve
from ucm_cti.commands.watching import until
from ucm_cti.domain.call import Call, Leg, LegState
from ucm_cti.domain.errors import NotPossible, UcmError
from ucm_cti.domain.ids import CallId
from ucm_cti.domain.link import LinkMode
from ucm_cti.domain.wording import noop, tr
from ucm_cti.store.store import Store

_BUSY = noop("One moment, the PBX is still busy with your last key.")
_FREE_AGAIN = 2.0  # seconds for the asked person's phone to leave the call that has just ended


class Consulting:
    """The one consultation of a desk: `start`, then `hand_over`, `switch` or `back`.

    Every method sends each request once and raises as `Desk` does; after a failure the caller is
    where they were, and `look` tells what did not work in `trouble`. `back` works at every step,
    also while `start` is still under way. `changed` is told of the steps that the store does not
    show.
    """

    def __init__(
        self, desk: Desk, store: Store, changed: Callable[[], None] = lambda: None
    ) -> None:
        self._desk = desk
        self._store = store
        self._serials = count(1)
        self._consult: Consult | None = None
        self._given_up: int | None = None
        self._dialling = False
        self._farewell = ""
        self._changed = changed
        self._sending = asyncio.Lock()

    def look(self) -> Consult | None:
        """The consultation as the store shows it now."""
        before = self._consult
        if before is not None:
            self._consult = observe(before, self._store)
            if self._consult is None:
                self._farewell = self._left(before)
        return self._consult

    def watch(self) -> str:
        """Look at the store; returns, once, what a person must be told: that the caller has left
        while somebody was being asked about them. "" for nothing."""
        self.look()
        told, self._farewell = self._farewell, ""
        return told

    async def start(self, call_id: CallId, text: str) -> Outcome:
        """Put the caller of a call of mine on hold and ring my phone for a name or number.

        Asked again for the same caller after the first person could not be reached, it asks
        another one.
        """
        consult = self._prepare(call_id, text)
        self._set(consult)
        async with self._sending:
            await self._hold_first(consult)
        if self._is_given_up(consult):
            return self._given_up_outcome(consult)
        self._mark(consult, Step.DIALLING)
        outcome, trouble = await self._dial(consult)
        said = tr(
            "{who} is on hold. Pick up your phone to ask {target}.",
            who=consult.who,
            target=consult.target.label,
        )
        if trouble or self._is_given_up(consult):
            return outcome
        return replace(outcome, sentence=said, call=call_id)

    async def hand_over(self, call_id: CallId) -> Outcome:
        """End the call with the person who was asked, then send the caller to them (callTransfer).

        With nobody on the line any more it only sends. When the second call does not end, nobody
        is sent.
        """
        async with self._doing(call_id, Step.HANDING_OVER) as consult:
            self._first(consult)
            asked = call_ids(consult, self._store)[1]
            ended = await self._end_own(consult)
            if ended is not None and ended.result is Result.UNCONFIRMED:
                return self._in_vain(consult, ended)
            if asked is not None:
                await until(self._store, lambda: asked not in self._store.calls, _FREE_AGAIN)
            call, _ = self._first(consult)
            outcome = await self._desk.transfer(call.id, consult.target.number)
            if outcome.result is Result.UNCONFIRMED:
                return self._in_vain(consult, outcome)
            self._set(None)
            return outcome

    async def back(self, call_id: CallId) -> Outcome:
        """Give up asking, at any step: end the second call and take the caller off hold."""
        before = self._consult
        if before is not None and before.step in {Step.HOLDING, Step.DIALLING}:
            self._given_up = before.serial
        async with self._doing(call_id, Step.RETURNING, interrupts=True) as consult:
            self._first(consult)
            ended = await self._end_own(consult)
            if ended is not None and ended.result is Result.UNCONFIRMED:
                return self._in_vain(consult, ended)
            call, leg = self._first(consult)
            said = tr("You are back with {who}.", who=consult.who)
            outcome = Outcome(Result.DONE, said, 0.0, call.id)
            if leg.held:
                outcome = replace(await self._desk.resume(call.id), sentence=said)
            self._set(None)
            return outcome

    async def switch(self, call_id: CallId) -> Outcome:
        """Talk to the other of the two: hold the one that I talk to, then resume the other.

        When the second step fails both are on hold, and the next `switch` goes to the caller.
        """
        async with self._doing(call_id, Step.SWITCHING) as consult:
            call, leg = self._first(consult)
            asked = own_leg(consult, self._store)
            if asked is None or asked[1].state is not LegState.TALKING:
                raise NotPossible(
                    tr(
                        "{target} is not on the line; there is nobody to switch to.",
                        target=consult.target.label,
                    )
                )
            other, own = asked
            if leg.held:
                if not own.held:
                    await self._desk.hold(other.id)
                outcome = await self._desk.resume(call.id)
                names = (consult.who, consult.target.label)
            else:
                outcome = await self._desk.hold(call.id)
                if own.held:
                    outcome = await self._desk.resume(other.id)
                names = (consult.target.label, consult.who)
            said = tr("You talk to {one}; {other} is on hold.", one=names[0], other=names[1])
            return replace(outcome, sentence=said)

    def _left(self, before: Consult) -> str:
        stands = self._store.link.mode in {LinkMode.LIVE, LinkMode.POLLING}
        moved = before.caller is not None and self._store.find_leg(before.caller) is not None
        busy = before.step in {Step.HANDING_OVER, Step.RETURNING}
        if not stands or moved or busy or first_leg(before, self._store) is not None:
            return ""
        if own_leg(before, self._store) is None:
            return tr("{who} has hung up.", who=before.who)
        target = before.target.label
        return tr(
            "{who} has hung up. The call with {target} goes on; end it when you are done.",
            who=before.who,
            target=target,
        )

    def _prepare(self, call_id: CallId, text: str) -> Consult:
        """Everything that can be refused before anything is sent."""
        before = self.look()
        if before is not None:
            same = call_ids(before, self._store)[0] == call_id
            if not same or stage(before, self._store) is not Stage.ALONE:
                raise NotPossible(
                    tr(
                        "You are asking {target} already; hand over or go back first.",
                        target=before.target.label,
                    )
                )
        if self._dialling:
            raise NotPossible(tr(_BUSY))
        me, call = self._desk.me, self._store.calls.get(call_id)
        mine = call.leg_of(me) if call and me else None
        if call is None or me is None or mine is None or mine.state is not LegState.TALKING:
            raise NotPossible(tr("You are not talking in that call; choose one of your own."))
        target = resolve(text, self._store, self._desk.rules())
        other = call.other(mine)
        if target.number == me:
            raise NotPossible(tr("That is your own extension; choose somebody else to ask."))
        if other is not None and other.number == target.number:
            raise NotPossible(
                tr("{target} is already in that call; choose somebody else.", target=target.label)
            )
        legs = (leg.id for own in self._store.calls_of(me) for leg in own.legs)
        known = self._store.name_of(other.number) if other else ""
        who = known or (other.label if other else tr("The caller"))
        caller = other.id if other else None
        serial = next(self._serials)
        return Consult(serial, me, mine.id, caller, who, target, frozenset(legs))

    async def _dial(self, consult: Consult) -> tuple[Outcome, str]:
        """Ring my phone for the person to ask; returns what did not work beside the outcome."""
        trouble = ""
        self._dialling = True
        try:
            outcome = await self._desk.dial(consult.target.number)
            trouble = outcome.sentence if outcome.result is Result.UNCONFIRMED else ""
        except UcmError as error:
            trouble = str(error)
            raise
        finally:
            self._dialling = False
            now = self._consult
            if now is not None and now.step is Step.DIALLING:
                self._mark(consult, Step.NONE, trouble)
        if self._is_given_up(consult):
            await self._drop_late(consult)
            return self._given_up_outcome(consult), ""
        return outcome, trouble

    async def _hold_first(self, consult: Consult) -> None:
        try:
            call, leg = self._first(consult)
            if not leg.held:
                await self._desk.hold(call.id)
        except UcmError:
            self._set(None)
            raise

    @asynccontextmanager
    async def _doing(
        self, call_id: CallId, step: Step, *, interrupts: bool = False
    ) -> AsyncIterator[Consult]:
        """One request after the other; a step's failure is kept as `trouble`."""
        consult = self.look()
        if consult is None or call_id not in call_ids(consult, self._store):
            raise NotPossible(tr("Nobody is being asked about that call any more."))
        starting = consult.step in {Step.HOLDING, Step.DIALLING}
        rung = consult.step is Step.DIALLING and consult.own is not None
        if consult.step is not Step.NONE and not rung and not (interrupts and starting):
            raise NotPossible(tr(_BUSY))
        if not interrupts or consult.step is not Step.HOLDING:
            self._mark(consult, step)
        trouble = ""
        try:
            async with self._sending:
                self._mark(consult, step)
                yield self.look() or consult
        except UcmError as error:
            trouble = str(error)
            raise
        finally:
            self._mark(consult, Step.NONE, trouble)

    def _mark(self, consult: Consult, step: Step, trouble: str = "") -> None:
        """What is under way now; nothing when another consultation has taken its place."""
        now = self._consult
        if now is not None and now.serial == consult.serial:
            self._set(replace(now, step=step, trouble=trouble))

    def _set(self, consult: Consult | None) -> None:
        self._consult = consult
        self._changed()

    def _in_vain(self, consult: Consult, outcome: Outcome) -> Outcome:
        """A step that nothing has confirmed: keep all as it is, and say so."""
        if first_leg(consult, self._store) is None:
            return outcome
        said = tr("{reason} {who} is still on hold.", reason=outcome.sentence, who=consult.who)
        return replace(outcome, sentence=said)

    async def _end_own(self, consult: Consult) -> Outcome | None:
        """End the second call if there is one."""
        asked = own_leg(consult, self._store)
        if asked is None:
            return None
        call, leg = asked
        try:
            return await self._desk.hang_up(call.id, leg.id)
        except UcmError:
            if own_leg(consult, self._store) is None:
                return None  # it ended while we asked for it
            raise

    async def _drop_late(self, consult: Consult) -> None:
        """My phone rings although asking was given up meanwhile: have it stop."""
        seen = observe(consult, self._store)
        if seen is not None:
            await self._end_own(seen)

    def _first(self, consult: Consult) -> tuple[Call, Leg]:
        found = first_leg(consult, self._store)
        if found is None:
            raise NotPossible(tr("{who} has hung up.", who=consult.who))
        return found

    def _is_given_up(self, consult: Consult) -> bool:
        return self._given_up == consult.serial

    @staticmethod
    def _given_up_outcome(consult: Consult) -> Outcome:
        said = tr("{target} was not asked.", target=consult.target.label)
        return Outcome(Result.ACCEPTED, said, 0.0)
