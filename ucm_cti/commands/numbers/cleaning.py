"""From what people write to the digits they mean. Pure."""

import re
from dataclasses import dataclass

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
_BIDI = re.compile(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
LONGEST = 32


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: `number` in the digits that are dialled, with "+" and codes; what an
    `extension` to be keyed in later is; which parts were understood and left out or added.
    """

    number: str
    extension: str = ""
    zero_left_out: bool = False
    direct: str = ""
    letters: bool = False


def read(text: str, country: str = "") -> Written:
    """What a text says; its number is no diallable one when the text is none.

    `country` is the ISO 3166 code of the site, by which letters are judged: they stand for digits
    only in capitals behind a digit, and only where a real number comes of it.
    """
    plain = _ascii_digits(_BIDI.sub("", text))
    direct = _DIRECT.search(plain)
    extension = None if direct else _EXTENSION.search(plain)
    cut = direct or extension
    head = plain[: cut.start()] if cut and any(map(str.isdigit, plain[: cut.start()])) else plain
    told = cut[1] if cut and head is not plain else ""
    number, zero = _without_zero(head)
    by_letters = _by_letters(number, country)
    if direct and told and not by_letters:
        return Written(number + told, zero_left_out=zero, direct=told)
    return Written(by_letters or number, told, zero, letters=bool(by_letters))


def bare(text: str) -> str:
    """The text without what separates digits; "(0)" behind a country goes where it is not dialled,
    and digits of any script become ASCII."""
    return _without_zero(_ascii_digits(text))[0]


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


def _without_zero(text: str) -> tuple[str, bool]:
    """The bare number, and whether a "(0)" was left out: Italians dial theirs from abroad too."""
    whole = _bare(text)
    if not _NATIONAL_ZERO.match(text):
        return whole, False
    short = _bare(_NATIONAL_ZERO.sub(r"\1", text))
    international = re.sub("^00", "+", whole)
    known = parsed(international)
    if known is not None and known.italian_leading_zero:
        return whole, False
    return short, True


def _bare(text: str) -> str:
    return _SEPARATORS.sub("", text)


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
