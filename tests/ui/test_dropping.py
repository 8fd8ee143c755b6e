"""A call dragged onto somebody: words before the drop, the deed after it, and the same by keys."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.bench import LEFT, NAMES, Bench, talk
from tests.unit.store.rows import ANNA, TRUNK, gone, parted, status, trunk_ring
from ucm_cti.domain.link import LinkMode
from ucm_cti.ui.format import one_line
from ucm_cti.ui.models.dropping import DropVerb
from ucm_cti.ui.models.people import Filter, Scope
from ucm_cti.ui.theme import ThemeManager
from ucm_cti.ui.views.console import Console
from ucm_cti.ui.views.droplabel import DropLabel
from ucm_cti.ui.views.dropmarks import Lit
from ucm_cti.wire.actions.calls import CallTransfer, Hold, TransferNumberInbound

OMAR, MARIA, STONE = NAMES[1], NAMES[2], NAMES[4]
NONE = Qt.KeyboardModifier.NoModifier


class Hand:
    """The left button of a mouse over a console, in events that take Qt's own way."""

    def __init__(self, console: Console) -> None:
        self.console = console
        self.window = console.windowHandle()
        self.at = QPoint()

    def grip(self, widget: QWidget) -> None:
        """Press on a widget and pull until it is a drag."""
        self.at = widget.mapTo(self.console, QPoint(30, 14))
        QTest.mousePress(self.window, LEFT, NONE, self.at)
        for step in (4, 12, 24):
            self.move(self.at + QPoint(step, 2))

    def over(self, name: str, held: Qt.KeyboardModifier = NONE) -> None:
        """Go over somebody's row."""
        view = self.console.people.view
        rows = range(self.console.people.model.rowCount())
        row = next(row for row in rows if self.console.people.model.row(row).name == name)
        rect = view.visualRect(self.console.people.model.index(row))
        self.move(view.viewport().mapTo(self.console, rect.center()), held)

    def move(self, to: QPoint, held: Qt.KeyboardModifier = NONE) -> None:
        """Move with the button held, to a place in the window."""
        self.at = to
        there = self.console.mapToGlobal(to)
        kind = QMouseEvent.Type.MouseMove
        for receiver in (self.console.childAt(to) or self.console,):
            where = QPointF(receiver.mapFromGlobal(there))
            event = QMouseEvent(kind, where, QPointF(there), Qt.MouseButton.NoButton, LEFT, held)
            QApplication.sendEvent(receiver, event)

    def let_go(self) -> None:
        """Release the button."""
        QTest.mouseRelease(self.window, LEFT, NONE, self.at)


def said(label: DropLabel) -> str:
    """The words beside the pointer, without what keeps names in their own direction."""
    return one_line(label.words.text())


def only_blind(console: Console) -> None:
    """As where nobody can be asked first and no voicemail is known."""
    for verb in (DropVerb.CONSULT, DropVerb.VOICEMAIL):
        console.operator.deeds.pop(verb, None)


async def test_the_words_are_there_before_the_drop_and_the_call_goes_with_it(bench: Bench) -> None:
    talk(bench)
    bench.store.apply(status("335", "Unavailable"))
    console = bench.console()
    (card,) = console.my_calls.cards
    hand, label = Hand(console), console.dropping.label
    hand.grip(card.name)
    assert label.isVisible() and "Drop" in said(label)
    hand.over(STONE)
    assert said(label) == "Send 2310000000 to Dr. Stone"
    assert label.more.text() == "The phone of Dr. Stone is not connected."
    hand.over(OMAR)
    assert said(label) == "Send 2310000000 to Omar Haddad"
    assert label.more.text() == "Omar Haddad is free."
    view = console.people.view
    covered = label.rect().translated(label.mapTo(console, QPoint()))
    assert not covered.intersects(view.rect().translated(view.mapTo(console, QPoint())))
    assert bench.pbx.sent == []
    hand.let_go()
    assert not label.isVisible()
    await bench.until(lambda: bench.pbx.sent)
    assert bench.pbx.sent == [CallTransfer(channel=ANNA, extension="332")]


