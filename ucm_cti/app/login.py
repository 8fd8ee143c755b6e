"""From the settings to a connection: the key store, and what the person has to be asked."""

import logging
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ucm_cti.app.painting import present
from ucm_cti.app.passwords import Passwords
from ucm_cti.app.shell import Shell
from ucm_cti.client.endpoint import parse_address
from ucm_cti.commands.watching import until
from ucm_cti.domain.errors import (
    ApiNotAllowed,
    CertificateChanged,
    CertificateUnknown,
    LastAttempt,
    LegacyTls,
    LockedOut,
    LoginRefused,
    UcmError,
    UsageError,
    WrongPassword,
)
from ucm_cti.domain.link import Link, LinkMode
from ucm_cti.domain.wording import noop, tr
from ucm_cti.settings import Profile
from ucm_cti.store.changes import Changes
from ucm_cti.ui.dialogs.first_run import ConnectDialog
from ucm_cti.ui.dialogs.login_data import LoginData
from ucm_cti.ui.dialogs.password import AskPassword

if TYPE_CHECKING:
    from ucm_cti.client.checks import Step

_log = logging.getLogger(__name__)
_EXPIRED = noop(
    "The PBX's certificate ran out on {date}. It is the one that you trusted, so it "
    "still serves; make a new one in the PBX's web page and trust that."
)
_STANDING = frozenset({LinkMode.LIVE, LinkMode.POLLING})
_PATIENCE = 60.0


