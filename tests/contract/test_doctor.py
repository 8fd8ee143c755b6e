"""The doctor against a simulator over real TLS: what a PBX that answers may refuse."""

from typing import Any

import pytest

from tests.contract.client_fixtures import CALLER, TO_RECEPTION, options_for
from tests.contract.conftest import StartSimulator, listen_in
from tests.contract.doctor_fixtures import (
    FAILED,
    OK,
    SKIPPED,
    UNKNOWN,
    WARNING,
    at,
    failing,
    findings,
    only,
)
from ucm_cti.client.credentials import Credentials
from ucm_cti.client.doctor import examine
from ucm_cti.client.needs import CHANGES, READS, VERBS
from ucm_cti.domain.errors import WrongPassword
from ucm_cti.simulator.faults import FaultKind
from ucm_cti.simulator.options import FaceOptions
from ucm_cti.simulator.server import Simulator
from ucm_cti.simulator.subscription import EVENT_NAMES
from ucm_cti.simulator.users import ApiUser, Users, default_users


@pytest.fixture
async def punctual(start_simulator: StartSimulator) -> Simulator:
    return await start_simulator(config=at(0.5), manual=False)


async def test_all_is_well(punctual: Simulator) -> None:
    found = await findings(options_for(punctual), call_control=True)
    odd = {name: one for name, one in found.items() if one.health is not OK}
    untried = [f"may:{need.name}" for need in CHANGES]
    assert list(odd) == [*untried, "call-control"], odd
    assert {odd[name].health for name in untried} == {SKIPPED}
    assert odd["call-control"].health is UNKNOWN
    assert "you said that it is on" in odd["call-control"].sentence
    assert "status -16" in odd["call-control"].sentence
    assert punctual.fingerprint in found["certificate"].sentence
    assert punctual.status()["sessions"] == punctual.status()["sockets"] == []


async def test_nothing_happens_to_calls_that_are_up(sim: Simulator, sent: list[str]) -> None:
    sim.act(lambda pbx: (pbx.incoming(1, CALLER, TO_RECEPTION), pbx.answer("1000")))
    before = sim.pbx.unbridged(), sim.pbx.bridged()
    await findings(options_for(sim))
    assert (sim.pbx.unbridged(), sim.pbx.bridged()) == before
    assert sent.count("login") == 1
    assert {need.name for need in VERBS} <= set(sent)


async def test_verbs_are_left_out_on_demand(sim: Simulator, sent: list[str]) -> None:
    found = await findings(options_for(sim), verbs=False)
    assert {found[f"may:{need.name}"].health for need in VERBS} == {SKIPPED}
    assert "was not tried" in found["call-control"].sentence
    assert not {need.name for need in VERBS} & set(sent)
    assert failing(found) == []


@pytest.mark.parametrize(
    "broken",
    [
        {"options": FaceOptions(api_enabled=False)},
        {"users": Users((ApiUser("cti", "secret", addresses=("10.0.0.0/8",)),))},
        {"users": Users((ApiUser("other", "secret"),))},
    ],
)
async def test_an_api_that_does_not_let_this_user_in(
    start_simulator: StartSimulator, broken: dict[str, Any]
) -> None:
    sim = await start_simulator(**broken)
    seen = listen_in(sim)
    finding = only(await findings(options_for(sim, user="cti")), "api")
    assert finding.code == -47
    for words in ("tick Enable", "“cti”", "(127.0.0.1)", "allowed list"):
        assert words in finding.remedy
    assert seen == ["challenge"]


async def test_a_wrong_password_is_sent_once(sim: Simulator, sent: list[str]) -> None:
    finding = only(await findings(options_for(sim, password="wrong")), "login")
    assert finding.code == -37
    assert "4 attempts are left" in finding.sentence
    assert sent == ["challenge", "challenge", "login"]
    assert sim.api.guard.attempts_left("127.0.0.1") == 4
    assert sim.mischief.socket_guard.attempts_left("127.0.0.1") == 5


async def test_the_last_wrong_password_locks_out(start_simulator: StartSimulator) -> None:
    sim = await start_simulator(options=FaceOptions(attempts=1))
    options = options_for(sim, password="wrong", socket_user="web", socket_password="x")
    finding = only(await findings(options), "login")
    assert finding.code == -68 and "5 minutes" in finding.sentence
    assert "Security Settings" in finding.remedy


async def test_a_password_known_to_be_wrong_is_not_sent(sim: Simulator, sent: list[str]) -> None:
    known = Credentials(sim.users.api[0].name, "wrong")
    known.note(WrongPassword("The password is wrong.", code=-37))
    only(await findings(options_for(sim), credentials=known, socket=known), "login")
    assert sent == ["challenge"]
    assert sim.api.guard.attempts_left("127.0.0.1") == 5


async def test_no_password_is_known(sim: Simulator, sent: list[str]) -> None:
    found = await findings(options_for(sim, password=""))
    assert failing(found) == []
    assert found["login"].health is found["socket"].health is SKIPPED
    assert sent == ["challenge"]


async def test_a_ban_ends_every_try(sim: Simulator, sent: list[str]) -> None:
    sim.mischief.ban(90, address="127.0.0.1", user="")
    options = options_for(sim, socket_user="web", socket_password="x")
    finding = only(await findings(options), "api")
    assert finding.code == -68 and "90 seconds" in finding.sentence
    assert "(127.0.0.1)" in finding.remedy
    assert sent == ["challenge"]


