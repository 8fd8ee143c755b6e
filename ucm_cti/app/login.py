"""From the settings to a connection: the key store, and what the person has to be asked."""

import logging
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ucm_cti.app.painting import present
from ucm_cti.app.shell import Shell
from ucm_cti.bridge.runtime import NetworkThread
from ucm_cti.client.endpoint import parse_address
from ucm_cti.commands.watching import until
from ucm_cti.desktop.credentials import Credentials, KeyStoreFailed, account
from ucm_cti.domain.errors import (
    CertificateChanged,
    CertificateUnknown,
    LegacyTls,
    LoginRefused,
    UcmError,
    UsageError,
)
from ucm_cti.domain.link import Link, LinkMode
from ucm_cti.settings import Profile
from ucm_cti.ui.dialogs.first_run import ConnectDialog
from ucm_cti.ui.dialogs.login_data import LoginData
from ucm_cti.ui.dialogs.password import AskPassword

if TYPE_CHECKING:
    from ucm_cti.client.checks import Step

_log = logging.getLogger(__name__)
_KEPT = "Kept in this computer's key store, not in a file."
_NOT_KEPT = "No password is kept for this PBX; type it."
_STANDING = frozenset({LinkMode.LIVE, LinkMode.POLLING})
_PATIENCE = 60.0


