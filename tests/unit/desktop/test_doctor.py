"""The checks of this computer, with each thing broken in turn."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from keyring.backends import fail

from ucm_cti.desktop.credentials import KeyStore, KeyStoreFailed, MemoryCredentials
from ucm_cti.desktop.doctor import Computer, examine_computer
from ucm_cti.domain.finding import Area, Finding, Health


class Locked(MemoryCredentials):
    """A key store that nobody has unlocked."""

    def get(self, account: str) -> str | None:
        """Never."""
        raise KeyStoreFailed("The key store is locked.")


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(MemoryCredentials(), tmp_path / "settings.json", tmp_path / "log", "", {})


def look(computer: Computer) -> dict[str, Finding]:
    found = list(examine_computer(computer))
    assert [one.id for one in found] == [
        "key-store",
        "settings",
        "log",
        "tray",
        "popups",
        "hotkeys",
    ]
    for one in found:
        assert one.area is Area.COMPUTER
        assert one.sentence.endswith(".")
        assert one.remedy or one.health not in {Health.FAILED, Health.WARNING}
    return {one.id: one for one in found}


def test_all_is_well(computer: Computer) -> None:
    found = look(computer)
    assert {one.health for one in found.values()} == {Health.OK, Health.SKIPPED}
    assert found["hotkeys"].health is Health.SKIPPED
    assert computer.logs is not None and list(computer.logs.iterdir()) == []


def test_key_stores_that_keep_nothing(computer: Computer) -> None:
    none = look(replace(computer, credentials=KeyStore(fail.Keyring())))["key-store"]
    assert none.health is Health.WARNING and "no key store" in none.sentence
    locked = look(replace(computer, credentials=Locked()))["key-store"]
    assert locked.health is Health.WARNING and "Unlock" in locked.remedy


def test_settings(computer: Computer) -> None:
    assert "Nothing has been set up" in look(computer)["settings"].sentence
    assert computer.settings is not None
    computer.settings.write_text("{}", "utf-8")
    assert look(computer)["settings"].health is Health.OK
    for broken in ("", "[]", "{"):
        computer.settings.write_text(broken, "utf-8")
        assert look(computer)["settings"].health is Health.FAILED
        assert computer.settings.read_text("utf-8") == broken
    computer.settings.unlink()
    computer.settings.mkdir()
    assert "not a file" in look(computer)["settings"].sentence


def test_a_demo_keeps_nothing(computer: Computer) -> None:
    found = look(replace(computer, settings=None, logs=None))
    assert found["settings"].health is found["log"].health is Health.SKIPPED


def test_a_log_folder_that_is_none(computer: Computer) -> None:
    assert computer.logs is not None
    computer.logs.write_text("in the way", "utf-8")
    assert look(computer)["log"].health is Health.WARNING


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root writes anywhere")
def test_folders_that_may_not_be_written(computer: Computer, tmp_path: Path) -> None:
    assert computer.settings is not None
    computer.settings.write_text("{}", "utf-8")
    tmp_path.chmod(0o500)
    try:
        found = look(computer)
    finally:
        tmp_path.chmod(0o700)
    assert found["settings"].health is found["log"].health is Health.WARNING


def test_trays(computer: Computer) -> None:
    assert look(replace(computer, no_tray=None))["tray"].health is Health.SKIPPED
    missing = look(replace(computer, no_tray="This desktop shows no tray icons."))["tray"]
    assert missing.health is Health.WARNING


@pytest.mark.parametrize(
    ("environ", "platform", "words"),
    [
        ({"XDG_SESSION_TYPE": "wayland", "DISPLAY": ":0"}, "linux", "Wayland"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", "Wayland"),
        ({"XDG_SESSION_TYPE": "x11"}, "linux", "X11"),
        ({"DISPLAY": ":1"}, "linux", "X11"),
        ({"XDG_SESSION_TYPE": "tty"}, "linux", "no graphical session"),
        ({}, "win32", "Windows"),
        ({}, "darwin", "macOS"),
    ],
)
def test_global_keys_are_not_promised(
    computer: Computer, environ: dict[str, str], platform: str, words: str
) -> None:
    finding = look(replace(computer, environ=environ, platform=platform))["hotkeys"]
    assert words in finding.sentence
    assert "This version has no keys" in finding.sentence


@pytest.mark.parametrize(
    ("environ", "platform", "health"),
    [
        ({"XDG_SESSION_TYPE": "wayland"}, "linux", Health.WARNING),
        ({"WAYLAND_DISPLAY": "wayland-0", "QT_QPA_PLATFORM": "xcb"}, "linux", Health.OK),
        ({"XDG_SESSION_TYPE": "x11"}, "linux", Health.OK),
        ({}, "win32", Health.OK),
    ],
)
def test_pop_ups_that_the_desktop_places_are_told_of(
    computer: Computer, environ: dict[str, str], platform: str, health: Health
) -> None:
    found = look(replace(computer, environ=environ, platform=platform))["popups"]
    assert found.health is health and ("xcb" in found.remedy) is (health is Health.WARNING)
