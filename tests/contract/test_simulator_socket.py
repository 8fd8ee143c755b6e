"""The simulator's socket over real TLS, seen by a bare WebSocket client (wire.md 1.1-1.6)."""

import asyncio
import json
from typing import Any

import pytest
import websockets

from tests.contract.conftest import ConnectApi, ConnectSocket, StartSimulator
from tests.contract.raw_peers import PATIENCE, ApiPeer, SocketPeer, trust
from ucm_cti.simulator.options import FaceOptions
from ucm_cti.simulator.server import Simulator
from ucm_cti.simulator.users import default_users


async def until(sim: Simulator, sockets: int) -> None:
    """Wait until that many sockets are open."""
    async with asyncio.timeout(PATIENCE):
        while len(sim.hub.connections) != sockets:  # noqa: ASYNC110  # the condition waited for
            await asyncio.sleep(0.001)


async def test_an_event_reaches_those_who_asked_and_nobody_else(
    sim: Simulator, api: ApiPeer, connect_socket: ConnectSocket
) -> None:
    everything = await connect_socket(sim, "ExtensionStatus", "PbxStatus")
    other = await connect_socket(sim, "ExtensionStatus/1005")
    await api.control("unregister", extension="1002")
    await api.control("unregister", extension="1005")
    [first] = await everything.event("ExtensionStatus")
    assert (first["extension"], first["status"]) == ("1002", "Unavailable")
    [only] = await other.event("ExtensionStatus")
    assert only["extension"] == "1005"


async def test_a_call_shows_as_rows(
    sim: Simulator, api: ApiPeer, connect_socket: ConnectSocket
) -> None:
    peer = await connect_socket(sim, "ActiveCallStatus")
    reply = await api.call("dialExtension", caller="1000", callee="1001")
    assert reply == {"response": {"need_apply": "no"}, "status": 0}
    [row, *_] = await peer.event("ActiveCallStatus")
    assert row["chantype"] == "unbridge"
    assert row["action"] == "add"
    assert row["channel"].startswith("PJSIP/1000-")
    assert row["channel"] in {listed["channel"] for listed in await api.channels()}


async def test_nothing_is_sent_on_subscribe(
    sim: Simulator, api: ApiPeer, connect_socket: ConnectSocket
) -> None:
    await api.call("dialExtension", caller="1000", callee="1001")
    peer = await connect_socket(sim, "ActiveCallStatus", "ExtensionStatus", "PbxStatus")
    assert (await peer.request("heartbeat"))["status"] == 0
    assert not peer.pushed


async def test_the_handshake_has_no_subprotocol_no_compression_and_minds_no_origin(
    sim: Simulator, connect_socket: ConnectSocket
) -> None:
    plain = await connect_socket(sim, login=False, compression="deflate")
    assert plain.ws.subprotocol is None
    assert plain.ws.protocol.extensions == []
    browser = await connect_socket(sim, origin=sim.url)
    assert (await browser.request("heartbeat"))["status"] == 0


async def test_protocol_pings_are_answered(sim: Simulator, connect_socket: ConnectSocket) -> None:
    peer = await connect_socket(sim, login=False)
    async with asyncio.timeout(PATIENCE):
        assert await (await peer.ws.ping()) >= 0


@pytest.mark.parametrize(("path", "status"), [("/ws", 400), ("/elsewhere", 403)])
async def test_other_paths_are_no_event_socket(sim: Simulator, path: str, status: int) -> None:
    address = SocketPeer.address(sim).replace("/websockify", path)
    with pytest.raises(websockets.InvalidStatus) as caught:
        await websockets.connect(address, ssl=trust(sim), proxy=None)
    assert caught.value.response.status_code == status


async def test_web_and_api_users_have_separate_doors(
    start_simulator: StartSimulator, connect_socket: ConnectSocket
) -> None:
    sim = await start_simulator(
        users=default_users(web_user="anna", web_password="pw"),
        options=FaceOptions(socket_users="web"),
    )
    peer = await connect_socket(sim, login=False)
    assert (await peer.login())["status"] == -37
    assert (await peer.login("anna", "pw")).keys() == {"transactionid", "action", "status"}
    assert sim.status()["sockets"] == [{"user": "anna", "subscribed": [], "backlog": 0}]


async def test_socket_failures_do_not_shut_the_https_door(
    sim: Simulator, connect_api: ConnectApi, connect_socket: ConnectSocket
) -> None:
    peer = await connect_socket(sim, login=False)
    for _ in range(5):
        last = await peer.login(password="wrong")
    assert (last["status"], last["remain_time"]) == (-68, 300)
    assert (await peer.login())["status"] == -68
    await connect_api(sim)


