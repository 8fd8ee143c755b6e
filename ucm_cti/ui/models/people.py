"""The directory as a list model: sorted and filtered by an index of its own."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.domain.presence import Lamp
from ucm_cti.domain.wording import tr
from ucm_cti.store.changes import Changes
from ucm_cti.store.store import Store
from ucm_cti.ui.context import SettingsHolder
from ucm_cti.ui.models.directory import Directory
from ucm_cti.ui.models.people_row import (
    EntryKind,
    PeopleRow,
    contact_row,
    person_row,
    place_row,
)

Index = QModelIndex | QPersistentModelIndex
Key = tuple[EntryKind, str]
ROW = int(Qt.ItemDataRole.UserRole) + 1
"""Role of a row's PeopleRow."""
FRAME_MS = 16
_MOST_CONTACTS = 100
"""So many contacts follow the people of a search; the chip shows all of them."""
_ANYWHERE = QModelIndex()
_FREE = frozenset({Lamp.FREE})
_BUSY = frozenset({Lamp.IN_CALL, Lamp.HELD, Lamp.RINGING})


class Scope(StrEnum):
    """Which people the list shows."""

    ALL = "all"
    FAVOURITES = "favourites"
    FREE = "free"
    BUSY = "busy"
    CONTACTS = "contacts"


@dataclass(frozen=True, slots=True)
class Filter:
    """A scope, and a department or "" for all of them."""

    scope: Scope = Scope.ALL
    department: str = ""


