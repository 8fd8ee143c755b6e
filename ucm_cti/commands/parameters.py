"""What a declared request takes, in plain words and figures, read off its class."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any, Literal, get_args, get_origin

import msgspec
from msgspec import inspect

from ucm_cti.wire.secrets import is_secret
from ucm_cti.wire.tolerant import shape

_SWITCH = {"yes", "no"}
_SHOWN = 4
_NULL = "null"


class FieldKind(StrEnum):
    """How a parameter is typed in."""

    TEXT = "text"
    NUMBER = "number"
    CHOICE = "choice"
    SWITCH = "switch"
    STRUCTURE = "structure"


@dataclass(frozen=True, slots=True)
class FieldAbout:
    """One parameter, or one member of a structure.

    `name` is the wire name; `choices` the wire spellings of a CHOICE or SWITCH; `minimum` and
    `maximum` bound a NUMBER, `shortest` and `longest` count a text's characters or a structure's
    entries; `default` is sent when nothing is given, None sends nothing; `nullable` takes the word
    null too; `members` and `many` tell a STRUCTURE: an object of them, or a list of such.
    """

    name: str
    kind: FieldKind
    required: bool
    description: str = ""
    choices: tuple[str, ...] = ()
    whole: bool = True
    minimum: float | None = None
    maximum: float | None = None
    shortest: int | None = None
    longest: int | None = None
    default: str | None = None
    nullable: bool = False
    secret: bool = False
    members: tuple["FieldAbout", ...] = ()
    many: bool = False

    @property
    def expects(self) -> str:
        """What may be typed, in words that follow "takes"."""
        return f"{self._kind_words}, or {_NULL}" if self.nullable else self._kind_words

    @property
    def _kind_words(self) -> str:
        match self.kind:
            case FieldKind.SWITCH:
                return "yes or no"
            case FieldKind.CHOICE:
                shown = [choice or '""' for choice in self.choices]
                return shown[0] if len(shown) == 1 else f"one of {', '.join(shown)}"
            case FieldKind.NUMBER:
                noun = "a whole number" if self.whole else "a number"
                return f"{noun}{_between(self.minimum, self.maximum)}"
            case FieldKind.STRUCTURE:
                count = _length(self.shortest, self.longest, "entries")
                return f"JSON such as {self.sample}{count}"
            case _:
                return f"text{_length(self.shortest, self.longest)}"

    @property
    def sample(self) -> str:
        """What JSON a STRUCTURE is, its first members with "…" for each value and "?" behind what
        may be left out."""
        if not self.members:
            return '["…"]'
        inner = ", ".join(
            f'"{one.name}"{"" if one.required else "?"}: '
            + (one.sample if one.kind is FieldKind.STRUCTURE else "…")
            for one in self.members[:_SHOWN]
        )
        inner += ", …" if len(self.members) > _SHOWN else ""
        return f"[{{{inner}}}]" if self.many else f"{{{inner}}}"

    @property
    def fixed(self) -> bool:
        """Whether it says the same in every request, typed or not."""
        return len(self.choices) == 1 and self.default == self.choices[0]

    @property
    def hides(self) -> bool:
        """Whether its value is a secret or holds one."""
        return self.secret or any(one.hides for one in self.members)


@cache
def fields_of(kind: type[msgspec.Struct]) -> tuple[FieldAbout, ...]:
    """The parameters of an action or the members of a structure, required ones first."""
    info = inspect.type_info(kind)
    assert isinstance(info, inspect.StructType)  # noqa: S101 - a struct's info
    declared = {one.name: one.type for one in msgspec.structs.fields(kind)}
    found = [_about(one, declared[one.name]) for one in info.fields]
    return tuple(sorted(found, key=lambda about: not about.required))


def value_of(about: FieldAbout, declared: Any, text: str) -> Any:
    """What a text means for a parameter of that type. Raises ValueError with a phrase that follows
    the parameter's name."""
    if about.nullable and text.strip() == _NULL:
        return None
    if about.kind is not FieldKind.STRUCTURE:
        try:
            plain = text.strip() if about.kind is FieldKind.NUMBER else text
            return msgspec.convert(plain, declared, strict=False)
        except msgspec.ValidationError:
            raise ValueError(f"takes {about.expects}") from None
    try:
        told = msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError):
        raise ValueError(f"takes {about.expects}") from None
    if stray := _stray(told, about):
        raise ValueError(f"has no member “{stray}”; it takes {about.expects}")
    try:
        return shape(told, declared)
    except msgspec.ValidationError as error:
        words = str(error).replace("`", "")
        raise ValueError(f"does not fit ({words}); it takes {about.expects}") from None


