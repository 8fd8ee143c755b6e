"""The windows about contacts, made when they are first wanted; files dropped on the console."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from ucm_cti.domain.contact import ContactId
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.dialogs.contactform import ContactForm
from ucm_cti.ui.dialogs.importing import ImportDialog
from ucm_cti.ui.dialogs.ldapform import LdapForm
from ucm_cti.ui.dialogs.presenting import present

_ENDINGS = frozenset({".csv", ".tsv", ".txt", ".vcf", ".vcard"})


class ContactWindows(QObject):
    """Opens what the contacts ask for; `ground` takes files that are dropped on it."""

    def __init__(self, context: UiContext, ground: QWidget) -> None:
        super().__init__(ground)
        self._context = context
        self._ground = ground
        self.form: ContactForm | None = None
        self.importing: ImportDialog | None = None
        self.server: LdapForm | None = None
        contacts = context.contacts
        contacts.open_asked.connect(self._open)
        contacts.new_asked.connect(self._new)
        contacts.import_asked.connect(self.import_file)
        contacts.server_asked.connect(self._show_server)
        ground.setAcceptDrops(True)
        ground.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a file of contacts that is dragged here; leave everything else alone."""
        if isinstance(event, QDropEvent):
            path = dropped_file(event.mimeData())
            if path is not None:
                event.acceptProposedAction()
                if not isinstance(event, QDragEnterEvent | QDragMoveEvent):
                    self.import_file(str(path))
                return True
        return super().eventFilter(watched, event)

    def import_file(self, path: str) -> None:
        """Show what is in a file, ready to be imported."""
        if self.importing is None:
            self.importing = ImportDialog(self._context, self._ground)
        self._context.spawn(self._import(self.importing, Path(path)), "opening a file of contacts")

    async def _import(self, dialog: ImportDialog, path: Path) -> None:
        if await dialog.open_file(path):
            present(dialog)

    def _form(self) -> ContactForm:
        if self.form is None:
            self.form = ContactForm(self._context, self._ground)
        return self.form

    def _open(self, contact_id: str) -> None:
        contact = self._context.contacts.book.by_id.get(ContactId(contact_id))
        if contact is not None:
            form = self._form()
            form.show_contact(contact)
            present(form)

    def _new(self, number: str, name: str) -> None:
        form = self._form()
        form.show_new(number, name)
        present(form)

    def _show_server(self, source_id: str) -> None:
        if self.server is None:
            self.server = LdapForm(self._context, self._ground)
        sources = self._context.contacts.shelf.sources
        source = next((each for each in sources if each.id == source_id), None)
        self.server.show_source(source)
        present(self.server)


def dropped_file(data: QMimeData) -> Path | None:
    """The one file of contacts that is dragged, None for anything else."""
    urls = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.casefold() in _ENDINGS else None
