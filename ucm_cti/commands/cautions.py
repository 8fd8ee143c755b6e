"""Why a number that somebody else chose deserves a second look before it is dialled. Pure."""

from collections.abc import Iterator
from enum import StrEnum

import phonenumbers
from phonenumbers import PhoneNumber, PhoneNumberType, shortnumberinfo

from ucm_cti.domain.wording import noop

_DEAR = frozenset(
    {
        PhoneNumberType.PREMIUM_RATE,
        PhoneNumberType.SHARED_COST,
        PhoneNumberType.UAN,
        PhoneNumberType.PERSONAL_NUMBER,
        PhoneNumberType.PAGER,
    }
)
_EMERGENCY = frozenset({"112", "911", "999", "000"})
_LONGEST = 15  # digits of an international number (E.164)
_SHORT = 6
_OFF_BY = 4
_OUTSIDE_LINE = ("0", "9", "8")


class Caution(StrEnum):
    """A reason to look twice."""

    CODE = "code"
    EMERGENCY = "emergency"
    PREMIUM = "premium"
    SHORT = "short"
    NO_COUNTRY = "no country"
    AFTERWARDS = "afterwards"
    LONG = "long"
    ELSEWHERE = "elsewhere"
    EXTENSION = "extension"


CAUTION_WORDS = {
    Caution.CODE: (
        noop("It holds * or #: such codes can forward your calls, open a door or change the PBX.")
    ),
    Caution.EMERGENCY: noop("It is an emergency number."),
    Caution.PREMIUM: noop("It looks like a number that costs extra."),
    Caution.SHORT: noop(
        "It is a short number, which can cost extra or lead to a service of the PBX."
    ),
    Caution.NO_COUNTRY: noop("It belongs to no country: such numbers can be very expensive."),
    Caution.AFTERWARDS: noop("More digits follow after a pause once somebody has answered."),
    Caution.LONG: noop("It is longer than any phone number is."),
    Caution.ELSEWHERE: noop(
        "The link is meant for another place; your PBX may call somebody else."
    ),
    Caution.EXTENSION: noop("The link names an extension, which is not dialled with the number."),
}
"""What each caution tells a person."""


def cautions_of(number: str, region: str = "") -> frozenset[Caution]:
    """Why to look twice at a number as `clean_number` gives it.

    `region` is the ISO 3166 country that is dialled from, "" for unknown. A digit for an outside
    line in front of the number hides nothing.
    """
    found: set[Caution] = set()
    first, pause, _ = number.partition(",")
    if pause:
        found.add(Caution.AFTERWARDS)
    if "*" in number or "#" in number:
        found.add(Caution.CODE)
    digits = "".join(char for char in first if char.isdigit())
    if len(digits) > _LONGEST:
        found.add(Caution.LONG)
    if len(digits) <= _SHORT:
        found.add(Caution.SHORT)
    plain = digits if not first.startswith("+") else f"+{digits}"
    for tried in _readings(plain, region):
        if is_emergency(tried, region):
            found.add(Caution.EMERGENCY)
        found |= _by_plan(tried, region)
    return frozenset(found)


def is_emergency(number: str, region: str = "") -> bool:
    """Whether a number as it is dialled calls for help, in a country or in most of them."""
    return number in _EMERGENCY or (
        bool(region) and shortnumberinfo.is_emergency_number(number, region)
    )


def country_of(number: str, region: str = "") -> str:
    """The ISO 3166 country of a valid number, "" for none."""
    parsed = _parsed(number, region)
    code = phonenumbers.region_code_for_number(parsed) if parsed is not None else None
    return code if code and code.isalpha() else ""


def _readings(number: str, region: str) -> list[str]:
    """The number, and what it is behind the digit for an outside line."""
    parsed = _parsed(number, region)
    known = parsed is not None and phonenumbers.is_valid_number(parsed)
    if known or number[:1] not in _OUTSIDE_LINE:
        return [number]
    return [number, number[1:]]


def _by_plan(number: str, region: str) -> set[Caution]:
    """What the numbering plans say; the international plan knows premium numbers as +979."""
    parsed = _parsed(number, region)
    if parsed is None:
        return set()
    found: set[Caution] = set()
    if any(phonenumbers.number_type(one) in _DEAR for one in _lookalikes(parsed)):
        found.add(Caution.PREMIUM)
    if phonenumbers.region_code_for_country_code(parsed.country_code or 0) == "001":
        found.add(Caution.NO_COUNTRY)
    return found


def _lookalikes(parsed: PhoneNumber) -> Iterator[PhoneNumber]:
    """The number; one of no known kind also a few digits shorter and longer, since exchanges may
    dial as soon as they have heard enough."""
    yield parsed
    if phonenumbers.number_type(parsed) != PhoneNumberType.UNKNOWN:
        return
    national = phonenumbers.national_significant_number(parsed)
    sizes = range(max(1, len(national) - _OFF_BY), len(national) + _OFF_BY + 1)
    for digits in ((national + "0" * _OFF_BY)[:size] for size in sizes):
        other = PhoneNumber()
        other.merge_from(parsed)
        other.national_number = int(digits)
        yield other


def _parsed(number: str, region: str) -> PhoneNumber | None:
    try:
        return phonenumbers.parse(number.partition(",")[0], region or None)
    except phonenumbers.NumberParseException:
        return None
