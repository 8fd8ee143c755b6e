"""Callers whom the PBX itself turns away: its inbound blacklist (catalogue: inbound_blacklist)."""

import asyncio
import time
from dataclasses import dataclass
from typing import Any

from ucm_cti.commands.outcome import Outcome, Result
from ucm_cti.commands.ports import Pbx
from ucm_cti.commands.sending import reply_lost
from ucm_cti.commands.verbs import blockable
from ucm_cti.domain.errors import NotDone, NotPossible, PbxBusy, PbxRefused, UcmError
from ucm_cti.domain.wording import tr
from ucm_cti.wire.actions.apply import ApplyChanges
from ucm_cti.wire.actions.base import Action
from ucm_cti.wire.actions.inbound_blacklist import (
    AddInboundBlacklist,
    DeleteInboundBlacklist,
    GetInboundBlacklistSettings,
    ListInboundBlacklist,
    UpdateInboundBlacklist,
    UpdateInboundBlacklistSettings,
)

ALL_ROUTES = "0"
_THERE_ALREADY, _GONE_ALREADY, _OTHER_TASK = -44, -16, -51
_APPLY_TRIES = 3


@dataclass(frozen=True, slots=True)
class BlockedCaller:
    """A number on the blacklist; `route` is the id of the inbound route that it is kept from,
    "0" for all of them."""

    number: str
    route: str = ALL_ROUTES

    @property
    def everywhere(self) -> bool:
        """Whether no route lets the caller in."""
        return self.route == ALL_ROUTES


@dataclass(frozen=True, slots=True)
class Blacklist:
    """Every blocked caller, and whether the PBX looks at the list at all."""

    callers: tuple[BlockedCaller, ...]
    in_use: bool

    def entry(self, number: str) -> BlockedCaller | None:
        """What the list says of a number."""
        return next((caller for caller in self.callers if caller.number == number), None)


class Blocklist:
    """Reads and changes the blacklist; each change is applied and then read back.

    applyChanges puts everything into effect that was changed on the PBX and not applied yet, by
    whomever: the API has no narrower way. `pause` is in seconds, between two tries to apply.
    """

    def __init__(self, pbx: Pbx, *, pause: float = 1.0) -> None:
        self._pbx = pbx
        self._pause = pause
        self._changing = asyncio.Lock()

    async def read(self) -> Blacklist:
        """The list as the PBX has it stored. Raises UcmError."""
        listed = await self._pbx.execute(ListInboundBlacklist())
        settings = await self._pbx.execute(GetInboundBlacklistSettings())
        switch = settings.inbound_blacklist_settings
        callers = (
            BlockedCaller(row.number, row.inbound_rt_index or ALL_ROUTES)
            for row in listed.number
            if row.number
        )
        return Blacklist(tuple(callers), switch is None or switch.enable != "no")

    async def block(self, number: str) -> Outcome:
        """Keep a caller out on every route; the number is as the PBX shows it when they call.

        Raises NotPossible when there is no number to block, else UcmError.
        """
        if not blockable(number):
            raise NotPossible(tr("This caller hides the number, so there is none to block."))
        async with self._changing:
            before = (await self.read()).entry(number)
            if before is not None and before.everywhere:
                return _done(tr("{number} was blocked already.", number=number), 0.0)
            done = tr("{number} is blocked.", number=number)
            return await self._put(BlockedCaller(number), before, done)

    async def unblock(self, number: str) -> Outcome:
        """Let a caller in again. Raises UcmError."""
        async with self._changing:
            before = (await self.read()).entry(number)
            if before is None:
                return _done(tr("{number} is not blocked.", number=number), 0.0)
            return await self._put(None, before, tr("{number} may call again.", number=number))

    async def use(self) -> Outcome:
        """Have the PBX look at the list. Raises UcmError."""
        async with self._changing:
            started = time.monotonic()
            await self._pbx.execute(UpdateInboundBlacklistSettings(enable="yes"))
            waits = await self._apply()
            in_use = (await self.read()).in_use
            said = tr("The PBX turns blocked callers away from now on.")
            result = Result.DONE if in_use and not waits else Result.UNCONFIRMED
            return Outcome(result, waits or said, time.monotonic() - started)

    async def _restore(self, number: str, entry: BlockedCaller | None) -> Outcome:
        """Put an entry back as it was before."""
        async with self._changing:
            said = tr("{number} may call again.", number=number)
            if entry is not None:
                said = tr("{number} is blocked as before.", number=number)
            return await self._put(entry, (await self.read()).entry(number), said)

    async def _put(
        self, wanted: BlockedCaller | None, before: BlockedCaller | None, done: str
    ) -> Outcome:
        """Make one entry what is wanted, from what it is; None is no entry."""
        entry = wanted or before
        if entry is None or wanted == before:
            return _done(done, 0.0)
        started = time.monotonic()
        number = entry.number
        await self._send(_request(wanted, before), wanted, number)
        waits = await self._apply()
        now = await self.read()
        stored = now.entry(number) == wanted
        if stored and wanted is not None and not now.in_use:
            waits = tr(
                "{number} is on the PBX’s blacklist, but the PBX does not look at it. Switch it on "
                "under Blocked callers.",
                number=number,
            )
        elif not stored:
            waits = tr("The PBX took it, but its blacklist does not show it; look at it again.")
        return Outcome(
            Result.UNCONFIRMED if waits else Result.DONE,
            waits or done,
            time.monotonic() - started,
            undo=lambda: self._restore(number, before),
        )

    async def _send(self, request: Action[Any], wanted: BlockedCaller | None, number: str) -> None:
        """Send a change. Somebody else may have made it; an answer that is lost is looked up."""
        try:
            await self._pbx.execute(request)
        except PbxRefused as error:
            if not reply_lost(error) and error.code not in {_THERE_ALREADY, _GONE_ALREADY}:
                raise
        except UcmError as error:
            if not reply_lost(error):
                raise
            if (await self.read()).entry(number) != wanted:
                raise NotDone(
                    tr("The PBX’s answer was lost, and its blacklist is as before. Try it again."),
                    code=error.code,
                ) from error

    async def _apply(self) -> str:
        """Put the change into effect; a sentence where the PBX will not do so now, else "".

        The change stays stored then, and is applied with the next one. Raises UcmError.
        """
        for left in reversed(range(_APPLY_TRIES)):
            try:
                await self._pbx.execute(ApplyChanges())
            except PbxBusy as error:
                if error.code == _OTHER_TASK and left:
                    await asyncio.sleep(self._pause)
                    continue
                return tr("It is stored, but not in effect yet. {reason}", reason=str(error))
            break
        return ""


def _request(wanted: BlockedCaller | None, before: BlockedCaller | None) -> Action[Any]:
    if wanted is None:
        assert before is not None  # noqa: S101 - one of the two is there
        return DeleteInboundBlacklist(number=before.number)
    if before is None:
        return AddInboundBlacklist(number=wanted.number, inbound_rt_index=wanted.route)
    return UpdateInboundBlacklist(number=wanted.number, inbound_rt_index=wanted.route)


def _done(sentence: str, seconds: float) -> Outcome:
    return Outcome(Result.DONE, sentence, seconds)
