"""What a record may say about others: numbers that are free, ids that exist, patterns that read."""

import re

from ucm_cti.simulator.config import kinds
from ucm_cti.simulator.config.configuration import Configuration
from ucm_cti.simulator.config.defaults import TARGETS
from ucm_cti.simulator.config.presence import together
from ucm_cti.simulator.config.running import internal, listed
from ucm_cti.simulator.config.tables import (
    ALREADY_THERE,
    INVALID_VALUE,
    MISSING,
    NO_SUCH_ITEM,
    Kind,
    Record,
)
from ucm_cti.simulator.pbx.refused import Refused

_NUMBER = re.compile(r"[0-9]{2,18}")
_PATTERN = re.compile(r"_[0-9A-Za-z*#+.!\[\]-]+")
_INSIDE = {"account", "queue", "ringgroup", "ivr"}


def free_number(configuration: Configuration, before: Record, members: Record) -> None:
    """The record's number is one, and no other's. Raises Refused -15, -44."""
    number = members.get("extension")
    if number is None or number == before.get("extension"):
        return
    if not _NUMBER.fullmatch(number):
        raise Refused(INVALID_VALUE, f"extension {number}")
    if number in configuration.numbers():
        raise Refused(ALREADY_THERE, f"the number {number} is taken")


def people(configuration: Configuration, members: Record, *names: str) -> None:
    """Comma-separated members hold extensions, each once. Raises Refused -15."""
    table = configuration.table(kinds.EXTENSION)
    for name in names:
        numbers = listed(members.get(name))
        if len(set(numbers)) < len(numbers) or any(number not in table for number in numbers):
            raise Refused(INVALID_VALUE, f"{name} {members[name]}")


def exists(configuration: Configuration, key: object, *among: Kind) -> None:
    """A record of that id is there. Raises Refused -16."""
    if not any(key in configuration.table(kind) for kind in among):
        raise Refused(NO_SUCH_ITEM, f"no such {among[0].name} {key}")


def extension(configuration: Configuration, before: Record, members: Record) -> Record:
    """An extension with its user, for addSIPAccountAndUser and updateSIPAccount."""
    free_number(configuration, before, members)
    members = dict(members)
    if (settings := members.pop("presence_settings", None)) is not None:
        members["sip_presence_settings"] = settings
    if "voicemail" in members:
        members["voicemail"] = {**before.get("voicemail", {}), **members["voicemail"]}
    return together(before, members)


def queue(configuration: Configuration, before: Record, members: Record) -> Record:
    """A queue: its number, agents and chairmen."""
    free_number(configuration, before, members)
    people(configuration, members, "members", "queue_chairmans")
    return members


def paging(configuration: Configuration, before: Record, members: Record) -> Record:
    """A paging group: its number, members and those who may start it."""
    free_number(configuration, before, members)
    people(configuration, members, "members", "number_allowed")
    return members


def ivr(configuration: Configuration, before: Record, members: Record) -> Record:
    """A menu: its number."""
    free_number(configuration, before, members)
    return members


def outbound_route(configuration: Configuration, _before: Record, members: Record) -> Record:
    """An outbound route: its trunk, patterns and those who may use it."""
    if (trunk := members.get("default_trunk_index")) is not None:
        exists(configuration, trunk, *kinds.TRUNKS)
    for one in listed(members.get("members")):
        exists(configuration, one, kinds.EXTENSION, kinds.EXTENSION_GROUP)
    if "pattern" in members:
        _patterns([entry["match"] for entry in members["pattern"]])
    return members


def inbound_route(configuration: Configuration, before: Record, members: Record) -> Record:
    """An inbound route: its trunk, patterns and destination."""
    if (trunk := members.get("trunk_index")) is not None:
        exists(configuration, trunk, *kinds.TRUNKS)
    patterns = members.get("did_pattern_match")
    if isinstance(patterns, list):
        patterns = ",".join(entry["did_pattern_match"] for entry in patterns)
        members = {**members, "did_pattern_match": patterns}
    if patterns is not None:
        _patterns(listed(patterns))
    whole = {**before, **members}
    sort = whole.get("destination_type", "byDID")
    number = whole.get(sort) or ""
    menus = configuration.table(kinds.IVR)
    there = internal(configuration.tables, number) or (sort == "ivr" and number in menus)
    if sort not in {"byDID", *TARGETS} or (sort in _INSIDE and not there):
        raise Refused(INVALID_VALUE, f"{sort} {number}")
    return members


def blocked(configuration: Configuration, _before: Record, members: Record) -> Record:
    """A blocked number: the route it is blocked on, "0" for all."""
    if (route := members.get("inbound_rt_index", "0")) != "0":
        exists(configuration, route, kinds.INBOUND_ROUTE)
    return members


def trunk(configuration: Configuration, before: Record, members: Record) -> Record:
    """A trunk of any kind: no other has its name, of whatever kind."""
    name = members.get("trunk_name")
    if name is not None and name != before.get("trunk_name"):
        for kind in kinds.TRUNKS:
            if name in configuration.table(kind).given("trunk_name"):
                raise Refused(ALREADY_THERE, f"the name {name} is taken")
    return members


def sip_trunk(configuration: Configuration, before: Record, members: Record) -> Record:
    """A SIP trunk; one that registers needs a user and a password (catalogue: addSIPTrunk)."""
    whole = {**before, **members}
    if whole["trunk_type"] == "register" and not (whole.get("username") and whole.get("secret")):
        raise Refused(MISSING, "username, secret")
    return trunk(configuration, before, members)


def _patterns(patterns: list[str] | tuple[str, ...]) -> None:
    if not patterns or not all(
        _PATTERN.fullmatch(one.partition("/*")[0].strip()) for one in patterns
    ):
        raise Refused(INVALID_VALUE, f"pattern {patterns}")
