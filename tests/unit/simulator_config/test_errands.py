"""Pages, prompts, messages, calls into places: real calls in the PBX, or a refusal."""

import base64
import struct
import zlib

import pytest

from tests.unit.simulator_config.office import Office
from ucm_cti.simulator.config.picture import picture_of


def states(office: Office) -> dict[str, str]:
    """Every channel's own number with its state."""
    return {row["callernum"]: row["state"] for row in office.pbx.unbridged()}


def test_a_multicast_page_lasts_until_it_is_ended() -> None:
    office = Office()
    assert office.ask("MulticastPaging", caller="1001", pagingnum="8002") == {"need_apply": "yes"}
    assert states(office) == {"1001": "Ringing"}
    office.pbx.answer("1001")
    (row,) = office.pbx.unbridged()
    assert (row["state"], row["service"], row["connectednum"]) == ("Up", "page", "8002")
    office.pbx.advance(3600)
    assert states(office) == {"1001": "Up"}
    assert office.ask("MulticastPagingHangup", pagingnum="8002") == {"need_apply": "yes"}
    assert states(office) == {}


def test_a_page_that_nobody_has_picked_up_ends_too_and_others_go_on() -> None:
    office = Office()
    office.ask("MulticastPaging", caller="1001", pagingnum="8002")
    office.ask("dialExtension", caller="1002", callee="1003")
    office.ask("MulticastPagingHangup", pagingnum="8002")
    assert states(office) == {"1002": "Ringing"}


def test_a_page_ends_at_its_limit() -> None:
    office = Office()
    office.ask("updatePaginggroup", paginggroup="8002", paginggroup_type="3way", limitime=30)
    office.ask("MulticastPaging", caller="1001", pagingnum="8002")
    office.pbx.answer("1001")
    office.pbx.advance(29)
    assert states(office) == {"1001": "Up"}
    office.pbx.advance(1)
    assert states(office) == {}


def test_who_may_page_and_where() -> None:
    office = Office()
    office.ask(
        "updatePaginggroup", paginggroup="8002", paginggroup_type="3way", number_allowed="1000"
    )
    assert office.code("MulticastPaging", caller="1000", pagingnum="8002") == 0
    assert office.code("MulticastPaging", caller="1001", pagingnum="8002") == -15
    assert office.code("MulticastPaging", caller="1000", pagingnum="8001") == -15  # one-way
    assert office.code("MulticastPaging", caller="1000", pagingnum="8009") == -16
    assert office.code("MulticastPagingHangup", pagingnum="8009") == -16


def test_a_prompt_is_played_to_those_who_pick_up() -> None:
    office = Office()
    targets = [
        {"exten_type": "extension", "extension": "1001,1009"},
        {"exten_type": "ringgroup", "extension": "Front desk"},
        {"exten_type": "extension_group", "extension": "Accounts"},
    ]
    reply = office.ask("playPromptByOrg", type="ivr", variable="p", specified_channel=targets)
    assert reply == {"need_apply": "yes"}
    assert office.ringing() == {"1000", "1001", "1002", "1003", "1004", "1008", "1009"}
    office.pbx.answer("1009")
    assert states(office)["1009"] == "Up"
    office.pbx.advance(60)
    assert states(office) == {}
    assert office.code("playPromptByOrg", type="moh", variable="m", channel="1001") == 0


@pytest.mark.parametrize(
    ("code", "given"),
    [
        (-15, {"channel": "1999"}),
        (-15, {}),
        (-16, {"specified_channel": [{"exten_type": "ringgroup", "extension": "Nobody"}]}),
        (-15, {"specified_channel": [{"exten_type": "queue", "extension": "6500"}]}),
    ],
)
def test_prompts_for_nobody_are_refused(code: int, given: dict[str, object]) -> None:
    office = Office()
    assert office.code("playPromptByOrg", type="ivr", variable="p", **given) == code
    assert office.pbx.unbridged() == []


def test_messages_need_somebody_to_get_them() -> None:
    office = Office()
    people = [{"department_id": "2", "extension": "1001"}]
    good: list[dict[str, object]] = [
        {"extension": "1000,1001"},
        {"extension_group": "group-1,group-2"},
        {"department": "2", "extension": ""},
        {"department_extension": people},
    ]
    for recipient in good:
        assert office.ask("addMessageBroadcast", subject="s", recipient=recipient) == {}
    wrong: list[tuple[int, dict[str, object]]] = [
        (-15, {"extension": "1999"}),
        (-16, {"extension_group": "group-99"}),
        (-16, {"department": "99"}),
        (-16, {"department_extension": [{"department_id": "2", "extension": "1999"}]}),
        (-15, {"extension": "", "department_extension": []}),
        (-1, {"department_extension": [{"extension": "1001"}]}),
    ]
    for code, recipient in wrong:
        found = office.code("addMessageBroadcast", subject="s", recipient=recipient)
        assert (recipient, found) == (recipient, code)


def test_chats_of_an_extension_that_is_there() -> None:
    office = Office()
    reply = office.ask("cleanTerminalChatInformation", extension="1000")
    assert reply == {"need_apply": "no"}
    assert office.code("cleanTerminalChatInformation", extension="1999") == -16


