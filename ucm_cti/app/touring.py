"""Sets the stage for the tour: windows without a display, PBXs with stopped clocks."""

import asyncio
import os
import subprocess
import sys
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import qasync  # type: ignore[import-untyped] # it ships no types
from PySide6.QtWidgets import QApplication

from ucm_cti.app.demo import DemoPbx
from ucm_cti.app.democontacts import demo_shelf
from ucm_cti.app.doctor import make_doctor
from ucm_cti.app.faults import faults_logged
from ucm_cti.app.login import Logins
from ucm_cti.app.painting import present
from ucm_cti.app.passwords import Passwords
from ucm_cti.app.shell import Shell
from ucm_cti.bridge.loopfaults import log_loop_faults
from ucm_cti.bridge.runtime import NetworkThread
from ucm_cti.commands.numbers.keys import key_of
from ucm_cti.desktop.contacts.shelf import ShelfMemory
from ucm_cti.desktop.credentials import MemoryCredentials
from ucm_cti.desktop.ledger import Ledger
from ucm_cti.desktop.logs import log_to_stderr, stop_logging
from ucm_cti.settings import Settings, SettingsMemory
from ucm_cti.ui.contacts import Contacts
from ucm_cti.ui.context import SettingsHolder
from ucm_cti.ui.dialogs.apiconsole import SIZE, ApiConsole
from ucm_cti.ui.dialogs.doctor import SIZE as DOCTOR_SIZE
from ucm_cti.ui.dialogs.doctor import DoctorDialog
from ucm_cti.ui.dialogs.first_run import ConnectDialog
from ucm_cti.ui.dialogs.login_data import LoginData
from ucm_cti.ui.dialogs.numberdoctor import SIZE as NUMBERS_SIZE
from ucm_cti.ui.dialogs.numberdoctor import NumberDoctor
from ucm_cti.ui.dialogs.settings import SIZE as SETTINGS_SIZE
from ucm_cti.ui.dialogs.settings import SettingsDialog
from ucm_cti.ui.language import Language
from ucm_cti.ui.theme import ThemeManager
from ucm_cti.ui.tour import Tour
from ucm_cti.ui.tourstage import Camera, Stage, TourFailed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ucm_cti.simulator.pbx import Pbx

_SCALE, _LARGE = "QT_SCALE_FACTOR", "2"
_HELPER_SECONDS = 60.0
_MIRRORED = "ar"
_DONE, _FAILED = 0, 1


def take_tour(folder: Path, qapp: QApplication, language: str = "") -> int:
    """Walk, save the pictures, list them on stdout; 0, or 1 with a sentence on stderr.

    Without a `language` two helpers take the main views beside it: at twice the size, and from
    right to left.
    """
    large = os.environ.get(_SCALE) == _LARGE
    tag = f"-{language}" if language else "-200" if large else ""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        sys.stderr.write(f"No pictures can be written to {folder}; name another folder.\n")
        return _FAILED
    with ExitStack() as stack:
        stack.callback(stop_logging, log_to_stderr())
        stack.enter_context(faults_logged())
        Language(qapp).use(language or "en")
        helpers = [] if tag else [stack.enter_context(each) for each in _helpers(folder)]
        with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(qapp)) as runner:
            log_loop_faults(runner.get_loop())
            try:
                files = runner.run(_walk(qapp, folder, tag))
            except TourFailed as error:
                sys.stderr.write(f"{error}\n")
                return _FAILED
        status = max((helper.wait(_HELPER_SECONDS) for helper in helpers), default=_DONE)
    for file in files:
        sys.stdout.write(f"{file}\n")
    return status


def _helpers(folder: Path) -> "list[AbstractContextManager[subprocess.Popen[bytes]]]":
    """Processes of their own, since Qt scales and mirrors whole processes."""
    return [
        _helper(folder, env={_SCALE: _LARGE}),
        _helper(folder, "--language", _MIRRORED, env={}),
    ]


@contextmanager
def _helper(
    folder: Path, *options: str, env: dict[str, str]
) -> "Iterator[subprocess.Popen[bytes]]":
    module = () if getattr(sys, "frozen", False) else ("-m", "ucm_cti")
    command = [sys.executable, *module, "demo", "--tour", str(folder), *options]
    helper = subprocess.Popen(command, env=os.environ | env)  # noqa: S603 # ourselves
    try:
        yield helper
    finally:
        helper.terminate()
        helper.wait()


async def _walk(qapp: QApplication, folder: Path, tag: str) -> list[Path]:
    set_ = _Set(qapp)
    try:
        stage = await set_.stage()
        return await Tour(stage, Camera(folder, stage, tag), few=bool(tag)).walk()
    finally:
        await set_.strike()


