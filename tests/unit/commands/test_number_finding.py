"""Numbers in a text that holds more than one."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.commands.numbers.finding import numbers_in
from ucm_cti.commands.numbers.rules import PLAIN, NumberRules

NUMBERS = ["0089123456", "0089654321", "001711234567"]
GERMANY = NumberRules("DE", "0", "00", (4,))


def inside(number: str) -> bool:
    return number in {"1004", "1011"}


@pytest.mark.parametrize(
    ("rules", "text", "dialled"),
    [
        (
            GERMANY,
            "Anna Weber, Tel. +49 (0) 89 123456, mobil 0171 1234567, intern 1004, Fax: 089/654321",
            ["0089123456", "001711234567", "1004", "0089654321"],
        ),
        (GERMANY, "089 123456 089 654321", ["0089123456", "0089654321"]),
        (GERMANY, "1004, 1011", ["1004", "1011"]),
        (GERMANY, "+49 89 123456, 1004", ["0089123456", "1004"]),
        (NumberRules("GR"), "+30 (0) 2310 550199, 1004", ["+302310550199", "1004"]),
        (GERMANY, "089 123456, 089 654321; 0171 1234567", NUMBERS),
        (GERMANY, "on 2026-11-24 at 10:04 call 1004", ["1004"]),
        (GERMANY, "+49 89 123456; 089 123456", ["0089123456"]),
        (GERMANY, "Anna", []),
        (PLAIN, "089 123456\n089 654321", ["089123456", "089654321"]),
        (PLAIN, "089123456 089654321", ["089123456", "089654321"]),
        (PLAIN, "+49 89 123456 / +30 231 055 0123", ["+4989123456", "+302310550123"]),
        (PLAIN, "1" * 40, []),
    ],
)
def test_each_number_of_a_text_is_found(rules: NumberRules, text: str, dialled: list[str]) -> None:
    found = numbers_in(text, rules, inside)
    assert [one.plan.number for one in found] == dialled
    assert all(one.text in text[one.start : one.end] for one in found)


@given(st.text(max_size=80), st.sampled_from([PLAIN, GERMANY]))
def test_any_text_can_be_searched(text: str, rules: NumberRules) -> None:
    spans = [(one.start, one.end) for one in numbers_in(text, rules, inside)]
    assert spans == sorted(spans)
    assert all(first[1] <= second[0] for first, second in pairwise(spans))
