"""The simulator's HTTPS face over real TLS, seen by a bare HTTP client (wire.md 2.1-2.4)."""

import asyncio
import json
import socket
import ssl

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.contract.conftest import ConnectApi, ConnectSocket, StartSimulator
from tests.contract.raw_peers import PATIENCE, ApiPeer, md5, trust
from ucm_cti.simulator.faults import FaultKind
from ucm_cti.simulator.listener import CannotListen
from ucm_cti.simulator.options import FaceOptions
from ucm_cti.simulator.server import Simulator
from ucm_cti.simulator.users import ApiUser, Users

LISTS = {
    "listAccount": "account",
    "listBridgedChannels": "channel",
    "listUnBridgedChannels": "channel",
    "listVoIPTrunk": "voip_trunk",
    "listQueue": "queue",
    "listRingGroup": "ringgroup",
    "listIVR": "ivr",
}
NARROW = Users(
    api=(
        ApiUser("cti", "right"),
        ApiUser("reader", "right", permissions=frozenset({"listAccount"})),
        ApiUser("afar", "right", addresses=("192.0.2.0/24",)),
    )
)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"not json",
        b"\xff\xfe",
        b"[]",
        b'"text"',
        b"{}",
        b'{"request": []}',
        b'{"request": {}}',
        b'{"request": {"action": 5}}',
        b'{"request": {"action": ""}}',
        b'{"request": {"action": "listAccount",}}',
        b"[" * 100_000,
        b'{"request": {"action": "' + b"x" * (1 << 20) + b'"}}',
    ],
    ids=lambda body: body[:24].decode("latin-1") or "empty",
)
async def test_nonsense_is_minus_one(sim: Simulator, body: bytes, connect_api: ConnectApi) -> None:
    peer = await connect_api(sim, login=False)
    answer = await peer.http.post("/api", content=body)
    assert answer.status_code == 200
    assert answer.json() == {"response": {"error_msg": "Invalid parameters!"}, "status": -1}


async def test_actions_are_no_paths_and_the_other_paths_answer_as_a_device(
    sim: Simulator, connect_api: ConnectApi
) -> None:
    peer = await connect_api(sim, login=False)
    answer = await peer.http.post("/api/challenge", json={"user": "cti"})
    assert answer.json() == {"response": {"error_msg": "Invalid parameters!"}, "status": -1}
    home = await peer.http.get("/")
    assert (home.status_code, home.headers["content-type"][:9]) == (200, "text/html")
    assert (await peer.http.get("/ws")).status_code == 400
    assert (await peer.http.get("/nothing")).status_code == 404


async def test_a_session_from_challenge_to_logout(sim: Simulator, connect_api: ConnectApi) -> None:
    peer = await connect_api(sim, login=False)
    user = sim.users.api[0]
    challenge = await peer.send(action="challenge", user=user.name, version="1.0")
    assert challenge["status"] == 0
    token = md5(challenge["response"]["challenge"] + user.password)
    login = {"action": "login", "user": user.name, "token": token, "url": "http://192.0.2.1/x"}
    reply = await peer.send(**login)
    assert reply["status"] == 0
    assert list(reply["response"]) == ["cookie"]
    assert (await peer.send(**login))["status"] == -37
    cookie = reply["response"]["cookie"]
    assert (await peer.send(action="listAccount", cookie=cookie))["status"] == 0
    assert await peer.send(action="logout", cookie=cookie) == {"response": {}, "status": 0}
    assert await peer.send(action="logout", cookie=cookie) == {"response": {}, "status": -6}
    assert await peer.send(action="listAccount") == {"response": {}, "status": -6}


async def test_a_cookie_lives_ten_minutes_from_its_last_use(sim: Simulator, api: ApiPeer) -> None:
    for _ in range(3):
        await sim.advance(599)
        assert (await api.call("getSystemStatus"))["status"] == 0
    await sim.advance(600)
    assert (await api.call("getSystemStatus"))["status"] == -6


async def test_wrong_passwords_count_down_to_a_ban(sim: Simulator, connect_api: ConnectApi) -> None:
    peer = await connect_api(sim)
    replies = [await peer.login(password="wrong") for _ in range(5)]
    assert [(r["status"], r["response"].get("remain_num")) for r in replies] == [
        (-37, 4),
        (-37, 3),
        (-37, 2),
        (-37, 1),
        (-68, 0),
    ]
    banned = await peer.login()
    assert banned == {"response": {"remain_time": 300}, "status": -68}
    assert (await peer.call("listAccount"))["status"] == 0, "a living session goes on"
    await sim.advance(300)
    assert (await peer.login())["status"] == 0


