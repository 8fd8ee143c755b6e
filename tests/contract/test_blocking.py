"""Blocking a caller: the PBX's own blacklist turns the next call away, until it is undone."""

import asyncio

import pytest

from tests.contract.cli_fixtures import open_shell
from tests.contract.conftest import listen_in
from tests.contract.desk_fixtures import CALLER, MINE, TO_GROUP, TO_ME, Office, office, open_office
from ucm_cti.commands.blocklist import BlockedCaller, Blocklist
from ucm_cti.commands.outcome import Result
from ucm_cti.domain.call import Phase
from ucm_cti.domain.errors import NoPermission, NotPossible
from ucm_cti.domain.ids import CallId
from ucm_cti.simulator.faults import FaultKind
from ucm_cti.wire.actions.apply import ApplyChanges
from ucm_cti.wire.actions.inbound_blacklist import (
    AddInboundBlacklist,
    UpdateInboundBlacklistSettings,
)

OTHER = "+390612345678"


async def calls_in(desk: Office, caller: str = CALLER, did: str = TO_ME) -> CallId | None:
    """An outside call; None when the PBX turned it away by itself."""
    call_id = CallId(desk.world(lambda pbx: pbx.incoming(1, caller, did)))
    await desk.agree()
    return call_id if call_id in desk.store.calls else None


async def test_a_blocked_caller_is_refused_now_and_by_the_pbx_from_then_on() -> None:
    async with open_office(office(call_control=True)) as desk:
        call_id = await calls_in(desk)
        assert call_id is not None and desk.call(call_id).phase is Phase.ARRIVING
        outcome = await desk.desk.block(call_id)
        assert outcome.result is Result.DONE
        assert outcome.sentence == f"{CALLER} is blocked."
        assert desk.sim.pbx.unbridged() == []
        assert await calls_in(desk) is None
        assert await calls_in(desk, did=TO_GROUP) is None
        assert await calls_in(desk, OTHER) is not None


async def test_undo_lets_the_caller_in_again() -> None:
    async with open_office(office(call_control=True)) as desk:
        call_id = await calls_in(desk)
        assert call_id is not None
        outcome = await desk.desk.block(call_id)
        assert outcome.undo is not None
        back = await outcome.undo()
        assert (back.result, back.sentence) == (Result.DONE, f"{CALLER} may call again.")
        assert (await desk.desk.blocklist.read()).callers == ()
        assert await calls_in(desk) is not None
        assert back.undo is not None
        await back.undo()
        assert (await desk.desk.blocklist.read()).entry(CALLER) == BlockedCaller(CALLER)


async def test_undo_gives_back_what_was_there_before() -> None:
    async with open_office() as desk:
        await desk.connection.execute(AddInboundBlacklist(number=CALLER, inbound_rt_index="1"))
        await desk.connection.execute(ApplyChanges())
        assert await calls_in(desk) is None
        assert await calls_in(desk, did=TO_GROUP) is not None
        outcome = await desk.desk.blocklist.block(CALLER)
        assert await calls_in(desk, did=TO_GROUP) is None
        assert outcome.undo is not None
        await outcome.undo()
        assert (await desk.desk.blocklist.read()).entry(CALLER) == BlockedCaller(CALLER, "1")
        assert await calls_in(desk, did=TO_GROUP) is not None
        await desk.desk.blocklist.unblock(CALLER)
        assert await calls_in(desk) is not None


async def test_who_is_blocked_already_has_nothing_to_undo() -> None:
    async with open_office() as desk:
        first, second = await asyncio.gather(
            desk.desk.blocklist.block(CALLER), desk.desk.blocklist.block(CALLER)
        )
        assert first.undo is not None and second.undo is None
        assert second.sentence == f"{CALLER} was blocked already."
        outcome = await desk.desk.blocklist.unblock(OTHER)
        assert (outcome.sentence, outcome.undo) == (f"{OTHER} is not blocked.", None)


async def test_two_desks_block_the_same_caller_at_once() -> None:
    async with open_office(office(call_control=True)) as desk:
        call_id = await calls_in(desk)
        assert call_id is not None
        other = type(desk.desk)(desk.connection, desk.store, None)
        outcomes = await asyncio.gather(desk.desk.block(call_id), other.block(call_id))
        assert all(CALLER in outcome.sentence for outcome in outcomes)
        assert (await desk.desk.blocklist.read()).callers == (BlockedCaller(CALLER),)
        assert desk.sim.pbx.unbridged() == []


