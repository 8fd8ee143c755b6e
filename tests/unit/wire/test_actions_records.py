"""Call records, recordings, queue reports and the hotel desk: requests and wrapped replies."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from ucm_cti.domain.errors import PbxRefused, UsageError
from ucm_cti.wire.actions.base import Action, Danger, Downloaded, Reply
from ucm_cti.wire.actions.pms import PmsAction, PmsAddWaiter, PmsCheckin, PmsDnd, PmsListRooms
from ucm_cti.wire.actions.pms_data import PmsPayload, read_payload
from ucm_cti.wire.actions.recordings import recording_names
from ucm_cti.wire.codec import decode_reply, encode_request, parameters
from ucm_cti.wire.registry import actions, find_action

RECORDED = Path(__file__).parents[2] / "recorded"
PARTS = ("cdrapi.", "recapi.", "queueapi.", "pmsapi.", "getRecordInfosByCall")


def load(name: str) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = json.loads((RECORDED / name).read_text(encoding="utf-8"))
    return entries


def records(name: str) -> list[Any]:
    return [pytest.param(entry, id=entry["name"]) for entry in load(name)]


def declared(name: str) -> type[Action[Any]]:
    cls = find_action(name)
    assert cls is not None
    return cls


def any_request(name: str) -> Action[Any]:
    cls = declared(name)
    return cls(**{field.name: "x" for field in msgspec.structs.fields(cls) if field.required})


def as_text(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: as_text(part) for name, part in value.items()}
    return value if isinstance(value, str) else str(value)


@pytest.mark.parametrize("record", records("requests_records.json"))
def test_a_recorded_request_is_what_its_class_sends(record: dict[str, Any]) -> None:
    values = record.get("values", record["request"])
    request = msgspec.convert(values, declared(record["id"]), strict=False)
    sent, asked = parameters(request), record["request"]
    if isinstance(asked.get("data"), str) and not asked["data"].startswith("<"):
        sent, asked = ({**each, "data": json.loads(each["data"])} for each in (sent, asked))
    assert sent == as_text(asked)


def test_every_action_of_these_families_has_a_recorded_request() -> None:
    mine = {name for name in actions() if name.startswith(PARTS)}
    assert len(mine) == 31
    assert mine == {record["id"] for record in load("requests_records.json")}


def members(sent: Any, found: Any, path: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Every scalar of a reply beside what the typed result holds in its place."""
    if isinstance(sent, dict):
        for name, value in sent.items():
            yield from members(value, found[name], f"{path}.{name}")
    elif isinstance(sent, list):
        assert len(sent) == len(found), path
        for number, value in enumerate(sent):
            yield from members(value, found[number], f"{path}.{number}")
    else:
        yield path, sent, found


@pytest.mark.parametrize("record", records("replies_records.json"))
def test_a_recorded_reply_loses_no_member(record: dict[str, Any]) -> None:
    result = decode_reply(json.dumps(record["reply"]).encode(), any_request(record["action"]))
    found = json.loads(msgspec.json.encode(result))
    for path, sent, got in members(record["reply"]["response"], found):
        if isinstance(got, float):
            assert got == float(sent), path
        else:
            assert str("" if got is None else got) == str(sent), path
    for path, value in record["expect"].items():
        got = found
        for step in path.split("."):
            got = got[int(step)] if step.isdigit() else got[step]
        assert got == value, path


def test_dangers_are_those_of_the_catalogue() -> None:
    known = {name: cls.spec for name, cls in actions().items() if name.startswith(PARTS)}
    by_danger = {
        danger: {name.partition(".")[2] for name, spec in known.items() if spec.danger is danger}
        for danger in Danger
    }
    assert by_danger[Danger.DESTRUCTIVE] == {
        "checkout",
        "delete",
        "delete_minibar",
        "delete_minibar_goods",
        "delete_waiter",
    }
    assert by_danger[Danger.CALL] == set()
    assert len(by_danger[Danger.CONFIG]) == 9
    assert not any(spec.apply for spec in known.values())


def test_only_downloads_give_a_file() -> None:
    files = {name for name, cls in actions().items() if cls.spec.reply is Reply.FILE}
    assert files == {"recapi.download", "recapi.download_gdms", "recapi.download_netdisk"}
    assert all(declared(name).spec.result is Downloaded for name in files)


def test_a_hotel_command_sends_only_what_is_set_and_escapes_it() -> None:
    request = PmsCheckin(address="1001", room="1001", lastname="Smith & <Sons>")
    assert parameters(request) == {
        "format": "xml",
        "data": "<pms_data_request><checkin><address>1001</address><room>1001</room>"
        "<lastname>Smith &amp; &lt;Sons&gt;</lastname></checkin></pms_data_request>",
    }


def test_a_hotel_query_travels_as_an_object_in_the_request() -> None:
    body = json.loads(encode_request(PmsListRooms(), "sid1-2"))
    assert body == {
        "request": {"action": "pmsapi", "cookie": "sid1-2", "data": {"listPMSRoom": {}}}
    }


def test_a_control_character_cannot_be_sent_as_xml() -> None:
    with pytest.raises(UsageError, match="lastname"):
        parameters(PmsCheckin(address="1", room="1", lastname="a\x00b"))


def test_no_secret_of_the_hotel_desk_shows() -> None:
    shown = repr(PmsAddWaiter(token="t0ken", maidcode="9898", password="4711"))
    assert "9898" in shown
    assert "t0ken" not in shown and "4711" not in shown


def test_every_hotel_command_has_a_name_of_its_own() -> None:
    kinds = [cls for cls in actions().values() if issubclass(cls, PmsAction)]
    assert len({cls.command for cls in kinds}) == len(kinds) == 17


@pytest.mark.parametrize("form", ["xml", "json", "object"])
def test_a_payload_is_read_as_it_was_written(form: str) -> None:
    payload = PmsPayload("dnd", {"address": "4000", "room": "Suite <1> & 2", "status": ""})
    written = getattr(payload, form)()
    assert read_payload(written) == payload


@pytest.mark.parametrize(
    "data", [None, "", "x", "[]", "<a/>", {}, {"a": {}, "b": {}}, {"dnd": "on"}, "<a><b>"]
)
def test_what_holds_no_command_is_refused(data: Any) -> None:
    with pytest.raises(msgspec.DecodeError):
        read_payload(data)


def test_the_hotel_interface_refuses_with_its_own_words() -> None:
    reply = b'{"response": {"error": "Room 400 is unknown"}, "status": -1}'
    with pytest.raises(PbxRefused, match="Room 400 is unknown"):
        decode_reply(reply, PmsDnd(address="4000", room="400", status="0"))


@pytest.mark.parametrize(
    ("told", "names"),
    [
        (None, ()),
        ("", ()),
        ("2024-05/auto-1-2-3.wav@", ("auto-1-2-3.wav",)),
        ("2024-10/a.wav,2024-10/b.wav", ("a.wav", "b.wav")),
        ("a.wav@ 2024-10/b.wav@", ("a.wav", "b.wav")),
    ],
)
def test_recording_names_are_what_a_download_wants(
    told: str | None, names: tuple[str, ...]
) -> None:
    assert recording_names(told) == names
