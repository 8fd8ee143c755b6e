"""The desk's promises: one send, a confirmed outcome, and a sentence for every no."""

import asyncio
from typing import TYPE_CHECKING, Any, TypeVar

import pytest

from tests.unit.store.rows import (
    ANNA,
    LINK,
    TRUNK,
    event,
    gone,
    lists,
    parted,
    people,
    ringing,
    talking,
    trunk_ring,
)
from ucm_cti.commands.desk import Desk
from ucm_cti.commands.outcome import Result
from ucm_cti.commands.verbs import Verb
from ucm_cti.domain import clock
from ucm_cti.domain.errors import (
    ConnectionLost,
    ConnectionTimeout,
    Garbled,
    NotDone,
    NotPossible,
    NotThere,
    PbxFault,
    PerhapsDone,
    UcmError,
)
from ucm_cti.domain.ids import CallId, ExtensionNumber
from ucm_cti.domain.link import Link, LinkMode
from ucm_cti.store.inputs import EventReceived, LinkMoved
from ucm_cti.store.store import Store
from ucm_cti.wire.actions.base import Accepted, Action
from ucm_cti.wire.actions.calls import (
    AcceptCall,
    CallBarge,
    CallTransfer,
    DialExtension,
    DialOutbound,
    Hangup,
    Hold,
)

if TYPE_CHECKING:
    from collections.abc import Callable

R = TypeVar("R")
CALL = CallId(LINK)
ME = ExtensionNumber("331")


class ScriptedPbx:
    """Takes actions, keeps them, and answers with what the test laid out."""

    def __init__(self) -> None:
        self.sent: list[Action[Any]] = []
        self.asked = asyncio.Event()
        self.refreshed = 0
        self.reply: Exception | None = None
        self.effect: Callable[[], object] = lambda: None
        self.gate: asyncio.Event | None = None
        self.listing: Callable[[], object] = lambda: None

    async def execute(self, request: Action[R]) -> R:
        self.sent.append(request)
        self.asked.set()
        if self.gate is not None:
            await self.gate.wait()
        self.effect()
        if self.reply is not None:
            raise self.reply
        result: Any = Accepted()
        return result  # type: ignore[no-any-return]  # every verb here answers Accepted

    def refresh(self) -> None:
        self.refreshed += 1
        self.listing()


class Scene:
    def __init__(self) -> None:
        self.store = Store()
        self.pbx = ScriptedPbx()
        self.desk = Desk(self.pbx, self.store, ME, patience=0.05)
        self.store.apply(LinkMoved(Link(LinkMode.LIVE)))
        self.store.apply(people("Anna Weber", "Omar Haddad", "Li Wei"))

    def then(self, happening: EventReceived) -> None:
        self.pbx.effect = lambda: self.store.apply(happening)


@pytest.fixture
def scene() -> Scene:
    return Scene()


@pytest.fixture
def in_talk(scene: Scene) -> Scene:
    scene.store.apply(event(trunk_ring(), ringing(), talking()))
    return scene


async def test_a_name_dials_an_extension_and_is_done_when_the_own_phone_rings(scene: Scene) -> None:
    scene.then(event(ringing(linkedid="1.1", uniqueid="1.1")))
    outcome = await scene.desk.dial("omar")
    assert scene.pbx.sent == [DialExtension(caller="331", callee="332")]
    assert outcome.result is Result.DONE
    assert "Omar Haddad" in outcome.sentence


async def test_an_outside_number_dials_out_cleaned(scene: Scene) -> None:
    outcome = await scene.desk.dial("+49 (0) 89 123")
    assert scene.pbx.sent == [DialOutbound(caller="331", outbound="+4989123")]
    assert outcome.result is Result.UNCONFIRMED
    assert scene.pbx.refreshed == 1


@pytest.mark.parametrize("typed", ["", "nobody", "331", "1" * 40])
async def test_nothing_is_sent_for_what_cannot_be_dialled(scene: Scene, typed: str) -> None:
    with pytest.raises(NotPossible):
        await scene.desk.dial(typed)
    assert not scene.pbx.sent


