"""The simulator's own self-signed certificate, and the TLS it is served with (wire.md 1.1)."""

import base64
import datetime as dt
import ipaddress
import os
import ssl
import textwrap
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

LOOPBACK_NAMES = ("localhost", "127.0.0.1", "::1")
_LIFETIME = dt.timedelta(days=3650)
_OAKLEY_GROUP_2 = bytes.fromhex(
    "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74"
    "020BBEA63B139B22514A08798E3404DDEF9519B3CD3A431B302B0A6DF25F1437"
    "4FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED"
    "EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE65381FFFFFFFFFFFFFFFF"
)


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate and its key as PEM files; its SHA-256 as upper-case hex pairs."""

    path: Path
    key_path: Path
    fingerprint: str


def ensure_certificate(folder: Path, names: tuple[str, ...], *, rsa_key: bool) -> Certificate:
    """The certificate kept in `folder`, made there first when it has none."""
    path, key_path = folder / "simulator.pem", folder / "simulator.key"
    if not (path.exists() and key_path.exists()):
        _make(path, key_path, names, rsa_key=rsa_key)
    return Certificate(path, key_path, fingerprint_of(path.read_bytes()))


def fingerprint_of(pem: bytes) -> str:
    """SHA-256 of a PEM certificate, as `AB:CD:...`."""
    return x509.load_pem_x509_certificate(pem).fingerprint(hashes.SHA256()).hex(":").upper()


def tls_context(certificate: Certificate, *, legacy: bool) -> ssl.SSLContext:
    """The server's TLS. `legacy` offers only what a UCM62xx does: a 1024-bit Diffie-Hellman group,
    which today's OpenSSL refuses unless told otherwise."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if legacy:
        context.maximum_version = ssl.TLSVersion.TLSv1_2
        context.set_ciphers("DHE-RSA-AES256-GCM-SHA384:DHE-RSA-AES128-SHA:@SECLEVEL=0")
        context.load_dh_params(str(_small_group(certificate.path.parent)))
    context.load_cert_chain(certificate.path, certificate.key_path)
    return context


def _make(path: Path, key_path: Path, names: tuple[str, ...], *, rsa_key: bool) -> None:
    key = (
        rsa.generate_private_key(public_exponent=65537, key_size=2048)
        if rsa_key
        else ec.generate_private_key(ec.SECP256R1())
    )
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "UCM simulator")])
    now = dt.datetime.now(dt.UTC)
    public = key.public_key()
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + _LIFETIME)
        .add_extension(
            x509.SubjectAlternativeName([_general_name(n) for n in names]), critical=False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(public), critical=False)
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    with os.fdopen(os.open(key_path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(secret)


def _general_name(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)


def _usage() -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        key_encipherment=True,
        key_cert_sign=True,
        content_commitment=False,
        data_encipherment=False,
        key_agreement=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


def _small_group(folder: Path) -> Path:
    """DH parameters as PKCS #3 PEM: a sequence of the prime and the generator 2."""
    der = b"\x30\x81\x87" + b"\x02\x81\x81\x00" + _OAKLEY_GROUP_2 + b"\x02\x01\x02"
    lines = ("-----BEGIN DH PARAMETERS-----", *_wrapped(der), "-----END DH PARAMETERS-----", "")
    path = folder / "group.pem"
    path.write_text("\n".join(lines), encoding="ascii")
    return path


def _wrapped(der: bytes) -> list[str]:
    return textwrap.wrap(base64.b64encode(der).decode(), 64)
