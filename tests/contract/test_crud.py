"""Configuration over real TLS: stored, read back, changed, deleted, applied and refused."""

import base64
from collections.abc import AsyncIterator
from typing import Any

import msgspec
import pytest

from tests.contract.conftest import StartSimulator
from tests.contract.crud_rounds import ROUNDS, Round
from tests.contract.raw_peers import ApiPeer
from ucm_cti.client.connect import Pbx, connect
from ucm_cti.client.trust import PinnedCertificate
from ucm_cti.domain.errors import NoPermission, NotThere, PbxRefused
from ucm_cti.simulator.faults import FaultKind
from ucm_cti.simulator.server import Simulator
from ucm_cti.simulator.users import ApiUser, Users
from ucm_cti.wire.actions.apply import ApplyChanges
from ucm_cti.wire.actions.base import Action
from ucm_cti.wire.actions.calls import DialOutbound
from ucm_cti.wire.actions.extension_fields import PresenceSetting
from ucm_cti.wire.actions.extensions import (
    AddSipAccountAndUser,
    DeleteUser,
    GetSipAccount,
    ListAccount,
    UpdateSipAccount,
)
from ucm_cti.wire.actions.inbound_blacklist import (
    AddInboundBlacklist,
    DeleteAllInboundBlacklist,
    GetInboundBlacklistSettings,
    ListInboundBlacklist,
    UpdateInboundBlacklistSettings,
)
from ucm_cti.wire.actions.inbound_routes import UpdateInboundRoute
from ucm_cti.wire.actions.outbound_routes import (
    GetOutboundRoute,
    OutboundPattern,
    UpdateOutboundRoute,
)
from ucm_cti.wire.actions.queue_agents import GetCallQueuesMemberMessage, GetQueueCalling
from ucm_cti.wire.actions.queues import UpdateQueue
from ucm_cti.wire.actions.sla_trunks import AddSlaTrunk, UpdateSlaTrunk
from ucm_cti.wire.actions.users import GetUser, ListUser, UpdateUser
from ucm_cti.wire.actions.voip_trunks import DeleteSipTrunk, ListVoipTrunk, UpdateSipTrunk
from ucm_cti.wire.actions.wave import GetSipAccountQr

CALLER = "+302310550123"
RECEPTION, QUEUE = "2310550100", "2310550102"


@pytest.fixture
async def pbx(sim: Simulator) -> AsyncIterator[Pbx]:
    """Our client, logged in to `sim`."""
    user, trust = sim.users.api[0], PinnedCertificate(sim.ca_path.read_text(encoding="ascii"))
    async with connect(sim.url, user.name, user.password, trust=trust) as found:
        yield found


def at(value: Any, path: str) -> Any:
    """A part of a result: "extension.secret", "members.0.pin"."""
    for step in path.split("."):
        value = value[int(step)] if step.isdigit() else getattr(value, step)
    return value


async def rows_of(pbx: Pbx, lists: Action[Any]) -> list[dict[str, Any]]:
    """The rows of a list, whatever it is called."""
    page = msgspec.to_builtins(await pbx.execute(lists))
    return next(value for value in page.values() if isinstance(value, (list, tuple)))


@pytest.mark.parametrize("family", ROUNDS)
async def test_a_record_is_added_read_changed_and_deleted(pbx: Pbx, family: str) -> None:
    one: Round = ROUNDS[family]
    before = await rows_of(pbx, one.lists)
    assert (await pbx.execute(one.add)).need_apply == "yes"
    [row] = [row for row in await rows_of(pbx, one.lists) if row not in before]
    assert {name: row[name] for name in one.listed} == one.listed
    key = row[one.key]
    if one.get is not None:
        found = await pbx.execute(one.get(key))
        assert {path: at(found, path) for path in one.read} == one.read
    await pbx.execute(one.update(key))
    if one.get is not None:
        found = await pbx.execute(one.get(key))
        assert {path: at(found, path) for path in one.changed} == one.changed
    else:
        [other] = [now for now in await rows_of(pbx, one.lists) if now not in before]
        assert (other[one.key], other != row) == (key, True)
    await pbx.execute(ApplyChanges())
    assert (await pbx.execute(one.delete(key))).need_apply == "yes"
    assert await rows_of(pbx, one.lists) == before
    for request in (one.update(key), one.delete(key), *([one.get(key)] if one.get else [])):
        with pytest.raises(NotThere) as caught:
            await pbx.execute(request)
        assert caught.value.code == -16
    await pbx.execute(ApplyChanges())


