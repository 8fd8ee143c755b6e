"""POST over HTTPS with keep-alive; the PBX's API is one path (wire.md 2.1)."""

import asyncio
import re
import ssl
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx

from ucm_cti.client.download import Incoming
from ucm_cti.client.endpoint import Endpoint
from ucm_cti.client.errors import line_lost, own_errors
from ucm_cti.client.observer import Observer, exchange
from ucm_cti.domain.errors import (
    CannotConnect,
    ConnectionLost,
    Garbled,
    NotPossible,
    NotThere,
    UcmError,
)
from ucm_cti.domain.wording import tr

if TYPE_CHECKING:
    from httpcore import AsyncNetworkStream

MAX_REPLY = 32 * 1024 * 1024
_HEADERS = {
    "Content-Type": "application/json;charset=UTF-8",
    "Accept": "application/json, */*;q=0.5",
    "Accept-Encoding": "identity",
}
_KEEP_ALIVE = 4.0  # below the 5 s of common servers: a request must not meet a closing connection
_CONNECTIONS = 3  # two exchanges and a download
_SEARCH = 120.0  # a recording may have to be fetched from elsewhere first (wire.md 2.2)
_CHUNK = 256 * 1024
_NO_SUCH_ITEM = -16
_WEB_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)


class HttpTransport:
    """Bytes to one PBX and back; no proxy and no setting of the environment has a say.

    `timeout` in seconds bounds each step of an exchange, its double the whole. For one event loop.
    `observer` is told of each exchange but those that fetch files.
    """

    def __init__(
        self,
        endpoint: Endpoint,
        context: ssl.SSLContext,
        timeout: float = 10.0,
        max_reply: int = MAX_REPLY,
        observer: Observer | None = None,
    ) -> None:
        self.endpoint = endpoint
        self._observer = observer
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

    async def post(self, body: bytes, *, document: bool = False) -> bytes:
        """The body of the reply, which may be XML where it is to be a `document`.

        Raises CannotConnect and its kin, Garbled.
        """
        with exchange(self._observer, body) as seen, own_errors(self.endpoint):
            async with (
                asyncio.timeout(self._timeout * 2),  # a reply may trickle without end
                self._exchange(body, self._timeout) as reply,
            ):
                seen.status = reply.status_code
                if reply.status_code != httpx.codes.OK:
                    raise _of_status(self.endpoint, reply)
                return await self._read(reply, seen.reply, document=document)

    @asynccontextmanager
    async def fetch(self, body: bytes) -> AsyncIterator[Incoming]:
        """The reply as it comes in, of any length. Raises CannotConnect and its kin, Garbled,
        NotThere."""
        with own_errors(self.endpoint):
            async with self._exchange(body, max(self._timeout, _SEARCH)) as reply:
                if reply.status_code == httpx.codes.NOT_FOUND:
                    raise NotThere(
                        tr("The PBX has no such recording (any more); look at the list again."),
                        code=_NO_SUCH_ITEM,
                    )
                if reply.status_code != httpx.codes.OK:
                    raise _of_status(self.endpoint, reply)
                kind = reply.headers.get("Content-Type", "").partition(";")[0].strip().casefold()
                length = reply.headers.get("Content-Length", "")
                total = int(length) if length.isdigit() else None
                yield Incoming(kind, total, reply.aiter_bytes(_CHUNK))

    @asynccontextmanager
    async def _exchange(self, body: bytes, patience: float) -> AsyncIterator[httpx.Response]:
        """Send the body; the reply with its head read. `patience` in seconds bounds each read."""
        if self._http.is_closed:
            raise NotPossible(tr("The connection to the PBX has been closed; connect again."))
        watch = _Watch()
        try:
            async with (
                watch,
                self._http.stream(
                    "POST",
                    self.endpoint.api_url,
                    content=body,
                    timeout=httpx.Timeout(self._timeout, read=patience),
                    extensions={"trace": watch.trace},
                ) as reply,
            ):
                yield reply
        except httpx.NetworkError as error:
            if watch.left:
                raise line_lost(self.endpoint) from error
            raise

    async def close(self) -> None:
        """Close every connection; later posts raise NotPossible."""
        await self._http.aclose()

    async def _read(self, reply: httpx.Response, found: bytearray, *, document: bool) -> bytes:
        """The whole body, gathered in `found`."""
        async for chunk in reply.aiter_bytes():
            found += chunk
            if len(found) > self._max_reply:
                raise Garbled(
                    tr(
                        "{endpoint} answers without end; check that this is the PBX's address.",
                        endpoint=self.endpoint,
                    )
                )
        if _is_web_page(found, document=document):
            raise Garbled(
                tr(
                    "{endpoint} answers with a web page instead of the API; check the port and "
                    "that the HTTPS API is on.",
                    endpoint=self.endpoint,
                )
            )
        return bytes(found)


def _is_web_page(body: bytearray, *, document: bool) -> bool:
    if document:
        return _WEB_PAGE.match(body[:1024]) is not None
    return body[:256].lstrip().startswith(b"<")


class _Watch:
    """Follows one exchange: `left` tells that the request may have reached the PBX.

    Closes a connection whose TLS handshake is cut short by cancellation: httpcore forgets it.
    """

    def __init__(self) -> None:
        self.left = False
        self._raw: AsyncNetworkStream | None = None

    async def trace(self, event: str, info: Mapping[str, Any]) -> None:
        """Follow httpcore's steps; from the handshake's end on, its pool looks after the rest."""
        if event == "connection.connect_tcp.complete":
            self._raw = info["return_value"]
        elif event == "connection.start_tls.complete":
            self._raw = None
        elif event == "http11.send_request_headers.started":
            self.left = True

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
            tr(
                "{endpoint} sends callers on to {target}; use that address if it is the PBX.",
                endpoint=endpoint,
                target=target or tr("another page"),
            )
        )
    if code == httpx.codes.NOT_FOUND:
        return CannotConnect(
            tr(
                "What answers at {endpoint} is not a UCM's API (HTTP 404); check address and port.",
                endpoint=endpoint,
            )
        )
    if code >= httpx.codes.INTERNAL_SERVER_ERROR:
        away = code == httpx.codes.SERVICE_UNAVAILABLE
        return (CannotConnect if away else ConnectionLost)(  # the others may come after the deed
            tr(
                "The PBX's web server has trouble (HTTP {code}); it may be starting, wait a "
                "minute.",
                code=code,
            )
        )
    return CannotConnect(
        tr(
            "{endpoint} refuses the API (HTTP {code}); check the address and that the "
            "HTTPS API is on.",
            endpoint=endpoint,
            code=code,
        )
    )
