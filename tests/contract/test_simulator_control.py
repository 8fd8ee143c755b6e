"""The world outside the PBX, moved by the control plane and seen through the API."""

from typing import Any

import pytest

from tests.contract.conftest import ConnectSocket, StartSimulator
from tests.contract.raw_peers import ApiPeer
from ucm_cti.simulator.moves import MOVES
from ucm_cti.simulator.pbx.scenarios import config_for
from ucm_cti.simulator.server import Simulator

MAIN_LINE, RECEPTION_DID, MENU_DID = "Main line", "2310550100", "2310550103"
OUTSIDE = "+302310550199"


async def order(api: ApiPeer, path: str, **details: Any) -> dict[str, Any]:
    """An order that has to work; the reply."""
    assert path in MOVES
    answer = await api.control(path, **details)
    assert answer.status_code == 200, answer.text
    document: dict[str, Any] = answer.json()
    return document


async def call_in(api: ApiPeer, did: str = RECEPTION_DID) -> str:
    """An outside caller on the main line; the trunk channel."""
    before = {row["channel"] for row in await api.channels()}
    reply = await order(api, "incoming", trunk=MAIN_LINE, caller=OUTSIDE, did=did, name="Eleni")
    assert reply["linkedid"]
    rows = [row for row in await api.channels() if row["inbound_trunk_name"]]
    [channel] = [row["channel"] for row in rows if row["channel"] not in before]
    return str(channel)


async def ringing(api: ApiPeer) -> list[str]:
    """The extensions that ring."""
    return sorted(r["callernum"] for r in await api.channels() if r["state"] == "Ringing")


async def pairs(api: ApiPeer) -> list[tuple[str, str]]:
    """Who talks to whom."""
    rows = (await api.call("listBridgedChannels"))["response"]["channel"]
    return [(row["callerid1"], row["callerid2"]) for row in rows]


async def test_a_call_comes_in_is_answered_and_ends(api: ApiPeer) -> None:
    await call_in(api)
    assert await ringing(api) == ["1000"]
    await order(api, "answer", extension="1000")
    assert await pairs(api) == [(OUTSIDE, "1000")]
    await order(api, "hangup", extension="1000")
    assert (await pairs(api), await api.channels()) == ([], [])


async def test_an_outbound_call_is_up_to_its_far_end(api: ApiPeer) -> None:
    for move, talking in (("far-answer", [("1001", OUTSIDE)]), ("far-busy", [])):
        await api.call("dialOutbound", caller="1001", outbound=OUTSIDE)
        await order(api, "answer", extension="1001")
        [far] = [r["channel"] for r in await api.channels() if "trunk_" in r["channel"]]
        await order(api, move, channel=far)
        assert await pairs(api) == talking
        if talking:
            await order(api, "far-hangup", channel=far)
            assert (await pairs(api), await api.channels()) == ([], [])


async def test_a_phone_declines(api: ApiPeer) -> None:
    await api.call("dialExtension", caller="1001", callee="1002")
    await order(api, "answer", extension="1001")
    assert await ringing(api) == ["1002"]
    await order(api, "busy", extension="1002")
    assert await ringing(api) == []


async def test_people_and_phones_show_in_the_list(api: ApiPeer) -> None:
    async def row(extension: str) -> dict[str, Any]:
        rows = (await api.call("listAccount"))["response"]["account"]
        return next(r for r in rows if r["extension"] == extension)

    await order(api, "unregister", extension="1002")
    assert ((await row("1002"))["status"], (await row("1002"))["addr"]) == ("Unavailable", "-")
    await order(api, "register", extension="1002", addr="192.0.2.99:5060")
    assert ((await row("1002"))["status"], (await row("1002"))["addr"]) == (
        "Idle",
        "192.0.2.99:5060",
    )
    await order(api, "presence", extension="1002", presence="away")
    assert (await row("1002"))["presence_status"] == "away"
    await order(api, "dnd", extension="1002")
    assert (await row("1002"))["presence_status"] == "dnd"
    await order(api, "dnd", extension="1002", on=False)
    assert (await row("1002"))["presence_status"] == "available"


async def test_forwarding_and_menus_lead_elsewhere(api: ApiPeer) -> None:
    await order(api, "forward", extension="1000", number="1005")
    await call_in(api)
    assert await ringing(api) == ["1005"]
    await order(api, "forward", extension="1000", number=None)
    caller = await call_in(api, MENU_DID)
    await order(api, "ivr-key", channel=caller, key="3")
    assert await ringing(api) == ["1004", "1005"]


async def test_agents_come_and_go(
    sim: Simulator, api: ApiPeer, connect_socket: ConnectSocket
) -> None:
    peer = await connect_socket(sim, "CallQueueStatus/6500")
    await order(api, "agent-pause", queue="6500", extension="1002")
    body = await peer.event("CallQueueStatus")
    members = [member for item in body for member in item.get("member", ())]
    assert [(m["member_extension"], m["status"]) for m in members] == [("1002", "Paused")]
    await order(api, "agent-login", queue="6500", extension="1002", on=False)
    [queue] = (await api.call("listQueue"))["response"]["queue"]
    assert "1002" not in queue["members"].split(",")


@pytest.mark.parametrize("outcome", ["acceptCall", "refuseCall", "nobody"])
async def test_call_control_holds_a_caller_for_ten_seconds(api: ApiPeer, outcome: str) -> None:
    await order(api, "call-control")
    channel = await call_in(api)
    assert await ringing(api) == []
    await api.control("advance", seconds=9.9)
    assert await ringing(api) == []
    if outcome == "nobody":
        await api.control("advance", seconds=0.1)
    else:
        assert (await api.call(outcome, channel=channel)) == {"response": {}, "status": 0}
    assert await ringing(api) == ([] if outcome == "refuseCall" else ["1000"])
    assert (await api.call(outcome, channel=channel))["status"] in {-16, -19}


@pytest.mark.parametrize("name", ["reception", "callcentre"])
async def test_a_scenario_moves_by_itself_and_survives_a_reboot(
    start_simulator: StartSimulator, name: str
) -> None:
    sim = await start_simulator(config=config_for(name, extensions=40), scenario=name)
    await sim.advance(90)
    assert sim.pbx.bridged()
    sim.mischief.reboot()
    assert sim.pbx.bridged() == []
    await sim.advance(90)
    assert sim.pbx.bridged()
    sim.pbx.check()


async def test_a_scenario_can_be_stopped_and_started(sim: Simulator, api: ApiPeer) -> None:
    assert (await api.control("scenario", name="reception")).status_code == 200
    await sim.advance(120)
    assert sim.pbx.bridged()
    assert (await api.control("scenario", name="quiet")).status_code == 200
    await api.control("reboot")
    await sim.advance(120)
    assert (sim.pbx.bridged(), sim.pbx.unbridged()) == ([], [])