async def test_every_row_is_lit_or_says_why_not(bench: Bench) -> None:
    talk(bench)
    console = bench.console()
    hand, people = Hand(console), console.people
    hand.grip(console.my_calls.cards[0])

    def mark(name: str) -> tuple[Lit | None, str]:
        rows = (people.model.row(at) for at in range(people.model.rowCount()))
        found = people.view.delegate.drop(next(row for row in rows if row.name == name))
        return (found.lit, found.word) if found else (None, "")

    assert mark(OMAR) == (Lit.PLACE, "") and mark("Anna Weber") == (None, "")
    hand.over(OMAR)
    cursor = QApplication.overrideCursor()
    assert cursor is not None and cursor.shape() is Qt.CursorShape.ClosedHandCursor
    assert mark(OMAR) == (Lit.HERE, "send here") and mark(MARIA) == (Lit.PLACE, "")
    hand.over("Anna Weber")
    assert mark("Anna Weber") == (Lit.NOT_HERE, "not here")
    assert said(console.dropping.label) == "That is you; drop the call on somebody else."
    cursor = QApplication.overrideCursor()
    assert cursor is not None and cursor.shape() is Qt.CursorShape.ForbiddenCursor
    hand.let_go()
    assert QApplication.overrideCursor() is None
    assert bench.pbx.sent == [] and mark(OMAR) == (None, "")
    (toast,) = console.my_calls.toasts.shown
    assert "That is you" in toast.sentence.text()


async def test_escape_another_button_and_empty_ground_send_nothing(bench: Bench) -> None:
    talk(bench)
    console = bench.console()
    hand = Hand(console)
    card = console.my_calls.cards[0]
    hand.grip(card)
    hand.over(OMAR)
    QTest.keyClick(console, Qt.Key.Key_Escape)
    assert console.dropping.load is None and not console.dropping.label.isVisible()
    hand.let_go()
    hand.grip(card)
    hand.over(OMAR)
    QTest.mousePress(console.windowHandle(), Qt.MouseButton.RightButton, NONE, hand.at)
    assert console.dropping.load is None
    QTest.mouseRelease(console.windowHandle(), Qt.MouseButton.RightButton, NONE, hand.at)
    hand.let_go()
    hand.grip(card)
    hand.move(console.incoming.mapTo(console, QPoint(40, 300)))
    hand.let_go()
    assert bench.pbx.sent == [] and console.dropping.load is None


async def test_a_waiting_caller_is_dragged_from_its_row(bench: Bench) -> None:
    bench.happen(trunk_ring())
    console = bench.console()
    (row,) = console.incoming.rows
    hand = Hand(console)
    hand.grip(row.name)
    hand.over(OMAR)
    hand.let_go()
    await bench.until(lambda: bench.pbx.sent)
    assert bench.pbx.sent == [TransferNumberInbound(channel=TRUNK, callee="332")]


async def test_a_waiting_caller_dropped_on_me_comes_to_my_phone(bench: Bench) -> None:
    bench.happen(trunk_ring())
    console = bench.console()
    hand = Hand(console)
    hand.grip(console.incoming.rows[0])
    hand.over("Anna Weber")
    assert said(console.dropping.label) == "Take 2310000000 to your own phone"
    hand.let_go()
    await bench.until(lambda: bench.pbx.sent)
    assert bench.pbx.sent == [TransferNumberInbound(channel=TRUNK, callee="331")]


async def test_no_row_moves_while_a_call_is_dragged(bench: Bench) -> None:
    talk(bench)
    console = bench.console()
    model = console.people.model
    model.narrow(Filter(Scope.FREE))
    hand = Hand(console)
    hand.grip(console.my_calls.cards[0])
    before = [model.row(at).name for at in range(model.rowCount())]
    bench.store.apply(status("332", "Unavailable"))
    hand.over(MARIA)
    await bench.until(lambda: not model._frame.isActive())
    assert [model.row(at).name for at in range(model.rowCount())] == before and OMAR in before
    hand.move(QPoint(5, 5))
    hand.let_go()
    await bench.until(lambda: OMAR not in [model.row(at).name for at in range(model.rowCount())])


async def test_no_waiting_row_moves_while_a_call_is_dragged(bench: Bench) -> None:
    bench.happen(trunk_ring(state="Up", connectednum="6500"))
    console = bench.console()
    hand = Hand(console)
    (first,) = console.incoming.rows
    hand.grip(first)
    hand.over(OMAR)
    other = "PJSIP/trunk_2-00000b00"
    bench.happen(trunk_ring(channel=other, uniqueid="1769422050.9", linkedid="1769422050.9"))
    await bench.until(lambda: len(console.incoming.rows) == 2)
    assert console.incoming.rows[0] is first, "the gate would come first"
    hand.move(QPoint(5, 5))
    hand.let_go()
    await bench.until(lambda: console.incoming.rows[1] is first)


