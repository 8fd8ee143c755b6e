"""What a parameter is typed or chosen in, one editor for each kind; None means "not sent".

An editor serves one parameter after the other, see `Editor.take`.
"""

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontDatabase,
    QKeyEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from ucm_cti.commands.catalogue import FieldAbout, FieldKind
from ucm_cti.domain.wording import noop, tr
from ucm_cti.ui.dialogs.fields import hide_text
from ucm_cti.ui.format import plain_tooltip
from ucm_cti.ui.models.apiwords import outline
from ucm_cti.ui.theme import SPACE_1, ThemeManager, Type
from ucm_cti.ui.views.buttons import IconButton, VerbButton

_NOT_SENT, _WANTED = noop("not sent"), noop("wanted")
_LINES = (3, 12)


class Editor(QWidget):
    """`edited` at each change by a person; `entered` when Enter asks to send."""

    edited = Signal()
    entered = Signal()

    def __init__(self, part: QWidget | None = None) -> None:
        super().__init__()
        self.part = self if part is None else part
        if part is not None:
            self.setFocusProxy(part)
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(SPACE_1)

    def take(self, about: FieldAbout) -> None:
        """Serve a parameter of the same sort (`sort_of`), with nothing filled in."""
        self.part.setAccessibleName(
            tr("{name}, required", name=about.name) if about.required else about.name
        )
        self.fill(None)

    def read(self) -> str | None:
        """What is to be sent."""
        raise NotImplementedError

    def fill(self, value: str | None) -> None:
        """Show a value."""
        raise NotImplementedError

    def mark(self, sentence: str) -> None:
        """Show as the cause of a problem, "" for none."""
        wrong = "true" if sentence else "false"
        self.part.setAccessibleDescription(sentence)
        if self.part.property("wrong") != wrong:
            self.part.setProperty("wrong", wrong)
            self.part.style().unpolish(self.part)
            self.part.style().polish(self.part)


class LineEditor(Editor):
    """Text or a number; a secret is hidden until the eye is pressed."""

    def __init__(self, themes: ThemeManager, *, secret: bool) -> None:
        self.edit = QLineEdit()
        super().__init__(self.edit)
        self._trims = False
        self.line.addWidget(self.edit, 1)
        self.edit.textEdited.connect(lambda _: self.edited.emit())
        self.edit.returnPressed.connect(self.entered)
        self.eye = hide_text(themes, self.edit, tr("it")) if secret else None
        if self.eye is not None:
            self.line.addWidget(self.eye)

    def take(self, about: FieldAbout) -> None:
        """Serve another text or number."""
        super().take(about)
        self._trims = about.kind is FieldKind.NUMBER
        if self.eye is not None:
            self.eye.explain(tr("Show {name}", name=about.name))
        else:
            hints = Qt.InputMethodHint
            self.edit.setInputMethodHints(hints.ImhPreferNumbers if self._trims else hints.ImhNone)

    def read(self) -> str | None:
        """The text; nothing typed is not sent."""
        text = self.edit.text()
        return (text.strip() if self._trims else text) or None

    def fill(self, value: str | None) -> None:
        """Show a text; a secret is hidden again."""
        self.edit.setText(value or "")
        if self.eye is not None:
            self.eye.setChecked(False)


class ChoiceEditor(Editor):
    """One of the values on offer."""

    def __init__(self) -> None:
        self.box = _Box()
        super().__init__(self.box)
        self.line.addWidget(self.box, 1)
        self.box.activated.connect(lambda _: self.edited.emit())

    def take(self, about: FieldAbout) -> None:
        """Offer other values."""
        self.box.clear()
        unset = (
            tr("{default}, by default", default=about.default) if about.default else tr(_NOT_SENT)
        )
        self.box.addItem(tr("choose") if about.required else unset, None)
        for choice in about.choices:
            self.box.addItem(choice or tr("empty text"), choice)
        super().take(about)

    def read(self) -> str | None:
        """The chosen value."""
        value = self.box.currentData()
        return None if value is None else str(value)

    def fill(self, value: str | None) -> None:
        """Choose a value."""
        found = self.box.findData(value) if value is not None else 0
        self.box.setCurrentIndex(max(0, found))


class _Box(QComboBox):
    """A list of choices that the wheel scrolls past instead of changing it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setMaxVisibleItems(16)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the form scroll."""
        event.ignore()


class SwitchEditor(Editor):
    """Yes, no, or not sent, side by side; or wanted where only an empty text can be sent."""

    def __init__(self, themes: ThemeManager, choices: tuple[str, ...]) -> None:
        super().__init__()
        words = ((None, tr(_NOT_SENT)), *((one, one or tr(_WANTED)) for one in choices))
        self.chips = {value: VerbButton(themes, word, "", "", "chip") for value, word in words}
        group = QButtonGroup(self)
        for chip in self.chips.values():
            chip.setCheckable(True)
            chip.clicked.connect(lambda _: self.edited.emit())
            group.addButton(chip)
            self.line.addWidget(chip)
        self.line.addStretch(1)

    def take(self, about: FieldAbout) -> None:
        """Serve another switch with the same sides."""
        super().take(about)
        for chip in self.chips.values():
            chip.setAccessibleName(f"{about.name}: {chip.text()}")
        self.chips[None].setVisible(not about.required)
        self.setFocusProxy(self.chips[about.choices[0] if about.required else None])

    def read(self) -> str | None:
        """The chosen side."""
        return next((value for value, chip in self.chips.items() if chip.isChecked()), None)

    def fill(self, value: str | None) -> None:
        """Choose a side."""
        self.chips.get(value, self.chips[None]).setChecked(True)


