"""The areas: one order for eyes, keys and ears; moved, reset; a strip of 320 px."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.bench import LEFT, Bench, click, talk
from tests.unit.store.rows import trunk_ring
from ucm_cti.ui.views.areas import Shape
from ucm_cti.ui.views.console import Console


def another_waits(bench: Bench) -> None:
    """A second caller at the gate."""
    bench.happen(
        trunk_ring(
            channel="PJSIP/trunk_1-00000b00",
            uniqueid="176.1",
            linkedid="176.1",
            callername="Hans-Peter Müller-Lüdenscheidt und Söhne",
        )
    )


def lefts(console: Console) -> list[int]:
    """Where the areas begin, in their first order."""
    areas = (console.incoming, console.my_calls, console.people)
    return [area.mapTo(console, QPoint(0, 0)).x() for area in areas]


class TestF6:
    async def test_each_area_tells_its_name_and_count_on_arrival(self, bench: Bench) -> None:
        talk(bench)
        another_waits(bench)
        console = bench.console()
        said: list[str] = []
        console.keyboard.arrived.connect(said.append)
        console.people.view.setFocus()
        for _ in range(3):
            QTest.keyClick(console, Qt.Key.Key_F6)
        assert said == ["Incoming and waiting: 1", "My calls: 1", "People: 5"]

    async def test_the_heading_shows_where_the_keyboard_is(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console()
        QTest.keyClick(console, Qt.Key.Key_F6)
        ring = bench.context.themes.theme.focus_ring.name()

        def line(console: Console, area: int) -> str:
            heading = (console.incoming, console.my_calls, console.people)[area].heading
            return heading.grab().toImage().pixelColor(20, heading.height() - 1).name()

        assert [line(console, area) == ring for area in range(3)] == [False, False, True]
        QTest.keyClick(console, Qt.Key.Key_F6)
        assert [line(console, area) == ring for area in range(3)] == [True, False, False]

    async def test_the_order_is_that_on_screen_in_a_strip_too(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console(width=320, height=700)
        console.areas.arrange((2, 1, 0))
        console.my_calls.focus_list()
        said: list[str] = []
        console.keyboard.arrived.connect(said.append)
        for _ in range(3):
            QTest.keyClick(console, Qt.Key.Key_F6)
        assert said == ["Incoming and waiting: 0", "People: 5", "My calls: 1"]


class TestMoving:
    async def test_by_keys(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console()
        console.people.view.setFocus()
        keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(console, Qt.Key.Key_PageUp, keys)
        QTest.keyClick(console, Qt.Key.Key_PageUp, keys)
        assert console.areas.order == (2, 0, 1)
        await bench.until(lambda: lefts(console)[2] < lefts(console)[0] < lefts(console)[1])
        assert console.people.view.hasFocus()
        QTest.keyClick(console, Qt.Key.Key_PageDown, keys)
        assert console.areas.order == (0, 2, 1)

    async def test_by_dragging_the_heading(self, bench: Bench) -> None:
        console = bench.console()
        heading, target = console.incoming.heading, console.people
        start = QPoint(30, 10)
        QTest.mousePress(heading, LEFT, pos=start)
        goal = heading.mapFromGlobal(target.mapToGlobal(QPoint(60, 60)))
        QTest.mouseMove(heading, goal)
        areas = (console.incoming, console.my_calls, console.people)
        assert [area.heading.marked for area in areas] == [False, False, True]
        QTest.mouseRelease(heading, LEFT, pos=goal)
        assert console.areas.order == (1, 2, 0)

    async def test_a_click_on_the_heading_moves_nothing(self, bench: Bench) -> None:
        console = bench.console()
        QTest.mouseClick(console.people.heading, LEFT, pos=QPoint(30, 10))
        assert console.areas.order == (0, 1, 2)

    async def test_each_keeps_its_width_and_reset_brings_all_back(self, bench: Bench) -> None:
        console = bench.console()
        wide = console.people.width()
        console.areas.put(2, 0)
        await bench.until(lambda: abs(console.people.width() - wide) <= 2)
        console.areas.reset()
        await bench.until(lambda: lefts(console) == sorted(lefts(console)))
        assert console.areas.order == (0, 1, 2)

    async def test_left_is_left_when_mirrored(self, bench: Bench) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        try:
            console = bench.console()
            before = lefts(console)
            console.areas.move_area(0, -1)
            await bench.until(lambda: lefts(console) != before)
            assert lefts(console)[0] < lefts(console)[1]
        finally:
            app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


class TestStrip:
    async def test_who_waits_my_call_and_people_below_one_another(self, bench: Bench) -> None:
        talk(bench)
        another_waits(bench)
        console = bench.console(width=320, height=900)
        assert console.width() == 320 and console.areas.shape is Shape.STRIP
        areas = (console.incoming, console.my_calls, console.people)
        tops = [area.mapTo(console, QPoint(0, 0)).y() for area in areas]
        assert tops == sorted(tops) and all(area.isVisible() for area in areas)
        (row,) = console.incoming.rows
        (card,) = console.my_calls.cards
        await bench.until(lambda: not row.visibleRegion().isEmpty())
        for button in (row.accept, row.refuse, row.send, *card.buttons.values()):
            corner = button.mapTo(console, QPoint(button.width(), button.height()))
            assert button.isVisible() and corner.x() <= 320, button.text()
            assert button.visibleRegion().boundingRect() == button.rect(), button.text()

    async def test_the_same_keys_and_buttons_act(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console(width=320, height=600)
        console.keyboard.focus_calls()
        QTest.keyClicks(console.focusWidget(), "m")
        await bench.until(lambda: len(bench.pbx.sent) == 1)
        await bench.until(lambda: not bench.tasks._running)
        click(next(iter(console.my_calls.cards[0].buttons.values())))
        await bench.until(lambda: len(bench.pbx.sent) == 2)

    async def test_a_low_one_shows_people_only_when_they_are_wanted(self, bench: Bench) -> None:
        talk(bench)
        another_waits(bench)
        console = bench.console(width=320, height=420)
        assert not console.people.isVisible() and console.incoming.isVisible()
        console.keyboard.focus_search()
        await bench.until(console.people.search.isVisible)
        assert console.people.search.hasFocus() and console.people.height() >= 100
        console.keyboard.cycle(1)
        assert not console.people.isVisible()

    async def test_back_to_wide_as_it_was(self, bench: Bench) -> None:
        console = bench.console(width=1000)
        console.areas.splitter.setSizes([300, 300, 400])
        sizes = console.areas.splitter.sizes()
        console.resize(320, 600)
        await bench.until(lambda: console.areas.shape is Shape.STRIP)
        saved = console.areas.save()
        console.resize(1000, 600)
        await bench.until(lambda: console.areas.splitter.sizes() == sizes)
        assert console.areas.save() == saved

    async def test_what_is_opened_in_a_card_makes_room_for_itself(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console(width=320, height=800)
        low = console.my_calls.height()
        (card,) = console.my_calls.cards
        card.open_panel()
        await bench.until(lambda: console.my_calls.height() > low + 40)
        card.panel.close_panel()
        await bench.until(lambda: console.my_calls.height() < low + 40)