@pytest.mark.parametrize("family", sorted(ROUNDS.keys() - {"inbound route"}))
async def test_what_is_there_is_not_added_twice(pbx: Pbx, family: str) -> None:
    await pbx.execute(ROUNDS[family].add)
    with pytest.raises(PbxRefused) as caught:
        await pbx.execute(ROUNDS[family].add)
    assert caught.value.code == -44


async def test_a_new_extension_shows_and_rings_when_it_is_applied(sim: Simulator, pbx: Pbx) -> None:
    async def extensions() -> set[Any]:
        return {row.extension for row in (await pbx.execute(ListAccount())).account}

    await pbx.execute(AddSipAccountAndUser(extension="1200"))
    assert "1200" not in await extensions()
    assert (await pbx.execute(GetSipAccount(extension="1200"))).extension is not None
    assert (await pbx.execute(ApplyChanges())).settings == "0"
    assert "1200" in await extensions()
    sim.act(lambda world: world.register("1200"))
    sim.act(lambda world: world.dial_extension("1001", "1200"))
    sim.act(lambda world: world.answer("1001"))
    assert ringing(sim) == {"1200"}
    sim.act(lambda world: world.answer("1200"))
    await pbx.execute(DeleteUser(user_name="1200"))
    await pbx.execute(ApplyChanges())
    assert "1200" not in await extensions()
    assert len(sim.pbx.bridged()) == 1
    sim.pbx.check()


def ringing(sim: Simulator) -> set[str]:
    return {row["callernum"] for row in sim.pbx.unbridged() if row["state"] == "Ringing"}


def call_in(sim: Simulator, did: str, caller: str = CALLER) -> set[str]:
    """Whose phones ring for a caller from outside, who then gives up."""
    sim.act(lambda world: world.incoming(1, caller, did))
    found = ringing(sim)
    for row in sim.pbx.unbridged():
        if row["channel"].startswith("PJSIP/trunk_1-"):
            sim.act(lambda world, name=row["channel"]: world.far_hangup(name))
    return found


async def test_forwarding_presence_and_do_not_disturb_are_applied(sim: Simulator, pbx: Pbx) -> None:
    away = PresenceSetting(presence_status="away", cfu="1005", cfu_destination_type="1")
    await pbx.execute(UpdateSipAccount(extension="1000", sip_presence_settings=(away,)))
    await pbx.execute(ApplyChanges())
    assert call_in(sim, RECEPTION) == {"1000"}
    echo = await pbx.execute(UpdateSipAccount(extension="1000", presence_status="away"))
    assert echo.extension is not None and echo.extension.extension == "1000"
    assert echo.need_apply is None
    assert call_in(sim, RECEPTION) == {"1000"}  # stored, not applied
    await pbx.execute(ApplyChanges())
    assert call_in(sim, RECEPTION) == {"1005"}
    await pbx.execute(UpdateSipAccount(extension="1000", dnd="yes"))
    await pbx.execute(ApplyChanges())
    assert call_in(sim, RECEPTION) == set()
    (row, *_) = (await pbx.execute(ListAccount())).account
    assert row.presence_status == "dnd"


async def test_members_routes_trunks_and_the_blacklist_are_applied(
    sim: Simulator, pbx: Pbx
) -> None:
    await pbx.execute(UpdateQueue(queue="6500", members="1004,1005"))
    await pbx.execute(UpdateInboundRoute(inbound_route="1", account="1006"))
    await pbx.execute(ApplyChanges())
    assert call_in(sim, QUEUE) == {"1004", "1005"}
    assert call_in(sim, RECEPTION) == {"1006"}
    await pbx.execute(AddInboundBlacklist(number=CALLER, inbound_rt_index="1"))
    await pbx.execute(ApplyChanges())
    assert call_in(sim, RECEPTION) == set()
    assert call_in(sim, QUEUE) != set()
    await pbx.execute(UpdateInboundBlacklistSettings(enable="no"))
    await pbx.execute(ApplyChanges())
    settings = (await pbx.execute(GetInboundBlacklistSettings())).inbound_blacklist_settings
    assert settings is not None and settings.enable == "no"
    assert call_in(sim, RECEPTION) == {"1006"}
    await pbx.execute(DeleteAllInboundBlacklist())
    empty = await pbx.execute(ListInboundBlacklist())
    assert (empty.number, empty.total_blacklist_item) == ((), 0)
    await pbx.execute(UpdateSipTrunk(trunk="1", trunk_name="Renamed"))
    await pbx.execute(ApplyChanges())
    sim.act(lambda world: world.incoming("Renamed", CALLER, RECEPTION))
    assert sim.pbx.unbridged()[0]["inbound_trunk_name"] == "Renamed"


