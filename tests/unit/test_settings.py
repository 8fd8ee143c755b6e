"""Settings survive a round trip, strange files and newer versions; they hold no secret."""

import json
import os
import sys
import tempfile
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.files_limit import no_more_files
from ucm_cti.commands.numbers.rules import NumberRules, Rewriting
from ucm_cti.domain.errors import UsageError
from ucm_cti.settings import Profile, Settings, SettingsFile, SettingsMemory


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "deep" / "settings.json")
    settings = Settings(
        profile=Profile(
            name="Büro",
            address="pbx:8089",
            user="cti",
            call_control=True,
            favourites=("1004", "1007"),
        ),
        others=(Profile(name="Annex", key="old"),),
        theme="dark",
        keys={"hold": ["J", "F5"]},
        layouts={"eDP-1": {"mode": "strip", "order": [2, 0, 1]}},
        held_long=300,
    )
    file.save(settings)
    assert file.load() == settings
    assert sorted(path.name for path in file.path.parent.iterdir()) == ["settings.json"]


def test_without_a_file_there_are_defaults(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path / "none.json").load() == Settings()


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "\x00", '{"profile": 3}', "[" * 100_000])
def test_an_unreadable_file_is_kept_aside(tmp_path: Path, text: str) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    for count in (1, 2):
        file.path.write_text(text, encoding="utf-8")
        assert file.load() == Settings()
        aside = list(tmp_path.glob("settings.unreadable-*.json"))
        assert len(aside) == count, "an earlier one is never overwritten"
        assert {path.read_text(encoding="utf-8") for path in aside} == {text}
        assert "set aside" in file.problem
    file.save(Settings(theme="dark"))
    assert file.load().theme == "dark" and file.problem == ""


