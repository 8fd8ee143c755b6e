"""The `api` verb: any declared action by its wire name."""

import dataclasses
import difflib
from argparse import Namespace
from typing import Any, cast

import msgspec

import ucm_cti.wire.actions  # noqa: F401 # declares every action
from ucm_cti.cli.answers import Answer, to_json
from ucm_cti.cli.tables import table
from ucm_cti.cli.visit import Visit
from ucm_cti.desktop.masking import mask_members
from ucm_cti.domain.errors import UsageError
from ucm_cti.wire.actions.base import Action
from ucm_cti.wire.registry import actions, find_action

_BY_ITSELF = {"challenge", "login", "logout"}


def list_actions() -> Answer:
    """Every action with its parameters; optional ones in brackets."""
    found = [(name, kind) for name, kind in sorted(actions().items()) if name not in _BY_ITSELF]
    document = {
        "actions": [
            {
                "action": name,
                "family": kind.spec.family,
                "danger": kind.spec.danger.value,
                "about": _about(kind),
                "parameters": [
                    {"name": field.encode_name, "required": field.required}
                    for field in msgspec.structs.fields(kind)
                ],
            }
            for name, kind in found
        ]
    }
    rows = (
        (
            name,
            " ".join(
                field.encode_name if field.required else f"[{field.encode_name}]"
                for field in msgspec.structs.fields(kind)
            ),
            _about(kind),
        )
        for name, kind in found
    )
    return Answer(document, table(("Action", "Parameters", "About"), rows, widest=90))


def build_request(options: Namespace) -> Action[Any]:
    """The action that the options name. Raises UsageError with near matches for a wrong name."""
    if options.action is None:
        raise UsageError("Name an action, or list them with “ucm-cti api --list”.")
    kind = find_action(options.action)
    if kind is None or options.action in _BY_ITSELF:
        names = [name for name in actions() if name not in _BY_ITSELF]
        raise UsageError(f"There is no action “{options.action}”{_near(options.action, names)}")
    fields = {field.encode_name: field for field in msgspec.structs.fields(kind)}
    values: dict[str, str] = {}
    for pair in options.parameters:
        name, equals, value = pair.partition("=")
        if not equals:
            raise UsageError(f"“{pair}” is no parameter; write NAME=VALUE.")
        if name not in fields:
            raise UsageError(
                f"{options.action} has no parameter “{name}”{_near(name, list(fields))}"
            )
        if name in values:
            raise UsageError(f"The parameter “{name}” is given twice.")
        values[name] = value
    missing = [name for name, field in fields.items() if field.required and name not in values]
    if missing:
        raise UsageError(f"{options.action} needs {', '.join(missing)}.")
    try:
        request: Action[Any] = msgspec.convert(values, _as_told(kind), strict=False)
    except msgspec.ValidationError as error:
        raise UsageError(f"{options.action} does not take that: {error}.") from None
    return request


async def send(visit: Visit, request: Action[Any]) -> Answer:
    """The PBX's reply as it is, secrets masked. Raises UcmError."""
    reply = await visit.session.execute(request)
    document = {"response": mask_members(reply), "status": 0}
    return Answer(document, to_json(document))


def _as_told(kind: type[Action[Any]]) -> type[Action[Any]]:
    """The same action with its reply left as the PBX writes it, unknown members too."""
    raw = cast(
        "type[Action[Any]]",
        msgspec.defstruct(kind.__name__, [], bases=(kind,), frozen=True, kw_only=True),
    )
    raw.spec = dataclasses.replace(kind.spec, result=dict[str, Any])
    return raw


def _about(kind: type[Action[Any]]) -> str:
    return (kind.__doc__ or "").partition("\n")[0]


def _near(name: str, names: list[str]) -> str:
    by_fold = {known.casefold(): known for known in names}
    close = [by_fold[match] for match in difflib.get_close_matches(name.casefold(), by_fold, 3)]
    if close:
        return f"; did you mean {' or '.join(close)}?"
    return f"; it takes {', '.join(names)}." if 0 < len(names) <= 8 else "."
