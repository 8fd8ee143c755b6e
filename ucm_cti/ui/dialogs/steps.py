"""The checks of a connection, one line each: mark, name, what came of it."""

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ucm_cti.domain.wording import noop, tr
from ucm_cti.ui.theme import SPACE_1, SPACE_2, SPACE_3, ThemeManager, Type, font
from ucm_cti.ui.views.labels import Label, Sentence

TITLES = {
    "reach": noop("Reach the PBX"),
    "certificate": noop("Encryption"),
    "login": noop("Log in"),
    "permissions": noop("Permissions"),
    "extension": noop("My extension"),
    "socket": noop("Live events"),
}
"""The steps of the check in their order, and how they are called."""
_WHERE = {
    "login": noop("API users are under Integrations > API Configuration on the UCM."),
    "extension": noop("Extensions are under Extension/Trunk > Extensions on the UCM."),
}


class Mark(Enum):
    """What has become of a step: icon, colour token, and the word for a screen reader."""

    WAITING = ("clock", "text_disabled", noop("not tried yet"))
    RUNNING = ("more", "accent", noop("being tried"))
    OK = ("check", "success", noop("fine"))
    DOUBT = ("warning", "warning", noop("needs you"))
    FAILED = ("x", "danger", noop("failed"))


class StepRow(QWidget):
    """One step."""

    def __init__(self, themes: ThemeManager, title: str) -> None:
        super().__init__()
        self._themes = themes
        self.mark = Mark.WAITING
        self._icon = QLabel()
        self._icon.setFixedSize(18, 20)
        self.title = Label(themes, title, bold=True)
        self.sentence = Sentence()
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sentence.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        themes.changed.connect(self._tint)
        self.tell(Mark.WAITING, "")

    def tell(self, mark: Mark, sentence: str) -> None:
        """Show what has become of it."""
        self.mark = mark
        self.title.tell(self.title.text(), "text_disabled" if mark is Mark.WAITING else "text")
        self.sentence.setText(sentence)
        tones = {Mark.FAILED: "danger", Mark.DOUBT: "warning"}
        self.sentence.colour(tones.get(mark, "text_secondary"))
        self.sentence.setVisible(bool(sentence))
        self.setAccessibleName(f"{self.title.text()}: {tr(mark.value[2])}. {sentence}".strip())
        self._tint()

    def _tint(self) -> None:
        icon, tone, _ = self.mark.value
        self._icon.setPixmap(self._themes.icon(icon, tone, 16).pixmap(16, 16))


class StepList(QWidget):
    """All steps; the next one to come is shown as being tried."""

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self.rows = {name: StepRow(themes, tr(title)) for name, title in TITLES.items()}
        self.heading = QLabel(tr("Trying the connection"))
        self.heading.setFont(font(Type.EMPHASIS))
        self.summary = Sentence()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        column.addWidget(self.heading)
        for row in self.rows.values():
            column.addWidget(row)
        column.addSpacing(SPACE_1)
        column.addWidget(self.summary)
        column.addStretch(1)

    def begin(self) -> None:
        """Start anew with the first step under way."""
        for row in self.rows.values():
            row.tell(Mark.WAITING, "")
        self.say(tr("Trying the connection"), "")
        self._next(None)

    def tell(self, name: str, mark: Mark, sentence: str) -> None:
        """A step has ended; the one after it begins unless it needs the person."""
        row = self.rows.get(name)
        if row is None:
            return
        where = tr(_WHERE.get(name, "")) if mark is Mark.FAILED else ""
        hint = where if where and "API Configuration" not in sentence else ""
        row.tell(mark, f"{sentence} {hint}".strip())
        if mark is Mark.OK:
            self._next(name)

    def stop(self) -> None:
        """Nothing is being tried any more."""
        for row in self.rows.values():
            if row.mark is Mark.RUNNING:
                row.tell(Mark.WAITING, "")

    def say(self, heading: str, summary: str, tone: str = "text_secondary") -> None:
        """The line above and below all steps."""
        self.heading.setText(heading)
        self.summary.setText(summary)
        self.summary.colour(tone)
        self.summary.setVisible(bool(summary))

    def _next(self, name: str | None) -> None:
        names = list(self.rows)
        index = names.index(name) + 1 if name else 0
        if index < len(names):
            self.rows[names[index]].tell(Mark.RUNNING, "")
