"""Numbers, texts and choices of a request against what is declared (wire.md 2.1)."""

from typing import TypeAlias

from msgspec import inspect

from ucm_cti.simulator.sessions import Rejection

Kinds: TypeAlias = tuple[inspect.Type, ...]
"""What a value may be, without null and descriptions."""
_Number: TypeAlias = inspect.IntType | inspect.FloatType


def flat(kind: inspect.Type) -> Kinds:
    """The kinds within unions and annotations."""
    if isinstance(kind, inspect.Metadata):
        return flat(kind.type)
    if isinstance(kind, inspect.UnionType):
        return tuple(one for part in kind.types for one in flat(part))
    return () if isinstance(kind, inspect.NoneType) else (kind,)


def read_scalar(kinds: Kinds, given: str | float) -> str | float:
    """A value in its declared type; text and numbers stand for each other.

    Raises Rejection: -15 out of range or not on offer, -1 a fraction where text is meant.
    """
    choices = {
        str(value): value
        for kind in kinds
        if isinstance(kind, inspect.LiteralType)
        for value in kind.values
        if value is not None
    }
    if str(given) in choices:
        return choices[str(given)]
    for kind in kinds:
        if isinstance(kind, inspect.StrType):
            return _text(kind, given)
        if isinstance(kind, (inspect.IntType, inspect.FloatType)):
            return _number(kind, given)
    raise Rejection(-15)


def _text(kind: inspect.StrType, given: str | float) -> str:
    if isinstance(given, float):
        raise Rejection(-1)
    text = str(given)
    shortest, longest = kind.min_length or 0, kind.max_length
    if len(text) < shortest or (longest is not None and len(text) > longest):
        raise Rejection(-15)
    return text


def _number(kind: _Number, given: str | float) -> float:
    try:
        number = int(given) if isinstance(kind, inspect.IntType) else float(given)
    except (ValueError, OverflowError):
        raise Rejection(-15) from None
    low = kind.ge if kind.ge is not None else float("-inf")
    high = kind.le if kind.le is not None else float("inf")
    if not low <= number <= high or (isinstance(given, float) and number != given):
        raise Rejection(-15)
    return number