async def test_a_call_that_ends_in_the_hand_is_told(bench: Bench) -> None:
    talk(bench)
    console = bench.console()
    hand = Hand(console)
    hand.grip(console.my_calls.cards[0])
    hand.over(OMAR)
    bench.happen(parted(channel1=TRUNK, channel2=ANNA), gone(ANNA), gone(TRUNK))
    await bench.until(lambda: console.dropping.load is None)
    hand.let_go()
    assert bench.pbx.sent == []
    assert "has ended" in console.my_calls.toasts.shown[0].sentence.text()


async def test_a_window_that_goes_lets_go_of_the_call(bench: Bench) -> None:
    talk(bench)
    console = bench.console()
    hand = Hand(console)
    hand.grip(console.my_calls.cards[0])
    hand.over(OMAR)
    console.detach()
    assert console.dropping.load is None and QApplication.overrideCursor() is None
    hand.let_go()
    assert bench.pbx.sent == []


async def test_without_a_connection_every_place_says_so(bench: Bench) -> None:
    talk(bench)
    console = bench.console()
    bench.link(LinkMode.DOWN, "The password is wrong.")
    hand = Hand(console)
    hand.grip(console.my_calls.cards[0])
    hand.over(OMAR)
    assert said(console.dropping.label) == console.operator.freshness().blocked
    hand.let_go()
    assert bench.pbx.sent == []


async def test_held_keys_change_the_verb(bench: Bench) -> None:
    talk(bench)
    console = bench.console()
    done: list[tuple[DropVerb, str]] = []
    for verb in DropVerb:
        console.operator.deeds[verb] = lambda _call, number, verb=verb: done.append((verb, number))
    hand, label = Hand(console), console.dropping.label
    hand.grip(console.my_calls.cards[0])
    hand.over(OMAR, Qt.KeyboardModifier.ShiftModifier)
    assert said(label) == "Send 2310000000 to the voicemail of Omar Haddad"
    hand.over(OMAR, Qt.KeyboardModifier.ControlModifier)
    assert said(label) == "Ask Omar Haddad first, 2310000000 waits on hold"
    assert "Shift: voicemail" in label.keys.text() and "Ctrl asks first" in label.keys.text()
    hand.over(OMAR)
    QTest.keyPress(console, Qt.Key.Key_Shift)
    assert "voicemail" in said(label), "at once, without a movement"
    QTest.keyRelease(console, Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier)
    assert said(label) == "Send 2310000000 to Omar Haddad"
    hand.let_go()
    assert done == [(DropVerb.BLIND, "332")]


async def test_a_long_list_scrolls_at_its_edge(themes: ThemeManager) -> None:
    bench = Bench(themes, count=60)
    talk(bench)
    console = bench.console()
    view = console.people.view
    hand = Hand(console)
    hand.grip(console.my_calls.cards[0])
    hand.move(view.viewport().mapTo(console, QPoint(60, view.viewport().height() - 4)))
    label = console.dropping.label
    before = said(label)
    bar = view.verticalScrollBar()
    await bench.until(lambda: bar.value() > 200)
    assert said(label) != before, "the words follow what is under the pointer now"
    QTest.keyClick(console, Qt.Key.Key_Escape)
    hand.let_go()
    assert bench.pbx.sent == []
    await bench.close()


async def test_my_own_voicemail_is_a_place_for_a_caller(bench: Bench) -> None:
    talk(bench)
    console = bench.console()
    done: list[str] = []
    console.operator.deeds[DropVerb.VOICEMAIL] = lambda _call, number: done.append(number)
    hand = Hand(console)
    hand.grip(console.my_calls.cards[0])
    hand.over("Anna Weber", Qt.KeyboardModifier.ShiftModifier)
    assert "to the voicemail of Anna Weber" in said(console.dropping.label)
    QTest.mouseRelease(console.windowHandle(), LEFT, Qt.KeyboardModifier.ShiftModifier, hand.at)
    assert done == ["331"]


async def test_narrow_windows_show_the_people_while_a_call_is_dragged(bench: Bench) -> None:
    talk(bench)
    console = bench.console(width=420)
    hand = Hand(console)
    hand.grip(console.my_calls.cards[0])
    await bench.until(lambda: console.people.mapTo(console, QPoint()).x() == 0)
    hand.over(OMAR)
    hand.let_go()
    await bench.until(lambda: bench.pbx.sent)
    assert console.my_calls.isVisible()


