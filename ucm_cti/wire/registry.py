"""Every declared action by its wire name; drives the CLI, the simulator's dispatch and the docs."""

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any, TypeVar

from ucm_cti.wire.actions import FAMILIES
from ucm_cti.wire.actions.base import Action, ActionSpec, Danger, Reply, result_of

_C = TypeVar("_C", bound=type[Action[Any]])
_BY_ID: dict[str, type[Action[Any]]] = {}


def action(
    name: str,
    *,
    family: str,
    danger: Danger = Danger.NONE,
    variant: str = "",
    official: bool = True,
    apply: bool = False,
    reply: Reply = Reply.WRAPPED,
    read: Callable[[bytes], Any] | None = None,
) -> Callable[[_C], _C]:
    """Declare a class as the action of that wire name. Raises ValueError on a second of one id."""

    def declare(cls: _C) -> _C:
        key = f"{name}.{variant}" if variant else name
        if key in _BY_ID:
            raise ValueError(f"action {key} is declared twice")
        cls.spec = ActionSpec(
            name=name,
            id=key,
            family=family,
            danger=danger,
            mutates=danger is not Danger.NONE,
            official=official,
            apply=apply,
            reply=reply,
            result=result_of(cls),
            read=read,
        )
        _BY_ID[key] = cls
        return cls

    return declare


def actions() -> dict[str, type[Action[Any]]]:
    """All declared actions by id, as a copy."""
    _load()
    return dict(_BY_ID)


def find_action(name: str) -> type[Action[Any]] | None:
    """The action of that id or wire name, None when there is none."""
    _load()
    return _BY_ID.get(name)


def variants(name: str) -> dict[str, type[Action[Any]]]:
    """The actions that share a wire name, by variant; empty where it stands for one action only."""
    _load()
    start = f"{name}."
    return {key[len(start) :]: cls for key, cls in _BY_ID.items() if key.startswith(start)}


@cache
def _load() -> None:
    """Have every family declared; a script that names its actions needs to load only theirs."""
    for family in FAMILIES:
        import_module(f"ucm_cti.wire.actions.{family}")
