"""Whatever is asked for, in whatever order: an answer of the declared shape or a refusal, and a PBX
that stays sound when it is applied."""

import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import inspect

from tests.unit.simulator_config.office import Office
from ucm_cti.simulator.config.errands import ERRANDS
from ucm_cti.simulator.config.families import CONFIGURING
from ucm_cti.simulator.parameters import declared
from ucm_cti.simulator.pbx import Refused
from ucm_cti.simulator.scalars import Kinds, flat
from ucm_cti.simulator.sessions import Rejection
from ucm_cti.wire.registry import find_action
from ucm_cti.wire.tolerant import decode

DIALS = {"dialIVR", "dialIVROutbound", "dialQueue", "dialRinggroup"}
AGENTS = {"loginLogoffQueueAgent", "pauseUnpauseQueueAgent"}
ASKS = {"getQueueCalling", "getCallQueuesMemberMessage", "listAccount"}
NAMES = sorted({*CONFIGURING, *ERRANDS, *DIALS, *AGENTS, *ASKS})
POOL = [
    "", "0", "1", "2", "3", "5", "20", "1000", "1001", "1002", "1001,1002", "1200", "6400", "6500",
    "6502", "7000", "7001", "8002", "ivr-1", "ivr-2", "group-1", "1700000000001", "available",
    "account", "queue", "ivr", "byDID", "external_number", "_2XXX", "_x.,_1", "_[", "Main line",
    "Lift line", "random", "\N{SNOWMAN}",
]  # fmt: skip


FITTING: dict[str, list[Any]] = {
    "extension": ["1000", "1001", "1200", "6500", "6501", "7001", "8003"],
    "user_name": ["1000", "1001", "1200", "admin"],
    "trunk": ["1", "2", "4"],
    "trunk_index": [1, 2, 3],
    "default_trunk_index": [1, 3],
    "analogtrunk": [3, 4],
    "trunk_name": ["Main line", "Lift line", "E1"],
    "outbound_route": ["1", "2", "3"],
    "outbound_rt_name": ["National", "Abroad"],
    "inbound_route": ["1", "2", "5"],
    "inbound_rt_index": ["0", "1"],
    "number": ["+301", "+302"],
    "queue": ["6500", "6501"],
    "paginggroup": ["8001", "8002"],
    "pagingnum": ["8002"],
    "ivr": ["ivr-1", "ivr-2"],
    "ivrnumber": ["7000"],
    "ringgroup": ["6400"],
    "pin_sets_id": ["1700000000001", "9"],
    "members": ["1000,1001", "1002", "", []],
    "pattern": [[{"match": "_9X."}]],
    "did_pattern_match": [[{"did_pattern_match": "_77X"}], "_78X,_79X"],
    "account": ["1001"],
    "caller": ["1000", "1001"],
    "outcaller": ["0301234567"],
    "interface": ["1001", "1002"],
    "channel": ["1001"],
    "ring_timeout": [5, 600],
    "page": [1, 2],
    "item_num": [5],
    "multi_mode": [[]],
    "time_condition": [[]],
    "recipient": [{"extension": "1000,1001"}, {"extension_group": "group-1"}],
}
"""What makes sense for a parameter; most of what is drawn is that."""


def fitting(name: str, kinds: Kinds) -> st.SearchStrategy[Any]:
    """Values for a parameter by its name, some of them of its kind only."""
    any_value = values(kinds)
    if name not in FITTING:
        return any_value
    good = st.sampled_from(FITTING[name])
    return st.integers(0, 5).flatmap(lambda draw: good if draw else any_value)


def values(kinds: Kinds) -> st.SearchStrategy[Any]:
    """Values for a parameter, most of them of its kind."""
    options: list[st.SearchStrategy[Any]] = []
    for kind in kinds:
        match kind:
            case inspect.LiteralType():
                options.append(st.sampled_from([*kind.values, *kind.values, "no such"]))
            case inspect.IntType() | inspect.FloatType():
                options.append(st.sampled_from([0, 1, 2, 3, 5, 20, 100, 4000, "7", -1, "x"]))
            case inspect.StructType():
                options.append(structure(kind))
            case inspect.VarTupleType():
                options.append(st.lists(values(flat(kind.item_type)), max_size=3))
            case inspect.DictType():
                options.append(st.dictionaries(st.sampled_from(POOL), st.sampled_from(POOL)))
            case _:
                options.append(st.sampled_from(POOL))
    return st.one_of(*options)


def structure(kind: inspect.StructType) -> st.SearchStrategy[dict[str, Any]]:
    """An object with what it must have and some of what it may have."""
    members = {entry.encode_name: values(flat(entry.type)) for entry in kind.fields}
    required = {entry.encode_name for entry in kind.fields if entry.required}
    return st.fixed_dictionaries(
        {name: value for name, value in members.items() if name in required},
        optional={name: value for name, value in members.items() if name not in required},
    )


def requests(name: str) -> st.SearchStrategy[tuple[str, dict[str, Any]]]:
    """Requests of one action; structures sometimes as JSON text."""
    cls = find_action(name)
    assert cls is not None
    required, optional = {}, {}
    for one in declared(cls):
        if one.name == "options":  # rows without their ids are not for typed results
            continue
        value = fitting(one.name, one.kinds)
        if one.json_text:
            value = value | value.map(json.dumps) | st.just("{[")
        (required if one.required else optional)[one.name] = value
    few = st.dictionaries(st.sampled_from(sorted(optional) or ["x"]), st.none(), max_size=6)
    return st.tuples(
        st.just(name),
        st.tuples(st.fixed_dictionaries(required), few).flatmap(
            lambda drawn: st.fixed_dictionaries(
                {name: optional[name] for name in drawn[1] if name in optional}
            ).map(lambda more: drawn[0] | more)
        ),
    )


REQUESTS = st.sampled_from(NAMES).flatmap(requests)
TIME = st.tuples(st.just(""), st.sampled_from([2.0, 31.0]))
CALLS = st.tuples(st.just("in"), st.sampled_from(["2310550100", "2310550102", "2310550103"]))


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None)
@given(steps=st.lists(REQUESTS | REQUESTS | TIME | CALLS, min_size=1, max_size=20))
def test_any_requests(steps: list[tuple[str, Any]]) -> None:
    office, codes = Office(), set[int]()
    for name, given_values in steps:
        try:
            if not name:
                office.pbx.advance(given_values)
            elif name == "in":
                office.pbx.incoming(1, "+301", given_values)
            else:
                reply = office.ask(name, **given_values)
                cls = find_action(name)
                assert cls is not None
                decode(json.dumps(reply).encode(), cls.spec.result)
        except (Rejection, Refused) as no:
            codes.add(no.code)
        office.pbx.check()
    assert codes <= {-1, -15, -16, -44}
    office.ask("applyChanges")
    office.pbx.check()
    assert office.configuration.running(office.pbx.config) == office.pbx.config
    for number in tuple(office.pbx.world.phones)[:3]:
        office.ask("getSIPAccount", extension=number)
    office.pbx.advance(1000)
    office.pbx.check()
