"""Files are whole or not there, and what is set aside stays."""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ucm_cti.files import set_aside, write_whole

WHEN = datetime(2026, 1, 31, 23, 59, 58, tzinfo=UTC)


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "one.json"
    for text in ("first\n", "second é\n", ""):
        write_whole(path, text)
        assert path.read_bytes() == text.encode()
    assert [file.name for file in path.parent.iterdir()] == ["one.json"]
    if sys.platform != "win32":
        assert path.stat().st_mode & 0o777 == 0o600


def test_a_failure_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "one.json"
    write_whole(path, "old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_whole(path, "new")
    assert path.read_text() == "old"
    assert [file.name for file in tmp_path.iterdir()] == ["one.json"]


def test_nothing_that_was_set_aside_is_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "one.json"
    for text in ("a", "b", "c"):
        path.write_text(text)
        aside = set_aside(path, when=WHEN)
        assert aside is not None and aside.read_text() == text
    names = sorted(file.name for file in tmp_path.iterdir())
    assert names == [f"one.unreadable-20260131-235958{tail}.json" for tail in ("-2", "-3", "")]
    assert set_aside(path, when=WHEN) is None