@pytest.mark.skipif(sys.platform == "win32", reason="limits are a thing of Unix")
def test_a_file_that_cannot_be_opened_is_neither_moved_nor_saved_over(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    SettingsFile(path).save(OFFICE)
    file = SettingsFile(path)
    with no_more_files():
        assert file.load() == Settings()
        with pytest.raises(UsageError, match=r"could not be read \(Too many open files\)"):
            file.peek()
    assert "could not be opened" in file.problem
    file.save(Settings(theme="dark"))
    assert list(tmp_path.iterdir()) == [path], "it is as good as ever"
    assert SettingsFile(path).load() == OFFICE
    assert file.load() == OFFICE and file.problem == ""
    file.save(Settings(theme="light"))
    assert file.load().theme == "light"


def test_who_only_looks_moves_nothing(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    assert file.peek() == Settings()
    file.path.write_text("{ broken", "utf-8")
    with pytest.raises(UsageError, match="could not be read and are left as they are"):
        file.peek()
    assert list(tmp_path.iterdir()) == [file.path]


def test_members_of_wrong_types_are_passed_over(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    odd = {
        "version": 2,
        "theme": 7,
        "popups": "yes",
        "brand_new": {},
        "profile": ["cti"],
        "profiles": [{"user": "cti", "call_control": "no", "also_new": 1, "favourites": [1, "2"]}],
    }
    file.path.write_text(json.dumps(odd), encoding="utf-8")
    assert file.load() == Settings(profile=Profile(user="cti", favourites=("1", "2")))


def test_the_rules_for_numbers_are_kept_with_their_pbx(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    rules = NumberRules("DE", "0", "00", (3, 4), (Rewriting("^8", "0", "old"), Rewriting("(")))
    file.save(Settings(profile=Profile(numbers=rules), others=(Profile("other"),)))
    found = file.load()
    assert found.profile.numbers == rules
    assert "Rule 2" in file.problem  # broken, but not lost
    assert found.others[0].numbers == NumberRules()
    file.save(Settings(profile=Profile(numbers=NumberRules("DE"))))
    assert file.load().profile.numbers.country == "DE" and not file.problem


def test_version_1_knew_one_profile(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    old = {
        "version": 1,
        "theme": "dark",
        "favourites": ["1004"],
        "profile": {"name": "default", "address": "pbx:8089", "user": "cti", "legacy_tls": True},
    }
    file.path.write_text(json.dumps(old), encoding="utf-8")
    loaded = file.load()
    profile = Profile(address="pbx:8089", user="cti", legacy_tls=True, favourites=("1004",))
    assert loaded == Settings(profile=profile, theme="dark")
    assert loaded.profile.vault == "default", "its passwords are still found"
    file.save(loaded)
    assert json.loads(file.path.read_text("utf-8"))["version"] == 2
    assert file.load() == loaded


def test_a_newer_versions_file_is_read_and_kept(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    file.save(OFFICE)
    newer = json.loads(file.path.read_text("utf-8")) | {"version": 9, "brand_new": {"x": 1}}
    file.path.write_text(json.dumps(newer), encoding="utf-8")
    assert file.load() == OFFICE
    for theme in ("light", "dark"):
        file.save(OFFICE.with_(theme=theme))
    (kept,) = tmp_path.glob("settings.version-9-*.json")
    assert json.loads(kept.read_text("utf-8")) == newer
    assert file.load().theme == "dark"


OFFICE = Settings(
    profile=Profile(name="Office", address="pbx:8089", user="cti"),
    others=(
        Profile(name="Annex", address="annex:8089", user="cti"),
        Profile(name="Hotel", address="hotel:8089", user="api", favourites=("101",)),
    ),
)


def test_another_profile_is_used_and_the_rest_is_kept() -> None:
    hotel = OFFICE.using("Hotel")
    assert hotel.profile.favourites == ("101",)
    assert hotel.profiles == OFFICE.profiles
    assert hotel.using("Office") == OFFICE
    with pytest.raises(UsageError, match="there is “Annex”, “Hotel”, “Office”") as caught:
        OFFICE.using("Shop")
    assert "Shop" in caught.value.sentence


def test_a_profile_is_added_beside_the_others() -> None:
    first = Settings().adding(Profile(name="pbx", address="pbx:8089"))
    assert [each.name for each in first.profiles] == ["pbx"]
    second = first.adding(Profile(name="pbx", address="other:8089"))
    assert (second.profile.name, second.others) == ("pbx 2", first.profiles)
    renamed = second.using("pbx").renaming("Shop")
    third = renamed.adding(Profile(name="pbx", address="third:8089"))
    assert len({each.vault for each in third.profiles}) == 3, "no two share their passwords"


def test_a_renamed_profile_still_finds_its_passwords() -> None:
    renamed = OFFICE.renaming(" Reception ")
    assert (renamed.profile.name, renamed.profile.vault) == ("Reception", "Office")
    assert renamed.renaming("Hotel").profile.name == "Hotel 2"
    assert renamed.renaming("Office") == OFFICE
    assert OFFICE.renaming("  ") == OFFICE


def test_a_removed_profile_gives_way_to_the_next() -> None:
    left = OFFICE.removing()
    assert [each.name for each in left.profiles] == ["Annex", "Hotel"]
    assert left.profile.name == "Annex"
    assert left.removing().removing() == Settings()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
NAMES = [field.name for field in fields(Settings)]


PROFILES = st.lists(
    st.dictionaries(st.sampled_from([field.name for field in fields(Profile)]), JSON), max_size=4
)
DOCUMENTS = st.dictionaries(st.sampled_from(NAMES) | st.text(), JSON, max_size=6)


@given(DOCUMENTS | st.builds(lambda one, more: one | {"profiles": more}, DOCUMENTS, PROFILES))
def test_any_document_loads(document: dict[str, object]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = SettingsFile(Path(folder) / "settings.json")
        file.path.write_text(json.dumps(document), encoding="utf-8")
        loaded = file.load()
        assert len({profile.name for profile in loaded.profiles}) == len(loaded.profiles)
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
