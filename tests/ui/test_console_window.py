"""The console's window: people, the one field, keys, narrow and mirrored, calm and old data."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
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

from tests.ui.bench import Bench
from tests.unit.store.rows import (
    ANNA,
    LINK,
    OMAR,
    TRUNK,
    event,
    gone,
    people,
    ringing,
    status,
    talking,
    trunk_ring,
)
from ucm_cti.domain.errors import NotThere
from ucm_cti.domain.link import LinkMode
from ucm_cti.store.inputs import Heard
from ucm_cti.ui.models.people import Scope
from ucm_cti.ui.theme import ThemeManager
from ucm_cti.ui.views.console import Console
from ucm_cti.wire.actions.calls import (
    CallBarge,
    CallTransfer,
    DialExtension,
    DialOutbound,
    DialOutboundTwo,
    Hold,
)

LEFT = Qt.MouseButton.LeftButton
# menus ask for what a screen that is none cannot give
no_popup_noise = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def names(console: Console) -> list[str]:
    model = console.people.model
    return [model.row(row).name for row in range(model.rowCount())]


def my_phone_rings(bench: Bench) -> None:
    """What the PBX does first when I dial."""
    bench.happen(ringing(ANNA, "331", uniqueid="1769422090.1", linkedid="1769422090.1"))


def talk(bench: Bench) -> None:
    bench.happen(trunk_ring(), ringing(), talking())


class TestPeople:
    """Everybody, what they do, and what one can do with them."""

    async def test_everybody_is_there_by_name(self, bench: Bench) -> None:
        console = bench.console()
        assert names(console) == [
            "Anna Weber",
            "Dr. Stone",
            "Li Wei",
            "Maria Papadaki",
            "Omar Haddad",
        ]
        assert console.people.heading.count_text == "5"
        assert console.status.facts.text() == "5 people, 0 in calls, 0 waiting"

    async def test_a_search_finds_by_name_number_and_initials(self, bench: Bench) -> None:
        console = bench.console()
        for query, found in (("mp", ["Maria Papadaki"]), ("335", ["Dr. Stone"]), ("zz", [])):
            console.people.search.setText(query)
            assert names(console) == found
        assert console.people.empty.text() == "Nobody fits “zz”."
        QTest.keyClick(console.people.search, Qt.Key.Key_Escape)
        assert len(names(console)) == 5

    async def test_a_double_click_calls(self, bench: Bench) -> None:
        console = bench.console()
        bench.pbx.effect = lambda: my_phone_rings(bench)
        view = console.people.view
        at = view.visualRect(view.model().index(4, 0)).center()
        QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at)
        assert bench.pbx.sent == []
        QTest.mouseDClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at)
        await bench.until(lambda: bench.pbx.sent)
        assert bench.pbx.sent == [DialExtension(caller="331", callee="332")]
        await bench.until(lambda: console.my_calls.toasts.shown)
        assert "pick it up" in console.my_calls.toasts.shown[0].sentence.text()

    async def test_down_from_the_search_and_enter_calls(self, bench: Bench) -> None:
        console = bench.console()
        QTest.keyClick(console, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(console.people.search, "o")
        QTest.keyClick(console.people.search, Qt.Key.Key_Down)
        assert console.people.view.hasFocus()
        bench.pbx.effect = lambda: my_phone_rings(bench)
        QTest.keyClick(console.people.view, Qt.Key.Key_Return)
        await bench.until(lambda: bench.pbx.sent)
        assert bench.pbx.sent == [DialExtension(caller="331", callee="332")]

    async def test_my_current_call_goes_there_with_shift_enter(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console()
        view = console.people.view
        view.setFocus()
        view.setCurrentIndex(view.model().index(2, 0))
        bench.pbx.effect = lambda: bench.happen(gone(ANNA), gone(TRUNK))
        QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        await bench.until(lambda: bench.pbx.sent)
        assert bench.pbx.sent == [CallTransfer(channel=ANNA, extension="334")]

    async def test_the_icons_over_a_row_say_what_they_do(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console()
        view = console.people.view
        view.setFocus()
        view.setCurrentIndex(view.model().index(1, 0))
        verbs = view.verbs
        await bench.until(verbs.isVisible)
        shown = [b.toolTip() for b in verbs.findChildren(QAbstractButton) if b.isVisible()]
        told = " ".join(shown)
        assert "Call Dr. Stone" in told and "Send 2310000000 here" in told
        QTest.mouseClick(verbs.star, LEFT)
        assert bench.saved[-1].favourites == ("335",)
        console.people.narrow(Scope.FAVOURITES)
        assert names(console) == ["Dr. Stone"]

    @no_popup_noise
    async def test_whom_one_listens_to_is_chosen_with_or_without_asking(self, bench: Bench) -> None:
        bench.happen(trunk_ring(), ringing(OMAR, "332"), talking(TRUNK, OMAR, callerid2="332"))
        console = bench.console()
        view = console.people.view
        row = console.people.model.row(console.people.model.place_of("332") or 0)
        view.verbs.popup(row, QPoint(10, 10))
        (menu,) = (m for m in view.findChildren(QMenu) if m.isVisible() and m.actions())
        titles = [a.text() for a in menu.actions() if not a.isSeparator()]
        assert titles == ["Call Omar Haddad", "Listen", "Whisper", "Join", "Add to favourites"]
        whisper = next(a.menu() for a in menu.actions() if a.text() == "Whisper")
        assert isinstance(whisper, QMenu)
        assert [a.text() for a in whisper.actions()] == ["Ask first", "Without asking"]
        bench.pbx.effect = lambda: my_phone_rings(bench)
        whisper.actions()[1].trigger()
        await bench.until(lambda: bench.pbx.sent)
        (sent,) = bench.pbx.sent
        assert isinstance(sent, CallBarge)
        assert (sent.channel, sent.barge_exten, sent.mode) == (OMAR, "331@0", "w")
        menu.close()

    async def test_ten_thousand_people_are_no_burden(
        self, themes: ThemeManager, bench: Bench
    ) -> None:
        many = Bench(themes, count=10_000)
        console = many.console()
        try:
            assert console.people.heading.count_text == "10005"
            top, last = console.people.view.visible_rows()
            assert last - top < 40
            console.people.search.setText("person 09123")
            assert names(console) == ["Person 09123"]
        finally:
            await many.close()


class TestTheField:
    """One field for names, numbers and commands."""

    async def test_typing_anywhere_begins_a_search(self, bench: Bench) -> None:
        console = bench.console()
        QTest.keyClick(console, Qt.Key.Key_O)
        assert console.top.field.text() == "o" and console.top.field.hasFocus()
        QTest.keyClicks(console.top.field, "m")
        assert console.drop.isVisible()
        assert console.drop.choices.current is not None
        assert console.drop.choices.current.title == "Omar Haddad"
        assert "332" in console.drop.preview.text()
        bench.pbx.effect = lambda: my_phone_rings(bench)
        QTest.keyClick(console.top.field, Qt.Key.Key_Return)
        await bench.until(lambda: not console.top.field.text())
        assert bench.pbx.sent == [DialExtension(caller="331", callee="332")]
        assert not console.drop.isVisible()

    async def test_what_will_be_dialled_is_shown_exactly(self, bench: Bench) -> None:
        console = bench.console()
        console.keyboard.focus_field()
        QTest.keyClicks(console.top.field, "+49 (0) 89 / 12 34-567")
        assert "+49891234567" in console.drop.preview.text()
        bench.pbx.effect = lambda: my_phone_rings(bench)
        QTest.keyClick(console.top.field, Qt.Key.Key_Return)
        await bench.until(lambda: bench.pbx.sent)
        assert bench.pbx.sent == [DialOutbound(caller="331", outbound="+49891234567")]

    async def test_an_error_stands_below_the_text_that_stays(self, bench: Bench) -> None:
        bench.pbx.error = NotThere("The PBX cannot dial that number; look at it again.", code=-25)
        console = bench.console()
        console.keyboard.focus_field()
        QTest.keyClicks(console.top.field, "0891234")
        QTest.keyClick(console.top.field, Qt.Key.Key_Return)
        await bench.until(lambda: "cannot dial" in console.drop.preview.text())
        assert console.top.field.text() == "0891234"
        assert not console.my_calls.toasts.shown
        QTest.keyClick(console.top.field, Qt.Key.Key_5)
        assert "cannot dial" not in console.drop.preview.text()

    async def test_letters_that_nobody_has_are_told(self, bench: Bench) -> None:
        console = bench.console()
        console.keyboard.focus_field()
        QTest.keyClicks(console.top.field, "qqq")
        QTest.keyClick(console.top.field, Qt.Key.Key_Return)
        await bench.until(lambda: "Nobody is called" in console.drop.preview.text())
        assert console.drop.isVisible() and bench.pbx.sent == []

    async def test_shift_enter_sends_my_call(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console()
        console.keyboard.focus_field()
        QTest.keyClicks(console.top.field, "omar")
        assert "Shift+Enter sends" in console.drop.preview.text()
        bench.pbx.effect = lambda: bench.happen(gone(ANNA), gone(TRUNK))
        QTest.keyClick(console.top.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        await bench.until(lambda: bench.pbx.sent)
        assert bench.pbx.sent == [CallTransfer(channel=ANNA, extension="332")]

    async def test_shift_enter_without_a_call_says_so(self, bench: Bench) -> None:
        console = bench.console()
        console.keyboard.focus_field()
        QTest.keyClicks(console.top.field, "omar")
        QTest.keyClick(console.top.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        assert "no call" in console.drop.preview.text()
        assert console.top.field.text() == "omar"

    async def test_a_command_does_what_its_button_does(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console()
        console.keyboard.focus_field()
        QTest.keyClicks(console.top.field, "hold")
        QTest.keyClick(console.top.field, Qt.Key.Key_Return)
        await bench.until(lambda: bench.pbx.sent)
        assert bench.pbx.sent == [Hold(channel=ANNA)]

    async def test_two_outside_numbers_are_connected(self, bench: Bench) -> None:
        console = bench.console()
        console.keyboard.focus_field()
        QTest.keyClicks(console.top.field, "089 1 & 030 2")
        bench.pbx.effect = lambda: bench.happen(trunk_ring(callernum="0891"))
        QTest.keyClick(console.top.field, Qt.Key.Key_Return)
        await bench.until(lambda: bench.pbx.sent)
        assert bench.pbx.sent == [DialOutboundTwo(outcaller="0891", outcallee="0302")]

    async def test_the_panel_for_two_numbers_keeps_them_when_it_fails(self, bench: Bench) -> None:
        console = bench.console()
        console.top.connect_asked.emit()
        panel = console.connect_panel
        assert panel.isVisible() and panel.first.hasFocus()
        QTest.keyClicks(panel.first, "0891234")
        QTest.keyClick(panel.first, Qt.Key.Key_Return)
        assert panel.second.hasFocus()
        QTest.keyClicks(panel.second, "332")
        QTest.keyClick(panel.second, Qt.Key.Key_Return)
        await bench.until(lambda: "inside" in panel.message.text())
        assert (panel.first.text(), panel.second.text()) == ("0891234", "332")
        QTest.keyClick(panel.second, Qt.Key.Key_Escape)
        assert not panel.isVisible()


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
        console = bench.console()
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
        console = bench.console(width=340)
        assert console.width() == 340
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


class TestCalm:
    """With nothing happening no pixel changes; old data is seen to be old."""

    def picture(self, console: Console) -> QImage:
        return console.grab().toImage()

    async def test_an_idle_screen_stands_still(self, bench: Bench) -> None:
        console = bench.console()
        before = self.picture(console)
        assert not console.ticker.running
        bench.now += 1
        bench.store.apply(Heard(bench.now))
        bench.store.apply(event(at=bench.now))
        bench.store.apply(status("332", "Idle", at=bench.now))
        console.refresh()
        assert self.picture(console) == before

    async def test_the_clock_runs_only_while_something_counts(self, bench: Bench) -> None:
        console = bench.console()
        talk(bench)
        assert console.ticker.running
        console.hide()
        assert not console.ticker.running
        console.show()
        assert console.ticker.running
        bench.happen(gone(ANNA), gone(TRUNK))
        bench.happen(talking(action="delete"))
        await bench.until(lambda: not bench.store.calls)
        await bench.until(lambda: not console.ticker.running)

    async def test_only_the_durations_change_in_a_talk(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console()
        before = self.picture(console)
        bench.now += 1
        console.ticker.ticked.emit()
        after = self.picture(console)
        card = console.my_calls.cards[0]
        time = card.time.mapTo(console, QPoint(0, 0))
        changed = [
            (x, y)
            for y in range(before.height())
            for x in range(console.people.mapTo(console, QPoint(0, 0)).x())
            if before.pixel(x, y) != after.pixel(x, y)
        ]
        assert changed
        assert all(time.x() - 2 <= x and abs(y - time.y()) < 30 for x, y in changed)

    async def test_old_data_fades_and_says_how_old(self, bench: Bench) -> None:
        console = bench.console()
        assert console.status.link.text() == "Live by socket, up to date"
        bench.now += 90
        console.refresh_link()
        assert console.people.view.delegate.stale
        assert console.top.word.text() == "stale, 90 s"
        assert "said nothing for 90 s" in console.banner.sentence.text()
        with_signal: list[bool] = []
        console.retry_asked.connect(lambda: with_signal.append(True))
        QTest.mouseClick(console.banner.retry, LEFT)
        assert with_signal == [True]
        bench.store.apply(Heard(bench.now))
        console.refresh_link()
        assert not console.people.view.delegate.stale and not console.banner.isVisible()

    async def test_the_banner_counts_down_to_the_next_try(self, bench: Bench) -> None:
        console = bench.console()
        bench.link(LinkMode.CONNECTING, "The PBX closed the connection.", retry_at=bench.now + 4)
        assert "Trying again in 4 s." in console.banner.sentence.text()
        bench.now += 1
        console.ticker.ticked.emit()
        assert "Trying again in 3 s." in console.banner.sentence.text()
        assert "lost 1 s ago" in console.banner.sentence.text()

    async def test_a_reconnect_in_mid_call_changes_no_card(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console()
        (card,) = console.my_calls.cards
        bench.link(LinkMode.CONNECTING)
        bench.link(LinkMode.LIVE)
        assert console.my_calls.cards == [card]
        assert card.call_id == LINK

    async def test_messages_go_by_themselves_and_repeats_are_one(self, bench: Bench) -> None:
        console = bench.console()
        told = bench.context.actor.told
        for _ in range(3):
            told.emit("The call is on hold.", "done")
        assert len(console.my_calls.toasts.shown) == 1
        for number in range(5):
            told.emit(f"Error {number}.", "error")
        assert [t.sentence.text() for t in console.my_calls.toasts.shown] == [
            "Error 2.",
            "Error 3.",
            "Error 4.",
        ]
