"""The digits in front of a number: what gets an outside line, what leads abroad. Pure."""

import phonenumbers

from ucm_cti.commands.cautions import is_emergency
from ucm_cti.commands.numbers.cleaning import parsed
from ucm_cti.commands.numbers.rules import NumberRules


def dialled_like_that(number: str, country: str) -> bool:
    """Whether a bare number is exactly what people of a country dial for somebody: in full inside
    the country, with its way abroad, or a short number such as 112. False without a country."""
    if not country or not number.isdigit():
        return False
    return _is_short(number, country) or _in_full(number, country)


def without_prefix(number: str, rules: NumberRules) -> str:
    """The number behind the outside line, if it has one already for certain; else the number."""
    prefix = rules.outside_prefix
    rest = number.removeprefix(prefix)
    if not prefix or rest == number:
        return number
    abroad = rest.startswith("+") and parsed(rest) is not None
    if abroad or is_emergency(rest, rules.country):
        return rest
    if dialled_like_that(rest, rules.country) and not dialled_like_that(number, rules.country):
        return rest
    return number


def ambiguous(number: str, rules: NumberRules) -> bool:
    """Whether a number is one with and without the outside line in front, so nobody can tell."""
    prefix = rules.outside_prefix
    rest = number.removeprefix(prefix)
    if not prefix or rest == number or is_emergency(rest, rules.country):
        return False
    return dialled_like_that(rest, rules.country) and dialled_like_that(number, rules.country)


def _in_full(number: str, country: str) -> bool:
    found = parsed(number, country)
    if found is None:
        return False
    if phonenumbers.country_code_for_region(country) != found.country_code:
        return True  # nothing but the way abroad in front makes it a foreign number
    national = phonenumbers.national_significant_number(found)
    written = phonenumbers.format_number(found, phonenumbers.PhoneNumberFormat.NATIONAL)
    usual = "".join(char for char in written if char.isdigit())
    metadata = phonenumbers.PhoneMetadata.metadata_for_region(country)
    trunk = (metadata.national_prefix or "") if metadata else ""
    from_abroad = f"{found.country_code}{national}"
    if number in {usual, trunk + national}:
        return True
    return number.endswith(from_abroad) and number != from_abroad


def _is_short(number: str, country: str) -> bool:
    try:
        found = phonenumbers.parse(number, country)
    except phonenumbers.NumberParseException:
        return False
    return len(number) <= 6 and phonenumbers.is_valid_short_number_for_region(found, country)
