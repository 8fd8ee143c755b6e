"""From the command line to a running app, and back to an exit status."""

import argparse
import asyncio
import logging
import os
import sys
from contextlib import ExitStack, contextmanager
from importlib.metadata import version
from typing import TYPE_CHECKING

import qasync  # type: ignore[import-untyped] # it ships no types
from PySide6.QtWidgets import QApplication

from ucm_cti.app.application import Application
from ucm_cti.app.faults import crashes_written, faults_logged, signals_caught
from ucm_cti.app.hotkeys import hear_hotkeys
from ucm_cti.app.incidents import Incidents
from ucm_cti.app.touring import take_tour
from ucm_cti.bridge.loopfaults import log_loop_faults
from ucm_cti.commands.links import parse_link
from ucm_cti.desktop.contacts.shelf import ShelfFile
from ucm_cti.desktop.crashes import forbid_core_dumps, run_marked
from ucm_cti.desktop.credentials import KeyStore, MemoryCredentials
from ucm_cti.desktop.globalkeys.choosing import find_global_keys
from ucm_cti.desktop.globalkeys.port import GlobalKeys
from ucm_cti.desktop.logs import log_folder, log_to_file, log_to_stderr, stop_logging
from ucm_cti.desktop.meeting import Request
from ucm_cti.desktop.single_instance import Claim, SingleInstance
from ucm_cti.desktop.sound import find_player
from ucm_cti.desktop.versions import versions
from ucm_cti.domain.errors import UcmError
from ucm_cti.settings import Settings, SettingsFile, SettingsMemory
from ucm_cti.ui.accessible import teach_roles
from ucm_cti.ui.icons import app_icon
from ucm_cti.ui.sounds import Sounds

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DONE, NOT_DONE, NONSENSE = 0, 1, 2
_log = logging.getLogger(__name__)


def run_app(options: argparse.Namespace) -> int:
    """Run the app until the person quits; the exit status.

    `options.profile` names the PBX to begin with, None for the one used last;
    `options.demo` starts on the built-in PBX, in `options.language` ("" for the system's);
    `options.tour` (a folder or None) walks through the
    windows by itself, saves pictures there and ends, without needing a display. `options.uri` is a
    link to ask about, "" for none; one that makes no sense is told to the copy that runs, if any,
    and starts none.
    """
    tour: Path | None = options.tour
    if tour is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        return take_tour(tour, make_qapp(), options.language)
    demo = bool(options.demo)
    with ExitStack() as stack:
        handler = log_to_stderr() if demo else log_to_file()
        stack.callback(stop_logging, handler)
        stack.enter_context(faults_logged())
        forbid_core_dumps()
        qapp = make_qapp()
        instance = SingleInstance()
        uri: str = options.uri
        request = Request(verb="open", uri=uri) if uri else Request(profile=options.profile or "")
        claim = Claim.FIRST if demo else instance.claim(request)
        if uri and (problem := _problem(uri)):
            sys.stderr.write(f"{problem}\n")
            return NONSENSE
        if claim is not Claim.FIRST:
            return _ended(claim, instance.holder)
        stack.callback(instance.close)
        incidents = stack.enter_context(_incidents_told(None if demo else log_folder()))
        with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(qapp)) as runner:
            log_loop_faults(runner.get_loop())
            keys = find_global_keys(qapp.platformName(), os.environ)
            application = _application(qapp, incidents, keys, options)
            ended = runner.run(_live(qapp, application, instance, keys, demo=demo, uri=uri))
    if not ended:
        logging.shutdown()
        sys.stderr.flush()
        os._exit(DONE)  # a helper thread hangs in the system; nothing of ours is left to do
    return DONE


def _problem(uri: str) -> str:
    try:
        parse_link(uri)
    except UcmError as error:
        return str(error)
    return ""


def _ended(claim: Claim, holder: int) -> int:
    """Say what became of a later launch; its exit status."""
    if claim is Claim.HANDED_OVER:
        sys.stderr.write("UCM CTI runs already and takes it from here.\n")
        return DONE
    process = f" (process {holder})" if holder else ""
    sys.stderr.write(
        f"UCM CTI runs already{process} but does not answer; wait a moment, or end that process "
        "and start it again.\n"
    )
    return NOT_DONE


def make_qapp() -> QApplication:
    """The one QApplication, named, which lives on without a window."""
    qapp = QApplication(sys.argv[:1])
    qapp.setApplicationName("ucm-cti")
    qapp.setApplicationDisplayName("UCM CTI")
    qapp.setDesktopFileName("ucm-cti")
    qapp.setWindowIcon(app_icon())
    qapp.setQuitOnLastWindowClosed(False)
    teach_roles()
    return qapp


@contextmanager
def _incidents_told(folder: "Path | None") -> "Iterator[Incidents]":
    """Gather what goes wrong; in a folder, also what went wrong the last time and may next."""
    with ExitStack() as stack:
        beginning = None
        if folder is not None:
            beginning = stack.enter_context(run_marked(folder, version("ucm-cti")))
        stack.enter_context(crashes_written(folder))
        incidents = Incidents(beginning, folder)
        logging.getLogger().addHandler(incidents.book)
        stack.callback(stop_logging, incidents.book)
        _log.info("started: %s", "; ".join(versions()))
        yield incidents


def _application(
    qapp: QApplication, incidents: Incidents, keys: GlobalKeys, options: argparse.Namespace
) -> Application:
    sounds = Sounds(find_player())
    if options.demo:
        keeper = SettingsMemory(Settings(language=options.language))
        return Application(
            qapp,
            keeper,
            MemoryCredentials(),
            incidents=incidents,
            sounds=sounds,
            global_keys=keys,
        )
    return Application(
        qapp,
        SettingsFile(),
        KeyStore(),
        incidents=incidents,
        profile=options.profile,
        shelf=ShelfFile(),
        sounds=sounds,
        global_keys=keys,
    )


async def _live(
    qapp: QApplication,
    application: Application,
    instance: SingleInstance,
    keys: GlobalKeys,
    *,
    demo: bool,
    uri: str,
) -> bool:
    hotkeys = hear_hotkeys(qapp, keys, application.keys.look)
    if uri:
        application.links.take(uri)
    instance.judge = application.judge
    instance.requested.connect(application.take)
    qapp.commitDataRequest.connect(lambda _: application.quit())
    with signals_caught(application.quit):
        ended = await application.run(demo=demo)
    if hotkeys is not None:
        qapp.removeNativeEventFilter(hotkeys)
    return ended
