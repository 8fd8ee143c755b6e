"""Before contacts are imported: what is in the file, which column is what, what comes of it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ucm_cti.desktop.contacts.columns import Part
from ucm_cti.desktop.contacts.csvfile import Table
from ucm_cti.desktop.contacts.importing import Draft
from ucm_cti.domain.contact import Contact
from ucm_cti.domain.errors import UcmError
from ucm_cti.domain.wording import tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.format import phone
from ucm_cti.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_5, ThemeManager, Type, font
from ucm_cti.ui.views.buttons import VerbButton
from ucm_cti.ui.views.labels import Label, Sentence, fitting_height

_WIDTH = 560
_COLUMNS_HIGH = 220
_SAMPLES, _SHOWN, _MOST_COLUMNS, _REASONS = 3, 5, 60, 3


class ColumnRow(QWidget):
    """A column of the file with a few of its cells, and what it is taken for."""

    chosen = Signal()

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self.title = Label(themes, bold=True)
        self.sample = Label(themes, tone="text_secondary", kind=Type.CAPTION)
        self.part = QComboBox()
        self.part.addItems([tr(part.value) for part in Part])
        self.part.activated.connect(lambda _: self.chosen.emit())
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.sample)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, SPACE_2, 0)
        row.setSpacing(SPACE_2)
        row.addLayout(words, 1)
        row.addWidget(self.part)

    def tell(self, title: str, sample: str, part: Part) -> None:
        """Show a column."""
        self.title.tell(title)
        self.sample.tell(sample)
        self.part.setCurrentIndex(list(Part).index(part))
        self.part.setAccessibleName(tr("What the column {name} holds", name=title))
        self.part.setAccessibleDescription(sample)


class ImportDialog(QDialog):
    """Blocks nothing. Nothing is kept before a person presses the button."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        themes = context.themes
        self._context = context
        self._draft: Draft | None = None
        self._asked = 0
        self.setWindowTitle(tr("Import contacts – UCM CTI"))
        self.heading = Label(themes, kind=Type.TITLE)
        self.advice = Sentence(tr("Check what each column holds."))
        self.rows: list[ColumnRow] = []
        self._places: list[int] = []
        self._columns = QWidget()
        self._column_list = QVBoxLayout(self._columns)
        self._column_list.setContentsMargins(0, 0, 0, 0)
        self._column_list.setSpacing(SPACE_2)
        self._column_list.addStretch(1)
        self.area = QScrollArea()
        self.first = QLabel(tr("The first of them"))
        self.first.setFont(font(Type.EMPHASIS))
        self.people = [Label(themes) for _ in range(_SHOWN)]
        self.summary = Sentence(tone="text")
        self.left_out = Sentence()
        self.go = VerbButton(themes, tr("Import"), "plus", "", "primary")
        self.cancel = VerbButton(themes, tr("Cancel"), "", tr("Esc"))
        self._lay_out()
        self.go.clicked.connect(lambda: context.spawn(self._take(), "importing contacts"))
        self.cancel.clicked.connect(self.reject)

    async def open_file(self, path: Path) -> bool:
        """Show a file; False, and a sentence in the window, when it cannot be read."""
        try:
            draft = await self._context.contacts.open_draft(path)
        except UcmError as error:
            self._context.actor.told.emit(error.sentence, "error")
            return False
        self.show_draft(draft)
        return True

    def show_draft(self, draft: Draft) -> None:
        """Show what a file that was read would bring."""
        self._show(draft, anew=True)

    def _show(self, draft: Draft, *, anew: bool) -> None:
        self._draft = draft
        self.heading.tell(tr("Import “{name}”", name=draft.title))
        table = draft.table
        self.advice.setVisible(table is not None)
        self.area.setVisible(table is not None)
        if table is not None and anew:
            self._show_columns(table, draft.parts)
        contacts = draft.reading.contacts
        self.first.setVisible(bool(contacts))
        for label, contact in zip(self.people, (*contacts, *[None] * _SHOWN), strict=False):
            label.tell(_line(contact) if contact else "")
            label.setVisible(contact is not None)
        self.summary.setText(summary(draft))
        reasons = _reasons(draft)
        self.left_out.setText(reasons)
        self.left_out.setVisible(bool(reasons))
        self.go.say(tr("Import %n (contact|contacts)", "", len(contacts)), "plus")
        self.go.block("" if contacts else draft.missing or tr("There is nothing to import."))
        self._fit()

    def _show_columns(self, table: Table, parts: Sequence[Part]) -> None:
        """Columns with something in them; a file of Outlook's has dozens of empty ones."""
        cells = [_cells(table, place) for place in range(min(table.width, len(parts)))]
        self._places = [place for place, found in enumerate(cells) if found][:_MOST_COLUMNS]
        while len(self.rows) < len(self._places):
            row = ColumnRow(self._context.themes)
            row.chosen.connect(self._chosen)
            self.rows.append(row)
            self._column_list.insertWidget(len(self.rows) - 1, row)
        for row in self.rows[len(self._places) :]:
            row.hide()
        for row, place in zip(self.rows, self._places, strict=False):
            named = place < len(table.headings) and table.headings[place].strip()
            title = named or tr("Column {place}", place=place + 1)
            row.tell(title, ", ".join(cells[place][:_SAMPLES]), parts[place])
            row.show()

    def _chosen(self) -> None:
        """A column is something else: read the table again."""
        draft = self._draft
        if draft is None or draft.table is None:
            return
        parts = list(draft.parts)
        for row, place in zip(self.rows, self._places, strict=False):
            parts[place] = list(Part)[row.part.currentIndex()]
        self._asked += 1
        self._context.spawn(
            self._read(draft.title, draft.table, parts, self._asked), "reading the columns"
        )

    async def _read(self, title: str, table: Table, parts: list[Part], asked: int) -> None:
        draft = await self._context.contacts.read_draft(title, table, parts)
        if asked == self._asked:
            self._show(draft, anew=False)

    async def _take(self) -> None:
        draft = self._draft
        if draft is None:
            return
        try:
            await self._context.contacts.take(draft)
        except UcmError as error:
            self.left_out.setText(error.sentence)
            self.left_out.show()
            self._fit()
            return
        self.accept()
        count = len(draft.reading.contacts)
        self._context.actor.told.emit(tr("%n (contact|contacts) imported.", "", count), "done")

    def _fit(self) -> None:
        self.resize(self.width(), fitting_height(self, self.width()))

    def _lay_out(self) -> None:
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self._columns)
        self.area.setFixedHeight(_COLUMNS_HIGH)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_3)
        for part in (self.heading, self.advice, self.area, self.first):
            column.addWidget(part)
        people = QVBoxLayout()
        people.setSpacing(SPACE_1)
        for label in self.people:
            people.addWidget(label)
        column.addLayout(people)
        column.addWidget(self.summary)
        column.addWidget(self.left_out)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(self.go)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        column.addSpacing(SPACE_1)
        column.addLayout(buttons)
        self.setFixedWidth(_WIDTH + 2 * SPACE_5)


def summary(draft: Draft) -> str:
    """How many there are, and how many of them are known already."""
    if draft.missing:
        return draft.missing
    words = tr("%n (contact|contacts)", "", len(draft.reading.contacts))
    if draft.known:
        known = tr("%n merged with another of that name", "", draft.known)
        return tr("{contacts}, {known}.", contacts=words, known=known)
    return tr("{contacts}, all of them new.", contacts=words)


def _reasons(draft: Draft) -> str:
    """How many were left out and why."""
    reasons = draft.reading.reasons
    if not reasons:
        return ""
    told = "; ".join(
        tr("{why} ({count})", why=why, count=count) for why, count in reasons[:_REASONS]
    )
    count = tr("%n left out", "", len(draft.reading.left_out))
    return tr("{count}: {reasons}.", count=count, reasons=told)


def _cells(table: Table, place: int) -> list[str]:
    rows = (row.cells for row in table.rows[:50])
    return [row[place].strip() for row in rows if place < len(row) and row[place].strip()]


def _line(contact: Contact) -> str:
    company = contact.company if contact.name else ""
    numbers = ", ".join(phone(number.number) for number in contact.numbers)
    return " · ".join(part for part in (contact.label, company, numbers) if part)
