"""Every kind of record that the simulated PBX keeps."""

import hashlib
from typing import Any

from ucm_cti.simulator.config import defaults
from ucm_cti.simulator.config.tables import Count, Kind, Record, Table

_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789"


def secret(*about: Any, digits: bool = False) -> str:
    """A password that is always the same for the same facts and never that of a real phone."""
    numbers = hashlib.sha256("/".join(map(str, about)).encode()).digest()
    signs = "0123456789" if digits else _ALPHABET
    return "".join(signs[number % len(signs)] for number in numbers[: 6 if digits else 12])


def full_name(record: Record) -> str:
    """First and last name of a record's user."""
    names = (record.get("first_name"), record.get("last_name"))
    return " ".join(name for name in names if name)


def _extension(record: Record) -> Record:
    number = record["extension"]
    forwarding = {entry["presence_status"]: entry for entry in record["sip_presence_settings"]}
    return {
        "user_name": number,
        "account_type": "SIP(WebRTC)",
        "fullname": full_name(record) or None,
        "cidnumber": record.get("cidnumber") or number,
        "secret": record.get("secret") or secret("sip", number),
        "vmsecret": record.get("vmsecret") or secret("voicemail", number, digits=True),
        "sip_presence_settings": [
            {**defaults.NO_FORWARDING, "presence_status": presence, **forwarding.get(presence, {})}
            for presence in defaults.PRESENCES
        ],
        "cti_feature_privilege": dict.fromkeys(
            ("active_call", "callbarge", "extension_status", "hangup"), "no"
        ),
    }


def _paging(record: Record) -> Record:
    return {"tmp": record["extension"]}


def _group(record: Record) -> Record:
    return {"tmp": record["group_id"] if record["members"] else None}


def _queue(record: Record) -> Record:
    return {"tmp2": record["extension"]}


def _inbound(record: Record) -> Record:
    """Its one target as the list tells it besides, for no mode and no time (listInboundRoute)."""
    hours = dict.fromkeys(("start_hour", "start_min", "end_hour", "end_min", "mode"), "")
    numbers = dict.fromkeys(("inbound_mode", "sequence", "tc", "timetype"), "0")
    names = ("destination_type", "did_strip", "en_multi_mode", *defaults.TARGETS)
    return {"members": [hours | numbers | {name: record[name] for name in names}]}


def _outbound(record: Record) -> Record:
    index = {"outbound_rt_index": record["outbound_rt_index"]}
    empty = {"match": "", "allow": None, "strip_prefix": None}
    return {"pattern": [{**empty, **pattern, **index} for pattern in record["pattern"]]}


def _pins(record: Record) -> Record:
    group = {"pin_sets_id": record["pin_sets_id"]}
    return {"members": [{**member, **group} for member in record["members"]]}


def _ivr(record: Record) -> Record:
    return {"members": [{"member_prompt": None, **key} for key in record["members"]]}


def _analog(record: Record) -> Record:
    return {"tmp": record["trunk_index"], "trunkgroup": record["trunk_index"]}


EXTENSION = Kind(
    "extension",
    "extension",
    counter="user_id",
    defaults={**defaults.USER, **defaults.ACCOUNT, "sip_presence_settings": []},
    derive=_extension,
)
DEPARTMENT = Kind(
    "department",
    "department_id",
    counter="department_id",
    defaults={"auth": "", "policy_id": 1, "type": 0, "users_cnt": 0},
    derive=lambda r: {
        "cloud_department_id": 3000 + r["department_id"],
        "cloud_father_id": r["father_id"] and 3000 + r["father_id"],
    },
)
EXTENSION_GROUP = Kind(
    "extension group",
    "group_id",
    counter="group_id",
    prefix="group-",
    defaults={"members": None},
    derive=_group,
)
SIP_TRUNK = Kind(
    "trunk",
    "trunk_index",
    counter="trunk_index",
    defaults=defaults.SIP_TRUNK,
)
ANALOG_TRUNK = Kind(
    "analog trunk",
    "trunk_index",
    counter="trunk_index",
    defaults=defaults.ANALOG_TRUNK,
    derive=_analog,
)
DIGITAL_TRUNK = Kind(
    "digital trunk",
    "trunk_index",
    counter="trunk_index",
    defaults=defaults.DIGITAL_TRUNK,
)
TRUNKS = (SIP_TRUNK, ANALOG_TRUNK, DIGITAL_TRUNK)
OUTBOUND_ROUTE = Kind(
    "outbound route",
    "outbound_rt_index",
    counter="outbound_rt_index",
    unique=("outbound_rt_name",),
    defaults=defaults.OUTBOUND_ROUTE,
    derive=_outbound,
)
INBOUND_ROUTE = Kind(
    "inbound route",
    "inbound_rt_index",
    counter="inbound_rt_index",
    defaults=defaults.INBOUND_ROUTE,
    derive=_inbound,
)
PIN_SET = Kind(
    "PIN set", "pin_sets_id", defaults={"record_in_cdr": "no", "members": []}, derive=_pins
)
BLOCKED = Kind("blocked number", "number", defaults={"inbound_rt_index": "0"})
BLACKLIST = Kind("blacklist", "name", defaults={"enable": "yes"})
QUEUE = Kind("queue", "extension", defaults=defaults.QUEUE, derive=_queue)
PAGING_GROUP = Kind("paging group", "extension", defaults=defaults.PAGING_GROUP, derive=_paging)
IVR = Kind(
    "IVR",
    "ivr_id",
    counter="ivr_id",
    prefix="ivr-",
    defaults={**defaults.IVR, "members": []},
    derive=_ivr,
)
RING_GROUP = Kind("ring group", "extension", defaults={"members": None})
VOICEMAIL_GROUP = Kind("voicemail group", "extension", defaults={"members": None})
CONFERENCE = Kind("conference", "extension")
IPC = Kind("IPC", "extension")


def new_tables() -> dict[str, Table]:
    """An empty table of each kind by the kind's name; the three kinds of trunks count together."""
    trunks = Count()
    shared = {kind.name: trunks for kind in TRUNKS}
    kinds = (
        EXTENSION, DEPARTMENT, EXTENSION_GROUP, SIP_TRUNK, ANALOG_TRUNK, DIGITAL_TRUNK,
        OUTBOUND_ROUTE, INBOUND_ROUTE, PIN_SET, BLOCKED, BLACKLIST, QUEUE, PAGING_GROUP, IVR,
        RING_GROUP, VOICEMAIL_GROUP, CONFERENCE, IPC,
    )  # fmt: skip
    return {kind.name: Table(kind, shared.get(kind.name)) for kind in kinds}
