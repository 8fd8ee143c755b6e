"""Two writings of one number are the same; two numbers are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.commands.number_writings import EACH, WRITINGS
from ucm_cti.commands.numbers.keys import key_of
from ucm_cti.commands.numbers.rules import PLAIN, NumberRules

GERMANY = NumberRules("DE", "0", "00", (4,))
STATES = NumberRules("US", "9", "011")


@pytest.mark.parametrize(("country", "number", "text"), EACH)
def test_each_writing_of_a_number_has_its_key(country: str, number: str, text: str) -> None:
    assert key_of(text, NumberRules(country)) == number


@pytest.mark.parametrize(("country", "number"), [(row[0], row[1]) for row in WRITINGS])
def test_callers_are_known_with_and_without_what_trunks_add(country: str, number: str) -> None:
    rules = NumberRules(country)
    assert key_of(number, rules) == number
    assert key_of("00" + number[1:], rules) == number
    assert key_of(number, PLAIN) == number


@pytest.mark.parametrize(
    ("rules", "text", "key"),
    [
        (GERMANY, "89123456", "+4989123456"),
        (GERMANY, "4989123456", "+4989123456"),
        (GERMANY, "0 089 123456", "+4989123456"),
        (GERMANY, "0 0049 89 123456", "+4989123456"),
        (GERMANY, "089 123456 x12", "+4989123456"),
        (GERMANY, "089 1234 Durchwahl 56", "+4989123456"),
        (GERMANY, "089123456,,77", "+4989123456"),
        (GERMANY, "0800 REIMANN", "+498007346266"),
        (STATES, "1-800-FLOWERS", "+18003569377"),
        (STATES, "9 415 555 2671", "+14155552671"),
        (STATES, "9 011 49 89 123456", "+4989123456"),
        (STATES, "917 555 1234", "+19175551234"),
        (STATES, "9911", "911"),
        (GERMANY, "1004", "1004"),
        (GERMANY, "*72", "*72"),
        (GERMANY, "#31#089123", "#31#089123"),
        (GERMANY, "*#", ""),
        (PLAIN, "089 123456", "089123456"),
        (PLAIN, "Anna", ""),
        (PLAIN, "", ""),
    ],
)
def test_keys(rules: NumberRules, text: str, key: str) -> None:
    assert key_of(text, rules) == key


@given(st.text(max_size=40), st.sampled_from([PLAIN, GERMANY, STATES]))
def test_any_text_has_a_key_and_the_key_is_its_own(text: str, rules: NumberRules) -> None:
    key = key_of(text, rules)
    assert set(key) <= set("+0123456789*#")
    if key.startswith("+"):
        assert key_of(key, rules) == key


@given(st.sampled_from(EACH), st.sampled_from([" ", "-", ".", "\u00a0", "\u2011", " / "]))
def test_what_stands_between_digits_does_not_count(
    writing: tuple[str, str, str], between: str
) -> None:
    country, number, _ = writing
    assert key_of(f"+{between.join(number[1:])}", NumberRules(country)) == number
