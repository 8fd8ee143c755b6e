"""Calls through their whole life: groups, queues, broken lines, ugly rows, any name."""

import asyncio
from dataclasses import replace

import pytest

from tests.contract.desk_fixtures import (
    CALLER,
    MINE,
    TIMING,
    TO_GROUP,
    TO_ME,
    TO_QUEUE,
    Office,
    office,
    open_office,
)
from ucm_cti.commands.outcome import Result
from ucm_cti.domain.call import LegState, Phase
from ucm_cti.domain.errors import NoPermission, NotDone, NotPossible
from ucm_cti.domain.ids import CallId, ExtensionNumber
from ucm_cti.domain.link import LinkMode
from ucm_cti.simulator.faults import FaultKind
from ucm_cti.simulator.pbx import ExtensionConfig, Quirks

GROUP = ("1000", "1001", "1002", "1003", "1004")
UGLY = Quirks(
    ghost_ring_on_teardown=True,
    extension_row_first=True,
    null_names=True,
    bridge_delete_single_channel=True,
)
SHAPES = {
    "plain": Quirks(),
    "ugly": UGLY,
    "late": Quirks(late_updates=True),
    "old firmware": Quirks(old_firmware_rows=True),
}


@pytest.mark.parametrize("quirks", SHAPES.values(), ids=SHAPES.keys())
async def test_a_group_of_five_is_one_call_answered_by_one(quirks: Quirks) -> None:
    async with open_office(office(quirks=quirks)) as desk:
        call_id = CallId(desk.world(lambda pbx: pbx.incoming(1, CALLER, TO_GROUP)))
        await desk.until(lambda: all(desk.rings(number) for number in GROUP))
        assert desk.added == [call_id]
        desk.world(lambda pbx: pbx.answer("1003"))
        await desk.until(lambda: desk.talk("1003", CALLER))
        call = desk.only_call()
        assert (call.id, call.answered_by, call.phase) == (call_id, "1003", Phase.TALKING)
        assert {leg.number for leg in call.legs} == {CALLER, "1003"}
        assert not any(desk.rings(number) for number in GROUP)
        desk.world(lambda pbx: pbx.hangup_by("1003"))
        await desk.until(lambda: not desk.store.calls)
        assert desk.added == [call_id]
        assert [gone.id for gone in desk.ended] == [call_id]
        assert desk.ended[0].answered_by == "1003"
        await desk.desk.dial("1001")  # whatever came late has been read by now
        assert [gone.id for gone in desk.ended] == [call_id] and len(desk.added) == 2


async def test_a_group_that_nobody_answers_ends_unanswered() -> None:
    async with open_office() as desk:
        desk.world(lambda pbx: pbx.incoming(1, CALLER, TO_GROUP))
        await desk.until(lambda: desk.rings(MINE))
        await desk.sim.advance(41)
        await desk.until(lambda: not desk.store.calls)
        assert desk.ended[0].answered_by is None


async def test_a_queue_lets_the_caller_wait_and_then_talk() -> None:
    async with open_office() as desk:
        for agent in ("1002", "1003", "1007"):
            desk.world(lambda pbx, agent=agent: pbx.unregister(agent))
        call_id = CallId(desk.world(lambda pbx: pbx.incoming(1, CALLER, TO_QUEUE)))
        await desk.until(lambda: call_id in desk.store.calls)
        assert desk.call(call_id).phase is Phase.WAITING
        assert desk.call(call_id).caller.state is LegState.ALONE
        desk.world(lambda pbx: pbx.register("1002"))
        while not desk.rings("1002"):
            await desk.sim.advance(1)
        desk.world(lambda pbx: pbx.answer("1002"))
        await desk.until(lambda: desk.talk("1002", CALLER))
        assert desk.added == [call_id]


async def drop_the_line(desk: Office) -> None:
    """The socket breaks, and stands again after a while."""
    before = len(desk.modes)
    desk.sim.mischief.drop_sockets()
    await desk.until(lambda: len(desk.modes) > before)
    await desk.until(lambda: desk.store.link.mode is LinkMode.LIVE)


