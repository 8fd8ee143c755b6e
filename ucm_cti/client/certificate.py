"""The certificate that a PBX shows, read without trusting it."""

import asyncio
import hashlib
import ssl
from dataclasses import dataclass
from datetime import datetime

from cryptography import x509
from cryptography.exceptions import InvalidSignature

from ucm_cti.client.endpoint import Endpoint
from ucm_cti.client.errors import not_https, outdated, own_errors
from ucm_cti.domain.errors import CannotConnect, Garbled, NotHttps
from ucm_cti.domain.wording import tr

LEGACY_CIPHERS = "DEFAULT:@SECLEVEL=1"
"""Takes the 1024-bit Diffie-Hellman group of a UCM62xx (wire.md 1.1)."""
_OP_LEGACY_SERVER_CONNECT = 0x4  # named by the ssl module from Python 3.12 on


@dataclass(frozen=True, slots=True)
class SeenCertificate:
    """`fingerprint` is the SHA-256 as upper-case hex pairs with colons; times are in UTC.

    `names` are what it is made out to: host names and IP addresses.
    """

    fingerprint: str
    subject: str
    issuer: str
    not_before: datetime
    not_after: datetime
    names: tuple[str, ...]
    pem: str
    self_signed: bool


@dataclass(frozen=True, slots=True)
class Handshake:
    """What a TLS handshake agreed on, and the peer's certificate as DER."""

    der: bytes
    version: str
    cipher: str


def allow_legacy(context: ssl.SSLContext) -> None:
    """Let a context talk to outdated devices: small keys, old ciphers, no secure renegotiation."""
    context.set_ciphers(LEGACY_CIPHERS)
    context.options |= _OP_LEGACY_SERVER_CONNECT


async def handshake(endpoint: Endpoint, context: ssl.SSLContext, timeout: float) -> Handshake:  # noqa: ASYNC109 - part of the contract
    """Make a TLS connection, send nothing, hang up; what was agreed on.

    Raises CannotConnect and its kin.
    """
    try:
        return await _handshake(endpoint, context, timeout)
    except NotHttps as error:
        refused = error
    if context.options & _OP_LEGACY_SERVER_CONNECT:
        raise refused
    try:
        await _handshake(endpoint, _careless(legacy=True), timeout)
    except CannotConnect:
        raise refused from None
    raise outdated(endpoint)


async def _handshake(endpoint: Endpoint, context: ssl.SSLContext, limit: float) -> Handshake:
    with own_errors(endpoint):
        async with asyncio.timeout(limit):
            try:
                _, writer = await asyncio.open_connection(endpoint.host, endpoint.port, ssl=context)
            except (ConnectionResetError, ConnectionAbortedError, ssl.SSLEOFError) as error:
                raise not_https(endpoint) from error
        try:
            line = writer.get_extra_info("ssl_object")
            found = line.getpeercert(binary_form=True)
            cipher = line.cipher()
            version = line.version()
        finally:
            writer.transport.abort()
    if not found:
        raise Garbled(
            tr(
                "{endpoint} shows no certificate; check that this is the PBX's address.",
                endpoint=endpoint,
            )
        )
    return Handshake(bytes(found), version or "", cipher[0] if cipher else "")


async def unverified_handshake(
    endpoint: Endpoint,
    timeout: float,  # noqa: ASYNC109 - part of the contract
    *,
    legacy: bool = False,
) -> Handshake:
    """Shake hands with whoever is there; nothing is sent over that connection.

    Raises CannotConnect and its kin.
    """
    return await handshake(endpoint, _careless(legacy=legacy), timeout)


async def look_at_certificate(
    endpoint: Endpoint,
    timeout: float,  # noqa: ASYNC109 - part of the contract
    *,
    legacy: bool = False,
) -> SeenCertificate:
    """Fetch the certificate without verifying it; nothing is sent over that connection.

    Raises CannotConnect and its kin, Garbled for a certificate that cannot be read.
    """
    return read_certificate((await unverified_handshake(endpoint, timeout, legacy=legacy)).der)


def _careless(*, legacy: bool) -> ssl.SSLContext:
    """For connections that carry nothing."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    if legacy:
        allow_legacy(context)
    return context


def read_certificate(der: bytes) -> SeenCertificate:
    """What a DER certificate says. Raises Garbled."""
    try:
        certificate = x509.load_der_x509_certificate(der)
        return SeenCertificate(
            fingerprint=fingerprint_of(der),
            subject=certificate.subject.rfc4514_string(),
            issuer=certificate.issuer.rfc4514_string(),
            not_before=certificate.not_valid_before_utc,
            not_after=certificate.not_valid_after_utc,
            names=_names(certificate),
            pem=ssl.DER_cert_to_PEM_cert(der),
            self_signed=_self_signed(certificate),
        )
    except ValueError as error:
        raise Garbled(
            tr("The PBX's certificate cannot be read; make a new one in its web page.")
        ) from error


def fingerprint_of(der: bytes) -> str:
    """SHA-256 as upper-case hex pairs with colons."""
    return hashlib.sha256(der).digest().hex(":").upper()


def _names(certificate: x509.Certificate) -> tuple[str, ...]:
    try:
        found = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return ()
    addresses = (str(address) for address in found.get_values_for_type(x509.IPAddress))
    return (*found.get_values_for_type(x509.DNSName), *addresses)


def _self_signed(certificate: x509.Certificate) -> bool:
    try:
        certificate.verify_directly_issued_by(certificate)
    except (ValueError, TypeError, InvalidSignature):
        return False
    return True
