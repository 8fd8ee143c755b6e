"""The hotel at the PBX: rooms, guests, wake-up calls and the minibar (catalogue: family pms)."""

from typing import Any

import pytest

from tests.unit.simulator_records.office import Office
from ucm_cti.simulator.records.wakeups import WakeUp
from ucm_cti.simulator.sessions import Rejection

ROOM, OTHER, THIRD = "1009", "1010", "1011"
GUEST = {
    "account": "123456",
    "firstname": "John",
    "lastname": "Doe",
    "language": "EN",
    "vipcode": "2",
    "datein": "2026/01/26 10:00",
    "dateout": "20260202",
    "credit": "9999900",
    "cos": "3",
}


class Desk:
    """The hotel's commands by the last part of their id."""

    def __init__(self) -> None:
        self.office = Office()
        self.hotel = self.office.records.hotel

    def say(self, command: str, room: str = "", **members: Any) -> dict[str, Any]:
        """One command; `room` names the room twice, as the guide's samples do."""
        where = {"room": room, "address": room} if room else {}
        return self.hotel.answers()[f"pmsapi.{command}"](where | members)

    def refusal(self, command: str, room: str = "", **members: Any) -> str:
        """The text with which a command is refused; its status is -1."""
        with pytest.raises(Rejection) as caught:
            self.say(command, room, **members)
        assert caught.value.code == -1
        return str(caught.value.members["error"])

    def room(self, number: str) -> dict[str, str]:
        """A room's row."""
        rows = self.say("list_rooms")["pms_room"]
        return next(row for row in rows if row["room"] == number)


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_rooms_are_some_of_the_extensions_and_empty_at_first(desk: Desk) -> None:
    found = desk.say("list_rooms")
    assert [row["room"] for row in found["pms_room"]] == [ROOM, OTHER, THIRD]
    assert (found["total_item"], found["total_page"], found["page"]) == (3, 1, 1)
    room = found["pms_room"][0]
    assert (room["chki_status"], room["status"], room["user_name"]) == ("no", "0", "")
    assert {room[name] for name in ("address", "extension", "number")} == {ROOM}


def test_a_guest_checks_in_and_out(desk: Desk) -> None:
    assert desk.say("checkin", ROOM, **GUEST) == {}
    room = desk.room(ROOM)
    expected = {
        "chki_status": "yes",
        "status": "1",
        "user_name": "John Doe",
        "account": "123456",
        "datein": "2026-01-26 10:00:00",
        "dateout": "2026-02-02 00:00:00",
        "permission": "internal-local-national",
        "default_permission": "internal",
        "credit": "9999900",
        "s_date": "2026-01-26",
        "s_time": "09:00:00",
    }
    assert {name: room[name] for name in expected} == expected
    assert room["order_id"].endswith(ROOM)
    assert "occupied" in desk.refusal("checkin", ROOM, **GUEST)
    desk.say("checkout", ROOM)
    room = desk.room(ROOM)
    assert (room["chki_status"], room["status"], room["user_name"], room["account"]) == (
        "no",
        "5",
        "",
        "",
    )
    assert room["permission"] == "internal"
    assert "Nobody" in desk.refusal("checkout", ROOM)


def test_an_update_changes_what_it_names(desk: Desk) -> None:
    desk.say("update", ROOM, status="2")
    assert desk.room(ROOM)["status"] == "2"
    assert "Nobody" in desk.refusal("update", ROOM, lastname="Roe")
    desk.say("checkin", ROOM, **GUEST)
    desk.say("update", ROOM, lastname="Roe", cos="4", dateout="2026/02/03 11:00")
    room = desk.room(ROOM)
    assert (room["user_name"], room["dateout"]) == ("John Roe", "2026-02-03 11:00:00")
    assert room["permission"] == "internal-local-national-international"
    assert (room["status"], room["account"]) == ("1", "123456")
    assert "cannot be set" in desk.refusal("update", ROOM, status="0")
    assert "date" in desk.refusal("update", ROOM, datein="tomorrow")
    assert "cos" in desk.refusal("update", ROOM, cos="9")


