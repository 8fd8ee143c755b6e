"""Extensions, users, trunks and messages: the guide's requests are produced, its replies kept."""

import json
import re
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.unit.wire.test_recorded import records, request_for
from ucm_cti.wire.codec import decode_reply, encode_request, parameters
from ucm_cti.wire.registry import actions, find_action

RECORDED = Path(__file__).parents[2] / "recorded"
FAMILIES = {
    "extension", "department", "wave", "user", "extension_group", "voip_trunk", "analog_trunk",
    "sla_trunk", "digital_trunk", "broadcast", "prompt", "voicemail_group", "conference", "ipc",
}  # fmt: skip


def recorded_ids(name: str, key: str) -> set[str]:
    return {entry[key] for entry in json.loads((RECORDED / name).read_text(encoding="utf-8"))}


def meaning(value: Any) -> Any:
    """Scalars as text, 0.0 like 0, and JSON text as what it says: one spelling for one thing."""
    if isinstance(value, dict):
        return {name: meaning(part) for name, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [meaning(part) for part in value]
    if isinstance(value, str) and value.startswith("{"):
        return {"JSON text": meaning(json.loads(value))}
    return value if value is None else str(value).removesuffix(".0")


def built(cls: type[Any], values: dict[str, Any]) -> Any:
    """The request as our class, from what the guide writes down."""
    structured = {
        name: json.loads(value) if isinstance(value, str) and value.startswith("{") else value
        for name, value in values.items()
    }
    return msgspec.convert(structured, cls, strict=False)


def at(value: Any, path: str) -> Any:
    for step in path.split("."):
        value = value[int(step) if isinstance(value, (list, tuple)) else step]
    return value


def lost(sent: Any, kept: Any, path: str = "response") -> list[str]:
    """The paths of what was sent and is not in the typed result."""
    if isinstance(sent, dict) and isinstance(kept, dict):
        return [
            gone
            for name, part in sent.items()
            for gone in (
                lost(part, kept[name], f"{path}.{name}") if name in kept else [f"{path}.{name}"]
            )
        ]
    if isinstance(sent, list) and isinstance(kept, (list, tuple)) and len(sent) == len(kept):
        return [
            gone
            for place, (one, other) in enumerate(zip(sent, kept, strict=True))
            for gone in lost(one, other, f"{path}[{place}]")
        ]
    return [] if meaning(sent) == meaning(kept) else [path]


def test_every_action_of_these_families_has_a_recorded_request_and_reply() -> None:
    ours = {key for key, cls in actions().items() if cls.spec.family in FAMILIES}
    assert ours == recorded_ids("requests_people.json", "id")
    assert ours == recorded_ids("replies_people.json", "action")


@pytest.mark.parametrize("record", records("requests_people.json"))
def test_the_request_of_the_guide_is_what_we_send(record: dict[str, Any]) -> None:
    cls = find_action(record["id"])
    assert cls is not None
    request = built(cls, record["request"])
    assert meaning(parameters(request)) == meaning(record["request"])
    sent = json.loads(encode_request(request, "sid1-2"))["request"]
    assert sent["action"] == cls.spec.name and sent["cookie"] == "sid1-2"


@pytest.mark.parametrize("record", records("replies_people.json"))
def test_the_reply_of_the_guide_is_kept_whole(record: dict[str, Any]) -> None:
    request = request_for(record["action"])
    result = decode_reply(json.dumps(record["reply"]).encode(), request)
    assert isinstance(result, request.spec.result)
    plain = msgspec.to_builtins(result)
    assert lost(record["reply"]["response"], plain) == []
    assert {path: at(plain, path) for path in record["expect"]} == record["expect"]


@pytest.mark.parametrize("record", records("requests_people.json"))
def test_what_is_sent_says_the_whole_request(record: dict[str, Any]) -> None:
    cls = find_action(record["id"])
    assert cls is not None
    request = built(cls, record["request"])
    assert built(cls, parameters(request)) == request


@pytest.mark.parametrize(
    ("name", "values", "told"),
    [
        ("updateSIPAccount", {"extension": "1000", "ring_timeout": "2"}, "$.ring_timeout"),
        ("updateSIPAccount", {"extension": "1000", "dnd": "on"}, "$.dnd"),
        ("updateSIPAccount", {"extension": "1000", "dnd_timetype": "9"}, "$.dnd_timetype"),
        ("updateSIPAccount", {"extension": "7"}, "$.extension"),
        ("updateSIPAccount", {"dnd": "yes"}, "`extension`"),
        (
            "updateSIPAccount",
            {"extension": "1000", "sip_presence_settings": [{"presence_status": "lunch"}]},
            "$.sip_presence_settings[0].presence_status",
        ),
        ("addSIPTrunk", {"host": "192.0.2.1", "trunk_name": "Line"}, "`trunk_type`"),
        ("updateSIPTrunk", {"trunk": "3", "cc_max_agents": 1000}, "$.cc_max_agents"),
        ("updateAnalogTrunk", {"trunk_index": 7, "rxgain": 12.5}, "$.rxgain"),
        ("updateSLATrunk", {"trunk_index": "7", "holdaccess": "all"}, "$.holdaccess"),
        ("playPromptByOrg", {"type": "song", "variable": "prompt1"}, "$.type"),
        ("addMessageBroadcast", {"subject": "Fire drill", "recipient": "1000"}, "$.recipient"),
    ],
)
def test_what_the_pbx_would_refuse_is_named_before_it_is_sent(
    name: str, values: dict[str, Any], told: str
) -> None:
    cls = find_action(name)
    assert cls is not None
    with pytest.raises(msgspec.ValidationError, match=re.escape(told)):
        msgspec.convert(values, cls, strict=False)


def test_changes_of_the_configuration_say_that_they_must_be_applied() -> None:
    ours = [cls.spec for cls in actions().values() if cls.spec.family in FAMILIES]
    assert {spec.id for spec in ours if spec.apply} == {
        spec.id
        for spec in ours
        if spec.id.startswith(("add", "update", "delete")) and spec.id != "addMessageBroadcast"
    }
