"""The records of a PBX that runs already, and of what a company has besides."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from ucm_cti.simulator.config import kinds
from ucm_cti.simulator.config.tables import Kind, Record, Table
from ucm_cti.simulator.pbx import ExtensionConfig, IvrConfig, PbxConfig

Tables = Mapping[str, Table]

_WAYS = ("National", "Mobile")


def seed(tables: Tables, config: PbxConfig) -> None:
    """Fill empty tables so that they say what the PBX runs by."""

    def add(kind: Kind, **members: Any) -> str:
        return tables[kind.name].add(members)

    inside = {entry.number for entry in config.extensions}
    for entry in config.extensions:
        add(kinds.EXTENSION, **_extension(entry, inside))
    for trunk in config.trunks:
        host = trunk.host or None
        add(kinds.SIP_TRUNK, trunk_index=trunk.index, trunk_name=trunk.name, host=host)
    for group in config.ring_groups:
        members = ",".join(group.members)
        add(kinds.RING_GROUP, extension=group.number, ringgroup_name=group.name, members=members)
    for queue in config.queues:
        add(
            kinds.QUEUE,
            extension=queue.number,
            queue_name=queue.name,
            members=",".join(queue.members) or None,
            strategy=queue.strategy,
            ringtime=int(queue.ring_seconds),
            retry=int(queue.retry_seconds),
            auto_record=queue.auto_record,
            wrapuptime=int(queue.wrapup_seconds),
        )
    for number, way in enumerate(config.outbound_routes):
        add(
            kinds.OUTBOUND_ROUTE,
            outbound_rt_name=_WAYS[number] if number < len(_WAYS) else f"Way_{number + 1}",
            default_trunk_index=way.trunk,
            pattern=[{"match": pattern} for pattern in way.patterns],
            strip=way.strip,
            prepend=way.prepend or None,
        )
    menus = {menu.number: add(kinds.IVR, **_ivr(menu, config)) for menu in config.ivrs}
    for route in config.inbound_routes:
        add(
            kinds.INBOUND_ROUTE,
            trunk_index=route.trunk,
            did_pattern_match=f"_{route.did.removeprefix('_')}",
            did_strip=route.strip,
            **_destination(route.destination, config, menus),
        )
    add(kinds.BLACKLIST, name="inbound")
    _company(tables, config)


def _extension(entry: ExtensionConfig, inside: Collection[str]) -> Record:
    first, _, last = entry.name.partition(" ")
    presence = "dnd" if entry.dnd else entry.presence
    record: Record = {
        "extension": entry.number,
        "first_name": first or None,
        "last_name": last or None,
        "department": entry.department or None,
        "auto_record": entry.auto_record,
        "presence_status": presence,
        "dnd": "yes" if entry.dnd else "no",
        "out_of_service": "yes" if entry.out_of_service else "no",
        "ring_timeout": entry.ring_seconds,
    }
    forwards = (
        ("cfu", entry.forward),
        ("cfb", entry.forward_busy),
        ("cfn", entry.forward_unanswered),
    )
    settings: Record = {}
    for kind, number in forwards:
        if number:
            settings[kind] = number
            settings[f"{kind}_destination_type"] = "1" if number in inside else "2"
    if settings:
        settings["presence_status"] = "available" if entry.dnd else entry.presence
        record["sip_presence_settings"] = [settings]
    return record


def _ivr(menu: IvrConfig, config: PbxConfig) -> Record:
    keys = (*menu.keys, ("t", menu.timeout_destination))
    return {
        "extension": menu.number,
        "ivr_name": menu.name,
        "response_timeout": int(menu.timeout_seconds),
        "members": [_key(key, number, config) for key, number in keys],
    }


def _key(key: str, number: str, config: PbxConfig) -> Record:
    """What a key does. The guide shows prompts only: the other events are named after them."""
    if not number:
        return {"keypress": key, "keypress_event": "member_prompt", "member_prompt": "goodbye"}
    event = f"member_{_sort(number, config)}"
    return {"keypress": key, "keypress_event": event, event: number}


def _sort(number: str, config: PbxConfig) -> str:
    """What a number is, in the words of inbound routes (catalogue: destination_type)."""
    sorts: tuple[tuple[str, Iterable[Any]], ...] = (
        ("account", config.extensions),
        ("ringgroup", config.ring_groups),
        ("queue", config.queues),
        ("ivr", config.ivrs),
    )
    for sort, entries in sorts:
        if any(entry.number == number for entry in entries):
            return sort
    return "external_number"


def _destination(number: str | None, config: PbxConfig, menus: Mapping[str, str]) -> Record:
    if number is None:
        return {"destination_type": "byDID"}
    sort = _sort(number, config)
    return {"destination_type": sort, sort: menus.get(number, number)}


def _company(tables: Tables, config: PbxConfig) -> None:
    """What a company has that takes no part in the simulated calls."""

    def add(kind: Kind, **members: Any) -> str:
        return tables[kind.name].add(members)

    people = [entry.number for entry in config.extensions]
    add(kinds.DEPARTMENT, name="Company", father_id=0)
    for name in dict.fromkeys(entry.department for entry in config.extensions):
        if name:
            inside = ",".join(e.number for e in config.extensions if e.department == name)
            add(kinds.DEPARTMENT, name=name, father_id=1)
            add(kinds.EXTENSION_GROUP, group_name=name, members=inside)
    add(kinds.ANALOG_TRUNK, trunk_name="Lift line", chans=1)
    pins = [{"pin": kinds.secret("pin", 1, digits=True), "pin_name": "Night shift"}]
    add(kinds.PIN_SET, pin_sets_id="1700000000001", pin_sets_name="Workshop", members=pins)
    add(
        kinds.PAGING_GROUP,
        extension="8001",
        paginggroup_name="Everybody",
        members=",".join(people[:20]) or None,
    )
    add(
        kinds.PAGING_GROUP,
        extension="8002",
        paginggroup_name="Yard",
        paginggroup_type="3way",
        multicast_ip="239.255.1.2",
        multicast_port=2000,
    )
    add(kinds.VOICEMAIL_GROUP, extension="6600", vmgroup_name="Office", members=people[0])
    add(kinds.CONFERENCE, extension="6300", conference_name="Meeting")
