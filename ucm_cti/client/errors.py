"""From what httpx, websockets, TLS and the system raise to our one tree."""

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
from websockets.exceptions import ConnectionClosed, InvalidStatus, WebSocketException

from ucm_cti.client.endpoint import Endpoint
from ucm_cti.domain.errors import (
    CannotConnect,
    CertificateUnknown,
    ConnectionLost,
    ConnectionRefused,
    ConnectionTimeout,
    Garbled,
    HostNotFound,
    LegacyTls,
    NotHttps,
    UcmError,
)
from ucm_cti.domain.wording import tr

_PLAIN = ("WRONG_VERSION", "PACKET_LENGTH", "RECORD_LAYER", "UNKNOWN_PROTOCOL", "HTTP_REQUEST")
_OUTDATED = (
    "HANDSHAKE_FAILURE",
    "INSUFFICIENT_SECURITY",
    "KEY_TOO_SMALL",
    "LEGACY",
    "MD_TOO_WEAK",
    "NO_CIPHERS",
    "NO_PROTOCOLS",
    "PROTOCOL_VERSION",
    "UNSUPPORTED_PROTOCOL",
    "WRONG_SIGNATURE_TYPE",
)
_WEAK_CERTIFICATE = {66, 67, 68}  # X509_V_ERR_EE_KEY_TOO_SMALL, CA_KEY_TOO_SMALL, CA_MD_TOO_WEAK
_DEPTH = 8


@contextmanager
def own_errors(endpoint: Endpoint) -> Iterator[None]:
    """Everything that goes wrong on the network inside the block is raised as a UcmError."""
    try:
        yield
    except (OSError, EOFError, httpx.HTTPError, httpx.StreamError, WebSocketException) as error:
        raise translate(error, endpoint) from error


def translate(error: BaseException, endpoint: Endpoint) -> UcmError:
    """The failure of our tree that an exception means; the most telling of its causes decides."""
    found = list(_causes(error))
    for one in found:
        if (ours := _of_tls(one, endpoint) or _of_system(one, endpoint)) is not None:
            return ours
    for one in found:
        if (ours := _of_library(one, endpoint)) is not None:
            return ours
    return CannotConnect(
        tr(
            "The connection to {endpoint} cannot be made; check the address and the network.",
            endpoint=endpoint,
        )
    )


def not_https(endpoint: Endpoint) -> NotHttps:
    """Something listens there and speaks no TLS."""
    return NotHttps(
        tr(
            "Something answers at {endpoint}, but not with HTTPS; check the port, it is "
            "usually 8089.",
            endpoint=endpoint,
        )
    )


def unverified(endpoint: Endpoint, fingerprint: str) -> CertificateUnknown:
    """Nobody vouches for the certificate; `fingerprint` is "" where it was only seen in passing."""
    return CertificateUnknown(
        tr(
            "The certificate of {endpoint} cannot be verified; compare its fingerprint "
            "with the PBX's web page before you trust it.",
            endpoint=endpoint,
        ),
        fingerprint=fingerprint,
    )


def outdated(endpoint: Endpoint) -> LegacyTls:
    """TLS fails for want of something modern."""
    return LegacyTls(
        tr(
            "The PBX at {endpoint} offers outdated encryption only; update its firmware, "
            "or allow outdated encryption for this PBX.",
            endpoint=endpoint,
        )
    )


def line_lost(endpoint: Endpoint) -> ConnectionLost:
    """The connection broke; what was on its way may have arrived."""
    return ConnectionLost(
        tr(
            "The connection to {endpoint} broke; if this stays, check the network and the PBX.",
            endpoint=endpoint,
        )
    )


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The exception, its causes and the members of groups among them, outermost first."""
    level = [error]
    for _ in range(_DEPTH):
        yield from level
        level = [cause for one in level for cause in _below(one)]


def _below(error: BaseException) -> tuple[BaseException, ...]:
    if isinstance(error, BaseExceptionGroup):
        return error.exceptions
    cause = error.__cause__ or error.__context__  # httpcore hides the cause with `from None`
    return () if cause is None else (cause,)


def _of_tls(error: BaseException, endpoint: Endpoint) -> UcmError | None:
    if isinstance(error, ssl.SSLCertVerificationError):
        if error.verify_code in _WEAK_CERTIFICATE:
            return outdated(endpoint)
        return unverified(endpoint, "")
    if not isinstance(error, ssl.SSLError):
        return None
    reason = (error.reason or "").upper()
    if any(mark in reason for mark in _PLAIN):
        return not_https(endpoint)
    if any(mark in reason for mark in _OUTDATED):
        return outdated(endpoint)
    if isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError) or "EOF" in reason:
        return line_lost(endpoint)
    return CannotConnect(
        tr(
            "The encrypted connection to {endpoint} failed; check that this is the PBX's address.",
            endpoint=endpoint,
        )
    )


def _of_system(error: BaseException, endpoint: Endpoint) -> UcmError | None:
    if isinstance(error, socket.gaierror):
        return HostNotFound(
            tr("No computer is called {host}; check the address.", host=endpoint.host)
        )
    if isinstance(error, ConnectionRefusedError):
        return ConnectionRefused(
            tr(
                "Nothing answers at {endpoint}; check the port and that the PBX's HTTPS API is on.",
                endpoint=endpoint,
            )
        )
    if isinstance(error, ConnectionError | EOFError):
        return line_lost(endpoint)
    if isinstance(error, TimeoutError | httpx.TimeoutException):
        return ConnectionTimeout(
            tr(
                "The PBX at {endpoint} did not answer in time; check that it is on and reachable.",
                endpoint=endpoint,
            )
        )
    return None


def _of_library(error: BaseException, endpoint: Endpoint) -> UcmError | None:
    if isinstance(error, InvalidStatus):
        return CannotConnect(
            tr(
                "The PBX refuses the event socket (HTTP {status_code}); its firmware may have "
                "none.",
                status_code=error.response.status_code,
            )
        )
    if isinstance(error, ConnectionClosed | httpx.NetworkError):
        return line_lost(endpoint)
    if isinstance(error, httpx.RemoteProtocolError) and (
        "disconnected" in str(error) or "closed" in str(error)
    ):
        return line_lost(endpoint)
    if isinstance(error, httpx.ProtocolError | httpx.DecodingError):
        return Garbled(
            tr(
                "What answers at {endpoint} cannot be read; check that this is the PBX's address.",
                endpoint=endpoint,
            )
        )
    if isinstance(error, WebSocketException):
        return CannotConnect(tr("The PBX offers no event socket; its firmware may have none."))
    return None
