"""Every exception of the network becomes one of ours, with a sentence."""

import errno
import socket
import ssl

import httpx
import pytest
from websockets.exceptions import ConnectionClosedError, InvalidHandshake, InvalidURI

from ucm_cti.client.endpoint import Endpoint
from ucm_cti.client.errors import own_errors, translate
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

PBX = Endpoint("pbx.example")


def tls(reason: str) -> ssl.SSLError:
    error = ssl.SSLError(1, f"[SSL: {reason}] something (_ssl.c:1000)")
    error.reason = reason
    return error


def certificate(code: int) -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError(1, "certificate verify failed")
    error.verify_code = code
    return error


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (socket.gaierror(socket.EAI_NONAME, "unknown"), HostNotFound),
        (ConnectionRefusedError(), ConnectionRefused),
        (ConnectionResetError(), ConnectionLost),
        (BrokenPipeError(), ConnectionLost),
        (EOFError(), ConnectionLost),
        (TimeoutError(), ConnectionTimeout),
        (OSError(errno.EHOSTUNREACH, "no route"), CannotConnect),
        (OSError(errno.ETIMEDOUT, "timed out"), ConnectionTimeout),
        (PermissionError(), CannotConnect),
        (certificate(18), CertificateUnknown),
        (certificate(62), CertificateUnknown),
        (certificate(66), LegacyTls),
        (certificate(68), LegacyTls),
        (tls("DH_KEY_TOO_SMALL"), LegacyTls),
        (tls("UNSAFE_LEGACY_RENEGOTIATION_DISABLED"), LegacyTls),
        (tls("SSLV3_ALERT_HANDSHAKE_FAILURE"), LegacyTls),
        (tls("SSL/TLS_ALERT_HANDSHAKE_FAILURE"), LegacyTls),
        (tls("TLSV1_ALERT_PROTOCOL_VERSION"), LegacyTls),
        (tls("UNSUPPORTED_PROTOCOL"), LegacyTls),
        (tls("WRONG_VERSION_NUMBER"), NotHttps),
        (tls("PACKET_LENGTH_TOO_LONG"), NotHttps),
        (tls("RECORD_LAYER_FAILURE"), NotHttps),
        (tls("UNEXPECTED_EOF_WHILE_READING"), ConnectionLost),
        (tls("SOMETHING_NEW"), CannotConnect),
        (httpx.ConnectTimeout(""), ConnectionTimeout),
        (httpx.PoolTimeout(""), ConnectionTimeout),
        (httpx.ReadError(""), ConnectionLost),
        (
            httpx.RemoteProtocolError("Server disconnected without sending a response."),
            ConnectionLost,
        ),
        (httpx.RemoteProtocolError("illegal status line"), Garbled),
        (httpx.DecodingError(""), Garbled),
        (httpx.UnsupportedProtocol(""), CannotConnect),
        (ConnectionClosedError(None, None), ConnectionLost),
        (InvalidHandshake(), CannotConnect),
        (InvalidURI("x", "y"), CannotConnect),
        (httpx.StreamClosed(), CannotConnect),
    ],
)
def test_each_becomes_one_of_ours(error: BaseException, kind: type[UcmError]) -> None:
    ours = translate(error, PBX)
    assert type(ours) is kind
    assert ours.sentence.endswith(".")
    with pytest.raises(kind), own_errors(PBX):
        raise error


def test_the_most_telling_cause_decides() -> None:
    outer = httpx.ConnectError("All connection attempts failed")
    outer.__cause__ = OSError("All connection attempts failed")
    outer.__cause__.__cause__ = ExceptionGroup(
        "several", [OSError(errno.ENETUNREACH, "no v6"), ConnectionRefusedError()]
    )
    assert type(translate(outer, PBX)) is ConnectionRefused


def test_what_is_ours_or_no_failure_of_the_network_passes() -> None:
    for error in (LegacyTls("x"), ValueError("x")):
        with pytest.raises(type(error)), own_errors(PBX):
            raise error