class Logins(QObject):
    """Asks at most one thing at a time; `demo_asked` says that the person wants the demo."""

    demo_asked = Signal()

    def __init__(self, shell: Shell, passwords: Passwords) -> None:
        super().__init__(shell.console)
        self._shell = shell
        self._passwords = passwords
        self._data = LoginData()
        self._locked = self._adding = False
        self.form: ConnectDialog | None = None
        self.asking: AskPassword | None = None
        self._form: ConnectDialog | None = None
        self._question: AskPassword | None = None
        shell.store.subscribe(self._changed)

    @property
    def data(self) -> LoginData:
        """What is known of the connection, passwords included."""
        return self._data

    async def start(self) -> None:
        """Connect with what is stored; ask for what is not."""
        profile = self._profile
        self._data = data_of(profile)
        self._locked = False
        if not profile.address:
            self._shell.link.idle(tr("No PBX is set up yet."))
            self.open_form()
            return
        password, why_not = await self._passwords.stored(profile, profile.user)
        socket_password = await self._passwords.socket(profile)
        if not same_login(self._profile, profile):
            return  # the key store took its time, and the person another PBX
        self._data = replace(self._data, socket_password=socket_password, socket_password_kept=True)
        if password is None:
            self._shell.link.idle(tr("Not connected: it waits for your password."))
            await self._ask_password(why_not)
            return
        self._data = replace(self._data, password=password, password_kept=True)
        await self._connect()

    def retry(self) -> None:
        """The person does not want to wait: try now, or ask for what stands in the way."""
        match self._shell.link.failure:
            case ApiNotAllowed():
                self._shell.link.retry()
            case LockedOut() if self._shell.store.link.mode is LinkMode.CONNECTING:
                self._shell.link.retry()
            case LockedOut() as locked:
                self._spawn(self._ask_password(locked.reason), "question for a password")
            case WrongPassword() | LastAttempt() as refused:
                self._spawn(self._ask_password(refused.sentence), "question for a password")
            case CertificateUnknown() | CertificateChanged() | LegacyTls():
                self.open_form()
                if self.form is not None:
                    self.form.try_now()
            case LoginRefused() | UsageError():
                self.open_form()
            case _ if not self._shell.link.made:
                self._spawn(self.start(), "log-in")
            case _:
                self._shell.link.retry()

    async def restart(self) -> None:
        """Leave the PBX that is connected and connect to the one that the settings name now."""
        if self.asking is not None:
            self.asking.reject()
        if self.form is not None:
            self.form.dismiss()
            self.form = None
        self._data = LoginData()
        await self._shell.link.disconnect()
        self._shell.popups.forget()
        self._shell.act_for(self._profile.extension)
        await self.start()

    def add(self) -> None:
        """Ask for the data of one more PBX."""
        if self.form is not None:
            self.form.dismiss()
            self.form = None
        self.open_form(adding=True)

    def open_form(self, *, adding: bool = False) -> None:
        """Ask for everything; the dialog keeps what was typed until it succeeds. What is typed when
        `adding` becomes a profile of its own."""
        if self.form is None:
            self._adding = adding
            if self._form is None:
                self._form = self._make_form()
            self.form = self._form
            if self._refused:
                self._data = replace(self._data, password="")
            self.form.fill(LoginData() if adding else self._data)
            self._spawn(self._tell_key_store(self.form), "look for a key store")
        present(self.form)

    def _make_form(self) -> ConnectDialog:
        form = ConnectDialog(
            self._shell.context.themes,
            self._shell.tasks.spawn,
            self._check,
            self._data,
            self._shell.console,
            self._shell.context.now,
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
        settings = self._shell.context.settings
        before = Profile(name=endpoint.host) if self._adding else self._profile
        profile = replace(
            before,
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
        chosen = settings.value.adding(profile) if self._adding else settings.value
        profile = chosen.profile if self._adding else profile
        self._adding = False
        settings.update(profile=profile, others=chosen.others)
        await self._connect()
        await self._keep(profile, profile.user, data.password)
        if data.socket_user and data.socket_refused is None:
            await self._keep(profile, data.socket_user, data.socket_password)
        await self._passwords.forget(before, now=profile)

    async def _connect(self) -> None:
        try:
            self._shell.popups.forget()
            await self._shell.link.connect(self._data)
            ended = await self._shell.link.pin_expired(self._data)
            if ended is not None:
                self._shell.tell(tr(_EXPIRED, date=ended), "doubt")
        except UcmError as error:
            self._shell.tell(error.sentence, "error")
            self.open_form()

    async def _ask_password(self, reason: str) -> None:
        left = await self._passwords.attempts_left(self._profile)
        if self.asking is not None:
            return
        if self._question is None:
            self._question = self._make_question()
        self.asking = self._question
        locked_until = self._shell.store.link.locked_until
        self.asking.ask(self._data.user, self._data.address, reason, left, locked_until)
        present(self.asking)

    def _make_question(self) -> AskPassword:
        context = self._shell.context
        dialog = AskPassword(context.themes, self._shell.console, context.now)
        dialog.given.connect(lambda text: self._spawn(self._use(text), "log-in with a password"))
        dialog.other_asked.connect(self.open_form)
        dialog.finished.connect(self._asked)
        return dialog

    def _asked(self) -> None:
        self.asking = None

    async def _use(self, password: str) -> None:
        """A password was typed: connect with it, and keep it once the PBX has taken it."""
        self._data = replace(self._data, password=password, password_kept=False)
        if self._shell.link.made:
            self._shell.link.new_password(password)
        else:
            await self._connect()
        store, before = self._shell.store, self._shell.store.link
        profile = self._profile
        while not await until(store, lambda: _decided(store.link, before), _PATIENCE):
            if store.link.locked_until is None:
                break
        if not same_login(self._profile, profile):
            return
        if store.link.mode in _STANDING:
            await self._keep(profile, profile.user, password)
        elif isinstance(self._shell.link.failure, WrongPassword | LockedOut):
            self.retry()

    def _want_demo(self) -> None:
        if self.form is not None:
            self.form.reject()
        self.demo_asked.emit()

    def _check(self, data: LoginData) -> AsyncIterator["Step"]:
        return self._shell.link.check(data)

    async def _tell_key_store(self, form: ConnectDialog) -> None:
        sentence = await self._passwords.place()
        if form is self.form:
            form.tell_key_store(sentence)

    async def _keep(self, profile: Profile, user: str, password: str) -> None:
        problem = await self._passwords.keep(profile, user, password)
        if problem:
            self._shell.tell(problem, "doubt")

    def _changed(self, changes: Changes) -> None:
        """Ask for another password when the lock-out that the last one brought is over."""
        link = self._shell.store.link
        if not changes.link or link.mode is LinkMode.CONNECTING:
            return
        locked, self._locked = self._locked, link.locked_until is not None
        refused = self._shell.link.failure
        if locked and not self._locked and isinstance(refused, WrongPassword):
            self._spawn(self._ask_password(refused.sentence), "question for a password")

    @property
    def _refused(self) -> bool:
        """Whether the PBX has judged the password that is known, and does not take it."""
        failure = self._shell.link.failure
        waiting = self._shell.store.link.mode is LinkMode.CONNECTING
        return isinstance(failure, WrongPassword) or (
            isinstance(failure, LockedOut) and not waiting
        )

    @property
    def _profile(self) -> Profile:
        return self._shell.context.settings.value.profile

    @property
    def _spawn(self) -> Callable[..., object]:
        return self._shell.tasks.spawn


def _decided(link: Link, before: Link) -> bool:
    """Whether a try that began after `before` has come to its end."""
    return link.mode in _STANDING or (link.mode is LinkMode.DOWN and link != before)


def same_login(one: Profile, other: Profile) -> bool:
    """Whether a password that was typed for one is meant for the other."""
    return (one.vault, one.address, one.user) == (other.vault, other.address, other.user)


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
