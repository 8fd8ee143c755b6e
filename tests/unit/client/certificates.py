"""Certificates as devices have them: good, expired, weak, made out to somebody else."""

import base64
import datetime as dt
import ipaddress
import ssl
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID, ObjectIdentifier

NOW = dt.datetime.now(dt.UTC).replace(microsecond=0)
_OAKLEY_GROUP_2 = bytes.fromhex(  # RFC 2409, 6.2
    "ffffffffffffffffc90fdaa22168c234c4c6628b80dc1cd129024e088a67cc74020bbea63b139b22514a08798e34"
    "04ddef9519b3cd3a431b302b0a6df25f14374fe1356d6d51c245e485b576625e7ec6f44c42e9a637ed6b0bff5cb6"
    "f406b7edee386bfb5a899fa5ae9f24117c4b1fe649286651ece65381ffffffffffffffff"
)
DAY = dt.timedelta(days=1)


@dataclass(frozen=True)
class Made:
    """A key pair on disk, and what its certificate shows."""

    path: Path
    pem: str
    fingerprint: str
    not_after: dt.datetime

    def context(self) -> ssl.SSLContext:
        """For a server."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.path)
        return context


def make(
    folder: Path,
    *,
    names: tuple[str, ...] = ("127.0.0.1", "localhost"),
    not_before: dt.datetime = NOW - DAY,
    not_after: dt.datetime = NOW + 30 * DAY,
    usage: ObjectIdentifier = ExtendedKeyUsageOID.SERVER_AUTH,
    key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey | None = None,
    ca: bool = False,
    issuer_key: ec.EllipticCurvePrivateKey | None = None,
) -> Made:
    """A self-signed leaf as a device makes it; with `ca` it may vouch for others, as some may.

    With `issuer_key` it is issued by the certificate that has this key.
    """
    key = key or ec.generate_private_key(ec.SECP256R1())
    issuer = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "UCM6302")])
    other = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "UCM6304")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(other if issuer_key else issuer)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(not_before)
        .not_valid_after(not_after)
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        .add_extension(x509.ExtendedKeyUsage([usage]), critical=False)
        .add_extension(x509.SubjectAlternativeName([_general(n) for n in names]), critical=False)
        .sign(issuer_key or key, hashes.SHA256())
    )
    pem = certificate.public_bytes(serialization.Encoding.PEM)
    secret = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    fingerprint = certificate.fingerprint(hashes.SHA256()).hex(":").upper()
    path = folder / f"{fingerprint[:8].replace(':', '')}.pem"
    path.write_bytes(pem + secret)
    return Made(path, pem.decode(), fingerprint, not_after)


def old_device(folder: Path, ciphers: str) -> tuple[Made, ssl.SSLContext]:
    """A server with a 1024-bit Diffie-Hellman group (wire.md 1.1)."""
    made = make(folder, key=rsa.generate_private_key(65537, 2048))
    group = folder / "group.pem"
    der = b"\x30\x81\x87\x02\x81\x81\x00" + _OAKLEY_GROUP_2 + b"\x02\x01\x02"
    text = base64.encodebytes(der).decode()
    group.write_text(f"-----BEGIN DH PARAMETERS-----\n{text}-----END DH PARAMETERS-----\n")
    context = made.context()
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers(f"{ciphers}:@SECLEVEL=0")
    context.load_dh_params(group)
    return made, context


def _general(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)
