"""Call records as wire.md 2.9 has them, written by the calls that the built-in PBX carries."""

import re

import pytest

from tests.unit.simulator_records.office import (
    CALLER,
    FAR,
    GROUP,
    MENU,
    QUEUE,
    RECEPTION,
    Office,
    subs,
)
from tests.unit.simulator_records.sound import check_items
from ucm_cti.simulator.pbx.scenarios import SCENARIOS, config_for
from ucm_cti.simulator.records.rows import COLUMNS

MEMBERS = set(
    re.findall(
        r"\w+",
        """cdr AcctId accountcode src dst dcontext clid channel dstchannel lastapp lastdata start
    answer
    end duration billsec disposition amaflags uniqueid userfield channel_ext dstchannel_ext
    service caller_name recordfiles dstanswer chanext dstchanext session action_owner action_type
    src_trunk_name dst_trunk_name""",
    )
)


def test_an_answered_inbound_call_is_one_flat_row_of_texts() -> None:
    office = Office()
    linkedid = office.pbx.incoming(1, CALLER, RECEPTION, "Eleni")
    trunk, phone = office.pbx.unbridged()
    office.pbx.advance(4)
    assert office.query() == []
    office.talk("1000", 61)
    row = office.only()
    assert row.keys() == MEMBERS == set(COLUMNS)
    assert all(isinstance(value, str) for value in row.values())
    expected = {
        "AcctId": "1",
        "src": CALLER,
        "dst": "1000",
        "clid": f'"Eleni" <{CALLER}>',
        "caller_name": "Eleni",
        "channel": trunk["channel"],
        "dstchannel": phone["channel"],
        "channel_ext": "trunk_1",
        "dstchannel_ext": "1000",
        "start": "2026-01-26 09:00:00",
        "answer": "2026-01-26 09:00:04",
        "end": "2026-01-26 09:01:05",
        "duration": "65",
        "billsec": "61",
        "disposition": "ANSWERED",
        "dstanswer": "1000",
        "uniqueid": linkedid,
        "userfield": "Inbound",
        "dcontext": "from-did-direct",
        "action_type": "DIAL",
        "lastapp": "Dial",
        "src_trunk_name": "Main line",
        "dst_trunk_name": "",
        "recordfiles": "",
    }
    assert {name: row[name] for name in expected} == expected
    epoch = linkedid.partition(".")[0]
    assert re.fullmatch(rf"{epoch}\d{{1,6}}-{re.escape(CALLER)}", row["cdr"])
    assert row["session"] == row["cdr"]


def test_nobody_answers_the_caller_gives_up_the_phone_is_declined() -> None:
    office = Office()
    office.incoming(RECEPTION)
    office.pbx.advance(31)
    trunk = office.incoming(RECEPTION)
    office.pbx.advance(5)
    office.pbx.far_hangup(trunk)
    office.incoming(RECEPTION)
    office.pbx.advance(2)
    office.pbx.busy("1000")
    rows = office.query()
    assert [row["disposition"] for row in rows] == ["NO ANSWER", "NO ANSWER", "BUSY"]
    assert [row["duration"] for row in rows] == ["30", "5", "2"]
    assert all(row["answer"] == row["end"] for row in rows[:2])
    assert rows[2]["answer"] == ""
    assert {row["billsec"] for row in rows} == {"0"} and {row["dstanswer"] for row in rows} == {""}
    assert all(row["dstchannel_ext"] == "1000" for row in rows)


def test_a_phone_that_is_away_fails_and_one_that_wants_peace_is_busy() -> None:
    office = Office()
    for callee in ("1011", "1005"):
        office.pbx.set_dnd("1005", on=True)
        office.pbx.dial_extension("1001", callee)
        office.pbx.answer("1001")
    rows = office.query()
    assert [(row["dst"], row["disposition"]) for row in rows] == [
        ("1011", "FAILED"),
        ("1005", "BUSY"),
    ]
    assert all((row["answer"], row["dstchannel"], row["billsec"]) == ("", "", "0") for row in rows)


def test_a_call_between_extensions_begins_when_the_caller_s_own_phone_rings() -> None:
    office = Office()
    office.pbx.dial_extension("1001", "1004")
    office.pbx.advance(3)
    office.pbx.answer("1001")
    office.pbx.advance(2)
    office.talk("1004", 10)
    row = office.only()
    assert (row["src"], row["dst"], row["userfield"]) == ("1001", "1004", "Internal")
    assert (row["duration"], row["billsec"]) == ("15", "10")
    assert (row["dcontext"], row["action_owner"]) == ("from-internal", "1001")


def test_a_phone_that_is_never_picked_up_places_no_call() -> None:
    office = Office()
    office.pbx.dial_extension("1001", "1004")
    office.pbx.advance(31)
    row = office.only()
    assert (row["src"], row["dst"], row["dstchannel"]) == ("1001", "1004", "")
    assert (row["disposition"], row["duration"]) == ("NO ANSWER", "30")


