"""Whom we believe to be the PBX: the system's authorities, a pinned certificate, a file.

A connection that carries anything is always verified. A pinned certificate identifies the peer by
itself, so the host name is not compared, and its expiry does not lock anybody out: the person chose
exactly this certificate, and an expired one is as unique as before. `SeenCertificate.not_after`
is there to warn with.
"""

import logging
import re
import ssl
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

import truststore

from ucm_cti.client.certificate import (
    SeenCertificate,
    allow_legacy,
    fingerprint_of,
    handshake,
    look_at_certificate,
    read_certificate,
)
from ucm_cti.client.endpoint import Endpoint
from ucm_cti.client.errors import unverified
from ucm_cti.client.pinning import PinnedContext
from ucm_cti.domain.errors import (
    CannotConnect,
    CertificateChanged,
    CertificateUnknown,
    UsageError,
)
from ucm_cti.domain.wording import tr

_log = logging.getLogger(__name__)
TIMEOUT = 10.0
_NO_CHECK_TIME = 0x200000  # X509_V_FLAG_NO_CHECK_TIME; the ssl module has no name for it


@dataclass(frozen=True, slots=True)
class SystemTrust:
    """The authorities that the operating system trusts."""


@dataclass(frozen=True, slots=True)
class PinnedCertificate:
    """Exactly this certificate, as PEM."""

    pem: str = field(repr=False)

    @property
    def der(self) -> bytes:
        """The certificate's bytes. Raises UsageError when the PEM cannot be read."""
        try:
            return ssl.PEM_cert_to_DER_cert(self.pem.strip())
        except ValueError:
            raise _unreadable_pin() from None

    @property
    def fingerprint(self) -> str:
        """SHA-256 as upper-case hex pairs. Raises UsageError when the PEM cannot be read."""
        return fingerprint_of(self.der)

    def expired(self) -> datetime | None:
        """When its time ran out, None while it has not. Raises UsageError, Garbled."""
        until = read_certificate(self.der).not_after
        return until if until < datetime.now(UTC) else None


@dataclass(frozen=True, slots=True)
class CaFile:
    """The authorities in a PEM file; the host name has to fit."""

    path: Path


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """The certificate with this SHA-256: 64 hex digits, with or without colons."""

    sha256: str

    @property
    def pairs(self) -> str:
        """Upper-case hex pairs with colons. Raises UsageError when it is no SHA-256."""
        plain = re.sub(r"[:\s]", "", self.sha256)
        if not re.fullmatch(r"[0-9A-Fa-f]{64}", plain):
            raise UsageError(tr("The fingerprint is no SHA-256; it has 64 hexadecimal digits."))
        return bytes.fromhex(plain).hex(":").upper()


Anchor = SystemTrust | PinnedCertificate | CaFile
"""What a TLS context can be made of."""
Trust = Anchor | Fingerprint


def ssl_context(trust: Anchor, *, legacy: bool = False) -> ssl.SSLContext:
    """A verifying client context; `legacy` allows outdated encryption (wire.md 1.1).

    Raises UsageError when a pin or a file cannot be read.
    """
    context: ssl.SSLContext
    if isinstance(trust, SystemTrust):
        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    elif isinstance(trust, PinnedCertificate):
        try:
            context = PinnedContext.made_for(trust.der)
        except (ssl.SSLError, ValueError):
            raise _unreadable_pin() from None
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN | _NO_CHECK_TIME
    else:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN  # a device's own leaf is an anchor
        try:
            context.load_verify_locations(cafile=trust.path)
        except OSError:
            raise UsageError(
                tr("The certificate file {path} cannot be read; it has to be PEM.", path=trust.path)
            ) from None
    if legacy:
        allow_legacy(context)
    return context


async def resolve_trust(
    endpoint: Endpoint,
    trust: Trust,
    *,
    legacy: bool = False,
    timeout: float = TIMEOUT,  # noqa: ASYNC109 - one of the profile's time limits
) -> Anchor:
    """What to verify with from now on, after one handshake that proved it.

    A Fingerprint becomes the pin of the certificate that has it. Raises CertificateUnknown or
    CertificateChanged with the fingerprints, and CannotConnect and its kin.
    """
    if isinstance(trust, Fingerprint):
        expected = trust.pairs
        seen = await look_at_certificate(endpoint, timeout, legacy=legacy)
        if seen.fingerprint != expected:
            raise CertificateChanged(
                tr(
                    "{endpoint} shows another certificate than the one named by its fingerprint; "
                    "connect only if you know why.",
                    endpoint=endpoint,
                ),
                expected=expected,
                fingerprint=seen.fingerprint,
            )
        return PinnedCertificate(seen.pem)
    try:
        await handshake(endpoint, ssl_context(trust, legacy=legacy), timeout)
    except CertificateUnknown:
        unverified = True
    else:
        unverified = False
    if unverified:
        await explain_certificate(endpoint, trust, legacy=legacy, timeout=timeout)
    if isinstance(trust, PinnedCertificate) and (ended := trust.expired()) is not None:
        _log.warning(
            "the certificate of %s ran out on %s; it is trusted because it is the pinned one",
            endpoint,
            ended.date(),
        )
    return trust


async def explain_certificate(
    endpoint: Endpoint,
    trust: Anchor,
    *,
    legacy: bool,
    timeout: float,  # noqa: ASYNC109 - one of the profile's time limits
) -> NoReturn:
    """Raise what is wrong with a certificate that `trust` did not take, with its fingerprint."""
    seen = await look_at_certificate(endpoint, timeout, legacy=legacy)
    if isinstance(trust, PinnedCertificate) and trust.fingerprint != seen.fingerprint:
        raise _changed(endpoint, trust.fingerprint, seen)
    if isinstance(trust, PinnedCertificate):
        raise CannotConnect(
            tr(
                "The certificate of {endpoint} is the trusted one but is not made for a "
                "server; make a new one in the PBX's web page.",
                endpoint=endpoint,
            )
        )
    raise unverified(endpoint, seen.fingerprint)


def _changed(endpoint: Endpoint, expected: str, seen: SeenCertificate) -> CertificateChanged:
    return CertificateChanged(
        tr(
            "{endpoint} shows another certificate than before, so nothing was sent. A UCM "
            "makes a new one after a firmware update, a reset or a change of its address; "
            "or another computer answers in its place. Compare the fingerprint on the PBX "
            "before you trust it.",
            endpoint=endpoint,
        ),
        expected=expected,
        fingerprint=seen.fingerprint,
    )


def _unreadable_pin() -> UsageError:
    return UsageError(tr("The stored certificate cannot be read; connect and trust the PBX again."))
