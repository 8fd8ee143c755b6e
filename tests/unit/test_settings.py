"""Settings survive a round trip, strange files and newer versions; they hold no secret."""

import json
import os
import tempfile
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.settings import Profile, Settings, SettingsFile, SettingsMemory


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "deep" / "settings.json")
    settings = Settings(
        profile=Profile(name="Büro", address="pbx:8089", user="cti", call_control=True),
        theme="dark",
        favourites=("1004", "1007"),
    )
    file.save(settings)
    assert file.load() == settings
    assert sorted(path.name for path in file.path.parent.iterdir()) == ["settings.json"]


def test_without_a_file_there_are_defaults(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path / "none.json").load() == Settings()


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "\x00", '{"profile": 3}'])
def test_an_unreadable_file_is_kept_aside(tmp_path: Path, text: str) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    file.path.write_text(text, encoding="utf-8")
    assert file.load() == Settings()
    assert (tmp_path / "settings.unreadable.json").read_text(encoding="utf-8") == text


def test_members_of_a_newer_version_and_of_wrong_types_are_passed_over(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    odd = {
        "version": 9,
        "theme": 7,
        "popups": "yes",
        "favourites": [1, "1004"],
        "brand_new": {},
        "profile": {"user": "cti", "call_control": "no", "also_new": 1},
    }
    file.path.write_text(json.dumps(odd), encoding="utf-8")
    assert file.load() == Settings(profile=Profile(user="cti"), favourites=("1", "1004"))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
NAMES = [field.name for field in fields(Settings)]


@given(st.dictionaries(st.sampled_from(NAMES) | st.text(), JSON, max_size=6))
def test_any_document_loads(document: dict[str, object]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = SettingsFile(Path(folder) / "settings.json")
        file.path.write_text(json.dumps(document), encoding="utf-8")
        loaded = file.load()
        file.save(loaded)
        assert file.load() == loaded


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="devices and pipes are a thing of Unix")
def test_only_a_regular_file_is_ever_touched(tmp_path: Path) -> None:
    pipe = tmp_path / "settings.json"
    os.mkfifo(pipe)
    file = SettingsFile(pipe)
    assert file.load() == Settings()
    with pytest.raises(OSError, match="not a file"):
        file.save(Settings())
    assert pipe.is_fifo() and len(list(tmp_path.iterdir())) == 1


def test_settings_in_memory_end_with_the_app() -> None:
    memory = SettingsMemory()
    memory.save(Settings(theme="dark"))
    assert memory.load().theme == "dark"
    assert SettingsMemory().load() == Settings()


def test_no_field_is_for_a_secret() -> None:
    names = {field.name for kind in (Settings, Profile) for field in fields(kind)}
    assert not [n for n in names for word in ("password", "secret", "token", "cookie") if word in n]