async def test_a_call_that_rings_is_declined_and_a_talk_goes_on() -> None:
    async with open_office() as desk:
        ringing = await calls_in(desk)
        assert ringing is not None and desk.rings(MINE)
        await desk.desk.block(ringing)
        assert not desk.store.calls_of(MINE)
        talk = await desk.inbound_talk(caller=OTHER)
        outcome = await desk.desk.block(talk.id)
        assert outcome.sentence.endswith("This call goes on.")
        assert desk.talk(MINE, OTHER)


@pytest.mark.parametrize("caller", ["", "anonymous", "Restricted"])
async def test_a_hidden_number_cannot_be_blocked_and_the_call_stays(caller: str) -> None:
    async with open_office(office(call_control=True)) as desk:
        call_id = await calls_in(desk, caller)
        assert call_id is not None
        with pytest.raises(NotPossible, match="hides the number"):
            await desk.desk.block(call_id)
        assert desk.call(call_id).phase is Phase.ARRIVING


async def test_a_colleague_is_never_blocked() -> None:
    async with open_office() as desk:
        await desk.desk.dial("1001")
        (call,) = desk.store.calls_of(MINE)
        with pytest.raises(NotPossible, match="from outside"):
            await desk.desk.block(call.id)


async def test_without_the_permission_the_call_is_refused_all_the_same_and_that_is_told() -> None:
    async with open_office(office(call_control=True)) as desk:
        call_id = await calls_in(desk)
        assert call_id is not None
        desk.sim.faults.arm(FaultKind.WITHDRAW, action="addInboundBlacklist")
        with pytest.raises(NoPermission, match=r"turned away, but \S+ is not blocked"):
            await desk.desk.block(call_id)
        assert desk.sim.pbx.unbridged() == []


async def test_a_blacklist_that_is_switched_off_is_told_and_switched_on() -> None:
    async with open_office() as desk:
        blocklist = desk.desk.blocklist
        await desk.connection.execute(UpdateInboundBlacklistSettings(enable="no"))
        await desk.connection.execute(ApplyChanges())
        outcome = await blocklist.block(CALLER)
        assert outcome.result is Result.UNCONFIRMED and "does not look at it" in outcome.sentence
        assert await calls_in(desk) is not None
        assert (await blocklist.use()).result is Result.DONE
        assert await calls_in(desk) is None


async def test_a_lost_answer_is_looked_up_and_nothing_is_sent_twice() -> None:
    async with open_office() as desk:
        seen = listen_in(desk.sim)
        desk.sim.faults.arm(FaultKind.CUT, action="addInboundBlacklist", count=1)
        outcome = await desk.desk.blocklist.block(CALLER)
        assert outcome.result is Result.DONE
        assert seen.count("addInboundBlacklist") == 1
        assert await calls_in(desk) is None


async def test_a_pbx_with_another_task_is_asked_again_to_apply() -> None:
    async with open_office() as desk:
        blocklist = Blocklist(desk.connection, pause=0.0)
        desk.sim.faults.arm(FaultKind.STATUS, action="applyChanges", code=-51, count=2)
        assert (await blocklist.block(CALLER)).result is Result.DONE
        assert await calls_in(desk) is None


async def test_what_cannot_be_applied_now_is_told_and_is_applied_with_the_next_change() -> None:
    async with open_office() as desk:
        desk.sim.faults.arm(FaultKind.STATUS, action="applyChanges", code=-69, count=1)
        outcome = await desk.desk.blocklist.block(CALLER)
        assert outcome.result is Result.UNCONFIRMED
        assert outcome.sentence.startswith("It is stored, but not in effect yet. A conference")
        assert await calls_in(desk) is not None
        await desk.desk.blocklist.block(OTHER)
        assert await calls_in(desk) is None


async def test_the_command_line_blocks_lists_and_lets_in(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_shell(capsys, monkeypatch) as shell:
        done = await shell.json("block", "+30 2310 550123")
        assert done["status"] == "done"
        document = await shell.json("blocked")
        assert document == {"in_use": True, "blocked": [{"number": CALLER, "route": None}]}
        assert CALLER in (await shell.run("blocked")).out
        assert (await shell.run("unblock", CALLER)).out == f"{CALLER} may call again.\n"
        assert await shell.json("blocked") == {"in_use": True, "blocked": []}
        assert (await shell.run("block", "1001")).status == 1
        assert (await shell.run("block")).status == 1
        shell.world(lambda pbx: pbx.incoming(1, CALLER, TO_ME))
        assert (await shell.json("block"))["sentence"].startswith(f"{CALLER} is blocked.")
        assert shell.sim.pbx.unbridged() == []