async def test_without_an_own_extension_nothing_is_dialled(scene: Scene) -> None:
    scene.desk.me = None
    with pytest.raises(NotPossible, match="own extension"):
        await scene.desk.dial("332")


@pytest.mark.parametrize("mode", [LinkMode.DOWN, LinkMode.CONNECTING])
async def test_without_a_connection_nothing_is_sent_and_the_reason_is_told(
    scene: Scene, mode: LinkMode
) -> None:
    scene.store.apply(LinkMoved(Link(mode, reason="The password is wrong.")))
    with pytest.raises(NotPossible, match="password is wrong"):
        await scene.desk.dial("332")
    assert not scene.pbx.sent


async def test_hanging_up_ends_my_leg_and_waits_for_it_to_go(in_talk: Scene) -> None:
    in_talk.then(event(parted(channel=TRUNK, channel2=ANNA)))
    outcome = await in_talk.desk.hang_up(CALL)
    assert in_talk.pbx.sent == [Hangup(channel=ANNA)]
    assert outcome.result is Result.DONE


async def test_a_double_click_sends_once_and_both_get_the_outcome(in_talk: Scene) -> None:
    in_talk.pbx.gate = asyncio.Event()
    in_talk.then(event(parted(channel=TRUNK, channel2=ANNA)))
    first = asyncio.create_task(in_talk.desk.hang_up(CALL))
    second = asyncio.create_task(in_talk.desk.hang_up(CALL))
    await in_talk.pbx.asked.wait()
    in_talk.pbx.gate.set()
    outcomes = await asyncio.gather(first, second)
    assert len(in_talk.pbx.sent) == 1
    assert outcomes[0] == outcomes[1]


async def test_a_lost_reply_is_not_repeated_but_looked_up(in_talk: Scene) -> None:
    in_talk.pbx.reply = ConnectionTimeout("The PBX did not answer.")
    in_talk.then(event(parted(channel=TRUNK, channel2=ANNA)))
    assert (await in_talk.desk.hang_up(CALL)).result is Result.DONE
    assert len(in_talk.pbx.sent) == 1


LOST = [
    ConnectionTimeout("The PBX did not answer."),
    ConnectionLost("The PBX dropped the line."),
    Garbled("The PBX answered something unreadable."),
    PbxFault("The PBX's own connection timed out.", code=-8),
]


@pytest.mark.parametrize("lost", LOST, ids=lambda error: error.name)
async def test_a_lost_reply_whose_effect_the_lists_lack_is_not_done(
    in_talk: Scene, lost: UcmError
) -> None:
    in_talk.pbx.reply = lost
    in_talk.pbx.listing = lambda: in_talk.store.apply(lists((), (talking(),), at=clock.now()))
    with pytest.raises(NotDone, match="not done"):
        await in_talk.desk.hang_up(CALL)
    assert len(in_talk.pbx.sent) == 1


@pytest.mark.parametrize("lost", LOST, ids=lambda error: error.name)
async def test_without_lists_that_were_read_since_nobody_can_tell(
    in_talk: Scene, lost: UcmError
) -> None:
    in_talk.pbx.reply = lost
    with pytest.raises(PerhapsDone, match="before you try again"):
        await in_talk.desk.hang_up(CALL)
    assert len(in_talk.pbx.sent) == 1


async def test_a_call_that_comes_in_is_not_the_one_that_was_dialled(scene: Scene) -> None:
    scene.then(event(trunk_ring(), ringing(channel=ANNA)))
    outcome = await scene.desk.dial("332")
    assert outcome.result is Result.UNCONFIRMED


async def test_a_colleague_who_dials_somebody_else_is_not_our_call(scene: Scene) -> None:
    dialled = ringing(state="Ring", connectednum="0301234567", linkedid="1.1", uniqueid="1.1")
    scene.then(event(dialled))
    outcome = await scene.desk.dial("332")
    assert outcome.result is Result.UNCONFIRMED


async def test_lists_of_before_the_link_broke_prove_nothing(in_talk: Scene) -> None:
    in_talk.pbx.reply = LOST[1]

    def listing() -> None:
        in_talk.store.apply(lists((), (talking(),), at=clock.now()))
        in_talk.store.apply(LinkMoved(Link(LinkMode.CONNECTING)))

    in_talk.pbx.listing = listing
    with pytest.raises(PerhapsDone):
        await in_talk.desk.hang_up(CALL)


