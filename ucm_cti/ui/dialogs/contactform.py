"""A contact by hand: new, of a caller, or one that is there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ucm_cti.commands.targets import clean_number
from ucm_cti.desktop.contacts.sources import HAND
from ucm_cti.domain.contact import Contact, ContactId, ContactNumber, NumberKind
from ucm_cti.domain.errors import NotDiallable, UcmError
from ucm_cti.domain.wording import noop, tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.dialogs.fields import Field
from ucm_cti.ui.theme import SPACE_2, SPACE_3, SPACE_5, Type, font
from ucm_cti.ui.views.buttons import VerbButton
from ucm_cti.ui.views.labels import Sentence, fitting_height

_WIDTH = 420
_ROWS = 4
_KINDS = {
    NumberKind.MOBILE: noop("Mobile"),
    NumberKind.WORK: noop("Work"),
    NumberKind.HOME: noop("Home"),
    NumberKind.FAX: noop("Fax"),
    NumberKind.OTHER: noop("Other"),
}


class NumberField(QWidget):
    """A number and what it is for."""

    def __init__(self, place: int) -> None:
        super().__init__()
        self.field = Field(tr("Number {place}", place=place), "+49 89 1234567")
        self.kind = QComboBox()
        self.kind.addItems([tr(words) for words in _KINDS.values()])
        self.kind.setAccessibleName(tr("What number {place} is for", place=place))
        self.field.line.addWidget(self.kind)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)

    def fill(self, number: ContactNumber | None) -> None:
        """Show a number, or none."""
        self.field.fill(number.number if number else "")
        self.field.explain("")
        kind = number.kind if number else NumberKind.WORK
        self.kind.setCurrentIndex(list(_KINDS).index(kind))

    @property
    def number(self) -> ContactNumber | None:
        """What is typed, None for nothing. Raises NotDiallable."""
        if not self.field.text:
            return None
        kind = list(_KINDS)[self.kind.currentIndex()]
        return ContactNumber(clean_number(self.field.text), kind)


class ContactForm(QDialog):
    """Blocks nothing; closes when the contact is kept."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._shown: ContactId | None = None
        self._rest: tuple[ContactNumber, ...] = ()
        self.heading = QLabel()
        self.heading.setFont(font(Type.TITLE))
        self.name = Field(tr("Name"))
        self.company = Field(tr("Company"))
        self.numbers = [NumberField(place) for place in range(1, _ROWS + 1)]
        self.email = Field(tr("E-mail"))
        self.note = Field(tr("Note"))
        self.outcome = Sentence()
        self.save = VerbButton(context.themes, tr("Save"), "check", "", "primary")
        self.cancel = VerbButton(context.themes, tr("Cancel"), "", tr("Esc"))
        self.remove = VerbButton(context.themes, tr("Remove"), "x", "", "quiet")
        self._lay_out()
        self.save.clicked.connect(lambda: context.spawn(self._save(), "keeping a contact"))
        self.remove.clicked.connect(lambda: context.spawn(self._remove(), "removing a contact"))
        self.cancel.clicked.connect(self.reject)
        for field in (self.name, self.company, *(row.field for row in self.numbers)):
            field.edit.textEdited.connect(lambda _, field=field: self._typed(field))
            field.edit.returnPressed.connect(self.save.click)

    def show_new(self, number: str, name: str) -> None:
        """Begin a contact with what a call told."""
        numbers = (ContactNumber(number, NumberKind.WORK),) if number else ()
        self._fill(Contact(ContactId(""), name, numbers=numbers), tr("New contact"))
        self._shown = None
        self.remove.hide()

    def show_contact(self, contact: Contact) -> None:
        """Show one that is there; what was merged into it is kept as one from then on."""
        self._fill(contact, tr("Contact"))
        self._shown = contact.id
        self.remove.show()
        if any(each.ldap for each in self._context.contacts.shelf.sources):
            self.outcome.setText(
                tr("What a directory server says of somebody comes back when it is read again.")
            )
            self.outcome.show()

    def _fill(self, contact: Contact, heading: str) -> None:
        self.setWindowTitle(tr("{what} – UCM CTI", what=heading))
        self.heading.setText(heading)
        self.name.fill(contact.name)
        self.company.fill(contact.company)
        self.email.fill(contact.email)
        self.note.fill(contact.note)
        known: list[ContactNumber | None] = [*contact.numbers[:_ROWS]]
        known += [None] * (_ROWS - len(known))
        for row, number in zip(self.numbers, known, strict=True):
            row.fill(number)
        self._rest = contact.numbers[_ROWS:]
        self._show_rows()
        self.name.explain("")
        self.outcome.hide()
        self.name.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.edit.selectAll()

    async def _save(self) -> None:
        contact = self._typed_contact()
        if contact is None:
            return
        try:
            await self._context.contacts.put(contact, self._shown)
        except UcmError as error:
            self._fail(error)
            return
        self.accept()
        self._context.actor.told.emit(tr("Kept {name}.", name=contact.label), "done")

    async def _remove(self) -> None:
        if self._shown is None:
            return
        try:
            await self._context.contacts.drop(self._shown)
        except UcmError as error:
            self._fail(error)
            return
        self.accept()
        self._context.actor.told.emit(tr("Removed {name}.", name=self.name.text), "done")

    def _typed_contact(self) -> Contact | None:
        """What is typed, None when something is missing or wrong, which is then said."""
        numbers: list[ContactNumber] = []
        for row in self.numbers:
            try:
                number = row.number
            except NotDiallable as error:
                row.field.explain(error.sentence, wrong=True)
                row.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
                return None
            numbers += [number] if number else []
        if not self.name.text and not self.company.text:
            self.name.explain(tr("Type a name, or a company below."), wrong=True)
            self.name.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        if not numbers:
            first = self.numbers[0].field
            first.explain(tr("Type a number to call."), wrong=True)
            first.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        return Contact(
            id=ContactId(""),
            name=self.name.text,
            company=self.company.text,
            numbers=(*numbers, *self._rest),
            email=self.email.text,
            note=self.note.text,
            source=HAND,
        )

    def _fail(self, error: UcmError) -> None:
        self.outcome.setText(error.sentence)
        self.outcome.colour("danger")
        self.outcome.show()
        self._fit()

    def _typed(self, field: Field) -> None:
        if field.edit.property("wrong") == "true":
            field.explain("")
        self._show_rows()

    def _show_rows(self) -> None:
        """One row more than there are numbers."""
        filled = [bool(row.field.text) for row in self.numbers]
        last = max((place for place, full in enumerate(filled) if full), default=-1)
        for place, row in enumerate(self.numbers):
            row.setVisible(place <= last + 1)
        self._fit()

    def _fit(self) -> None:
        self.resize(self.width(), fitting_height(self, self.width()))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_3)
        fields = (self.name, self.company, *self.numbers, self.email, self.note, self.outcome)
        for part in (self.heading, *fields):
            column.addWidget(part)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(self.save)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        buttons.addWidget(self.remove)
        column.addSpacing(SPACE_2)
        column.addLayout(buttons)
        self.setFixedWidth(_WIDTH + 2 * SPACE_5)
