"""Pop-ups only: my call keeps its verbs and keys, and gives the window back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtTest import QTest

from tests.ui.bench import Bench, click, talk, visible_verbs
from tests.unit.store.rows import lists
from ucm_cti.ui.models.layouts import Mode
from ucm_cti.ui.popups.mycall import MyCallPopup
from ucm_cti.ui.popups.placing import CORNERS, WIDTH, Anchor, place_beside
from ucm_cti.ui.views.console import Console
from ucm_cti.wire.actions.calls import Hold, Mute

# an offscreen window cannot be raised
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def console(bench: Bench) -> Console:
    made = bench.console()
    made.layouts.withdraw = made.hide
    return made


@pytest.fixture
def popup(bench: Bench, console: Console) -> Iterator[MyCallPopup]:
    made = MyCallPopup(bench.context, console)
    made.open_asked.connect(console.layouts.returned)
    yield made
    made.close_for_good()


class TestPopupsOnly:
    async def test_my_call_is_shown_only_while_the_window_is_away(
        self, bench: Bench, console: Console, popup: MyCallPopup
    ) -> None:
        talk(bench)
        popup.refresh()
        assert not popup.isVisible()
        console.layouts.make(Mode.POPUPS)
        assert popup.isVisible() and not console.isVisible()
        assert popup.card.name.text() == "2310000000"
        QTest.mouseClick(popup.open_button, Qt.MouseButton.LeftButton)
        assert console.isVisible() and not popup.isVisible()

    async def test_it_comes_and_goes_with_the_call(
        self, bench: Bench, console: Console, popup: MyCallPopup
    ) -> None:
        console.layouts.make(Mode.POPUPS)
        assert not popup.isVisible()
        talk(bench)
        await bench.until(popup.isVisible)
        bench.store.apply(lists())
        await bench.until(lambda: not popup.isVisible())

    async def test_buttons_and_keys_are_those_of_the_window(
        self, bench: Bench, console: Console, popup: MyCallPopup
    ) -> None:
        talk(bench)
        console.layouts.make(Mode.POPUPS)
        buttons = popup.card.buttons.values()
        assert visible_verbs(buttons)[0].startswith("Hold")
        click(next(iter(buttons)))
        await bench.until(lambda: [type(sent) for sent in bench.pbx.sent] == [Hold])
        await bench.until(lambda: not bench.tasks._running)
        popup.activateWindow()
        assert QTest.qWaitForWindowActive(popup)
        await bench.until(lambda: popup.card.buttons[next(iter(popup.card.buttons))].key == "H")
        bench.now += 5
        QTest.keyClick(popup, Qt.Key.Key_F7)
        await bench.until(lambda: type(bench.pbx.sent[-1]) is Mute)
        await bench.until(lambda: not bench.tasks._running)
        QTest.keyClick(popup, Qt.Key.Key_T)
        assert popup.card.typing
        assert popup.height() > 150 and popup.rect().contains(popup.card.panel.geometry().center())


@pytest.mark.parametrize("corner", CORNERS)
def test_it_stands_beside_the_first_incoming_one(corner: str) -> None:
    size, screen = QSize(WIDTH, 150), QRect(0, 0, 1920, 1040)
    mine = QRect(place_beside(corner, screen, 4, size), size)
    first = QRect(Anchor(corner, screen).place(0, size), size)
    assert not mine.intersects(first) and screen.contains(mine)
    assert abs(mine.center().x() - first.center().x()) < 2 * WIDTH
    small = QRect(0, 0, 700, 1040)
    low = QRect(place_beside(corner, small, 4, size), size)
    assert small.contains(low) and not low.intersects(
        QRect(Anchor(corner, small).place(0, size), size)
    )