async def test_a_user_without_any_permission(start_simulator: StartSimulator) -> None:
    sim = await start_simulator(users=Users((ApiUser("cti", "secret", frozenset()),)))
    found = await findings(options_for(sim), call_control=True)
    for need in (*READS, *VERBS):
        finding = found[f"may:{need.name}"]
        assert finding.health is (WARNING if need.minor else FAILED)
        assert need.without in finding.sentence
        assert f"Tick {need.name} for the user “cti”" in finding.remedy
        assert finding.code == -47
    assert found["clock"].health is UNKNOWN
    assert "acceptCall is refused" in found["call-control"].sentence
    assert found["call-control"].health is WARNING
    without_gate = await findings(options_for(sim), call_control=False)
    assert without_gate["may:acceptCall"].health is WARNING


async def test_one_permission_is_missing(sim: Simulator) -> None:
    for name in ("listQueue", "callTransfer", "listAccount"):
        sim.faults.arm(FaultKind.WITHDRAW, action=name)
        found = await findings(options_for(sim))
        odd = [one.id for one in found.values() if one.code == -47]
        assert odd == [f"may:{name}"]
        sim.faults.clear()


async def test_an_action_that_the_firmware_does_not_know(sim: Simulator) -> None:
    for name in ("listIVR", "callbarge"):
        sim.faults.arm(FaultKind.STATUS, action=name, code=-19)
    found = await findings(options_for(sim))
    for name in ("listIVR", "callbarge"):
        assert found[f"may:{name}"].health is WARNING
        assert "firmware" in found[f"may:{name}"].sentence
    assert failing(found) == []


async def test_a_socket_that_wants_another_user(start_simulator: StartSimulator) -> None:
    users = default_users("cti", "secret", "web", "also")
    sim = await start_simulator(users=users, options=FaceOptions(socket_users="web"))
    finding = only(await findings(options_for(sim)), "socket")
    assert "Maintenance > User Management" in finding.remedy
    assert sim.mischief.socket_guard.attempts_left("127.0.0.1") == 4
    found = await findings(options_for(sim, socket_user="web", socket_password="also"))
    assert failing(found) == [] and "web" in found["socket"].sentence
    unknown = await findings(options_for(sim, socket_user="web"))
    assert unknown["socket"].health is SKIPPED and "“web”" in unknown["socket"].sentence


@pytest.mark.parametrize("code", [-47, -37, -19])
async def test_a_socket_that_refuses(sim: Simulator, code: int) -> None:
    sim.faults.arm(FaultKind.STATUS, action="login", on="socket", code=code)
    finding = only(await findings(options_for(sim)), "socket")
    assert finding.code == code
    assert "seconds late" in finding.sentence


async def test_a_pbx_without_a_socket(sim: Simulator) -> None:
    sim.faults.arm(FaultKind.REFUSE_SOCKET)
    finding = only(await findings(options_for(sim)), "socket")
    assert "event socket" in finding.sentence and "proxy" in finding.remedy


async def test_events_that_the_firmware_does_not_know(start_simulator: StartSimulator) -> None:
    known = EVENT_NAMES - {"ActiveCallStatus", "CallQueueStatus"}
    sim = await start_simulator(options=FaceOptions(event_names=known))
    found = await findings(options_for(sim))
    assert failing(found) == ["event:ActiveCallStatus"]
    assert found["event:CallQueueStatus"].health is WARNING
    assert found["event:ActiveCallStatus"].code == found["event:CallQueueStatus"].code == -9
    assert found["event:ExtensionStatus"].health is found["event:PbxStatus"].health is OK


@pytest.mark.parametrize(
    ("ahead", "words"), [(90.0, "90 seconds ahead of"), (-7205.0, "2 hours behind")]
)
async def test_a_clock_that_is_wrong(
    start_simulator: StartSimulator, ahead: float, words: str
) -> None:
    sim = await start_simulator(config=at(ahead + 0.5), manual=False)
    finding = (await findings(options_for(sim)))["clock"]
    assert finding.health is WARNING
    assert words in finding.sentence
    assert "Time Settings" in finding.remedy


async def test_a_pbx_that_stops_answering(sim: Simulator) -> None:
    sim.faults.arm(FaultKind.HANG, action="listBridgedChannels")
    found = await findings(options_for(sim, timing={"request": 0.2}))
    assert failing(found) == ["may:listBridgedChannels"]
    assert "Not tried any more" in found["may:listQueue"].sentence
    assert found["may:listQueue"].health is found["socket"].health is SKIPPED
    assert found["may:listUnBridgedChannels"].health is OK


async def test_a_session_that_is_lost_again_and_again(sim: Simulator, sent: list[str]) -> None:
    sim.faults.arm(FaultKind.STATUS, action="listQueue", code=-6)
    found = await findings(options_for(sim))
    assert failing(found) == ["may:listQueue"]
    assert found["may:hold"].health is found["socket"].health is SKIPPED
    assert sent.count("login") == 2


async def test_a_pbx_that_is_asked_too_often(sim: Simulator) -> None:
    sim.faults.arm(FaultKind.STATUS, action="hold", code=-45)
    found = await findings(options_for(sim))
    assert failing(found) == ["may:hold"]
    assert found["may:unhold"].health is SKIPPED


async def test_an_api_that_is_down_while_the_socket_works(start_simulator: StartSimulator) -> None:
    sim = await start_simulator(users=default_users("cti", "secret", "web", "also"))
    sim.faults.arm(FaultKind.REFUSE_API, code=503)
    options = options_for(sim, socket_user="web", socket_password="also")
    found = await findings(options)
    assert failing(found) == ["api"]
    assert found["may:listAccount"].health is SKIPPED
    assert found["socket"].health is found["event:ActiveCallStatus"].health is OK


async def test_leaving_early_logs_out(sim: Simulator) -> None:
    running = examine(options_for(sim))
    async for finding in running:
        if finding.id == "heartbeat":
            break
    assert sim.status()["sessions"]
    await running.aclose()
    assert sim.status()["sessions"] == []
