"""Bringing windows to the eye: waiting until one is seen, and showing dialogs that block nobody."""

import asyncio

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from ucm_cti.ui.dialogs.presenting import present

__all__ = ["painted", "present"]

_LONGEST = 2.0


async def painted(window: QWidget) -> None:
    """Until the window has been painted once; two seconds at most, as it may be covered."""
    watch = _Watch(window)
    try:
        async with asyncio.timeout(_LONGEST):
            await watch.seen.wait()
    except TimeoutError:
        pass
    finally:
        window.removeEventFilter(watch)


class _Watch(QObject):
    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.seen = asyncio.Event()
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note the first painting."""
        if event.type() is QEvent.Type.Paint:
            self.seen.set()
        return False
