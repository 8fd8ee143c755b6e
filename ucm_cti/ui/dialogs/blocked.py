"""The callers whom the PBX turns away: look, search, add, let in again."""

from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ucm_cti.commands.blocklist import Blacklist, BlockedCaller
from ucm_cti.commands.outcome import Outcome, Undo
from ucm_cti.commands.targets import clean_number
from ucm_cti.domain.errors import UcmError
from ucm_cti.domain.wording import tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.dialogs.fields import Field
from ucm_cti.ui.format import phone, without_mnemonic
from ucm_cti.ui.models.keys import Deed
from ucm_cti.ui.theme import SPACE_2, SPACE_3, SPACE_5
from ucm_cti.ui.views.apirows import SearchLine
from ucm_cti.ui.views.buttons import VerbButton
from ucm_cti.ui.views.labels import Sentence
from ucm_cti.ui.views.rowlist import Row, RowList

SIZE = (480, 520)


class BlockedDialog(QDialog):
    """The list is the PBX's own, shared by everybody; it is read when the dialog opens and after
    each change. `busy` while a command is under way."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._list: Blacklist | None = None
        self._undo: Undo | None = None
        self.busy = False
        self.setWindowTitle(tr("Blocked callers – UCM CTI"))
        self.resize(*SIZE)
        themes = context.themes
        self.search = SearchLine(tr("Find a number"))
        self.list = RowList(themes, tr("Blocked callers"))
        self.said = Sentence()
        self.number = Field(
            tr("Block a number"), "+302310550123", tr("As the PBX shows it when they call.")
        )
        self.add = VerbButton(themes, tr("Block"), "phone-off", "", "danger")
        self.recent = VerbButton(themes, tr("Recent…"), "clock")
        self.recent.explain(tr("Choose one of the last callers"))
        self.menu = QMenu(self)
        self.remove = VerbButton(themes, tr("Let in again"))
        self.switch = VerbButton(themes, tr("Switch the blacklist on"))
        self.undo = VerbButton(themes, tr("Undo"))
        self.close_button = VerbButton(themes, tr("Close"), "", "Esc")
        self._lay_out()
        self.search.textChanged.connect(self._show)
        self.search.left.connect(lambda: self.list.setFocus(Qt.FocusReason.OtherFocusReason))
        self.list.moved.connect(self._offer)
        self.list.dropped.connect(self._let_in)
        self.add.clicked.connect(self._block)
        self.recent.clicked.connect(self._offer_recent)
        self.number.edit.returnPressed.connect(self._block)
        self.remove.clicked.connect(self._let_in)
        self.switch.clicked.connect(lambda: self._do(self._context.desk.blocklist.use))
        self.undo.clicked.connect(self._take_back)
        self.close_button.clicked.connect(self.accept)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Read the list."""
        super().showEvent(event)
        self._undo = None
        keys = self._context.settings.keys
        self.undo.setShortcut(keys.of(Deed.UNDO).combination)
        self.undo.show_key(True, keys.told(Deed.UNDO))
        self.recent.setVisible(bool(self._context.recent_callers()))
        self._do(None)
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def _block(self) -> None:
        blocklist = self._context.desk.blocklist
        store = self._context.store
        try:
            number = clean_number(self.number.text)
        except UcmError as error:
            self.number.explain(str(error), wrong=True)
            return
        if number in store.extensions or number in store.places:
            words = tr("{number} is inside; only outside callers are blocked.", number=number)
            self.number.explain(words, wrong=True)
            return
        self.number.explain("")
        self.number.fill("")
        self._do(lambda: blocklist.block(number))

    def _offer_recent(self) -> None:
        """The last callers from outside, to put one into the field."""
        self.menu.clear()
        for number in self._context.recent_callers():
            name = self._context.store.name_of(number)
            words = f"{name}  {phone(number)}" if name else phone(number)
            self.menu.addAction(without_mnemonic(words), partial(self.number.fill, number))
        self.menu.popup(self.recent.mapToGlobal(self.recent.rect().bottomLeft()))

    def _let_in(self) -> None:
        row = self.list.current
        if row is not None and isinstance(row.value, BlockedCaller):
            number = row.value.number
            self._do(lambda: self._context.desk.blocklist.unblock(number))

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        if undo is not None:
            self._do(undo)

    def _do(self, command: Callable[[], Coroutine[Any, Any, Outcome]] | None) -> None:
        """Send a command, None for none, and read the list."""
        if not self.busy:
            self.busy = True
            self._offer()
            self._context.spawn(self._done(command), "blocked callers")

    async def _done(self, command: Callable[[], Coroutine[Any, Any, Outcome]] | None) -> None:
        said = ""
        try:
            if command is not None:
                outcome = await command()
                said, self._undo = outcome.sentence, outcome.undo
            self._list = await self._context.desk.blocklist.read()
        except UcmError as error:
            said = str(error)
        finally:
            self.busy = False
        self._show()
        self.said.setText(said or self._about())

    def _about(self) -> str:
        blacklist = self._list
        if blacklist is None:
            return tr("Who is blocked is unknown.")
        if not blacklist.in_use:
            return tr("The PBX does not look at this list: it is switched off.")
        return "" if blacklist.callers else tr("Nobody is blocked.")

    def _show(self) -> None:
        wanted = clean_search(self.search.text())
        callers = self._list.callers if self._list else ()
        rows = [_row(one, self._name(one)) for one in callers if wanted in one.number]
        self.list.fill(rows)
        self.list.setVisible(bool(rows))
        self.said.setText(self._about())
        self._offer()

    def _name(self, caller: BlockedCaller) -> str:
        return self._context.store.name_of(caller.number)

    def _offer(self) -> None:
        reason = tr("Under way…") if self.busy else ""
        for button in (self.add, self.undo, self.switch):
            button.block(reason)
        self.remove.setEnabled(not self.busy and self.list.current is not None)
        self.undo.setVisible(self._undo is not None)
        self.switch.setVisible(self._list is not None and not self._list.in_use)

    def _lay_out(self) -> None:
        self.number.line.addWidget(self.recent)
        self.number.line.addWidget(self.add)
        below = QHBoxLayout()
        below.setSpacing(SPACE_2)
        below.addWidget(self.said, 1)
        below.addWidget(self.switch)
        below.addWidget(self.undo)
        end = QHBoxLayout()
        end.setSpacing(SPACE_2)
        end.addWidget(self.remove)
        end.addStretch(1)
        end.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_3)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addLayout(below)
        column.addStretch()
        column.addWidget(self.number)
        column.addLayout(end)


def clean_search(text: str) -> str:
    """The digits of what was typed, "+" kept."""
    return "".join(char for char in text if char.isdecimal() or char in "+*#")


def _row(caller: BlockedCaller, name: str) -> Row:
    where = tr("on every route")
    if not caller.everywhere:
        where = tr("on inbound route {route}", route=caller.route)
    title = name or phone(caller.number)
    return Row(title, "" if title == caller.number else caller.number, where, caller)
