"""The `api` verb: any declared action by its id or wire name, its help, and the list of all."""

from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ucm_cti.cli.answers import Answer
from ucm_cti.cli.login import from_environment
from ucm_cti.cli.tables import table
from ucm_cti.commands import catalogue
from ucm_cti.commands.api import Api, pretty
from ucm_cti.commands.catalogue import ActionAbout, Danger, FieldAbout, Reply
from ucm_cti.commands.ports import FilePbx
from ucm_cti.desktop.masking import mask_members, mask_text
from ucm_cti.domain.errors import UsageError
from ucm_cti.wire.actions.base import Action

_DANGERS = {
    Danger.NONE: "only reads",
    Danger.CALL: "acts on calls",
    Danger.CONFIG: "changes the configuration",
    Danger.DESTRUCTIVE: "deletes, and cannot be undone",
}
_WAITS = "The change is stored; “ucm-cti api applyChanges” puts it into effect."
_WIDEST, _WHOLE = 90, 1000


def tell(options: Namespace) -> Answer | None:
    """What needs no PBX: the list, or help. Raises UsageError."""
    if options.help is not None:
        if options.action is None:
            return Answer({"help": options.help}, options.help.rstrip())
        found = catalogue.named(options.action)
        return _explain(found[0]) if len(found) == 1 else _table(found)
    if options.list:
        return _table(_family(options.family))
    if options.family is not None:
        raise UsageError("--family narrows --list; give both.")
    return None


def build_request(options: Namespace) -> Action[Any]:
    """The action that the options name. Raises UsageError that names what is wrong."""
    if options.action is None:
        raise UsageError("Name an action, or list them with “ucm-cti api --list”.")
    values = _values(options.parameters, options.env or ())
    about = catalogue.find(options.action, values)
    request = catalogue.build(about.id, values)
    if about.reply is Reply.FILE and options.output is None:
        raise UsageError(f"{about.id} answers with a file; say where it goes with --output FILE.")
    if about.reply is not Reply.FILE and options.output is not None:
        raise UsageError(f"{about.id} answers with no file; leave out --output.")
    return request


async def send(pbx: FilePbx, request: Action[Any], output: Path | None = None) -> Answer:
    """The PBX's reply as it is, secrets masked; what answers with a file goes to `output`.

    Raises UcmError.
    """
    if output is not None:
        saved = (await Api(pbx).download(request, output)).document
        document = {"response": saved, "status": 0}
        return Answer(document, f"Saved as {saved['path']}, {saved['size']} bytes.")
    reply = await Api(pbx).send(request)
    document = {"response": mask_members(reply.document), "status": 0}
    text = pretty(document) if reply.text is None else mask_text(reply.text)
    return Answer(document, text, note=_WAITS if reply.waits else "")


def _values(pairs: Iterable[str], hidden: Iterable[str]) -> dict[str, str]:
    """What is sent by name; of `hidden` ones an environment variable holds the value."""
    values: dict[str, str] = {}
    for pair, secret in (*((one, False) for one in pairs), *((one, True) for one in hidden)):
        name, equals, value = pair.partition("=")
        if not equals:
            given = "What stands after --env" if secret else f"“{pair}”"
            raise UsageError(f"{given} is no parameter; write NAME={'VAR' if secret else 'VALUE'}.")
        if name in values:
            raise UsageError(f"The parameter “{name}” is given twice.")
        values[name] = from_environment(value, f"--env {name}") if secret else value
    return values


def _family(family: str | None) -> tuple[ActionAbout, ...]:
    found = catalogue.descriptions()
    families = sorted({one.family for one in found})
    if family is not None and family not in families:
        close = catalogue.near(family, families)
        raise UsageError(f"There is no family “{family}”{close}; there are {', '.join(families)}.")
    return tuple(one for one in found if family in {None, one.family})


def _table(shown: tuple[ActionAbout, ...]) -> Answer:
    text = table(
        ("Family", "Action", "Danger", "About"),
        ((one.family, one.id, _danger(one), one.title) for one in shown),
        widest=_WIDEST,
    )
    return Answer({"actions": [_document(one) for one in shown]}, text)


def _explain(about: ActionAbout) -> Answer:
    parts = [f"{about.id}: {about.title}", about.about, _facts(about)]
    if about.fields:
        rows = [row for field in about.fields for row in _rows(field)]
        parts.append(table(("Parameter", "", "About", "Takes"), rows, widest=_WHOLE))
    else:
        parts.append("It takes no parameters.")
    return Answer(_document(about), "\n\n".join(part for part in parts if part))


def _facts(about: ActionAbout) -> str:
    facts = [f"Family {about.family}; it {_DANGERS[about.danger]}."]
    if about.apply:
        facts.append("The change works after applyChanges.")
    if not about.official:
        facts.append("Devices know it, the PBX's guide does not.")
    if about.reply is not Reply.WRAPPED:
        facts.append(f"It answers with a {about.reply.value}.")
    return " ".join(facts)


def _rows(field: FieldAbout, depth: int = 0) -> list[tuple[str, str, str, str]]:
    """A parameter's line, and one for each member of a structure."""
    takes = ("a list, as JSON" if field.many else "JSON") if field.members else field.expects
    about = [field.description, f"{field.default} by default" if field.default else ""]
    name = f"{'  ' * depth}{'. ' if depth else ''}{field.name}"
    told = "; ".join(part for part in about if part)
    row = (name, "required" if field.required else "", told, takes)
    return [row, *(below for one in field.members for below in _rows(one, depth + 1))]


def _danger(about: ActionAbout) -> str:
    return "" if about.danger is Danger.NONE else about.danger.value


def _document(about: ActionAbout) -> dict[str, Any]:
    return {
        "action": about.id,
        "name": about.name,
        "family": about.family,
        "danger": about.danger.value,
        "mutates": about.mutates,
        "apply": about.apply,
        "official": about.official,
        "reply": about.reply.value,
        "about": about.title,
        "parameters": [_field(one) for one in about.fields],
    }


def _field(field: FieldAbout) -> dict[str, Any]:
    """A parameter's facts; what does not apply to it is left out."""
    facts: dict[str, Any] = {
        "choices": list(field.choices),
        "min": field.minimum,
        "max": field.maximum,
        "min_length": field.shortest,
        "max_length": field.longest,
        "default": field.default,
        "about": field.description,
        "nullable": field.nullable,
        "secret": field.secret,
        "list": field.many,
        "members": [_field(one) for one in field.members],
    }
    kept = {name: value for name, value in facts.items() if value not in (None, "", [], False)}
    return {"name": field.name, "type": field.kind.value, "required": field.required, **kept}
