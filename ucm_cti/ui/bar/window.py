"""The window of the command bar."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer
from PySide6.QtGui import (
    QCursor,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QWindow,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ucm_cti.commands.grammar.choosing import Picture
from ucm_cti.commands.grammar.meaning import party_label
from ucm_cti.domain.errors import UcmError
from ucm_cti.domain.ids import CallId
from ucm_cti.domain.wording import noop, tr
from ucm_cti.store.changes import Changes
from ucm_cti.ui.announcing import announce
from ucm_cti.ui.bar.doing import Doing
from ucm_cti.ui.bar.field import BarField
from ucm_cti.ui.bar.lines import BarLine, Ground, Offer, chance, completed, offer, promises
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.models.directory import Directory
from ucm_cti.ui.models.intents import Press
from ucm_cti.ui.models.sources import standard_sources
from ucm_cti.ui.theme import SPACE_2, SPACE_3, hairline_pen
from ucm_cti.ui.views.choices import Choices
from ucm_cti.ui.views.labels import Hairline, Sentence, fitting_height
from ucm_cti.ui.views.operator import Operator

WIDTH = 640
"""In px; less where the screen is narrower."""
SHOWN_MS = 1600
"""So long an outcome can be read before the bar goes."""
_FRAME_MS = 16
_MISTAKEN_MS = 500
_FROM_TOP = 0.22
_FLAGS = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
_HINT = noop("Enter takes the line, Tab completes it, “help” lists the verbs, Esc closes.")


class CommandBar(QWidget):
    """One line over all windows. It takes the keyboard, since a key asked for it, and the window
    manager gives it back to whom it belonged when the bar goes."""

    def __init__(self, context: UiContext, operator: Operator, directory: Directory) -> None:
        super().__init__(None, _FLAGS)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setWindowTitle(tr("Command bar"))
        self.setAccessibleName(tr("Command bar"))
        self._context = context
        self._operator = operator
        self._sources = standard_sources(directory, context.store)
        self._offer = Offer()
        self._error = ""
        self._outcome = ""
        self.field = BarField()
        self.choices = Choices(context.themes)
        self.preview = Sentence()
        self.doing = Doing(context, operator, self)
        self._lay_out()
        self._leave = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._leave.timeout.connect(self.close_bar)
        self._again = QTimer(self, singleShot=True, interval=_MISTAKEN_MS)
        self._again.timeout.connect(self._open)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._focus_moved)
        self._frame = QTimer(self, singleShot=True, interval=_FRAME_MS)
        self._frame.timeout.connect(self.refresh)
        self._unsubscribe = context.store.subscribe(self._changed)
        self.field.textEdited.connect(self._typed)
        self.field.stepped.connect(self._step)
        self.field.entered.connect(self._enter)
        self.field.completed.connect(self._complete)
        self.field.left.connect(self._escape)
        self.choices.chosen.connect(lambda _: self._tell())
        self.choices.picked.connect(lambda _: self._enter(Press.PLAIN))
        operator.forecasts.told.connect(self._foretold)
        self.doing.done.connect(self._done)
        self.doing.failed.connect(self._failed)
        context.themes.changed.connect(self.update)

    @property
    def current(self) -> BarLine | None:
        """The line that Enter takes."""
        row = self.choices.currentIndex().row()
        lines = self._offer.lines
        return lines[row] if 0 <= row < len(lines) else None

    def open_bar(self) -> None:
        """Come up in the middle of the screen that is worked on, with the keyboard; what was left
        here with an error is still there, selected."""
        if self._lately_left():
            self._again.start()
        else:
            self._open()

    def _open(self) -> None:
        self._again.stop()
        if self.isHidden():
            self._outcome = ""
            self.refresh()
            self._place()
            self.show()
        self.activateWindow()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _lately_left(self) -> bool:
        """Whether Qt still takes the hidden bar for the one with the keyboard, as it does on X11
        for 0.4 s: shown now, the bar would get the keyboard without ever knowing it."""
        handle: QWindow | None = self.windowHandle()
        mistaken = handle is not None and QGuiApplication.focusWindow() == handle
        return mistaken and self.isHidden() and QGuiApplication.platformName() == "xcb"

    def _focus_moved(self) -> None:
        if self._again.isActive():
            self._open()

    def close_bar(self) -> None:
        """Go; the text goes too unless it has an error that nobody has mended."""
        self._leave.stop()
        self.doing.give_up()
        if not self._error:
            self.field.clear()
        self.hide()

    def detach(self) -> None:
        """Listen to nothing any more; the window is done for."""
        self._unsubscribe()
        self._leave.stop()
        self._frame.stop()
        self._again.stop()
        self.close_bar()

    def refresh(self) -> None:
        """Match what is typed against what is there now; the chosen line stays chosen."""
        before = self.current
        self._offer = Offer() if self._outcome else offer(self.field.text(), self._ground())
        lines = self._offer.lines
        self.choices.offer([line.shown for line in lines], stale=self._operator.freshness().stale)
        if before in lines:
            self.choices.step(lines.index(before) - self.choices.currentIndex().row())
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Who turns to another window has left the bar."""
        super().changeEvent(event)
        left = event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow()
        if left and self.isVisible():
            self.close_bar()

    def sizeHint(self) -> QSize:
        """As high as its content."""
        return QSize(self.width(), fitting_height(self, self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A raised surface with an edge."""
        theme = self._context.themes.theme
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.raised)
            pen = hairline_pen(theme)
            pen.setColor(theme.outline)
            painter.setPen(pen)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE_3)
        column.setSpacing(SPACE_2)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        for part in (self.field, Hairline(self._context.themes), self.choices, self.preview):
            column.addWidget(part)

    def _place(self) -> None:
        area = _room()
        wide = min(WIDTH, area.width() - 2 * SPACE_3)
        high = fitting_height(self, wide)
        x = area.left() + (area.width() - wide) // 2
        self.setGeometry(QRect(x, area.top() + int(area.height() * _FROM_TOP), wide, high))

    def _ground(self) -> Ground:
        operator = self._operator
        card = operator.current()
        in_hand = {card.id if card else None, operator.acceptable()} - {None}
        calls = frozenset(CallId(call) for call in in_hand if call is not None)
        picture = Picture(
            self._context.store,
            operator.me,
            lambda call, _store: party_label(picture, call.id),
            calls,
            self._context.settings.value.profile.voicemail_code,
            self._context.desk.rules(),
        )
        subject, bonus = operator.sendings.subject(), self._context.learning.bonus
        return Ground(picture, self._sources, operator.gate, subject, bonus)

    def _changed(self, _changes: Changes) -> None:
        if self.isVisible() and not self._frame.isActive():
            self._frame.start()

    def _typed(self) -> None:
        self._error = self._outcome = ""
        self._leave.stop()
        self.refresh()

    def _step(self, by: int) -> None:
        self.choices.step(by)
        self._announce()

    def _complete(self) -> None:
        line = self.current
        if line is not None:
            self.field.setText(completed(line, self._ground()))
            self._typed()

    def _enter(self, press: Press) -> None:
        if self._outcome:
            self.close_bar()
            return
        line = self.current
        if line is None or self.doing.under_way:
            return
        if line.meaning is None:
            self._complete()
            return
        ground = self._ground()
        try:
            found = chance(line, press, ground)
        except UcmError as error:
            self._failed(str(error))
            return
        self._error = ""
        if found is None:
            self.doing.start(line.meaning)
        else:
            number, typed = line.shown.number, self.field.text()
            self.doing.carry_out(found.intent, number, ground.subject, typed)
        self._tell()

    def _escape(self) -> None:
        self._error = ""
        self.close_bar()

    def _done(self, sentence: str) -> None:
        self._outcome = sentence
        self.refresh()
        self._announce()
        self._leave.start()

    def _failed(self, sentence: str) -> None:
        self._error = sentence
        self._tell()
        self._announce()

    def _announce(self) -> None:
        """Have a screen reader say what stands below the lines, where no focus goes."""
        announce(self.field, self.preview.text(), urgent=bool(self._error))

    def _tell(self) -> None:
        """Say exactly what Enter will do, or what came of it."""
        tone, words = self._words()
        self.preview.colour(tone)
        self.preview.setText(words)
        self.field.setAccessibleDescription(words)
        if self.isVisible():
            self.resize(self.width(), fitting_height(self, self.width()))

    def _words(self) -> tuple[str, str]:
        line = self.current
        if self._outcome:
            return "success", self._outcome
        if self._error or self._offer.problem:
            return "danger", self._error or self._offer.problem
        if self.doing.under_way:
            return "text_secondary", tr("Under way…")
        if line is None:
            return "text_secondary", self._offer.advice or tr(_HINT)
        expected = self._operator.forecasts.of(line.heading).warning if line.heading else ""
        told = (expected, *promises(line, self._ground()))
        return "text_secondary", "\n".join(filter(None, told))

    def _foretold(self, number: str) -> None:
        line = self.current
        if self.isVisible() and line is not None and line.heading == number:
            self._tell()


def _room() -> QRect:
    """What is free on the screen of our window that has the keyboard, else on the pointer's."""
    focused: QWindow | None = QGuiApplication.focusWindow()
    at = focused.geometry().center() if focused is not None else QCursor.pos()
    screens = QGuiApplication.screens()
    rooms = [each.availableGeometry() for each in screens if each.geometry().contains(at)]
    return rooms[0] if rooms else QGuiApplication.primaryScreen().availableGeometry()
