"""From what people write to the digits they mean. Pure."""

import re
from dataclasses import dataclass
from enum import StrEnum

import phonenumbers

_SEPARATORS = re.compile(
    r"[\s\u00a0\u00ad\u200b\u2060\ufeff\-\u2010-\u2015\u2212./()\[\]\u061c\u200e\u200f"
    r"\u202a-\u202e\u2066-\u2069]"
)
_NATIONAL_ZERO = re.compile(r"^(\s*(?:\+|00)[\d\s\-./]*)\(\s*0\s*\)")
_DIALLABLE = re.compile(r"^\+?[0-9*#,]+$")
_EXTENSION = re.compile(
    r"(?:[\s,]*;\s*ext\s*=|[\s,;/(-]*\b(?:extension|ext|extn|anexo|ramal|poste|nebenstelle|nst|int"
    r"|interno)\b[\s.:#]*|(?<=\d)\s*x\s*|[\s,;/(-]*доб\b[\s.:]*)(\d{1,8})\s*\)?\s*$",
    re.IGNORECASE,
)
_DIRECT = re.compile(
    r"[\s,;/(-]*\b(?:durchwahl|dw)\b[\s.:]*(?:-\s*)?(\d{1,8})\s*\)?\s*$", re.IGNORECASE
)
_LETTERS = re.compile(r"(?=(?:[^A-Z]*[A-Z]){3})\+?[0-9][0-9A-Z]*")
_HIDDEN = re.compile(r"[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_WHOLE = re.compile(r"\d.*\d.*\d")
_BESIDE = re.compile(r"(?:\d[\s().]*){6,}\s[/\-\u2013\u2014|]\s*(?:\+|\(?0)(?:[\s().]*\d){6,}")
_SEVERAL = re.compile(r"\d\s*(?:(?<!,),\s|;\s)\s*\+?\(?\d")
_FEWEST = 5  # digits of a number that can have an extension behind it
LONGEST = 32
"""Characters of a number at most."""
_LONGEST_TEXT = 500


class Change(StrEnum):
    """What was made of a text."""

    DIGITS = "digits"
    DIRECT = "direct"
    EXTENSION = "extension"
    ZERO = "zero"
    SEPARATORS = "separators"
    LETTERS = "letters"


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: the `number` that is dialled, with "+" and codes, the `extension` to be
    keyed in afterwards, and each change with the text before and after it.
    """

    number: str
    extension: str = ""
    changes: tuple[tuple[Change, str, str], ...] = ()


def read(text: str, country: str = "") -> Written:
    """What a text says; its number is no diallable one when the text is none.

    `country` is the ISO 3166 code of the site, by which letters are judged: they stand for digits
    only in capitals behind a digit, and only where a real number comes of it. A text that is
    too long for any number, or that holds several with a comma and a blank between them, is left as
    it is.
    """
    if len(text) > _LONGEST_TEXT or holds_several(text):
        return Written(text.strip())
    changes: list[tuple[Change, str, str]] = []
    now = text

    def change(what: Change, after: str) -> None:
        nonlocal now
        if after != now:
            changes.append((what, now, after))
            now = after

    change(Change.DIGITS, _HIDDEN.sub("", _ascii_digits(now)))
    extension = ""
    if found := _behind(_DIRECT, now):
        change(Change.DIRECT, f"{now[: found.start()]}-{found[1]}")
    elif found := _behind(_EXTENSION, now):
        extension = found[1]
        change(Change.EXTENSION, now[: found.start()])
    change(Change.ZERO, _without_zero(now))
    change(Change.SEPARATORS, _SEPARATORS.sub("", now))
    change(Change.LETTERS, _by_letters(now, country) or now)
    return Written(now, extension, tuple(changes))


def holds_several(text: str) -> bool:
    """Whether a text has more than one number in it, told by a comma and a blank between them, by
    lines of their own, or by a slash or dash between two that each begin anew; two commas are a
    pause."""
    lines = [line for line in text.splitlines() if _WHOLE.search(line)]
    return bool(_SEVERAL.search(text) or _BESIDE.search(text)) or len(lines) > 1


def diallable(number: str) -> bool:
    """Whether a bare number can be sent to a PBX as far as its characters go."""
    return bool(_DIALLABLE.match(number)) and any(char.isdigit() for char in number)


def parsed(number: str, country: str = "") -> phonenumbers.PhoneNumber | None:
    """A bare number as the numbering plans know it, None when they do not; `country` is where
    numbers without one belong."""
    if not diallable(number) or not number.strip("+").isdigit():
        return None
    try:
        found = phonenumbers.parse(number, country or None)
    except phonenumbers.NumberParseException:
        return None
    return found if phonenumbers.is_valid_number(found) else None


def e164(found: phonenumbers.PhoneNumber) -> str:
    """The number as "+4989123456"."""
    return phonenumbers.format_number(found, phonenumbers.PhoneNumberFormat.E164)


def _behind(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """An extension behind a number that is long enough to have one."""
    found = pattern.search(text)
    if found is None or sum(char.isdigit() for char in text[: found.start()]) < _FEWEST:
        return None
    return found


def _without_zero(text: str) -> str:
    """The text without a "(0)" behind its country, except where it is dialled: Italy's."""
    if not _NATIONAL_ZERO.match(text):
        return text
    known = parsed(re.sub("^00", "+", _SEPARATORS.sub("", text)))
    if known is not None and known.italian_leading_zero:
        return text
    return _NATIONAL_ZERO.sub(r"\1", text)


def _ascii_digits(text: str) -> str:
    return "".join(
        str(int(char)) if char.isdecimal() else char for char in text.replace("\uff0b", "+")
    )


def _by_letters(number: str, country: str) -> str:
    """The digits on the keys of a word such as 1800FLOWERS, "" where letters mean none."""
    if not _LETTERS.fullmatch(number):
        return ""
    digits = phonenumbers.convert_alpha_characters_in_number(number)
    return digits if parsed(digits, country) is not None else ""
