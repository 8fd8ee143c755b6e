"""The console's window: keys, names from outside, narrow, mirrored, in every palette."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QWidget,
)

from tests.ui.bench import LEFT, Bench, talk
from tests.unit.store.rows import (
    people,
    ringing,
    talking,
    trunk_ring,
)

# menus ask for what a screen that is none cannot give
no_popup_noise = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class TestKeys:
    """Everything can be reached without a pointer."""

    async def test_f6_goes_round_the_areas(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console()
        console.people.view.setFocus()
        QTest.keyClick(console, Qt.Key.Key_F6)
        assert console.incoming.isAncestorOf(console.focusWidget())
        QTest.keyClick(console, Qt.Key.Key_F6)
        assert console.focusWidget() is console.my_calls.cards[0]
        QTest.keyClick(console, Qt.Key.Key_F6)
        assert console.focusWidget() is console.people.view
        QTest.keyClick(console, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
        assert console.focusWidget() is console.my_calls.cards[0]

    async def test_the_help_lists_what_works_now(self, bench: Bench) -> None:
        console = bench.console()
        QTest.keyClicks(console, "?")
        assert console.help.isVisible()
        assert not any("Hold" in told for _, told in console.help.lines)
        QTest.keyClick(console.help, Qt.Key.Key_Escape)
        assert not console.help.isVisible()
        talk(bench)
        bench.happen(
            trunk_ring(channel="PJSIP/trunk_1-00000b00", uniqueid="176.1", linkedid="176.1")
        )
        QTest.keyClicks(console, "?")
        told = {words: keys for keys, words in console.help.lines}
        assert told["Hold: 2310000000"] == "H or F5"
        assert told["Accept: 2310000000"] == "F3"
        assert told["End: 2310000000"] == "E", "F4 refuses while a call waits at the gate"

    async def test_escape_clears_messages(self, bench: Bench) -> None:
        console = bench.console()
        bench.context.actor.told.emit("Something went wrong.", "error")
        assert console.my_calls.toasts.shown
        QTest.keyClick(console, Qt.Key.Key_Escape)
        assert not console.my_calls.toasts.shown

    async def test_everything_that_can_be_pressed_has_a_name(self, bench: Bench) -> None:
        talk(bench)
        bench.happen(
            trunk_ring(channel="PJSIP/trunk_1-00000b00", uniqueid="176.1", linkedid="176.1")
        )
        console = bench.console()
        console.my_calls.cards[0].open_panel()
        kinds = (QAbstractButton, QLineEdit, QListView)
        nameless = [
            widget
            for kind in kinds
            for widget in console.findChildren(kind)
            if not widget.accessibleName()
            and not getattr(widget, "text", lambda: "")()
            and not widget.objectName().startswith("qt_")
        ]
        assert nameless == []
        assert not any(label.accessibleName() for label in console.findChildren(QLabel))


def labels(widget: QWidget) -> Iterator[QLabel]:
    return (label for label in widget.findChildren(QLabel) if label.isVisible())


class TestNamesFromOutside:
    """Whatever the PBX says is shown as plain text, whole or with an ellipsis."""

    HOSTILE = "<b>Bold & Söhne</b> " + "x" * 60
    NUMBER = "0049" + "1234567" * 3

    async def test_markup_is_text_and_long_is_cut_with_a_tooltip(self, bench: Bench) -> None:
        bench.happen(
            trunk_ring(callernum=self.NUMBER, callername=self.HOSTILE),
            ringing(),
            talking(callerid1=self.NUMBER),
        )
        console = bench.console(width=900)
        (card,) = console.my_calls.cards
        await bench.until(card.name.toolTip)
        assert card.name.text() == self.HOSTILE
        assert card.name.textFormat() is Qt.TextFormat.PlainText
        assert "&lt;b&gt;" in card.name.toolTip()
        assert self.NUMBER in card.about.text() and self.NUMBER in card.about.toolTip()
        assert card.name.geometry().right() < card.time.geometry().left()
        plain = Qt.TextFormat.PlainText
        assert all(label.textFormat() is plain for label in labels(console) if label.text())

    @no_popup_noise
    async def test_ampersands_do_not_underline(self, bench: Bench) -> None:
        bench.store.apply(people("Anna Weber", "A&B Söhne"))
        console = bench.console()
        row = console.people.model.row(console.people.model.place_of("332") or 0)
        console.people.view.verbs.popup(row, QPoint(5, 5))
        (menu,) = (m for m in console.people.view.findChildren(QMenu) if m.isVisible())
        assert menu.actions()[0].text() == "Call A&&B Söhne"
        menu.close()

    @pytest.mark.parametrize("name", ["مريم حداد", "🏃 Mo", "a\nb\tc", "\u202eevil"])
    async def test_any_script_fits_one_line(self, bench: Bench, name: str) -> None:
        bench.happen(trunk_ring(callername=name), ringing(), talking())
        console = bench.console()
        shown = console.my_calls.cards[0].name.text()
        assert shown and "\n" not in shown and "\u202e" not in shown


class TestShapes:
    """Wide, narrow, mirrored, in every palette."""

    async def test_narrow_shows_one_area_at_a_time(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console(width=500)
        assert console.width() == 500
        areas = (console.incoming, console.my_calls, console.people)
        assert [area.isVisible() for area in areas] == [False, True, False]
        assert [tab.text() for tab in console.areas.tab_buttons] == [
            "Waiting",
            "My calls 1",
            "People",
        ]
        QTest.mouseClick(console.areas.tab_buttons[2], LEFT)
        assert [area.isVisible() for area in areas] == [False, False, True]
        console.resize(1000, 600)
        await bench.until(lambda: all(area.isVisible() for area in areas))
        assert not console.areas.tabs.isVisible()

    async def test_the_strip_is_320_wide_and_nothing_sticks_out(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console(width=320, height=500)
        assert console.width() == 320
        for button in console.my_calls.cards[0].buttons.values():
            right = button.mapTo(console, QPoint(button.width(), 0)).x()
            assert button.isVisible() and right <= 320

    async def test_mirrored_rows_begin_at_the_right(self, bench: Bench) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        try:
            talk(bench)
            console = bench.console()
            (card,) = console.my_calls.cards
            mark = card.mark.mapTo(console, QPoint(0, 0)).x()
            assert mark > card.time.mapTo(console, QPoint(0, 0)).x()
            left = console.people.mapTo(console, QPoint(0, 0)).x()
            assert left < console.incoming.mapTo(console, QPoint(0, 0)).x()
            assert not console.grab().isNull()
        finally:
            app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    @pytest.mark.parametrize("mode", ["dark", "contrast", "light"])
    async def test_every_palette_paints_every_part(self, bench: Bench, mode: str) -> None:
        talk(bench)
        console = bench.console()
        console.top._choose(mode)
        theme = bench.context.themes.theme
        assert theme.name == mode
        image = console.grab().toImage()
        seen = {image.pixelColor(x, y).name() for x in range(0, 1080, 9) for y in range(0, 680, 9)}
        assert {theme.window.name(), theme.panel.name(), theme.raised.name()} <= seen
        assert bench.context.settings.value.theme == mode

    async def test_compact_rows_are_28_high(self, bench: Bench) -> None:
        console = bench.console()
        view = console.people.view
        assert view.visualRect(view.model().index(0, 0)).height() == 44
        bench.context.settings.update(compact=True)
        await bench.until(lambda: view.visualRect(view.model().index(0, 0)).height() == 28)

    async def test_place_and_splitters_are_remembered(self, bench: Bench) -> None:
        console = bench.console(width=900, height=500)
        console.areas.splitter.setSizes([300, 300, 300])
        console.close()
        kept = bench.saved[-1]
        assert kept.geometry and kept.splitter
        again = bench.console(width=900, height=500)
        assert again.areas.splitter.sizes() == console.areas.splitter.sizes()

    async def test_a_damaged_memory_is_no_harm(self, bench: Bench) -> None:
        bench.context.settings.update(geometry="no such thing", splitter="é")
        assert bench.console().isVisible()