@pytest.mark.parametrize(("answers", "disposition"), [(True, "ANSWERED"), (False, "BUSY")])
def test_an_outbound_call(answers: bool, disposition: str) -> None:
    office = Office()
    office.pbx.dial_outbound("1001", FAR)
    office.pbx.answer("1001")
    far = office.channel(FAR)
    if answers:
        office.pbx.far_answer(far)
        office.pbx.advance(7)
        office.pbx.far_hangup(far)
    else:
        office.pbx.far_busy(far)
    row = office.only()
    assert (row["userfield"], row["dst"], row["disposition"]) == ("Outbound", FAR, disposition)
    assert (row["src_trunk_name"], row["dst_trunk_name"]) == ("", "Main line")
    assert (row["dcontext"], row["dstchannel_ext"]) == ("outbound-route-1", "trunk_1")
    assert row["lastdata"] == f"PJSIP/{FAR}@trunk_1"


def test_two_outside_parties() -> None:
    office = Office()
    office.pbx.dial_outbound_two("6941111111", FAR)
    office.pbx.far_answer(office.channel("6941111111"))
    office.pbx.far_answer(office.channel(FAR))
    office.pbx.advance(5)
    office.pbx.far_hangup(office.channel(FAR))
    row = office.only()
    assert (row["src"], row["dst"], row["userfield"]) == ("6941111111", FAR, "Outbound")
    assert (row["src_trunk_name"], row["dst_trunk_name"]) == ("Main line", "Main line")
    office.pbx.dial_outbound_two("6941111111", FAR)
    office.pbx.far_busy(office.channel("6941111111"))
    assert (office.query()[1]["dst"], office.query()[1]["dstchannel"]) == (FAR, "")


def test_a_caller_at_the_gate_fails_when_refused() -> None:
    office = Office(call_control=True)
    office.pbx.refuse(office.incoming(RECEPTION))
    row = office.only()
    assert (row["disposition"], row["dst"], row["dstchannel"]) == ("FAILED", "1000", "")
    office.pbx.accept(office.incoming(RECEPTION))
    office.talk("1000", 3)
    assert office.query()[1]["disposition"] == "ANSWERED"


def test_a_ring_group_is_nested_with_a_leg_for_each_phone() -> None:
    office = Office()
    office.incoming(GROUP)
    office.pbx.advance(3)
    office.talk("1001", 20)
    item = office.only()
    main, legs = item["main_cdr"], subs(item)
    assert main.keys() == MEMBERS and all(leg.keys() == MEMBERS for leg in legs)
    for name in ("AcctId", "disposition", "channel", "answer", "end"):
        assert main[name] == ""
    assert (main["start"], main["src"], main["billsec"]) == ("2026-01-26 09:00:00", CALLER, "20")
    assert item["cdr"] == main["session"] == main["cdr"]
    assert {leg["session"] for leg in legs} == {main["session"]}
    assert {leg["dst"]: leg["disposition"] for leg in legs} == {
        "1001": "ANSWERED",
        **dict.fromkeys(("1000", "1002", "1003", "1004"), "NO ANSWER"),
    }
    assert {leg["action_type"] for leg in legs} == {"RINGGROUP[6400]"}
    assert [int(leg["AcctId"]) for leg in legs] == [1, 2, 3, 4, 5]


def test_a_queue_call_that_is_taken_at_the_second_attempt() -> None:
    office = Office()
    office.incoming(QUEUE)
    office.pbx.advance(22)
    office.pbx.answer("1003")
    office.pbx.advance(30)
    office.pbx.hangup_by("1003")
    item = office.only()
    legs = subs(item)
    assert {leg["action_type"] for leg in legs} == {"QUEUE[6500]"}
    assert {leg["lastapp"] for leg in legs} == {"Queue"}
    assert len(legs) == 6
    taken = [leg for leg in legs if leg["disposition"] == "ANSWERED"]
    assert [(leg["dst"], leg["dstanswer"], leg["billsec"]) for leg in taken] == [
        ("1003", "1003", "30")
    ]
    assert (item["main_cdr"]["dst"], item["main_cdr"]["billsec"]) == ("6500", "30")


def test_a_queue_whom_nobody_serves_still_leaves_a_leg() -> None:
    office = Office()
    for agent in ("1002", "1003", "1007"):
        office.pbx.set_dnd(agent, on=True)
    trunk = office.incoming(QUEUE)
    office.pbx.advance(9)
    office.pbx.far_hangup(trunk)
    [leg] = subs(office.only())
    assert (leg["dst"], leg["disposition"], leg["duration"]) == ("6500", "NO ANSWER", "9")


