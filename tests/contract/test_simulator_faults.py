"""Everything that can be made to go wrong, seen from outside (control plane: /simulator/fault)."""

import asyncio
import json
from typing import Any

import httpx
import pytest
import websockets

from tests.contract.conftest import ConnectApi, ConnectSocket, StartSimulator
from tests.contract.raw_peers import PATIENCE, ApiPeer, SocketPeer, trust
from ucm_cti.simulator.faults import FaultKind
from ucm_cti.simulator.server import Simulator


async def arm(api: ApiPeer, fault: str, **details: Any) -> dict[str, Any]:
    """Order a fault; the reply of the control plane."""
    answer = await api.control("fault", fault=fault, **details)
    assert answer.status_code == 200, answer.text
    document: dict[str, Any] = answer.json()
    return document


async def test_the_https_door_closes_while_the_socket_lives(
    sim: Simulator, api: ApiPeer, connect_socket: ConnectSocket
) -> None:
    peer = await connect_socket(sim, "ExtensionStatus")
    await arm(api, "refuse-api", count=1)
    with pytest.raises(httpx.RemoteProtocolError):
        await api.call("listAccount")
    await arm(api, "refuse-api", code=503)
    assert (await api.http.post("/api", json={})).status_code == 503
    assert (await peer.request("heartbeat"))["status"] == 0
    assert (await api.control("fault/clear")).json() == {"ok": True}
    assert (await api.call("listAccount"))["status"] == 0


@pytest.mark.parametrize(("code", "error"), [(403, "HTTP 403"), (503, "HTTP 503")])
async def test_the_socket_is_refused_while_https_works(
    sim: Simulator, api: ApiPeer, code: int, error: str
) -> None:
    await arm(api, "refuse-socket", **({} if code == 403 else {"code": code}))
    with pytest.raises(websockets.InvalidStatus, match=error):
        await websockets.connect(SocketPeer.address(sim), ssl=trust(sim), proxy=None)
    assert (await api.call("listAccount"))["status"] == 0


async def test_the_socket_is_dropped_in_the_handshake(sim: Simulator, api: ApiPeer) -> None:
    await arm(api, "refuse-socket", code=0)
    with pytest.raises(websockets.InvalidMessage):
        await websockets.connect(SocketPeer.address(sim), ssl=trust(sim), proxy=None)


@pytest.mark.parametrize(("order", "received"), [({}, None), ({"code": 1001}, 1001)])
async def test_open_sockets_are_dropped_or_closed(
    sim: Simulator,
    api: ApiPeer,
    connect_socket: ConnectSocket,
    order: dict[str, int],
    received: int | None,
) -> None:
    peers = [await connect_socket(sim) for _ in range(2)]
    assert (await arm(api, "drop-sockets", **order))["dropped"] == 2
    for peer in peers:
        with pytest.raises(websockets.ConnectionClosed) as caught:
            await peer.receive()
        assert (caught.value.rcvd.code if caught.value.rcvd else None) == received


async def test_cookies_expire_at_once(api: ApiPeer) -> None:
    assert (await arm(api, "expire-cookies", user="nobody"))["expired"] == 0
    assert (await arm(api, "expire-cookies"))["expired"] == 1
    assert (await api.call("listAccount"))["status"] == -6


async def test_bans_by_order(sim: Simulator, api: ApiPeer, connect_socket: ConnectSocket) -> None:
    await arm(api, "ban", address="127.0.0.1", seconds=60)
    assert await api.login() == {"response": {"remain_time": 60}, "status": -68}
    peer = await connect_socket(sim, login=False)
    assert (await peer.login())["status"] == -68
    await arm(api, "lift-bans")
    await arm(api, "ban", user="cti")
    assert await api.login() == {"response": {"remain_time": 300}, "status": -70}
    await arm(api, "lift-bans")
    assert (await peer.login())["status"] == 0


async def test_rate_limits_and_withdrawn_permissions(api: ApiPeer) -> None:
    await arm(api, "rate-limit", action="Hangup", count=1)
    assert (await api.call("listAccount"))["status"] == 0
    assert (await api.call("Hangup", channel="x"))["status"] == -45
    assert (await api.call("Hangup", channel="x"))["status"] == -16
    await arm(api, "rate-limit", code=-57, count=1)
    assert (await api.call("listAccount"))["status"] == -57
    await arm(api, "withdraw", action="listAccount", user="cti")
    assert (await api.call("listAccount"))["status"] == -47
    assert (await api.call("listQueue"))["status"] == 0


