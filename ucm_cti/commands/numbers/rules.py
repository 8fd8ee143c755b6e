"""How numbers are dialled at a site. Pure."""

import re
from dataclasses import dataclass

import phonenumbers

from ucm_cti.commands.numbers.patterns import wrong_with_pattern
from ucm_cti.domain.wording import tr

MOST_REWRITINGS = 50
_PREFIX = re.compile(r"[0-9*#]{0,6}")
_INTERNATIONAL = re.compile(r"[0-9]{0,6}")


@dataclass(frozen=True, slots=True)
class Rewriting:
    """One rule of the site: where `pattern`, a regular expression, is found in a number, it becomes
    `replacement`, in which \\1 or $1 stands for the first group; `note` says what it is for.
    """

    pattern: str
    replacement: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class NumberRules:
    """`country` is the ISO 3166 code of the site ("DE"), "" for unknown. `outside_prefix` are the
    digits that get an outside line ("0"), "" for none; `international_prefix` goes in place of "+"
    ("00") where the PBX's routes take no "+", "" where they do. `internal_lengths` are how many
    digits inside numbers have. Of `rewriting` the first that fits is used.
    """

    country: str = ""
    outside_prefix: str = ""
    international_prefix: str = ""
    internal_lengths: tuple[int, ...] = ()
    rewriting: tuple[Rewriting, ...] = ()


PLAIN = NumberRules()
"""Nothing is known of the site: numbers are sent as they are written, without what is no digit."""


def wrong_with_country(code: str) -> str:
    """A sentence on why a text is no country, "" when it is one or is empty."""
    if not code or code in phonenumbers.SUPPORTED_REGIONS:
        return ""
    return tr("There is no such country; choose one from the list.")


def wrong_with_prefix(text: str) -> str:
    """A sentence on why a text can get no outside line, "" when it can or is empty."""
    if _PREFIX.fullmatch(text):
        return ""
    return tr("Type up to six digits, for instance 0 or 9; leave it empty for none.")


def wrong_with_international(text: str) -> str:
    """A sentence on why a text cannot stand for "+", "" when it can or is empty."""
    if _INTERNATIONAL.fullmatch(text):
        return ""
    return tr("Type up to six digits, for instance 00 or 011; leave it empty to send the plus.")


def wrong_with_rewriting(rule: Rewriting) -> str:
    """A sentence on why a rule is not used, "" when it is."""
    return wrong_with_pattern(rule.pattern, rule.replacement)
