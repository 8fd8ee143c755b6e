"""The console's people: what they do, and what one can do with them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QMenu,
)

from tests.ui.bench import LEFT, Bench, my_phone_rings, talk
from tests.unit.store.rows import (
    ANNA,
    OMAR,
    TRUNK,
    gone,
    ringing,
    talking,
    trunk_ring,
)
from ucm_cti.ui.models.people import Scope
from ucm_cti.ui.theme import ThemeManager
from ucm_cti.ui.views.console import Console
from ucm_cti.wire.actions.calls import (
    CallBarge,
    CallTransfer,
    DialExtension,
)

# menus ask for what a screen that is none cannot give
no_popup_noise = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def names(console: Console) -> list[str]:
    model = console.people.model
    return [model.row(row).name for row in range(model.rowCount())]


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

    async def test_my_current_call_goes_there_with_ctrl_enter(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console()
        view = console.people.view
        view.setFocus()
        view.setCurrentIndex(view.model().index(2, 0))
        bench.pbx.effect = lambda: bench.happen(gone(ANNA), gone(TRUNK))
        QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
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
        assert bench.saved[-1].profile.favourites == ("335",)
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
