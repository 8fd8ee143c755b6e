"""Call flows of the built-in PBX, row by row as wire.md 1.6 and 2.4-2.8 have them."""

import re
from dataclasses import replace
from typing import Any

import pytest

from ucm_cti.simulator.pbx import Pbx, Quirks, Refused, small_office

RECEPTION = ("2310550100", "1000")
GROUP, QUEUE, MENU = "2310550101", "2310550102", "2310550103"
CALLER = "+302310550123"


def office(*, call_control: bool = False, **quirks: bool) -> Pbx:
    config = replace(small_office(), call_control=call_control, quirks=Quirks(**quirks))
    return Pbx(config)


def steps(pbx: Pbx) -> list[tuple[str, ...]]:
    """The call rows since the last look, as (family, action, channel or pair, state)."""
    found: list[tuple[str, ...]] = []
    for name, body in pbx.take_events():
        if name != "ActiveCallStatus":
            continue
        for row in body:
            if row["chantype"] == "bridge":
                one = row.get("channel1") or row["channel"]
                found.append(("bridge", row["action"], owner(one), owner(row.get("channel2", ""))))
            else:
                found.append(
                    ("unbridge", row["action"], owner(row["channel"]), row.get("state", ""))
                )
    return found


def owner(channel: str) -> str:
    return re.sub(r"^PJSIP/|-[0-9a-f]{8}$|@.*$", "", channel)


def statuses(pbx: Pbx) -> dict[str, str]:
    return {row["extension"]: row["status"] for row in pbx.accounts() if row["status"] != "Idle"}


def channel_of(pbx: Pbx, number: str) -> str:
    names = [name for name, at in pbx.state()["channels"].items() if number in at.values()]
    return str(names[-1])


def test_an_inbound_call_to_an_extension() -> None:
    pbx = office()
    linkedid = pbx.incoming("Main line", CALLER, RECEPTION[0], "Eleni")
    assert steps(pbx) == [
        ("unbridge", "add", "trunk_1", "Ring"),
        ("unbridge", "update", "trunk_1", "Ring"),
        ("unbridge", "add", "1000", "Ringing"),
    ]
    trunk, phone = pbx.unbridged()
    assert trunk["uniqueid"] == linkedid
    assert (trunk["callernum"], trunk["connectednum"]) == (CALLER, "s")
    assert trunk["inbound_trunk_name"] == "Main line"
    assert (phone["callernum"], phone["connectednum"]) == ("1000", CALLER)
    assert phone["service"] == "macro-dial"
    assert not {"linkedid", "action", "chantype"} & (trunk.keys() | phone.keys())
    assert statuses(pbx)["1000"] == "Ringing"
    pbx.answer("1000")
    assert steps(pbx) == [("bridge", "add", "trunk_1", "1000")]
    assert pbx.unbridged() == []
    (pair,) = pbx.bridged()
    assert (pair["callerid1"], pair["callerid2"]) == (CALLER, "1000")
    assert pair["inbound_trunk_name"] == "Main line"
    assert statuses(pbx)["1000"] == "InUse"
    pbx.hangup_by("1000")
    assert steps(pbx) == [("bridge", "delete", "trunk_1", "1000")]
    assert pbx.bridged() == [] and "1000" not in statuses(pbx)


def test_channel_names_share_one_counter_and_uniqueids_grow() -> None:
    pbx = office()
    pbx.incoming(1, CALLER, RECEPTION[0])
    pbx.incoming(2, CALLER, "6940000001")
    names = [row["channel"] for row in pbx.unbridged()]
    assert names == [
        "PJSIP/trunk_1-00000000",
        "PJSIP/1000-00000001",
        "PJSIP/trunk_2-00000002",
        "PJSIP/1001-00000003",
    ]
    serials = [int(row["uniqueid"].partition(".")[2]) for row in pbx.unbridged()]
    assert serials == sorted(set(serials))
    assert serials[2] - serials[0] in {3, 4}