async def test_a_late_reply_was_carried_out_in_time(
    sim: Simulator, connect_api: ConnectApi, api: ApiPeer
) -> None:
    other = await connect_api(sim)
    await arm(api, "delay", action="dialExtension", seconds=600)
    late = asyncio.create_task(api.call("dialExtension", caller="1000", callee="1001"))
    async with asyncio.timeout(PATIENCE):
        while not await other.channels():
            pass
    assert not late.done()
    await other.control("fault/clear", fault="delay")
    assert (await late)["status"] == 0


async def test_a_delay_passes_by_itself(api: ApiPeer) -> None:
    await arm(api, "delay", seconds=0.01, count=1)
    assert (await api.call("listAccount"))["status"] == 0


async def test_a_hung_request_times_out_and_does_not_block_others(api: ApiPeer) -> None:
    await arm(api, "hang", action="listAccount")
    with pytest.raises(httpx.ReadTimeout):
        await api.http.post(
            "/api",
            json={"request": {"action": "listAccount", "cookie": api.cookie}},
            timeout=0.05,
        )
    assert (await api.call("listQueue"))["status"] == 0


async def test_clearing_drops_what_hangs(
    sim: Simulator, api: ApiPeer, connect_api: ConnectApi
) -> None:
    other = await connect_api(sim)
    await arm(api, "hang", action="listAccount", count=1)
    hanging = asyncio.create_task(other.call("listAccount"))
    async with asyncio.timeout(PATIENCE):
        while sim.faults.armed():  # noqa: ASYNC110  # taken as soon as the request is there
            await asyncio.sleep(0.001)
    await api.control("fault/clear")
    with pytest.raises(httpx.RemoteProtocolError):
        await hanging


async def test_a_reply_is_cut_in_the_middle(api: ApiPeer) -> None:
    await arm(api, "cut", action="listAccount", count=1)
    with pytest.raises(httpx.RemoteProtocolError, match="without sending complete"):
        await api.call("listAccount")
    assert (await api.call("listAccount"))["status"] == 0


async def test_socket_replies_hang_and_break(
    sim: Simulator, api: ApiPeer, connect_socket: ConnectSocket
) -> None:
    peer = await connect_socket(sim)
    await arm(api, "hang", action="heartbeat", on="socket", count=1)
    await peer.ws.send('{"type":"request","message":{"action":"heartbeat","transactionid":"h"}}')
    await arm(api, "delay", action="subscribe", on="socket", seconds=0.01, count=1)
    assert (await peer.request("subscribe", eventnames=["PbxStatus"]))["status"] == 0
    assert not peer.pushed
    await arm(api, "cut", action="heartbeat", on="socket", count=1)
    with pytest.raises(websockets.ConnectionClosedError):
        await peer.request("heartbeat")


async def test_a_silent_socket_stays_open_and_carries_nothing(
    sim: Simulator, api: ApiPeer, connect_socket: ConnectSocket
) -> None:
    peer = await connect_socket(sim, "ExtensionStatus")
    await arm(api, "silence", on="socket")
    await peer.ws.send('{"type":"request","message":{"action":"heartbeat","transactionid":"h"}}')
    await api.control("unregister", extension="1001")
    await api.control("fault/clear")
    await api.control("unregister", extension="1002")
    assert (await peer.event("ExtensionStatus"))[0]["extension"] == "1002"
    assert (await peer.request("heartbeat"))["status"] == 0


async def test_the_clock_is_set_and_old_times_stay(api: ApiPeer) -> None:
    async def started() -> list[str]:
        return [row["alloc_time"] for row in await api.channels()]

    await api.control("incoming", trunk="Main line", caller="+302310550123", did="2310550100")
    before = await started()
    await api.control("advance", seconds=1)
    await arm(api, "set-clock", seconds=-86_400)
    assert await started() == before
    status = (await api.call("getSystemStatus"))["response"]
    assert status["system-time"].startswith("2026-01-25 09:00")
    await api.control("incoming", trunk="Main line", caller="+302310550124", did="2310550100")
    assert {time[:10] for time in await started()} == {"2026-01-26", "2026-01-25"}
    refused = await api.control("fault", fault="set-clock", seconds=1e12)
    assert refused.status_code == 400


