"""Where log lines go: a rotating file for the app, stderr for the command line."""

import copy
import logging
import os
import sys
import time
from collections.abc import Callable
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TextIO

import platformdirs

from ucm_cti.desktop.masking import mask_text
from ucm_cti.desktop.sieve import Sieve, kind_of
from ucm_cti.desktop.traces import describe_fault, place_of

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_SIZE = 1_000_000
_KEPT = 3
_LONG_LINE = 500
_TALKATIVE = ("httpx", "httpcore", "websockets", "asyncio", "keyring", "uvicorn", "qasync")
LOG_NAME = "ucm-cti.log"

_ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class MaskingFormatter(logging.Formatter):
    """Formats a record, tells an exception without its values, and masks secrets in all of it.

    A second fence: nothing secret should be logged in the first place.
    """

    def format(self, record: logging.LogRecord) -> str:
        """The line with secrets as ***."""
        own = copy.copy(record)
        own.exc_text = None  # another handler may have left the exception's own text there
        return mask_text(super().format(own))

    def formatException(self, ei: _ExcInfo) -> str:  # noqa: N802 # overrides logging's own
        """Kind, places and code of an exception, never its text."""
        return describe_fault(ei[1]) if ei[1] is not None else ""


class SievedHandler(logging.StreamHandler[TextIO]):
    """Writes warnings and worse through a sieve, so that a flood becomes a few lines and a count.

    A line that cannot be written is dropped: complaining about it would be the next fault.
    """

    def __init__(
        self, stream: TextIO | None = None, now: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(stream)
        self._start_sieve(now)

    def _start_sieve(self, now: Callable[[], float]) -> None:
        self._sieve = Sieve()
        self._now = now

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line, and before it the count of those that were held back."""
        now = self._now()
        self._tell(self._sieve.due(now))
        try:
            passes = record.levelno < logging.WARNING or self._sieve.passes(_kind(record), now)
        except Exception:  # an argument that does not fit, or whose own text fails
            self.handleError(record)
        else:
            if passes:
                super().emit(record)

    def close(self) -> None:
        """Write what is still to be counted, then close."""
        if not getattr(self, "_closed", False):
            self._tell(self._sieve.rest())
        super().close()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 # as above
        """Say nothing: logging's own complaint would repeat the arguments."""

    def _tell(self, held: tuple[tuple[str, int], ...]) -> None:
        for kind, count in held:
            line = f"{count} more of the same were left out: {kind}"
            super().emit(logging.makeLogRecord({"name": "log", "levelno": 30, "msg": line}))


class LogFile(SievedHandler, RotatingFileHandler):
    """Four files of 1 MB at most, each readable by this user only."""

    def __init__(self, path: Path, now: Callable[[], float] = time.monotonic) -> None:
        self._start_sieve(now)
        RotatingFileHandler.__init__(
            self, path, maxBytes=_SIZE, backupCount=_KEPT, encoding="utf-8"
        )

    def _open(self) -> TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        return open(descriptor, "a", encoding=self.encoding)  # noqa: PTH123 # a descriptor


def log_folder() -> Path:
    """Where the app's log files are."""
    return Path(platformdirs.user_log_dir("ucm-cti", appauthor=False))


def log_to_file(folder: Path | None = None, level: int = logging.INFO) -> logging.Handler:
    """Log into a `LogFile` of the folder; returns the handler for `stop_logging`. Falls back to
    stderr where the folder cannot be written."""
    folder = folder or log_folder()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = LogFile(folder / LOG_NAME)
    except OSError as error:
        fallback = log_to_stderr(level)
        logging.getLogger(__name__).warning("no log file: %s", error)
        return fallback
    return _start(handler, level)


def log_to_stderr(level: int = logging.WARNING) -> logging.Handler:
    """Log to stderr, so that stdout stays for results; returns the handler for `stop_logging`."""
    return _start(SievedHandler(sys.stderr), level)


def last_lines(folder: Path, most: int) -> tuple[str, ...]:
    """The end of the log in a folder, secrets masked; nothing where there is none to be read."""
    try:
        with (folder / LOG_NAME).open("rb") as file:
            file.seek(0, os.SEEK_END)
            file.seek(max(0, file.tell() - most * _LONG_LINE))
            text = file.read().decode("utf-8", "replace")
    except OSError:
        return ()
    return tuple(mask_text(line) for line in text.splitlines()[-most:])


def stop_logging(handler: logging.Handler) -> None:
    """Take a handler away again and close its file."""
    logging.getLogger().removeHandler(handler)
    handler.close()


def _kind(record: logging.LogRecord) -> str:
    """What lines of one origin have in common: the place of a fault, else the words."""
    error = record.exc_info[1] if record.exc_info else None
    if error is not None:
        return place_of(error)
    return kind_of(f"{record.name}: {mask_text(record.getMessage())}")


def _start(handler: logging.Handler, level: int) -> logging.Handler:
    handler.setFormatter(MaskingFormatter(_FORMAT))
    handler.setLevel(level)
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(min(level, root.level) if root.level else level)
    for name in _TALKATIVE:  # below this they write whole requests and frames
        logging.getLogger(name).setLevel(logging.WARNING)
    return handler