class StructureEditor(Editor):
    """JSON in as many lines as it needs; "Outline" writes what there is to fill in."""

    def __init__(self, themes: ThemeManager) -> None:
        self.edit = _Json(self._entered)
        super().__init__(self.edit)
        self._outline = ""
        self.line.addWidget(self.edit, 1)
        self.button = IconButton(themes, tr("Write the outline"), "plus", 30)
        self.button.clicked.connect(self._write)
        self.line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self._text = ""
        self.edit.textChanged.connect(self._changed)

    def take(self, about: FieldAbout) -> None:
        """Serve another structure."""
        super().take(about)
        self._outline = outline(about)
        self.edit.hide_values_of([one.name for one in about.members if one.hides])
        self.edit.setPlaceholderText(about.sample)
        self.edit.setToolTip(plain_tooltip(about.sample))
        self.button.explain(tr("Write the outline of {name}", name=about.name))

    def read(self) -> str | None:
        """The JSON; nothing typed is not sent."""
        return self.edit.toPlainText().strip() or None

    def fill(self, value: str | None) -> None:
        """Show JSON."""
        self.edit.setPlainText(value or "")

    def _changed(self) -> None:
        """Covering a secret counts as a change for Qt, not for us."""
        text = self.edit.toPlainText()
        if text != self._text:
            self._text = text
            self.edited.emit()

    def _write(self) -> None:
        if not self.edit.toPlainText().strip():
            self.edit.setPlainText(self._outline)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _entered(self) -> None:
        self.entered.emit()


class _Json(QPlainTextEdit):
    """As high as its lines, within reason; Tab goes on, Ctrl+Enter sends.

    Secret values in it can be read only while it has the focus.
    """

    def __init__(self, send: Callable[[], None]) -> None:
        super().__init__()
        self._send = send
        face = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        face.setPixelSize(int(Type.BODY) - 1)
        self.setFont(face)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._fit)
        self.cover = _Cover(self.document())
        self._fit()

    def hide_values_of(self, names: Sequence[str]) -> None:
        """The members whose values nobody may read over a shoulder."""
        self.cover.hide_values_of(names)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What is secret can be read while it is being written."""
        super().focusInEvent(event)
        self.cover.lift(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nobody writes any more."""
        super().focusOutEvent(event)
        self.cover.lift(False)

    def sizeHint(self) -> QSize:
        """As wide as the form lets it be."""
        return QSize(160, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is a new line, Ctrl+Enter sends."""
        ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if ctrl and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._send()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another font needs another height."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        least, most = _LINES
        lines = max(least, min(most, self.blockCount()))
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 20)


def sort_of(about: FieldAbout) -> tuple[object, ...]:
    """Parameters of one sort can be served by one editor, one after the other."""
    match about.kind:
        case FieldKind.SWITCH:
            return (FieldKind.SWITCH, about.choices)
        case FieldKind.CHOICE if about.choices == ("",):
            return (FieldKind.SWITCH, about.choices)
        case FieldKind.NUMBER | FieldKind.TEXT:
            return (FieldKind.TEXT, about.secret)
        case other:
            return (other,)


def editor_for(themes: ThemeManager, about: FieldAbout) -> Editor:
    """A new editor of a parameter's sort."""
    match sort_of(about):
        case (FieldKind.SWITCH, _):
            return SwitchEditor(themes, about.choices)
        case (FieldKind.CHOICE,):
            return ChoiceEditor()
        case (FieldKind.STRUCTURE,):
            return StructureEditor(themes)
        case _:
            return LineEditor(themes, secret=about.secret)


class _Cover(QSyntaxHighlighter):
    """Paints a bar over the values of secret members."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._secret: re.Pattern[str] | None = None
        self.lifted = False

    def hide_values_of(self, names: Sequence[str]) -> None:
        """Cover the values of these members, of none for no names."""
        words = "|".join(map(re.escape, names))
        value = r'\s*:\s*("(?:[^"\\]|\\.)*"?|[^\s,}\]]+)'
        self._secret = re.compile(f'"(?:{words})"{value}') if words else None
        self.rehighlight()

    def lift(self, lifted: bool) -> None:
        """Let the values be read, or no longer."""
        if self._secret is not None and lifted != self.lifted:
            self.lifted = lifted
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Cover what is secret in one line."""
        if self._secret is None or self.lifted:
            return
        bar = QTextCharFormat()
        bar.setForeground(Qt.GlobalColor.transparent)
        bar.setBackground(Qt.GlobalColor.gray)
        for found in self._secret.finditer(text):
            self.setFormat(found.start(1), len(found.group(1)), bar)
