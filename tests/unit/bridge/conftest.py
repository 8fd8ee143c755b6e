"""A GUI loop of qasync for tests of the seam."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from typing import Any, TypeVar

import pytest
import qasync
from PySide6.QtWidgets import QApplication

from ucm_cti.bridge.runtime import NetworkThread

T = TypeVar("T")
OnGui = Callable[[Coroutine[Any, Any, T]], T]


@pytest.fixture
def on_gui(qapp: QApplication) -> Iterator[OnGui[Any]]:
    """Runs a coroutine on a qasync loop, as the app does."""
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(qapp)) as runner:
        yield runner.run


@pytest.fixture
def network() -> Iterator[NetworkThread]:
    """A running network thread, which must end in time."""
    thread = NetworkThread("test network")
    thread.start()
    yield thread
    assert thread.stop(2.0)
