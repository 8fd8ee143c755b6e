"""What the tour walks over: windows, PBXs with stopped clocks, and a camera."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from ucm_cti.ui.bar.window import CommandBar
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.dialogs.apiconsole import ApiConsole
from ucm_cti.ui.dialogs.doctor import DoctorDialog
from ucm_cti.ui.dialogs.first_run import ConnectDialog
from ucm_cti.ui.dialogs.login_data import LoginData
from ucm_cti.ui.dialogs.numberdoctor import NumberDoctor
from ucm_cti.ui.dialogs.settings import SettingsDialog
from ucm_cti.ui.popups.controller import PopupController
from ucm_cti.ui.theme import SPACE_2, SPACE_6
from ucm_cti.ui.views.console import Console

MODES = ("light", "dark")
_PATIENCE = 20.0
_LOOK = 0.01


class TourPbx(Protocol):
    """The built-in PBX with a stopped clock, as the tour plays it."""

    async def ring_me(self) -> None:
        """A caller whose call rings at my phone."""
        ...

    async def call_at_gate(self) -> None:
        """A caller who waits for accept or refuse."""
        ...

    async def pick_up(self) -> None:
        """My phone is picked up."""
        ...


@dataclass(frozen=True, slots=True)
class Stage:
    """What the tour walks through; `open_form` shows the first-run dialog, `open_api` the API
    console, `open_doctor` the doctor, `open_number_doctor` the one for numbers, `open_settings` the
    settings, `open_bar` the command bar, `play` connects to a PBX on which that much has happened,
    and returns it.
    """

    context: UiContext
    console: Console
    popups: PopupController
    first_data: LoginData
    open_form: Callable[[], ConnectDialog]
    open_api: Callable[[], ApiConsole]
    open_doctor: Callable[[], DoctorDialog]
    open_number_doctor: Callable[[], NumberDoctor]
    open_settings: Callable[[], SettingsDialog]
    open_bar: Callable[[], CommandBar]
    play: Callable[[str], Awaitable[TourPbx]]


class TourFailed(Exception):
    """A view did not come up in time."""


async def until(condition: Callable[[], bool], what: str) -> None:
    """Wait until something can be seen. Raises TourFailed."""
    loop = asyncio.get_running_loop()
    limit = loop.time() + _PATIENCE
    while not condition():
        if loop.time() > limit:
            raise TourFailed(f"the tour waited in vain for {what}")
        await asyncio.sleep(_LOOK)


class Camera:
    """Saves pictures as `<number>-<name>-<theme>.png`; `files` lists them in order."""

    def __init__(self, folder: Path, stage: Stage, tag: str = "") -> None:
        self.files: list[Path] = []
        self._folder = folder
        self._stage = stage
        self._tag = tag

    async def take(self, name: str, *widgets: QWidget, modes: Sequence[str] = MODES) -> None:
        """Photograph a widget, and pop-ups beside it, in each of the themes."""
        for mode in modes:
            self._stage.context.themes.set_mode(mode)
            await asyncio.sleep(0)
            if self._stage.console in widgets:
                self._stage.console.refresh()
            path = self._folder / f"{name}{self._tag}-{mode}.png"
            picture = self._compose([widget.grab() for widget in widgets])
            if not picture.save(str(path)):
                raise TourFailed(f"{path} could not be written")
            self.files.append(path)

    def _compose(self, pictures: Sequence[QPixmap]) -> QPixmap:
        """The first one, and the others in a stack beside it, as on a wide screen."""
        first, *others = pictures
        if not others:
            return first
        size, *rest = [picture.deviceIndependentSize().toSize() for picture in pictures]
        wide = size.width() + max(part.width() for part in rest) + 3 * SPACE_6
        high = size.height() + 2 * SPACE_6
        canvas = QPixmap(QSize(wide, high) * first.devicePixelRatio())
        canvas.setDevicePixelRatio(first.devicePixelRatio())
        canvas.fill(self._stage.context.themes.theme.outline)
        bottom = high - SPACE_6
        with QPainter(canvas) as painter:
            painter.drawPixmap(QPoint(SPACE_6, SPACE_6), first)
            for picture, part in zip(others, rest, strict=True):
                bottom -= part.height()
                painter.drawPixmap(QPoint(size.width() + 2 * SPACE_6, bottom), picture)
                bottom -= SPACE_2
        return canvas
