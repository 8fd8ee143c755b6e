"""Asking somebody before a caller is handed over, against a simulated PBX over real sockets."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest

from tests.contract.conftest import listen_in
from tests.contract.desk_fixtures import CALLER, MINE, TO_ME, Office, office, open_office
from tests.contract.test_verbs_life import drop_the_line
from ucm_cti.commands.consult import Consult, Stage, own_leg, stage
from ucm_cti.commands.consulting import Consulting
from ucm_cti.commands.outcome import Result
from ucm_cti.domain.call import Call
from ucm_cti.domain.errors import NotPossible, PbxRefused, PerhapsDone, UcmError
from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.domain.link import LinkMode
from ucm_cti.simulator.faults import FaultKind
from ucm_cti.simulator.server import Simulator

MARIA = ExtensionNumber("1004")
OUTSIDE = "0891234567"
STATE = {"hold", "unhold", "dialExtension", "dialOutbound", "Hangup", "callTransfer"}


class Asking:
    """A caller whom I talk to, and everything that is sent from then on."""

    def __init__(self, desk: Office, call: Call, sent: list[str]) -> None:
        self.desk = desk
        self.call = call
        self.consulting = Consulting(desk.desk, desk.store)
        self._sent = sent

    @property
    def sent(self) -> list[str]:
        """What was asked of calls, in order."""
        return [action for action in self._sent if action in STATE]

    @property
    def stage(self) -> Stage | None:
        """Where it stands."""
        consult = self.consulting.look()
        return stage(consult, self.desk.store) if consult else None

    @property
    def consult(self) -> Consult:
        """What is going on."""
        found = self.consulting.look()
        assert found is not None
        return found

    async def at(self, wanted: Stage | None) -> None:
        """Wait until it has come to that."""
        await self.desk.until(lambda: self.stage is wanted)

    def held(self) -> bool:
        """Whether the PBX truly holds my side of the caller's call."""
        return bool(self.desk.truth(self.consult.leg)["held"])

    async def pick_up(self) -> None:
        """I take my phone, and theirs rings."""
        self.desk.world(lambda pbx: pbx.answer(MINE))
        await self.at(Stage.CALLING)

    async def talk(self, target: str = MARIA) -> None:
        """Ask somebody who answers."""
        await self.consulting.start(self.call.id, target)
        await self.pick_up()
        await self.desk.until(lambda: self.desk.rings(target))
        self.desk.world(lambda pbx: pbx.answer(target))
        await self.at(Stage.TALKING)

    async def whole(self) -> None:
        """Ask, talk and hand over."""
        await self.talk()
        await self.consulting.hand_over(self.call.id)


def heard(sim: Simulator, action: str) -> asyncio.Event:
    """Set when the PBX has been asked for that."""
    came = asyncio.Event()
    answer = sim.api.answer

    def listening(body: bytes, address: str) -> Any:
        given = answer(body, address)
        if given.action == action:
            came.set()
        return given

    sim.api.answer = listening  # type: ignore[method-assign]
    return came


@asynccontextmanager
async def asking(**given: Any) -> AsyncIterator[Asking]:
    async with open_office(**given) as desk:
        call = await desk.inbound_talk()
        yield Asking(desk, call, listen_in(desk.sim))


async def test_the_caller_waits_while_i_ask_and_is_then_handed_over() -> None:
    async with asking() as it:
        outcome = await it.consulting.start(it.call.id, "Maria Papadaki")
        assert outcome.sentence == (
            f"{CALLER} is on hold. Pick up your phone to ask Maria Papadaki."
        )
        await it.at(Stage.MY_PHONE)
        assert it.held()
        await it.pick_up()
        await it.desk.until(lambda: it.desk.rings(MARIA))
        it.desk.world(lambda pbx: pbx.answer(MARIA))
        await it.at(Stage.TALKING)
        assert it.held() and it.desk.talk(MINE, MARIA)
        outcome = await it.consulting.hand_over(it.call.id)
        assert outcome.result is Result.DONE
        assert outcome.sentence == f"{CALLER} was sent to Maria Papadaki."
        assert it.stage is None and it.consulting.watch() == ""
        await it.desk.until(lambda: it.desk.rings(MARIA))
        assert it.desk.store.calls_of(MINE) == ()
        it.desk.world(lambda pbx: pbx.answer(MARIA))
        await it.desk.until(lambda: it.desk.talk(MARIA, CALLER))
        assert it.sent == ["hold", "dialExtension", "Hangup", "callTransfer"]


