"""Every declared action, described without its class: for forms, help and lists.

Views may not see the wire; they get these descriptions, and hand back what a person has typed.
"""

import difflib
import inspect
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import msgspec

from ucm_cti.commands.parameters import FieldAbout, FieldKind, fields_of, value_of
from ucm_cti.domain.errors import UsageError
from ucm_cti.wire.actions.base import Action, Danger, Reply
from ucm_cti.wire.registry import actions

__all__ = [
    "ActionAbout",
    "Danger",
    "FieldAbout",
    "FieldKind",
    "Reply",
    "build",
    "describe",
    "descriptions",
    "find",
    "named",
    "near",
    "unsecret",
    "validate",
]

_SOURCE = re.compile(r"\s*\((?:catalogue|guide|wire\.md)\b[^()]*\)|`")
_BY_ITSELF = "session"


@dataclass(frozen=True, slots=True)
class ActionAbout:
    """One action: `id` is the wire name, or "name.variant"; `title` says in a line what it does,
    `about` what else is worth knowing; `apply` that applyChanges must follow; `official` that the
    PBX's guide has it.
    """

    id: str
    name: str
    family: str
    title: str
    about: str
    danger: Danger
    mutates: bool
    apply: bool
    official: bool
    reply: Reply
    fields: tuple[FieldAbout, ...]

    @property
    def by_itself(self) -> bool:
        """Whether the session sends it when it has to; nobody else may."""
        return self.family == _BY_ITSELF

    def field(self, name: str) -> FieldAbout | None:
        """The parameter of that wire name."""
        return next((one for one in self.fields if one.name == name), None)


def descriptions() -> tuple[ActionAbout, ...]:
    """Every action that can be sent, by family and id."""
    found = (_describe(kind) for kind in actions().values())
    return tuple(
        sorted((one for one in found if not one.by_itself), key=lambda one: (one.family, one.id))
    )


def describe(action_id: str) -> ActionAbout:
    """The action of that id. Raises UsageError with near matches."""
    return _describe(_kind(action_id))


def named(name: str) -> tuple[ActionAbout, ...]:
    """The action of that id, or every variant of that wire name. Raises UsageError."""
    kinds = () if name in actions() else actions().values()
    variants = tuple(_describe(kind) for kind in kinds if kind.spec.name == name)
    return variants or (describe(name),)


def find(name: str, values: Mapping[str, str]) -> ActionAbout:
    """The action of an id, or the one of that wire name whose parameters fit the values; of several
    the one that adds none of its own.

    Raises UsageError: with near matches for a name that is none, with the ids where several or none
    of a name's variants fit.
    """
    found = named(name)
    if len(found) == 1:
        return found[0]
    fitting = [one for one in found if not validate(one.id, values)]
    plain = [one for one in fitting if not _added(one, values)]
    if len(fitting) == 1 or len(plain) == 1:
        return (plain or fitting)[0]
    ids = ", ".join(one.id for one in fitting or found)
    if fitting:
        raise UsageError(f"{name} with these parameters can mean {ids}; name one of them.")
    raise UsageError(f"These parameters fit no {name}; there are {ids}.")


def validate(action_id: str, values: Mapping[str, str]) -> dict[str, str]:
    """What is wrong with the values, by parameter: a phrase that follows the parameter's name.

    Raises UsageError for an id that is none.
    """
    return _read(_kind(action_id), values)[1]


def build(action_id: str, values: Mapping[str, str]) -> Action[Any]:
    """The action with these values, structures typed as JSON text. Raises UsageError that names
    every parameter that is wrong."""
    kind = _kind(action_id)
    typed, problems = _read(kind, values)
    if problems:
        told = "; ".join(f"{name} {phrase}" for name, phrase in problems.items())
        raise UsageError(f"{action_id}: {told}.")
    return kind(**typed)


def unsecret(action_id: str, values: Mapping[str, str]) -> dict[str, str]:
    """The values that may be kept: those that are secrets, or hold one, are gone."""
    about = describe(action_id)
    fields = ((name, about.field(name)) for name in values)
    return {name: values[name] for name, field in fields if field is not None and not field.hides}


def near(name: str, names: list[str]) -> str:
    """ " (did you mean a or b?)" for a mistyped name, "" when nothing is like it."""
    by_fold = {known.casefold(): known for known in names}
    close = [by_fold[match] for match in difflib.get_close_matches(name.casefold(), by_fold, 3)]
    return f" (did you mean {' or '.join(close)}?)" if close else ""


def _kind(action_id: str) -> type[Action[Any]]:
    known = actions()
    kind = known.get(action_id)
    if kind is None:
        ids = [one for one, kind in known.items() if kind.spec.family != _BY_ITSELF]
        raise UsageError(f"There is no action “{action_id}”{near(action_id, ids)}.")
    if kind.spec.family == _BY_ITSELF:
        raise UsageError(f"The session sends {action_id} by itself; name another action.")
    return kind


def _read(
    kind: type[Action[Any]], values: Mapping[str, str]
) -> tuple[dict[str, Any], dict[str, str]]:
    """The typed values by attribute, and what is wrong by wire name."""
    about = _describe(kind)
    typed: dict[str, Any] = {}
    problems: dict[str, str] = {}
    declared = {one.encode_name: one for one in msgspec.structs.fields(kind)}
    for name, text in values.items():
        field = about.field(name)
        if field is None:
            problems[name] = f"is no parameter of {about.id}{_instead(name, about)}"
            continue
        try:
            typed[declared[name].name] = value_of(field, declared[name].type, text)
        except ValueError as error:
            problems[name] = str(error)
    for field in about.fields:
        if field.required and field.name not in values:
            problems[field.name] = "is needed"
    return typed, problems


def _added(about: ActionAbout, values: Mapping[str, str]) -> bool:
    """Whether more would be sent than the values."""
    return any(one.default is not None and one.name not in values for one in about.fields)


def _instead(name: str, about: ActionAbout) -> str:
    names = [one.name for one in about.fields]
    if close := near(name, names):
        return close
    if not names:
        return ", which takes none"
    return f", which takes {', '.join(names)}" if len(names) <= 8 else ""


@cache
def _describe(kind: type[Action[Any]]) -> ActionAbout:
    spec = kind.spec
    title, _, rest = inspect.cleandoc(kind.__doc__ or "").partition("\n")
    return ActionAbout(
        id=spec.id,
        name=spec.name,
        family=spec.family,
        title=_SOURCE.sub("", title).removesuffix("."),
        about=_SOURCE.sub(
            "", "\n".join(" ".join(part.split()) for part in rest.split("\n\n"))
        ).strip(),
        danger=spec.danger,
        mutates=spec.mutates,
        apply=spec.apply,
        official=spec.official,
        reply=spec.reply,
        fields=fields_of(kind),
    )
