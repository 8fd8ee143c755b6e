"""A place on the network: a port, a certificate made for it, and what is served there."""

import asyncio
import contextlib
import tempfile
from collections.abc import Callable
from pathlib import Path

from starlette.types import ASGIApp

from ucm_cti.simulator.certificate import (
    LOOPBACK_NAMES,
    Certificate,
    ensure_certificate,
    tls_context,
)
from ucm_cti.simulator.listener import Lines, Listener


class Station:
    """HTTPS and sockets on one port from `open` to `close`.

    The certificate is new each time unless `folder` keeps it, and made out to `names` (default:
    loopback and `host`). `legacy_tls` is a UCM62xx's small key group.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        folder: Path | None = None,
        names: tuple[str, ...] | None = None,
        legacy_tls: bool = False,
    ) -> None:
        self.host = host
        self.port = port
        self._folder = folder
        self._names = names or tuple(dict.fromkeys((*LOOPBACK_NAMES, host)))
        self._legacy_tls = legacy_tls
        self._cleanup = contextlib.ExitStack()
        self._certificate: Certificate | None = None
        self._listener: Listener | None = None

    @property
    def url(self) -> str:
        """Where it listens, `https://host:port`."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"https://{host}:{self.port}"

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the certificate, upper-case hex pairs with colons."""
        return self._made_certificate().fingerprint

    @property
    def ca_path(self) -> Path:
        """The certificate as PEM; gone after `close`, unless `folder` keeps it."""
        return self._made_certificate().path

    async def open(self, application: Callable[[Lines], ASGIApp]) -> None:
        """Listen and serve. Raises CannotListen."""
        folder = self._folder or Path(
            self._cleanup.enter_context(tempfile.TemporaryDirectory(prefix="ucm-simulator-"))
        )
        try:
            certificate = await asyncio.to_thread(
                ensure_certificate, folder, self._names, rsa_key=self._legacy_tls
            )
            context = tls_context(certificate, legacy=self._legacy_tls)
            lines = Lines()
            self._listener = Listener(application(lines), context, lines)
            self._certificate = certificate
            self.port = await self._listener.start(self.host, self.port)
        except BaseException:
            self._cleanup.close()
            raise

    async def close(self) -> None:
        """Stop, politely first, within two seconds."""
        try:
            if self._listener is not None:
                await self._listener.stop()
        finally:
            self._cleanup.close()

    def _made_certificate(self) -> Certificate:
        if self._certificate is None:
            raise RuntimeError("the simulator is not running")
        return self._certificate