async def test_outbound_routes_choose_the_line_when_they_are_applied(
    sim: Simulator, pbx: Pbx
) -> None:
    def line() -> list[str]:
        """The lines that the number is called over, by the PBX's own lists."""
        rows = sim.pbx.unbridged()
        return [row["callernum"] for row in rows if row["channel"].startswith("PJSIP/trunk_")]

    async def dial(number: str) -> list[str]:
        await pbx.execute(DialOutbound(caller="1001", outbound=number))
        sim.act(lambda world: world.answer("1001"))
        called = line()
        sim.act(lambda world: world.hangup_by("1001"))
        return called

    assert await dial("0301234567") == ["0301234567"]
    await pbx.execute(
        UpdateOutboundRoute(
            outbound_route="1",
            default_trunk_index=2,
            strip=1,
            prepend="0049",
            pattern=(OutboundPattern(match="_030X."),),
        )
    )
    assert await dial("0301234567") == ["0301234567"], "not applied yet"
    await pbx.execute(ApplyChanges())
    assert await dial("0301234567") == ["0049301234567"]
    await pbx.execute(DialOutbound(caller="1001", outbound="0891234567"))
    sim.act(lambda world: world.answer("1001"))
    assert sim.pbx.unbridged() == sim.pbx.bridged() == [], "no route takes it"


async def test_a_deleted_trunk_takes_its_routes_along(sim: Simulator, pbx: Pbx) -> None:
    await pbx.execute(DeleteSipTrunk(trunk="1"))
    await pbx.execute(ApplyChanges())
    assert {route.trunk for route in sim.pbx.config.inbound_routes} == {2}
    assert len((await pbx.execute(ListVoipTrunk())).voip_trunk) == 1


async def test_a_person_gets_another_name(pbx: Pbx) -> None:
    found = (await pbx.execute(GetUser(user_name="1001"))).user_name
    assert found is not None and (found.first_name, found.last_name) == ("Anna", "Weber")
    given = {
        name: getattr(found, name) or ""
        for name in ("phone_number", "family_number", "fax", "email", "first_name", "department")
    }
    assert found.user_id is not None
    await pbx.execute(
        UpdateUser(**given, user_name="1001", user_id=found.user_id, last_name="Wolf", privilege=3)
    )
    users = (await pbx.execute(ListUser(options="user_name,last_name"))).user_id
    assert {user.user_name: user.last_name for user in users}["1001"] == "Wolf"
    await pbx.execute(ApplyChanges())
    rows = (await pbx.execute(ListAccount())).account
    assert {row.extension: row.fullname for row in rows}["1001"] == "Anna Wolf"


async def test_a_line_is_shared(pbx: Pbx) -> None:
    with pytest.raises(NotThere):
        await pbx.execute(UpdateSlaTrunk(trunk_index=3, holdaccess="open"))
    await pbx.execute(AddSlaTrunk(trunk_name="Lift line", device="DAHDI/1"))
    await pbx.execute(UpdateSlaTrunk(trunk_index=3, holdaccess="private"))
    with pytest.raises(PbxRefused) as caught:
        await pbx.execute(AddSlaTrunk(trunk_name="Lift line"))
    assert caught.value.code == -44
    with pytest.raises(NotThere):
        await pbx.execute(AddSlaTrunk(trunk_name="No line"))


async def test_a_get_tells_the_fields_that_are_named(pbx: Pbx) -> None:
    found = await pbx.execute(GetOutboundRoute(outbound_route="1", strip="", pattern=""))
    assert found.outbound_route is not None
    assert (found.outbound_route.strip, found.outbound_route.outbound_rt_name) == (0, None)
    assert [one.match for one in found.pattern] == ["_X!", "_+X!", "_*X!"]


async def test_lists_are_paged_and_sorted(pbx: Pbx) -> None:
    page = await pbx.execute(ListUser(item_num=3, page=2, sidx="extension", sord="desc"))
    assert [user.user_name for user in page.user_id] == ["1008", "1007", "1006"]
    assert (page.total_item, page.total_page, page.page) == (13, 5, 2)


