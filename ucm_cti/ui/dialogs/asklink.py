"""The question before a number is dialled that a link asks for."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ucm_cti.domain.wording import tr
from ucm_cti.ui.models.linkquestion import LinkQuestion
from ucm_cti.ui.popups.parts import GUARD_MS
from ucm_cti.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_5, ThemeManager, Type, font
from ucm_cti.ui.views.buttons import VerbButton
from ucm_cti.ui.views.labels import Label, Sentence, Surface, fitting_height

_WIDTH = 440
_ROOM = 24
"""So many characters of a number have room in large type, in any font."""


class AskLink(QDialog):
    """Blocks nothing. No button is the default one and none has the focus at first, so that what
    somebody is typing elsewhere cannot answer; an answer in the first 0.6 s does not count.

    `agreed`, `declined` and `declined_all` are the answers; closing declines.
    """

    agreed = Signal()
    declined = Signal()
    declined_all = Signal()

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setWindowTitle(tr("Call from a link – UCM CTI"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.heading = QLabel(tr("A link asks to call"))
        self.heading.setFont(font(Type.EMPHASIS, bold=True))
        self.number = QLabel()
        self.number.setTextFormat(Qt.TextFormat.PlainText)
        self.who = Label(themes)
        self.phone = Label(themes, tone="text_secondary")
        self.written = Label(themes, tone="text_secondary", kind=Type.CAPTION)
        self.cautions = Surface("raised")
        self._mark = QLabel()
        self.warning = Sentence(tone="text")
        self.blocked = Sentence(tone="warning")
        self.call = VerbButton(themes, tr("Call"), "phone", "", "primary")
        self.leave = VerbButton(themes, tr("Don’t call"), "", "Esc")
        self.leave_all = VerbButton(themes, "", "", "", "quiet")
        self._lay_out()
        self._ready = QTimer(self, singleShot=True, interval=GUARD_MS)
        self.call.clicked.connect(lambda: self._answer(self.agreed))
        self.leave.clicked.connect(lambda: self._answer(self.declined))
        self.leave_all.clicked.connect(lambda: self._answer(self.declined_all))
        self.rejected.connect(self.declined)
        themes.changed.connect(self._tint)
        self._tint()

    def ask(self, question: LinkQuestion, behind: int) -> None:
        """Ask about a link; `behind` is how many wait for the same."""
        self._ready.start()
        self.setFocus()
        self.tell(question, behind)

    def tell(self, question: LinkQuestion, behind: int) -> None:
        """Bring what is told about the same link up to date."""
        kind = Type.TITLE if len(question.number) <= _ROOM else Type.EMPHASIS
        self.number.setFont(font(kind, bold=True, tabular=True))
        self.number.setText(question.number)
        self.who.tell(question.who)
        self.phone.tell(question.phone)
        self.phone.setVisible(bool(question.phone))
        self.written.tell(tr("The link: {written}", written=question.written))
        self.warning.setText("\n".join(question.cautions))
        self.cautions.setVisible(bool(question.cautions))
        self.blocked.setText(question.blocked)
        self.blocked.setVisible(bool(question.blocked))
        self.call.block(question.blocked)
        self.call.setProperty("kind", "danger" if question.cautions else "primary")
        self.call.say(*((tr("Call anyway"), "") if question.cautions else (tr("Call"), "phone")))
        self.call.style().unpolish(self.call)
        self.call.style().polish(self.call)
        self.leave_all.say(tr("Drop all {count}", count=behind + 1) if behind else "", "")
        self.leave_all.explain(tr("%n more (link waits|links wait) behind it.", "", behind))
        self.leave_all.setVisible(behind > 0)
        said = (question.number, question.who, *question.cautions, question.blocked)
        self.setAccessibleName(f"{self.heading.text()} {'. '.join(filter(None, said))}")
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc declines; Enter means nothing unless a button has the focus."""
        if event.key() == Qt.Key.Key_Escape and not self._ready.isActive():
            super().keyPressEvent(event)
        else:
            event.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Coming to the front again also begins with a moment in which nothing counts."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._ready.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the sentences are in the fonts of the screen."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(fitting_height(self, self.width()))

    def _answer(self, answer: SignalInstance) -> None:
        if not self._ready.isActive():
            answer.emit()

    def _tint(self) -> None:
        self._mark.setPixmap(self._themes.icon("warning", "warning", 16).pixmap(16, 16))

    def _lay_out(self) -> None:
        noted = QHBoxLayout(self.cautions)
        noted.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE_2)
        noted.setSpacing(SPACE_2)
        noted.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        noted.addWidget(self.warning, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(self.call)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        buttons.addWidget(self.leave_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_1)
        for part in (self.heading, self.number, self.who, self.phone):
            column.addWidget(part)
        column.addSpacing(SPACE_2)
        column.addWidget(self.cautions)
        column.addSpacing(SPACE_2)
        column.addWidget(self.written)
        column.addWidget(self.blocked)
        column.addSpacing(SPACE_2)
        column.addLayout(buttons)
        self.setFixedWidth(_WIDTH + 2 * SPACE_5)
