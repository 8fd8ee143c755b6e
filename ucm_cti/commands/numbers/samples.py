"""Numbers to try the rules of a site on. Pure."""

import phonenumbers

from ucm_cti.commands.numbers.rules import NumberRules
from ucm_cti.domain.wording import tr

_ELSEWHERE = ("FR", "GB")


def samples(rules: NumberRules, inside: str = "") -> tuple[str, ...]:
    """Writings of the kinds that are met: at home, abroad, with the outside line, with an extension
    behind it, several in one text, codes; `inside` is a real extension, "" for none."""
    country = rules.country or "DE"
    abroad = next(code for code in _ELSEWHERE if code != country)
    national, full = _example(country)
    _, foreign = _example(abroad)
    code, _, rest = full.partition(" ")
    lengths = rules.internal_lengths
    return tuple(
        text
        for text in (
            national,
            f"{code} (0) {rest}",
            f"00{code[1:]} {rest}",
            foreign,
            f"{rules.outside_prefix} {national}" if rules.outside_prefix else "",
            tr("{full} ext. 12", full=full),
            tr("Tel. {national}, {foreign}", national=national, foreign=foreign),
            inside,
            "9" * lengths[0] if lengths else "",
            "112",
            "*72",
        )
        if text
    )


def _example(country: str) -> tuple[str, str]:
    """A number of a country that belongs to nobody, as it is written there and abroad."""
    number = phonenumbers.example_number(country)
    forms = phonenumbers.PhoneNumberFormat
    if number is None:
        return "", ""
    return (
        phonenumbers.format_number(number, forms.NATIONAL),
        phonenumbers.format_number(number, forms.INTERNATIONAL),
    )
