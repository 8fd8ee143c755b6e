"""Block a caller: turn this call away and every later one."""

import asyncio
from dataclasses import replace
from typing import Protocol

from ucm_cti.commands.blocklist import Blocklist
from ucm_cti.commands.outcome import Outcome, Result
from ucm_cti.commands.verbs import blockable
from ucm_cti.domain.call import Call, Direction, LegState, Phase
from ucm_cti.domain.errors import NotPossible, UcmError
from ucm_cti.domain.ids import CallId, ExtensionNumber
from ucm_cti.domain.wording import tr
from ucm_cti.store.store import Store


class Ending(Protocol):
    """The desk's verbs that end a call."""

    me: ExtensionNumber | None

    async def refuse(self, call_id: CallId) -> Outcome:
        """Turn a call away at the gate."""
        ...

    async def hang_up(self, call_id: CallId) -> Outcome:
        """End or decline a call."""
        ...


def outside_number(call: Call) -> str:
    """The number of a call that can be blocked. Raises NotPossible in a sentence."""
    outside = call.outside
    if outside is None or call.direction is not Direction.INBOUND:
        raise NotPossible(tr("Only callers from outside can be blocked."))
    if not blockable(outside.number):
        raise NotPossible(
            tr("This caller hides the number, so there is none to block. Refuse the call instead.")
        )
    return outside.number


def known_caller(number: str, store: Store) -> str:
    """The name under which a number is known here, which one may not want to block; else ""."""
    return store.name_of(number)


async def block_caller(call: Call, desk: Ending, blocklist: Blocklist) -> Outcome:
    """Turn the call away while it waits or rings, and put its number on the PBX's blacklist.

    Both at once: the gate leaves ten seconds, and the list may take some of them. A talk goes on.
    Raises NotPossible before anything is done, else what the blacklist ran into, with a word on
    what became of the call.
    """
    number = outside_number(call)
    if number in {desk.me, *call.extensions}:
        raise NotPossible(tr("Only callers from outside can be blocked."))
    ending = asyncio.ensure_future(_turn_away(call, desk))
    try:
        blocked = await blocklist.block(number)
    except UcmError as error:
        error.sentence = f"{await _missed(number, ending)} {error.sentence}"
        raise
    return replace(blocked, sentence=await _told(blocked.sentence, ending), call=call.id)


async def _missed(number: str, ending: "asyncio.Future[Outcome | None]") -> str:
    """That the number is not on the list, and what became of the call."""
    try:
        ended = await ending
    except UcmError:
        ended = None
    if ended is not None and ended.result is Result.DONE:
        return tr("The call was turned away, but {number} is not blocked.", number=number)
    return tr("{number} is not blocked.", number=number)


async def _turn_away(call: Call, desk: Ending) -> Outcome | None:
    """Refuse or end the call; None when it goes on."""
    mine = call.leg_of(desk.me) if desk.me else None
    if call.phase is Phase.ARRIVING:
        return await desk.refuse(call.id)
    if call.phase is Phase.TALKING or (mine is not None and mine.state is LegState.TALKING):
        return None
    return await desk.hang_up(call.id)


async def _told(blocked: str, ending: "asyncio.Future[Outcome | None]") -> str:
    """The outcome's sentence, and what went wrong with the call where something did."""
    try:
        ended = await ending
    except UcmError as error:
        return f"{blocked} {error.sentence}"
    if ended is None:
        return f"{blocked} {tr('This call goes on.')}"
    return blocked if ended.result is Result.DONE else f"{blocked} {ended.sentence}"
