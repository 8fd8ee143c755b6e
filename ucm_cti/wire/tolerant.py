"""Replies of sloppy devices brought to the shape that a type declares (wire.md 2.1).

Only what can be meant in one way is mended: numbers as text and text as numbers, blanks around a
number, null or "" for nothing. What is still wrong raises with the path of the member.
"""

import json
from collections.abc import Hashable
from functools import cache
from typing import Any, TypeVar, cast

import msgspec
from msgspec import inspect

R = TypeVar("R")
_NUMBERS = (inspect.IntType, inspect.FloatType)
_MANY = (inspect.VarTupleType, inspect.ListType)


def decode(data: bytes, result: type[R]) -> R:
    """JSON as a typed value. Raises msgspec.DecodeError, ValidationError with the path."""
    try:
        return msgspec.json.decode(data, type=result, strict=False)
    except msgspec.ValidationError:
        return shape(json.loads(data), result)


def shape(value: Any, result: type[R]) -> R:
    """Plain dicts and lists as a typed value. Raises msgspec.ValidationError with the path."""
    return msgspec.convert(_loosen(value, _info(cast("Hashable", result))), result, strict=False)


@cache
def _info(kind: Hashable) -> inspect.Type:
    return inspect.type_info(kind)


def _loosen(value: Any, kind: inspect.Type) -> Any:
    if isinstance(kind, inspect.Metadata):
        kind = kind.type
    kinds = kind.types if isinstance(kind, inspect.UnionType) else (kind,)
    if isinstance(value, dict):
        return _loosen_members(value, kinds)
    if isinstance(value, list):
        many = next((one for one in kinds if isinstance(one, _MANY)), None)
        return value if many is None else [_loosen(part, many.item_type) for part in value]
    if isinstance(value, str):
        return _loosen_text(value, kinds)
    if value is None:
        return _nothing(kinds)
    text_only = _has(kinds, inspect.StrType) and not _has(kinds, *_NUMBERS)
    return str(value) if text_only and not isinstance(value, bool) else value


def _loosen_members(value: dict[str, Any], kinds: tuple[inspect.Type, ...]) -> dict[str, Any]:
    struct = next((one for one in kinds if isinstance(one, inspect.StructType)), None)
    if struct is None:
        return value
    known = {field.encode_name: field for field in struct.fields}
    loose = {
        name: _loosen(part, known[name].type) if name in known else part
        for name, part in value.items()
    }
    return {
        name: part
        for name, part in loose.items()
        if part is not None or name not in known or not _defaults(known[name])
    }


def _defaults(field: inspect.Field) -> bool:
    """Whether the member may stay away, so that a null it cannot be means its default."""
    kinds = field.type.types if isinstance(field.type, inspect.UnionType) else (field.type,)
    return not field.required and not _has(kinds, inspect.NoneType, inspect.AnyType)


def _loosen_text(value: str, kinds: tuple[inspect.Type, ...]) -> Any:
    if _has(kinds, inspect.StrType, inspect.AnyType):
        return value
    trimmed = value.strip()
    return trimmed or _nothing(kinds)


def _nothing(kinds: tuple[inspect.Type, ...]) -> Any:
    if _has(kinds, inspect.NoneType, inspect.AnyType):
        return None
    if _has(kinds, inspect.StrType):
        return ""
    if _has(kinds, *_MANY):
        return []
    return {} if _has(kinds, inspect.StructType) else None


def _has(kinds: tuple[inspect.Type, ...], *wanted: type[inspect.Type]) -> bool:
    return any(isinstance(one, wanted) for one in kinds)