class TestByKeys:
    """The keyboard twin: Ctrl+T, a person, Enter."""

    async def test_the_same_words_and_the_same_deed(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console()
        only_blind(console)
        label = console.dropping.label
        QTest.keyClick(console, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
        view = console.people.view
        assert view.hasFocus() and label.isVisible()
        QTest.keyClick(view, Qt.Key.Key_Home)
        assert "That is you" in said(label)
        for _ in range(4):
            QTest.keyClick(view, Qt.Key.Key_Down)
        assert said(label) == "Send 2310000000 to Omar Haddad"
        assert "Enter sends" in label.keys.text()
        QTest.keyClick(view, Qt.Key.Key_Return)
        await bench.until(lambda: bench.pbx.sent)
        assert bench.pbx.sent == [CallTransfer(channel=ANNA, extension="332")]
        assert not label.isVisible() and not view.hasFocus()

    async def test_letters_search_and_enter_sends_to_the_first(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console()
        only_blind(console)
        QTest.keyClick(console, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(QApplication.focusWidget(), "m")
        assert console.people.search.hasFocus() and console.people.search.text() == "m"
        QTest.keyClicks(QApplication.focusWidget(), "aria")
        assert said(console.dropping.label) == "Send 2310000000 to Maria Papadaki"
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        await bench.until(lambda: bench.pbx.sent)
        assert bench.pbx.sent == [CallTransfer(channel=ANNA, extension="333")]

    async def test_a_place_is_found_too_and_nobody_is_told(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console()
        only_blind(console)
        label = console.dropping.label
        QTest.keyClick(console, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(QApplication.focusWidget(), "s")
        console.people.search.setText("support")
        assert said(label) == "Send 2310000000 to Support queue"
        assert label.more.text() == "The call will wait in the queue Support queue."
        console.people.search.setText("nobody at all")
        assert said(label).startswith("Choose who gets")
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        assert bench.pbx.sent == [] and console.dropping.load is None

    async def test_escape_puts_it_back(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console()
        QTest.keyClick(console, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(console.people.view, Qt.Key.Key_Escape)
        assert console.dropping.load is None and not console.people.view.hasFocus()
        QTest.keyClick(console, Qt.Key.Key_Return)
        assert bench.pbx.sent == []

    async def test_the_chosen_waiting_call_is_the_one_that_is_carried(self, bench: Bench) -> None:
        bench.happen(trunk_ring())
        console = bench.console()
        console.incoming.focus_list()
        QTest.keyClick(console, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
        assert console.dropping.load is not None
        assert console.dropping.load.call == console.incoming.rows[0].call_id

    async def test_enter_asks_first_where_that_can_be_done(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console()
        done: list[tuple[DropVerb, str]] = []
        for verb in DropVerb:
            console.operator.deeds[verb] = lambda _call, number, verb=verb: done.append(
                (verb, number)
            )
        held = (NONE, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier)
        for modifier in held:
            QTest.keyClick(console, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
            assert "Enter asks first · Ctrl+Enter sends" in console.dropping.label.keys.text()
            console.people.view.setCurrentIndex(console.people.model.index(4))
            assert "Ask Omar Haddad first" in said(console.dropping.label)
            QTest.keyClick(console.people.view, Qt.Key.Key_Return, modifier)
        assert done == [
            (DropVerb.CONSULT, "332"),
            (DropVerb.BLIND, "332"),
            (DropVerb.VOICEMAIL, "332"),
        ]


class TestEveryVerb:
    """What the held keys lead to, for good."""

    async def test_ctrl_holds_my_call_and_asks_first(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console()
        hand = Hand(console)
        hand.grip(console.my_calls.cards[0])
        hand.over(OMAR, Qt.KeyboardModifier.ControlModifier)
        QTest.mouseRelease(
            console.windowHandle(), LEFT, Qt.KeyboardModifier.ControlModifier, hand.at
        )
        await bench.until(lambda: bench.pbx.sent)
        assert bench.pbx.sent[0] == Hold(channel=ANNA)

    async def test_shift_sends_to_the_voicemail(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console()
        hand = Hand(console)
        hand.grip(console.my_calls.cards[0])
        hand.over(OMAR, Qt.KeyboardModifier.ShiftModifier)
        QTest.mouseRelease(console.windowHandle(), LEFT, Qt.KeyboardModifier.ShiftModifier, hand.at)
        await bench.until(lambda: bench.pbx.sent)
        code = bench.context.settings.value.profile.voicemail_code
        assert bench.pbx.sent == [CallTransfer(channel=ANNA, extension=f"{code}332")]
