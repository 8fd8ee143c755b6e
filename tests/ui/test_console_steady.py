"""Waiting rows never move under the pointer."""

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.bench import LEFT, Bench, talk
from tests.unit.store.rows import (
    LINK,
    OMAR,
    TRUNK,
    gone,
    ringing,
    talking,
    trunk_ring,
)
from ucm_cti.domain.ids import CallId
from ucm_cti.wire.actions.calls import (
    TransferNumberInbound,
)

CALL = CallId(LINK)


class TestRowsThatStay:
    """Nothing moves under the pointer."""

    def queued(self, bench: Bench, number: int, at: float) -> str:
        link = f"17694221{number:02}.1"
        channel = f"PJSIP/trunk_1-000e{number:04}"
        bench.now = at
        bench.happen(
            trunk_ring(channel=channel, uniqueid=link, linkedid=link, state="Up", service="queue")
        )
        return channel

    async def test_rows_wait_for_the_pointer_to_leave(self, bench: Bench) -> None:
        first = self.queued(bench, 1, 900.0)
        self.queued(bench, 2, 950.0)
        bench.now = 1000.0
        console = bench.console()
        one, two = console.incoming.rows
        QTest.mouseMove(two, two.rect().center())
        await bench.until(console.incoming.list.pointer_in_use, "the pointer is over it")
        top = two.mapTo(console, QPoint(0, 0))
        bench.happen(gone(first))
        bench.happen(trunk_ring())
        await bench.until(lambda: len(console.incoming.rows) == 3)
        assert two.mapTo(console, QPoint(0, 0)) == top
        assert one.where.text() == "ended" and one.isVisible()
        assert console.incoming.rows[2].call_id == CALL, "new ones come at the end"
        assert console.incoming.heading.count_text == "2"
        bench.now = 1011.0  # the pointer has rested for long
        console.incoming.list.settle_asked.emit()
        assert next(row.call_id for row in console.incoming.rows) == CALL
        assert len(console.incoming.rows) == 2

    async def test_taken_by_somebody_is_said(self, bench: Bench) -> None:
        bench.happen(trunk_ring(), ringing(OMAR, "332"))
        console = bench.console()
        (row,) = console.incoming.rows
        QTest.mouseMove(row, row.rect().center())
        await bench.until(console.incoming.list.pointer_in_use)
        bench.happen(talking(TRUNK, OMAR, callerid2="332"))
        await bench.until(lambda: row.where.text() == "taken by Omar Haddad")

    async def test_verbs_come_over_the_row_and_move_nothing(self, bench: Bench) -> None:
        self.queued(bench, 1, 900.0)
        console = bench.console()
        (row,) = console.incoming.rows
        height = row.height()
        assert not row.take.isVisible()
        row.setFocus()
        await bench.until(row.take.isVisible)
        assert row.height() == height
        bench.pbx.effect = lambda: bench.happen(
            ringing("PJSIP/331-00000d01", linkedid="1769422101.1", uniqueid="1769422101.7")
        )
        QTest.mouseClick(row.take, LEFT)
        await bench.until(lambda: bench.pbx.sent)
        sent = bench.pbx.sent[0]
        assert isinstance(sent, TransferNumberInbound) and sent.callee == "331"

    async def test_sixty_rows_are_enough(self, bench: Bench) -> None:
        for number in range(70):
            self.queued(bench, number, 900.0 + number)
        console = bench.console()
        assert len(console.incoming.rows) == 60
        assert console.incoming.more.text() == "and 10 more that wait"

    async def test_a_row_that_says_less_keeps_its_height_under_the_pointer(
        self, bench: Bench
    ) -> None:
        bench.happen(trunk_ring())
        console = bench.console()
        (row,) = console.incoming.rows
        high = row.height()
        QTest.mouseMove(row, row.rect().center())
        await bench.until(console.incoming.list.pointer_in_use)
        bench.happen(ringing(OMAR, "332"))
        await bench.until(lambda: not row.accept.isVisible())
        bench.happen(ringing(OMAR, "332", action="update", connectedname="Maria"))
        console.refresh()
        QApplication.processEvents()
        assert row.height() == high
        bench.now += 11
        console.refresh()
        await bench.until(lambda: row.height() < high)

    async def test_a_closed_panel_leaves_no_hole(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console()
        (card,) = console.my_calls.cards
        low = card.height()
        QTest.mouseMove(card, card.rect().center())
        await bench.until(console.my_calls.list.pointer_in_use)
        card.open_panel()
        await bench.until(lambda: card.height() > low)
        console.refresh()
        card.panel.close_panel()
        await bench.until(lambda: card.height() == low)
