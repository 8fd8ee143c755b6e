"""Tables line up in a terminal, whatever the names are."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.cli.tables import duration, plain, table, width


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(None, ""), (-3, "0:00"), (7.9, "0:07"), (751, "12:31"), (3730, "1:02:10")],
)
def test_durations_read_as_people_write_them(seconds: float | None, shown: str) -> None:
    assert duration(seconds) == shown


def test_columns_line_up() -> None:
    shown = table(("Number", "Name", "State"), [("1000", "Anna", "free"), ("1001", "李伟", "away")])
    assert shown.splitlines() == [
        "Number  Name  State",
        "1000    Anna  free",
        "1001    李伟  away",
    ]


@pytest.mark.parametrize(
    ("text", "columns"),
    [("Anna", 4), ("李伟", 4), ("e\u0301", 1), ("مريم", 4), ("a\u200eb", 2), ("", 0)],
)
def test_the_width_is_that_of_a_terminal(text: str, columns: int) -> None:
    assert width(text) == columns


@given(st.lists(st.tuples(st.text(max_size=120), st.text(max_size=120)), max_size=5))
def test_any_text_makes_rows_of_one_line_with_columns_in_place(rows: list[tuple[str, str]]) -> None:
    lines = table(("A", "B", "C"), [(*row, "|") for row in rows]).split("\n")
    assert len(lines) == len(rows) + 1
    ends = {width(line.rpartition("|")[0]) for line in lines[1:]}
    assert len(ends) <= 1
    assert all(char.isprintable() for line in lines for char in line)


def test_a_long_name_ends_with_an_ellipsis_on_a_terminal_and_is_whole_in_a_pipe(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    row = ("n" * 500, "1")
    assert table(("Name", "X"), [row]).splitlines()[1] == "n" * 500 + "  1"
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    assert table(("Name", "X"), [row]).splitlines()[1] == "n" * 59 + "…  1"


def test_control_characters_cannot_steer_the_terminal() -> None:
    assert plain("\x1b[31mred\x1b[0m\r\nnext\ttab") == "[31mred [0m next tab"
