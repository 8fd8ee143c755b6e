"""The contacts of this person: kept, read anew, changed; the book that everything else reads."""

import asyncio
import logging
import time
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from ucm_cti.bridge.apart import apart
from ucm_cti.commands.phonebook import KeyOf, Phonebook, digits_key
from ucm_cti.desktop.contacts.columns import Part
from ucm_cti.desktop.contacts.csvfile import Table
from ucm_cti.desktop.contacts.importing import Draft, open_draft, read_draft
from ucm_cti.desktop.contacts.shelf import ShelfKeeper, ShelfMemory
from ucm_cti.desktop.contacts.sources import HAND, LdapServer, Shelf, Source
from ucm_cti.desktop.contacts.writing import write_contacts
from ucm_cti.desktop.credentials import Credentials, KeyStoreFailed, MemoryCredentials
from ucm_cti.domain.contact import Contact, ContactId, SourceId
from ucm_cti.domain.errors import UcmError

if TYPE_CHECKING:
    from ucm_cti.desktop.contacts.ldapbook import LdapStep

T = TypeVar("T")
_log = logging.getLogger(__name__)
_SERVER = "directory server"


class Blocking(Protocol):
    """Runs a blocking call in a helper thread."""

    async def __call__(self, work: Callable[[], T], /) -> T:
        """What the call returns or raises."""
        ...


async def _in_a_thread(work: Callable[[], T], /) -> T:
    return await asyncio.to_thread(work)


