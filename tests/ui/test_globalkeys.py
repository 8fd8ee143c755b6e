"""The global keys in the app: taken as chosen, told when not to be had, chosen in the settings."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.bench import Bench, click
from ucm_cti.app.globalkeys import GlobalKeyWatch
from ucm_cti.commands.globaldeeds import GlobalChords, GlobalDeed
from ucm_cti.desktop.globalkeys.chord import Chord
from ucm_cti.desktop.globalkeys.port import NoGlobalKeys
from ucm_cti.settings import document_of, settings_of
from ucm_cti.ui.dialogs.pages.globalkeys import GlobalKeysPage

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
WAYLAND = "Bind the commands below."


class ScriptedKeys:
    """A desktop on which some keys belong to others."""

    obstacle = ""
    descriptor: int | None = None

    def __init__(self, *others: str) -> None:
        self.others = others
        self.held: dict[str, str] = {}
        self.pressed: list[str] = []
        self.closed = False

    def register(self, name: str, chord: Chord) -> str:
        if str(chord) in self.others:
            return f"Another program has {chord}."
        assert str(chord) not in self.held
        self.held[str(chord)] = name
        return ""

    def read(self) -> list[str]:
        found, self.pressed = self.pressed, []
        return found

    def bring(self, window: int) -> None:
        raise AssertionError("nothing is on a screen")

    def release(self) -> None:
        self.held.clear()

    def close(self) -> None:
        self.release()
        self.closed = True


@pytest.fixture
def keys() -> ScriptedKeys:
    return ScriptedKeys("Ctrl+Alt+J")


@pytest.fixture
def watch(bench: Bench, keys: ScriptedKeys) -> Iterator[GlobalKeyWatch]:
    made = GlobalKeyWatch(keys)
    made.follow(bench.context)
    yield made
    made.close()
    assert keys.closed and not keys.held


@pytest.fixture
def page(bench: Bench) -> Iterator[GlobalKeysPage]:
    made = GlobalKeysPage(bench.context)
    made.resize(520, 480)
    made.show()
    made.activateWindow()
    assert QTest.qWaitForWindowActive(made)
    yield made
    made.hide()


def choose(page: GlobalKeysPage, deed: GlobalDeed, key: Qt.Key, *held: Qt.KeyboardModifier) -> str:
    """Press a button, then a key; what is said below the line."""
    modifiers = Qt.KeyboardModifier.NoModifier
    for each in held:
        modifiers |= each
    click(page.buttons[deed])
    QTest.keyClick(page.buttons[deed], key, modifiers)
    return page.notes[deed].text() if page.notes[deed].isVisible() else ""


async def test_the_keys_follow_the_settings(
    bench: Bench, keys: ScriptedKeys, watch: GlobalKeyWatch
) -> None:
    assert keys.held == {"Ctrl+Alt+Space": "bar", "Ctrl+Alt+Shift+Space": "reach"}
    bench.context.settings.update(global_keys=GlobalChords(bar="Super+B", hold="Ctrl+F9"))
    assert keys.held == {
        "Super+B": "bar",
        "Ctrl+Alt+Shift+Space": "reach",
        "Ctrl+F9": "hold",
    }
    told: list[str] = []
    watch.pressed.connect(told.append)
    keys.pressed = ["hold", "bar"]
    watch.look()
    assert told == ["hold", "bar"]
    watch.follow(None)
    assert keys.held == {}


async def test_what_is_not_to_be_had_is_told(
    bench: Bench, keys: ScriptedKeys, watch: GlobalKeyWatch, page: GlobalKeysPage
) -> None:
    chords = GlobalChords(bar="Ctrl+Alt+J", accept="J", hold="Ctrl+F9", mute="Ctrl+F9")
    bench.context.settings.update(global_keys=chords)
    problems = bench.context.global_keys.problems
    assert set(problems) == {GlobalDeed.BAR, GlobalDeed.ACCEPT, GlobalDeed.MUTE}
    assert page.notes[GlobalDeed.BAR].text() == "Another program has Ctrl+Alt+J."
    assert "add Ctrl, Alt or Super" in page.notes[GlobalDeed.ACCEPT].text()
    assert "Hold or resume my call" in page.notes[GlobalDeed.MUTE].text()
    assert not page.notes[GlobalDeed.HOLD].isVisible()


async def test_a_key_is_chosen_refused_and_taken_away(
    bench: Bench, keys: ScriptedKeys, watch: GlobalKeyWatch, page: GlobalKeysPage
) -> None:
    chosen = lambda: bench.context.settings.value.global_keys  # noqa: E731
    assert choose(page, GlobalDeed.HOLD, Qt.Key.Key_F9, CTRL) == ""
    assert chosen().hold == "Ctrl+F9" and keys.held["Ctrl+F9"] == "hold"
    assert "add Ctrl" in choose(page, GlobalDeed.MUTE, Qt.Key.Key_M)
    assert "Hold or resume" in choose(page, GlobalDeed.MUTE, Qt.Key.Key_F9, CTRL)
    assert chosen().mute == ""
    assert "Another program" in choose(page, GlobalDeed.MUTE, Qt.Key.Key_J, CTRL, ALT)
    assert choose(page, GlobalDeed.MUTE, Qt.Key.Key_Backspace) == ""
    assert chosen() == GlobalChords(hold="Ctrl+F9")
    click(page.reset)
    assert chosen() == GlobalChords() and not page.reset.isEnabled()


async def test_no_key_is_held_while_one_is_waited_for(
    keys: ScriptedKeys, watch: GlobalKeyWatch, page: GlobalKeysPage
) -> None:
    click(page.buttons[GlobalDeed.BAR])
    assert keys.held == {}
    page.hide()
    assert set(keys.held.values()) == {"bar", "reach"}


async def test_without_keys_the_commands_to_bind_are_shown(
    bench: Bench, page: GlobalKeysPage
) -> None:
    watch = GlobalKeyWatch(NoGlobalKeys(WAYLAND))
    watch.follow(bench.context)
    assert page.about.text() == WAYLAND
    shown = [label.text() for label in page.commands.values() if label.isVisible()]
    assert len(shown) == len(GlobalDeed) and "ucm-cti bar" in shown[0]
    assert not any(button.isVisible() for button in page.buttons.values())
    watch.close()


@pytest.mark.parametrize("stored", [{"bar": 3, "hold": "Ctrl+F9", "more": ""}, [], None, "x"])
def test_the_file_may_say_anything(bench: Bench, stored: object) -> None:
    settings = bench.context.settings.value
    document = document_of(settings) | {"global_keys": stored}
    read = settings_of(document).global_keys
    assert read.bar == "Ctrl+Alt+Space"
    assert read.hold == ("Ctrl+F9" if isinstance(stored, dict) else "")
    kept = settings.with_(global_keys=GlobalChords(mute="Super+M"))
    assert settings_of(document_of(kept)) == kept