async def test_the_user_is_banned_from_everywhere(sim: Simulator, connect_api: ConnectApi) -> None:
    here = await connect_api(sim, login=False)
    there = await connect_api(sim, login=False, local_address="127.0.0.2")
    for _ in range(5):
        await here.login(password="wrong")
    assert (await here.login(user="someone"))["status"] == -68
    assert (await there.login())["status"] == -70


async def test_permissions_are_withheld_action_by_action(
    start_simulator: StartSimulator, connect_api: ConnectApi
) -> None:
    sim = await start_simulator(users=NARROW)
    peer = await connect_api(sim, login=False)
    assert (await peer.login("reader", "right"))["status"] == 0
    assert (await peer.call("listAccount"))["status"] == 0
    assert await peer.call("listQueue") == {"response": {}, "status": -47}
    assert (await peer.call("Hangup", channel="x"))["status"] == -47


async def test_who_is_kept_out_at_the_challenge(
    start_simulator: StartSimulator, connect_api: ConnectApi
) -> None:
    sim = await start_simulator(users=NARROW)
    peer = await connect_api(sim, login=False)
    assert await peer.login("afar", "right") == {"response": {}, "status": -47}
    assert await peer.login("nobody", "right") == {"response": {}, "status": -47}
    sim.options.unknown_user = -71
    assert await peer.login("nobody", "x") == {"response": {"remain_number": 4}, "status": -71}
    sim.options.unknown_user = -37
    assert await peer.login("nobody", "x") == {"response": {"remain_num": 3}, "status": -37}
    sim.options.api_enabled = False
    assert await peer.login("cti", "right") == {"response": {}, "status": -47}


async def test_unknown_actions_and_parameters(sim: Simulator, api: ApiPeer) -> None:
    assert await api.call("listaccount") == {"response": {}, "status": -19}
    text = "No such node(colour) under Function(listAccount)"
    assert await api.call("listAccount", colour="red") == {
        "response": {"error_msg": text},
        "status": -1,
    }
    sim.options.error_field = "message"
    assert (await api.call("listAccount", colour="red"))["response"] == {"message": text}
    assert (await api.call("dialExtension", caller="1000"))["status"] == -1
    assert (await api.call("listAccount", sord="acs"))["status"] == -15


@pytest.mark.parametrize(("action", "key"), LISTS.items())
async def test_lists_have_their_key_and_integer_counters(
    api: ApiPeer, action: str, key: str
) -> None:
    reply = await api.call(action)
    body = reply["response"]
    assert reply["status"] == 0
    assert body.keys() == {key, "page", "total_item", "total_page"}
    assert (body["page"], body["total_page"], body["total_item"]) == (1, 1, len(body[key]))
    assert type(body["total_item"]) is int


async def test_paging_takes_text_and_numbers(api: ApiPeer) -> None:
    whole = (await api.call("listAccount"))["response"]["account"]
    seen = []
    for page in range(1, 99):
        body = (
            await api.call("listAccount", page=str(page), item_num=5, sidx="extension", sord="desc")
        )["response"]
        seen += [row["extension"] for row in body["account"]]
        if page >= body["total_page"]:
            break
    assert len(whole) > 5
    assert seen == sorted((row["extension"] for row in whole), reverse=True)
    body = (await api.call("listAccount", options="extension,status"))["response"]
    assert body["account"][0].keys() == {"extension", "status"}


async def test_system_status_is_no_list(api: ApiPeer) -> None:
    status = (await api.call("getSystemStatus"))["response"]
    assert status["system-time"]
    assert (await api.call("getSystemGeneralStatus"))["response"]["product-model"]


async def test_two_sessions_and_parallel_requests(sim: Simulator, connect_api: ConnectApi) -> None:
    one, two = await connect_api(sim), await connect_api(sim)
    assert one.cookie != two.cookie
    replies = await asyncio.gather(*(p.call("listAccount") for p in (one, two) for _ in range(10)))
    assert {reply["status"] for reply in replies} == {0}
    assert sim.status()["sessions"] == ["cti", "cti"]


