"""Routes, PIN sets, blacklist, queues, paging and menus against the samples of the guide."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from ucm_cti.wire.actions.base import Action
from ucm_cti.wire.actions.pin_sets import AddPinSets, Pin, PinSetRead
from ucm_cti.wire.codec import decode_reply, encode_request, parameters
from ucm_cti.wire.registry import find_action
from ucm_cti.wire.tolerant import shape

RECORDED = Path(__file__).parents[2] / "recorded"


def records(name: str) -> list[Any]:
    entries = json.loads((RECORDED / name).read_text(encoding="utf-8"))
    return [pytest.param(entry, id=entry["name"]) for entry in entries]


def declared(action: str) -> type[Action[Any]]:
    cls = find_action(action)
    assert cls is not None, f"{action} is not declared"
    return cls


def as_text(value: Any) -> Any:
    """The same value with every scalar as text, as the PBX reads it (wire.md 2.1)."""
    if isinstance(value, dict):
        return {name: as_text(part) for name, part in value.items()}
    if isinstance(value, list):
        return [as_text(part) for part in value]
    return str(value)


def lost(sent: Any, kept: Any, path: str = "") -> list[str]:
    """The members of a reply that its typed result does not hold."""
    if isinstance(sent, dict):
        return [
            loss
            for name, part in sent.items()
            for loss in (
                lost(part, kept[name], f"{path}.{name}")
                if isinstance(kept, dict) and name in kept
                else [f"{path}.{name}"]
            )
        ]
    if isinstance(sent, list):
        if len(kept) != len(sent):
            return [path]
        return [
            loss
            for number, (part, other) in enumerate(zip(sent, kept, strict=True))
            for loss in lost(part, other, f"{path}[{number}]")
        ]
    return [] if (sent is None and kept is None) or str(sent) == str(kept) else [path]


@pytest.mark.parametrize("record", records("requests_places.json"))
def test_a_request_of_the_guide_is_sent_as_printed(record: dict[str, Any]) -> None:
    structured = set(record.get("json_text", ()))
    values = {
        name: json.loads(value) if name in structured else value
        for name, value in record["request"].items()
    }
    request = msgspec.convert(values, declared(record["id"]), strict=False)
    sent = parameters(request)
    assert {name for name in structured if isinstance(sent[name], str)} == structured
    sent.update({name: json.loads(sent[name]) for name in structured})
    assert as_text(sent) == as_text(values)
    body = json.loads(encode_request(request, "sid1-2"))["request"]
    assert body["action"] == record["id"]
    assert body["cookie"] == "sid1-2"


@pytest.mark.parametrize("record", records("replies_places.json"))
def test_a_reply_of_the_guide_loses_nothing(record: dict[str, Any]) -> None:
    cls = declared(record["action"])
    required = [field for field in msgspec.structs.fields(cls) if field.required]
    request = cls(**{field.name: "x" for field in required})
    result = decode_reply(json.dumps(record["reply"]).encode(), request)
    assert isinstance(result, cls.spec.result)
    plain = json.loads(msgspec.json.encode(result))
    assert lost(record["reply"]["response"], plain) == []
    assert lost(record["expect"], plain) == []


def test_a_loss_would_be_seen() -> None:
    sent = {"a": [{"b": 1, "c": None}], "d": "x"}
    assert lost(sent, {"a": [{"b": "1", "c": None}], "d": "x"}) == []
    assert lost(sent, {"a": [{"b": 2}]}) == [".a[0].b", ".a[0].c", ".d"]


def test_no_pin_shows_in_a_repr() -> None:
    request = AddPinSets(
        pin_sets_id="1", pin_sets_name="staff", members=(Pin(pin="8061", pin_name="Anna"),)
    )
    reply = shape({"members": [{"pin": "2750", "pin_name": "Omar"}]}, PinSetRead)
    assert "8061" not in repr(request)
    assert "2750" not in repr(reply)
    assert "Anna" in repr(request) and "Omar" in repr(reply)
