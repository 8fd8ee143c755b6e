"""A table of rewriting rules that can be typed in, each judged at once."""

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ucm_cti.commands.numbers.rules import MOST_REWRITINGS, Rewriting, wrong_with_rewriting
from ucm_cti.domain.wording import noop, tr
from ucm_cti.ui.format import isolated_number, plain_tooltip
from ucm_cti.ui.theme import SPACE_1, SPACE_2, ThemeManager, Type, font
from ucm_cti.ui.views.buttons import VerbButton
from ucm_cti.ui.views.flow import Flow
from ucm_cti.ui.views.labels import Sentence

_ROW, _SHOWN = 34, 5
_ABOUT = noop(
    "Of the rules that fit a number, the first is used. A rule from ^0039 to +39 sends +39 in "
    "place of 0039 at the beginning; $1 stands for what the first brackets hold."
)
_PATTERN, _REPLACEMENT = 0, 1
Cells = tuple[str, str, str]


class RulesTable(QWidget):
    """`changed` tells the rules after each change; a row without a pattern is none yet."""

    changed = Signal(tuple)

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self._themes = themes
        label = QLabel(tr("Rules of your own"))
        self.table = QTableWidget(0, 3)
        self.table.setHorizontalHeaderLabels([tr("Looks like"), tr("Becomes"), tr("What for")])
        self.table.setAccessibleName(tr("Rules of your own"))
        self._digits = _LeftToRight(self.table)
        self.about = Sentence()
        self.about.setFont(font(Type.CAPTION))
        self.add_button = VerbButton(themes, tr("Add rule"), "plus")
        self.remove_button = VerbButton(themes, tr("Remove"))
        self.up_button = VerbButton(themes, tr("Move up"))
        self.down_button = VerbButton(themes, tr("Move down"))
        label.setBuddy(self.table)
        self._dress()
        buttons = Flow(SPACE_2)
        for button in (self.add_button, self.remove_button, self.up_button, self.down_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        for part in (label, self.table, self.about):
            column.addWidget(part)
        column.addLayout(buttons)
        self.table.cellChanged.connect(self._edited)
        self.table.currentCellChanged.connect(self._judge)
        self.add_button.clicked.connect(self._add)
        self.remove_button.clicked.connect(self._remove)
        self.up_button.clicked.connect(lambda: self._move(-1))
        self.down_button.clicked.connect(lambda: self._move(1))
        themes.changed.connect(self._judge)
        self._judge()

    @property
    def rules(self) -> tuple[Rewriting, ...]:
        """The rules as they stand, broken ones too."""
        return tuple(rule for rule in map(self._rule, range(self.table.rowCount())) if rule.pattern)

    def show_rules(self, rules: tuple[Rewriting, ...]) -> None:
        """Show other rules; what is being typed stays where they are the same."""
        if rules != self.rules:
            self._fill([(rule.pattern, rule.replacement, rule.note) for rule in rules])

    def _rule(self, row: int) -> Rewriting:
        pattern, replacement, note = self._cells(row)
        return Rewriting(pattern, replacement, note)

    def _cells(self, row: int) -> Cells:
        items = (self.table.item(row, column) for column in range(3))
        pattern, replacement, note = (item.text().strip() if item else "" for item in items)
        return pattern, replacement, note

    def _fill(self, rows: list[Cells], current: int = -1) -> None:
        with QSignalBlocker(self.table):
            self.table.setRowCount(len(rows))
            for row, cells in enumerate(rows):
                for column, text in enumerate(cells):
                    self.table.setItem(row, column, QTableWidgetItem(text))
        if 0 <= current < len(rows):
            self.table.setCurrentCell(current, 0)
        self._judge()

    def _all(self) -> list[Cells]:
        return [self._cells(row) for row in range(self.table.rowCount())]

    def _edited(self) -> None:
        self._judge()
        self.changed.emit(self.rules)

    def _add(self) -> None:
        self._fill([*self._all(), ("", "", "")], self.table.rowCount())
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.edit(self.table.currentIndex())

    def _remove(self) -> None:
        row, rows = self.table.currentRow(), self._all()
        if 0 <= row < len(rows):
            del rows[row]
            self._fill(rows, min(row, len(rows) - 1))
            self.changed.emit(self.rules)

    def _move(self, step: int) -> None:
        row, rows = self.table.currentRow(), self._all()
        if 0 <= row < len(rows) and 0 <= row + step < len(rows):
            rows[row], rows[row + step] = rows[row + step], rows[row]
            self._fill(rows, row + step)
            self.changed.emit(self.rules)

    def _judge(self) -> None:
        """Mark the rules that are not used, and say why of the first."""
        told = ""
        theme = self._themes.theme
        with QSignalBlocker(self.table):
            for row in range(self.table.rowCount()):
                wrong = wrong_with_rewriting(self._rule(row)) if any(self._cells(row)) else ""
                if (item := self.table.item(row, 0)) is not None:
                    item.setForeground(theme.danger if wrong else theme.text)
                    item.setToolTip(plain_tooltip(wrong))
                if wrong and not told:
                    told = tr("Rule {place} is not used. {why}", place=row + 1, why=wrong)
        self.about.setText(told or tr(_ABOUT))
        self.about.colour("danger" if told else "text_secondary")
        row, count = self.table.currentRow(), self.table.rowCount()
        self.add_button.setEnabled(count < MOST_REWRITINGS)
        self.remove_button.setEnabled(row >= 0)
        self.up_button.setEnabled(row > 0)
        self.down_button.setEnabled(0 <= row < count - 1)

    def _dress(self) -> None:
        table = self.table
        table.setProperty("kind", "rules")
        table.setCornerButtonEnabled(False)
        table.setTabKeyNavigation(False)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        for column in (_PATTERN, _REPLACEMENT):
            table.setItemDelegateForColumn(column, self._digits)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().setDefaultSectionSize(_ROW)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionsClickable(False)
        table.setFixedHeight(_ROW * _SHOWN)


class _LeftToRight(QStyledItemDelegate):
    """Patterns run from left to right in every language."""

    def displayText(self, value: object, _locale: QLocale | QLocale.Language) -> str:
        """The text, kept from reordering."""
        return isolated_number(str(value))

    def createEditor(  # noqa: N802 - Qt's own name
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        """A line to type in, from left to right."""
        editor = super().createEditor(parent, option, index)
        editor.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        return editor
