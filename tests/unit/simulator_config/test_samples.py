"""The guide's own requests and replies: accepted as they are, answered with the same members."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.unit.simulator_config.office import Office
from ucm_cti.simulator.config.errands import ERRANDS
from ucm_cti.simulator.config.families import CONFIGURING
from ucm_cti.simulator.parameters import read_parameters
from ucm_cti.wire.registry import find_action

RECORDED = Path(__file__).parents[2] / "recorded"
OURS = {*CONFIGURING, *ERRANDS}


def records(kind: str, key: str) -> list[Any]:
    found = [
        record
        for part in ("people", "places")
        for record in json.loads((RECORDED / f"{kind}_{part}.json").read_text(encoding="utf-8"))
        if record[key] in OURS
    ]
    return [pytest.param(record, id=record["name"]) for record in found]


@pytest.mark.parametrize("record", records("requests", "id"))
def test_a_sample_request_has_nothing_unknown_missing_or_out_of_range(record: Any) -> None:
    cls = find_action(record["id"])
    assert cls is not None
    given = {name for name, value in record["request"].items() if value is not None}
    assert set(read_parameters(cls, record["request"])) == given


READ = {
    "getSIPAccount": {"extension": "1000"},
    "getUser": {"user_name": "1001"},
    "listUser": {},
    "listDepartment": {},
    "listExtensionGroup": {},
    "getSIPTrunk": {"trunk": "1"},
    "listVoIPTrunk": {},
    "getAnalogTrunk": {"analogtrunk": 3},
    "listAnalogTrunk": {},
    "getDigitalTrunk": {"trunk": 4},
    "listDigitalTrunk": {},
    "getOutboundRoute": {"outbound_route": "1"},
    "listOutboundRoute": {},
    "getInboundRoute": {"inbound_route": "1"},
    "listInboundRoute": {"trunk_index": 1},
    "getPinSets": {"pin_sets_id": "1700000000001"},
    "listPinSets": {},
    "listInboundBlacklist": {},
    "getInboundBlacklistSettings": {},
    "getQueue": {"queue": "6500"},
    "listQueue": {},
    "getPaginggroup": {"paginggroup": "8001"},
    "listPaginggroup": {},
    "getIVR": {"ivr": "ivr-1"},
    "listIVR": {},
}


@pytest.mark.parametrize(
    "record", [one for one in records("replies", "action") if one.values[0]["action"] in READ]
)
def test_a_reply_has_every_member_of_the_sample(record: Any) -> None:
    office = Office()
    office.ask("addDigitalTrunk", trunk_name="E1", group_index=1)
    office.ask("addInboundBlacklist", number="+301", inbound_rt_index="1")
    reply = office.ask(record["action"], **READ[record["action"]])
    assert _missing(record["reply"]["response"], reply) == []


def _missing(sample: Any, reply: Any, path: str = "") -> list[str]:
    """Paths of the sample that the reply lacks; lists are judged by their first items."""
    if isinstance(sample, dict):
        if not isinstance(reply, dict):
            return [path]
        return [
            gap
            for name, value in sample.items()
            for gap in (
                _missing(value, reply[name], f"{path}.{name}")
                if name in reply
                else [f"{path}.{name}"]
            )
        ]
    if isinstance(sample, list) and sample:
        return _missing(sample[0], reply[0], f"{path}[]") if reply else [f"{path}[]"]
    return []
