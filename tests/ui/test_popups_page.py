"""The page of pop-ups and sounds: every tick is applied at once, and says what it cannot do."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication

from tests.ui.bench import Bench, click
from tests.ui.test_popups_sounds import Recorder
from ucm_cti.domain.alerts import Alerts, CallKind, Sound, Spot
from ucm_cti.ui.dialogs.pages.gate import GatePage
from ucm_cti.ui.dialogs.pages.popups import PopupsPage, _place
from ucm_cti.ui.sounds import Sounds

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def open_page(bench: Bench, player: Recorder | None = None) -> PopupsPage:
    page = PopupsPage(replace(bench.context, sounds=Sounds(player)))
    bench.context.settings.changed.connect(page.show_settings)
    page.show_settings()
    page.show()
    return page


def alerts(bench: Bench) -> Alerts:
    return bench.context.settings.value.alerts


async def test_each_kind_is_switched_by_itself(bench: Bench) -> None:
    page = open_page(bench, Recorder())
    assert all(box.isChecked() for box in page.kinds.popups.values())
    assert [s for s, box in page.kinds.sounds.items() if box.isChecked()] == [Sound.GATE]
    click(page.kinds.popups[CallKind.INSIDE])
    click(page.kinds.sounds[Sound.QUEUE])
    assert alerts(bench).unseen == ("inside",)
    assert alerts(bench).sounded == ("gate", "queue")
    click(page.kinds.popups[CallKind.GATE])
    assert not bench.context.settings.value.popups_for_gate
    assert not page.kinds.popups[CallKind.GATE].isChecked()
    click(page.kinds.popups[CallKind.GATE])
    assert bench.context.settings.value.popups_for_gate
    assert page.kinds.popups[CallKind.GATE].isChecked()


async def test_the_page_of_the_gate_ticks_the_same(bench: Bench) -> None:
    page, gate = open_page(bench), GatePage(bench.context)
    bench.context.settings.changed.connect(gate.show_settings)
    gate.show_settings()
    click(page.kinds.popups[CallKind.GATE])
    assert not gate.gate.box.isChecked()
    gate.gate.box.click()
    assert page.kinds.popups[CallKind.GATE].isChecked()
    assert not bench.context.settings.value.unseen


async def test_with_pop_ups_off_or_no_gate_their_ticks_cannot_be_set(bench: Bench) -> None:
    page = open_page(bench, Recorder())
    settings = bench.context.settings
    settings.update(profile=replace(settings.value.profile, call_control=False))
    assert not page.kinds.popups[CallKind.GATE].isEnabled()
    assert not page.kinds.sounds[Sound.GATE].isEnabled()
    assert page.kinds.popups[CallKind.INSIDE].isEnabled()
    click(page.popups.box)
    assert not any(box.isEnabled() for box in page.kinds.popups.values())
    assert page.kinds.sounds[Sound.INSIDE].isEnabled(), "sounds do not need pop-ups"


async def test_each_sound_can_be_tried(bench: Bench) -> None:
    player = Recorder()
    page = open_page(bench, player)
    for button in page.kinds.tests.values():
        click(button)
    assert player.heard == [sound.value for sound in page.kinds.tests]
    assert "played by recorder" in page.heard.text()


async def test_without_a_player_it_says_what_to_install(bench: Bench) -> None:
    page = open_page(bench)
    assert "install PipeWire" in page.heard.text()
    controls = (*page.kinds.sounds.values(), *page.kinds.tests.values())
    assert not any(control.isEnabled() for control in controls)


async def test_the_place_is_chosen_and_reset(bench: Bench) -> None:
    page = open_page(bench)
    assert not page.reset.isEnabled() and "Drag a pop-up" in page.place.text()
    page.screen_.box.activated.emit(1)
    page.hide_after.box.activated.emit(2)
    assert (alerts(bench).screen, alerts(bench).hide_after) == ("mouse", 10)
    page.screen_.box.activated.emit(3)
    name = QGuiApplication.primaryScreen().name()
    assert alerts(bench).screen == f"screen:{name}"
    assert page.screen_.box.currentText() == f"Always on {name}"
    spot = Spot("here", "", "top-left", 5, 5)
    bench.context.settings.update(alerts=alerts(bench).putting(spot))
    assert "where you have dragged them" in page.place.text()
    click(page.reset)
    assert alerts(bench).spots == () and not page.reset.isEnabled()


async def test_a_screen_that_is_not_there_stays_chosen_and_is_marked(bench: Bench) -> None:
    page = open_page(bench)
    bench.context.settings.update(alerts=replace(alerts(bench), screen="screen:Beamer"))
    assert page.screen_.box.currentText() == "Beamer (not connected)"


def test_a_desk_that_places_windows_itself_is_told_of() -> None:
    assert "Wayland" in _place("wayland", dragged=False)
    assert "Wayland" not in _place("xcb", dragged=True)


async def test_every_control_has_a_name(bench: Bench) -> None:
    page = open_page(bench)
    names = [box.accessibleName() for box in page.kinds.popups.values()]
    names += [box.accessibleName() for box in page.kinds.sounds.values()]
    names += [button.accessibleName() for button in page.kinds.tests.values()]
    assert all(names) and len(set(names)) == len(names)