async def test_a_hold_whose_reply_is_lost_is_not_noted_and_says_what_to_try(in_talk: Scene) -> None:
    in_talk.pbx.reply = LOST[0]
    with pytest.raises(PerhapsDone, match="Listen on your phone"):
        await in_talk.desk.hold(CALL)
    leg = in_talk.store.calls[CALL].leg_of(ME)
    assert leg is not None and not leg.held
    assert len(in_talk.pbx.sent) == 1


async def test_hold_is_noted_only_when_the_pbx_took_it(in_talk: Scene) -> None:
    in_talk.pbx.reply = NotThere("gone", code=-16)
    with pytest.raises(UcmError):
        await in_talk.desk.hold(CALL)
    leg = in_talk.store.calls[CALL].leg_of(ME)
    assert leg is not None and not leg.held
    in_talk.pbx.reply = None
    outcome = await in_talk.desk.hold(CALL)
    assert outcome.result is Result.ACCEPTED
    assert in_talk.pbx.sent[-1] == Hold(channel=ANNA)
    leg = in_talk.store.calls[CALL].leg_of(ME)
    assert leg is not None and leg.held
    await in_talk.desk.resume(CALL)
    leg = in_talk.store.calls[CALL].leg_of(ME)
    assert leg is not None and not leg.held


async def test_a_transfer_is_done_when_my_leg_has_left(in_talk: Scene) -> None:
    in_talk.then(
        event(
            parted(channel1=TRUNK, channel2=ANNA),
            trunk_ring(state="Up", connectednum="332"),
            ringing("PJSIP/332-00000a53", "332"),
        )
    )
    outcome = await in_talk.desk.transfer(CALL, "omar")
    assert in_talk.pbx.sent == [CallTransfer(channel=ANNA, extension="332")]
    assert outcome.result is Result.DONE


async def test_a_transfer_that_loses_the_caller_is_no_success(in_talk: Scene) -> None:
    in_talk.then(event(parted(channel1=TRUNK, channel2=ANNA)))
    outcome = await in_talk.desk.transfer(CALL, "omar")
    assert outcome.result is Result.UNCONFIRMED
    assert "did not reach Omar Haddad" in outcome.sentence


async def test_accept_is_for_the_gate_only(scene: Scene) -> None:
    scene.store.apply(event(trunk_ring()))
    scene.then(event(ringing()))
    assert (await scene.desk.accept(CALL)).result is Result.DONE
    assert scene.pbx.sent == [AcceptCall(channel=TRUNK)]
    with pytest.raises(NotPossible, match="gone through"):
        await scene.desk.refuse(CALL)


async def test_a_barge_names_the_monitored_leg_and_asks_only_when_told(in_talk: Scene) -> None:
    in_talk.desk.me = ExtensionNumber("333")
    await in_talk.desk.barge(ExtensionNumber("331"), Verb.WHISPER, ask=True)
    assert in_talk.pbx.sent == [CallBarge(channel=ANNA, exten="331", barge_exten="333@1", mode="w")]
    with pytest.raises(NotPossible, match="Omar Haddad is not talking"):
        await in_talk.desk.barge(ExtensionNumber("332"), Verb.LISTEN, ask=False)


async def test_a_call_that_has_ended_is_said_to_have_ended(in_talk: Scene) -> None:
    in_talk.store.apply(event(parted(channel=TRUNK, channel2=ANNA), gone(TRUNK)))
    for command in (in_talk.desk.hang_up, in_talk.desk.hold, in_talk.desk.mute):
        with pytest.raises(NotPossible, match="ended"):
            await command(CALL)
    assert not in_talk.pbx.sent


async def test_two_outside_numbers_must_be_two_and_outside(scene: Scene) -> None:
    for pair in (("0301", "0301"), ("331", "0301"), ("0301", ""), ("abc", "0301")):
        with pytest.raises(NotPossible):
            await scene.desk.connect_outside(*pair)
    assert not scene.pbx.sent
