"""A PySide6 release that loses references to None, True or False aborts in the end: keep it out."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractTableModel, QObject, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QLabel, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="None, True and False are immortal since Python 3.12"
)

CALLS = 400
SLACK = 20  # other code may hold or drop a few; a faulty release loses one at each call


class Emitter(QObject):
    """A signal with a Python slot behind it."""

    happened = Signal(int)

    def note(self, _value: int) -> None:
        """Return None to Qt."""


class Painted(QWidget):
    """A widget whose virtual method Qt calls."""

    def paintEvent(self, _event: object) -> None:
        """Return None to Qt."""


class Rows(QAbstractTableModel):
    """A model whose answers are None."""

    def rowCount(self, _parent: object = None) -> int:
        """Return a few rows."""
        return 3

    def columnCount(self, _parent: object = None) -> int:
        """Return a few columns."""
        return 3

    def data(self, _index: object, _role: int = 0) -> None:
        """Return None to Qt."""


def lost_references(call: Callable[[int], object]) -> dict[object, int]:
    """How many references to each singleton vanish in CALLS calls, beyond the slack."""
    call(0)
    before = {value: sys.getrefcount(value) for value in (None, True, False)}
    for number in range(CALLS):
        call(number)
    lost = {value: count - sys.getrefcount(value) for value, count in before.items()}
    return {value: count for value, count in lost.items() if abs(count) > SLACK}


def test_calls_into_qt_keep_the_singletons_alive(qtbot: QtBot, qapp: QApplication) -> None:
    label, painted, emitter, rows = QLabel(), Painted(), Emitter(), Rows()
    grid, items = QStandardItemModel(CALLS, 1), [QStandardItem("x") for _ in range(CALLS)]
    for widget in (label, painted):
        qtbot.addWidget(widget)
    emitter.happened.connect(emitter.note)
    with qtbot.waitExposed(painted):
        painted.show()
    first = rows.index(0, 0)
    calls: dict[str, Callable[[int], object]] = {
        "emit to a Python slot": emitter.happened.emit,
        "dataChanged": lambda _: rows.dataChanged.emit(first, first),
        "a void call": lambda _: label.setText("x"),
        "a bool call": lambda _: label.isVisible(),
        "a virtual method": lambda _: painted.repaint(),
        "an answer of None": lambda _: rows.itemData(first),
        "handing over an object": lambda number: grid.setItem(number, 0, items[number]),
        "the event loop": lambda _: qapp.processEvents(),
    }
    faults = {name: lost for name, call in calls.items() if (lost := lost_references(call))}
    assert faults == {}
