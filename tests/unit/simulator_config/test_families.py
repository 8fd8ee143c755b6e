"""What is particular to a family beyond add, get, list, update and delete."""

from typing import Any

import pytest

from tests.unit.simulator_config.office import Office

ROUTE = {
    "trunk_index": 1,
    "did_pattern_match": '[{"did_pattern_match": "_77XX"}]',
    "ext_local": "yes",
    "multi_mode": "[]",
    "time_condition": "[]",
}
IVR = {
    "ivr_name": "Night",
    "extension": "7001",
    "welcome_prompt": "welcome",
    "response_timeout": 10,
    "digit_timeout": 3,
    "timeout_prompt": "t",
    "invalid_prompt": "i",
    "tloop": 3,
    "iloop": 3,
}


def columns(
    office: Office, action: str, key: str, *names: str, **given: Any
) -> list[tuple[Any, ...]]:
    """Some members of every row of a list."""
    return [tuple(row[name] for name in names) for row in office.ask(action, **given)[key]]


def test_ids_are_never_used_again_and_trunks_share_theirs() -> None:
    office = Office()
    office.ask("addSIPTrunk", trunk_name="Third", host="h", trunk_type="peer")
    office.ask("addDigitalTrunk", trunk_name="E1", group_index=1)
    office.ask("deleteSIPTrunk", trunk="4")
    office.ask("addSIPTrunk", trunk_name="Again", host="h", trunk_type="peer")
    found = columns(office, "listVoIPTrunk", "voip_trunk", "trunk_index", "trunk_name")
    assert found == [(1, "Main line"), (2, "Mobile gateway"), (6, "Again")]
    assert columns(office, "listDigitalTrunk", "digital_trunks", "trunk_index") == [("5",)]
    assert columns(office, "listAnalogTrunk", "analogtrunk", "trunk_index", "chans") == [(3, "1")]
    assert office.code("getSIPTrunk", trunk="5") == -16  # a digital one


def test_a_trunks_name_is_its_own_among_all_trunks() -> None:
    office = Office()
    assert office.code("addDigitalTrunk", trunk_name="Main line", group_index=1) == -44
    assert office.code("updateSIPTrunk", trunk="2", trunk_name="Lift line") == -44
    assert office.code("updateSIPTrunk", trunk="2", trunk_name="Mobile gateway") == 0


def test_a_trunk_that_registers_needs_a_user_and_a_password() -> None:
    office = Office()
    given = {"trunk_name": "Provider", "host": "sip.example", "trunk_type": "register"}
    assert office.code("addSIPTrunk", **given) == -1
    assert office.code("addSIPTrunk", **given, username="u", secret="s") == 0
    assert office.code("updateSIPTrunk", trunk="4", secret="") == -1
    assert office.ask("getSIPTrunk", trunk="4", secret="")["trunk"] == {"secret": "s"}


@pytest.mark.parametrize("number", ["1000", "6400", "6500", "7000", "8001", "6600", "6300"])
def test_a_number_belongs_to_one(number: str) -> None:
    office = Office()
    assert office.code("addSIPAccountAndUser", extension=number) == -44
    assert office.code("addQueue", extension=number, queue_name="q", strategy="linear") == -44
    assert office.code("addIVR", **(IVR | {"extension": number})) == -44
    paging = {"paginggroup_name": "p", "paginggroup_type": "1way"}
    assert office.code("addPaginggroup", extension=number, **paging) == -44


def test_a_queue_gets_another_number() -> None:
    office = Office()
    assert office.code("updateQueue", queue="6500", extension="1000") == -44
    assert office.code("updateQueue", queue="6500", extension="65") == 0
    assert columns(office, "listQueue", "queue", "extension") == [("65",)]
    assert office.code("getQueue", queue="6500") == -16
    office.ask("applyChanges")
    office.ask("dialQueue", outcaller="0301", queue="65")