async def test_connection_close_is_honoured(sim: Simulator, api: ApiPeer) -> None:
    answer = await api.http.post("/api", json={}, headers={"Connection": "close"})
    assert answer.headers["connection"] == "close"
    assert answer.json()["status"] == -1


async def test_nobody_is_trusted_who_did_not_pin_it(sim: Simulator) -> None:
    async with httpx.AsyncClient(verify=ssl.create_default_context()) as stranger:
        with pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
            await stranger.get(sim.url)


async def test_the_fingerprint_is_what_the_wire_shows(sim: Simulator) -> None:
    _, writer = await asyncio.open_connection(sim.host, sim.port, ssl=trust(sim))
    shown = writer.get_extra_info("ssl_object").getpeercert(binary_form=True)
    writer.close()
    await writer.wait_closed()
    assert ssl.PEM_cert_to_DER_cert(sim.ca_path.read_text()) == shown


async def test_a_certificate_that_names_another_host(start_simulator: StartSimulator) -> None:
    sim = await start_simulator(names=("ucm.example",))
    async with httpx.AsyncClient(verify=trust(sim)) as client:
        with pytest.raises(httpx.ConnectError, match="IP address mismatch"):
            await client.get(sim.url)


async def test_the_small_key_group_of_older_models(start_simulator: StartSimulator) -> None:
    sim = await start_simulator(legacy_tls=True)
    modern = trust(sim)
    async with httpx.AsyncClient(verify=modern) as client:
        with pytest.raises(httpx.ConnectError):
            await client.get(sim.url)
    lenient = trust(sim)
    lenient.set_ciphers("DEFAULT:@SECLEVEL=0")
    async with httpx.AsyncClient(verify=lenient) as client:
        assert (await client.get(sim.url)).status_code == 200


async def test_plain_http_gets_no_answer(sim: Simulator) -> None:
    async with httpx.AsyncClient() as client:
        with pytest.raises(httpx.RemoteProtocolError):
            await client.get(sim.url.replace("https", "http"))


async def test_a_port_in_use_is_said_in_one_sentence(sim: Simulator) -> None:
    with pytest.raises(CannotListen, match=rf"^Cannot listen on 127\.0\.0\.1 port {sim.port} "):
        async with Simulator(port=sim.port):
            pytest.fail("two servers on one port")


async def test_ipv6_loopback(start_simulator: StartSimulator, connect_api: ConnectApi) -> None:
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        pytest.skip("this machine has no IPv6")
    sim = await start_simulator(host="::1")
    assert sim.url == f"https://[::1]:{sim.port}"
    assert (await (await connect_api(sim)).call("listAccount"))["status"] == 0


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    request=st.dictionaries(st.sampled_from(["user", "token", "channel", "caller", "page"]), JSON),
    action=st.sampled_from(["challenge", "login", "listAccount", "Hangup", "dialExtension", "x"])
    | JSON,
)
async def test_whatever_comes_is_answered(
    request: dict[str, object], action: object, fuzzed: Simulator
) -> None:
    cookie = fuzzed.api.cookies.open("cti")
    body = json.dumps({"request": {**request, "action": action, "cookie": cookie}}).encode()
    answer = fuzzed.api.answer(body, "127.0.0.1")
    assert answer.status <= 0
    assert isinstance(answer.response, dict)


@pytest.fixture
def fuzzed() -> Simulator:
    """One that listens to nobody; its API is asked directly and never bans."""
    return Simulator(manual=True, options=FaceOptions(attempts=10**9))


async def test_stopping_is_quick_with_everything_open(
    connect_api: ConnectApi, connect_socket: ConnectSocket
) -> None:
    loop = asyncio.get_running_loop()
    async with Simulator(manual=True) as sim:
        idle, waiting = await connect_api(sim), await connect_api(sim)
        await connect_socket(sim, "PbxStatus", max_queue=1)
        sim.faults.arm(FaultKind.HANG)
        hanging = asyncio.create_task(waiting.call("listAccount"))
        async with asyncio.timeout(PATIENCE):
            while sim.hub.connections[0].backlog < 50:
                sim.hub.send_event("PbxStatus", "x" * 100_000)
                await asyncio.sleep(0)
        started = loop.time()
    assert loop.time() - started < 1.5
    for request in (hanging, idle.call("listAccount")):
        with pytest.raises(httpx.TransportError):
            await request
