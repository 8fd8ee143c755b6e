"""Keys of the whole desktop: which may be taken, and how each system is asked for them."""

import ctypes
from ctypes import wintypes

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from ucm_cti.app.hotkeys import HotkeyFilter, hear_hotkeys
from ucm_cti.cli.callverbs import APP_VERBS
from ucm_cti.cli.parser import parse
from ucm_cti.commands.globaldeeds import DEED_WORDS, GlobalChords, GlobalDeed, command_of
from ucm_cti.desktop.globalkeys.choosing import find_global_keys
from ucm_cti.desktop.globalkeys.chord import NAMED, SYSTEM, Chord, Modifier, parse_chord
from ucm_cti.desktop.globalkeys.port import NoGlobalKeys
from ucm_cti.desktop.globalkeys.windows import WM_HOTKEY, WindowsKeys
from ucm_cti.desktop.meeting import Request, decode, encode
from ucm_cti.domain.errors import UsageError

KEYS = st.one_of(st.sampled_from(NAMED), st.sampled_from("ABCXYZ0189"))


@given(modifiers=st.frozensets(st.sampled_from(Modifier), min_size=1), key=KEYS)
def test_a_chord_is_read_as_it_is_written_or_refused(
    modifiers: frozenset[Modifier], key: str
) -> None:
    chord = Chord(modifiers, key)
    lost = modifiers == {Modifier.SHIFT}
    if lost or str(chord) in SYSTEM:
        with pytest.raises(UsageError, match="add Ctrl" if lost else "another key"):
            parse_chord(str(chord))
    else:
        assert parse_chord(str(chord).lower()) == chord


@given(text=st.text(max_size=30))
def test_any_text_is_a_chord_or_refused_in_a_sentence(text: str) -> None:
    try:
        chord = parse_chord(text)
    except UsageError:
        return
    assert parse_chord(str(chord)) == chord


@pytest.mark.parametrize("text", ["K", "Shift+K", "F5", "Space", "Shift+F9"])
def test_a_key_that_would_be_lost_to_typing_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="add Ctrl, Alt or Super"):
        parse_chord(text)


@pytest.mark.parametrize("text", ["Ctrl+Alt+Del", "alt+tab", "Ctrl+C"])
def test_a_key_of_the_system_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="take another key"):
        parse_chord(text)


def test_every_deed_has_words_and_a_place_for_its_key() -> None:
    chords = GlobalChords()
    assert set(DEED_WORDS) == set(GlobalDeed)
    given_ = [chords.of(deed) for deed in GlobalDeed]
    taken = [parse_chord(text) for text in given_ if text]
    assert len(taken) == len(set(taken)) == 2


@pytest.mark.parametrize("deed", GlobalDeed)
def test_the_command_line_takes_what_is_to_be_bound(deed: GlobalDeed) -> None:
    options = parse(command_of(deed).split()[1:])
    assert options.verb in APP_VERBS
    assert getattr(options, "deed", options.verb) == deed
    assert decode(encode(Request(verb=deed.value))).verb == deed


class FakeUser32:
    """Takes what user32.dll takes, and says no to what somebody else has."""

    def __init__(self, *others: tuple[int, int]) -> None:
        self.others = set(others)
        self.keys: dict[int, tuple[int, int]] = {}

    def RegisterHotKey(self, window: None, number: int, modifiers: int, code: int) -> int:  # noqa: N802
        assert window is None and number not in self.keys
        if (modifiers, code) in {*self.others, *self.keys.values()}:
            return 0
        self.keys[number] = (modifiers, code)
        return 1

    def UnregisterHotKey(self, window: None, number: int) -> int:  # noqa: N802
        return int(self.keys.pop(number, None) is not None)


def test_windows_is_asked_with_its_own_numbers() -> None:
    user32 = FakeUser32()
    keys = WindowsKeys(user32)
    assert keys.register("bar", parse_chord("Ctrl+Alt+Space")) == ""
    assert keys.register("reach", parse_chord("Super+Shift+F5")) == ""
    assert user32.keys == {1: (0x4003, 0x20), 2: (0x400C, 0x74)}
    assert keys.note(WM_HOTKEY, 2) and keys.note(WM_HOTKEY, 1)
    assert not keys.note(WM_HOTKEY, 3) and not keys.note(0x0100, 1)
    assert keys.read() == ["reach", "bar"] and keys.read() == []
    keys.release()
    assert user32.keys == {}


def test_windows_tells_of_other_programs_and_of_altgr() -> None:
    keys = WindowsKeys(FakeUser32((0x4003, 0x20)))
    assert "Another program has Ctrl+Alt+Space" in keys.register("b", parse_chord("Ctrl+Alt+Space"))
    assert "AltGr" in keys.register("b", parse_chord("Ctrl+Alt+Q"))
    assert keys.register("b", parse_chord("Ctrl+Shift+Q")) == ""
    keys.close()


def test_a_message_of_windows_reaches_its_deed(qapp: QApplication) -> None:
    keys = WindowsKeys(FakeUser32())
    keys.register("bar", parse_chord("Ctrl+Alt+Space"))
    told: list[str] = []
    hotkeys = hear_hotkeys(qapp, keys, lambda: told.extend(keys.read()))
    assert isinstance(hotkeys, HotkeyFilter)
    qapp.removeNativeEventFilter(hotkeys)
    message = wintypes.MSG(message=WM_HOTKEY, wParam=1)
    at = ctypes.addressof(message)
    assert hotkeys.nativeEventFilter(b"windows_generic_MSG", at) == (True, 0)
    assert hotkeys.nativeEventFilter(b"xcb_generic_event_t", at) == (False, 0)
    message.message = 0x0100
    assert hotkeys.nativeEventFilter(b"windows_dispatcher_MSG", at) == (False, 0)
    assert told == ["bar"]
    assert hear_hotkeys(qapp, NoGlobalKeys("none"), lambda: None) is None


@pytest.mark.parametrize(
    ("platform", "environ"),
    [("wayland", {}), ("wayland-egl", {}), ("xcb", {"WAYLAND_DISPLAY": "wayland-0"})],
)
def test_wayland_says_what_to_bind_instead(platform: str, environ: dict[str, str]) -> None:
    keys = find_global_keys(platform, environ)
    assert "Wayland" in keys.obstacle and "command" in keys.obstacle
    assert keys.register("bar", parse_chord("Ctrl+Alt+Space")) == keys.obstacle
    assert keys.read() == [] and keys.descriptor is None


def test_a_platform_without_global_keys_says_so() -> None:
    assert find_global_keys("offscreen", {}).obstacle
