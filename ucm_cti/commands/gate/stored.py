"""Rules out of a settings file that people may have edited. Pure."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from ucm_cti.commands.gate.rules import DAY, GateRules, Holidays, Hours, Rule, Then, Who

E = TypeVar("E", bound=StrEnum)
MOST = 200
"""So many rules at most: each call walks through them."""


def gate_of(data: Any) -> GateRules:
    """The rules of a document; what cannot be read is left out, and never made wider.

    A rule with a part that makes no sense is kept and switched off.
    """
    plain = data if isinstance(data, dict) else {}
    default = _choice(Then, plain.get("default"), Then.THROUGH)
    rules = plain.get("rules")
    told = plain.get("holidays", [])
    holidays = tuple(sorted({day for day in _texts(told) if _is_date(day)}))
    whole = _is_texts(told) and all(map(_is_date, told))
    return GateRules(
        on=plain.get("on") is True,
        rules=tuple(_rule(one, holidays_known=whole) for one in rules[:MOST])
        if isinstance(rules, list | tuple)
        else (),
        default=default if default in {Then.THROUGH, Then.ASK, Then.REFUSE} else Then.THROUGH,
        holidays=holidays,
    )


def _rule(data: Any, *, holidays_known: bool) -> Rule:
    plain = data if isinstance(data, dict) else {}
    who, then = _choice(Who, plain.get("who"), None), _choice(Then, plain.get("then"), None)
    hours, timed = _hours(plain.get("hours", {}))
    target = plain.get("target")
    named = all(_is_texts(plain.get(part, [])) for part in ("numbers", "called"))
    dated = holidays_known or hours.holidays is Holidays.ANY
    whole = who is not None and then is not None and timed and named and dated
    return Rule(
        name=str(plain.get("name", "")),
        enabled=plain.get("enabled", True) is True and whole,
        who=who or Who.ANY,
        numbers=tuple(_texts(plain.get("numbers"))),
        hours=hours,
        called=tuple(_texts(plain.get("called"))),
        then=then or Then.ASK,
        target=target if isinstance(target, str) else "",
    )


def _hours(data: Any) -> tuple[Hours, bool]:
    """The hours, and whether all of them made sense."""
    if not isinstance(data, dict):
        return Hours(), False
    days = data.get("days", [])
    begins, ends = data.get("begins", 0), data.get("ends", 0)
    holidays = _choice(Holidays, data.get("holidays", "any"), None)
    good = (
        isinstance(days, list | tuple)
        and all(type(day) is int and 0 <= day < 7 for day in days)
        and all(type(minute) is int and 0 <= minute < DAY for minute in (begins, ends))
        and holidays is not None
    )
    if not good or holidays is None:
        return Hours(), False
    return Hours(tuple(sorted(set(days))), begins, ends, holidays), True


def _choice(kind: type[E], value: Any, default: E | None) -> E | None:
    return next((one for one in kind if one.value == value), default)


def _is_texts(data: Any) -> bool:
    return isinstance(data, list | tuple) and all(isinstance(one, str) for one in data)


def _texts(data: Any) -> Iterable[str]:
    return (one for one in data if isinstance(one, str)) if isinstance(data, list | tuple) else ()


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