def test_a_move_takes_everything_along(desk: Desk) -> None:
    desk.say("checkin", ROOM, **GUEST)
    desk.say("wakeup", ROOM, w_action="1", w_time="0700")
    desk.say("add_minibar", barcode="124", verifyskip="yes")
    desk.hotel.minibar.bill(ROOM, "01", 1, "0000")
    desk.say("move", ROOM, d_room=OTHER, d_address=OTHER)
    old, new = desk.room(ROOM), desk.room(OTHER)
    assert (old["chki_status"], old["status"]) == ("no", "5")
    assert (new["chki_status"], new["user_name"], new["account"]) == ("yes", "John Doe", "123456")
    assert (new["tmp_address"], new["tmp_extension"], new["tmp_user_name"]) == (
        ROOM,
        ROOM,
        "John Doe",
    )
    assert desk.hotel.rooms.wakeups().keys() == {OTHER}
    assert desk.say("get_room_goods", room=ROOM)["total_item"] == 0
    assert desk.say("get_room_goods", room=OTHER)["total_item"] == 1
    desk.say("checkin", ROOM, **GUEST)
    assert "occupied" in desk.refusal("move", ROOM, d_room=OTHER, d_address=OTHER)
    assert "Nobody" in desk.refusal("move", THIRD, d_room=THIRD, d_address=THIRD)


def test_wake_up_calls_are_kept_until_cancelled(desk: Desk) -> None:
    desk.say("wakeup", ROOM, w_action="1", w_mode="2", w_date="20260127", w_time="0630")
    desk.say("wakeup", ROOM, w_action="1", w_time="0900")
    desk.say("wakeup", ROOM, w_action="1", w_time="0901")
    assert desk.hotel.rooms.wakeups() == {
        ROOM: [
            WakeUp("20260127", "0630", True),
            WakeUp("20260127", "0900", False),
            WakeUp("20260126", "0901", False),
        ]
    }
    assert "no such" in desk.refusal("wakeup", ROOM, w_action="0", w_time="1200")
    desk.say("wakeup", ROOM, w_action="0", w_time="0630")
    assert [call.time for call in desk.hotel.rooms.wakeups()[ROOM]] == ["0900", "0901"]
    desk.say("wakeup", ROOM, w_action="0")
    assert desk.hotel.rooms.wakeups() == {}
    desk.office.pbx.advance(86_400)
    assert desk.office.query() == []
    for wrong in ({"w_time": "2500"}, {"w_time": "930"}, {}, {"w_time": "0700", "w_date": "soon"}):
        assert "HHMM" in desk.refusal("wakeup", ROOM, w_action="1", **wrong)
    past = {"w_date": "20260126", "w_time": "0800"}
    assert "past" in desk.refusal("wakeup", ROOM, w_action="1", **past)
    assert "0 or 1" in desk.refusal("wakeup", ROOM, w_action="2", w_time="0700")


def test_a_room_is_woken_in_time(desk: Desk) -> None:
    pbx = desk.office.pbx
    desk.say("wakeup", ROOM, w_action="1", w_time="0930")
    pbx.advance(1799)
    assert pbx.unbridged() == []
    pbx.advance(1)
    [row] = pbx.unbridged()
    assert (row["callernum"], row["state"], row["connectedname"]) == (
        ROOM,
        "Ringing",
        "Wake-up call",
    )
    pbx.advance(5)
    pbx.answer(ROOM)
    pbx.advance(15)
    assert pbx.unbridged() == []
    record = desk.office.only()
    assert (record["src"], record["disposition"], record["billsec"]) == (ROOM, "ANSWERED", "15")
    assert desk.hotel.rooms.wakeups() == {}


def test_a_daily_call_follows_its_guest_and_outlives_a_reboot(desk: Desk) -> None:
    pbx = desk.office.pbx
    desk.say("checkin", ROOM, **GUEST)
    desk.say("wakeup", ROOM, w_action="1", w_mode="2", w_date="20260125", w_time="0930")
    desk.say("move", ROOM, d_room=OTHER, d_address=OTHER)
    pbx.advance(1800)
    assert [row["callernum"] for row in pbx.unbridged()] == [OTHER]
    pbx.advance(60)
    assert pbx.unbridged() == []
    pbx.reboot()
    pbx.advance(86_400 - 60)
    assert [row["callernum"] for row in pbx.unbridged()] == [OTHER]
    pbx.advance(60)
    assert [item["disposition"] for item in desk.office.query()] == ["NO ANSWER", "NO ANSWER"]
    desk.say("checkout", OTHER)
    pbx.advance(86_400)
    assert len(desk.office.query()) == 2


