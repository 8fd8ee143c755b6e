"""The window's modes and its layouts for each set of monitors."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.bench import Bench, talk
from ucm_cti.ui.models.layouts import Mode, Screen
from ucm_cti.ui.views.areas import Shape
from ucm_cti.ui.views.console import Console
from ucm_cti.ui.views.layoutkeeper import LayoutKeeper

if TYPE_CHECKING:
    from collections.abc import Sequence

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
SMALL = Screen("laptop", 0, 0, 800, 800)
LARGE = Screen("desk", 800, 0, 1600, 1200)


class Monitors:
    """Monitors that come and go under a window."""

    def __init__(self, console: Console, bench: Bench, *first: Screen) -> None:
        self.there: Sequence[Screen] = first
        console.layouts.close()
        self.keeper = LayoutKeeper(console, bench.context.settings, lambda: self.there)
        self.keeper._settle.setInterval(0)
        self.keeper._rest.setInterval(0)

    def become(self, *screens: Screen) -> None:
        self.there = screens
        self.keeper.screens_changed()


class TestModes:
    async def test_a_key_makes_it_a_strip_at_the_edge_and_back_as_it_was(
        self, bench: Bench
    ) -> None:
        talk(bench)
        console = bench.console(width=640, height=500)
        console.move(60, 90)
        before = console.geometry()
        QTest.keyClick(console, Qt.Key.Key_M, CTRL)
        await bench.until(lambda: console.areas.shape is Shape.STRIP)
        room = console.screen().availableGeometry()
        assert console.width() == 320
        assert console.frameGeometry().right() == room.right()
        assert console.frameGeometry().top() == room.top()
        assert bench.saved[-1].layouts
        QTest.keyClick(console, Qt.Key.Key_M, CTRL)
        await bench.until(lambda: console.geometry() == before)
        assert console.layouts.mode is Mode.FULL

    async def test_pop_ups_only_takes_the_window_away_until_it_is_asked_for(
        self, bench: Bench
    ) -> None:
        console = bench.console()
        console.layouts.withdraw = console.hide
        QTest.keyClick(console, Qt.Key.Key_M, CTRL)
        QTest.keyClick(console, Qt.Key.Key_M, CTRL | SHIFT)
        assert not console.isVisible() and console.layouts.mode is Mode.POPUPS
        console.layouts.returned()
        assert console.isVisible() and console.layouts.mode is Mode.STRIP

    async def test_a_window_brought_back_from_the_task_bar_is_no_longer_pop_ups_only(
        self, bench: Bench
    ) -> None:
        console = bench.console()
        console.layouts.make(Mode.POPUPS)
        assert console.isMinimized()
        console.showNormal()
        await bench.until(lambda: console.layouts.mode is Mode.FULL)

    async def test_the_mode_is_remembered(self, bench: Bench) -> None:
        console = bench.console()
        console.layouts.make(Mode.STRIP)
        console.close()
        again = Console(bench.context)
        bench.windows.append(again)
        again.show()
        assert again.layouts.mode is Mode.STRIP and again.width() == 320
        assert again.top.window_menu.modes[Mode.STRIP].isChecked()

    async def test_reset_brings_back_the_first_layout(self, bench: Bench) -> None:
        console = bench.console(width=780)
        console.areas.put(0, 2)
        console.layouts.make(Mode.STRIP)
        console.top.window_menu.reset.trigger()
        assert console.layouts.mode is Mode.FULL and console.areas.order == (0, 1, 2)
        assert console.width() > 700

    async def test_the_menu_tells_the_keys_in_force(self, bench: Bench) -> None:
        console = bench.console()
        menu = console.top.window_menu
        assert menu.modes[Mode.STRIP].text().endswith("\tCtrl+M")
        bench.context.settings.update(keys={"strip": ["", "Ctrl+J"]})
        assert menu.modes[Mode.STRIP].text().endswith("\tCtrl+J")
        menu.modes[Mode.STRIP].trigger()
        assert console.width() == 320


class TestMonitors:
    async def test_each_set_has_its_own_layout(self, bench: Bench) -> None:
        console = bench.console(width=500, height=500)
        monitors = Monitors(console, bench, SMALL)
        console.setGeometry(40, 60, 500, 500)
        console.areas.put(2, 0)
        await bench.until(lambda: not monitors.keeper._rest.isActive())
        small = console.geometry()
        monitors.become(SMALL, LARGE)
        await bench.until(lambda: len(bench.context.settings.value.layouts) == 1)
        console.setGeometry(120, 200, 640, 400)
        console.areas.put(2, 2)
        await bench.until(lambda: not monitors.keeper._rest.isActive())
        large = console.geometry()
        monitors.become(SMALL)
        await bench.until(lambda: console.geometry() == small)
        assert console.areas.order == (2, 0, 1)
        monitors.become(SMALL, LARGE)
        await bench.until(lambda: console.geometry() == large)
        assert console.areas.order == (0, 1, 2)

    async def test_a_window_on_a_monitor_that_goes_comes_onto_another(self, bench: Bench) -> None:
        console = bench.console(width=500, height=500)
        monitors = Monitors(console, bench, SMALL, LARGE)
        console.move(1500, 600)
        await bench.until(lambda: not monitors.keeper._rest.isActive())
        monitors.become(SMALL)
        await bench.until(lambda: console.geometry().right() < 800)
        assert console.geometry().top() >= 0

    @pytest.mark.parametrize("broken", [{"x": 1}, {"a": {"full": "%%%", "order": "no"}}])
    async def test_a_damaged_memory_is_no_harm(
        self, bench: Bench, broken: dict[str, object]
    ) -> None:
        bench.context.settings.update(layouts=broken)
        assert bench.console().isVisible()
