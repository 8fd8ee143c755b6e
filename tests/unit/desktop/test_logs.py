"""A log line tells where, never what was typed; a flood becomes a few lines and a count."""

import logging
import logging.handlers
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.desktop.logs import LOG_NAME, LogFile, MaskingFormatter, last_lines
from ucm_cti.desktop.sieve import Sieve, kind_of
from ucm_cti.desktop.traces import describe_fault, place_of, short_path

LOG = logging.getLogger("ucm_cti.test_logs")
TYPED = "Maria Papadopoulou +302310550123"


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def file(tmp_path: Path, clock: Clock) -> Iterator[Path]:
    handler = LogFile(tmp_path / LOG_NAME, now=clock)
    handler.setFormatter(MaskingFormatter("%(levelname)s %(message)s"))
    LOG.addHandler(handler)
    LOG.propagate = False
    yield tmp_path / LOG_NAME
    LOG.removeHandler(handler)
    LOG.propagate = True
    handler.close()


def fail(depth: int = 0) -> None:
    if depth:
        fail(depth - 1)
    raise ValueError(TYPED)


def caught(depth: int = 0) -> ValueError:
    try:
        fail(depth)
    except ValueError as error:
        return error
    raise AssertionError


def test_a_fault_is_told_by_kind_place_and_code_but_not_by_value(file: Path) -> None:
    LOG.error("a task failed", exc_info=caught())
    text = file.read_text("utf-8")
    assert "ValueError" in text and "tests/unit/desktop/test_logs.py" in text
    assert "raise ValueError(TYPED)" in text
    assert "Maria" not in text and "2310550123" not in text
    assert str(Path(__file__).parents[3]) not in text


def test_what_led_to_a_fault_is_told_too() -> None:
    try:
        try:
            fail()
        except ValueError as error:
            raise KeyError("x") from error
    except KeyError as error:
        lines = describe_fault(error).splitlines()
    assert lines[0] == "ValueError" and "which caused:" in lines
    assert lines.index("KeyError") > lines.index("which caused:")


def test_the_parts_of_a_group_are_told() -> None:
    lines = describe_fault(ExceptionGroup("two", [caught(), KeyError("x")]))
    assert "ValueError" in lines and "KeyError" in lines and "Maria" not in lines


def test_a_deep_recursion_and_a_ring_of_causes_end() -> None:
    assert len(describe_fault(caught(200)).splitlines()) < 50
    one, other = ValueError(), KeyError()
    one.__cause__, other.__cause__ = other, one
    assert len(describe_fault(one).splitlines()) < 10


def test_the_same_place_is_the_same_fault() -> None:
    assert place_of(caught()) == place_of(caught()) != place_of(KeyError())
    assert short_path("/home/maria/lib/python3.11/asyncio/base.py") == "python3.11/asyncio/base.py"
    assert short_path("/home/maria/x.py") == "x.py"


def test_a_flood_is_a_few_lines_and_a_count(file: Path, clock: Clock) -> None:
    for number in range(3000):
        clock.now += 0.001
        LOG.warning("frame %d is odd", number)
        LOG.error("a task failed", exc_info=caught())
    assert file.read_text("utf-8").count("is odd") == 5
    assert file.read_text("utf-8").count("a task failed") == 5
    clock.now += 61
    LOG.warning("well again")
    text = file.read_text("utf-8")
    assert text.count("2995 more of the same were left out") == 2
    assert text.endswith("WARNING well again\n") and len(text) < 10_000


def test_the_count_is_told_at_the_end_at_the_latest(tmp_path: Path, clock: Clock) -> None:
    handler = LogFile(tmp_path / LOG_NAME, now=clock)
    for _ in range(7):
        handler.handle(logging.makeLogRecord({"levelno": 30, "msg": "again"}))
    handler.close()
    handler.close()
    lines = (tmp_path / LOG_NAME).read_text("utf-8").splitlines()
    assert len(lines) == 6 and lines[-1].startswith("2 more")


def test_a_line_that_cannot_be_written_is_dropped(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    handler = LogFile(tmp_path / LOG_NAME)
    wrong = {"levelno": 30, "msg": "%d calls", "args": ("no number: hunter2",)}
    for record in (wrong, {"levelno": 30, "msg": "after"}):
        handler.handle(logging.makeLogRecord(record))
    handler.close()
    assert (tmp_path / LOG_NAME).read_text("utf-8") == "after\n"
    assert capsys.readouterr().err == ""


def test_the_end_of_the_log_is_read_without_secrets(tmp_path: Path) -> None:
    assert last_lines(tmp_path, 3) == ()
    lines = [*(f"line {n}" for n in range(5000)), "password=hunter2"]
    (tmp_path / LOG_NAME).write_text("\n".join(lines), "utf-8")
    assert last_lines(tmp_path, 3) == ("line 4998", "line 4999", "password=***")


@given(st.lists(st.tuples(st.sampled_from("abc"), st.floats(0, 30)), max_size=60))
def test_every_line_is_written_or_counted(lines: list[tuple[str, float]]) -> None:
    sieve, now, passed, counted = Sieve(burst=2, window=60, kinds=2), 0.0, 0, 0
    for kind, pause in lines:
        now += pause
        counted += sum(held for _, held in sieve.due(now))
        passed += sieve.passes(kind, now)
    counted += sum(held for _, held in sieve.rest())
    assert passed + counted == len(lines)


def test_lines_that_differ_in_figures_are_of_a_kind() -> None:
    assert kind_of("frame 12 at 0x7fff") == kind_of("frame 9 at 0x1a") != kind_of("frame")
