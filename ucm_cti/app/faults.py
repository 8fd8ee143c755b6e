"""Everything that nobody caught ends in one log; Ctrl+C and SIGTERM ask for an orderly end."""

import faulthandler
import logging
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QMessageLogContext, QSocketNotifier, QtMsgType, qInstallMessageHandler

from ucm_cti.desktop.crashes import open_crash_log

_log = logging.getLogger("ucm_cti")
_qt = logging.getLogger("qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_HARMLESS = ("This plugin does not support ",)  # the offscreen platform says so of raise() and kin


@contextmanager
def faults_logged() -> Iterator[None]:
    """Log what escapes on any thread and what Qt has to say.

    PySide hands what a slot, an event filter or a paint event raises to `sys.excepthook`.
    """
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    sys.excepthook = _uncaught
    threading.excepthook = _uncaught_in_thread
    sys.unraisablehook = _uncaught_at_the_end
    before = qInstallMessageHandler(_from_qt)
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
        qInstallMessageHandler(before)


@contextmanager
def crashes_written(folder: Path | None) -> Iterator[None]:
    """Leave every thread's stack behind when the process itself dies, Qt's faults included.

    Into `crash.log` of the folder, or to stderr without one or where it cannot be written; only
    files, lines and function names, no values.
    """
    if faulthandler.is_enabled():
        yield
        return
    with ExitStack() as stack:
        target: IO[str] | int | None = sys.stderr  # None where a program has no terminal
        if folder is not None:
            try:
                target = open_crash_log(folder)
            except OSError as error:
                _log.warning("no crash log: %s", error.strerror)
            else:
                stack.callback(os.close, target)
        if target is not None:
            faulthandler.enable(target)
            stack.callback(faulthandler.disable)
        yield


@contextmanager
def signals_caught(stop: Callable[[], None]) -> Iterator[None]:
    """Call `stop` on the GUI thread at SIGINT or SIGTERM, while Qt's own loop runs."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    reader, writer = socket.socketpair()
    for end in (reader, writer):
        end.setblocking(False)
    notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read)

    def woken() -> None:
        reader.recv(64)
        stop()

    notifier.activated.connect(woken)
    numbers = (signal.SIGINT, signal.SIGTERM)
    handlers = {number: signal.signal(number, lambda *_: None) for number in numbers}
    before = signal.set_wakeup_fd(writer.fileno(), warn_on_full_buffer=False)
    try:
        yield
    finally:
        signal.set_wakeup_fd(before)
        for number, handler in handlers.items():
            signal.signal(number, handler)
        notifier.setEnabled(False)
        reader.close()
        writer.close()


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    _log.error("a fault that nobody caught", exc_info=(kind, error, trace))


def _uncaught_in_thread(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None:
        name = args.thread.name if args.thread else "a thread"
        trace = (args.exc_type, args.exc_value, args.exc_traceback)
        _log.error("a fault that nobody caught in %s", name, exc_info=trace)


def _uncaught_at_the_end(args: "sys.UnraisableHookArgs") -> None:
    """In `__del__` or a callback of the collector; the object itself may tell secrets."""
    if args.exc_value is not None:
        trace = (args.exc_type, args.exc_value, args.exc_traceback)
        _log.error("a fault while something was taken down", exc_info=trace)


def _from_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if not message.startswith(_HARMLESS):
        _qt.log(_LEVELS.get(kind, logging.WARNING), "%s: %s", context.category, message)
