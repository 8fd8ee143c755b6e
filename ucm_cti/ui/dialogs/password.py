"""Asking for a password that no key store keeps."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ucm_cti.domain import clock
from ucm_cti.domain.wording import noop, tr
from ucm_cti.ui.dialogs.fields import PasswordField
from ucm_cti.ui.format import one_line
from ucm_cti.ui.models.freshness import lock_out
from ucm_cti.ui.models.ticker import Ticker
from ucm_cti.ui.models.words import attempts
from ucm_cti.ui.theme import SPACE_2, SPACE_3, SPACE_5, ThemeManager, Type, font
from ucm_cti.ui.views.buttons import VerbButton
from ucm_cti.ui.views.labels import Sentence, fitting_height

_WIDTH = 400
_LOCK = "lock-out"
_AFTERWARDS = noop("What you type now is sent then.")


class AskPassword(QDialog):
    """Blocks nothing, asks again and again: see `ask`.

    `given` carries the password; `other_asked` asks for the whole form.
    """

    given = Signal(str)
    other_asked = Signal()

    def __init__(
        self,
        themes: ThemeManager,
        parent: QWidget | None = None,
        now: Callable[[], float] = clock.now,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._locked_until: float | None = None
        self._ticker = Ticker(now, self)
        self.setWindowTitle(tr("Password – UCM CTI"))
        self.heading = QLabel()
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setFont(font(Type.TITLE))
        self.reason = Sentence()
        self.password = PasswordField(themes, tr("Password"))
        self.lock = Sentence(tone="warning")
        self.attempts = Sentence(tone="warning")
        self.go = VerbButton(themes, tr("Connect"), "", "Enter", "primary")
        self.go.setDefault(True)
        self.later = VerbButton(themes, tr("Not now"))
        self.other = VerbButton(themes, tr("Connect differently…"), "", "", "quiet")
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(self.go)
        buttons.addWidget(self.later)
        buttons.addStretch(1)
        buttons.addWidget(self.other)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_3)
        column.addWidget(self.heading)
        column.addWidget(self.reason)
        column.addWidget(self.lock)
        column.addWidget(self.password)
        column.addWidget(self.attempts)
        column.addLayout(buttons)
        self.setFixedWidth(_WIDTH + 2 * SPACE_5)
        self.go.clicked.connect(self._give)
        self.later.clicked.connect(self.reject)
        self.other.clicked.connect(self._differently)
        self._ticker.ticked.connect(self._count_down)

    def ask(
        self,
        user: str,
        host: str,
        reason: str,
        attempts_left: int | None = None,
        locked_until: float | None = None,
    ) -> None:
        """Ask for a user's password, with nothing left of an earlier answer.

        `attempts_left` are the failures that the PBX still bears, `locked_until` is the end of its
        lock-out in seconds of our clock, None for what is not known.
        """
        self._locked_until = locked_until
        self.attempts.setText(attempts(attempts_left))
        self.attempts.setVisible(bool(self.attempts.text()))
        self.go.say(tr("Last attempt") if attempts_left == 1 else tr("Connect"), "")
        self._count_down()
        self.heading.setText(tr("Password of {user}", user=one_line(user)))
        self.password.name(tr("Password for {host}", host=one_line(host)))
        self.reason.setText(reason)
        self.password.edit.setFocus()
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the sentences need."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(fitting_height(self, self.width()))

    def done(self, result: int) -> None:
        """Close and forget what was typed."""
        super().done(result)
        self.password.edit.clear()
        self.password.eye.setChecked(False)
        self._ticker.want(_LOCK, False)

    def _count_down(self) -> None:
        now, until = self._now(), self._locked_until
        locked = until is not None and until > now
        self.lock.setText(f"{lock_out(until, now)} {tr(_AFTERWARDS)}" if until and locked else "")
        if locked == self.lock.isHidden():
            self.lock.setVisible(locked)
            self._fit()
        self._ticker.want(_LOCK, locked)

    def _give(self) -> None:
        if not self.password.text:
            self.password.explain(tr("Type the password."), wrong=True)
            return
        self.given.emit(self.password.text)
        self.accept()

    def _differently(self) -> None:
        self.reject()
        self.other_asked.emit()