def test_a_menu_and_where_it_leads_to() -> None:
    office = Office()
    trunk = office.incoming(MENU)
    office.pbx.advance(4)
    office.pbx.ivr_key(trunk, "3")
    office.talk("1004", 8)
    menu, talk = subs(office.only())
    assert (menu["action_type"], menu["dcontext"]) == ("IVR[7000]", "ivr-1")
    assert (menu["disposition"], menu["billsec"], menu["dst"]) == ("ANSWERED", "4", "7000")
    assert (talk["action_type"], talk["dst"], talk["billsec"]) == ("DIAL", "1004", "8")
    office.pbx.far_hangup(office.incoming(MENU))
    assert office.query()[1]["action_type"] == "IVR[7000]"


def test_a_blind_transfer_is_a_second_leg_of_the_same_session() -> None:
    office = Office()
    office.incoming(RECEPTION)
    office.pbx.answer("1000")
    office.pbx.advance(10)
    office.pbx.transfer(office.channel("1000"), "1004")
    office.pbx.advance(2)
    office.talk("1004", 20)
    item = office.only()
    first, second = subs(item)
    assert (first["action_type"], first["dst"], first["billsec"]) == ("DIAL", "1000", "10")
    assert (second["action_type"], second["dst"], second["billsec"]) == ("TRANSFER", "1004", "20")
    assert second["dcontext"] == "from-internal-xfer"
    assert first["channel"] == second["channel"] and first["session"] == second["session"]
    assert item["main_cdr"]["billsec"] == "30" and item["main_cdr"]["duration"] == "32"


def test_the_called_side_may_be_the_one_that_is_handed_on() -> None:
    office = Office()
    office.pbx.dial_extension("1001", "1004")
    office.pbx.answer("1001")
    office.pbx.answer("1004")
    office.pbx.advance(5)
    office.pbx.transfer(office.channel("1001"), "1006")
    office.talk("1006", 6)
    first, second = subs(office.only())
    assert [(leg["src"], leg["dst"], leg["billsec"]) for leg in (first, second)] == [
        ("1001", "1004", "5"),
        ("1004", "1006", "6"),
    ]


def test_a_forwarded_call_keeps_the_number_that_was_dialled() -> None:
    office = Office()
    office.pbx.set_forward("1000", "1004")
    office.incoming(RECEPTION)
    office.talk("1004", 5)
    row = office.only()
    assert (row["dst"], row["dstanswer"], row["dstchannel_ext"]) == ("1000", "1004", "1004")


def test_a_supervisor_leaves_no_record_and_a_reboot_loses_what_was_going_on() -> None:
    office = Office()
    office.incoming(RECEPTION)
    office.pbx.answer("1000")
    office.pbx.barge(office.channel("1000"), "1000", "1005@0", "w")
    office.pbx.answer("1005")
    office.pbx.advance(5)
    office.pbx.hangup_by("1000")
    assert office.only()["dst"] == "1000"
    office.incoming(RECEPTION)
    office.pbx.reboot()
    office.incoming(RECEPTION)
    office.pbx.busy("1000")
    assert [row["disposition"] for row in office.query()] == ["ANSWERED", "BUSY"]


@pytest.mark.parametrize(
    ("service", "action", "context", "letter"),
    [("page", "PAGE[8005]", "pagegroups", "p"), ("normal", "DIAL", "from-internal", "s")],
)
def test_a_phone_that_speaks_or_is_spoken_to(
    service: str, action: str, context: str, letter: str
) -> None:
    office = Office()
    world = office.pbx.world
    leg = world.extension_channel("1004")
    leg.other_number = "8005"
    world.add(leg, "Ringing")
    office.pbx.advance(5)
    leg.service = service
    world.update(leg, "Up")
    office.pbx.advance(7)
    office.pbx.hangup("PJSIP/1004-00000000")
    row = office.only()
    assert (row["src"], row["dst"], row["disposition"]) == ("1004", "8005", "ANSWERED")
    assert (row["action_type"], row["dcontext"], row["service"]) == (action, context, letter)
    assert (row["duration"], row["billsec"], row["dstanswer"]) == ("12", "7", "8005")


def test_a_caller_who_is_led_on_unanswered_is_not_transferred() -> None:
    office = Office()
    trunk = office.incoming(RECEPTION)
    office.pbx.advance(4)
    office.pbx.transfer_inbound(trunk, "1004")
    office.talk("1004", 5)
    first, second = subs(office.only())
    assert (first["disposition"], first["duration"]) == ("NO ANSWER", "4")
    assert (second["action_type"], second["billsec"]) == ("DIAL", "5")


@pytest.mark.parametrize("name", ["reception", "callcentre"])
def test_a_busy_hour_leaves_sound_records(name: str) -> None:
    office = Office(config_for(name, extensions=40, seed=5))
    SCENARIOS[name].start(office.pbx)
    office.pbx.advance(1800)
    items = office.query()
    assert len(items) > 50
    rows = check_items(items)
    assert {row["disposition"] for row in rows} >= {"ANSWERED", "NO ANSWER"}
