"""How times, numbers and names are written."""

from __future__ import annotations

import html
import math
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.domain.wording import tr
from ucm_cti.ui.format import (
    age,
    duration,
    isolated,
    isolated_number,
    one_line,
    phone,
    plain_tooltip,
    without_mnemonic,
    write_numbers_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@given(st.integers(0, 10**7), st.floats(0, 0.999))
def test_a_duration_reads_back_as_its_whole_seconds(whole: int, part: float) -> None:
    hours, minutes, seconds = ([0] + [int(bit) for bit in duration(whole + part).split(":")])[-3:]
    assert hours * 3600 + minutes * 60 + seconds == whole
    assert minutes < 60
    assert seconds < 60


@given(st.integers(0, 10**7))
def test_a_duration_has_two_digits_where_the_eye_expects_them(whole: int) -> None:
    first, *rest = duration(whole).split(":")
    assert len(rest) == (2 if whole >= 3600 else 1)
    assert first == str(int(first))
    assert all(len(bit) == 2 for bit in rest)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(7, "0:07"), (751, "12:31"), (3730, "1:02:10"), (59.99, "0:59"), (3600, "1:00:00")],
)
def test_durations_as_people_write_them(seconds: float, text: str) -> None:
    assert duration(seconds) == text


@pytest.mark.parametrize("seconds", [0, -0.1, -5000, math.nan, math.inf, -math.inf])
def test_a_clock_that_is_wrong_shows_nothing_odd(seconds: float) -> None:
    assert duration(seconds) == "0:00"
    assert age(seconds) == "0.0 s"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        *[(0.24, "0.2 s"), (0.99, "0.9 s"), (1, "1 s"), (59.9, "59 s"), (60, "1 min")],
        *[(3599, "59 min"), (7200, "2 h"), (86400 * 4.5, "4 d")],
    ],
)
def test_ages(seconds: float, text: str) -> None:
    assert age(seconds) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("+498912345678", "+49 89 12345678"),
        ("+302310550123", "+30 231 055 0123"),
        ("+14155552671", "+1 415-555-2671"),
        ("+82000000", "+82000000"),
        ("1004", "1004"),
        ("004989123", "004989123"),
        ("*72", "*72"),
        ("+", "+"),
        ("+0", "+0"),
        ("+49 89 123", "+49 89 123"),
        ("+999123456789012345678901234", "+999123456789012345678901234"),
        ("+٤٩٨٩١٢٣٤٥٦٧", "+٤٩٨٩١٢٣٤٥٦٧"),
        ("", ""),
        ("Reception", "Reception"),
    ],
)
def test_only_international_numbers_are_grouped(number: str, text: str) -> None:
    assert phone(number) == text


@given(st.from_regex(r"\+[0-9]{1,25}", fullmatch=True))
def test_grouping_never_changes_a_digit(number: str) -> None:
    assert "".join(char for char in phone(number) if char.isdigit()) == number[1:]


@given(st.text())
def test_any_text_is_a_number_that_can_be_shown(text: str) -> None:
    assert isinstance(phone(text), str)


def test_plurals() -> None:
    assert [tr("%n (call|calls)", "", n) for n in (0, 1, 2)] == ["0 calls", "1 call", "2 calls"]
    assert [tr("%n (person|people)", "", n) for n in (1, 2)] == ["1 person", "2 people"]


@given(st.text())
def test_one_line_is_one_line_without_direction_tricks(text: str) -> None:
    line = one_line(text)
    assert line.splitlines() in ([], [line])
    assert not set(line) & set(BIDI)
    assert line == one_line(line)
    assert line == line.strip()


@given(st.text(alphabet=st.characters(categories=["L", "N", "P", "S"]), min_size=1))
def test_one_line_keeps_every_letter(text: str) -> None:
    assert one_line(text) == text


def test_what_makes_one_person_of_an_emoji_is_kept() -> None:
    assert one_line("👩‍🚒  Feuerwehr\n") == "👩‍🚒 Feuerwehr"


def test_isolation_closes_what_it_opens() -> None:
    assert isolated("Omar") == "\u2068Omar\u2069"
    assert isolated_number("+49 89") == "\u2066+49 89\u2069"
    assert isolated("") == isolated_number("") == ""


@given(st.text(min_size=1))
def test_a_tooltip_shows_markup_instead_of_obeying_it(text: str) -> None:
    tip = plain_tooltip(text)
    inside = tip.removeprefix("<span>").removesuffix("</span>")
    assert "<" not in inside.replace("<br>", "")
    assert html.unescape(inside.replace("<br>", "\n")) == text
    assert plain_tooltip("") == ""


def test_an_ampersand_underlines_nothing() -> None:
    assert without_mnemonic("Bold & Sons") == "Bold && Sons"


@pytest.fixture
def in_germany() -> Iterator[None]:
    write_numbers_of("DE")
    yield
    write_numbers_of("")


@pytest.mark.usefixtures("in_germany")
@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("08912345678", "089 12345678"),
        ("+302310550123", "+30 231 055 0123"),
        ("004989123456", "004989123456"),
        ("0089123456", "0089123456"),
        ("1004", "1004"),
        ("112", "112"),
        ("*72", "*72"),
    ],
)
def test_numbers_of_the_sites_country_are_grouped(number: str, text: str) -> None:
    assert phone(number) == text