def _about(field: inspect.Field, declared: Any) -> FieldAbout:
    kind, description = _plain(field.type)
    literal = _literal(declared)
    secret = is_secret(field.encode_name)
    known: dict[str, Any] = {
        "name": field.encode_name,
        "required": field.required,
        "description": description,
        "default": _default(field.default),
        "nullable": _takes_null(field.type),
    }
    match kind:
        case inspect.LiteralType():
            switch = FieldKind.SWITCH if set(literal) == _SWITCH else FieldKind.CHOICE
            return FieldAbout(kind=switch, choices=literal, **known)
        case inspect.IntType() | inspect.FloatType():
            return FieldAbout(
                kind=FieldKind.NUMBER,
                secret=secret,
                whole=isinstance(kind, inspect.IntType),
                minimum=kind.ge,
                maximum=kind.le,
                **known,
            )
        case inspect.StructType():
            return FieldAbout(kind=FieldKind.STRUCTURE, members=fields_of(kind.cls), **known)
        case inspect.VarTupleType():
            item, _ = _plain(kind.item_type)
            members = fields_of(item.cls) if isinstance(item, inspect.StructType) else ()
            return FieldAbout(
                kind=FieldKind.STRUCTURE,
                members=members,
                many=True,
                shortest=kind.min_length,
                longest=kind.max_length,
                **known,
            )
        case inspect.StrType():
            return FieldAbout(
                kind=FieldKind.TEXT,
                secret=secret,
                shortest=kind.min_length,
                longest=kind.max_length,
                **known,
            )
    raise TypeError(f"a parameter of type {declared} cannot be typed in")


def _plain(kind: inspect.Type) -> tuple[inspect.Type, str]:
    """A type without its annotation, and the description that stood there.

    Of a union the freest part counts, as it takes whatever the others take.
    """
    if isinstance(kind, inspect.Metadata):
        inner, below = _plain(kind.type)
        return inner, str((kind.extra_json_schema or {}).get("description", below))
    if isinstance(kind, inspect.UnionType):
        some = (one for one in kind.types if not isinstance(one, inspect.NoneType))
        parts = [_plain(one) for one in some]
        description = next((words for _, words in parts if words), "")
        free = next((one for one, _ in parts if isinstance(one, inspect.StrType)), parts[0][0])
        return free, description
    return kind, ""


def _takes_null(kind: inspect.Type) -> bool:
    if isinstance(kind, inspect.Metadata):
        return _takes_null(kind.type)
    types = kind.types if isinstance(kind, inspect.UnionType) else (kind,)
    return any(isinstance(one, inspect.NoneType) for one in types)


def _literal(declared: Any) -> tuple[str, ...]:
    """The values of a Literal somewhere in a type, in the order in which they were written."""
    if get_origin(declared) is Literal:
        return tuple(str(value) for value in get_args(declared))
    return next((found for part in get_args(declared) if (found := _literal(part))), ())


def _default(value: Any) -> str | None:
    return None if value is msgspec.NODEFAULT or value is msgspec.UNSET else str(value)


def _stray(told: Any, about: FieldAbout) -> str:
    """The first member that a structure does not have, "" when all are known."""
    if isinstance(told, list):
        return next((name for part in told if (name := _stray(part, about))), "")
    if not isinstance(told, dict) or not about.members:
        return ""
    members = {one.name: one for one in about.members}
    for name, value in told.items():
        if name not in members:
            return str(name)
        if below := _stray(value, members[name]):
            return below
    return ""


def _between(low: float | None, high: float | None) -> str:
    if low is not None and high is not None:
        return f" from {low:g} to {high:g}"
    if low is not None:
        return f" of at least {low:g}"
    return "" if high is None else f" of at most {high:g}"


def _length(shortest: int | None, longest: int | None, of: str = "characters") -> str:
    if shortest and longest:
        return f" of {shortest} to {longest} {of}"
    if longest:
        return f" of at most {longest} {of}"
    return f" of at least {shortest} {of}" if shortest else ""