async def test_who_waits_and_who_answers_in_a_queue(sim: Simulator, pbx: Pbx) -> None:
    for caller in ("+301", "+302"):
        sim.act(lambda world, number=caller: world.incoming(1, number, QUEUE))
    sim.act(lambda world: world.answer("1002"))
    waiting = (await pbx.execute(GetQueueCalling(extension="6500"))).calls
    talking = (await pbx.execute(GetQueueCalling(extension="6500", role="answer"))).calls
    assert waiting is not None and talking is not None
    assert [(one.callerid, one.position) for one in waiting.member] == [("+302", 1)]
    assert [(one.callerid, one.calleeid) for one in talking.member] == [("+301", "1002")]
    agents = (await pbx.execute(GetCallQueuesMemberMessage(extension="6500"))).agents
    assert agents is not None
    states = {one.member_extension: (one.status, one.answer) for one in agents.member}
    assert states["1002"] == ("InUse", 1)


async def test_a_linear_queue_begins_with_its_first_agent(sim: Simulator, pbx: Pbx) -> None:
    await pbx.execute(UpdateQueue(queue="6500", members="1004,1005", strategy="linear"))
    await pbx.execute(ApplyChanges())
    assert call_in(sim, QUEUE) == {"1004"}


async def test_the_qr_code_is_a_png_of_the_account(pbx: Pbx) -> None:
    pictures = [
        (await pbx.execute(GetSipAccountQr(extension=number))).qr_base
        for number in ("1000", "1001", "1000")
    ]
    assert pictures[0] == pictures[2] != pictures[1]
    assert base64.b64decode(pictures[0] or "").startswith(b"\x89PNG\r\n\x1a\n")


async def test_wrong_values_are_refused_with_the_codes_of_a_device(pbx: Pbx) -> None:
    wrong: list[tuple[int, Action[Any]]] = [
        (-16, GetSipAccount(extension="1999")),
        (-16, UpdateSipTrunk(trunk="99", trunk_name="Nowhere")),
        (-15, UpdateSipAccount(extension="1000", ring_timeout=2)),
        (-15, UpdateSipTrunk(trunk="1", trunk_name="x")),
        (-15, UpdateQueue(queue="6500", members="1001,9999")),
        (-15, UpdateInboundRoute(inbound_route="1", account="9999")),
        (-15, AddSipAccountAndUser(extension="12a")),
        (-44, AddSipAccountAndUser(extension="6500")),
        (-16, AddInboundBlacklist(number="+301", inbound_rt_index="77")),
    ]
    for code, request in wrong:
        with pytest.raises(PbxRefused) as caught:
            await pbx.execute(request)
        assert (request, caught.value.code) == (request, code)


async def test_missing_and_unknown_parameters_are_named(api: ApiPeer) -> None:
    missing = await api.call("addQueue", extension="6501", strategy="random")
    assert missing == {"response": {"error_msg": "Invalid parameters!"}, "status": -1}
    unknown = await api.call("getQueue", queue="6500", colour="red")
    text = "No such node(colour) under Function(getQueue)"
    assert unknown == {"response": {"error_msg": text}, "status": -1}
    chosen = await api.call("getQueue", queue="6500", strategy="")
    assert chosen == {"response": {"queue": {"strategy": "ringall"}}, "status": 0}


@pytest.mark.parametrize("code", [-51, -57, -69, -98])
async def test_apply_may_fail_and_the_changes_wait(sim: Simulator, pbx: Pbx, code: int) -> None:
    await pbx.execute(UpdateQueue(queue="6500", members="1004"))
    sim.faults.arm(FaultKind.STATUS, action="applyChanges", code=code, count=1)
    with pytest.raises(PbxRefused) as caught:
        await pbx.execute(ApplyChanges())
    assert caught.value.code == code
    assert call_in(sim, QUEUE) == {"1002", "1003", "1007"}
    await pbx.execute(ApplyChanges())
    assert call_in(sim, QUEUE) == {"1004"}


async def test_a_right_that_is_not_ticked(start_simulator: StartSimulator) -> None:
    user = ApiUser("reader", "a-password", frozenset({"getSIPAccount"}))
    sim = await start_simulator(users=Users(api=(user,)))
    trust = PinnedCertificate(sim.ca_path.read_text(encoding="ascii"))
    async with connect(sim.url, user.name, user.password, trust=trust) as pbx:
        assert (await pbx.execute(GetSipAccount(extension="1000"))).extension is not None
        with pytest.raises(NoPermission) as caught:
            await pbx.execute(UpdateSipAccount(extension="1000", dnd="yes"))
        assert caught.value.code == -47
