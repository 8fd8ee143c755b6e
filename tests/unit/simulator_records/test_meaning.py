"""Which action a request means where one wire name stands for several."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.simulator.records.meaning import meaning_of
from ucm_cti.simulator.sessions import Rejection
from ucm_cti.wire.actions.pms import PmsCheckin
from ucm_cti.wire.codec import parameters
from ucm_cti.wire.registry import actions, variants

RECORDED = Path(__file__).parents[2] / "recorded" / "requests_records.json"


def requests() -> list[Any]:
    entries = json.loads(RECORDED.read_text(encoding="utf-8"))
    return [pytest.param(entry, id=entry["name"]) for entry in entries]


def means(action: str, **request: Any) -> str:
    kind, _ = meaning_of({"action": action, "cookie": "c", **request})
    return kind.spec.id


def refusal(action: str, **request: Any) -> Rejection:
    with pytest.raises(Rejection) as caught:
        means(action, **request)
    return caught.value


@pytest.mark.parametrize("record", requests())
def test_each_recorded_request_means_its_action(record: dict[str, Any]) -> None:
    action = actions()[record["id"]].spec.name
    assert means(action, **record["request"]) == record["id"]


@pytest.mark.parametrize(
    ("id_", "request_"),
    [
        ("cdrapi.query", {"caller": "1000"}),
        ("cdrapi.delete", {"delete": "yes"}),
        ("queueapi.overview", {"startTime": "2026-01-26"}),
        ("queueapi.overview", {"startTime": "2026-01-26", "statisticsType": "overview"}),
        ("recapi.directories", {}),
        ("recapi.list", {"filedir": "queue"}),
        ("recapi.download", {"filename": "a.wav"}),
        ("recapi.list_netdisk", {"path_type": "netdisk"}),
        ("recapi.download_netdisk", {"path_type": "netdisk", "filename": "a.wav"}),
        ("pmsapi.list_rooms", {"data": {"listPMSRoom": {}}}),
        ("pmsapi.get_room_goods", {"data": '{"getPMSRoomGoods": {"room": "1"}}'}),
    ],
)
def test_what_tells_variants_apart(id_: str, request_: dict[str, Any]) -> None:
    assert means(id_.partition(".")[0], **request_) == id_


@pytest.mark.parametrize(
    ("action", "request_", "code"),
    [
        ("queueapi", {"startTime": "2026-01-26", "statisticsType": "weather"}, -15),
        ("queueapi", {}, -1),
        ("recapi", {"path_type": "attic"}, -15),
        ("recapi", {"path_type": "gdms", "filename": "a"}, -1),
        ("cdrapi", {"delete": ""}, -1),
        ("cdrapi", {"colour": "red"}, -1),
        ("pmsapi", {}, -1),
        ("pmsapi", {"data": "<no"}, -1),
        ("pmsapi", {"data": "<!DOCTYPE a [<!ENTITY b 'c'>]><pms_data_request/>"}, -1),
        ("pmsapi", {"data": {"listPMSRoom": {}, "getMiniBar": {}}}, -1),
        ("pmsapi", {"data": {"sing": {}}}, -1),
        ("pmsapi", {"data": {"checkin": {"room": "1", "address": "1", "cat": "no"}}}, -1),
        ("pmsapi", {"data": {"checkin": {"room": "1"}}}, -1),
        ("pmsapi", {"data": {"listPMSRoom": {}}, "format": "yaml"}, -15),
        ("pmsapi", {"data": {"listPMSRoom": {}}, "room": "1"}, -1),
    ],
)
def test_what_means_nothing(action: str, request_: dict[str, Any], code: int) -> None:
    assert refusal(action, **request_).code == code


def test_a_hotel_command_means_the_same_in_all_three_forms() -> None:
    command = PmsCheckin(address="1", room="1", firstname="Jörg & <Anna>", cos="2")
    payload = command.payload()
    forms = (parameters(command)["data"], payload.json(), payload.object())
    for data in forms:
        kind, values = meaning_of({"action": "pmsapi", "data": data})
        assert kind is PmsCheckin
        assert values == {"address": "1", "room": "1", "firstname": "Jörg & <Anna>", "cos": "2"}


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


@given(
    st.sampled_from(["cdrapi", "recapi", "queueapi", "pmsapi"]),
    st.dictionaries(
        st.sampled_from(["data", "format", "filedir", "filename", "path_type", "statisticsType",
                         "delete", "startTime", "numRecords", "token"]),
        anything,
        max_size=4,
    ),
)  # fmt: skip
def test_anything_means_something_or_is_refused(action: str, request_: dict[str, Any]) -> None:
    try:
        kind, _ = meaning_of({"action": action} | request_)
    except Rejection:
        return
    assert kind in variants(action).values()
