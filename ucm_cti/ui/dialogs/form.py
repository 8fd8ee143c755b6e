"""The fields of a connection."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ucm_cti.domain.errors import ApiNotAllowed, LastAttempt, LoginRefused, UcmError
from ucm_cti.domain.wording import noop, tr
from ucm_cti.ui.dialogs.fields import Field, PasswordField, Tick
from ucm_cti.ui.dialogs.login_data import LoginData
from ucm_cti.ui.models.words import attempts
from ucm_cti.ui.theme import SPACE_1, SPACE_3, ThemeManager, Type, font
from ucm_cti.ui.views.buttons import VerbButton
from ucm_cti.ui.views.labels import Sentence

_CONTROL = noop(
    "Tick this when Call Control is ticked for the API on the UCM: a call from "
    "outside then waits 10 seconds for Accept or Refuse before it goes through."
)
_LEGACY = noop(
    "For an old UCM whose firmware cannot be updated; the connection is easier to break."
)
_SOCKET = noop("The event socket needs another user")


class ConnectForm(QWidget):
    """Address, user, password, extension, and what only some need. `edited` at each change."""

    edited = Signal()

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self.heading = QLabel(tr("Connect to your PBX"))
        self.heading.setFont(font(Type.TITLE))
        self.address = Field(tr("Address"), tr("192.168.1.5 or pbx.example.com:8089"))
        self.user = Field(tr("API user"), "cti")
        self.password = PasswordField(themes, tr("Password"))
        self.lock = Sentence(tone="warning")
        self.attempts = Sentence(tone="warning")
        self.extension = Field(tr("My extension"), "1000")
        self.control = Tick(tr("Call control is on"), tr(_CONTROL))
        self.more = VerbButton(themes, tr(_SOCKET), "chevron-right", "", "quiet")
        self.socket_user = Field(tr("Event user"), about=tr("A user of the UCM's web page."))
        self.socket_password = PasswordField(themes, tr("Event user's password"))
        self.legacy = Tick(tr("Allow outdated encryption"), tr(_LEGACY))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        column.addWidget(self.heading)
        column.addSpacing(SPACE_1)
        column.addWidget(self.address)
        column.addWidget(self.user)
        column.addWidget(self.password)
        column.addWidget(self.lock)
        column.addWidget(self.attempts)
        column.addWidget(self.extension)
        column.addWidget(self.control)
        self.lock.hide()
        self.attempts.hide()
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        for part in (self.socket_user, self.socket_password, self.legacy):
            column.addWidget(part)
            part.hide()
        self._fields = (
            self.address,
            self.user,
            self.password,
            self.extension,
            self.socket_user,
            self.socket_password,
        )
        for field in self._fields:
            field.edit.textEdited.connect(lambda _, field=field: self._typed(field))
        for tick in (self.control, self.legacy):
            tick.box.toggled.connect(lambda _: self.edited.emit())
        self.more.clicked.connect(lambda: self.show_socket(self.socket_user.isHidden()))

    @property
    def data(self) -> LoginData:
        """What is typed; the socket's user counts only while its fields are shown."""
        asked = not self.socket_user.isHidden()
        return LoginData(
            address=self.address.text,
            user=self.user.text,
            password=self.password.text,
            extension=self.extension.text,
            socket_user=self.socket_user.text if asked else "",
            socket_password=self.socket_password.text if asked else "",
            call_control=self.control.box.isChecked(),
            legacy_tls=self.legacy.box.isChecked(),
        )

    def fill(self, data: LoginData) -> None:
        """Show what is known; the cursor goes to the first empty field."""
        texts = (
            data.address,
            data.user,
            data.password,
            data.extension,
            data.socket_user,
            data.socket_password,
        )
        for field, text in zip(self._fields, texts, strict=True):
            field.fill(text)
        self.control.box.setChecked(data.call_control)
        self.legacy.box.setChecked(data.legacy_tls)
        self.legacy.setVisible(data.legacy_tls)
        self.tell_attempts(None)
        self.show_socket(bool(data.socket_user))
        empty = [field for field in self._fields if not field.text and not field.isHidden()]
        (empty or [self.address])[0].edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def hide_passwords(self) -> None:
        """Nobody reads them any more."""
        for field in (self.password, self.socket_password):
            field.eye.setChecked(False)

    def show_socket(self, shown: bool) -> None:
        """Show or hide the fields of the socket's own user; what is typed there stays."""
        self.socket_user.setVisible(shown)
        self.socket_password.setVisible(shown)
        self.more.say(tr(_SOCKET), "chevron-down" if shown else "chevron-right")

    def offer_legacy(self) -> None:
        """The PBX has only outdated encryption: let the person decide."""
        self.legacy.show()

    def tell_attempts(self, left: int | None) -> None:
        """Say below the password how many wrong ones the PBX still bears."""
        self.attempts.setText(attempts(left))
        self.attempts.setVisible(bool(self.attempts.text()))

    def tell_lock(self, sentence: str) -> None:
        """Say below the password how long the PBX will not listen, "" when it does."""
        self.lock.setText(sentence)
        self.lock.setVisible(bool(sentence))

    def complete(self) -> bool:
        """Whether all that is needed is typed; says what is not, and goes there."""
        needed = (
            (self.address, tr("Type the PBX's address, as in your browser.")),
            (self.user, tr("Type the name of the API user.")),
            (self.password, tr("Type the API user's password.")),
        )
        missing = [(field, sentence) for field, sentence in needed if not field.text]
        for field, sentence in missing:
            field.explain(sentence, wrong=True)
        if missing:
            missing[0][0].edit.setFocus(Qt.FocusReason.OtherFocusReason)
        return not missing

    def blame(self, step: str, error: UcmError) -> None:
        """Go to the field that a failed step is about; nothing is erased."""
        suspects = {
            "reach": self.address,
            "certificate": self.address,
            "login": self.password,
            "extension": self.extension,
            "socket": self.socket_password,
        }
        field = suspects.get(step)
        if isinstance(error, ApiNotAllowed) or error.name == "no_such_username":
            field = self.user
        if step == "login":
            self.tell_attempts(1 if isinstance(error, LastAttempt) else _left(error))
        if field is None or field.isHidden():
            return
        if error.name == "usage":
            field.explain(error.sentence, wrong=True)
        field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        field.edit.selectAll()

    def _typed(self, field: Field) -> None:
        if field is self.address:
            self.tell_attempts(None)
        if field in {self.address, self.user}:
            self.password.forget_known()
        if field in {self.address, self.socket_user}:
            self.socket_password.forget_known()
        if field.edit.property("wrong") == "true":
            field.explain("")
        self.edited.emit()


def _left(error: UcmError) -> int | None:
    return error.attempts_left if isinstance(error, LoginRefused) else None
