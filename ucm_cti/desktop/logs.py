"""Where log lines go: a rotating file for the app, stderr for the command line."""

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

import platformdirs

from ucm_cti.desktop.masking import mask_text

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_SIZE = 1_000_000
_KEPT = 3
_TALKATIVE = ("httpx", "httpcore", "websockets", "asyncio", "keyring", "uvicorn", "qasync")


class MaskingFormatter(logging.Formatter):
    """Formats a whole record, its traceback too, and masks secrets in it.

    A second fence: nothing secret should be logged in the first place.
    """

    def format(self, record: logging.LogRecord) -> str:
        """The line with secrets as ***."""
        return mask_text(super().format(record))


def log_folder() -> Path:
    """Where the app's log files are."""
    return Path(platformdirs.user_log_dir("ucm-cti", appauthor=False))


def log_to_file(folder: Path | None = None, level: int = logging.INFO) -> logging.Handler:
    """Log into `ucm-cti.log`, 4 files of 1 MB at most, readable by this user only; returns the
    handler for `stop_logging`. Falls back to stderr where the folder cannot be written."""
    folder = folder or log_folder()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = folder / "ucm-cti.log"
        path.touch(mode=0o600)
        handler = RotatingFileHandler(path, maxBytes=_SIZE, backupCount=_KEPT, encoding="utf-8")
    except OSError as error:
        fallback = log_to_stderr(level)
        logging.getLogger(__name__).warning("no log file: %s", error)
        return fallback
    return _start(handler, level)


def log_to_stderr(level: int = logging.WARNING) -> logging.Handler:
    """Log to stderr, so that stdout stays for results; returns the handler for `stop_logging`."""
    return _start(logging.StreamHandler(sys.stderr), level)


def stop_logging(handler: logging.Handler) -> None:
    """Take a handler away again and close its file."""
    logging.getLogger().removeHandler(handler)
    handler.close()


def _start(handler: logging.Handler, level: int) -> logging.Handler:
    handler.setFormatter(MaskingFormatter(_FORMAT))
    handler.setLevel(level)
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(min(level, root.level) if root.level else level)
    for name in _TALKATIVE:  # below this they write whole requests and frames
        logging.getLogger(name).setLevel(logging.WARNING)
    return handler