def test_a_bridge_row_has_an_empty_linkedid_and_a_delete_row_no_ids() -> None:
    pbx = office()
    pbx.incoming(1, CALLER, GROUP)
    pbx.take_events()
    pbx.answer("1001")
    (body,) = [body for name, body in pbx.take_events() if name == "ActiveCallStatus"]
    deleted = [row for row in body if row["action"] == "delete"]
    assert all(row.keys() == {"chantype", "action", "channel"} for row in deleted)
    assert body[-1]["chantype"] == "bridge" and body[-1]["linkedid"] == ""


def test_a_ring_group_rings_all_and_the_losers_go_before_the_bridge_comes() -> None:
    pbx = office()
    linkedid = pbx.incoming(1, CALLER, GROUP)
    rows = pbx.unbridged()
    assert [row["state"] for row in rows] == ["Ring"] + ["Ringing"] * 5
    assert rows[0]["connectednum"] == "6400"
    assert {at["linkedid"] for at in pbx.state()["channels"].values()} == {linkedid}
    pbx.take_events()
    pbx.answer("1001")
    assert steps(pbx) == [
        *(("unbridge", "delete", number, "") for number in ("1000", "1002", "1003", "1004")),
        ("bridge", "add", "trunk_1", "1001"),
    ]


def test_a_queue_keeps_its_caller_up_and_reports_it() -> None:
    pbx = office()
    pbx.incoming(1, CALLER, QUEUE)
    caller = pbx.unbridged()[0]
    assert (caller["state"], caller["service"], caller["connectednum"]) == ("Up", "queue", "6500")
    agents = [row for row in pbx.unbridged() if row["state"] == "Ringing"]
    assert {row["callernum"] for row in agents} == {"1002", "1003", "1007"}
    assert any(row["channel"].startswith("Local/") for row in pbx.unbridged())
    actions = [
        row["member"][0]["queue_action"]
        for name, body in pbx.take_events()
        if name == "CallQueueStatus"
        for row in body
        if "member" in row
    ]
    assert actions == ["CallQueueWaiting"]
    pbx.answer("1003")
    assert len(pbx.bridged()) == 1 and pbx.unbridged() == []
    pbx.hangup_by("1003")
    pbx.incoming(1, CALLER, QUEUE)
    ringing = {row["callernum"] for row in pbx.unbridged() if row["state"] == "Ringing"}
    assert ringing == {"1002", "1007"}, "an agent rests after a call"


def test_a_queue_tries_again_until_somebody_answers() -> None:
    pbx = office()
    pbx.incoming(1, CALLER, QUEUE)
    pbx.advance(16)
    assert [row["service"] for row in pbx.unbridged()] == ["queue"]
    pbx.advance(5)
    assert any(row["state"] == "Ringing" for row in pbx.unbridged())


def test_a_menu_leads_on_by_key_and_by_silence() -> None:
    for silent in (False, True):
        pbx = office()
        pbx.incoming(1, CALLER, MENU)
        (row,) = pbx.unbridged()
        assert (row["state"], row["connectednum"]) == ("Up", "7000")
        if silent:
            pbx.advance(13)
        else:
            pbx.ivr_key(row["channel"], "9")
            assert len(pbx.unbridged()) == 1
            pbx.ivr_key(row["channel"], "3")
        ringing = {row["callernum"] for row in pbx.unbridged() if row["state"] == "Ringing"}
        assert ringing == ({"1000", "1001", "1002", "1003", "1004"} if silent else {"1004"})


def test_the_gate_opens_by_itself_after_ten_seconds() -> None:
    pbx = office(call_control=True)
    pbx.incoming(1, CALLER, RECEPTION[0])
    assert [row["state"] for row in pbx.unbridged()] == ["Ring"]
    pbx.advance(9.9)
    assert len(pbx.unbridged()) == 1
    pbx.advance(0.2)
    assert [row["state"] for row in pbx.unbridged()] == ["Ring", "Ringing"]


def test_accept_lets_in_refuse_turns_away_and_both_are_for_the_gate_only() -> None:
    pbx = office(call_control=True)
    pbx.incoming(1, CALLER, RECEPTION[0])
    channel = pbx.unbridged()[0]["channel"]
    pbx.accept(channel)
    assert len(pbx.unbridged()) == 2
    for verb in (pbx.accept, pbx.refuse):
        with pytest.raises(Refused) as no:
            verb(channel)
        assert no.value.code == -16
    pbx.incoming(1, CALLER, "2310550101")
    second = pbx.unbridged()[-1]["channel"]
    pbx.refuse(second)
    assert second not in {row["channel"] for row in pbx.unbridged()}


