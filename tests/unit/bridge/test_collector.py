"""Reference cycles with Qt objects in them are collected on the GUI thread, never elsewhere."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ucm_cti.bridge.collector import Collector


class Knot(QObject):
    """Holds itself, and notes where it is let go."""

    def __init__(self, ended_on: list[str]) -> None:
        super().__init__()
        self.itself = self
        weakref.finalize(self, lambda: ended_on.append(threading.current_thread().name))


def churn() -> None:
    """Allocate enough containers for Python to collect, were it allowed to."""
    for _ in range(5_000):
        knot: list[object] = []
        knot.append(knot)


def test_a_cycle_waits_for_the_gui_thread(qtbot: QtBot) -> None:
    before = gc.isenabled()
    ended_on: list[str] = []
    collector = Collector(pause_ms=10)
    collector.start()
    try:
        assert not gc.isenabled()
        Knot(ended_on)
        other = threading.Thread(target=churn, name="network")
        other.start()
        other.join()
        assert ended_on == []
        qtbot.waitUntil(lambda: bool(ended_on), timeout=5_000)
    finally:
        collector.stop()
    assert ended_on == [threading.current_thread().name]
    assert gc.isenabled() is before


def test_stopping_leaves_nothing_over(qtbot: QtBot) -> None:
    ended_on: list[str] = []
    collector = Collector()
    collector.start()
    Knot(ended_on)
    collector.stop()
    assert len(ended_on) == 1
