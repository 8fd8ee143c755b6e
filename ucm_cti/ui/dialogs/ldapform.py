"""A directory server: where it is, who logs in, and a test of each step before it is kept."""

from pathlib import Path

from PySide6.QtCore import QDir, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ucm_cti.desktop.contacts.reading import read_file
from ucm_cti.desktop.contacts.sources import (
    UCM_BASE,
    LdapServer,
    Schema,
    Security,
    Source,
)
from ucm_cti.domain.errors import UcmError
from ucm_cti.domain.wording import noop, tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.dialogs.fields import Choice, Field, PasswordField
from ucm_cti.ui.dialogs.steps import Mark, StepRow
from ucm_cti.ui.theme import SPACE_2, SPACE_3, SPACE_5, Type, font
from ucm_cti.ui.views.buttons import VerbButton
from ucm_cti.ui.views.labels import Sentence, fitting_height

_WIDTH = 440
_SCHEMAS = {
    Schema.UCM: noop("Phonebook of a UCM"),
    Schema.PEOPLE: noop("Active Directory, OpenLDAP"),
}
_SECURITIES = {
    Security.TLS: noop("Encrypted (LDAPS)"),
    Security.STARTTLS: noop("Encrypted (StartTLS)"),
    Security.PLAIN: noop("Not encrypted"),
}
_STEPS = {
    "reach": noop("Reach the server"),
    "login": noop("Log in"),
    "search": noop("Find contacts"),
}
_OPEN = noop("The password and all names can be read on the way.")
_MOST_PORT = 65_535


