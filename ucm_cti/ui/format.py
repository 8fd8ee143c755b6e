"""How times, numbers and names are written; pure."""

import html
import math
from functools import lru_cache

import phonenumbers

from ucm_cti.commands.numbers.cleaning import parsed
from ucm_cti.commands.numbers.outside import dialled_like_that
from ucm_cti.domain.text import one_line

__all__ = [
    "age",
    "duration",
    "isolated",
    "isolated_number",
    "one_line",
    "phone",
    "plain_tooltip",
    "without_markup",
    "without_mnemonic",
    "write_numbers_of",
]

_HOUR = 3600
_DAY = 24 * _HOUR
_LEFT_TO_RIGHT, _FIRST_STRONG, _END = "\u2066", "\u2068", "\u2069"


def duration(seconds: float) -> str:
    """Whole seconds as "0:07", "12:31" or "1:02:10"; less than nothing is "0:00"."""
    whole = max(0, math.floor(seconds)) if math.isfinite(seconds) else 0
    hours, rest = divmod(whole, _HOUR)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"


def age(seconds: float) -> str:
    """How old something is, to read at a glance: "0.2 s", "12 s", "3 min", "2 h", "4 d"."""
    value = max(0.0, seconds) if math.isfinite(seconds) else 0.0
    if value < 1:
        return f"{math.floor(value * 10) / 10:.1f} s"
    for size, unit in ((_DAY, "d"), (_HOUR, "h"), (60, "min")):
        if value >= size:
            return f"{math.floor(value / size)} {unit}"
    return f"{math.floor(value)} s"


class _Site:
    """Holds the one country whose numbers are grouped, as Qt holds its one locale."""

    country = ""


def write_numbers_of(country: str) -> None:
    """Group numbers without "+" as this country does from now on (ISO 3166); "" for as they are."""
    _Site.country = country


def phone(number: str) -> str:
    """A +E.164 number, or one of the site's country, in its country's grouping ("+49 89 1234567",
    "089 1234567"); anything else as it is."""
    if not number.isascii():
        return number
    if number.startswith("+") and number[1:].isdigit():
        return _international(number)
    return _national(number, _Site.country) if number.isdigit() else number


@lru_cache(maxsize=4096)
def _national(number: str, country: str) -> str:
    known = parsed(number, country) if dialled_like_that(number, country) else None
    if known is None:
        return number
    pretty = phonenumbers.format_number(known, phonenumbers.PhoneNumberFormat.NATIONAL)
    digits = "".join(char for char in pretty if char.isdigit())
    return pretty if digits == number else number  # one with its way abroad stays


@lru_cache(maxsize=4096)
def _international(number: str) -> str:
    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return number
    if not phonenumbers.is_possible_number(parsed):
        return number
    pretty = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    digits = "".join(char for char in pretty if char.isdigit())
    return pretty if digits == number[1:] else number  # grouping may drop a needless zero


def isolated(text: str) -> str:
    """Text that may run in either direction, kept from reordering what stands beside it."""
    return f"{_FIRST_STRONG}{text}{_END}" if text else text


def isolated_number(text: str) -> str:
    """A number that stays left to right inside a right-to-left line."""
    return f"{_LEFT_TO_RIGHT}{text}{_END}" if text else text


def plain_tooltip(text: str) -> str:
    """Foreign text for a tooltip, where Qt would otherwise obey any markup in it."""
    return f"<span>{html.escape(text)}</span>" if text else text


def without_markup(text: str) -> str:
    """Foreign text for the tray and for notifications: some systems obey markup there and others
    show what would escape it, so that angle brackets become others."""
    return text.replace("<", "‹").replace(">", "›")


def without_mnemonic(text: str) -> str:
    """Foreign text for a button or menu entry, where "&" would otherwise underline a letter."""
    return text.replace("&", "&&")