async def test_a_broken_socket_in_mid_call_changes_nothing_about_the_call() -> None:
    async with open_office() as desk:
        call = await desk.inbound_talk(TO_GROUP, MINE)
        await desk.desk.hold(call.id)
        await drop_the_line(desk)
        again = desk.only_call()
        assert (again.id, again.answered_by) == (call.id, MINE)
        assert desk.leg(MINE).held
        assert desk.added == [call.id] and desk.ended == []
        assert (await desk.desk.resume(call.id)).result is Result.ACCEPTED
        desk.world(lambda pbx: pbx.far_hangup(call.caller.id))
        await desk.until(lambda: not desk.store.calls)


async def test_what_happened_while_the_line_was_down_is_caught_up_with() -> None:
    async with open_office() as desk:
        kept = await desk.inbound_talk()
        gone = await desk.inbound_talk(TO_GROUP, ExtensionNumber("1001"), "0301112223")
        desk.sim.faults.arm(FaultKind.REFUSE_SOCKET)
        desk.sim.faults.arm(FaultKind.REFUSE_API)
        desk.sim.mischief.drop_sockets()
        await desk.until(lambda: desk.store.link.mode is LinkMode.CONNECTING)
        with pytest.raises(NotPossible, match="no connection to the PBX"):
            await desk.desk.hang_up(kept.id)
        desk.world(lambda pbx: pbx.hangup_by("1001"))
        fresh = CallId(desk.world(lambda pbx: pbx.incoming(1, "0309998887", TO_ME)))
        assert set(desk.store.calls) == {kept.id, gone.id}
        desk.sim.faults.clear()
        await desk.until(lambda: desk.store.link.mode is LinkMode.LIVE)
        await desk.agree()
        assert set(desk.store.calls) == {kept.id, fresh}
        assert [call.id for call in desk.ended] == [gone.id]
        assert desk.added == [kept.id, gone.id, fresh]


async def test_a_restarted_pbx_has_no_calls_and_the_desk_works_on() -> None:
    async with open_office() as desk:
        call = await desk.inbound_talk()
        desk.sim.mischief.reboot()
        await desk.until(lambda: not desk.store.calls)
        assert [gone.id for gone in desk.ended] == [call.id]
        await desk.until(lambda: desk.store.link.mode is LinkMode.LIVE)
        again = await desk.inbound_talk()
        assert again.id != call.id


async def test_a_lost_reply_is_not_sent_again_and_its_effect_is_found() -> None:
    async with open_office() as desk:
        desk.sim.faults.arm(FaultKind.CUT, action="dialExtension", count=1)
        outcome = await desk.desk.dial("1004")
        assert outcome.result is Result.DONE
        assert len(desk.sim.pbx.unbridged()) == 1


async def test_a_command_that_hangs_is_looked_up_and_said_to_be_done() -> None:
    brief = replace(TIMING, request=0.3)
    async with open_office(connect={"timing": brief}) as desk:
        call = await desk.inbound_talk()
        desk.sim.faults.arm(FaultKind.HANG, action="Hangup", count=1)
        assert (await desk.desk.hang_up(call.id)).result is Result.DONE
        desk.sim.faults.clear()


async def test_a_command_that_went_nowhere_is_said_to_be_not_done() -> None:
    brief = replace(TIMING, request=0.3)
    async with open_office(connect={"timing": brief}, patience=1.0) as desk:
        call = await desk.inbound_talk()
        desk.sim.faults.arm(FaultKind.STATUS, action="Hangup", code=-8, count=1)
        with pytest.raises(NotDone):
            await desk.desk.hang_up(call.id)
        assert desk.call(call.id)
        assert (await desk.desk.hang_up(call.id)).result is Result.DONE


async def answered(desk: Office) -> None:
    """Until the request that the armed fault waits for has been there."""
    async with asyncio.timeout(5):
        while desk.sim.faults.armed():  # noqa: ASYNC110 - the store hears nothing of it
            await asyncio.sleep(0)


