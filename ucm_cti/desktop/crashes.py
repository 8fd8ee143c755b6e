"""Whether the run before this one ended in order, and what it left behind if it did not.

In a folder: `running.json` while the app runs; `crash.log`, where the stacks go when the process
dies; `crash-before.log`, the one of the last crash.
"""

import json
import logging
import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ucm_cti.desktop.logs import last_lines
from ucm_cti.desktop.masking import mask_text
from ucm_cti.desktop.traces import describe_fault, short_path
from ucm_cti.domain import clock
from ucm_cti.files import write_whole

_log = logging.getLogger(__name__)
CRASH_LOG = "crash.log"
_BEFORE = "crash-before.log"
_MARKER = "running.json"
_LONGEST = 64_000
_LINES = 40
_LOOP, _LOOP_SECONDS = 3, 60.0
_FILE = re.compile(r'(?<=File ")[^"\n]+')


@dataclass(frozen=True, slots=True)
class BadEnd:
    """A run that did not end in order; times in epoch seconds, 0 where unknown.

    `stack` is what was going on when the process died, "" when it was ended from outside: a kill, a
    power cut. `lines` are the last of its log. Neither holds secrets or the person's folders.
    """

    version: str = ""
    began: float = 0.0
    ended: float = 0.0
    stack: str = ""
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Beginning:
    """How this run begins: after which bad end, and whether it is one of several in a minute."""

    before: BadEnd | None = None
    loop: bool = False


@contextmanager
def run_marked(
    folder: Path, version: str, now: Callable[[], float] = clock.now
) -> Iterator[Beginning]:
    """Leave a mark while the app runs, which only an orderly end takes away.

    Each bad end is told by the next run and by no later one. Where the folder cannot be written
    nothing is known of the run before, and a later run will know nothing of this one.
    """
    try:
        beginning = _begin(folder, version, now())
    except OSError as error:
        _log.warning("no mark of this run can be left: %s", error.strerror)
        yield Beginning()
        return
    try:
        yield beginning
    except Exception as error:
        _log.critical("the app cannot go on", exc_info=error)
        write_whole(folder / CRASH_LOG, mask_text(describe_fault(error)))
        raise
    (folder / _MARKER).unlink(missing_ok=True)


def open_crash_log(folder: Path) -> int:
    """A descriptor of a fresh, private `crash.log`. Raises OSError."""
    return os.open(folder / CRASH_LOG, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)


def forbid_core_dumps() -> None:
    """No picture of the memory, passwords included, on the disk; the stacks are in `crash.log`.

    The process stays open to the person's own debugger and to the desktop's portals, which is why
    it is not made undumpable altogether.
    """
    try:
        import resource  # noqa: PLC0415 # not there on Windows, which keeps the heap out by itself
    except ImportError:
        return
    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, most))


def _begin(folder: Path, version: str, now: float) -> Beginning:
    marker = folder / _MARKER
    left = _read_marker(marker)
    before = None if left is None else _bad_end(folder, left)
    starts = [] if left is None else [at for at in _times(left) if 0 <= now - at < _LOOP_SECONDS]
    starts.append(now)
    write_whole(marker, json.dumps({"version": version, "starts": starts[-_LOOP:]}))
    if before is not None and before.stack:
        (folder / CRASH_LOG).replace(folder / _BEFORE)
    return Beginning(before, len(starts) >= _LOOP)


def _read_marker(path: Path) -> dict[str, Any] | None:
    """What the run before left, {} when it is unreadable, None when that run ended in order."""
    try:
        with path.open(encoding="utf-8") as file:
            left = json.loads(file.read(_LONGEST))
    except FileNotFoundError:
        return None
    except ValueError:
        return {}
    return left if isinstance(left, dict) else {}


def _times(left: dict[str, Any]) -> list[float]:
    starts = left.get("starts")
    found = starts if isinstance(starts, list) else []
    return [float(at) for at in found if isinstance(at, int | float)]


def _bad_end(folder: Path, left: dict[str, Any]) -> BadEnd:
    stack = _read_stack(folder / CRASH_LOG)
    return BadEnd(
        version=str(left.get("version", ""))[:40],
        began=max(_times(left), default=0.0),
        ended=(folder / CRASH_LOG).stat().st_mtime if stack else 0.0,
        stack=stack,
        lines=last_lines(folder, _LINES),
    )


def _read_stack(path: Path) -> str:
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            text = file.read(_LONGEST)
    except FileNotFoundError:
        return ""
    return mask_text(_FILE.sub(lambda found: short_path(found[0]), text)).strip()
