"""POST over HTTPS with keep-alive; the PBX's API is one path (wire.md 2.1)."""

import asyncio
import ssl
from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx

from ucm_cti.client.endpoint import Endpoint
from ucm_cti.client.errors import own_errors
from ucm_cti.domain.errors import CannotConnect, Garbled, NotPossible, UcmError

if TYPE_CHECKING:
    from httpcore import AsyncNetworkStream

MAX_REPLY = 32 * 1024 * 1024
_HEADERS = {
    "Content-Type": "application/json;charset=UTF-8",
    "Accept": "application/json",
    "Accept-Encoding": "identity",
}
_KEEP_ALIVE = 4.0  # below the 5 s of common servers: a request must not meet a closing connection
_CONNECTIONS = 2


class HttpTransport:
    """Bytes to one PBX and back; no proxy and no setting of the environment has a say.

    `timeout` in seconds bounds each step of an exchange, its double the whole. For one event loop.
    """

    def __init__(
        self,
        endpoint: Endpoint,
        context: ssl.SSLContext,
        timeout: float = 10.0,
        max_reply: int = MAX_REPLY,
    ) -> None:
        self.endpoint = endpoint
        self._timeout = timeout
        self._max_reply = max_reply
        self._http = httpx.AsyncClient(
            verify=context,
            trust_env=False,
            follow_redirects=False,
            timeout=timeout,
            headers=_HEADERS,
            limits=httpx.Limits(
                max_connections=_CONNECTIONS,
                max_keepalive_connections=_CONNECTIONS,
                keepalive_expiry=_KEEP_ALIVE,
            ),
        )

    async def post(self, body: bytes) -> bytes:
        """The body of the reply. Raises CannotConnect and its kin, Garbled."""
        if self._http.is_closed:
            raise NotPossible("The connection to the PBX has been closed; connect again.")
        opening = _Opening()
        with own_errors(self.endpoint):
            async with (
                asyncio.timeout(self._timeout * 2),  # a reply may trickle without end
                opening,
                self._http.stream(
                    "POST",
                    self.endpoint.api_url,
                    content=body,
                    extensions={"trace": opening.trace},
                ) as reply,
            ):
                if reply.status_code != httpx.codes.OK:
                    raise _of_status(self.endpoint, reply)
                return await self._read(reply)

    async def close(self) -> None:
        """Close every connection; later posts raise NotPossible."""
        await self._http.aclose()

    async def _read(self, reply: httpx.Response) -> bytes:
        found = bytearray()
        async for chunk in reply.aiter_bytes():
            found += chunk
            if len(found) > self._max_reply:
                raise Garbled(
                    f"{self.endpoint} answers without end; check that this is the PBX's address."
                )
        if found[:256].lstrip().startswith(b"<"):
            raise Garbled(
                f"{self.endpoint} answers with a web page instead of the API; check the port and "
                "that the HTTPS API is on."
            )
        return bytes(found)


class _Opening:
    """Closes a connection whose TLS handshake is cut short by cancellation: httpcore forgets it."""

    def __init__(self) -> None:
        self._raw: AsyncNetworkStream | None = None

    async def trace(self, event: str, info: Mapping[str, Any]) -> None:
        """Follow httpcore's steps; from the handshake's end on, its pool looks after the rest."""
        if event == "connection.connect_tcp.complete":
            self._raw = info["return_value"]
        elif event == "connection.start_tls.complete":
            self._raw = None

    async def __aenter__(self) -> None:
        """Nothing is open yet."""

    async def __aexit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        if self._raw is not None:
            await self._raw.aclose()


def _of_status(endpoint: Endpoint, reply: httpx.Response) -> UcmError:
    code = reply.status_code
    if reply.is_redirect:
        target = urlsplit(reply.headers.get("Location", "")).netloc
        return CannotConnect(
            f"{endpoint} sends callers on to {target or 'another page'}; use that address if it is "
            "the PBX."
        )
    if code == httpx.codes.NOT_FOUND:
        return CannotConnect(
            f"What answers at {endpoint} is not a UCM's API (HTTP 404); check address and port."
        )
    if code >= httpx.codes.INTERNAL_SERVER_ERROR:
        return CannotConnect(
            f"The PBX's web server has trouble (HTTP {code}); it may be starting, wait a minute."
        )
    return CannotConnect(
        f"{endpoint} refuses the API (HTTP {code}); check the address and that the HTTPS API is on."
    )
