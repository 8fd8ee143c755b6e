"""What was sent on can be taken back where the PBX can do it, and else nobody is moved."""

import pytest

from tests.contract.desk_fixtures import CALLER, MINE, Office, open_office
from ucm_cti.commands.outcome import Result
from ucm_cti.domain.call import Call
from ucm_cti.domain.errors import NotPossible
from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.domain.link import LinkMode
from ucm_cti.ui.models.followups import FollowUp, FollowUps, retrievable

OMAR, MARIA = ExtensionNumber("1002"), ExtensionNumber("1004")


async def sent(desk: Office, call: Call, who: str) -> tuple[FollowUps, FollowUp]:
    """A call of mine that was sent to Omar, and is followed."""
    mine = call.leg_of(MINE)
    moved = call.other(mine) if mine is not None else None
    assert moved is not None
    await desk.desk.transfer(call.id, OMAR)
    follow = FollowUps(desk.store)
    follow.start(call.id, moved.id, who, "Omar Haddad", 1000.0, OMAR)
    await desk.until(lambda: desk.rings(OMAR))
    follow.refresh(MINE, 1001.0)
    return follow, follow.rows[0]


async def test_a_caller_from_outside_while_it_rings() -> None:
    async with open_office() as desk:
        call = await desk.inbound_talk()
        assert retrievable(call, MINE), "said before it is sent"
        follow, row = await sent(desk, call, CALLER)
        assert row.retrievable(1001.0)
        outcome = await desk.desk.transfer(row.call, MINE)
        assert outcome.result is Result.DONE
        await desk.until(lambda: desk.rings(MINE) and not desk.rings(OMAR))
        follow.refresh(MINE, 1002.0)
        assert follow.rows[0].result == "rings at your phone"


async def test_a_caller_from_outside_just_after_the_answer() -> None:
    async with open_office() as desk:
        follow, row = await sent(desk, await desk.inbound_talk(), CALLER)
        desk.world(lambda pbx: pbx.answer(OMAR))
        await desk.until(lambda: desk.talk(OMAR, CALLER))
        follow.refresh(MINE, 1003.0)
        (row,) = follow.rows
        assert row.result == "Omar Haddad answered"
        assert row.retrievable(1004.0) and not row.retrievable(1005.0)
        assert (await desk.desk.transfer(row.call, MINE)).result is Result.DONE
        await desk.until(lambda: desk.rings(MINE))
        assert desk.store.calls_of(OMAR) == ()


async def test_the_next_person_gets_a_caller_whom_nobody_answers() -> None:
    async with open_office() as desk:
        follow, row = await sent(desk, await desk.inbound_talk(), CALLER)
        assert desk.store.name_of(row.next) == "Pierre Durand", "the next of Support by name"
        assert (await desk.desk.transfer(row.call, row.next)).result is Result.DONE
        await desk.until(lambda: desk.rings("1007") and not desk.rings(OMAR))
        follow.refresh(MINE, 1004.0)
        assert follow.rows[0].at == "Pierre Durand"


async def test_a_colleague_cannot_be_had_back_while_it_rings_but_when_it_is_answered() -> None:
    async with open_office() as desk:
        await desk.desk.dial(MARIA)
        desk.world(lambda pbx: pbx.answer(MINE))
        await desk.until(lambda: desk.rings(MARIA))
        desk.world(lambda pbx: pbx.answer(MARIA))
        await desk.until(lambda: desk.talk(MINE, MARIA))
        call = desk.only_call()
        assert not retrievable(call, MINE), "said before it is sent"
        follow, row = await sent(desk, call, "Maria Papadaki")
        assert not row.retrievable(1001.0) and row.next == ""
        with pytest.raises(NotPossible):
            await desk.desk.transfer(row.call, MINE, row.leg)
        assert desk.rings(OMAR), "nobody was moved"
        desk.world(lambda pbx: pbx.answer(OMAR))
        await desk.until(lambda: desk.talk(OMAR, MARIA))
        follow.refresh(MINE, 1002.0)
        assert follow.rows[0].retrievable(1003.0)
        assert (await desk.desk.transfer(row.call, MINE, row.leg)).result is Result.DONE
        await desk.until(lambda: desk.rings(MINE))
        assert desk.store.calls_of(OMAR) == ()


async def test_nobody_answers_and_the_caller_is_gone() -> None:
    async with open_office() as desk:
        follow, row = await sent(desk, await desk.inbound_talk(), CALLER)
        await desk.sim.advance(120)
        await desk.until(lambda: not desk.store.calls)
        follow.refresh(MINE, 1060.0)
        follow.refresh(MINE, 1063.0)
        assert follow.rows[0].result == f"nobody answered, {CALLER} is gone"
        assert row.open


async def test_a_lost_connection_costs_nothing_but_time() -> None:
    async with open_office() as desk:
        follow, row = await sent(desk, await desk.inbound_talk(), CALLER)
        lost = len(desk.modes)
        desk.sim.mischief.drop_sockets()
        await desk.until(lambda: len(desk.modes) > lost)
        follow.refresh(MINE, 1010.0)
        assert follow.rows[0].open
        await desk.until(lambda: desk.store.link.mode is LinkMode.LIVE and len(desk.modes) > lost)
        follow.refresh(MINE, 1021.0)
        (row,) = follow.rows
        assert row.urgent(1021.0) and row.retrievable(1021.0) and row.since == 1000.0
        assert (await desk.desk.transfer(row.call, MINE)).result is Result.DONE