class PeopleModel(QAbstractListModel):
    """People, and places when searched for. A state change never moves or resets a row.

    `visible` tells the first and last row on screen, so that only those are announced; `keep`
    holds rows in place while the pointer is over them.
    """

    counted = Signal(int)

    def __init__(
        self, store: Store, directory: Directory, settings: SettingsHolder, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._directory = directory
        self._settings = settings
        self._entries: list[Key] = []
        self._rows: dict[str, int] = {}
        self._dirty: set[str] = set()
        self._query = ""
        self._filter = Filter()
        self._kept = False
        self._frozen = self._late = False
        self.visible: Callable[[], tuple[int, int]] = lambda: (0, len(self._entries) - 1)
        self._frame = QTimer(self, singleShot=True, interval=FRAME_MS)
        self._frame.timeout.connect(self._flush)
        self.arrange()

    @property
    def filter(self) -> Filter:
        """The filter in force."""
        return self._filter

    @property
    def query(self) -> str:
        """The search in force."""
        return self._query

    @property
    def people_count(self) -> int:
        """How many people or, when only they are wanted, contacts are shown."""
        contacts = self._filter.scope is Scope.CONTACTS
        counted = EntryKind.CONTACT if contacts else EntryKind.PERSON
        return sum(kind is counted for kind, _ in self._entries)

    def rowCount(self, parent: Index = _ANYWHERE) -> int:
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """A row's PeopleRow, its name, or the sentence for a screen reader."""
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        match role:
            case _ if role == ROW:
                return self.row(index.row())
            case Qt.ItemDataRole.DisplayRole:
                return self.row(index.row()).name
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.row(index.row()).spoken
            case _:
                return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """People and places can be chosen, a heading cannot."""
        if not index.isValid() or self._entries[index.row()][0] is EntryKind.SECTION:
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def row(self, row: int) -> PeopleRow:
        """What the row at that place shows now."""
        kind, number = self._entries[row]
        if kind is EntryKind.PERSON:
            favourite = number in self._settings.value.profile.favourites
            return person_row(self._store, number, favourite=favourite)
        if kind is EntryKind.PLACE:
            return place_row(self._store, number)
        if kind is EntryKind.CONTACT:
            return contact_row(self._directory.contact(number), number)
        return PeopleRow(EntryKind.SECTION, "", number)

    @property
    def first(self) -> PeopleRow | None:
        """The first row that is not a heading, None for an empty list."""
        kinds = (at for at, (kind, _) in enumerate(self._entries) if kind is not EntryKind.SECTION)
        at = next(kinds, None)
        return None if at is None else self.row(at)

    def place_of(self, number: str) -> int | None:
        """The row of a number, None when it is not shown."""
        return self._rows.get(number)

    def search(self, query: str) -> None:
        """Show who fits the query, best first."""
        if query != self._query:
            self._query = query
            self.arrange()

    def narrow(self, wanted: Filter) -> None:
        """Show only a scope or department."""
        if wanted != self._filter:
            self._filter = wanted
            self.arrange()

    def keep(self, kept: bool) -> None:
        """Hold all rows in place, or let them go again."""
        self._kept = kept
        if not kept and self._filter.scope in {Scope.FREE, Scope.BUSY}:
            self.arrange()

    def freeze(self, frozen: bool) -> None:
        """Let no row come, go or move until told otherwise, whatever happens."""
        self._frozen = frozen
        if not frozen and self._late:
            self.arrange()

    def apply(self, changes: Changes) -> None:
        """Take what the store changed: ringing at once, the rest with the next frame."""
        named = self._directory.outdated(changes.extensions)
        if changes.directory or changes.places or changes.book or named:
            self._directory.refresh()
            self.arrange()
        if changes.clock or changes.link:
            self._dirty.update(self._rows)
        for number in changes.extensions:
            if self._store.lamp(number) is Lamp.RINGING:
                self._announce((number,))
            else:
                self._dirty.add(number)
        if not self._frame.isActive() and (self._dirty or changes.extensions):
            self._frame.start()

    def refresh(self, number: str) -> None:
        """One row looks different for another reason than a change of the store."""
        self._announce((number,))

    def arrange(self) -> None:
        """Work the list out anew and tell the difference as rows removed and inserted."""
        self._late = self._frozen
        if self._frozen:
            return
        if self._filter.scope is Scope.CONTACTS:
            found = self._directory.find_contacts(self._query)
            self._show([(EntryKind.CONTACT, contact.id) for contact in found])
            return
        people = self._directory.find_people(self._query)
        wanted: list[Key] = [(EntryKind.PERSON, n) for n in people if self._fits(n)]
        places = self._directory.find_places(self._query)
        if places:
            wanted.append((EntryKind.SECTION, tr("Places")))
            wanted += [(EntryKind.PLACE, number) for number in places]
        if self._query.strip() and self._filter.scope is Scope.ALL:
            contacts = self._directory.find_contacts(self._query, _MOST_CONTACTS)
            if contacts:
                wanted.append((EntryKind.SECTION, tr("Contacts")))
                wanted += [(EntryKind.CONTACT, contact.id) for contact in contacts]
        self._show(wanted)

    def _show(self, wanted: list[Key]) -> None:
        self._replace(wanted)
        self.counted.emit(len(wanted))

    def _fits(self, number: str) -> bool:
        extension = ExtensionNumber(number)
        if self._filter.department:
            person = self._store.extensions.get(extension)
            if person is None or person.department != self._filter.department:
                return False
        match self._filter.scope:
            case Scope.FAVOURITES:
                return number in self._settings.value.profile.favourites
            case Scope.FREE:
                return self._store.lamp(extension) in _FREE
            case Scope.BUSY:
                return self._store.lamp(extension) in _BUSY
            case _:
                return True

    def _replace(self, wanted: list[Key]) -> None:
        """Rows that are alike at the start and at the end stay; the middle is exchanged."""
        old = self._entries
        start = _alike(old, wanted)
        end = _alike(reversed(old[start:]), reversed(wanted[start:]))
        if start < len(old) - end:
            self.beginRemoveRows(QModelIndex(), start, len(old) - end - 1)
            self._take(old[:start] + old[len(old) - end :])
            self.endRemoveRows()
        if start < len(wanted) - end:
            self.beginInsertRows(QModelIndex(), start, len(wanted) - end - 1)
            self._take(wanted)
            self.endInsertRows()

    def _take(self, entries: list[Key]) -> None:
        self._entries = entries
        self._rows = {number: row for row, (_, number) in enumerate(entries)}

    def _flush(self) -> None:
        dirty, self._dirty = self._dirty, set()
        if self._filter.scope in {Scope.FREE, Scope.BUSY} and not self._kept:
            self.arrange()
        self._announce(dirty)

    def _announce(self, numbers: Iterable[str]) -> None:
        first, last = self.visible()
        for number in numbers:
            row = self._rows.get(number)
            if row is not None and first <= row <= last:
                index = self.index(row)
                self.dataChanged.emit(index, index)


def _alike(one: Iterable[Key], two: Iterable[Key]) -> int:
    """How many leading members are the same."""
    count = 0
    for left, right in zip(one, two, strict=False):
        if left != right:
            break
        count += 1
    return count
