"""The file that keeps all contacts: in the person's own folder, readable by nobody else."""

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import msgspec
import platformdirs

from ucm_cti.desktop.contacts.sources import Shelf
from ucm_cti.domain.errors import CannotSave
from ucm_cti.domain.wording import tr
from ucm_cti.files import set_aside, write_whole

_log = logging.getLogger(__name__)
_VERSION = 1
_BROKEN = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)


@dataclass(frozen=True, slots=True)
class _Document:
    version: int
    shelf: Shelf


class ShelfKeeper(Protocol):
    """Where the contacts live between two starts; all of it blocks."""

    def load(self) -> Shelf:
        """What is kept; an empty shelf when nothing is, or nothing can be read."""
        ...

    def save(self, shelf: Shelf) -> None:
        """Keep all of it. Raises CannotSave."""
        ...


class ShelfMemory:
    """Contacts that end with the app: the demo's."""

    def __init__(self, shelf: Shelf | None = None) -> None:
        self._shelf = shelf or Shelf()

    def load(self) -> Shelf:
        """What was last saved."""
        return self._shelf

    def save(self, shelf: Shelf) -> None:
        """Keep it while the app runs."""
        self._shelf = shelf


class ShelfFile:
    """One JSON file; one that cannot be understood is set aside, never written over."""

    def __init__(self, path: Path | None = None) -> None:
        base = Path(platformdirs.user_data_dir("ucm-cti", appauthor=False))
        self.path = path or base / "contacts.json"
        self._unopened = False

    def load(self) -> Shelf:
        """What is kept; an empty shelf when there is no file or it cannot be understood."""
        self._unopened = False
        try:
            return self._stored()
        except OSError as error:
            self._unopened = True
            _log.warning("the contacts could not be opened (%s); nothing is saved", error.strerror)
        except _BROKEN as error:
            aside = set_aside(self.path)
            self._unopened = aside is None
            _log.warning("the contacts could not be read (%s)", type(error).__name__)
        return Shelf()

    def peek(self) -> Shelf:
        """What is kept, for who only looks: an empty shelf when it cannot be read."""
        try:
            return self._stored()
        except (OSError, *_BROKEN):
            return Shelf()

    def save(self, shelf: Shelf) -> None:
        """Write all of it at once. Raises CannotSave, also when the file that is there was never
        read: it may be whole."""
        if self._unopened:
            raise CannotSave(
                tr("The contacts kept so far cannot be opened, so no change is kept; start anew.")
            )
        text = msgspec.json.encode(_Document(_VERSION, shelf)).decode()
        try:
            write_whole(self.path, text)
        except OSError as error:
            raise CannotSave(tr("The contacts could not be kept; is the disk full?")) from error

    def _stored(self) -> Shelf:
        """Raises OSError, and what _BROKEN names."""
        if not self.path.is_file():
            return Shelf()
        document = msgspec.json.decode(self.path.read_bytes(), type=_Document)
        if document.version > _VERSION:
            raise msgspec.ValidationError(f"version {document.version}")
        return document.shelf
