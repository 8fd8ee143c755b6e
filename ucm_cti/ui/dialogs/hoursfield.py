"""Days of the week and a time from and to."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ucm_cti.commands.gate.rules import Hours
from ucm_cti.commands.gate.words import DAY_WORDS, clock_words, minutes_of
from ucm_cti.domain.wording import tr
from ucm_cti.ui.dialogs.fields import Field
from ucm_cti.ui.theme import SPACE_1, SPACE_2, ThemeManager
from ucm_cti.ui.views.buttons import VerbButton


class HoursField(QWidget):
    """No day pressed in means every day, no times the whole day; `changed` at each change."""

    changed = Signal()

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self.days = [VerbButton(themes, tr(words), "", "", "chip") for words in DAY_WORDS]
        self.begins = Field(tr("From"), "18:00")
        self.ends = Field(tr("To"), "08:00")
        week = QHBoxLayout()
        week.setSpacing(SPACE_1)
        for day in self.days:
            day.setCheckable(True)
            day.toggled.connect(self._judge)
            week.addWidget(day)
        week.addStretch(1)
        times = QHBoxLayout()
        times.setSpacing(SPACE_2)
        for field in (self.begins, self.ends):
            field.edit.textChanged.connect(self._judge)
            times.addWidget(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(QLabel(tr("Days (none for every day)")))
        column.addLayout(week)
        column.addLayout(times)

    @property
    def wrong(self) -> str:
        """What is wrong with the times, "" for nothing."""
        begins, ends = self.begins.text, self.ends.text
        if bool(begins) != bool(ends):
            return tr("Type both times, or none for the whole day.")
        odd = next((text for text in (begins, ends) if text and minutes_of(text) is None), "")
        return tr("“{text}” is no time of day, such as 18:00.", text=odd) if odd else ""

    def fill(self, hours: Hours) -> None:
        """Show hours."""
        for number, day in enumerate(self.days):
            day.setChecked(number in hours.days)
        timed = hours.begins != hours.ends
        self.begins.fill(clock_words(hours.begins) if timed else "")
        self.ends.fill(clock_words(hours.ends) if timed else "")

    def hours(self) -> Hours:
        """What is shown; times that make no sense count as none."""
        begins, ends = minutes_of(self.begins.text), minutes_of(self.ends.text)
        days = tuple(number for number, day in enumerate(self.days) if day.isChecked())
        if begins is None or ends is None:
            return Hours(days)
        return Hours(days, begins, ends)

    def _judge(self) -> None:
        wrong = self.wrong
        self.begins.explain("", wrong=bool(wrong))
        self.ends.explain(wrong, wrong=bool(wrong))
        self.changed.emit()