async def test_somebody_outside_can_be_asked_too() -> None:
    async with asking() as it:
        await it.consulting.start(it.call.id, OUTSIDE)
        await it.pick_up()
        await it.desk.until(lambda: (own := own_leg(it.consult, it.desk.store)) and own[0].outside)
        own = own_leg(it.consult, it.desk.store)
        assert own is not None and own[0].outside is not None
        far = own[0].outside.id
        it.desk.world(lambda pbx: pbx.far_answer(far))
        await it.at(Stage.TALKING)
        await it.consulting.hand_over(it.call.id)
        await it.desk.until(
            lambda: {leg.number for leg in it.desk.only_call().legs} == {CALLER, OUTSIDE}
        )


async def test_back_ends_the_asking_and_takes_the_caller_off_hold() -> None:
    async with asking() as it:
        await it.talk()
        leg = it.consult.leg
        outcome = await it.consulting.back(it.call.id)
        assert outcome.sentence == f"You are back with {CALLER}."
        assert it.stage is None and not it.desk.truth(leg)["held"]
        await it.desk.until(lambda: set(it.desk.store.calls) == {it.call.id})
        assert it.sent == ["hold", "dialExtension", "Hangup", "unhold"]


async def test_i_switch_between_the_two_and_one_of_them_is_always_held() -> None:
    async with asking() as it:
        await it.talk()
        own = it.consult.own
        assert own is not None
        outcome = await it.consulting.switch(it.call.id)
        assert outcome.sentence == f"You talk to {CALLER}; Maria Papadaki is on hold."
        assert it.desk.truth(own)["held"] and not it.held()
        assert it.stage is Stage.TALKING
        outcome = await it.consulting.switch(it.call.id)
        assert outcome.sentence == f"You talk to Maria Papadaki; {CALLER} is on hold."
        assert not it.desk.truth(own)["held"] and it.held()
        await it.consulting.switch(it.call.id)
        await it.consulting.hand_over(it.call.id)
        assert it.sent[-2:] == ["Hangup", "callTransfer"]


LEAVE: dict[str, Callable[[Asking], Awaitable[None]]] = {}


def leaving(deed: Callable[[Asking], Awaitable[None]]) -> Callable[[Asking], Awaitable[None]]:
    LEAVE[deed.__name__] = deed
    return deed


@leaving
async def my_phone_is_not_picked_up(it: Asking) -> None:
    await it.consulting.start(it.call.id, MARIA)
    await it.desk.sim.advance(31)


@leaving
async def busy(it: Asking) -> None:
    await it.consulting.start(it.call.id, MARIA)
    await it.pick_up()
    await it.desk.until(lambda: it.desk.rings(MARIA))
    it.desk.world(lambda pbx: pbx.busy(MARIA))


@leaving
async def no_answer(it: Asking) -> None:
    await it.consulting.start(it.call.id, MARIA)
    await it.pick_up()
    await it.desk.until(lambda: it.desk.rings(MARIA))
    await it.desk.sim.advance(31)


@leaving
async def they_hang_up(it: Asking) -> None:
    await it.talk()
    it.desk.world(lambda pbx: pbx.hangup_by(MARIA))


@pytest.mark.parametrize("leave", LEAVE.values(), ids=LEAVE.keys())
@pytest.mark.parametrize("then", ["back", "send", "another"])
async def test_nobody_is_asked_any_more_and_the_caller_is_still_held(
    leave: Callable[[Asking], Awaitable[None]], then: str
) -> None:
    async with asking() as it:
        await leave(it)
        await it.at(Stage.ALONE)
        assert it.held()
        before = len(it.sent)
        if then == "back":
            leg = it.consult.leg
            await it.consulting.back(it.call.id)
            assert it.sent[before:] == ["unhold"] and not it.desk.truth(leg)["held"]
        elif then == "send":
            await it.consulting.hand_over(it.call.id)
            assert it.sent[before:] == ["callTransfer"]
        else:
            await it.consulting.start(it.call.id, "1001")
            await it.at(Stage.MY_PHONE)
            assert it.sent[before:] == ["dialExtension"] and it.held()