def test_the_qr_code_follows_from_the_account() -> None:
    office = Office()
    before = office.ask("getSIPAccountQR", extension="1000")["qr_base"]
    office.ask("updateSIPAccount", extension="1000", secret="another-one")
    assert office.ask("getSIPAccountQR", extension="1000")["qr_base"] != before
    assert office.code("getSIPAccountQR", extension="1999") == -16
    assert base64.b64decode(before, validate=True)


def test_a_picture_is_a_whole_png() -> None:
    data = picture_of("any text")
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    chunks, at = [], 8
    while at < len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        kind, body = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        (check,) = struct.unpack(">I", data[at + 8 + length : at + 12 + length])
        assert check == zlib.crc32(kind + body)
        chunks.append((kind, body))
        at += 12 + length
    assert [kind for kind, _ in chunks] == [b"IHDR", b"IDAT", b"IEND"]
    width, height, depth, colour = struct.unpack(">IIBB", chunks[0][1][:10])
    assert (width, height, depth, colour) == (132, 132, 8, 0)
    assert len(zlib.decompress(chunks[1][1])) == height * (width + 1)


def test_an_extension_is_connected_with_a_menu() -> None:
    office = Office()
    office.ask("dialIVR", caller="1001", ivrnumber="7000")
    office.pbx.answer("1001")
    (row,) = office.pbx.unbridged()
    assert (row["state"], row["connectednum"]) == ("Up", "7000")
    office.pbx.ivr_key(row["channel"], "3")
    assert office.ringing() == {"1004"}
    assert office.code("dialIVR", caller="1999", ivrnumber="7000") == -15
    assert office.code("dialIVR", caller="1001", ivrnumber="6500") == -16


@pytest.mark.parametrize(
    ("action", "given", "rings"),
    [
        ("dialQueue", {"queue": "6500"}, {"1002", "1003", "1007"}),
        ("dialRinggroup", {"ringgroup": "6400"}, {"1000", "1001", "1002", "1003", "1004"}),
        ("dialIVROutbound", {"ivrnumber": "7000"}, set()),
    ],
)
def test_somebody_outside_is_brought_in(
    action: str, given: dict[str, str], rings: set[str]
) -> None:
    office = Office()
    reply = office.ask(action, outcaller="+302310550123", **given)
    assert reply == {"need_apply": "no"}
    (leg,) = office.pbx.unbridged()
    assert leg["channel"].startswith("PJSIP/trunk_1-") and leg["state"] == "Ringing"
    office.pbx.far_answer(leg["channel"])
    assert office.ringing() == rings
    (name,) = given
    assert office.code(action, outcaller="+302310550123", **{name: "1000"}) == -16
    assert office.code(action, outcaller="not a number", **given) == -15


def test_agents_log_in_and_out_and_pause_everywhere() -> None:
    office = Office()
    assert (
        office.ask(
            "loginLogoffQueueAgent", operatetype="logoff", interface="1002", extension="6500"
        )
        == {}
    )
    (queue,) = office.ask("listQueue")["queue"]
    assert queue["members"] == "1003,1007"
    assert office.ask("getQueue", queue="6500", members="")["queue"] == {
        "members": "1002,1003,1007"  # who is configured; who is there is another thing
    }
    office.ask("loginLogoffQueueAgent", operatetype="login", interface="1002", extension="6500")
    reply = office.ask("pauseUnpauseQueueAgent", operatetype="pause", interface="1003")
    assert reply == {"need_apply": "yes"}
    agents = office.ask("getCallQueuesMemberMessage", extension="6500")
    states = {
        one["member_extension"]: one["status"]
        for one in agents["CallQueueMembersMessage"]["member"]
    }
    assert states == {"1003": "Paused", "1007": "Idle", "1002": "Idle"}
    office.ask("pauseUnpauseQueueAgent", operatetype="unpause", interface="1003", extension="6500")
    assert office.pbx.state()["queues"]["6500"]["paused"] == []
    unknown = {"operatetype": "pause", "interface": "1999"}
    assert office.code("pauseUnpauseQueueAgent", **unknown) == -16
    nowhere = {"interface": "1002", "extension": "6599"}
    assert office.code("loginLogoffQueueAgent", operatetype="login", **nowhere) == -16
    assert office.code("pauseUnpauseQueueAgent", operatetype="pause", **nowhere) == -16
    assert office.code("getQueueCalling", extension="6599") == -16
    assert office.code("getCallQueuesMemberMessage", extension="6599") == -16


def test_how_long_agents_have_talked() -> None:
    office = Office()
    office.pbx.incoming(1, "+301", "2310550102")
    office.pbx.answer("1007")
    office.pbx.advance(42)
    office.pbx.hangup_by("1007")
    agents = office.ask("getCallQueuesMemberMessage", extension="6500")
    one = agents["CallQueueMembersMessage"]["member"][2]
    assert (one["member_extension"], one["answer"], one["talktime"]) == ("1007", 1, 42)
    assert office.ask("getQueueCalling", extension="6500")["CallQueues"]["member"] == []
