"""A request's parameters against the declaration of its action (wire.md 2.1)."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from msgspec import inspect

from ucm_cti.simulator.scalars import Kinds, flat, read_scalar
from ucm_cti.simulator.sessions import Rejection
from ucm_cti.wire.actions.base import JSON_TEXT, Action

INVALID = "Invalid parameters!"
_ALWAYS = frozenset({"action", "cookie"})
_UNDECLARED = {"login": frozenset({"version"})}
_MANY = (inspect.VarTupleType, inspect.ListType)


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter; `kind` is str, int, float or object, `kinds` all that its value may be."""

    name: str
    required: bool
    kind: type
    kinds: Kinds
    json_text: bool = False

    @property
    def may_be_empty(self) -> bool:
        """Whether the empty text is one of its choices."""
        return any(isinstance(one, inspect.LiteralType) and "" in one.values for one in self.kinds)


@cache
def declared(cls: type[Action[Any]]) -> tuple[Parameter, ...]:
    """The parameters of an action class by wire name, in the order of their declaration."""
    return _declared(cls)


def read_parameters(cls: type[Action[Any]], request: Mapping[str, Any]) -> dict[str, Any]:
    """The given parameters in their declared types; text and numbers stand for each other.

    Structures may come as such or, where they are declared so, as JSON text. A get action also
    takes members of its result with "" as value, which choose what it tells (guide: field
    selection). Raises Rejection: -1 with the device's text for an unknown name, -1 for a missing
    or unusable one, -15 for a value that is out of range, too long or not on offer.
    """
    name = cls.spec.name
    parameters = {parameter.name: parameter for parameter in declared(cls)}
    allowed = _ALWAYS | _UNDECLARED.get(name, frozenset())
    values: dict[str, Any] = {}
    for key, given in request.items():
        if key in parameters or key in allowed:
            continue
        if given != "" or not name.startswith("get") or key not in _told(cls):
            raise Rejection(-1, text=f"No such node({key}) under Function({name})")
        values[key] = ""
    empties = name.startswith("update")  # a person without a fax number (catalogue: updateUser)
    return _members(parameters.values(), request, empties=empties) | values


def _members(
    parameters: Iterable[Parameter], given: Mapping[str, Any], *, empties: bool
) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for parameter in parameters:
        value = given.get(parameter.name)
        meant = parameter.kind is str and (empties or not parameter.required)
        blank = isinstance(value, str) and not value.strip() and not parameter.may_be_empty
        if value is None or (blank and not meant):
            if parameter.required:
                raise Rejection(-1, text=INVALID)
            continue
        values[parameter.name] = _convert(parameter, value)
    return values


def _convert(parameter: Parameter, given: object) -> object:
    if parameter.json_text and isinstance(given, str):
        try:
            given = json.loads(given)
        except (ValueError, RecursionError):
            raise Rejection(-1, text=INVALID) from None
    return _value(parameter.kinds, given)


def _value(kinds: Kinds, given: object) -> object:
    for kind in kinds:
        if isinstance(kind, inspect.AnyType):
            return given
        if isinstance(kind, inspect.StructType):
            return _structure(kind, given)
        if isinstance(kind, _MANY):
            if not isinstance(given, list):
                raise Rejection(-1, text=INVALID)
            return [_value(flat(kind.item_type), part) for part in given]
    if isinstance(given, bool) or not isinstance(given, (str, int, float)):
        raise Rejection(-1, text=INVALID)
    return read_scalar(kinds, given)


def _structure(kind: inspect.StructType, given: object) -> dict[str, Any]:
    if not isinstance(given, dict):
        raise Rejection(-1, text=INVALID)
    parameters = _declared(kind.cls)
    if not given.keys() <= {parameter.name for parameter in parameters}:
        raise Rejection(-1, text=INVALID)
    nulls = {name: None for name, value in given.items() if value is None}
    return nulls | _members(parameters, given, empties=True)


@cache
def _declared(cls: type[Any]) -> tuple[Parameter, ...]:
    return tuple(
        Parameter(entry.encode_name, entry.required, _kind(kinds), kinds, _sent_as_text(entry.type))
        for entry in inspect.type_info(cls).fields  # type: ignore[attr-defined] # a struct's
        for kinds in [flat(entry.type)]
    )


def _kind(kinds: Kinds) -> type:
    if all(isinstance(one, inspect.IntType) for one in kinds):
        return int
    if all(isinstance(one, (inspect.FloatType, inspect.IntType)) for one in kinds):
        return float
    literals = [v for one in kinds if isinstance(one, inspect.LiteralType) for v in one.values]
    if literals and all(isinstance(value, int) for value in literals):
        return int
    if all(isinstance(one, (inspect.StrType, inspect.LiteralType)) for one in kinds):
        return str
    return object


def _sent_as_text(kind: inspect.Type) -> bool:
    if isinstance(kind, inspect.UnionType):
        return any(_sent_as_text(one) for one in kind.types)
    return isinstance(kind, inspect.Metadata) and kind.extra == JSON_TEXT


@cache
def _told(cls: type[Action[Any]]) -> frozenset[str]:
    """Every member of an action's result, those of the objects in it included."""
    info = inspect.type_info(cls.spec.result)
    names: set[str] = set()
    for entry in info.fields if isinstance(info, inspect.StructType) else ():
        names.add(entry.encode_name)
        for kind in flat(entry.type):
            if isinstance(kind, inspect.StructType):
                names |= {inner.encode_name for inner in kind.fields}
    return frozenset(names)
