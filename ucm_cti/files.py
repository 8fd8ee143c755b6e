"""Small files of our own: always whole, readable by this user only, never silently lost."""

import os
import tempfile
from datetime import datetime
from pathlib import Path


def write_whole(path: Path, text: str) -> None:
    """Put a text in place of a file at once; who reads it sees the old one or the new one.

    It has reached the disk when this returns. Raises OSError, and then the old file still stands.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".new", dir=path.parent)
    fresh = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def try_writing(folder: Path) -> None:
    """Write and forget a few bytes in a folder, made if need be. Raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with tempfile.TemporaryFile(dir=folder, buffering=0) as file:
        file.write(bytes(4096))


def set_aside(path: Path, *, word: str = "unreadable", when: datetime | None = None) -> Path | None:
    """Rename a file so that nothing overwrites it: `settings.unreadable-20260131-235959.json`.

    Returns its new path, None when it could not be moved. An earlier one is never overwritten.
    """
    stamp = (when or datetime.now().astimezone()).strftime("%Y%m%d-%H%M%S")
    for number in range(1, 1000):
        tail = stamp if number == 1 else f"{stamp}-{number}"
        aside = path.with_name(f"{path.stem}.{word}-{tail}{path.suffix}")
        if aside.exists() or aside.is_symlink():
            continue
        try:
            path.rename(aside)
        except OSError:
            return None
        return aside
    return None


def _sync_folder(folder: Path) -> None:
    """Make the new name last; systems and disks that cannot are left to their own ways."""
    if os.name == "nt":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    except OSError:
        pass  # some network drives know no such thing
    finally:
        os.close(handle)
