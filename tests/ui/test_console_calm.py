"""The console is calm: it stands still, tells how old data is, and forgets no call."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from tests.ui.bench import LEFT, Bench, talk
from tests.unit.store.rows import (
    ANNA,
    LINK,
    TRUNK,
    event,
    gone,
    status,
    talking,
)
from ucm_cti.domain.link import LinkMode
from ucm_cti.store.inputs import Heard
from ucm_cti.ui.views.console import Console


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
        assert "last heard 1 s ago" in console.banner.sentence.text()

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
