"""The first-run dialog's checks, one step at a time, each with a sentence for the person."""

from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass
from typing import Literal

from ucm_cti.client.certificate import SeenCertificate, look_at_certificate
from ucm_cti.client.http import HttpTransport
from ucm_cti.client.keeper import socket_sentence
from ucm_cti.client.lists import read_accounts
from ucm_cti.client.needs import READS
from ucm_cti.client.options import ConnectOptions, api_credentials, socket_credentials
from ucm_cti.client.probing import deaf_feed, reach
from ucm_cti.client.session import Session
from ucm_cti.client.trust import Anchor, PinnedCertificate, resolve_trust, ssl_context
from ucm_cti.domain.errors import (
    CertificateChanged,
    CertificateUnknown,
    NoPermission,
    NotPossible,
    NotThere,
    UcmError,
)
from ucm_cti.domain.wording import noop, tr
from ucm_cti.wire.rows import text, words

State = Literal["ok", "failed", "asked"]
STEPS = ("reach", "certificate", "login", "permissions", "extension", "socket")
"""Every step in its order, for a dialog to draw before the first has run."""
_SECURE = noop("The connection is encrypted and the PBX is known.")


@dataclass(frozen=True, slots=True)
class Step:
    """What became of one step, in a sentence.

    "asked" comes with the `certificate` that a person has to judge. After a `needed` step that is
    not "ok" nothing more is tried; without the others the app works, if less well. `refused` means
    that the PBX has seen the password and it was wrong, whatever it says beside that.
    """

    name: str
    state: State
    text: str
    error: UcmError | None = None
    certificate: SeenCertificate | None = None
    needed: bool = True
    refused: bool = False


async def check_steps(options: ConnectOptions, extension: str = "") -> AsyncGenerator[Step, None]:
    """Try everything that a connection needs and tell each outcome; failures are steps.

    Each password is sent once, and nothing before the certificate is trusted. An empty `extension`
    is not looked for. Close the generator (`aclose`) when it is left early: that logs out.
    """
    checks = _Checks(options, extension)
    try:
        for name in STEPS:
            step = await checks.run(name)
            yield step
            if step.needed and step.state != "ok":
                return
    finally:
        await checks.close()


class _Checks:
    def __init__(self, options: ConnectOptions, extension: str) -> None:
        self._options = options
        self._extension = extension
        self._anchor: Anchor | None = None
        self._credentials = api_credentials(options)
        self._session: Session | None = None
        self._transport: HttpTransport | None = None
        self._steps: dict[str, Callable[[], Awaitable[Step]]] = {
            "reach": self._reach,
            "certificate": self._certificate,
            "login": self._login,
            "permissions": self._permissions,
            "extension": self._find_extension,
            "socket": self._socket,
        }

    async def run(self, name: str) -> Step:
        try:
            return await self._steps[name]()
        except UcmError as error:
            refused = name == "login" and self._credentials.wait is None
            needed = name != "socket"
            return Step(name, "failed", error.sentence, error, needed=needed, refused=refused)

    async def close(self) -> None:
        if self._session is not None:
            await self._session.logout()
        if self._transport is not None:
            await self._transport.close()

    async def _reach(self) -> Step:
        endpoint = self._options.endpoint
        await reach(endpoint, self._options.timing.request)
        return Step("reach", "ok", tr("Something answers at {endpoint}.", endpoint=endpoint))

    async def _certificate(self) -> Step:
        options = self._options
        limit = options.timing.request
        try:
            self._anchor = await resolve_trust(
                options.endpoint, options.trust, legacy=options.legacy, timeout=limit
            )
        except (CertificateUnknown, CertificateChanged) as error:
            doubt = error
        else:
            return Step("certificate", "ok", f"{tr(_SECURE)}{self._expiry()}")
        seen = await look_at_certificate(options.endpoint, limit, legacy=options.legacy)
        return Step("certificate", "asked", doubt.sentence, doubt, seen)

    def _expiry(self) -> str:
        """What to say of a trusted certificate whose time is over."""
        anchor = self._anchor
        ended = anchor.expired() if isinstance(anchor, PinnedCertificate) else None
        return (
            ""
            if ended is None
            else tr(" Its certificate ran out on {ended:%Y-%m-%d}; renew it.", ended=ended)
        )

    async def _login(self) -> Step:
        options = self._options
        assert self._anchor is not None  # noqa: S101 - the step before
        context = ssl_context(self._anchor, legacy=options.legacy)
        self._transport = HttpTransport(options.endpoint, context, options.timing.request)
        session = Session(self._transport, self._credentials)
        await session.login()
        self._session = session
        return Step("login", "ok", tr("Logged in as {user}.", user=options.user))

    async def _permissions(self) -> Step:
        missing: list[str] = []
        refused: NoPermission | None = None
        for need in READS:
            if not need.vital:
                continue
            try:
                await self._logged_in().execute(need.request)
            except NoPermission as error:
                missing.append(need.name)
                refused = error
        if refused is None:
            return Step("permissions", "ok", tr("The user may read extensions and calls."))
        words = tr("Tick these for the user under Integrations > API Configuration: ")
        return Step("permissions", "failed", f"{words}{', '.join(missing)}.", refused)

    async def _find_extension(self) -> Step:
        if not self._extension:
            return Step("extension", "ok", tr("No extension of your own is set."), needed=False)
        for row in (await read_accounts(self._logged_in())).rows:
            if text(row.extension) == self._extension:
                name = words(row.fullname)
                whose = tr(" and belongs to {name}", name=name) if name else ""
                return Step(
                    "extension",
                    "ok",
                    tr(
                        "Extension {extension} exists{whose}.",
                        extension=self._extension,
                        whose=whose,
                    ),
                )
        sentence = tr(
            "The PBX has no extension {extension}; check the number.", extension=self._extension
        )
        return Step("extension", "failed", sentence, NotThere(sentence, code=-16))

    async def _socket(self) -> Step:
        options = self._options
        login = socket_credentials(options)
        if login is None:
            error = NotPossible(tr("No password is given for the event socket's user; type it."))
            return Step("socket", "failed", error.sentence, error, needed=False)
        assert self._anchor is not None  # noqa: S101 - an earlier step
        context = ssl_context(self._anchor, legacy=options.legacy)
        feed = deaf_feed(options.endpoint, context, login, options.timing)
        try:
            async with feed:
                return Step("socket", "ok", tr("The PBX tells every change at once."), needed=False)
        except UcmError as error:
            late = tr(
                "Changes will show up to {poll_idle:.0f} seconds late.",
                poll_idle=options.timing.poll_idle,
            )
            return Step("socket", "failed", f"{socket_sentence(error)} {late}", error, needed=False)

    def _logged_in(self) -> Session:
        assert self._session is not None  # noqa: S101 - the step before
        return self._session