async def test_what_others_do_meanwhile_is_no_proof_of_a_lost_command() -> None:
    gate = office(call_control=True)
    async with open_office(gate, patience=1.0) as desk:
        call = CallId(desk.world(lambda pbx: pbx.incoming(1, CALLER, TO_ME)))
        await desk.until(lambda: call in desk.store.calls)
        desk.sim.faults.arm(FaultKind.STATUS, action="acceptCall", code=-7, count=1)
        accepting = asyncio.create_task(desk.desk.accept(call))
        trunk = desk.call(call).caller.id
        await answered(desk)
        desk.world(lambda pbx: pbx.far_hangup(trunk))
        with pytest.raises(NotDone, match="hung up"):
            await accepting
        desk.sim.faults.arm(FaultKind.STATUS, action="dialOutboundTwo", code=-7, count=1)
        connecting = asyncio.create_task(desk.desk.connect_outside("0301234567", "0897654321"))
        await answered(desk)
        desk.world(lambda pbx: pbx.incoming(1, CALLER, TO_ME))
        with pytest.raises(NotDone):
            await connecting


async def test_a_session_that_has_run_out_is_renewed_unseen() -> None:
    async with open_office() as desk:
        call = await desk.inbound_talk()
        assert desk.sim.mischief.expire_cookies() == 1
        assert (await desk.desk.hold(call.id)).result is Result.ACCEPTED


NAMES = {
    "long": "Maximilian " * 45 + "Ende",
    "emoji": "🔑 Schlüsseldienst 👩🏽‍💻",
    "right to left": "محمد علي الشركة",
    "mixed": 'O\'Brien "Bob" <b>&amp;</b> \\ / 100%',
    "combining": "Zoe\u0308 Nu\u0301n\u0303ez",
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES.keys())
async def test_any_name_travels_intact(name: str) -> None:
    people = tuple(
        replace(person, name=name) if person.number == "1004" else person
        for person in office().extensions
    )
    async with open_office(office(extensions=people)) as desk:
        assert desk.store.extensions[ExtensionNumber("1004")].name == name
        call_id = CallId(desk.world(lambda pbx: pbx.incoming(1, CALLER, TO_ME, name)))
        await desk.until(lambda: desk.rings(MINE))
        assert desk.call(call_id).caller.name == name
        outcome = await desk.desk.transfer(call_id, name)
        assert outcome.result is Result.DONE and desk.rings("1004")
        assert name in outcome.sentence


async def test_three_hundred_phones_and_a_group_of_all_of_them() -> None:
    people = tuple(ExtensionConfig(str(2000 + n), f"Person {n}") for n in range(300))
    config = office(extensions=(*office().extensions, *people))
    members = tuple(person.number for person in people)
    group = replace(config.ring_groups[0], members=members)
    async with open_office(replace(config, ring_groups=(group,))) as desk:
        call_id = CallId(desk.world(lambda pbx: pbx.incoming(1, CALLER, TO_GROUP)))
        await desk.until(lambda: len(desk.shown()) == 301)
        desk.world(lambda pbx: pbx.answer("2299"))
        await desk.until(lambda: len(desk.shown()) == 2)
        assert desk.call(call_id).answered_by == "2299" and desk.added == [call_id]


async def test_a_caller_who_gives_up_is_gone_from_every_phone() -> None:
    async with open_office() as desk:
        call_id = CallId(desk.world(lambda pbx: pbx.incoming(1, CALLER, TO_GROUP)))
        await desk.until(lambda: desk.rings("1004"))
        outside = desk.call(call_id).outside
        assert outside is not None
        desk.world(lambda pbx: pbx.far_hangup(outside.id))
        await desk.until(lambda: not desk.store.calls)
        assert desk.ended[0].answered_by is None


async def test_many_commands_at_once_each_get_their_own_answer() -> None:
    async with open_office() as desk:
        phones = ["1001", "1002", "1003", "1004", "1005", "1006"]
        outcomes = await asyncio.gather(
            *(desk.desk.dial("1008", ExtensionNumber(phone)) for phone in phones)
        )
        assert [outcome.result for outcome in outcomes] == [Result.DONE] * 6
        assert all(
            phone in outcome.sentence for phone, outcome in zip(phones, outcomes, strict=True)
        )
        assert len(desk.store.calls) == 6


async def test_a_withheld_permission_is_told_with_the_tick_that_grants_it() -> None:
    async with open_office() as desk:
        call = await desk.inbound_talk()
        desk.sim.faults.arm(FaultKind.WITHDRAW, action="hold")
        with pytest.raises(NoPermission, match="may not use hold; tick it") as raised:
            await desk.desk.hold(call.id)
        assert raised.value.code == -47
        assert not desk.leg(MINE).held
