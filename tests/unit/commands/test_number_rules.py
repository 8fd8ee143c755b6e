"""Rules that people write, in the settings or in the file with an editor."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.commands.numbers.patterns import rewritten, wrong_with_pattern
from ucm_cti.commands.numbers.rules import NumberRules, Rewriting
from ucm_cti.commands.numbers.stored import complaint, rules_of


@pytest.mark.parametrize(
    ("pattern", "replacement", "number", "becomes"),
    [
        (r"^0039(.*)$", r"+39\1", "003906123", "+3906123"),
        (r"^0039(.*)$", "+39$1", "003906123", "+3906123"),
        (r"^(0|00)?39(\d+)$", "$2", "003912", "12"),
        ("^9", "", "9123", "123"),
        ("5", "6", "155", "165"),
        ("^8", "", "9123", None),
        ("[", "", "123", None),
    ],
)
def test_a_rule_replaces_its_first_match(
    pattern: str, replacement: str, number: str, becomes: str | None
) -> None:
    assert rewritten(pattern, replacement, number) == becomes


@pytest.mark.parametrize(
    ("pattern", "replacement", "words"),
    [
        ("", "", "empty"),
        ("(", "", "no regular expression"),
        ("x{99999999999}", "", "no regular expression"),
        ("1" * 101, "", "too long"),
        (r"(\d+)+x", "", "forever"),
        (r"(?:\d|\d\d)*x", "", "forever"),
        (r"(\d?){30}x", "", "forever"),
        ("1?" * 20 + "1" * 20, "", "forever"),
        (r"\d*\d*\d*\d*\d*\d*\d*x", "", "forever"),
        (r"\d*", "", "nothing at all"),
        (r"^\d", r"\1", "group"),
        (r"^\d", r"\g<x>", "group"),
    ],
)
def test_a_rule_that_cannot_be_used_is_told(pattern: str, replacement: str, words: str) -> None:
    assert words in wrong_with_pattern(pattern, replacement)
    assert rewritten(pattern, replacement, "1" * 32) is None


@given(st.text(alphabet=r"()[]{}\d*+?|.^$1,0:", max_size=16))
def test_no_rule_that_is_taken_is_slow(pattern: str) -> None:
    started = time.process_time()
    if not wrong_with_pattern(pattern, "9"):
        rewritten(pattern, "9", "1" * 31 + "2")
    assert time.process_time() - started < 1.0


@pytest.mark.parametrize(
    ("data", "rules"),
    [
        (None, NumberRules()),
        ([], NumberRules()),
        ({"country": "de", "outside_prefix": " 0 "}, NumberRules("DE", "0")),
        ({"country": "Germany", "outside_prefix": 0, "international_prefix": "+"}, NumberRules()),
        (
            {"internal_lengths": [4, "3", True, 4, 99, None, 2]},
            NumberRules(internal_lengths=(2, 4)),
        ),
        ({"internal_lengths": 4, "rewriting": {"pattern": "1"}}, NumberRules()),
        (
            {"rewriting": [{"pattern": "1", "note": 3}, 7, {"pattern": ""}, {"pattern": "("}]},
            NumberRules(rewriting=(Rewriting("1"), Rewriting("("))),
        ),
    ],
)
def test_a_file_edited_by_hand_is_read_as_far_as_it_makes_sense(
    data: object, rules: NumberRules
) -> None:
    assert rules_of(data) == rules


def test_a_broken_rule_is_told_by_its_place() -> None:
    assert complaint(NumberRules(rewriting=(Rewriting("1"),))) == ""
    assert "Rule 2" in complaint(NumberRules(rewriting=(Rewriting("1"), Rewriting("("))))
