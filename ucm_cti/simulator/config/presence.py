"""Do not disturb, presence and forwarding: records against phones (catalogue: getSIPAccount)."""

from collections.abc import Callable

from ucm_cti.simulator.config.defaults import PRESENCES
from ucm_cti.simulator.config.tables import Record

_OFF, _NUMBER = "0", "2"


def entry_of(record: Record) -> Record:
    """The forwarding that goes with the record's presence; while do not disturb is on, that of
    "available", which comes back with it."""
    presence = record["presence_status"]
    wanted = presence if presence in PRESENCES else PRESENCES[0]
    for entry in record["sip_presence_settings"]:
        if entry["presence_status"] == wanted:
            return dict(entry)
    return {"presence_status": wanted}


def target(entry: Record, kind: str, internal: Callable[[str], bool]) -> str:
    """Where an entry sends calls: `kind` is cfu, cfb or cfn; "" is nowhere."""
    number, sort = entry.get(kind) or "", str(entry.get(f"{kind}_destination_type") or _OFF)
    if sort == _OFF or (sort != _NUMBER and not internal(number)):
        return ""
    return number


def together(record: Record, members: Record) -> Record:
    """Members to be written with what follows from them: the presence "dnd" and the switch are
    one, and the entries given replace those of their presences only."""
    written = dict(members)
    if "presence_status" in written and "dnd" not in written:
        written["dnd"] = "yes" if written["presence_status"] == "dnd" else "no"
    elif "dnd" in written and "presence_status" not in written:
        before = record.get("presence_status", PRESENCES[0])
        quiet = before if before != "dnd" else PRESENCES[0]
        written["presence_status"] = "dnd" if written["dnd"] == "yes" else quiet
    if "sip_presence_settings" in written:
        written["sip_presence_settings"] = _merged(record, written["sip_presence_settings"])
    return written


def live(record: Record, *, dnd: bool, presence: str, forward: str) -> Record:
    """What to write when a phone has come to stand like this."""
    written: Record = {"dnd": "yes" if dnd else "no", "presence_status": presence}
    entry = entry_of({**record, **written})
    if (entry.get("cfu") or "") != forward:
        sort = _NUMBER if forward else _OFF
        entry |= {"cfu": forward or None, "cfu_destination_type": sort}
        written["sip_presence_settings"] = _merged(record, [entry])
    return written


def _merged(record: Record, entries: list[Record]) -> list[Record]:
    known = {entry["presence_status"]: entry for entry in record.get("sip_presence_settings", ())}
    for entry in entries:
        name = entry["presence_status"]
        known[name] = {**known.get(name, {}), **entry}
    return list(known.values())