class Contacts(QObject):
    """`changed` says that the book is another one. Every coroutine is for the GUI loop, blocks
    nothing and raises UcmError with a sentence; changes are made one after the other.

    Whoever has windows listens to the rest: `open_asked` carries the id of a contact to show,
    `new_asked` the number and name of one to make, `import_asked` the path of a file to take in,
    `server_asked` the id of a directory server to show, "" for another one.

    `key_of` says when two numbers are the same; passwords go into `credentials` only.
    """

    changed = Signal()
    open_asked = Signal(str)
    new_asked = Signal(str, str)
    import_asked = Signal(str)
    server_asked = Signal(str)

    def __init__(
        self,
        keeper: ShelfKeeper | None = None,
        credentials: Credentials | None = None,
        blocking: Blocking = _in_a_thread,
        key_of: KeyOf = digits_key,
    ) -> None:
        super().__init__()
        self._keeper = keeper or ShelfMemory()
        self._credentials = credentials or MemoryCredentials()
        self._blocking = blocking
        self._key_of = key_of
        self._shelf = Shelf()
        self._changing = asyncio.Lock()
        self._typed: dict[SourceId, str] = {}
        self._failures: dict[SourceId, str] = {}
        self.loaded = keeper is None
        """Whether what is kept has been read."""
        self.book = Phonebook()

    @property
    def shelf(self) -> Shelf:
        """All sources and what came from each."""
        return self._shelf

    @property
    def failures(self) -> Mapping[SourceId, str]:
        """Why a directory server could not be read the last time it was tried."""
        return MappingProxyType(self._failures)

    async def load(self) -> None:
        """Read what is kept, then every directory server anew; one that fails costs no other."""
        async with self._changing:
            await self._show(await self._blocking(self._keeper.load))
            self.loaded = True
        for source in self._shelf.sources:
            if source.ldap is not None:
                try:
                    await self.read_again(source)
                except UcmError as error:
                    _log.info("a directory server could not be read: %s", error.name)

    async def use_key(self, key_of: KeyOf) -> None:
        """Compare numbers in another way from now on."""
        async with self._changing:
            self._key_of = key_of
            await self._show(self._shelf)

    async def open_draft(self, path: Path) -> Draft:
        """What importing a file would bring."""
        return await self._blocking(lambda: open_draft(path, self._shelf, self._key_of))

    async def read_draft(self, title: str, table: Table, parts: Sequence[Part]) -> Draft:
        """The same with columns of a table read as something else."""
        return await self._blocking(
            lambda: read_draft(title, table, parts, self._shelf, self._key_of)
        )

    async def take(self, draft: Draft) -> None:
        """Import a file, in place of what an earlier one of its name brought."""
        await self._change(lambda shelf: shelf.replacing(draft.source, draft.reading.contacts))

    async def export(self, path: Path) -> int:
        """Write everybody into a file, duplicates merged; how many."""
        contacts = tuple(self.book.contacts)
        await self._blocking(lambda: write_contacts(path, contacts))
        return len(contacts)

    async def check(self, server: LdapServer, password: str) -> "tuple[LdapStep, ...]":
        """Try a directory server out."""
        from ucm_cti.desktop.contacts.ldapbook import (  # noqa: PLC0415 # slow; only when asked for
            check_ldap,
        )

        return await apart(lambda: check_ldap(server, password), _SERVER)

    async def add_server(
        self, server: LdapServer, password: str, instead_of: Source | None = None
    ) -> None:
        """Read a directory server and remember it; its password goes into the key store."""
        new_id = SourceId(f"ldap:{server.host}/{server.base}")
        source = Source(instead_of.id if instead_of else new_id, server.host, ldap=server)
        before = self._typed.get(source.id)
        self._typed[source.id] = password
        try:
            await self._read(source, adding=True)
        except UcmError:
            self._failures.pop(source.id, None)
            self._typed.pop(source.id)
            if before is not None:
                self._typed[source.id] = before
            raise
        if instead_of is not None and instead_of.ldap is not None:
            former = _account(instead_of.ldap)
            await self._blocking(lambda: self._forget_password(former))
        await self._keep_password(source, password)

    async def read_again(self, source: Source) -> None:
        """Read a directory server anew, unless it is removed in the meantime."""
        await self._read(source, adding=False)

    async def _read(self, source: Source, *, adding: bool) -> None:
        server = source.ldap
        if server is None:
            return
        from ucm_cti.desktop.contacts.ldapbook import read_ldap  # noqa: PLC0415 # as above

        try:
            password = await self.password(source)
            reading = await apart(lambda: read_ldap(server, password, source.id), _SERVER)
        except UcmError as error:
            self._failures[source.id] = error.sentence
            self.changed.emit()
            raise
        self._failures.pop(source.id, None)
        fresh = replace(source, read_at=time.time(), left_out=len(reading.left_out))

        def change(shelf: Shelf) -> Shelf:
            wanted = adding or any(each.id == source.id for each in shelf.sources)
            return shelf.replacing(fresh, reading.contacts) if wanted else shelf

        await self._change(change)

    async def password(self, source: Source) -> str:
        """The password of a directory server, "" when none is known."""
        if source.ldap is None or not source.ldap.user:
            return ""
        if source.id in self._typed:
            return self._typed[source.id]
        account = _account(source.ldap)
        try:
            return await self._blocking(lambda: self._credentials.get(account)) or ""
        except KeyStoreFailed as error:
            _log.warning("the key store gave no password: %s", error)
            return ""

    async def remove(self, source: Source) -> None:
        """Forget a source, what came from it and its password."""
        await self._change(lambda shelf: shelf.without(source.id))
        self._typed.pop(source.id, None)
        self._failures.pop(source.id, None)
        if source.ldap is not None and source.ldap.user:
            account = _account(source.ldap)
            await self._blocking(lambda: self._forget_password(account))

    async def put(self, contact: Contact, instead_of: ContactId | None = None) -> None:
        """Keep a contact that a person typed, in place of all that was merged into another."""
        mine = replace(contact, id=ContactId(f"c{uuid.uuid4().hex}"), source=HAND)
        gone = self._own_parts(instead_of)
        await self._change(lambda shelf: shelf.putting(mine, gone))

    async def drop(self, contact_id: ContactId) -> None:
        """Forget a contact; what a directory server says of it comes back with its next reading."""
        gone = frozenset(self.book.parts(contact_id))
        await self._change(lambda shelf: shelf.dropping(gone))

    def _own_parts(self, contact_id: ContactId | None) -> frozenset[str]:
        return frozenset(self.book.parts(contact_id)) if contact_id else frozenset()

    async def _change(self, change: Callable[[Shelf], Shelf]) -> None:
        """Keep a change, then show it; one that cannot be kept is not made."""
        async with self._changing:
            shelf = change(self._shelf)
            await self._blocking(lambda: self._keeper.save(shelf))
            await self._show(shelf)

    async def _show(self, shelf: Shelf) -> None:
        key_of = self._key_of
        self.book = await self._blocking(lambda: Phonebook(shelf.contacts, key_of))
        self._shelf = shelf
        self.changed.emit()

    async def _keep_password(self, source: Source, password: str) -> None:
        if source.ldap is not None and source.ldap.user:
            account = _account(source.ldap)
            await self._blocking(lambda: self._store_password(account, password))

    def _store_password(self, account: str, password: str) -> None:
        """Blocks; without a key store it is known until the app ends."""
        if self._credentials.available():
            self._credentials.set(account, password)

    def _forget_password(self, account: str) -> None:
        """Blocks."""
        if self._credentials.available():
            self._credentials.delete(account)


def _account(server: LdapServer) -> str:
    """The name in the key store."""
    return f"contacts/{server.user}@{server.host}:{server.real_port}"
