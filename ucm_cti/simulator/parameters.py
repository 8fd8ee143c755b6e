"""A request's parameters against the declaration of its action (wire.md 2.1)."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from msgspec import inspect

from ucm_cti.simulator.sessions import Rejection
from ucm_cti.wire.actions.base import Action

INVALID = "Invalid parameters!"
_ALWAYS = frozenset({"action", "cookie"})
_UNDECLARED = {"login": frozenset({"version"})}


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter; `choices` is empty where any value goes, `kind` is str, int or object."""

    name: str
    required: bool
    kind: type
    choices: tuple[str, ...] = ()


@cache
def declared(cls: type[Action[Any]]) -> tuple[Parameter, ...]:
    """The parameters of an action class by wire name, in the order of their declaration."""
    info = inspect.type_info(cls)
    if not isinstance(info, inspect.StructType):
        raise TypeError(f"{cls.__name__} is no action class")
    return tuple(_parameter(entry) for entry in info.fields)


def read_parameters(cls: type[Action[Any]], request: Mapping[str, Any]) -> dict[str, Any]:
    """The given parameters in their declared types; text and numbers stand for each other.

    Raises Rejection: -1 with the device's text for an unknown name, -1 for a missing or unusable
    one, -15 for a value that is not on offer.
    """
    name = cls.spec.name
    parameters = {parameter.name: parameter for parameter in declared(cls)}
    allowed = _ALWAYS | _UNDECLARED.get(name, frozenset())
    for key in request:
        if key not in parameters and key not in allowed:
            raise Rejection(-1, text=f"No such node({key}) under Function({name})")
    values: dict[str, Any] = {}
    for parameter in parameters.values():
        given = request.get(parameter.name)
        if given is None or (parameter.required and _blank(given)):
            if parameter.required:
                raise Rejection(-1, text=INVALID)
            continue
        values[parameter.name] = _convert(parameter, given)
    return values


def _blank(value: object) -> bool:
    return isinstance(value, str) and not value.strip()


def _convert(parameter: Parameter, given: object) -> object:
    if parameter.kind is object:
        return given
    if isinstance(given, bool) or not isinstance(given, (str, int)):
        raise Rejection(-1, text=INVALID)
    if parameter.kind is int:
        try:
            return int(given)
        except ValueError:
            raise Rejection(-15) from None
    text = str(given)
    if parameter.choices and text not in parameter.choices:
        raise Rejection(-15)
    return text


def _parameter(entry: inspect.Field) -> Parameter:
    kinds = entry.type.types if isinstance(entry.type, inspect.UnionType) else (entry.type,)
    kind: type = object
    choices: tuple[str, ...] = ()
    if any(isinstance(one, inspect.LiteralType) for one in kinds):
        kind = str
        literals = [one for one in kinds if isinstance(one, inspect.LiteralType)]
        choices = tuple(str(value) for one in literals for value in one.values)
    elif all(isinstance(one, (inspect.StrType, inspect.NoneType)) for one in kinds):
        kind = str
    elif all(isinstance(one, (inspect.IntType, inspect.NoneType)) for one in kinds):
        kind = int
    return Parameter(entry.encode_name, entry.required, kind, choices)
