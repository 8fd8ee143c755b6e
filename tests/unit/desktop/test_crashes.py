"""A run that did not end in order is told by the next one, once."""

import json
import logging
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ucm_cti.desktop.crashes import (
    CRASH_LOG,
    BadEnd,
    Beginning,
    forbid_core_dumps,
    run_marked,
)
from ucm_cti.desktop.faultreport import crash_report
from ucm_cti.desktop.logs import LOG_NAME

ROOT = Path(__file__).parents[3]
RUN = """
import logging, os, pathlib, sys
from ucm_cti.app.faults import crashes_written
from ucm_cti.desktop.crashes import run_marked
from ucm_cti.desktop.logs import log_to_file
folder = pathlib.Path(sys.argv[1])
log_to_file(folder)
logging.getLogger("ucm_cti").warning("on the way, password=hunter2")
def where_it_dies():
    os.kill(os.getpid(), int(sys.argv[2])) if sys.argv[2] else None
with run_marked(folder, "1.2.3"), crashes_written(folder):
    where_it_dies()
"""


def run(folder: Path, number: int | None) -> int:
    """A run of its own that dies of a signal, or ends in order."""
    command = [sys.executable, "-c", RUN, str(folder), str(number or "")]
    done = subprocess.run(  # noqa: S603 - our own
        command, cwd=ROOT, capture_output=True, timeout=60, check=False
    )
    return done.returncode


def begin(folder: Path, now: float = 1000.0) -> Beginning:
    """How a run begins that then ends in order."""
    with run_marked(folder, "1.2.3", lambda: now) as beginning:
        return beginning


def die(folder: Path, now: float = 1000.0) -> Beginning:
    """How a run begins that then loses its power."""
    return run_marked(folder, "1.2.3", lambda: now).__enter__()


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGABRT], ids=lambda one: one.name)
def test_a_crash_is_told_once_with_its_stack(tmp_path: Path, number: signal.Signals) -> None:
    assert run(tmp_path, number) == -number
    before = begin(tmp_path).before
    assert before is not None and before.version == "1.2.3"
    assert "where_it_dies" in before.stack and before.ended >= before.began > 0
    assert any("on the way" in line for line in before.lines)
    assert str(ROOT) not in before.stack
    report = crash_report(before)
    assert "hunter2" not in report and "where_it_dies" in report and "1.2.3" in report
    assert begin(tmp_path).before is None, "told once"


def test_a_kill_is_told_without_a_stack(tmp_path: Path) -> None:
    assert run(tmp_path, signal.SIGKILL) == -signal.SIGKILL
    before = begin(tmp_path).before
    assert before is not None and before.stack == ""
    assert "ended from outside" in crash_report(before)


def test_an_orderly_end_is_not_told(tmp_path: Path) -> None:
    assert run(tmp_path, None) == 0
    assert begin(tmp_path) == Beginning()


def test_a_kill_after_a_crash_does_not_tell_the_crash_again(tmp_path: Path) -> None:
    run(tmp_path, signal.SIGSEGV)
    run(tmp_path, signal.SIGKILL)
    before = begin(tmp_path).before
    assert before is not None and before.stack == ""


def test_the_files_are_private_and_bounded(tmp_path: Path) -> None:
    for _ in range(3):
        run(tmp_path, signal.SIGSEGV)
    files = [path for path in tmp_path.iterdir() if path.name != LOG_NAME]
    assert len(files) == 3, "the mark, this crash and the one before"
    assert all(path.stat().st_mode & 0o077 == 0 for path in files)
    assert all(path.stat().st_size < 20_000 for path in files)


def test_an_exception_that_ends_the_app_is_told_without_its_values(tmp_path: Path) -> None:
    secret = "Maria hunter2"

    def fail() -> None:
        with run_marked(tmp_path, "1.2.3", lambda: 1000.0):
            raise ValueError(secret)

    with pytest.raises(ValueError, match="Maria"):
        fail()
    before = begin(tmp_path).before
    assert before is not None
    assert before.stack.startswith("ValueError") and "hunter2" not in before.stack


def test_three_starts_within_a_minute_are_a_loop(tmp_path: Path) -> None:
    assert [die(tmp_path, at).loop for at in (0.0, 20.0, 40.0, 59.0)] == [False, False, True, True]
    assert not die(tmp_path, 200.0).loop, "it ran long enough"
    assert not die(tmp_path, 210.0).loop
    assert begin(tmp_path, 220.0).loop
    assert not begin(tmp_path, 221.0).loop, "it ended in order"
    assert not die(tmp_path, 100.0).loop, "whatever the clock does"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    return tmp_path_factory.mktemp("runs")


@given(
    st.binary(max_size=60)
    | st.recursive(
        st.none() | st.integers() | st.floats() | st.text(max_size=5),
        lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["starts", "x"]), inner),
    ).map(lambda value: json.dumps(value).encode())
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_mark_can_be_read(folder: Path, left: bytes) -> None:
    (folder / "running.json").write_bytes(left)
    (folder / CRASH_LOG).unlink(missing_ok=True)
    before = begin(folder).before
    assert isinstance(before, BadEnd) and before.stack == ""


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_takes_nothing_is_no_reason_not_to_start(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert begin(tmp_path) == Beginning()


def test_no_folder_is_no_reason_not_to_start(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    taken = tmp_path / "file"
    taken.write_text("")
    assert begin(taken) == Beginning()
    assert "no mark" in caplog.text


@pytest.mark.skipif(sys.platform == "win32", reason="limits are a matter of POSIX")
def test_no_core_file_is_written() -> None:
    import resource  # noqa: PLC0415 - not there on Windows

    before = resource.getrlimit(resource.RLIMIT_CORE)
    try:
        forbid_core_dumps()
        assert resource.getrlimit(resource.RLIMIT_CORE) == (0, before[1])
    finally:
        resource.setrlimit(resource.RLIMIT_CORE, before)
