"""What was learned, on disk: one file for each profile, for this user only, never in the way."""

import os
import stat
from pathlib import Path

import pytest

from ucm_cti.commands.learned import Learned, bonus, noted
from ucm_cti.desktop.learnedfile import LearnedFiles

NOW = 1_770_000_000.0
LEARNED = noted(Learned(), "an", "331", NOW)


def test_each_profile_has_its_own(tmp_path: Path) -> None:
    files = LearnedFiles(tmp_path / "learned")
    files.save("office", LEARNED)
    assert bonus(files.load("office"), "a", NOW) == bonus(LEARNED, "a", NOW)
    assert files.load("../hotel") == Learned()
    files.save("../hotel", LEARNED)
    assert {path.parent for path in tmp_path.rglob("*.json")} == {tmp_path / "learned"}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_only_this_user_can_read_it(tmp_path: Path) -> None:
    files = LearnedFiles(tmp_path / "learned")
    files.save("office", LEARNED)
    assert stat.S_IMODE(files.path("office").stat().st_mode) == 0o600


def test_what_is_forgotten_leaves_no_file(tmp_path: Path) -> None:
    files = LearnedFiles(tmp_path)
    files.save("office", LEARNED)
    files.save("office", Learned())
    files.save("office", Learned())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("text", ["", "{", "[[", "\x00", "[" * 100_000])
def test_a_broken_file_is_set_aside(tmp_path: Path, text: str) -> None:
    files = LearnedFiles(tmp_path)
    files.path("office").write_text(text)
    assert files.load("office") == Learned()
    assert not files.path("office").exists() and len(list(tmp_path.iterdir())) == 1


def test_a_folder_that_cannot_be_written_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "learned").write_text("a file where the folder should be")
    files = LearnedFiles(tmp_path / "learned")
    files.save("office", LEARNED)
    assert files.load("office") == Learned()
