"""Calls that I hold for too long: colour, shape, words, order, tray, status line, spoken once."""

from PySide6.QtCore import QPoint

from tests.ui.bench import Bench, talk
from tests.unit.store.rows import ringing, talking, trunk_ring
from ucm_cti.store.inputs import Heard, HoldNoted
from ucm_cti.ui.icons import TrayState
from ucm_cti.ui.models.holding import Care
from ucm_cti.ui.tray import Tray
from ucm_cti.ui.views.console import Console


def hold(bench: Bench, console: Console) -> None:
    """My newest call goes on hold now."""
    card = console.operator.mine()[-1]
    call = bench.store.calls[card.id]
    assert console.operator.me is not None
    mine = call.leg_of(console.operator.me)
    assert mine is not None
    bench.store.apply(HoldNoted(mine.id, on=True))


async def passed(bench: Bench, console: Console, seconds: float) -> None:
    """So much time goes by, and the alarm that is due rings."""
    bench.now += seconds
    bench.store.apply(Heard(bench.now))
    console.alarm.turned.emit()


class TestHeldForLong:
    async def test_it_is_marked_and_then_urgent_by_shape_colour_and_text(
        self, bench: Bench
    ) -> None:
        talk(bench)
        console = bench.console()
        said: list[str] = []
        console.alarm.said.connect(said.append)
        hold(bench, console)
        (card,) = console.my_calls.cards
        await bench.until(lambda: card.state.text() == "on hold")
        calm = card.mark.grab().toImage()
        await passed(bench, console, 61)
        assert card.state.text() == "on hold 1:01" and card.state.tone == "warning"
        assert not card.advice.isVisible() and said == []
        await passed(bench, console, 69)
        assert card.advice.isVisible()
        assert card.advice.text() == "Held 2:10, look after them"
        assert card.advice.tone == "danger"
        assert card.mark.grab().toImage() != calm
        assert card.mark.accessibleName() == "on hold for long"
        assert "on hold for long" in card.accessibleName()
        danger = bench.context.themes.theme.danger.name()
        middle = QPoint(1, card.height() // 2)
        assert card.grab().toImage().pixelColor(middle).name() == danger
        assert "held for long: 1" in console.status.facts.text()
        await passed(bench, console, 30)
        assert card.advice.text() == "Held 2:40, look after them"
        assert said == ["2310000000 has been on hold for long. Look after them."]

    async def test_the_tray_counts_it(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console()
        tray = Tray(bench.context, console.operator, console)
        hold(bench, console)
        await bench.until(lambda: console.my_calls.cards[0].state.text() == "on hold")
        assert tray.state == (TrayState.LIVE, 0)
        await passed(bench, console, 130)
        tray.refresh()
        assert tray.state == (TrayState.WAITING, 1)
        assert "Held for long: 1" in tray.icon.toolTip()
        tray.close()

    async def test_resuming_ends_it(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console()
        hold(bench, console)
        (card,) = console.my_calls.cards
        await bench.until(lambda: card.state.text() == "on hold")
        await passed(bench, console, 130)
        call = bench.store.calls[card.call_id]
        assert console.operator.me is not None
        mine = call.leg_of(console.operator.me)
        assert mine is not None
        bench.store.apply(HoldNoted(mine.id, on=False))
        await bench.until(lambda: card.state.text() == "talking")
        assert not card.advice.isVisible()
        assert "held for long" not in console.status.facts.text()

    async def test_the_times_are_settable_and_the_alarm_wakes_by_itself(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console()
        bench.context.settings.update(held_soon=1, held_long=2)
        hold(bench, console)
        (card,) = console.my_calls.cards
        await bench.until(lambda: card.state.text() == "on hold")
        assert console.alarm._timer.isActive()
        bench.now += 1.5
        await bench.until(lambda: card.state.text() == "on hold 0:01")
        bench.context.settings.update(held_soon=0, held_long=0)
        await bench.until(lambda: console.operator.mine()[0].care is Care.NONE)

    async def test_a_call_held_for_long_comes_first(self, bench: Bench) -> None:
        talk(bench)
        second = "PJSIP/trunk_1-00000b00"
        own = "PJSIP/331-00000b01"
        bench.happen(
            trunk_ring(
                channel=second,
                uniqueid="1769422099.1",
                linkedid="1769422099.1",
                callernum="6900000001",
            ),
            ringing(
                own,
                "331",
                uniqueid="1769422099.2",
                linkedid="1769422099.1",
                connectednum="6900000001",
            ),
            talking(second, own, uniqueid1="1769422099.1", callerid1="6900000001", bridge_id="b2"),
        )
        console = bench.console()
        hold(bench, console)
        await bench.until(lambda: console.operator.holds.since(console.my_calls.cards[1].call_id))
        names = [card.name.text() for card in console.my_calls.cards]
        assert names == ["2310000000", "6900000001"]
        await passed(bench, console, 130)
        assert [card.name.text() for card in console.my_calls.cards] == names[::-1]
