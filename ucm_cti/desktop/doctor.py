"""What of this computer the app relies on, from the key store to the keys. No network."""

import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ucm_cti.desktop.credentials import Credentials, KeyStoreFailed
from ucm_cti.domain.clock import steady
from ucm_cti.domain.finding import Area, Finding, Health
from ucm_cti.domain.wording import noop, tr

_NOBODY = "doctor"
_NO_KEYS = noop("This version has no keys that work while another program is in front")
_NO_TRAY = noop("Add a tray to the desktop's panel, or leave the window in the task bar.")
_NOT_PLACED = noop(
    "This is a Wayland session, where the desktop decides where pop-ups stand and whether they are "
    "seen over a full-screen window; the tray and the sounds tell of calls there too."
)
_BY_X11 = noop("Start UCM CTI with QT_QPA_PLATFORM=xcb in its environment to have them over all.")
_BROKEN = noop(
    "Close the app and look into the file; at the next start it is put aside and "
    "the settings are the first ones again."
)


@dataclass(frozen=True, slots=True)
class Computer:
    """Where to look; `settings` and `logs` are None where none are kept.

    `no_tray` is why there is no tray, "" where there is one, None where only the app can see it.
    """

    credentials: Credentials
    settings: Path | None
    logs: Path | None
    no_tray: str | None = None
    environ: Mapping[str, str] | None = None
    platform: str = sys.platform


def examine_computer(computer: Computer) -> Iterator[Finding]:
    """One finding after the other; the key store may block on a prompt of the system."""
    for id_, title, look in (
        ("key-store", tr("Key store"), _key_store),
        ("settings", tr("Settings"), _settings),
        ("log", tr("Log"), _log),
        ("tray", tr("Tray"), _tray),
        ("popups", tr("Pop-ups"), _popups),
        ("hotkeys", tr("Global keys"), _hotkeys),
    ):
        yield _timed(id_, title, look, computer)


_Told = tuple[Health, str, str]


def _timed(id_: str, title: str, look: Callable[[Computer], _Told], computer: Computer) -> Finding:
    began = steady()
    health, sentence, remedy = look(computer)
    took = None if health is Health.SKIPPED else steady() - began
    return Finding(id_, Area.COMPUTER, title, health, sentence, remedy, took)


def _key_store(computer: Computer) -> _Told:
    store = computer.credentials
    if not store.available():
        remedy = tr(
            "Install or start one (GNOME Keyring, KWallet), or type the password each time."
        )
        return Health.WARNING, store.why_not, remedy
    try:
        store.get(_NOBODY)
    except KeyStoreFailed as error:
        return (
            Health.WARNING,
            error.sentence,
            tr("Unlock it in the system's own tool for passwords."),
        )
    return Health.OK, tr("Passwords are kept in this computer's key store."), ""


def _settings(computer: Computer) -> _Told:
    path = computer.settings
    if path is None:
        return Health.SKIPPED, tr("Not tried, as a demo keeps no settings."), ""
    if not path.exists():
        return (
            Health.OK,
            tr("Nothing has been set up yet; {path} is made when it is needed.", path=path),
            "",
        )
    if not path.is_file():
        return (
            Health.FAILED,
            tr("{path} is not a file.", path=path),
            tr("Move it away and start the app again."),
        )
    try:
        readable = isinstance(json.loads(path.read_text(encoding="utf-8")), dict)
    except (OSError, ValueError):
        readable = False
    if not readable:
        return Health.FAILED, tr("{path} cannot be read.", path=path), tr(_BROKEN)
    if not os.access(path.parent, os.W_OK):
        remedy = tr("Give yourself the right to write to {parent}.", parent=path.parent)
        return Health.WARNING, tr("{path} can be read but not replaced.", path=path), remedy
    return Health.OK, tr("{path} can be read.", path=path), ""


def _log(computer: Computer) -> _Told:
    folder = computer.logs
    if folder is None:
        return Health.SKIPPED, tr("Not tried, as a demo keeps no log."), ""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError:
        remedy = tr(
            "Give yourself the right to write to {folder}, or make room on the disk.", folder=folder
        )
        return Health.WARNING, tr("Nothing can be written to {folder}.", folder=folder), remedy
    return Health.OK, tr("The log is in {folder}.", folder=folder), ""


def _tray(computer: Computer) -> _Told:
    if computer.no_tray is None:
        return (
            Health.SKIPPED,
            tr("Not tried here; the doctor in the app's menu looks for it."),
            "",
        )
    if computer.no_tray:
        return Health.WARNING, computer.no_tray, tr(_NO_TRAY)
    return Health.OK, tr("The desktop shows tray icons."), ""


def _popups(computer: Computer) -> _Told:
    environ = os.environ if computer.environ is None else computer.environ
    if computer.platform.startswith("linux") and _on_wayland(environ):
        return Health.WARNING, tr(_NOT_PLACED), tr(_BY_X11)
    return Health.OK, tr("Pop-ups stand over all windows and where you want them."), ""


def _hotkeys(computer: Computer) -> _Told:
    environ = os.environ if computer.environ is None else computer.environ
    return Health.SKIPPED, f"{tr(_NO_KEYS)}; {_session(environ, computer.platform)}.", ""


def _session(environ: Mapping[str, str], platform: str) -> str:
    if platform == "darwin":
        return tr("this is macOS")
    if platform == "win32":
        return tr("this is Windows")
    kind = environ.get("XDG_SESSION_TYPE", "").casefold()
    if _on_wayland(environ):
        return tr("this is a Wayland session")
    if kind == "x11" or environ.get("DISPLAY"):
        return tr("this is an X11 session")
    return tr("there is no graphical session here")


def _on_wayland(environ: Mapping[str, str]) -> bool:
    if environ.get("QT_QPA_PLATFORM", "").startswith("xcb"):
        return False
    kind = environ.get("XDG_SESSION_TYPE", "").casefold()
    return kind == "wayland" or bool(environ.get("WAYLAND_DISPLAY"))
