"""Short sounds through whatever plays sounds on this computer; no QtMultimedia is needed."""

import logging
import queue
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

_log = logging.getLogger(__name__)
LIMIT = 10.0
"""A sound that goes on for longer, in seconds, is ended."""
_PROGRAMS: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "darwin": (("afplay",),),
    "linux": (
        ("pw-play",),
        ("paplay",),
        ("aplay", "-q"),
        ("canberra-gtk-play", "-f"),
    ),
}


class Player(Protocol):
    """Plays one file at a time. `name` is the program that does."""

    name: str

    def play(self, path: Path) -> None:
        """Begin that file in place of what plays; returns at once."""
        ...

    def stop(self) -> None:
        """End what plays; returns at once."""
        ...

    def close(self) -> None:
        """End what plays, for good."""
        ...


def find_player(
    platform: str = sys.platform, which: Callable[[str], str | None] = shutil.which
) -> Player | None:
    """What plays sounds here, None where nothing does."""
    if sys.platform == "win32" and platform == "win32":
        return WindowsPlayer()
    for program, *options in _PROGRAMS.get(platform, ()):
        if found := which(program):
            return ProgramPlayer(program, (found, *options))
    return None


class ProgramPlayer:
    """Plays with another program, from a thread of its own that is started when it is needed."""

    def __init__(self, name: str, command: tuple[str, ...], limit: float = LIMIT) -> None:
        self.name = name
        self._command = command
        self._limit = limit
        self._wanted: queue.SimpleQueue[Path | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._closed = threading.Event()

    def play(self, path: Path) -> None:
        """Begin that file in place of what plays; returns at once."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="sound", daemon=True)
            self._thread.start()
        self._wanted.put(path)

    def stop(self) -> None:
        """End what plays; returns at once."""
        if self._thread is not None:
            self._wanted.put(None)

    def close(self) -> None:
        """End what plays, and the thread."""
        self._closed.set()
        self._wanted.put(None)
        if self._thread is not None:
            self._thread.join(self._limit)

    def _work(self) -> None:
        process: subprocess.Popen[bytes] | None = None
        while not self._closed.is_set():
            try:
                path = self._wanted.get(timeout=self._limit if process else None)
            except queue.Empty:
                path = None  # it has had its time
            _end(process)
            process = self._begin(path) if path is not None else None
        _end(process)

    def _begin(self, path: Path) -> "subprocess.Popen[bytes] | None":
        if not self._wanted.empty():
            return None  # it is out of date already
        try:
            return subprocess.Popen(  # noqa: S603 - a player that was found, a file of ours
                [*self._command, str(path)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        except OSError as error:
            _log.warning("%s could not play: %s", self.name, error)
            return None


def _end(process: "subprocess.Popen[bytes] | None") -> None:
    if process is not None:
        process.kill()
        process.wait()


if sys.platform == "win32":
    import winsound

    class WindowsPlayer:
        """Plays with the system itself."""

        name = "Windows"

        def play(self, path: Path) -> None:
            """Begin that file in place of what plays; returns at once."""
            flags = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
            try:
                winsound.PlaySound(str(path), flags)
            except RuntimeError as error:
                _log.warning("Windows could not play: %s", error)

        def stop(self) -> None:
            """End what plays."""
            winsound.PlaySound(None, 0)

        def close(self) -> None:
            """End what plays."""
            self.stop()