def test_click_to_dial_rings_the_caller_first() -> None:
    pbx = office()
    pbx.dial_extension("1000", "1001")
    assert steps(pbx) == [
        ("unbridge", "add", "1000", "Down"),
        ("unbridge", "update", "1000", "Ringing"),
    ]
    pbx.answer("1000")
    assert [(r["callernum"], r["state"]) for r in pbx.unbridged()] == [
        ("1000", "Up"),
        ("1001", "Ringing"),
    ]
    pbx.answer("1001")
    (pair,) = pbx.bridged()
    assert (pair["callerid1"], pair["callerid2"]) == ("1000", "1001")


def test_an_outbound_trunk_leg_rings_and_names_its_trunk_as_inbound_too() -> None:
    pbx = office()
    pbx.dial_outbound("1000", "0301234567")
    pbx.answer("1000")
    far = pbx.unbridged()[-1]
    assert (far["state"], far["callernum"]) == ("Ringing", "0301234567")
    assert far["inbound_trunk_name"] == far["outbound_trunk_name"] == "Main line"
    pbx.far_answer(far["channel"])
    (pair,) = pbx.bridged()
    assert (pair["inbound_trunk_name"], pair["outbound_trunk_name"]) == ("", "Main line")
    pbx.far_hangup(far["channel"])
    assert pbx.bridged() == []


@pytest.mark.parametrize("end", ["busy", "silence"])
def test_an_outbound_call_that_nobody_takes_ends(end: str) -> None:
    pbx = office()
    pbx.dial_outbound("1000", "0301234567")
    pbx.answer("1000")
    if end == "busy":
        pbx.far_busy(pbx.unbridged()[-1]["channel"])
    else:
        pbx.advance(61)
    assert pbx.unbridged() == []


def test_two_outside_numbers_are_connected() -> None:
    pbx = office()
    pbx.dial_outbound_two("0301111", "0302222")
    pbx.far_answer(pbx.unbridged()[0]["channel"])
    pbx.far_answer(pbx.unbridged()[-1]["channel"])
    (pair,) = pbx.bridged()
    assert (pair["callerid1"], pair["callerid2"]) == ("0301111", "0302222")


def talk(pbx: Pbx) -> dict[str, Any]:
    pbx.incoming(1, CALLER, RECEPTION[0])
    pbx.answer("1000")
    pbx.take_events()
    (pair,) = pbx.bridged()
    return pair


def test_a_blind_transfer_moves_the_peer_and_keeps_the_linkedid() -> None:
    pbx = office()
    pair = talk(pbx)
    pbx.transfer(pair["channel2"], "1002")
    assert steps(pbx) == [
        ("bridge", "delete", "trunk_1", "1000"),
        ("unbridge", "add", "trunk_1", "Up"),
        ("unbridge", "update", "trunk_1", "Up"),
        ("unbridge", "add", "1002", "Ringing"),
    ]
    assert {at["linkedid"] for at in pbx.state()["channels"].values()} == {pair["uniqueid1"]}
    pbx.answer("1002")
    assert pbx.bridged()[0]["callerid2"] == "1002"


@pytest.mark.parametrize("talking", [False, True])
def test_an_inbound_caller_is_moved_ringing_or_talking(talking: bool) -> None:
    pbx = office()
    pbx.incoming(1, CALLER, RECEPTION[0])
    trunk = pbx.unbridged()[0]["channel"]
    if talking:
        pbx.answer("1000")
    pbx.transfer_inbound(trunk, "1005")
    ringing = {row["callernum"] for row in pbx.unbridged() if row["state"] == "Ringing"}
    assert ringing == {"1005"}
    with pytest.raises(Refused):
        pbx.transfer_inbound(trunk, "0301234")


