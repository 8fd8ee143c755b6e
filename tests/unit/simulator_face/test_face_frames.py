"""Frames and how they are spoiled (wire.md 1.2)."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.simulator.frames import encode, garbled, half_of_wire_frame, notify, push


def test_a_notify_comes_in_an_array() -> None:
    frame = json.loads(push([notify("1", "PbxStatus", {"calls_num": 0})], "array"))
    assert frame == {
        "type": "request",
        "message": [
            {
                "transactionid": "1",
                "action": "notify",
                "eventname": "PbxStatus",
                "eventbody": {"calls_num": 0},
            }
        ],
    }


def test_the_single_object_is_a_switch_that_two_notifies_override() -> None:
    one, two = notify("1", "PbxStatus", {}), notify("2", "TrunkStatus", [])
    assert json.loads(push([one], "object"))["message"] == one
    assert json.loads(push([one, two], "object"))["message"] == [one, two]
    assert json.loads(push([one, two], "batch"))["message"] == [one, two]


@given(st.lists(st.text(), min_size=1))
def test_a_garbled_frame_is_no_json(names: list[str]) -> None:
    with pytest.raises(json.JSONDecodeError):
        json.loads(garbled(push([notify("1", "x", names)], "array")))


@given(st.text(st.characters()))
def test_whatever_text_there_is_can_be_sent(text: str) -> None:
    assert json.loads(encode({"name": text}))["name"] == text.encode("utf-8", "replace").decode()


@given(st.sampled_from([0, 1, 125, 126, 65535, 65536, 70000]))
def test_half_a_frame_is_shorter_than_it_claims(size: int) -> None:
    data = half_of_wire_frame("x" * size)
    assert data[0] == 0x81
    short = data[1]
    head, claimed = {126: (4, data[2:4]), 127: (10, data[2:10])}.get(short, (2, data[1:2]))
    assert int.from_bytes(claimed, "big") == size
    assert len(data) - head == size // 2