def test_a_deleted_extension_leaves_every_group() -> None:
    office = Office()
    office.ask("updateQueue", queue="6500", queue_chairmans="1002,1000")
    office.ask("deleteUser", user_name="1002")
    told = office.ask("getQueue", queue="6500")["queue"]
    assert (told["members"], told["queue_chairmans"]) == ("1003,1007", "1000")
    assert columns(office, "listRingGroup", "ringgroup", "members") == [("1000,1001,1003,1004",)]
    groups = columns(office, "listExtensionGroup", "extension_group", "group_name", "members")
    assert ("Support", "1003,1007") in groups
    office.ask("deleteUser", user_name="1011")
    office.ask("deleteUser", user_name="1005")
    groups = columns(office, "listExtensionGroup", "extension_group", "group_name", "tmp")
    assert ("Management", None) in groups
    office.ask("applyChanges")
    assert office.pbx.state()["queues"]["6500"]["members"] == ["1003", "1007"]


def test_a_deleted_trunk_takes_along_what_hangs_on_it() -> None:
    office = Office()
    office.ask("addInboundBlacklist", number="+301", inbound_rt_index="1")
    office.ask("addInboundBlacklist", number="+302", inbound_rt_index="0")
    office.ask("deleteSIPTrunk", trunk="1")
    assert office.code("listInboundRoute", trunk_index=1) == -16
    assert len(office.ask("listInboundRoute", trunk_index=2)["inbound_route"]) == 1
    told = office.ask("getOutboundRoute", outbound_route="1")["outbound_route"]
    assert told["default_trunk_index"] is None
    assert columns(office, "listInboundBlacklist", "number", "number") == [("+302",)]


def test_routes_name_trunks_targets_and_patterns_that_are_there() -> None:
    office = Office()
    assert office.code("addInboundRoute", **ROUTE, destination_type="account", account="1001") == 0
    wrong: list[tuple[int, dict[str, Any]]] = [
        (-16, {"trunk_index": 9}),
        (-15, {"destination_type": "account", "account": "1999"}),
        (-15, {"destination_type": "moon"}),
        (-15, {"did_pattern_match": "[]"}),
        (-15, {"did_pattern_match": '[{"did_pattern_match": "77"}]'}),
        (-1, {"did_pattern_match": "_77"}),
    ]
    for code, given in wrong:
        assert (given, office.code("addInboundRoute", **(ROUTE | given))) == (given, code)
    outbound = {"outbound_rt_name": "Abroad", "default_trunk_index": 1}
    pattern = [{"match": "_00."}]
    assert office.code("addOutboundRoute", **outbound, pattern=[{"match": "00."}]) == -15
    assert office.code("addOutboundRoute", **outbound, pattern=pattern) == 0
    assert office.code("addOutboundRoute", **outbound, pattern=pattern) == -44
    assert office.code("updateOutboundRoute", outbound_route="1", default_trunk_index=9) == -16
    assert office.code("updateOutboundRoute", outbound_route="1", members="group-9") == -16


def test_a_route_leads_to_menus_by_id_and_to_what_is_dialled() -> None:
    office = Office()
    office.ask("updateInboundRoute", inbound_route="1", destination_type="ivr", ivr="ivr-1")
    office.ask("updateInboundRoute", inbound_route="2", destination_type="byDID", did_strip=6)
    office.ask("updateInboundRoute", inbound_route="2", did_pattern_match="_999999XXXX,_88XX")
    office.ask("updateInboundRoute", inbound_route="3", destination_type="voicemail")
    office.ask("applyChanges")
    office.pbx.incoming(1, "+301", "2310550100")
    assert office.pbx.unbridged()[0]["connectednum"] == "7000"
    office.pbx.incoming(1, "+302", "9999991003")
    assert office.ringing() == {"1003"}
    office.pbx.incoming(1, "+303", "2310550102")
    assert len(office.pbx.unbridged()) == 3  # the simulated PBX has no voicemail: that caller left
    row = office.ask("listInboundRoute", trunk_index=1)["inbound_route"][1]
    assert (row["did_strip"], row["members"][0]["did_strip"]) == (6, 6)