def test_a_room_without_a_phone_is_not_rung(desk: Desk) -> None:
    desk.say("wakeup", THIRD, w_action="1", w_time="0930")
    desk.office.pbx.advance(1800)
    assert desk.office.pbx.unbridged() == []


def test_forwarding_and_do_not_disturb_change_what_calls_do(desk: Desk) -> None:
    pbx = desk.office.pbx
    desk.say("call_forward_unconditional", ROOM, cfwt="1004")
    pbx.dial_extension("1008", ROOM)
    pbx.answer("1008")
    assert [row["callernum"] for row in pbx.unbridged() if row["state"] == "Ringing"] == ["1004"]
    pbx.hangup_by("1008")
    desk.say("call_forward_unconditional", ROOM, cfwt="")
    desk.say("dnd", ROOM, status="1")
    pbx.dial_extension("1008", ROOM)
    pbx.answer("1008")
    assert desk.office.query()[-1]["disposition"] == "BUSY"
    desk.say("dnd", ROOM, status="0")
    assert not pbx.world.phones[ROOM].dnd
    assert "0 or 1" in desk.refusal("dnd", ROOM, status="2")
    desk.say("checkin", ROOM, **GUEST)
    desk.say("dnd", ROOM, status="1")
    desk.say("checkout", ROOM)
    assert not pbx.world.phones[ROOM].dnd


def test_the_minibar_opens_sells_and_closes(desk: Desk) -> None:
    assert desk.say("get_minibar")["minibar_settings"]["minibar_enable"] == "no"
    desk.say("add_minibar", barcode="12450", barname="winebar", prompt="record/sukima",
             verifyskip="", listgoods="yes")  # fmt: skip
    settings = desk.say("get_minibar")["minibar_settings"]
    expected = {
        "extension": "12450",
        "minibar_name": "winebar",
        "prompt": "sukima",
        "verify_skip": "no",
        "enable_list_goods": "yes",
        "minibar_enable": "yes",
    }
    assert {name: settings[name] for name in expected} == expected
    assert "No such" in desk.refusal("delete_minibar", barcode="1")
    desk.say("delete_minibar", barcode="12450")
    assert desk.say("get_minibar")["minibar_settings"]["extension"] == ""


def test_goods_and_housekeepers_come_and_go(desk: Desk) -> None:
    desk.say("add_minibar_goods", goodscode="900", goodsname="beverage")
    names = [row["goods_name"] for row in desk.say("list_minibar_goods")["goods_name"]]
    assert names[-1] == "beverage"
    assert "already" in desk.refusal("add_minibar_goods", goodscode="900", goodsname="x")
    desk.say("delete_minibar_goods", goodscode="900")
    assert "No such" in desk.refusal("delete_minibar_goods", goodscode="900")
    desk.say("add_waiter", maidcode="9898", password="4711")
    assert "already" in desk.refusal("add_waiter", maidcode="9898", password="4711")
    desk.say("delete_waiter", maidcode="9898")
    assert "No such" in desk.refusal("delete_waiter", maidcode="9898")


def test_only_a_known_housekeeper_bills_a_room(desk: Desk) -> None:
    bill = desk.hotel.minibar.bill
    for maid in ("9898", "0000"):
        with pytest.raises(Rejection):
            bill(ROOM, "01", 1, maid)
        desk.say("add_minibar", barcode="124")
    desk.say("add_waiter", maidcode="9898", password="4711")
    bill(ROOM, "02", 2, "9898")
    [row] = desk.say("get_room_goods", room=ROOM)["minibar_goods"]
    assert row == {
        "goods_name": "juice",
        "count": 2,
        "amount": 3.5,
        "time": "2026-01-26 09:00:00",
        "maid": "9898",
        "tax": 1.0,
    }
    with pytest.raises(Rejection):
        bill(ROOM, "77", 1, "9898")
    desk.say("checkin", ROOM, **GUEST)
    desk.say("checkout", ROOM)
    assert desk.say("get_room_goods", room=ROOM)["minibar_goods"] == []


@pytest.mark.parametrize("command", ["checkin", "update", "checkout", "get_room_goods", "dnd"])
def test_a_room_that_is_none(desk: Desk, command: str) -> None:
    assert desk.refusal(command, "1000", status="1", w_action="1") == "No such room"
