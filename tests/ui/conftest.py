"""A dressed application, and a desk on a bench."""

from collections.abc import AsyncIterator, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from tests.ui.api_bench import ApiStage
from tests.ui.bench import Bench
from ucm_cti.ui.theme import ThemeManager


@pytest.fixture(autouse=True)
def no_window_stays(qapp: QApplication) -> Iterator[None]:
    """Each test begins without the windows of the one before."""
    yield
    for window in QApplication.topLevelWidgets():
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def themes(qapp: QApplication) -> Iterator[ThemeManager]:
    """The light theme on the application; what it was before is put back."""
    sheet, palette = qapp.styleSheet(), qapp.palette()
    QCursor.setPos(QPoint(-100, -100))  # away from every window
    manager = ThemeManager("light")
    manager.apply(qapp)
    yield manager
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    manager.deleteLater()


@pytest.fixture
async def bench(themes: ThemeManager) -> AsyncIterator[Bench]:
    """Call control is on, 331 is me."""
    made = Bench(themes)
    yield made
    await made.close()


@pytest.fixture
def stage(bench: Bench) -> Iterator[ApiStage]:
    """An API console on the bench."""
    made = ApiStage(bench)
    yield made
    made.window.close()
    made.window.deleteLater()
