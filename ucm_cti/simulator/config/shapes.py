"""Replies in the shape of an action's declared result."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from msgspec import inspect

from ucm_cti.simulator.config.tables import Record
from ucm_cti.simulator.scalars import flat
from ucm_cti.wire.registry import find_action

_MANY = (inspect.VarTupleType, inspect.ListType)


@dataclass(frozen=True, slots=True)
class Member:
    """A member of a result: the names inside it, if it is an object or a list of objects."""

    name: str
    inside: tuple[str, ...] = ()
    many: bool = False


@cache
def members_of(action: str) -> tuple[Member, ...]:
    """The members of an action's result. Raises LookupError for an action nobody declared."""
    cls = find_action(action)
    if cls is None:
        raise LookupError(action)
    return _members(inspect.type_info(cls.spec.result))


def list_of(action: str) -> Member:
    """The list that a list action's result holds."""
    return next(member for member in members_of(action) if member.many)


def shaped(action: str, record: Record, wanted: frozenset[str] = frozenset()) -> dict[str, Any]:
    """A record as an action answers it; with `wanted` only the members of those names.

    An object of the result is filled from the record's member of that name where it is an object,
    else from the record itself: getSIPAccount tells its settings under "extension".
    """
    reply: dict[str, Any] = {}
    for member in members_of(action):
        value = record.get(member.name)
        if member.inside and not member.many:
            source = value if isinstance(value, Mapping) else record
            whole = not wanted or member.name in wanted
            inside = {
                name: source[name]
                for name in member.inside
                if name in source and (whole or name in wanted)
            }
            if inside:
                reply[member.name] = inside
        elif member.name in record and (not wanted or member.name in wanted):
            reply[member.name] = value
    return reply


def picked(record: Record, names: tuple[str, ...]) -> dict[str, Any]:
    """The members of a record by name, those it has."""
    return {name: record[name] for name in names if name in record}


def _members(info: inspect.Type) -> tuple[Member, ...]:
    if not isinstance(info, inspect.StructType):
        return ()
    return tuple(_member(entry.encode_name, flat(entry.type)) for entry in info.fields)


def _member(name: str, kinds: tuple[inspect.Type, ...]) -> Member:
    for kind in kinds:
        if isinstance(kind, inspect.StructType):
            return Member(name, _names(kind))
        if isinstance(kind, _MANY):
            inner = [one for one in flat(kind.item_type) if isinstance(one, inspect.StructType)]
            return Member(name, _names(inner[0]) if inner else (), many=True)
    return Member(name)


def _names(info: inspect.StructType) -> tuple[str, ...]:
    return tuple(entry.encode_name for entry in info.fields)
