"""Recorded facts of the guide and of devices decode to what they mean."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from ucm_cti.domain import errors
from ucm_cti.wire.actions.base import Action
from ucm_cti.wire.codec import decode_frame, decode_reply
from ucm_cti.wire.events import Notification, Response
from ucm_cti.wire.registry import find_action

RECORDED = Path(__file__).parents[2] / "recorded"


def records(name: str) -> list[Any]:
    entries = json.loads((RECORDED / name).read_text(encoding="utf-8"))
    return [pytest.param(entry, id=entry["name"]) for entry in entries]


def request_for(name: str) -> Action[Any]:
    cls = find_action(name)
    assert cls is not None
    fields = msgspec.structs.fields(cls)
    return cls(**{field.name: "x" for field in fields if field.required})


@pytest.mark.parametrize("record", records("replies.json"))
def test_a_recorded_reply_decodes_to_its_typed_result(record: dict[str, Any]) -> None:
    request = request_for(record["action"])
    result = decode_reply(json.dumps(record["reply"]).encode(), request)
    assert isinstance(result, request.spec.result)
    plain = msgspec.to_builtins(result)
    found = {name: getattr(result, name) for name in record["expect"]}
    assert json.loads(msgspec.json.encode(found)) == record["expect"], plain


def test_a_recorded_list_keeps_every_row_and_field() -> None:
    for record in json.loads((RECORDED / "replies.json").read_text(encoding="utf-8")):
        rows = [
            value
            for value in (record["reply"]["response"] or {}).values()
            if isinstance(value, list)
        ]
        if not rows:
            continue
        result = decode_reply(json.dumps(record["reply"]).encode(), request_for(record["action"]))
        decoded = next(
            v for v in msgspec.to_builtins(result).values() if isinstance(v, (list, tuple))
        )
        assert len(decoded) == len(rows[0])
        for row, sent in zip(decoded, rows[0], strict=True):
            assert row == {**row, **{key: value for key, value in sent.items() if key in row}}


@pytest.mark.parametrize("record", records("refusals.json"))
def test_a_recorded_refusal_becomes_the_error_that_explains_it(record: dict[str, Any]) -> None:
    with pytest.raises(errors.PbxRefused) as caught:
        decode_reply(json.dumps(record["reply"]).encode(), request_for(record["action"]))
    assert type(caught.value).__name__ == record["error"]
    assert caught.value.code == record["code"]
    assert record["says"] in caught.value.sentence
    assert caught.value.name not in {"", "error"}


@pytest.mark.parametrize("record", records("frames.json"))
def test_a_recorded_frame_decodes_to_its_events(record: dict[str, Any]) -> None:
    frame = decode_frame(json.dumps(record["frame"]))
    if "response" in record:
        assert isinstance(frame, Response)
        untold = {"attempts_left": None, "seconds": None}
        assert msgspec.to_builtins(frame) == untold | record["response"]
    else:
        assert isinstance(frame, Notification)
        assert [type(event).__name__ for event in frame.events] == record["events"]
