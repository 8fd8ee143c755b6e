"""What the PBX runs by: the records that have a say in calls, as its own configuration."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from ucm_cti.simulator.config import kinds
from ucm_cti.simulator.config.presence import entry_of, target
from ucm_cti.simulator.config.tables import Record, Table
from ucm_cti.simulator.pbx import (
    ExtensionConfig,
    InboundRoute,
    IvrConfig,
    OutboundRoute,
    PbxConfig,
    QueueConfig,
    RingGroupConfig,
    TrunkConfig,
)

Tables = Mapping[str, Table]
_PROMPT = "member_prompt"


def listed(text: str | None) -> tuple[str, ...]:
    """The parts of a comma-separated member."""
    return tuple(part.strip() for part in (text or "").split(",") if part.strip())


def running(tables: Tables, config: PbxConfig) -> PbxConfig:
    """A PBX's configuration brought to what the records say."""
    return replace(
        config,
        extensions=tuple(_extensions(tables, config)),
        trunks=tuple(_trunks(tables)),
        inbound_routes=tuple(_routes(tables)),
        outbound_routes=tuple(_ways_out(tables)),
        ring_groups=tuple(_ring_groups(tables, config)),
        queues=tuple(_queues(tables)),
        ivrs=tuple(_ivrs(tables)),
    )


def internal(tables: Tables, number: str) -> bool:
    """Whether calls can be sent to a number inside."""
    direct = (kinds.EXTENSION, kinds.RING_GROUP, kinds.QUEUE)
    if any(number in tables[kind.name] for kind in direct):
        return True
    return number in tables[kinds.IVR.name].given("extension")


def _extensions(tables: Tables, config: PbxConfig) -> Iterator[ExtensionConfig]:
    known = {entry.number: entry for entry in config.extensions}
    for record in tables[kinds.EXTENSION.name].records():
        number = record["extension"]
        base = known.get(number) or ExtensionConfig(number, registered=False)
        entry = entry_of(record)
        cfu, cfb, cfn = (
            target(entry, kind, lambda other: internal(tables, other))
            for kind in ("cfu", "cfb", "cfn")
        )
        yield replace(
            base,
            name=kinds.full_name(record),
            department=record["department"] or "",
            auto_record=record["auto_record"],
            dnd=record["dnd"] == "yes",
            presence=record["presence_status"],
            forward=cfu,
            forward_busy=cfb,
            forward_unanswered=cfn,
            ring_seconds=record["ring_timeout"],
            out_of_service=record["out_of_service"] == "yes",
        )


def _trunks(tables: Tables) -> Iterator[TrunkConfig]:
    for record in _in_service(tables, kinds.SIP_TRUNK.name):
        yield TrunkConfig(record["trunk_index"], record["trunk_name"], record["host"] or "")


def _routes(tables: Tables) -> Iterator[InboundRoute]:
    on = tables[kinds.BLACKLIST.name].read("inbound")["enable"] == "yes"
    blocked = tables[kinds.BLOCKED.name].records() if on else []
    for record in _in_service(tables, kinds.INBOUND_ROUTE.name):
        reach = {"0", str(record["inbound_rt_index"])}
        callers = frozenset(b["number"] for b in blocked if b["inbound_rt_index"] in reach)
        strip = record["did_strip"] if record["destination_type"] == "byDID" else 0
        for pattern in listed(record["did_pattern_match"]):
            plain = pattern.removeprefix("_")
            did = plain if plain.isdigit() else pattern
            yield InboundRoute(
                record["trunk_index"], did, _destination(tables, record), strip, callers
            )


def _ways_out(tables: Tables) -> Iterator[OutboundRoute]:
    for record in _in_service(tables, kinds.OUTBOUND_ROUTE.name):
        patterns = tuple(entry["match"] for entry in record["pattern"])
        yield OutboundRoute(
            record["default_trunk_index"], patterns, record["strip"], record["prepend"] or ""
        )


def _destination(tables: Tables, record: Record) -> str | None:
    """Where a route leads; targets that the simulated PBX does not have lead nowhere."""
    sort = record["destination_type"]
    if sort == "byDID":
        return None
    number: str = record.get(sort) or ""
    if sort == "ivr" and number in tables[kinds.IVR.name]:
        number = tables[kinds.IVR.name].read(number)["extension"]
    return number if sort == "external_number" or internal(tables, number) else ""


def _ring_groups(tables: Tables, config: PbxConfig) -> Iterator[RingGroupConfig]:
    known = {entry.number: entry for entry in config.ring_groups}
    for record in tables[kinds.RING_GROUP.name].records():
        number, members = record["extension"], _people(tables, record)
        base = known.get(number) or RingGroupConfig(number, "", ())
        yield replace(base, name=record["ringgroup_name"], members=members)


def _queues(tables: Tables) -> Iterator[QueueConfig]:
    for record in tables[kinds.QUEUE.name].records():
        yield QueueConfig(
            record["extension"],
            record["queue_name"],
            _people(tables, record),
            strategy=record["strategy"],
            ring_seconds=float(record["ringtime"]),
            retry_seconds=float(record["retry"]),
            wrapup_seconds=float(record["wrapuptime"]),
            auto_record=record["auto_record"],
        )


def _ivrs(tables: Tables) -> Iterator[IvrConfig]:
    for record in tables[kinds.IVR.name].records():
        keys = [(one["keypress"], _pressed(one)) for one in record["members"]]
        yield IvrConfig(
            record["extension"],
            record["ivr_name"],
            tuple((key, number) for key, number in keys if key not in {"i", "t"} and number),
            dict(keys).get("t", ""),
            float(record["response_timeout"]),
        )


def _pressed(key: Mapping[str, Any]) -> str:
    """The number that a key leads to, "" for a prompt: then the menu ends."""
    event = key["keypress_event"]
    return "" if event == _PROMPT else key.get(event) or ""


def _people(tables: Tables, record: Record) -> tuple[str, ...]:
    extensions = tables[kinds.EXTENSION.name]
    return tuple(number for number in listed(record["members"]) if number in extensions)


def _in_service(tables: Tables, name: str) -> Iterable[Record]:
    return (record for record in tables[name].records() if record["out_of_service"] != "yes")
