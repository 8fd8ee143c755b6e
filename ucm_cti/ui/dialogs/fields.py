"""Form parts: a field below its name, a password that can be shown, a tick with its reason, a
choice."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ucm_cti.domain.wording import noop, tr
from ucm_cti.ui.theme import SPACE_1, SPACE_2, ThemeManager, Type, font
from ucm_cti.ui.views.buttons import IconButton
from ucm_cti.ui.views.labels import Sentence

_LONGEST = 500
_BOX_WIDTH = 28
_KNOWN = noop("Known; type to replace it")


class Field(QWidget):
    """A line to type in, its name above it and, where there is one, a sentence below it."""

    def __init__(self, name: str, placeholder: str = "", about: str = "") -> None:
        super().__init__()
        self.label = QLabel(name)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(placeholder)
        self.edit.setMaxLength(_LONGEST)
        self.edit.setAccessibleName(name)
        self.label.setBuddy(self.edit)
        self._note = about
        self.about = Sentence(about)
        self.about.setFont(font(Type.CAPTION))
        self.about.setVisible(bool(about))
        self.line = QHBoxLayout()
        self.line.setSpacing(SPACE_1)
        self.line.addWidget(self.edit, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(self.label)
        column.addLayout(self.line)
        column.addWidget(self.about)

    @property
    def text(self) -> str:
        """What is typed, without blanks at both ends."""
        return self.edit.text().strip()

    def fill(self, text: str) -> None:
        """Hold what is known already."""
        self.edit.setText(text)

    def name(self, name: str) -> None:
        """Be called something else."""
        self.label.setText(name)
        self.edit.setAccessibleName(name)

    def note(self, sentence: str) -> None:
        """Say below the field what is always true of it."""
        self._note = sentence
        if self.edit.property("wrong") != "true":
            self.explain(sentence)

    def explain(self, sentence: str, *, wrong: bool = False) -> None:
        """Say something below the field, "" for its note; `wrong` marks the field as the cause."""
        sentence = sentence or self._note
        self.about.setText(sentence)
        self.about.colour("danger" if wrong else "text_secondary")
        self.about.setVisible(bool(sentence))
        self.edit.setAccessibleDescription(sentence)
        if bool(self.edit.property("wrong") == "true") != wrong:
            self.edit.setProperty("wrong", "true" if wrong else "false")
            self.edit.style().unpolish(self.edit)
            self.edit.style().polish(self.edit)


class PasswordField(Field):
    """A password, hidden until the person asks to see it; only what was typed here can be seen."""

    def __init__(self, themes: ThemeManager, name: str, about: str = "") -> None:
        super().__init__(name, about=about)
        self._known = ""
        self.eye = hide_text(themes, self.edit, name.lower())
        self.line.addWidget(self.eye)

    @property
    def text(self) -> str:
        """The password exactly as typed, else the one that is known already."""
        return self.edit.text() or self._known

    def fill(self, text: str) -> None:
        """Hold a password that is known already, until another is typed; "" for none."""
        self._known = text
        self.edit.clear()
        self.edit.setPlaceholderText(tr(_KNOWN) if text else "")

    def forget_known(self) -> None:
        """Hold nothing but what was typed: the known password was for something else."""
        self._known = ""
        self.edit.setPlaceholderText("")


def hide_text(themes: ThemeManager, edit: QLineEdit, name: str) -> IconButton:
    """Hide what is typed; the button that is handed back shows it as long as it is pressed in."""
    hints, modes = Qt.InputMethodHint, QLineEdit.EchoMode
    edit.setEchoMode(modes.Password)
    edit.setInputMethodHints(hints.ImhSensitiveData | hints.ImhNoPredictiveText)
    eye = IconButton(themes, tr("Show {name}", name=name), "eye", 30)
    eye.setCheckable(True)
    eye.toggled.connect(lambda on: edit.setEchoMode(modes.Normal if on else modes.Password))
    return eye


class Tick(QWidget):
    """A choice of yes or no, with a sentence on what it means."""

    def __init__(self, words: str, about: str) -> None:
        super().__init__()
        self.box = QCheckBox(words)
        self.box.setAccessibleDescription(about)
        self.about = Sentence(about)
        self.about.setFont(font(Type.CAPTION))
        self.about.setIndent(_BOX_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.box)
        column.addWidget(self.about)


class Choice(QWidget):
    """One of a few, with its name before it."""

    def __init__(self, name: str, words: tuple[str, ...]) -> None:
        super().__init__()
        self.box = QComboBox()
        self.box.addItems(words)
        self.box.setAccessibleName(name)
        label = QLabel(name)
        label.setBuddy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(label, 1)
        row.addWidget(self.box)

    def choose(self, index: int) -> None:
        """Show what is chosen."""
        self.box.setCurrentIndex(index)
