"""The mould of every API action: a frozen request that knows its wire name and its result type."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any, ClassVar, Generic, Literal, TypeAlias, TypeVar, get_args

import msgspec
from msgspec import Struct

from ucm_cti.wire.secrets import Body

R = TypeVar("R")

YesNo: TypeAlias = Literal["yes", "no"]
"""How the PBX spells a switch."""
JSON_TEXT = {"sent": "as JSON text"}
"""Marks a structured parameter that travels as text: `Annotated[T, Meta(extra=JSON_TEXT)]`."""


class Reply(StrEnum):
    """What the PBX answers with."""

    WRAPPED = "wrapped"
    """JSON: a status, and the result under `response`."""
    DOCUMENT = "document"
    """A CSV, XML or JSON document without a status; `ActionSpec.read` makes it a result."""
    FILE = "file"
    """The bytes of a file, to be streamed to disk."""


class Danger(StrEnum):
    """What an action can break (catalogue: danger)."""

    NONE = "none"
    CALL = "call"
    CONFIG = "config"
    DESTRUCTIVE = "destructive"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """What is known of an action beside its parameters.

    `name` is the wire name; `id` differs from it for variants ("cdrapi.query"); `family` is the
    catalogue's; `official` is False where only devices know the action (wire.md 2.3); `apply` says
    that applyChanges must follow before the change works (catalogue: apply_advised); `read` makes
    the result of a DOCUMENT.
    """

    name: str
    id: str
    family: str
    danger: Danger
    mutates: bool
    official: bool
    apply: bool
    reply: Reply
    result: type[Any]
    read: Callable[[bytes], Any] | None = None


class Action(Body, Generic[R], frozen=True, kw_only=True):
    """A request to the PBX; its fields are the parameters, UNSET ones are not sent.

    Subclasses name their result as `Action[Result]` and their wire name in the class line:
    `class Hold(Action[Accepted], frozen=True, kw_only=True)` with `@action("hold", ...)` above.
    """

    spec: ClassVar[ActionSpec]

    def to_wire(self) -> dict[str, Any]:
        """The set parameters by wire name: scalars as text (wire.md 2.1), structures as such, and
        as JSON text where the field is marked with JSON_TEXT."""
        in_text = _json_texts(type(self))
        return {
            name: msgspec.json.encode(value).decode() if name in in_text else _scalars(value)
            for name, value in msgspec.to_builtins(self, enc_hook=_plain).items()
        }


class Accepted(Body, frozen=True, kw_only=True):
    """The PBX took the request. It says nothing about what happened then (wire.md 2.8)."""

    need_apply: str | None = None


class Downloaded(Body, frozen=True, kw_only=True):
    """A file of the PBX, saved at `path`; `size` is in bytes."""

    path: str
    size: int


class Paging(Body, frozen=True, kw_only=True):
    """The page counters that every list reply carries."""

    page: int = 1
    total_item: int = 0
    total_page: int = 1


def result_of(cls: type[Action[Any]]) -> type[Any]:
    """The result type that an action class or the nearest of its bases names, `Action[Result]`."""
    for kind in cls.__mro__:
        bases: tuple[Any, ...] = kind.__dict__.get("__orig_bases__", ())
        for base in bases:
            arguments = get_args(base)
            if arguments and not isinstance(arguments[0], TypeVar):
                result: type[Any] = arguments[0]
                return result
    raise TypeError(f"{cls.__name__} names no result: write Action[Result]")


@cache
def _json_texts(kind: type[Struct]) -> frozenset[str]:
    info = msgspec.inspect.type_info(kind)
    assert isinstance(info, msgspec.inspect.StructType)  # noqa: S101 - an action is a struct
    return frozenset(field.encode_name for field in info.fields if _is_json_text(field.type))


def _is_json_text(kind: msgspec.inspect.Type) -> bool:
    if isinstance(kind, msgspec.inspect.UnionType):
        return any(_is_json_text(one) for one in kind.types)
    return isinstance(kind, msgspec.inspect.Metadata) and kind.extra == JSON_TEXT


def _plain(value: object) -> str:
    """Kinds of text that only our own code tells apart."""
    if isinstance(value, str):
        return str(value)
    raise NotImplementedError(type(value).__name__)


def _scalars(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _scalars(part) for name, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [_scalars(part) for part in value]
    return value if value is None or isinstance(value, str) else str(value)