def test_the_caller_of_an_outbound_call_is_sent_elsewhere() -> None:
    pbx = office()
    pbx.dial_outbound("1000", "0301234567")
    pbx.answer("1000")
    own = pbx.unbridged()[0]["channel"]
    pbx.transfer_outbound(own, "0309999999")
    rows = pbx.unbridged()
    assert [row["callernum"] for row in rows] == ["1000", "0309999999"]


@pytest.mark.parametrize("mode", ["", "w", "W", "B"])
def test_a_supervisor_rings_and_monitors(mode: str) -> None:
    pbx = office()
    pair = talk(pbx)
    pbx.barge(pair["channel2"], "1000", "1005@0", mode)
    (row,) = pbx.unbridged()
    assert (row["state"], row["connectedname"]) == ("Ringing", "Call Bargin")
    pbx.answer("1005")
    legs = pbx.state()["channels"]
    assert legs[row["channel"]]["monitors"] == pair["channel2"]
    assert legs[row["channel"]]["mode"] == mode.replace("W", "w")
    pbx.hangup_by("1000")
    assert pbx.unbridged() == []


def test_asking_first_takes_a_moment_and_can_be_denied() -> None:
    for consent in (True, False):
        pbx = Pbx(replace(small_office(), barge_consent=consent))
        pair = talk(pbx)
        pbx.barge(pair["channel2"], "1000", "1005@1", "")
        assert pbx.unbridged() == []
        pbx.advance(2)
        assert bool(pbx.unbridged()) is consent


def test_hold_and_mute_show_in_no_row() -> None:
    pbx = office()
    pair = talk(pbx)
    before = pbx.bridged()
    pbx.hold(pair["channel2"])
    pbx.mute(pair["channel2"])
    assert pbx.bridged() == before and steps(pbx) == []
    leg = pbx.state()["channels"][pair["channel2"]]
    assert leg["held"] and leg["muted"]
    pbx.unhold(pair["channel2"])
    pbx.unmute(pair["channel2"])
    leg = pbx.state()["channels"][pair["channel2"]]
    assert not leg["held"] and not leg["muted"]


def test_do_not_disturb_absence_and_forwarding() -> None:
    pbx = office()
    pbx.set_dnd("1000", on=True)
    pbx.incoming(1, CALLER, RECEPTION[0])
    assert pbx.unbridged() == []
    pbx.set_dnd("1000", on=False)
    pbx.unregister("1000")
    pbx.incoming(1, CALLER, RECEPTION[0])
    assert pbx.unbridged() == []
    pbx.set_forward("1000", "1004")
    pbx.incoming(1, CALLER, RECEPTION[0])
    assert pbx.unbridged()[-1]["callernum"] == "1004"
    (row,) = [row for row in pbx.accounts() if row["extension"] == "1000"]
    assert (row["status"], row["addr"]) == ("Unavailable", "-")


def test_forwarding_in_a_circle_ends() -> None:
    pbx = office()
    pbx.set_forward("1000", "1001")
    pbx.set_forward("1001", "1000")
    pbx.incoming(1, CALLER, RECEPTION[0])
    pbx.check()


def test_a_ghost_row_follows_a_teardown_where_devices_send_it() -> None:
    pbx = office(ghost_ring_on_teardown=True)
    talk(pbx)
    pbx.hangup_by("1000")
    assert steps(pbx) == [
        ("bridge", "delete", "trunk_1", "1000"),
        ("unbridge", "update", "trunk_1", "Ring"),
    ]
    assert pbx.unbridged() == []


def test_a_reboot_says_nothing_and_starts_names_anew() -> None:
    pbx = office()
    talk(pbx)
    pbx.reboot()
    assert pbx.take_events() == [] and pbx.bridged() == []
    pbx.incoming(1, CALLER, RECEPTION[0])
    assert pbx.unbridged()[0]["channel"] == "PJSIP/trunk_1-00000000"


def test_old_firmware_lacks_the_newer_members() -> None:
    pbx = office(old_firmware_rows=True)
    pair = talk(pbx)
    assert "bridge_timestamp" not in pair and "feature_num" not in pair
    assert pbx.accounts()[0]["account_type"] == "SIP(WebRTC) "