async def test_the_caller_hangs_up_while_i_ask_and_i_am_told_and_talk_on() -> None:
    async with asking() as it:
        await it.talk()
        caller = it.call.caller.id
        it.desk.world(lambda pbx: pbx.far_hangup(caller))
        told = ""

        def look() -> bool:
            nonlocal told
            told = told or it.consulting.watch()
            return bool(told)

        await it.desk.until(look)
        assert told == (
            f"{CALLER} has hung up. The call with Maria Papadaki goes on; end it when you are done."
        )
        assert it.stage is None and it.desk.talk(MINE, MARIA)
        with pytest.raises(NotPossible, match="Nobody is being asked"):
            await it.consulting.hand_over(it.call.id)
        assert "callTransfer" not in it.sent and "Hangup" not in it.sent


async def test_a_caller_who_hangs_up_during_the_hand_over_is_not_sent() -> None:
    async with asking() as it:
        await it.talk()
        caller = it.call.caller.id
        it.desk.sim.faults.arm(FaultKind.DELAY, action="Hangup", count=1, seconds=0.4)
        came = heard(it.desk.sim, "Hangup")
        handing = asyncio.create_task(it.consulting.hand_over(it.call.id))
        await came.wait()
        assert it.stage is Stage.HANDING_OVER
        it.desk.world(lambda pbx: pbx.far_hangup(caller))
        with pytest.raises(UcmError):
            await handing
        await it.at(None)
        assert "callTransfer" not in it.sent


@pytest.mark.parametrize(
    ("action", "sent"),
    [
        ("hold", ["hold"]),
        ("dialExtension", ["hold", "dialExtension"]),
        ("Hangup", ["hold", "dialExtension", "Hangup"]),
        ("callTransfer", ["hold", "dialExtension", "Hangup", "callTransfer"]),
    ],
)
async def test_a_step_that_the_pbx_refuses_leaves_the_caller_where_they_are(
    action: str, sent: list[str]
) -> None:
    async with asking() as it:
        it.desk.sim.faults.arm(FaultKind.STATUS, action=action, count=1, code=-47)
        with pytest.raises(PbxRefused):
            await it.whole()
        assert it.sent == sent
        assert CALLER in {leg.number for leg in it.desk.call(it.call.id).legs}
        if action == "hold":
            assert it.stage is None
            assert not it.desk.truth(it.desk.leg(MINE).id)["held"]
            return
        assert it.held() and it.consult.trouble
        leg = it.consult.leg
        if action == "Hangup":
            assert it.stage is Stage.TALKING
            await it.consulting.hand_over(it.call.id)  # a second try does it
            assert it.sent[3:] == ["Hangup", "callTransfer"]
        else:
            await it.at(Stage.ALONE)
            await it.consulting.back(it.call.id)
            assert not it.desk.truth(leg)["held"]


@pytest.mark.parametrize("action", ["hold", "dialExtension"])
async def test_back_while_a_request_is_still_under_way(action: str) -> None:
    async with asking() as it:
        leg = it.desk.leg(MINE).id
        it.desk.sim.faults.arm(FaultKind.DELAY, action=action, count=1, seconds=0.4)
        came = heard(it.desk.sim, action)
        starting = asyncio.create_task(it.consulting.start(it.call.id, MARIA))
        await came.wait()
        outcome = await it.consulting.back(it.call.id)
        assert outcome.sentence == f"You are back with {CALLER}."
        assert not it.desk.truth(leg)["held"] and it.stage is None
        assert (await starting).sentence == "Maria Papadaki was not asked."
        await it.desk.until(lambda: set(it.desk.store.calls) == {it.call.id})
        assert not it.desk.rings(MINE) and not it.desk.truth(leg)["held"]
        assert it.sent.count("hold") == it.sent.count("unhold") == 1