class LdapForm(QDialog):
    """Blocks nothing. The password goes into the key store of this computer, nowhere else."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        themes = context.themes
        self._context = context
        self._source: Source | None = None
        self._ca_pem = ""
        self._picking: QFileDialog | None = None
        self.setWindowTitle(tr("Directory server – UCM CTI"))
        self.heading = QLabel(tr("Contacts from a directory server"))
        self.heading.setFont(font(Type.TITLE))
        self.schema = Choice(tr("What it is"), tuple(tr(words) for words in _SCHEMAS.values()))
        self.address = Field(tr("Address"), "192.168.1.5")
        self.security = Choice(tr("Encryption"), tuple(tr(words) for words in _SECURITIES.values()))
        self.open_way = Sentence(tr(_OPEN), tone="warning")
        self.base = Field(tr("Where to look"), UCM_BASE)
        self.user = Field(tr("User"), "cn=admin,dc=pbx,dc=com", tr("Empty when nobody logs in."))
        self.password = PasswordField(themes, tr("Password"))
        self.authority = VerbButton(themes, tr("Certificate of the server…"), "shield", "", "quiet")
        self.trusted = Sentence()
        self.steps = {name: StepRow(themes, tr(title)) for name, title in _STEPS.items()}
        self.test = VerbButton(themes, tr("Test"), "check")
        self.save = VerbButton(themes, tr("Save and read"), "", "", "primary")
        self.cancel = VerbButton(themes, tr("Cancel"), "", tr("Esc"))
        self._lay_out()
        self.schema.box.activated.connect(self._choose_schema)
        self.security.box.activated.connect(lambda _: self._tell_way())
        self.authority.clicked.connect(self._pick)
        self.test.clicked.connect(lambda: context.spawn(self._test(), "testing a directory"))
        self.save.clicked.connect(lambda: context.spawn(self._save(), "adding a directory"))
        self.cancel.clicked.connect(self.reject)
        for field in (self.address, self.base, self.user, self.password):
            field.edit.textEdited.connect(lambda _, field=field: self._edited(field))

    def show_source(self, source: Source | None) -> None:
        """Show a server that is known, or begin with what the UCM in use most probably has."""
        self._source = source
        profile = self._context.settings.value.profile
        server = source.ldap if source is not None else None
        server = server or LdapServer(_host(profile.address), base=UCM_BASE)
        self.schema.choose(list(_SCHEMAS).index(server.schema))
        self.security.choose(list(_SECURITIES).index(server.security))
        port = f":{server.port}" if server.port else ""
        self.address.fill(f"{server.host}{port}" if server.host else "")
        self.base.fill(server.base)
        self.user.fill(server.user)
        self.password.fill("")
        self._ca_pem = server.ca_pem
        for field in (self.address, self.base):
            field.explain("")
        self._reset()
        self._tell_way()
        if source is not None:
            self._context.spawn(self._fill_password(source), "looking for a password")
        self.address.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def server(self) -> LdapServer | None:
        """What is typed, None when something is missing or wrong, which is then said."""
        host, port = _parted(self.address.text)
        if not host or port is None:
            self.address.explain(
                tr("Type the name or address of the server, with “:port” if it is unusual."),
                wrong=True,
            )
            self.address.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self._fit()
            return None
        return LdapServer(
            host=host,
            port=port,
            security=list(_SECURITIES)[self.security.box.currentIndex()],
            base=self.base.text,
            user=self.user.text,
            schema=list(_SCHEMAS)[self.schema.box.currentIndex()],
            ca_pem=self._ca_pem,
        )

    async def _test(self) -> bool:
        """Try each step and show what came of it; whether all went well."""
        server = self.server
        if server is None:
            return False
        self._busy(True)
        for row in self.steps.values():
            row.tell(Mark.WAITING, "")
        self.steps["reach"].tell(Mark.RUNNING, "")
        self._fit()
        try:
            done = await self._context.contacts.check(server, self.password.text)
        finally:
            self._busy(False)
        self.steps["reach"].tell(Mark.WAITING, "")
        for step in done:
            mark = Mark.FAILED if step.failure is not None else Mark.OK
            self.steps[step.name].tell(mark, step.sentence)
        self._fit()
        return all(step.failure is None for step in done)

    async def _save(self) -> None:
        """Test, then read everybody and remember the server."""
        server = self.server
        if server is None or not await self._test():
            return
        self._busy(True)
        try:
            await self._context.contacts.add_server(server, self.password.text, self._source)
        except UcmError as error:
            self.steps["search"].tell(Mark.FAILED, error.sentence)
            self._fit()
            return
        finally:
            self._busy(False)
        self.accept()
        self._context.actor.told.emit(
            tr("The contacts of {host} are read.", host=server.host), "done"
        )

    async def _fill_password(self, source: Source) -> None:
        known = await self._context.contacts.password(source)
        if known and source is self._source and not self.password.edit.text():
            self.password.fill(known)

    def _busy(self, busy: bool) -> None:
        reason = tr("The server is being tried.") if busy else ""
        self.test.block(reason)
        self.save.block(reason)

    def _choose_schema(self, index: int) -> None:
        if list(_SCHEMAS)[index] is Schema.UCM and not self.base.text:
            self.base.fill(UCM_BASE)
        elif list(_SCHEMAS)[index] is Schema.PEOPLE and self.base.text == UCM_BASE:
            self.base.fill("")
        self._reset()

    def _edited(self, field: Field) -> None:
        if field.edit.property("wrong") == "true":
            field.explain("")
        if field in {self.address, self.user}:
            self.password.forget_known()
        self._reset()

    def _reset(self) -> None:
        """What was tested was something else."""
        for row in self.steps.values():
            row.tell(Mark.WAITING, "")
        self._fit()

    def _tell_way(self) -> None:
        plain = list(_SECURITIES)[self.security.box.currentIndex()] is Security.PLAIN
        self.open_way.setVisible(plain)
        self.authority.setVisible(not plain)
        self.trusted.setVisible(not plain)
        self.trusted.setText(
            tr("Only the certificate that you chose is trusted.")
            if self._ca_pem
            else tr("What this computer trusts is trusted; choose a file for anything else.")
        )
        self._reset()

    def _pick(self) -> None:
        if self._picking is None:
            self._picking = QFileDialog(self, tr("Certificate of the server – UCM CTI"))
            self._picking.setFileMode(QFileDialog.FileMode.ExistingFile)
            self._picking.setDirectory(QDir.homePath())
            self._picking.fileSelected.connect(self.take_certificate)
        self._picking.open()

    def take_certificate(self, path: str) -> None:
        """Trust the certificates in a PEM file, and nothing else."""
        try:
            self._ca_pem = read_file(Path(path)).decode("ascii", "replace")
        except UcmError as error:
            self.trusted.setText(error.sentence)
            return
        self._tell_way()

    def _fit(self) -> None:
        self.resize(self.width(), fitting_height(self, self.width()))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_3)
        column.addWidget(self.heading)
        for part in (self.schema, self.address, self.security, self.open_way):
            column.addWidget(part)
        column.addWidget(self.authority, 0, Qt.AlignmentFlag.AlignLeading)
        for widget in (self.trusted, self.base, self.user, self.password, *self.steps.values()):
            column.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        for button in (self.save, self.test, self.cancel):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addSpacing(SPACE_2)
        column.addLayout(buttons)
        self.setFixedWidth(_WIDTH + 2 * SPACE_5)


def _host(address: str) -> str:
    """The host of a PBX's address, "" when it has none."""
    bare = address.partition("://")[2] or address
    return _parted(bare.partition("/")[0])[0]


def _parted(text: str) -> tuple[str, int | None]:
    """Host and port, 0 for the usual one, None for a port that is none; IPv6 in brackets."""
    text = text.removeprefix("ldaps://").removeprefix("ldap://").rstrip("/")
    if text.startswith("["):
        host, _, rest = text[1:].partition("]")
        port = rest.removeprefix(":")
    elif text.count(":") > 1:
        host, port = text, ""
    else:
        host, _, port = text.partition(":")
    if not port:
        return host, 0
    fits = port.isascii() and port.isdigit() and 0 < int(port[:6]) <= _MOST_PORT
    return host, int(port) if fits else None
