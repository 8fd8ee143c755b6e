"""What a person asks for less of: motion, and calls turning urgent."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.bench import Bench
from tests.unit.store.rows import trunk_ring
from ucm_cti.ui.dialogs.pages.calls import CallsPage
from ucm_cti.ui.dialogs.pages.general import GeneralPage
from ucm_cti.ui.models.people import Scope
from ucm_cti.ui.motion import still
from ucm_cti.ui.popups.controller import PopupController

# an offscreen window cannot be raised
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class TestMotion:
    async def test_the_countdown_moves_once_a_second_when_it_is_off(self, bench: Bench) -> None:
        console = bench.console()
        popups = PopupController(bench.context, console.operator, console.directory, console)
        bench.happen(trunk_ring())
        assert popups._step.interval() == 100
        bench.context.settings.update(motion="off")
        popups.refresh()
        assert popups._step.interval() > 100
        popups.close()

    async def test_it_is_chosen_among_the_settings_and_effects_end(self, bench: Bench) -> None:
        page = GeneralPage(bench.context)
        assert not still(bench.context.settings.value.motion)
        QApplication.setEffectEnabled(Qt.UIEffect.UI_AnimateMenu, True)
        page.motion.box.setCurrentIndex(1)
        page.motion.box.activated.emit(1)
        assert still(bench.saved[-1].motion)
        assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
        page.show_settings()
        assert page.motion.box.currentText() == "Off"


class TestHeldCalls:
    async def test_both_times_are_chosen(self, bench: Bench) -> None:
        page = CallsPage(bench.context)
        page.show_settings()
        assert (page.soon.box.currentText(), page.long.box.currentText()) == ("1:00", "2:00")
        page.soon.box.activated.emit(0)
        page.long.box.activated.emit(5)
        assert (bench.saved[-1].held_soon, bench.saved[-1].held_long) == (0, 300)
        page.show_settings()
        assert (page.soon.box.currentText(), page.long.box.currentText()) == ("Never", "5:00")

    async def test_a_time_that_is_not_offered_is_shown_by_the_nearest(self, bench: Bench) -> None:
        bench.context.settings.update(held_long=130)
        page = CallsPage(bench.context)
        page.show_settings()
        assert page.long.box.currentText() == "2:00"


class TestNothingToShow:
    async def test_each_area_says_what_to_do(self, bench: Bench) -> None:
        console = bench.console()
        assert "F3 lets the first one through, F4 refuses" in console.incoming.empty.text()
        assert "Type a name or number" in console.my_calls.empty.text()
        console.people.narrow(Scope.BUSY)
        await bench.until(console.people.empty.isVisible)
        assert "Choose “All”" in console.people.empty.text()
        bench.context.settings.update(keys={"accept": ["", "F9"]})
        await bench.until(lambda: "F9 lets" in console.incoming.empty.text())
