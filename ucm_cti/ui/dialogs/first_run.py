"""The way in: where the PBX is, who I am, and a live check of every step."""

from collections.abc import Callable
from dataclasses import replace
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ucm_cti.bridge.tasks import Spawn
from ucm_cti.client.endpoint import parse_address
from ucm_cti.domain import clock
from ucm_cti.domain.errors import (
    CertificateChanged,
    LastAttempt,
    LegacyTls,
    LockedOut,
    LoginRefused,
    UcmError,
    UsageError,
    WrongPassword,
)
from ucm_cti.domain.wording import noop, tr
from ucm_cti.ui.dialogs.certificate import CertificateQuestion
from ucm_cti.ui.dialogs.form import ConnectForm
from ucm_cti.ui.dialogs.intro import Intro
from ucm_cti.ui.dialogs.login_data import Check, LoginData
from ucm_cti.ui.dialogs.steps import Mark, StepList
from ucm_cti.ui.models.freshness import lock_out
from ucm_cti.ui.models.ticker import Ticker
from ucm_cti.ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_5, ThemeManager
from ucm_cti.ui.views.buttons import VerbButton
from ucm_cti.ui.views.labels import Surface

if TYPE_CHECKING:
    import asyncio

    from ucm_cti.client.checks import Step

_REFUSED = noop("The PBX has just refused this password; type the right one.")
_LOCK = "lock-out"
_FORM_WIDTH, _SIDE_WIDTH = 360, 396


class Phase(Enum):
    """What the dialog is doing."""

    TYPING = auto()
    TRYING = auto()
    ASKING = auto()
    PASSED = auto()