class _Set:
    """Window, PBXs and network thread of a tour."""

    def __init__(self, qapp: QApplication) -> None:
        self._thread = NetworkThread()
        self._thread.start()
        themes = ThemeManager("light")
        themes.apply(qapp)
        settings = SettingsHolder(Settings(), lambda _: None)
        contacts = Contacts(
            ShelfMemory(demo_shelf()),
            blocking=self._thread.blocking,
            key_of=partial(key_of, rules=settings.value.profile.numbers),
        )
        self._shell = Shell(self._thread, themes, settings, contacts=contacts)
        passwords = Passwords(MemoryCredentials(), self._thread, Ledger())
        self._logins = Logins(self._shell, passwords)
        self._pbxs: list[DemoPbx] = []
        self._settings: SettingsDialog | None = None

    async def stage(self) -> Stage:
        """The first PBX runs, nobody has logged in to it yet."""
        await self._shell.context.contacts.load()
        _, data = await self._start("quiet")
        self._shell.console.show()
        return Stage(
            context=self._shell.context,
            console=self._shell.console,
            popups=self._shell.popups,
            first_data=replace(data, pinned_pem=""),
            open_form=self._open_form,
            open_api=self._open_api,
            open_doctor=self._open_doctor,
            open_number_doctor=self._open_number_doctor,
            open_settings=self._open_settings,
            open_bar=self._shell.show_bar,
            play=self._play,
        )

    async def strike(self) -> None:
        """Close everything."""
        await self._shell.close()
        for pbx in self._pbxs:
            await pbx.stop()
        self._thread.stop()

    async def _play(self, scene: str) -> DemoPbx:
        pbx, data = await self._start(scene)
        await self._shell.link.connect(data)
        return pbx

    async def _start(self, scene: str) -> tuple[DemoPbx, LoginData]:
        pbx = DemoPbx(self._thread, manual=True)
        self._pbxs.append(pbx)
        data = await pbx.start("callcentre" if scene == "callcentre" else "quiet")
        if scene == "callcentre":
            await pbx.advance(300)
        elif scene == "morning":
            await pbx.act(_morning)
        return pbx, data

    def _open_form(self) -> ConnectDialog:
        self._logins.open_form()
        assert self._logins.form is not None  # noqa: S101 - just opened
        return self._logins.form

    def _open_doctor(self) -> DoctorDialog:
        keeper, keys = SettingsMemory(), MemoryCredentials()
        dialog = make_doctor(self._shell, self._thread, keys, keeper, None)
        dialog.resize(*DOCTOR_SIZE)  # as above
        present(dialog)
        return dialog

    def _open_number_doctor(self) -> NumberDoctor:
        self._shell.show_number_doctor()
        dialog = self._shell.number_doctor
        assert dialog is not None  # noqa: S101 - just opened
        dialog.resize(*NUMBERS_SIZE)  # the screen of a tour is smaller than any desk's
        return dialog

    def _open_settings(self) -> SettingsDialog:
        if self._settings is None:
            self._settings = SettingsDialog(self._shell.context, self._shell.console)
            self._settings.resize(*SETTINGS_SIZE)  # the screen of a tour is smaller than any desk's
        present(self._settings)
        return self._settings

    def _open_api(self) -> ApiConsole:
        self._shell.show_api()
        window = self._shell.api_console
        assert window is not None  # noqa: S101 - just opened
        window.resize(*SIZE)  # the screen of a tour is smaller than any desk's
        return window


def _morning(pbx: "Pbx") -> None:
    """Calls of every kind, some minutes old: inside, outbound, inbound, one in a queue."""
    pbx.dial_extension("1001", "1004")
    pbx.answer("1001")
    pbx.answer("1004")
    pbx.advance(140)
    pbx.dial_outbound("1002", "+4989123456")
    pbx.answer("1002")
    pbx.far_answer(_newest(pbx))
    pbx.advance(55)
    pbx.incoming(2, "+33144556677", "6940000001", "Hôtel Lumière")
    pbx.accept(_newest(pbx))
    pbx.hangup_by("1001")
    pbx.advance(20)
    pbx.dial_extension("1008", "1009")
    pbx.answer("1008")
    pbx.set_presence("1011", "away")
    pbx.advance(6)
    pbx.incoming(1, "+302109876543", "2310550102", "Papadakis Bros.")
    pbx.accept(_newest(pbx))
    pbx.advance(3)


def _newest(pbx: "Pbx") -> str:
    return list(pbx.world.channels)[-1]
