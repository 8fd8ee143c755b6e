"""What the fields of a row mean to people."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.wire.rows import Scalar, text, words


@pytest.mark.parametrize(
    ("field", "shown"),
    [
        (None, ""),
        ("  Anna  Weber ", "Anna Weber"),
        (1004, "1004"),
        ("one\r\ntwo\x00\x1b[31m", "one two [31m"),
        ("\u202egnp.exe\u2066", "gnp.exe"),
        ("ليلى حداد", "ليلى حداد"),
        ("<b>x</b> &amp; %1", "<b>x</b> &amp; %1"),
    ],
)
def test_a_name_is_one_line_and_turns_nothing(field: Scalar, shown: str) -> None:
    assert words(field) == shown


@given(st.text() | st.integers() | st.none() | st.booleans())
def test_a_name_is_always_harmless_and_short(field: Scalar) -> None:
    name = words(field)
    assert len(name) <= 500
    assert name.splitlines() in ([], [name])
    assert words(name) == name
    assert not set(name) & set(map(chr, (*range(32), *range(0x202A, 0x202F), 0x7F, 0x9B)))


def test_a_long_name_says_that_it_goes_on() -> None:
    assert words("x" * 10_000) == "x" * 499 + "…"
    assert text("x" * 10_000) == "x" * 10_000
