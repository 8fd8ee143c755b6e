"""What the doctor has found: one row each, grouped by what it is about, in the order of arrival."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ucm_cti.domain.finding import Area, Finding, Health
from ucm_cti.domain.wording import noop, tr
from ucm_cti.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, ThemeManager, Type
from ucm_cti.ui.views.labels import Heading, Label, Sentence

MARKS = {
    Health.OK: ("check", "success", noop("fine")),
    Health.WARNING: ("warning", "warning", noop("warning")),
    Health.FAILED: ("x", "danger", noop("failed")),
    Health.SKIPPED: ("more", "text_disabled", noop("not tried")),
    Health.UNKNOWN: ("help", "text_secondary", noop("unknown")),
}
"""How each state looks: icon, colour token, word."""
_TITLE_WIDTH, _STATE_WIDTH = 188, 92
_NARROW = 560
_FINGERPRINT = re.compile(r"(?:[0-9A-F]{2}:){31}[0-9A-F]{2}")


class FindingRow(QWidget):
    """One finding: mark, title, sentence with the remedy below it, state and time."""

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self._themes = themes
        self._health = Health.UNKNOWN
        self._mark = QLabel()
        self._mark.setFixedSize(18, 18)
        self.title = Label(themes, bold=True)
        self.sentence = Sentence(tone="text")
        self.remedy = Sentence()
        for words in (self.sentence, self.remedy):
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.state = Label(themes, tone="text_secondary", kind=Type.CAPTION, figures=True)
        self.state.setFixedWidth(_STATE_WIDTH)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(self.sentence)
        told.addWidget(self.remedy)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(SPACE_2)
        self._body.addWidget(self.title, 0, Qt.AlignmentFlag.AlignTop)
        self._body.addLayout(told, 1)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, SPACE_1, 0, SPACE_1)
        row.setSpacing(SPACE_2)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._body, 1)
        themes.changed.connect(self._tint)
        self.show_narrow(False)

    def tell(self, finding: Finding) -> None:
        """Show a finding."""
        self._health = finding.health
        word = tr(MARKS[finding.health][2])
        took = f" · {finding.took}" if finding.took else ""
        self.title.tell(finding.title)
        self.sentence.setText(_FINGERPRINT.sub(_breakable, finding.sentence))
        untried = finding.health is Health.SKIPPED
        self.sentence.colour("text_secondary" if untried else "text")
        self.remedy.setText(tr("To do: {remedy}", remedy=finding.remedy) if finding.remedy else "")
        self.remedy.setVisible(bool(finding.remedy))
        self.state.tell(f"{word}{took}")
        told = f"{finding.title}: {word}. {finding.sentence} {self.remedy.text()}"
        self.setAccessibleName(told.strip())
        self._tint()

    def show_narrow(self, narrow: bool) -> None:
        """One below the other where there is no room beside each other."""
        way, align = QBoxLayout.Direction, Qt.AlignmentFlag
        if narrow:
            self._row.removeWidget(self.state)
            self._body.addWidget(self.state, 0, align.AlignLeading)
        else:
            self._body.removeWidget(self.state)
            self._row.addWidget(self.state, 0, align.AlignTop)
        side = align.AlignLeading if narrow else align.AlignTrailing
        self.state.setAlignment(side | align.AlignVCenter)
        self._body.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self._body.setSpacing(2 if narrow else SPACE_2)
        self.title.setMinimumWidth(12 if narrow else _TITLE_WIDTH)
        self.title.setMaximumWidth(16777215 if narrow else _TITLE_WIDTH)

    def _tint(self) -> None:
        icon, tone, _ = MARKS[self._health]
        self._mark.setPixmap(self._themes.icon(icon, tone, 16).pixmap(16, 16))


def _breakable(found: re.Match[str]) -> str:
    """A fingerprint that may go on in the next line after each four pairs."""
    return "\u200b".join(found[0][start : start + 12] for start in range(0, 95, 12))


class FindingList(QScrollArea):
    """All findings; the row of a check is kept and filled again by the next run."""

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self._themes = themes
        self._made: dict[str, FindingRow] = {}
        self._groups = {area: _Group(themes, area) for area in Area}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Findings"))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SPACE_3, 0)
        column.setSpacing(SPACE_3)
        for group in self._groups.values():
            column.addWidget(group)
        column.addStretch(1)
        self.setWidget(inside)

    @property
    def rows(self) -> dict[str, FindingRow]:
        """The rows that are shown, by the finding's id."""
        return {id_: row for id_, row in self._made.items() if not row.isHidden()}

    def clear(self) -> None:
        """Forget all findings."""
        for row in self._made.values():
            row.hide()
        for group in self._groups.values():
            group.begin()
        self.verticalScrollBar().setValue(0)

    def add(self, finding: Finding) -> None:
        """Show one more."""
        row = self._made.get(finding.id)
        if row is None:
            row = self._made[finding.id] = FindingRow(self._themes)
        row.tell(finding)
        row.show_narrow(self.width() < _NARROW)
        self._groups[finding.area].take(row)

    def reveal(self, finding: Finding) -> None:
        """Scroll to where it stands."""
        self.ensureWidgetVisible(self._made[finding.id], 0, SPACE_4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles go above their sentences where it is narrow."""
        super().resizeEvent(event)
        for row in self._made.values():
            row.show_narrow(self.width() < _NARROW)


class _Group(QWidget):
    """The findings on one thing, below its name."""

    def __init__(self, themes: ThemeManager, area: Area) -> None:
        super().__init__()
        self._heading = Heading(themes, tr(area.value))
        self._rows: list[FindingRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._heading)
        self.hide()

    def begin(self) -> None:
        """Start anew with nothing."""
        self._heading.count(0)
        self.hide()

    def take(self, row: FindingRow) -> None:
        """Show a row at the end, or where it stands already."""
        if row not in self._rows:
            self._rows.append(row)
            self._column.addWidget(row)
        row.show()
        self._heading.count(sum(not one.isHidden() for one in self._rows))
        self.show()