async def test_unknown_names_and_foreign_actions(
    sim: Simulator, connect_socket: ConnectSocket
) -> None:
    peer = await connect_socket(sim, "ExtensionStatus")
    assert (await peer.request("subscribe", eventnames=["PbxStatus", "Nope"]))["status"] == -9
    assert (await peer.request("listAccount"))["status"] == -19
    assert sim.status()["sockets"][0]["subscribed"] == ["ExtensionStatus"]
    assert (await peer.request("unsubscribe", eventnames=["ExtensionStatus"]))["status"] == 0
    assert (await peer.request("logout"))["status"] == 0
    assert (await peer.request("heartbeat"))["status"] == -5


@pytest.mark.parametrize("frame", ["", "{", "[]", '{"type":"request","message":[]}', b"\x00\xff"])
async def test_a_senseless_frame_is_answered_and_does_no_harm(
    sim: Simulator, connect_socket: ConnectSocket, frame: str | bytes
) -> None:
    peer = await connect_socket(sim)
    await peer.ws.send(frame)
    assert (await peer.receive())["message"]["status"] == -1
    assert (await peer.request("heartbeat"))["status"] == 0


@pytest.mark.parametrize(("shape", "kind"), [("array", list), ("object", dict), ("batch", list)])
async def test_the_shape_of_a_notify_is_a_switch(
    sim: Simulator, api: ApiPeer, connect_socket: ConnectSocket, shape: Any, kind: type
) -> None:
    sim.options.notify_shape = shape
    peer = await connect_socket(sim, "ExtensionStatus")
    await api.control("unregister", extension="1002")
    frame = await peer.receive()
    assert frame["type"] == "request"
    assert isinstance(frame["message"], kind)


async def test_a_batch_holds_all_notifies_of_one_step(
    sim: Simulator, api: ApiPeer, connect_socket: ConnectSocket
) -> None:
    sim.options.notify_shape = "batch"
    peer = await connect_socket(sim, "ExtensionStatus", "ActiveCallStatus")
    await api.call("dialExtension", caller="1000", callee="1001")
    frame = await peer.receive()
    assert len(frame["message"]) > 1
    assert len({notify["transactionid"] for notify in frame["message"]}) == len(frame["message"])


async def test_notifies_may_come_before_any_reply_even_in_the_handshake(
    sim: Simulator, connect_socket: ConnectSocket
) -> None:
    sim.options.chatty = True
    peer = await connect_socket(sim, "ExtensionStatus")
    assert peer.order == ["push", "response"] * 3


async def test_a_silent_socket_may_be_dropped(
    start_simulator: StartSimulator, connect_socket: ConnectSocket
) -> None:
    sim = await start_simulator(options=FaceOptions(socket_idle=0.05))
    peer = await connect_socket(sim)
    with pytest.raises(websockets.ConnectionClosed):
        await peer.receive()
    await until(sim, 0)


async def test_a_reader_that_is_too_slow_is_dropped_and_others_are_not(
    sim: Simulator, connect_socket: ConnectSocket
) -> None:
    sim.options.socket_queue = 50
    slow = await connect_socket(sim, "PbxStatus", max_queue=1)
    quick = await connect_socket(sim, "PbxStatus")
    body = "x" * 100_000
    async with asyncio.timeout(PATIENCE):
        while len(sim.hub.connections) == 2:
            sim.hub.send_event("PbxStatus", body)
            assert await quick.event("PbxStatus") == body
    with pytest.raises(websockets.ConnectionClosed):
        await slow.event("never")


async def test_two_sockets_of_one_user(
    sim: Simulator, api: ApiPeer, connect_socket: ConnectSocket
) -> None:
    peers = [await connect_socket(sim, "ExtensionStatus") for _ in range(2)]
    await api.control("unregister", extension="1002")
    bodies = [await peer.event("ExtensionStatus") for peer in peers]
    assert bodies[0] == bodies[1]
    await peers[0].ws.close()
    await until(sim, 1)


async def test_the_clockwork_runs_by_itself(
    start_simulator: StartSimulator, connect_api: ConnectApi, connect_socket: ConnectSocket
) -> None:
    sim = await start_simulator(manual=False, speed=1000.0)
    api = await connect_api(sim)
    peer = await connect_socket(sim, "ActiveCallStatus")
    await api.call("dialExtension", caller="1000", callee="1001")
    [row, *_] = await peer.event("ActiveCallStatus")
    async with asyncio.timeout(PATIENCE):
        while row["action"] != "delete":
            [row, *_] = await peer.event("ActiveCallStatus")


async def test_stopping_says_goodbye_to_sockets(connect_socket: ConnectSocket) -> None:
    async with Simulator(manual=True) as sim:
        peer = await connect_socket(sim, "ExtensionStatus")
    with pytest.raises(websockets.ConnectionClosed) as caught:
        await peer.receive()
    assert caught.value.rcvd is not None
    assert caught.value.rcvd.code == 1012
    assert json.dumps(sim.status()["sockets"]) == "[]"