class ConnectDialog(QDialog):
    """Blocks nothing. `connected` carries the LoginData that has passed, `demo_asked` says that the
    person wants the built-in PBX. What is typed stays, whatever goes wrong.
    """

    connected = Signal(object)
    demo_asked = Signal()

    def __init__(
        self,
        themes: ThemeManager,
        spawn: Spawn,
        check: Check,
        data: LoginData | None = None,
        parent: QWidget | None = None,
        now: Callable[[], float] = clock.now,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Connect to a PBX – UCM CTI"))
        self.setModal(False)
        self._spawn = spawn
        self._check = check
        self._now = now
        self._locked_until: float | None = None
        self._ticker = Ticker(now, self)
        self._tried = LoginData()
        self._task: asyncio.Task[Any] | None = None
        self._pem = self._shown_pem = self._pinned_at = ""
        self._sure = self._refused = False
        self.phase = Phase.TYPING
        self.form = ConnectForm(themes)
        self.intro = Intro(themes)
        self.steps = StepList(themes)
        self.question = CertificateQuestion(themes)
        self.side = QStackedWidget()
        for page in (self.intro, self.steps, self.question):
            self.side.addWidget(page)
        self.demo = VerbButton(themes, tr("Try the built-in PBX"), "play", "", "quiet")
        self.close_button = VerbButton(themes, tr("Not now"))
        self.go = VerbButton(themes, tr("Connect"), "", "Enter", "primary")
        self.go.setDefault(True)
        self._lay_out()
        self.form.edited.connect(self._edited)
        self._ticker.ticked.connect(self._count_down)
        self.go.clicked.connect(self._press)
        self.close_button.clicked.connect(self.reject)
        self.demo.clicked.connect(self.demo_asked)
        self.question.trusted.connect(self._trust)
        self.question.refused.connect(self._distrust)
        self.fill(data or LoginData())

    @property
    def data(self) -> LoginData:
        """What is typed now."""
        typed = self.form.data
        pinned = _same_place(typed.address, self._pinned_at)  # a pin belongs to one address
        return replace(typed, pinned_pem=self._pem if pinned else "")

    def fill(self, data: LoginData) -> None:
        """Show what is known already; the cursor goes to the first empty field."""
        self._sure = self._refused = False
        self._pem, self._pinned_at = data.pinned_pem, data.address
        self.form.fill(data)
        self._lock_until(None)
        self._to(Phase.TYPING)
        self.side.setCurrentWidget(self.intro)

    def try_now(self) -> None:
        """Try what is filled in, as the button does; a certificate in doubt is asked about."""
        if self.phase is Phase.TYPING:
            self._try()

    def tell_key_store(self, sentence: str) -> None:
        """Say below the password where it is kept."""
        self.form.password.note(sentence)

    def reject(self) -> None:
        """Close; a check that runs is given up. Esc at the certificate only says no to that."""
        if self.phase is Phase.ASKING:
            self._distrust()
            return
        if self.phase is Phase.TRYING:
            self._give_up()
        super().reject()

    def dismiss(self) -> None:
        """Close, whatever it is doing."""
        self._stop()
        super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        """Go on counting."""
        super().showEvent(event)
        self._count_down()

    def done(self, result: int) -> None:
        """Close with the passwords hidden again."""
        super().done(result)
        self.form.hide_passwords()
        self._ticker.want(_LOCK, False)

    def _press(self) -> None:
        match self.phase:
            case Phase.TYPING:
                self._try()
            case Phase.TRYING:
                self._give_up()
            case Phase.PASSED:
                self.connected.emit(self._tried)
            case Phase.ASKING:
                pass  # the question has buttons of its own

    def _give_up(self) -> None:
        self._stop()
        self.steps.say(tr("Stopped"), "")

    def _try(self) -> None:
        self._stop()
        if not self.form.complete():
            return
        if self._refused:
            self.form.password.explain(tr(_REFUSED), wrong=True)
            return
        self._tried = replace(self.data, last_attempt=self._sure)
        self._to(Phase.TRYING)
        self.steps.begin()
        self.side.setCurrentWidget(self.steps)
        self._task = self._spawn(self._run(self._tried), "check of the connection")

    async def _run(self, data: LoginData) -> None:
        doubts: list[str] = []
        try:
            async for step in self._check(data):
                self.steps.tell(step.name, _mark(step), _text(step))
                if step.state == "asked":
                    self._ask(step)
                    return
                if step.state == "failed":
                    if step.needed:
                        self._failed(step)
                        return
                    doubts.append(step.text)
                    if isinstance(step.error, LoginRefused):
                        self._tried = replace(self._tried, socket_refused=step.error)
        except UsageError as error:
            self.steps.stop()
            self.side.setCurrentWidget(self.intro)
            self._to(Phase.TYPING)
            self.form.blame("reach", error)
        except UcmError as error:
            self.steps.stop()
            self.steps.say(tr("It does not work yet"), error.sentence, "danger")
            self._to(Phase.TYPING)
        else:
            self._passed(doubts)

    def _passed(self, doubts: list[str]) -> None:
        self._to(Phase.PASSED)
        self.form.tell_attempts(None)
        self._lock_until(None)
        if doubts:
            self.steps.say(tr("It works, with one limit"), tr("You can start, or mend it first."))
        else:
            self.steps.say(tr("Everything works"), "")

    def _failed(self, step: "Step") -> None:
        self.steps.say(tr("It does not work yet"), "")
        self._to(Phase.TYPING)
        if step.error is not None:
            if isinstance(step.error, LegacyTls):
                self.form.offer_legacy()
            self._refused = step.refused and isinstance(step.error, WrongPassword | LockedOut)
            if isinstance(step.error, LockedOut) and step.error.seconds:
                self._lock_until(self._now() + step.error.seconds)
            if isinstance(step.error, LastAttempt):
                self._sure = True
                self.go.say(tr("Last attempt"), "")
            self.form.blame(step.name, step.error)

    def _ask(self, step: "Step") -> None:
        if step.certificate is None:
            self._failed(step)
            return
        expected = step.error.expected if isinstance(step.error, CertificateChanged) else ""
        self._shown_pem = step.certificate.pem
        self.question.ask(str(parse_address(self._tried.address)), step.certificate, expected)
        self.side.setCurrentWidget(self.question)
        self._to(Phase.ASKING)
        self.question.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _trust(self) -> None:
        self._pem, self._pinned_at = self._shown_pem, self._tried.address
        self._to(Phase.TYPING)
        self._try()

    def _distrust(self) -> None:
        self._to(Phase.TYPING)
        self.steps.say(
            tr("Not connected"), tr("The certificate was not trusted, so nothing was sent.")
        )
        self.side.setCurrentWidget(self.steps)
        self.form.address.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edited(self) -> None:
        """What was tried is not what stands there any more."""
        self._sure = False
        typed = self.data
        self._refused = self._refused and _login(typed) == _login(self._tried)
        if typed.address != self._tried.address:
            self._lock_until(None)
        if self.phase is not Phase.TYPING:
            self._stop()
            self.steps.say(tr("Changed since it was tried"), "")
        self._to(Phase.TYPING)

    def _lock_until(self, moment: float | None) -> None:
        self._locked_until = moment
        self._count_down()

    def _count_down(self) -> None:
        now, until = self._now(), self._locked_until
        locked = until is not None and until > now
        self.form.tell_lock(lock_out(until, now) if until and locked else "")
        self._ticker.want(_LOCK, locked)

    def _stop(self) -> None:
        task, self._task = self._task, None
        if task is not None and not task.done():
            task.cancel()
        self.steps.stop()
        if self.side.currentWidget() is self.question:
            self.side.setCurrentWidget(self.steps)
        self._to(Phase.TYPING)

    def _to(self, phase: Phase) -> None:
        self.phase = phase
        words = {Phase.TRYING: tr("Stop"), Phase.PASSED: tr("Start")}.get(phase, tr("Connect"))
        self.go.say(words, "")
        self.go.setEnabled(phase is not Phase.ASKING)
        if phase is Phase.PASSED:
            self.go.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self.form.setFixedWidth(_FORM_WIDTH)
        panel = Surface("panel")
        panel.setFixedWidth(_SIDE_WIDTH)
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_4)
        inside.addWidget(self.side)
        left = QVBoxLayout()
        left.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_4)
        left.setSpacing(SPACE_4)
        left.addWidget(self.form)
        left.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        for button in (self.go, self.close_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.demo)
        left.addSpacing(SPACE_3)
        left.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left)
        row.addWidget(panel)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetFixedSize)


def _mark(step: "Step") -> Mark:
    if step.state == "ok":
        return Mark.OK
    return Mark.FAILED if step.state == "failed" and step.needed else Mark.DOUBT


def _text(step: "Step") -> str:
    """What became of a step, without the seconds that the form counts down."""
    if step.name == "login" and isinstance(step.error, LockedOut):
        return step.error.reason
    return step.text


def _login(data: LoginData) -> tuple[str, str, str]:
    """What a refusal is about."""
    return data.address, data.user, data.password


def _same_place(one: str, other: str) -> bool:
    """Whether two addresses lead to the same port of the same host, however they are written."""
    try:
        return parse_address(one) == parse_address(other)
    except UsageError:
        return False
