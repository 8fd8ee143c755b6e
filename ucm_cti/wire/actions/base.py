"""The mould of every API action: a frozen request that knows its wire name and its result type."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, ClassVar, Generic, Literal, TypeAlias, TypeVar, get_args

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


class Accepted(Body, frozen=True, kw_only=True):
    """The PBX took the request. It says nothing about what happened then (wire.md 2.8)."""

    need_apply: str | None = None


class Paging(Body, frozen=True, kw_only=True):
    """The page counters that every list reply carries."""

    page: int = 1
    total_item: int = 0
    total_page: int = 1


def result_of(cls: type[Action[Any]]) -> type[Any]:
    """The result type that an action class names in its base, `Action[Result]`."""
    bases: tuple[Any, ...] = cls.__dict__.get("__orig_bases__", ())
    for base in bases:
        if arguments := get_args(base):
            result: type[Any] = arguments[0]
            return result
    raise TypeError(f"{cls.__name__} names no result: write Action[Result]")