@pytest.mark.parametrize("at", [Stage.MY_PHONE, Stage.CALLING, Stage.TALKING, Stage.ALONE])
async def test_a_broken_line_changes_nothing_about_where_it_stands(at: Stage) -> None:
    async with asking() as it:
        await it.consulting.start(it.call.id, MARIA)
        await it.at(Stage.MY_PHONE)
        if at is not Stage.MY_PHONE:
            await it.pick_up()
            await it.desk.until(lambda: it.desk.rings(MARIA))
        if at is Stage.TALKING:
            it.desk.world(lambda pbx: pbx.answer(MARIA))
        elif at is Stage.ALONE:
            it.desk.world(lambda pbx: pbx.busy(MARIA))
        await it.at(at)
        before = it.consult
        await drop_the_line(it.desk)
        assert it.consult == before and it.stage is at and it.held()
        await it.consulting.hand_over(it.call.id)
        await it.desk.until(lambda: it.desk.rings(MARIA))
        assert it.sent.count("callTransfer") == 1


@pytest.mark.parametrize("action", ["hold", "dialExtension", "Hangup", "callTransfer"])
async def test_an_answer_that_is_lost_sends_nothing_twice(action: str) -> None:
    async with asking() as it:
        it.desk.sim.faults.arm(FaultKind.CUT, action=action, count=1)
        if action == "hold":  # it shows in no list, so whether it was done is open
            with pytest.raises(PerhapsDone, match="may or may not be on hold"):
                await it.whole()
        else:
            await it.whole()
        await it.desk.until(lambda: it.desk.store.link.mode is LinkMode.LIVE)
        assert len(it.sent) == len(set(it.sent)), it.sent
        if action == "hold":
            assert it.sent == ["hold"]  # nobody is asked while it is open whether the caller hears
        else:
            await it.desk.until(lambda: it.desk.rings(MARIA))


async def test_what_makes_no_sense_sends_nothing() -> None:
    async with asking() as it:
        for target, says in (
            (MINE, "your own"),
            (CALLER, "already in that call"),
            ("xyzzy", "Nobody is called"),
        ):
            with pytest.raises(NotPossible, match=says):
                await it.consulting.start(it.call.id, target)
        assert it.sent == [] and it.stage is None
        await it.talk()
        with pytest.raises(NotPossible, match="You are asking Maria Papadaki already"):
            await it.consulting.start(it.call.id, "1001")


async def test_a_call_that_only_rings_has_nobody_to_put_on_hold() -> None:
    async with open_office() as desk:
        call_id = desk.world(lambda pbx: pbx.incoming(1, CALLER, TO_ME))
        await desk.until(lambda: desk.rings(MINE))
        with pytest.raises(NotPossible, match="not talking"):
            await Consulting(desk.desk, desk.store).start(call_id, MARIA)


async def test_a_phone_that_does_not_ring_is_told_and_the_caller_waits() -> None:
    async with asking(patience=0.3) as it:
        it.desk.sim.pbx.world.phones[MINE].registered = False
        outcome = await it.consulting.start(it.call.id, MARIA)
        assert outcome.result is Result.UNCONFIRMED and "does not ring" in outcome.sentence
        assert it.stage is Stage.ALONE and "does not ring" in it.consult.trouble and it.held()


async def test_voicemail_is_a_number_with_the_feature_code() -> None:
    async with open_office(office()) as desk:
        call = await desk.inbound_talk()
        outcome = await desk.desk.to_voicemail(call.id, MARIA, "*")
        assert outcome.sentence == f"{CALLER} was sent to the voicemail of Maria Papadaki."
        assert outcome.result is Result.DONE
        await desk.agree()
        (leg,) = desk.only_call().legs
        assert leg.other_number == "*1004" and not desk.rings(MARIA)
        for number, prefix, says in (
            ("6500", "*", "Only a colleague"),
            (MARIA, "", "code for voicemail is not set"),
        ):
            with pytest.raises(NotPossible, match=says):
                await desk.desk.to_voicemail(call.id, number, prefix)
