"""A number dragged from another program: onto a call it sends it, into the field it only stands."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.bench import Bench, talk
from tests.unit.store.rows import ANNA
from ucm_cti.ui.format import one_line
from ucm_cti.wire.actions.calls import CallTransfer

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def carry(text: str, target: QWidget, at: QPoint) -> tuple[bool, QMimeData]:
    """Drag a text over a widget; whether it may be dropped there."""
    mime = QMimeData()
    mime.setText(text)
    enter = QDragEnterEvent(at, Qt.DropAction.CopyAction, mime, LEFT, NONE)
    QApplication.sendEvent(target, enter)
    move = QDragMoveEvent(at, Qt.DropAction.CopyAction, mime, LEFT, NONE)
    QApplication.sendEvent(target, move)
    return enter.isAccepted() and move.isAccepted(), mime


def drop(target: QWidget, at: QPoint, mime: QMimeData) -> None:
    """Let it go there."""
    event = QDropEvent(at, Qt.DropAction.CopyAction, mime, LEFT, NONE)
    QApplication.sendEvent(target, event)


@pytest.mark.parametrize("text", ["+49 (0) 89 1234-5678", "tel:+49-89-12345678"])
async def test_a_number_dropped_on_my_call_sends_it_there(bench: Bench, text: str) -> None:
    talk(bench)
    console = bench.console()
    area, label = console.my_calls, console.dropping.label
    at = area.cards[0].mapTo(area, QPoint(40, 20))
    allowed, mime = carry(text, area, at)
    assert allowed and one_line(label.words.text()) == "Send 2310000000 to +498912345678"
    assert bench.pbx.sent == []
    drop(area, at, mime)
    await bench.until(lambda: bench.pbx.sent)
    assert bench.pbx.sent == [CallTransfer(channel=ANNA, extension="+498912345678")]
    assert not label.isVisible()


@pytest.mark.parametrize(
    ("text", "says"), [("see you later", "not a number"), ("331", "That is you")]
)
async def test_what_makes_no_sense_is_refused_with_the_reason(
    bench: Bench, text: str, says: str
) -> None:
    talk(bench)
    console = bench.console()
    area = console.my_calls
    at = area.cards[0].mapTo(area, QPoint(40, 20))
    allowed, mime = carry(text, area, at)
    assert not allowed and says in console.dropping.label.words.text()
    drop(area, at, mime)
    assert bench.pbx.sent == []


async def test_a_number_that_costs_is_told_before_the_drop(bench: Bench) -> None:
    talk(bench)
    console = bench.console()
    area = console.my_calls
    at = area.cards[0].mapTo(area, QPoint(40, 20))
    carry("+49 900 1234567", area, at)
    assert "costs extra" in console.dropping.label.more.text()


async def test_beside_a_call_nothing_is_taken(bench: Bench) -> None:
    talk(bench)
    console = bench.console()
    area = console.my_calls
    allowed, mime = carry("332", area, QPoint(area.width() // 2, area.height() - 20))
    assert not allowed and not console.dropping.label.isVisible()
    drop(area, QPoint(area.width() // 2, area.height() - 20), mime)
    assert bench.pbx.sent == []


async def test_a_text_dropped_into_the_field_waits_for_enter(bench: Bench) -> None:
    console = bench.console()
    field = console.top.field
    allowed, mime = carry("089 1234", field, QPoint(20, 10))
    assert allowed
    drop(field, QPoint(20, 10), mime)
    assert field.text() == "089 1234"
    assert bench.pbx.sent == []
