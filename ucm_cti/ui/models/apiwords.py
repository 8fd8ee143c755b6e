"""How the API console words families, dangers and what a parameter takes; pure."""

import re

from ucm_cti.commands.catalogue import ActionAbout, Danger, FieldAbout, FieldKind, Reply
from ucm_cti.domain.wording import noop, tr

_SPELLED = {"voip": "VoIP", "ivr": "IVR", "cdr": "CDR", "pms": "PMS", "sla": "SLA", "pin": "PIN"}
_MARKS = {
    Danger.NONE: ("", "text_secondary"),
    Danger.CALL: (noop("calls"), "accent"),
    Danger.CONFIG: (noop("changes"), "warning"),
    Danger.DESTRUCTIVE: (noop("deletes"), "danger"),
}
_FACTS = {
    Danger.NONE: noop("It only reads."),
    Danger.CALL: noop("It acts on calls."),
    Danger.CONFIG: noop("It changes the configuration."),
    Danger.DESTRUCTIVE: noop("It deletes, and that cannot be undone."),
}
_REPLIES = {
    Reply.WRAPPED: "",
    Reply.DOCUMENT: noop("It answers with a document."),
    Reply.FILE: noop("It answers with a file."),
}
_KIND = re.compile(r"^(?:a whole number|a number|text)\b ?(?:from |of )?")


def family_words(family: str) -> str:
    """A family's name for people: "voip_trunk" is "VoIP trunk"."""
    words = " ".join(_SPELLED.get(word, word) for word in family.split("_"))
    return words[:1].upper() + words[1:]


def danger_mark(about: ActionAbout) -> tuple[str, str]:
    """A word for what an action can break, "" for nothing, and its colour token."""
    word, tone = _MARKS[about.danger]
    return tr(word), tone


def facts(about: ActionAbout) -> str:
    """What is to be known before sending."""
    told = (
        tr(_FACTS[about.danger]),
        tr("What it changes works after applyChanges.") if about.apply else "",
        tr(_REPLIES[about.reply]),
        "" if about.official else tr("Devices know it; the PBX's guide does not."),
    )
    return " ".join(part for part in told if part)


def matches(about: ActionAbout, typed: str) -> bool:
    """Whether every word typed is in an action's id, family or title."""
    text = f"{about.id} {family_words(about.family)} {about.title}".casefold()
    return all(word in text for word in typed.casefold().split())


def caption(field: FieldAbout) -> str:
    """What a parameter means, and what it takes where the field itself does not show it."""
    takes = ""
    if field.kind in {FieldKind.NUMBER, FieldKind.TEXT}:
        bounds = _KIND.sub("", field.expects)
        whole = field.kind is FieldKind.NUMBER and not field.description
        takes = field.expects if whole else bounds
    default = tr("{default} by default", default=field.default) if field.default else ""
    told = (part for part in (field.description, takes, default) if part)
    return " · ".join(f"{part[:1].upper()}{part[1:]}" for part in told)


def outline(field: FieldAbout, depth: int = 0) -> str:
    """A structure's JSON to be filled in, one member a line; "" stands for each value.

    Only what is required is in it, as an empty text would be sent; all where nothing is.
    """
    pad = "  " * depth
    if not field.members:
        return '[""]'
    members = [one for one in field.members if one.required] or field.members
    lines = (
        f'{pad}    "{one.name}": '
        + (outline(one, depth + 2) if one.kind is FieldKind.STRUCTURE else '""')
        for one in members
    )
    inner = ",\n".join(lines)
    return f"[{{\n{inner}\n{pad}}}]" if field.many else f"{{\n{inner}\n{pad}}}"
