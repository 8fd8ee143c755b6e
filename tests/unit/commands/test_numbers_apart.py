"""Two numbers are never glued into one, and emergency numbers go as they are."""

import pytest

from ucm_cti.commands.numbers.planning import plan
from ucm_cti.commands.numbers.rules import NumberRules, Rewriting
from ucm_cti.domain.errors import NotDiallable

SITE = NumberRules(country="DE", outside_prefix="0", international_prefix="00")


def inside(number: str) -> bool:
    return number in {"100", "101"}


@pytest.mark.parametrize(
    "text",
    [
        "089 123456 / 089 654321",
        "089 123456 - 089 654321",
        "089 123456\n089 654321",
        "+49 89 123456 / +49 30 654321",
        "100 101",
        "100/101",
        "100-101",
    ],
)
def test_two_numbers_are_a_choice(text: str) -> None:
    with pytest.raises(NotDiallable, match="more than one number"):
        plan(text, SITE, inside)


@pytest.mark.parametrize(
    ("text", "dialled"),
    [
        ("089/123456", "0089123456"),
        ("030 / 12345678", "003012345678"),
        ("+49 (0) 89 - 123456", "0089123456"),
        ("089 12 34 56", "0089123456"),
    ],
)
def test_one_number_in_its_usual_writing_stays_one(text: str, dialled: str) -> None:
    assert plan(text, SITE, inside).number == dialled


def test_no_rule_changes_an_emergency_number() -> None:
    rules = NumberRules(
        country="DE", outside_prefix="0", rewriting=(Rewriting(r"^1(\d+)$", r"\1"),)
    )
    assert plan("112", rules).number == "112"
