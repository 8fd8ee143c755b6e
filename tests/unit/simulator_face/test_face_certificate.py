"""The simulator's own certificate."""

import datetime as dt
import ipaddress
import os
import ssl
import sys
from pathlib import Path

import pytest
from cryptography import x509

from ucm_cti.simulator.certificate import (
    LOOPBACK_NAMES,
    ensure_certificate,
    fingerprint_of,
)


def test_it_names_the_loopback_and_fits_its_own_trust(tmp_path: Path) -> None:
    made = ensure_certificate(tmp_path, (*LOOPBACK_NAMES, "ucm.example"), rsa_key=False)
    parsed = x509.load_pem_x509_certificate(made.path.read_bytes())
    names = parsed.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert names.get_values_for_type(x509.DNSName) == ["localhost", "ucm.example"]
    assert names.get_values_for_type(x509.IPAddress) == [
        ipaddress.ip_address("127.0.0.1"),
        ipaddress.ip_address("::1"),
    ]
    assert parsed.not_valid_before_utc < dt.datetime.now(dt.UTC) < parsed.not_valid_after_utc
    assert len(ssl.create_default_context(cafile=str(made.path)).get_ca_certs()) == 1


def test_the_fingerprint_is_that_of_the_der(tmp_path: Path) -> None:
    made = ensure_certificate(tmp_path, LOOPBACK_NAMES, rsa_key=False)
    der = ssl.PEM_cert_to_DER_cert(made.path.read_text())
    pairs = made.fingerprint.split(":")
    assert len(pairs) == 32
    assert made.fingerprint == made.fingerprint.upper()
    assert fingerprint_of(ssl.DER_cert_to_PEM_cert(der).encode()) == made.fingerprint


def test_a_folder_keeps_its_certificate_and_a_new_one_gets_another(tmp_path: Path) -> None:
    first = ensure_certificate(tmp_path / "a", LOOPBACK_NAMES, rsa_key=False)
    again = ensure_certificate(tmp_path / "a", LOOPBACK_NAMES, rsa_key=False)
    other = ensure_certificate(tmp_path / "b", LOOPBACK_NAMES, rsa_key=False)
    assert first == again
    assert first.fingerprint != other.fingerprint


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_the_key_is_for_its_owner_only(tmp_path: Path) -> None:
    made = ensure_certificate(tmp_path, LOOPBACK_NAMES, rsa_key=False)
    assert os.stat(made.key_path).st_mode & 0o777 == 0o600  # noqa: PTH116