class Logins(QObject):
    """Asks at most one thing at a time; `demo_asked` says that the person wants the demo."""

    demo_asked = Signal()

    def __init__(self, shell: Shell, credentials: Credentials, thread: NetworkThread) -> None:
        super().__init__(shell.console)
        self._shell = shell
        self._credentials = credentials
        self._thread = thread
        self._data = LoginData()
        self.form: ConnectDialog | None = None
        self.asking: AskPassword | None = None
        self._form: ConnectDialog | None = None
        self._question: AskPassword | None = None

    @property
    def data(self) -> LoginData:
        """What is known of the connection, passwords included."""
        return self._data

    async def start(self) -> None:
        """Connect with what is stored; ask for what is not."""
        profile = self._profile
        self._data = data_of(profile)
        if not profile.address:
            self._shell.link.idle("No PBX is set up yet.")
            self.open_form()
            return
        password, why_not = await self._stored(profile.user)
        if password is None:
            self._ask_password(why_not or _NOT_KEPT)
            return
        socket_password, _ = (
            await self._stored(profile.socket_user) if profile.socket_user else (None, "")
        )
        self._data = replace(self._data, password=password, socket_password=socket_password or "")
        await self._connect()

    def retry(self) -> None:
        """The person does not want to wait: try now, or ask for what stands in the way."""
        match self._shell.link.failure:
            case LoginRefused() as refused:
                self._ask_password(refused.sentence)
            case CertificateUnknown() | CertificateChanged() | LegacyTls() | UsageError():
                self.open_form()
            case _ if not self._shell.link.made:
                self._spawn(self.start(), "log-in")
            case _:
                self._shell.link.retry()

    def open_form(self) -> None:
        """Ask for everything; the dialog keeps what was typed until it succeeds."""
        if self.form is None:
            if self._form is None:
                self._form = self._make_form()
            self.form = self._form
            self.form.fill(self._data)
            self._spawn(self._tell_key_store(self.form), "look for a key store")
        present(self.form)

    def _make_form(self) -> ConnectDialog:
        form = ConnectDialog(
            self._shell.context.themes,
            self._shell.tasks.spawn,
            self._check,
            self._data,
            self._shell.console,
        )
        form.connected.connect(lambda data: self._spawn(self._take(data), "new log-in"))
        form.demo_asked.connect(self._want_demo)
        return form

    async def _take(self, data: LoginData) -> None:
        """The data has passed: remember it, keep the password, connect."""
        form, self.form = self.form, None
        if form is not None:
            form.accept()
            form.fill(LoginData())
        endpoint = parse_address(data.address)
        profile = Profile(
            name=self._profile.name,
            address=str(endpoint),
            user=data.user,
            extension=data.extension,
            socket_user=data.socket_user,
            pinned_pem=data.pinned_pem,
            call_control=data.call_control,
            legacy_tls=data.legacy_tls,
        )
        self._data = replace(data, address=profile.address)
        self._shell.act_for(profile.extension)
        self._shell.context.settings.update(profile=profile)
        await self._connect()
        await self._keep(profile.user, data.password)
        if data.socket_user and data.socket_refused is None:
            await self._keep(data.socket_user, data.socket_password)

    async def _connect(self) -> None:
        try:
            self._shell.popups.forget()
            await self._shell.link.connect(self._data)
        except UcmError as error:
            self._shell.tell(error.sentence, "error")
            self.open_form()

    def _ask_password(self, reason: str) -> None:
        if self.asking is not None:
            return
        if self._question is None:
            self._question = self._make_question()
        self.asking = self._question
        self.asking.ask(self._data.user, self._data.address, reason)
        present(self.asking)

    def _make_question(self) -> AskPassword:
        dialog = AskPassword(self._shell.context.themes, self._shell.console)
        dialog.given.connect(lambda text: self._spawn(self._use(text), "log-in with a password"))
        dialog.other_asked.connect(self.open_form)
        dialog.finished.connect(self._asked)
        return dialog

    def _asked(self) -> None:
        self.asking = None

    async def _use(self, password: str) -> None:
        """A password was typed: connect with it, and keep it once the PBX has taken it."""
        self._data = replace(self._data, password=password)
        if self._shell.link.made:
            self._shell.link.new_password(password)
        else:
            await self._connect()
        store, before = self._shell.store, self._shell.store.link
        await until(store, lambda: _decided(store.link, before), _PATIENCE)
        if store.link.mode in _STANDING:
            await self._keep(self._profile.user, password)
        elif isinstance(refused := self._shell.link.failure, LoginRefused):
            self._ask_password(refused.sentence)

    def _want_demo(self) -> None:
        if self.form is not None:
            self.form.reject()
        self.demo_asked.emit()

    def _check(self, data: LoginData) -> AsyncIterator["Step"]:
        return self._shell.link.check(data)

    async def _tell_key_store(self, form: ConnectDialog) -> None:
        store = self._credentials
        sentence = await self._thread.blocking(
            lambda: _KEPT if store.available() else store.why_not
        )
        if form is self.form:
            form.tell_key_store(sentence)

    async def _stored(self, user: str) -> tuple[str | None, str]:
        """The stored password of a user, else None and why there is none."""
        store, name = self._credentials, self._account(user)

        def look() -> tuple[str | None, str]:
            if not store.available():
                return None, store.why_not
            try:
                return store.get(name), ""
            except KeyStoreFailed as error:
                return None, error.sentence

        return await self._thread.blocking(look)

    async def _keep(self, user: str, password: str) -> None:
        store, name = self._credentials, self._account(user)

        def keep() -> str:
            if not store.available():
                return store.why_not
            try:
                store.set(name, password)
            except KeyStoreFailed as error:
                return error.sentence
            return ""

        problem = await self._thread.blocking(keep)
        if problem:
            self._shell.tell(problem, "doubt")

    def _account(self, user: str) -> str:
        return account(self._profile.name, user, self._profile.address)

    @property
    def _profile(self) -> Profile:
        return self._shell.context.settings.value.profile

    @property
    def _spawn(self) -> Callable[..., object]:
        return self._shell.tasks.spawn


def _decided(link: Link, before: Link) -> bool:
    """Whether a try that began after `before` has come to its end."""
    return link.mode in _STANDING or (link.mode is LinkMode.DOWN and link != before)


def data_of(profile: Profile) -> LoginData:
    """What the settings know of a connection; the passwords are elsewhere."""
    return LoginData(
        address=profile.address,
        user=profile.user,
        extension=profile.extension,
        socket_user=profile.socket_user,
        call_control=profile.call_control,
        pinned_pem=profile.pinned_pem,
        legacy_tls=profile.legacy_tls,
    )