async def test_frames_are_garbled_doubled_swapped_and_lost(
    sim: Simulator, api: ApiPeer, connect_socket: ConnectSocket
) -> None:
    peer = await connect_socket(sim, "ExtensionStatus")

    async def unregister(extension: str) -> None:
        await api.control("unregister", extension=extension)

    async def received() -> str:
        number: str = (await peer.event("ExtensionStatus"))[0]["extension"]
        return number

    await arm(api, "garble", count=1)
    await unregister("1001")
    with pytest.raises(json.JSONDecodeError):
        await peer.receive()
    await arm(api, "duplicate", count=1)
    await unregister("1002")
    assert [await received(), await received()] == ["1002", "1002"]
    await arm(api, "reorder", count=1)
    await unregister("1003")
    await unregister("1004")
    assert [await received(), await received()] == ["1004", "1003"]
    await arm(api, "lose", count=1)
    await unregister("1005")
    await unregister("1006")
    assert await received() == "1006"
    assert sim.faults.armed() == []


async def test_unknown_events_and_raw_text(
    sim: Simulator, api: ApiPeer, connect_socket: ConnectSocket
) -> None:
    peer = await connect_socket(sim, "PbxStatus")
    await connect_socket(sim)
    order = {"eventname": "MoonPhaseStatus", "eventbody": {"phase": "full"}}
    assert (await arm(api, "event", **order))["sent"] == 1
    assert await peer.event("MoonPhaseStatus") == {"phase": "full"}
    assert (await arm(api, "raw", text="🙃 not json"))["sent"] == 1
    assert await peer.ws.recv() == "🙃 not json"


async def test_a_reboot_ends_everything_and_answers_later(
    sim: Simulator, api: ApiPeer, connect_socket: ConnectSocket
) -> None:
    await api.call("dialExtension", caller="1000", callee="1001")
    peer = await connect_socket(sim, "ActiveCallStatus")
    assert (await api.control("reboot", down=30)).status_code == 200
    with pytest.raises(websockets.ConnectionClosed):
        await peer.receive()
    with pytest.raises(httpx.RemoteProtocolError):
        await api.call("listAccount")
    await api.control("advance", seconds=30)
    assert (await api.call("listAccount"))["status"] == -6
    await api.login()
    assert await api.channels() == []
    await connect_socket(sim)


async def test_the_same_from_python(sim: Simulator, api: ApiPeer) -> None:
    sim.faults.arm(FaultKind.STATUS, action="listAccount", code=-8, count=1)
    assert (await api.call("listAccount"))["status"] == -8
    assert sim.mischief.expire_cookies() == 1
    assert (await api.call("listAccount"))["status"] == -6


async def test_the_control_plane_shows_the_state_without_secrets(
    sim: Simulator, api: ApiPeer, connect_socket: ConnectSocket
) -> None:
    await connect_socket(sim, "PbxStatus")
    await arm(api, "garble", lasts=5)
    answer = await api.http.get("/simulator/state")
    face = answer.json()["face"]
    assert face["sessions"] == ["cti"]
    assert face["sockets"] == [{"user": "cti", "subscribed": ["PbxStatus"], "backlog": 0}]
    assert [fault["kind"] for fault in face["faults"]] == ["garble"]
    assert api.cookie not in answer.text
    assert sim.users.api[0].password not in answer.text


async def test_switches_change_while_it_runs(api: ApiPeer) -> None:
    answer = await api.control("options", unknown_user=-71, chatty=True)
    assert answer.json()["unknown_user"] == -71
    assert (await api.login("nobody"))["status"] == -71


@pytest.mark.parametrize(
    ("path", "order"),
    [
        ("fault", {"fault": "sunshine"}),
        ("fault", {"fault": "delay", "colour": "red"}),
        ("fault", {"fault": "delay", "on": "moon"}),
        ("fault", {}),
        ("options", {"no_such_switch": 1}),
        ("options", {"notify_shape": "circle"}),
        ("advance", {"seconds": -1}),
        ("answer", {}),
        ("answer", {"extension": "1000", "channel": "x"}),
        ("dnd", {"extension": 5}),
        ("scenario", {"name": "nonsense"}),
    ],
)
async def test_a_senseless_order_is_refused_with_a_reason(
    api: ApiPeer, path: str, order: dict[str, Any]
) -> None:
    answer = await api.control(path, **order)
    assert answer.status_code in {400, 409}
    assert answer.json()["error"]


async def test_a_move_that_the_pbx_cannot_make_is_a_conflict(api: ApiPeer) -> None:
    answer = await api.control("far-answer", channel="PJSIP/1000-00000000")
    assert answer.status_code == 409
    assert answer.json()["error"]


async def test_no_control_plane_unless_asked_for(
    start_simulator: StartSimulator, connect_api: ConnectApi
) -> None:
    sim = await start_simulator(control=False)
    peer = await connect_api(sim)
    assert (await peer.http.get("/simulator/state")).status_code == 404
    assert (await peer.control("reboot")).status_code == 404