def test_a_route_out_of_service_takes_no_calls() -> None:
    office = Office()
    office.ask("updateInboundRoute", inbound_route="1", out_of_service="yes")
    office.ask("updateSIPTrunk", trunk="2", out_of_service="yes")
    office.ask("applyChanges")
    assert {route.did for route in office.pbx.config.inbound_routes if route.trunk == 1} == {
        "2310550101", "2310550102", "2310550103",
    }  # fmt: skip
    assert list(office.pbx.world.trunks) == ["1"]
    assert len(office.ask("listVoIPTrunk")["voip_trunk"]) == 2


def test_a_menu_whose_keys_are_prompts_ends_calls() -> None:
    office = Office()
    key = {"keypress": "t", "keypress_event": "member_prompt", "member_prompt": "goodbye"}
    office.ask("updateIVR", **(IVR | {"ivr": "ivr-1", "extension": "7000"}), members=[key])
    office.ask("applyChanges")
    office.pbx.incoming(1, "+301", "2310550103")
    office.pbx.advance(9)
    assert len(office.pbx.unbridged()) == 1
    office.pbx.advance(1)
    assert office.pbx.unbridged() == []


def test_the_administrator_is_a_user_without_an_extension() -> None:
    office = Office()
    rows = office.ask("listUser")["user_id"]
    assert (rows[0]["user_name"], rows[0]["user_id"], rows[0]["privilege"]) == ("admin", 0, 0)
    assert office.ask("getUser", user_name="admin")["user_name"]["user_id"] == 0
    chosen = office.ask("getUser", user_name="admin", privilege="")
    assert chosen == {"user_name": {"privilege": 0}}
    assert office.code("deleteUser", user_name="admin") == -16
    assert {row["cookie"] for row in rows} == {None}


def test_users_keep_their_ids() -> None:
    office = Office()
    person = dict.fromkeys(
        ("phone_number", "family_number", "fax", "email", "last_name", "first_name"), ""
    )
    office.ask(
        "updateUser", **person, user_name="1001", user_id=99, department="Sales", privilege=3
    )
    told = office.ask("getUser", user_name="1001")["user_name"]
    assert (told["user_id"], told["first_name"], told["fax"]) == (2, None, None)
    office.ask("addSIPAccountAndUser", extension="1200", language="en")
    told = office.ask("getUser", user_name="1200")["user_name"]
    assert (told["user_id"], told["language"]) == (13, "en")


def test_lists_take_the_names_that_the_guide_gives_them() -> None:
    office = Office()
    options = "trunk_index,trunks.out_of_service"
    rows = office.ask("listVoIPTrunk", options=options)["voip_trunk"]
    assert rows[0] == {"trunk_index": 1, "out_of_service": "no"}
    page = office.ask("listUser", item_num="10", sidx="extension", sord="asc", page="1")
    assert page["total_item"] == 13 and len(page["user_id"]) == 10
    assert office.code("listUser", sidx="colour") == -15
    same = office.ask("listPaginggroup", sidx="extension")
    assert office.ask("listPagingGroup", sidx="extension") == same
    assert office.ask("listConference")["conference"][0]["extension"] == "6300"
    assert office.ask("listVoicemailGroup")["vmgroup"][0]["vmgroup_name"] == "Office"
    assert office.ask("listIPC")["ipc"] == []


def test_the_blacklist_is_emptied_at_once() -> None:
    office = Office()
    for number in ("+301", "+302"):
        office.ask("addInboundBlacklist", number=number, inbound_rt_index="0")
    assert office.ask("listInboundBlacklist")["total_blacklist_item"] == 2
    assert office.code("addInboundBlacklist", number="+301", inbound_rt_index="1") == -44
    assert office.ask("deleteAllInboundBlacklist") == {"need_apply": "yes"}
    assert office.ask("listInboundBlacklist")["number"] == []
