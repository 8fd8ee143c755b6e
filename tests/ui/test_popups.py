"""Pop-ups on screen: what they say and do, and that nothing moves or is pressed by accident."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.bench import LEFT, Bench, click, visible_verbs
from tests.unit.store.rows import ANNA, OMAR, TRUNK, gone, ringing, talking, trunk_ring
from ucm_cti.domain.errors import PbxFault
from ucm_cti.domain.ids import LegId
from ucm_cti.domain.link import LinkMode
from ucm_cti.ui.popups.controller import MOST, PopupController
from ucm_cti.ui.popups.decide import FOLD_SECONDS
from ucm_cti.ui.popups.parts import GUARD_MS, Guard
from ucm_cti.ui.popups.placing import CORNERS, GAP, SLOT_HEIGHT, WIDTH, Anchor
from ucm_cti.ui.popups.window import IncomingPopup
from ucm_cti.wire.actions.calls import AcceptCall, Hangup, RefuseCall, TransferNumberInbound

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def popups(bench: Bench) -> Iterator[PopupController]:
    console = bench.console()
    made = PopupController(bench.context, console.operator, console.directory, console)
    made.prepare()
    yield made
    made.close()


def only(popups: PopupController) -> IncomingPopup:
    (window,) = popups.windows
    return window


async def guarded(bench: Bench, window: IncomingPopup) -> None:
    """Until clicks count."""
    guard = window.findChild(Guard)
    assert guard is not None
    await bench.until(guard.isHidden, "the end of the guard")


def unguarded(window: IncomingPopup) -> None:
    """Let clicks count at once, where the guard is not what is tested."""
    guard = window.findChild(Guard)
    assert guard is not None
    guard.hide()


def second_caller() -> tuple[str, object]:
    trunk = "PJSIP/trunk_2-00000b00"
    link = "1769422050.9000"
    return trunk, trunk_ring(channel=trunk, uniqueid=link, linkedid=link, callernum="4989")


class TestTheGate:
    async def test_it_says_who_calls_and_what_happens(
        self, bench: Bench, popups: PopupController
    ) -> None:
        bench.happen(trunk_ring(connectednum="6500", callername="Maria Stavrou"))
        window = only(popups)
        assert window.isVisible()
        assert window.width() == WIDTH
        assert window.title.text() == "Maria Stavrou"
        assert window.route.number.text() == "2310000000"
        assert window.route.called.text() == "Support queue, Intertelecom"
        assert window.advice.text() == "Goes through by itself at 0"
        assert window.ring.isVisible() and not window.rung.isVisible()
        assert visible_verbs([window.accept, window.refuse, window.send])[2] == "Send to…"
        assert window.accept.text() == "Accept" and window.refuse.text() == "Refuse"

    async def test_the_ring_counts_down(self, bench: Bench, popups: PopupController) -> None:
        bench.happen(trunk_ring())
        window = only(popups)
        bench.now += 3.4
        await bench.until(
            lambda: window.ring.accessibleDescription() == "7 of 10 seconds", "seven seconds left"
        )

    async def test_accept_and_refuse_reach_the_pbx(
        self, bench: Bench, popups: PopupController
    ) -> None:
        bench.happen(trunk_ring())
        window = only(popups)
        unguarded(window)
        click(window.accept)
        await bench.until(lambda: bench.pbx.sent == [AcceptCall(channel=LegId(TRUNK))])
        bench.happen(ringing(OMAR, "332"))
        assert window.route.sentence.text() == "Gone through"
        assert not window.accept.isVisible()
        trunk, row = second_caller()
        bench.happen(row)  # type: ignore[arg-type]  # a row
        second = next(window for window in popups.windows if not window.popup.folded)  # type: ignore[union-attr]  # shown
        unguarded(second)
        click(second.refuse)
        await bench.until(lambda: bench.pbx.sent[1:] == [RefuseCall(channel=LegId(trunk))])
        bench.happen(gone(trunk))
        assert second not in popups.windows and second.isHidden()

    async def test_a_command_under_way_cannot_be_asked_twice(
        self, bench: Bench, popups: PopupController
    ) -> None:
        bench.happen(trunk_ring())
        window = only(popups)
        unguarded(window)
        click(window.accept)
        await bench.until(lambda: bool(bench.pbx.sent))
        assert not window.accept.isEnabled() and not window.refuse.isEnabled()
        await bench.until(window.accept.isEnabled, "the end of the command")

    async def test_without_call_control_nothing_pops_up(
        self, bench: Bench, popups: PopupController
    ) -> None:
        profile = bench.context.settings.value.profile
        bench.context.settings.update(profile=replace(profile, call_control=False))
        bench.happen(trunk_ring())
        assert popups.windows == ()


class TestMyPhone:
    async def test_it_says_to_pick_up_and_can_be_declined(
        self, bench: Bench, popups: PopupController
    ) -> None:
        bench.happen(trunk_ring(connectednum="6400"), ringing())
        window = only(popups)
        assert window.advice.text() == "Pick up your phone to answer"
        assert window.refuse.text() == "Decline" and not window.accept.isVisible()
        unguarded(window)
        click(window.refuse)
        await bench.until(lambda: bench.pbx.sent == [Hangup(channel=LegId(ANNA))])

    async def test_it_is_sent_on_by_name(self, bench: Bench, popups: PopupController) -> None:
        bench.happen(trunk_ring(connectednum="6400"), ringing())
        window = only(popups)
        unguarded(window)
        before = window.geometry()
        click(window.send)
        panel = window.sending
        assert panel is not None and not window.accept.isVisible()
        await bench.until(panel.field.hasFocus, "the cursor in the field")
        QTest.keyClicks(panel.field, "omar")
        await bench.until(lambda: len(panel.choices.lines) == 1)
        await bench.until(lambda: window.height() > before.height(), "room for the matches")
        assert window.geometry().bottom() == before.bottom()
        QTest.keyClick(panel.field, Qt.Key.Key_Return)
        expected = TransferNumberInbound(channel=LegId(TRUNK), callee="332")
        await bench.until(lambda: bench.pbx.sent == [expected])

    async def test_what_was_typed_stays_when_the_pbx_says_no(
        self, bench: Bench, popups: PopupController
    ) -> None:
        bench.happen(trunk_ring(), ringing())
        window = only(popups)
        unguarded(window)
        click(window.send)
        panel = window.sending
        assert panel is not None
        bench.pbx.error = PbxFault("The PBX had an internal error; try again.", code=-9)
        QTest.keyClicks(panel.field, "omar")
        QTest.keyClick(panel.field, Qt.Key.Key_Return)
        await bench.until(lambda: "internal error" in panel.message.text())
        assert panel.field.text() == "omar" and window.sending is panel
        QTest.keyClick(panel.field, Qt.Key.Key_Escape)
        assert window.sending is None and window.refuse.isVisible()

    async def test_only_send_to_lets_the_window_have_the_keyboard(
        self, bench: Bench, popups: PopupController
    ) -> None:
        no_focus = Qt.WindowType.WindowDoesNotAcceptFocus
        bench.happen(trunk_ring(), ringing())
        window = only(popups)
        assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        assert window.windowHandle().flags() & no_focus
        unguarded(window)
        click(window.send)
        assert not window.windowHandle().flags() & no_focus
        click(window.sending.cancel_button)  # type: ignore[union-attr]  # open
        assert window.windowHandle().flags() & no_focus

    async def test_taken_elsewhere_folds_without_verbs(
        self, bench: Bench, popups: PopupController
    ) -> None:
        bench.happen(trunk_ring(connectednum="6400"), ringing(), ringing(OMAR, "332"))
        window = only(popups)
        high = window.height()
        bench.happen(gone(ANNA), talking(TRUNK, OMAR, callerid2="332"))
        assert window.route.sentence.text() == "Taken by Omar Haddad (332)"
        assert not window.buttons.isVisible() and not window.advice.isVisible()
        assert window.height() < high
        bench.now += 3.1
        popups.refresh()
        assert popups.windows == () and window.isHidden()

    async def test_picking_up_removes_it_at_once(
        self, bench: Bench, popups: PopupController
    ) -> None:
        bench.happen(trunk_ring(), ringing())
        window = only(popups)
        bench.happen(talking())
        assert popups.windows == () and window.isHidden()

    async def test_an_unwanted_pop_up_is_hidden_for_good(
        self, bench: Bench, popups: PopupController
    ) -> None:
        bench.happen(trunk_ring(), ringing())
        window = only(popups)
        unguarded(window)
        QTest.mouseClick(window.hide_button, LEFT)
        assert popups.windows == ()
        bench.happen(ringing(OMAR, "332"))
        assert popups.windows == ()


class TestByAccident:
    async def test_early_clicks_do_nothing(self, bench: Bench, popups: PopupController) -> None:
        bench.happen(trunk_ring())
        window = only(popups)
        spot = window.accept.mapTo(window, window.accept.rect().center())
        handle = window.windowHandle()
        QTest.mouseClick(handle, LEFT, Qt.KeyboardModifier.NoModifier, spot)
        assert not bench.tasks._running
        await guarded(bench, window)
        QTest.mouseClick(handle, LEFT, Qt.KeyboardModifier.NoModifier, spot)
        await bench.until(lambda: bool(bench.pbx.sent), "the later click")
        assert bench.pbx.sent == [AcceptCall(channel=LegId(TRUNK))]
        assert GUARD_MS == 600

    async def test_the_guard_is_up_again_when_the_buttons_change(
        self, bench: Bench, popups: PopupController
    ) -> None:
        bench.happen(trunk_ring())
        window = only(popups)
        await guarded(bench, window)
        bench.happen(ringing())
        guard = window.findChild(Guard)
        assert window.refuse.text() == "Decline"
        assert guard is not None and guard.isVisible() and guard.geometry() == window.rect()

    async def test_a_second_call_does_not_move_the_first(
        self, bench: Bench, popups: PopupController
    ) -> None:
        bench.happen(trunk_ring())
        first = only(popups)
        before = first.geometry()
        _, row = second_caller()
        bench.happen(row)  # type: ignore[arg-type]  # a row
        assert first.geometry() == before
        second = popups.windows[1]
        assert not second.geometry().intersects(before)
        bench.happen(gone(TRUNK))
        assert second.geometry().bottom() < before.top(), "it stays in its slot"
        third = {"uniqueid": "1769422099.1", "linkedid": "1769422099.1"}
        bench.happen(trunk_ring(channel="PJSIP/trunk_1-00000c00", **third))
        assert popups.windows[0].geometry() == before, "the free slot is used again"

    async def test_more_than_fit_wait_for_a_free_slot(
        self, bench: Bench, popups: PopupController
    ) -> None:
        for number in range(MOST + 2):
            link = f"17694221{number:02}.1"
            bench.happen(
                trunk_ring(channel=f"PJSIP/trunk_1-000000f{number}", uniqueid=link, linkedid=link)
            )
        assert len(popups.windows) == MOST
        bench.happen(gone("PJSIP/trunk_1-000000f0"))
        assert len(popups.windows) == MOST
        keys = [window.popup.key for window in popups.windows if window.popup]
        assert "PJSIP/trunk_1-000000f4" in keys


class TestSurroundings:
    async def test_time_alone_ends_a_fold(self, bench: Bench, popups: PopupController) -> None:
        bench.happen(trunk_ring(), ringing())
        bench.happen(gone(ANNA), talking(TRUNK, OMAR, callerid2="332"))
        bench.now += FOLD_SECONDS - 0.02
        popups.refresh()
        assert len(popups.windows) == 1
        bench.now += 0.03
        await bench.until(lambda: not popups.windows, "the end of the fold")

    async def test_pop_ups_can_be_turned_off(self, bench: Bench, popups: PopupController) -> None:
        bench.happen(trunk_ring(), ringing())
        assert len(popups.windows) == 1
        bench.context.settings.update(popups=False)
        assert popups.windows == ()
        bench.context.settings.update(popups=True)
        assert len(popups.windows) == 1

    async def test_without_a_connection_the_verbs_say_why_not(
        self, bench: Bench, popups: PopupController
    ) -> None:
        bench.happen(trunk_ring(), ringing())
        bench.link(LinkMode.CONNECTING, "The connection broke.")
        window = only(popups)
        assert not window.refuse.isEnabled()
        assert "no connection" in window.advice.text()
        bench.link(LinkMode.LIVE)
        assert window.refuse.isEnabled()
        assert window.advice.text() == "Pick up your phone to answer"

    async def test_long_and_odd_names_stay_inside_and_plain(
        self, bench: Bench, popups: PopupController
    ) -> None:
        name = "<b>Ω</b> 🎉 " + "مرحبا " * 20 + "x" * 400
        bench.happen(trunk_ring(callername=name, callernum="1" * 25, connectednum="6500"))
        window = only(popups)
        assert window.width() == WIDTH
        assert window.title.text().startswith("<b>Ω</b>")
        assert "&lt;b&gt;" in window.title.toolTip()
        for part in window.findChildren(QWidget):
            if part.isVisibleTo(window):
                corner = part.mapTo(window, part.rect().bottomRight())
                assert window.rect().contains(corner), part

    async def test_the_corner_is_followed_at_once(
        self, bench: Bench, popups: PopupController
    ) -> None:
        bench.happen(trunk_ring())
        window = only(popups)
        screen = window.screen().availableGeometry()
        bench.context.settings.update(popup_corner="top-left")
        assert window.pos() - screen.topLeft() == QPoint(16, 16)

    async def test_a_pop_up_that_jumps_under_the_mouse_takes_no_early_click(
        self, bench: Bench, popups: PopupController
    ) -> None:
        bench.happen(trunk_ring())
        window = only(popups)
        unguarded(window)
        bench.context.settings.update(popup_corner="top-left")
        guard = window.findChild(Guard)
        assert guard is not None and guard.isVisible()


@pytest.mark.parametrize("corner", [*CORNERS, "nonsense"])
def test_places_are_on_screen_and_do_not_overlap(corner: str) -> None:
    screen = QRect(1920, 40, 1600, 860)
    size = QSize(WIDTH, SLOT_HEIGHT)
    places = [QRect(Anchor(corner, screen).place(slot, size), size) for slot in range(MOST)]
    for index, one in enumerate(places):
        assert screen.contains(one)
        assert not any(one.intersects(other) for other in places[:index])
    assert abs(places[1].top() - places[0].top()) == SLOT_HEIGHT + GAP


@pytest.mark.parametrize("corner", CORNERS)
def test_a_pop_up_that_grows_keeps_the_edge_next_to_its_corner(corner: str) -> None:
    screen = QRect(0, 0, 1600, 900)
    small, big = QSize(WIDTH, 100), QSize(WIDTH, 300)
    one = QRect(Anchor(corner, screen).place(1, small), small)
    other = QRect(Anchor(corner, screen).place(1, big), big)
    if corner.startswith("top"):
        assert one.top() == other.top()
    else:
        assert one.bottom() == other.bottom()


def test_a_pop_up_too_high_for_its_slot_stays_on_screen() -> None:
    screen = QRect(0, 0, 800, 400)
    at = Anchor("bottom-right", screen).place(2, QSize(WIDTH, 300))
    assert screen.contains(QRect(at, QSize(WIDTH, 300)))
