"""Settings of the contacts: where they come from, and files in and out."""

from pathlib import Path

from PySide6.QtCore import QDateTime, QDir, QLocale
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ucm_cti.desktop.contacts.sources import HAND, Source
from ucm_cti.domain.errors import UcmError
from ucm_cti.domain.wording import noop, tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.dialogs.pages.page import Page
from ucm_cti.ui.theme import SPACE_1, SPACE_2, Type
from ucm_cti.ui.views.buttons import IconButton, VerbButton
from ucm_cti.ui.views.flow import Flow
from ucm_cti.ui.views.labels import Label, Sentence

_NAME = "contacts.csv"
_READ = noop("Contacts (*.csv *.tsv *.txt *.vcf *.vcard)")
_WRITTEN = (noop("Table (*.csv)"), noop("vCard (*.vcf)"))


class SourceRow(QWidget):
    """Where contacts came from: how many, when, and what can be done about it. Those typed by hand
    are removed one by one: nothing could bring them back."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        themes = context.themes
        self._context = context
        self._source: Source | None = None
        self.title = Label(themes, bold=True)
        self.state = Sentence()
        self.edit = IconButton(themes, tr("Edit"), "settings")
        self.again = IconButton(themes, tr("Read again"), "refresh")
        self.remove = IconButton(themes, tr("Remove"), "x")
        words = QVBoxLayout()
        words.setSpacing(SPACE_1 // 2)
        words.addWidget(self.title)
        words.addWidget(self.state)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_1)
        row.addLayout(words, 1)
        for button in (self.again, self.edit, self.remove):
            row.addWidget(button)
        self.edit.clicked.connect(self._edit)
        self.again.clicked.connect(lambda: context.spawn(self._read(), "reading a directory"))
        self.remove.clicked.connect(lambda: context.spawn(self._remove(), "removing contacts"))

    def tell(self, source: Source) -> None:
        """Show a source."""
        contacts = self._context.contacts
        self._source = source
        self.title.tell(source.title)
        failure = contacts.failures.get(source.id, "")
        self.state.setText(failure or _told(source, contacts.shelf.count(source.id)))
        self.state.colour("danger" if failure else "text_secondary")
        for button in (self.edit, self.again):
            button.setVisible(source.ldap is not None)
        self.remove.setVisible(source.id != HAND)
        self.edit.explain(tr("Edit {name}", name=source.title))
        self.again.explain(tr("Read {name} again", name=source.title))
        self.remove.explain(tr("Remove {name} and its contacts", name=source.title))

    def _edit(self) -> None:
        if self._source is not None:
            self._context.contacts.server_asked.emit(self._source.id)

    async def _read(self) -> None:
        if self._source is not None:
            self.again.block(tr("The server is being read."))
            try:
                await self._context.contacts.read_again(self._source)
            except UcmError:
                pass  # the row says what went wrong
            finally:
                self.again.block("")

    async def _remove(self) -> None:
        if self._source is not None:
            try:
                await self._context.contacts.remove(self._source)
            except UcmError as error:
                self.state.setText(error.sentence)
                self.state.colour("danger")


class ContactsPage(Page):
    """The list of sources, import and export."""

    title = noop("Contacts")

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        themes = context.themes
        self.about = Sentence(
            tr(
                "Callers from outside are shown by these names. Extensions come from the PBX by "
                "themselves."
            )
        )
        self.rows: list[SourceRow] = []
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_2)
        self.count = Label(themes, kind=Type.EMPHASIS)
        self.empty = Sentence(
            tr("No contacts yet. Import a CSV or vCard file, or drop one on the window.")
        )
        self.take = VerbButton(themes, tr("Import…"), "plus")
        self.give = VerbButton(themes, tr("Export…"), "arrow-right")
        self.server = VerbButton(themes, tr("Directory server…"), "globe")
        self.new = VerbButton(themes, tr("New contact…"), "user")
        self.outcome = Sentence()
        self.outcome.hide()
        buttons = QWidget()
        flow = Flow(SPACE_2, buttons)
        for button in (self.take, self.server, self.new, self.give):
            flow.addWidget(button)
        self._opening: QFileDialog | None = None
        self._saving: QFileDialog | None = None
        self.lay_out((self.about, self.count, self.empty, self._list), (buttons, self.outcome))
        self.take.clicked.connect(self._ask_file)
        self.give.clicked.connect(self._ask_where)
        self.server.clicked.connect(lambda: context.contacts.server_asked.emit(""))
        self.new.clicked.connect(lambda: context.contacts.new_asked.emit("", ""))
        context.contacts.changed.connect(self.show_settings)

    def show_settings(self) -> None:
        """Show where the contacts came from."""
        contacts = self.context.contacts
        sources = list(contacts.shelf.sources)
        by_hand = contacts.shelf.count(HAND)
        if by_hand:
            sources.append(Source(HAND, tr("Typed by hand")))
        while len(self.rows) < len(sources):
            row = SourceRow(self.context)
            self.rows.append(row)
            self._column.addWidget(row)
        for row in self.rows[len(sources) :]:
            row.hide()
        for row, source in zip(self.rows, sources, strict=False):
            row.tell(source)
            row.show()
        found = len(contacts.book.contacts)
        merged = len(contacts.shelf.contacts) - found
        words = tr("%n (contact|contacts)", "", found)
        more = tr("%n merged", "", merged) if merged else ""
        self.count.tell(tr("{contacts}, {merged}", contacts=words, merged=more) if more else words)
        self.count.setVisible(bool(sources))
        self.empty.setVisible(not sources)
        self.give.block("" if found else tr("There is nobody to export."))

    def export(self, path: str) -> None:
        """Write everybody into a file."""
        self.context.spawn(self._export(Path(path)), "exporting contacts")

    async def _export(self, path: Path) -> None:
        try:
            count = await self.context.contacts.export(path)
        except UcmError as error:
            self._say(error.sentence, "danger")
        else:
            words = tr("%n (contact|contacts)", "", count)
            self._say(tr("{contacts} written to {path}.", contacts=words, path=path), "success")

    def _say(self, sentence: str, tone: str) -> None:
        self.outcome.setText(sentence)
        self.outcome.colour(tone)
        self.outcome.show()

    def _ask_file(self) -> None:
        if self._opening is None:
            self._opening = QFileDialog(self, tr("Import contacts – UCM CTI"))
            self._opening.setFileMode(QFileDialog.FileMode.ExistingFile)
            self._opening.setNameFilters([tr(_READ), tr("All files (*)")])
            self._opening.setDirectory(QDir.homePath())
            self._opening.fileSelected.connect(self.context.contacts.import_asked)
        self._opening.open()

    def _ask_where(self) -> None:
        if self._saving is None:
            self._saving = QFileDialog(self, tr("Export contacts – UCM CTI"))
            self._saving.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            self._saving.setFileMode(QFileDialog.FileMode.AnyFile)
            self._saving.setNameFilters([tr(words) for words in _WRITTEN])
            self._saving.setDirectory(QDir.homePath())
            self._saving.fileSelected.connect(self.export)
        self._saving.selectFile(_NAME)
        self._saving.open()


def _told(source: Source, count: int) -> str:
    """ "214 contacts, read on ..., 3 left out"."""
    parts = [tr("%n (contact|contacts)", "", count)]
    if source.read_at:
        when = QDateTime.fromSecsSinceEpoch(int(source.read_at))
        date = QLocale().toString(when, QLocale.FormatType.ShortFormat)
        parts.append(tr("read on {date}", date=date))
    if source.left_out:
        parts.append(tr("%n left out", "", source.left_out))
    return ", ".join(parts)
