"""The one field for names, numbers and commands, with its matches below."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ucm_cti.commands.verbs import Verb
from ucm_cti.domain.wording import noop, tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.format import isolated_number
from ucm_cti.ui.models.directory import Directory
from ucm_cti.ui.models.intents import Press, chances, key_of, promise
from ucm_cti.ui.models.sources import standard_sources
from ucm_cti.ui.models.suggest import Command, Kind, Suggestion, steady, suggest
from ucm_cti.ui.theme import SPACE_1, SPACE_2
from ucm_cti.ui.views.choices import Choices
from ucm_cti.ui.views.enter import press_of
from ucm_cti.ui.views.labels import Sentence, Surface, fitting_height
from ucm_cti.ui.views.operator import Operator

_WORDS = {
    Verb.ACCEPT: "accept",
    Verb.REFUSE: "refuse",
    Verb.HOLD: "hold",
    Verb.RESUME: "resume",
    Verb.MUTE: "mute",
    Verb.UNMUTE: "unmute",
    Verb.TRANSFER: "transfer",
    Verb.HANG_UP: "end",
}
_PLACEHOLDER = noop("Name, number or command…")


class CommandField(QLineEdit):
    """Where one types whom to call or to whom my call is to go; `entered` tells which Enter it was.

    `left` says that Esc was pressed in the empty field.
    """

    left = Signal()
    stepped = Signal(int)
    entered = Signal(object)
    unfocused = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(tr(_PLACEHOLDER))
        self.setAccessibleName(tr("Name, number or command"))
        self.setMinimumWidth(120)
        self.setMaxLength(500)

    def begin(self, text: str) -> None:
        """Take over what was typed elsewhere, in place of what was left here."""
        if not self.hasFocus():
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.selectAll()
        self.insert(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose a match, Enter takes it, Esc empties the field."""
        match Qt.Key(event.key()):
            case Qt.Key.Key_Down:
                self.stepped.emit(1)
            case Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if not event.isAutoRepeat():
                    self.entered.emit(press_of(event))
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The matches below go with the focus."""
        super().focusOutEvent(event)
        self.unfocused.emit()


class CommandDrop(Surface):
    """Below the field, inside the window: matches, what Enter will do, or why it did not work."""

    done = Signal()

    def __init__(
        self,
        context: UiContext,
        directory: Directory,
        operator: Operator,
        field: CommandField,
        parent: QWidget,
    ) -> None:
        super().__init__("card")
        self.setParent(parent)
        self._ground = parent
        self._sources = standard_sources(directory, context.store, context.desk.rules)
        self._learning = context.learning
        self._operator = operator
        self._field = field
        self._offered = ""
        self._error = ""
        self._key = self._text = ""
        self.choices = Choices(context.themes)
        self.preview = Sentence()
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_1, SPACE_1, SPACE_1, SPACE_1)
        column.setSpacing(SPACE_1)
        column.addWidget(self.choices)
        column.addWidget(self.preview)
        self.preview.setContentsMargins(SPACE_2, 0, SPACE_2, SPACE_1)
        field.textChanged.connect(self._typed)
        field.stepped.connect(self.choices.step)
        field.entered.connect(self._enter)
        field.unfocused.connect(self.hide)
        self.choices.chosen.connect(self._tell)
        self.choices.picked.connect(lambda line: self._take(line, Press.PLAIN))
        operator.settled.connect(self._settled)
        operator.forecasts.told.connect(self._foretold)
        field.window().installEventFilter(self)
        self.hide()

    def refresh(self) -> None:
        """Match what is typed against the live directory."""
        if not self._field.hasFocus():
            return
        lines, text = self._lines(), self._field.text()
        if text == self._offered:
            lines = steady(lines, self.choices.lines)
        self._offered = text
        self.choices.offer(lines, stale=self._operator.freshness().stale)
        self._tell(self.choices.current)
        self.setVisible(bool(lines or self._error))
        self.place()

    def place(self) -> None:
        """Lie just below the field."""
        if self.isHidden():
            return
        at = self._field.mapTo(self._ground, QPoint(0, self._field.height() + 2))
        room = self._ground.width()
        wide = min(max(self._field.width(), 380), room - 2 * SPACE_1)
        x = max(SPACE_1, min(at.x(), room - wide - SPACE_1))
        self.setGeometry(x, at.y(), wide, fitting_height(self, wide))
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay below the field when the window changes its size."""
        if event.type() == QEvent.Type.Resize:
            self.place()
        return super().eventFilter(watched, event)

    def _lines(self) -> list[Suggestion]:
        me = self._operator.me
        without = frozenset({str(me)}) if me else frozenset()
        return suggest(
            self._field.text(),
            self._sources,
            without=without,
            commands=self._commands(),
            bonus=self._learning.bonus(self._field.text()),
        )

    def _commands(self) -> Sequence[Command]:
        """The verbs that are possible now, on a waiting call or on mine."""
        found = []
        gated = next((row for row in self._operator.waiting() if Verb.ACCEPT in row.verbs), None)
        if gated is not None:
            for verb in (Verb.ACCEPT, Verb.REFUSE):
                words = f"{_WORDS[verb].capitalize()} {gated.party.title}"
                found.append(Command(_WORDS[verb], verb, words))
        card = self._operator.current()
        if card is not None:
            for verb in card.verbs:
                words = f"{_WORDS[verb].capitalize()}: {card.title}"
                found.append(Command(_WORDS[verb], verb, words))
        return found

    def _typed(self) -> None:
        self._error = ""
        self.refresh()

    def _tell(self, line: Suggestion | None) -> None:
        """Say exactly what Enter will do."""
        if self._error:
            self.preview.colour("danger")
            self.preview.setText(self._error)
        else:
            self.preview.colour("text_secondary")
            self.preview.setText(self._promise(line))
        self.preview.setVisible(bool(self.preview.text()))

    def _promise(self, line: Suggestion | None) -> str:
        if line is None:
            return ""
        if line.kind is Kind.COMMAND:
            return tr("Enter: {title}", title=line.title)
        if line.kind is Kind.CONNECT:
            one, two = isolated_number(line.number), isolated_number(line.second)
            return tr("Enter calls {one}, then {two}, and connects them", one=one, two=two)
        expected = self._operator.forecasts.of(line.number).warning
        return promise(chances(line, self._operator.sendings.subject()), expected)

    def _foretold(self, number: str) -> None:
        line = self.choices.current
        if not self.isHidden() and line is not None and line.number == number:
            self._tell(line)

    def _enter(self, press: Press) -> None:
        line = self.choices.current if self._field.text().strip() else None
        if line is not None:
            self._take(line, press)
        elif self._field.text().strip():
            self._dial(self._field.text())

    def _take(self, line: Suggestion, press: Press) -> None:
        operator = self._operator
        blocked = operator.freshness().blocked
        if blocked:
            self._show_error(blocked)
        elif line.kind is Kind.COMMAND and line.verb is not None:
            self._field.clear()
            self.done.emit()
            operator.press(line.verb)
        elif line.kind is Kind.CONNECT:
            self._act("connect", lambda: operator.connect_outside(line.number, line.second))
        else:
            self._choose(line, press)

    def _choose(self, line: Suggestion, press: Press) -> None:
        """Do with a person, place or number what the key means now."""
        subject = self._operator.sendings.subject()
        chance = chances(line, subject)[press]
        if chance.reason:
            self._show_error(chance.reason)
            return
        key = key_of(chance.intent, line.number, subject)
        sendings, typed = self._operator.sendings, self._field.text()
        self._act(key, lambda: sendings.carry_out(chance.intent, line.number, subject, typed))

    def _dial(self, text: str) -> None:
        self._act(f"dial:{text}", lambda: self._operator.dial(text))

    def _act(self, key: str, deed: Callable[[], None]) -> None:
        self._key, self._text = key, self._field.text()
        self._error = ""
        self._operator.claim(key, True)
        deed()

    def _settled(self, key: str, error: str) -> None:
        """Show the error beside the text; an answered text goes, what was typed since stays."""
        if key != self._key:
            return
        self._key = ""
        self._operator.claim(key, False)
        if error and self._field.hasFocus():
            self._show_error(error)
        elif error:
            self._operator.tell(error, "error")
        elif self._field.text() == self._text:
            self._field.clear()
            if self._field.hasFocus():
                self.done.emit()

    def _show_error(self, sentence: str) -> None:
        self._error = sentence
        self.refresh()
