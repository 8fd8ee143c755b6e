"""The tray icon says how things stand, and its menu offers what is possible now."""

import itertools

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSystemTrayIcon

from tests.ui.bench import Bench, talk
from tests.unit.store.rows import ANNA, TRUNK, gone, ringing, trunk_ring
from ucm_cti.domain.ids import LegId
from ucm_cti.domain.link import LinkMode
from ucm_cti.ui.icons import TrayState
from ucm_cti.ui.tray import Tray
from ucm_cti.wire.actions.calls import Hangup, Hold

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def make(bench: Bench) -> Tray:
    console = bench.console()
    return Tray(bench.context, console.operator, console)


def entries(tray: Tray) -> list[str]:
    """The menu as a person finds it."""
    tray.menu.aboutToShow.emit()
    shown = [action for action in tray.menu.actions() if action.isVisible()]
    return [action.text() for action in shown if not action.isSeparator()]


def entry(tray: Tray, words: str) -> QAction:
    return next(action for action in tray.menu.actions() if action.text() == words)


async def test_the_icon_follows_the_calls(bench: Bench) -> None:
    tray = make(bench)
    assert tray.state == (TrayState.LIVE, 0)
    assert tray.icon.toolTip() == "UCM CTI – Anna Weber (331)\nLive"
    bench.happen(trunk_ring())
    await bench.until(lambda: "1 call waiting" in tray.icon.toolTip())
    assert tray.state == (TrayState.WAITING, 1)
    bench.context.settings.update(popups=False)
    assert tray.state == (TrayState.WAITING, 1), "a waiting call matters most"
    bench.happen(gone(TRUNK))
    await bench.until(lambda: "Pop-ups are off" in tray.icon.toolTip())
    assert tray.state == (TrayState.PAUSED, 0)
    bench.link(LinkMode.POLLING)
    await bench.until(lambda: "Polling" in tray.icon.toolTip())
    assert tray.state == (TrayState.PAUSED, 0)
    bench.link(LinkMode.DOWN, "The password is wrong.")
    await bench.until(lambda: "Not connected" in tray.icon.toolTip())
    assert tray.state == (TrayState.DOWN, 0)
    tray.close()


async def test_each_state_has_a_picture_of_its_own(bench: Bench) -> None:
    tray = make(bench)
    pictures = [tray.icon.icon().pixmap(22, 22).toImage()]

    def look() -> None:
        tray.refresh()
        pictures.append(tray.icon.icon().pixmap(22, 22).toImage())

    bench.happen(trunk_ring())
    look()
    other = {"uniqueid": "1769422099.1", "linkedid": "1769422099.1"}
    bench.happen(trunk_ring(channel="PJSIP/trunk_1-00000c00", **other))
    look()
    bench.link(LinkMode.DOWN)
    look()
    bench.link(LinkMode.LIVE)
    bench.happen(gone(TRUNK), gone("PJSIP/trunk_1-00000c00"))
    bench.context.settings.update(popups=False)
    look()
    assert all(one != another for one, another in itertools.combinations(pictures, 2))


async def test_the_menu_is_for_everything_wanted_without_the_window(bench: Bench) -> None:
    tray = make(bench)
    general = [
        "Open UCM CTI",
        "Dial…",
        "Command bar…",
        "Pop-ups for incoming calls",
        "Quiet",
        "Settings…",
        "Quit",
    ]
    assert entries(tray) == general
    heard: list[str] = []
    for name in ("open_asked", "dial_asked", "bar_asked", "settings_asked", "quit_asked"):
        getattr(tray, name).connect(lambda name=name: heard.append(name))
    for words in ("Open UCM CTI", "Dial…", "Command bar…", "Settings…", "Quit"):
        entry(tray, words).trigger()
    assert heard == ["open_asked", "dial_asked", "bar_asked", "settings_asked", "quit_asked"]
    entry(tray, "Pop-ups for incoming calls").trigger()
    assert not bench.context.settings.value.popups
    bench.context.settings.update(popups=True)
    assert entry(tray, "Pop-ups for incoming calls").isChecked()


async def test_the_call_i_am_in_has_its_verbs(bench: Bench) -> None:
    tray = make(bench)
    talk(bench)
    words = entries(tray)
    assert words[3:7] == ["2310000000, talking", "Hold", "Mute", "End"]
    assert not entry(tray, "2310000000, talking").isEnabled()
    entry(tray, "Hold").trigger()
    await bench.until(lambda: bench.pbx.sent == [Hold(channel=LegId(ANNA))])
    await bench.until(lambda: "Resume" in entries(tray), "the held call")
    entry(tray, "End").trigger()
    await bench.until(lambda: bench.pbx.sent[1:] == [Hangup(channel=LegId(ANNA))])
    bench.link(LinkMode.CONNECTING)
    assert "End" not in entries(tray), "nothing that could not be done"


async def test_foreign_names_are_plain_in_the_menu(bench: Bench) -> None:
    tray = make(bench)
    bench.happen(trunk_ring(callername="R&D <b>" + "x" * 100), ringing())
    (title,) = [words for words in entries(tray) if words.startswith("R&&D <b>")]
    assert len(title) < 60


async def test_a_click_opens_the_window(bench: Bench) -> None:
    tray = make(bench)
    heard: list[bool] = []
    tray.open_asked.connect(lambda: heard.append(True))
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    assert heard == [True]


async def test_hidden_pop_ups_are_counted_and_a_click_wants_them_back(bench: Bench) -> None:
    tray = make(bench)
    heard: list[str] = []
    tray.popups_asked.connect(lambda: heard.append("pop-ups"))
    tray.open_asked.connect(lambda: heard.append("window"))
    tray.count_hidden(2)
    assert "Hidden pop-ups: 2" in tray.icon.toolTip()
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    entry(tray, "Show hidden pop-ups").trigger()
    tray.count_hidden(0)
    assert "Show hidden pop-ups" not in entries(tray)
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert heard == ["pop-ups", "pop-ups", "window"]


async def test_quiet_begins_and_ends_here_and_the_icon_says_so(bench: Bench) -> None:
    tray = make(bench)
    assert not tray.quiet.end.isVisible()
    tray.quiet.hour.trigger()
    assert bench.context.settings.value.alerts.quiet_until == bench.now + 3600
    assert tray.state == (TrayState.PAUSED, 0) and "Quiet until" in tray.icon.toolTip()
    assert tray.quiet.title().startswith("Quiet until")
    button = bench.windows[0].top.quiet
    assert button.accessibleName() == tray.quiet.title()
    tray.quiet.always.trigger()
    assert bench.context.settings.value.alerts.quiet(bench.now + 1e9)
    tray.quiet.end.trigger()
    assert tray.state == (TrayState.LIVE, 0) and tray.quiet.title() == "Quiet"
    assert "press for quiet" in button.accessibleName()
