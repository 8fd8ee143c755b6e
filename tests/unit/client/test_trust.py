"""Whom the client believes, tried on real TLS servers."""

import ssl
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID

from tests.unit.client.certificates import DAY, NOW, Made, make, old_device
from tests.unit.client.devices import PATIENCE, bad_request, hang_up, keep_silent, listening
from ucm_cti.client.certificate import handshake, look_at_certificate
from ucm_cti.client.endpoint import Endpoint
from ucm_cti.client.http import HttpTransport
from ucm_cti.client.trust import (
    Anchor,
    CaFile,
    Fingerprint,
    PinnedCertificate,
    SystemTrust,
    resolve_trust,
    ssl_context,
)
from ucm_cti.domain.errors import (
    CannotConnect,
    CertificateChanged,
    CertificateUnknown,
    ConnectionRefused,
    ConnectionTimeout,
    HostNotFound,
    LegacyTls,
    NotHttps,
    UsageError,
)


async def serve(stack: AsyncExitStack, context: ssl.SSLContext | None) -> Endpoint:
    return await stack.enter_async_context(listening(keep_silent, context))


async def test_what_a_certificate_shows(made: Made) -> None:
    async with AsyncExitStack() as stack:
        seen = await look_at_certificate(await serve(stack, made.context()), PATIENCE)
    assert seen.fingerprint == made.fingerprint
    assert seen.subject == seen.issuer == "CN=UCM6302"
    assert seen.not_after == made.not_after
    assert seen.not_before < NOW
    assert seen.names == ("localhost", "127.0.0.1")
    assert seen.pem.strip() == made.pem.strip()
    assert seen.self_signed


async def test_a_pin_proves_the_peer_whatever_its_name(folder: Path) -> None:
    made = make(folder, names=("elsewhere.example",))
    async with AsyncExitStack() as stack:
        endpoint = await serve(stack, made.context())
        pin = PinnedCertificate(made.pem)
        assert await resolve_trust(endpoint, pin, timeout=PATIENCE) is pin
    assert pin.fingerprint == made.fingerprint
    assert made.pem[40:60] not in repr(pin)


@pytest.mark.parametrize(
    ("not_before", "not_after"), [(NOW - 400 * DAY, NOW - DAY), (NOW + DAY, NOW + 9 * DAY)]
)
async def test_a_pin_holds_when_its_time_is_over_or_not_yet_come(
    folder: Path, not_before: object, not_after: object
) -> None:
    made = make(folder, not_before=not_before, not_after=not_after)  # type: ignore[arg-type]
    async with AsyncExitStack() as stack:
        endpoint = await serve(stack, made.context())
        await resolve_trust(endpoint, PinnedCertificate(made.pem), timeout=PATIENCE)
        with pytest.raises(CertificateUnknown):
            await resolve_trust(endpoint, CaFile(made.path), timeout=PATIENCE)


async def test_another_certificate_than_the_pinned_one(made: Made, folder: Path) -> None:
    before = make(folder)
    async with AsyncExitStack() as stack:
        endpoint = await serve(stack, made.context())
        for trust in (PinnedCertificate(before.pem), Fingerprint(before.fingerprint)):
            with pytest.raises(CertificateChanged) as caught:
                await resolve_trust(endpoint, trust, timeout=PATIENCE)
            assert caught.value.expected == before.fingerprint
            assert caught.value.fingerprint == made.fingerprint


@pytest.mark.parametrize("issued", [False, True])
async def test_another_certificate_with_the_key_of_the_pinned_one(
    folder: Path, issued: bool
) -> None:
    """What the pinned certificate has issued is not the pinned certificate."""
    key = ec.generate_private_key(ec.SECP256R1())
    before = make(folder, key=key, ca=True)
    now = make(folder, issuer_key=key) if issued else make(folder, key=key, ca=True)
    pin = PinnedCertificate(before.pem)
    async with AsyncExitStack() as stack:
        endpoint = await serve(stack, now.context())
        with pytest.raises(CertificateChanged) as caught:
            await resolve_trust(endpoint, pin, timeout=PATIENCE)
        assert caught.value.fingerprint == now.fingerprint
        with pytest.raises(CertificateUnknown):  # later connections are as strict as the first
            await handshake(endpoint, ssl_context(pin), PATIENCE)
        transport = HttpTransport(endpoint, ssl_context(pin), PATIENCE)
        with pytest.raises(CertificateUnknown):
            await transport.post(b"{}")
        await transport.close()


async def test_an_expired_pin_is_warned_of(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    made = make(folder, not_before=NOW - 400 * DAY, not_after=NOW - DAY)
    async with AsyncExitStack() as stack:
        endpoint = await serve(stack, made.context())
        pin = PinnedCertificate(made.pem)
        await resolve_trust(endpoint, pin, timeout=PATIENCE)
    assert "ran out on" in caplog.text
    assert pin.expired() == made.not_after
    assert PinnedCertificate(make(folder).pem).expired() is None


async def test_a_pinned_certificate_that_is_not_made_for_servers(folder: Path) -> None:
    made = make(folder, usage=ExtendedKeyUsageOID.CLIENT_AUTH)
    async with AsyncExitStack() as stack:
        endpoint = await serve(stack, made.context())
        with pytest.raises(CannotConnect, match="not made for a server") as caught:
            await resolve_trust(endpoint, PinnedCertificate(made.pem), timeout=PATIENCE)
    assert type(caught.value) is CannotConnect


@pytest.mark.parametrize("style", [str, str.lower, lambda pairs: pairs.replace(":", "")])
async def test_a_fingerprint_becomes_a_pin(made: Made, style: object) -> None:
    async with AsyncExitStack() as stack:
        endpoint = await serve(stack, made.context())
        given = Fingerprint(style(made.fingerprint))  # type: ignore[operator]
        found = await resolve_trust(endpoint, given, timeout=PATIENCE)
        assert isinstance(found, PinnedCertificate)
        assert found.fingerprint == made.fingerprint
        agreed = await handshake(endpoint, ssl_context(found), PATIENCE)
        assert agreed.version.startswith("TLSv1.")
        assert ssl.DER_cert_to_PEM_cert(agreed.der).strip() == made.pem.strip()


@pytest.mark.parametrize("given", ["", "AA:BB", "x" * 64, "a" * 65])
async def test_what_is_no_fingerprint(given: str) -> None:
    with pytest.raises(UsageError, match="64 hexadecimal digits"):
        await resolve_trust(Endpoint("127.0.0.1", 1), Fingerprint(given), timeout=PATIENCE)


async def test_the_system_does_not_know_a_devices_own_certificate(made: Made) -> None:
    async with AsyncExitStack() as stack:
        endpoint = await serve(stack, made.context())
        with pytest.raises(CertificateUnknown) as caught:
            await resolve_trust(endpoint, SystemTrust(), timeout=PATIENCE)
        assert caught.value.fingerprint == made.fingerprint
        with pytest.raises(CertificateUnknown):  # nothing passes a context that was not asked for
            await handshake(endpoint, ssl_context(SystemTrust()), PATIENCE)


async def test_a_file_of_authorities_wants_the_right_name(made: Made, folder: Path) -> None:
    other = make(folder, names=("elsewhere.example",))
    async with AsyncExitStack() as stack:
        endpoint = await serve(stack, made.context())
        trust = CaFile(made.path)
        assert await resolve_trust(endpoint, trust, timeout=PATIENCE) == trust
        elsewhere = await serve(stack, other.context())
        with pytest.raises(CertificateUnknown):
            await resolve_trust(elsewhere, CaFile(other.path), timeout=PATIENCE)


def test_what_cannot_be_read_is_said(folder: Path) -> None:
    rubbish = folder / "rubbish.pem"
    rubbish.write_text("nothing", encoding="ascii")
    unusable: list[Anchor] = [
        CaFile(folder / "missing.pem"),
        CaFile(rubbish),
        PinnedCertificate("nothing"),
        PinnedCertificate(""),
        PinnedCertificate("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"),
    ]
    for trust in unusable:
        with pytest.raises(UsageError, match="cannot be read"):
            ssl_context(trust)
    with pytest.raises(UsageError, match="cannot be read"):
        assert PinnedCertificate("nothing").fingerprint


def test_every_context_verifies(made: Made) -> None:
    for trust in (SystemTrust(), PinnedCertificate(made.pem), CaFile(made.path)):
        for legacy in (False, True):
            context = ssl_context(trust, legacy=legacy)
            assert context.verify_mode is ssl.CERT_REQUIRED
            assert context.check_hostname is not isinstance(trust, PinnedCertificate)
            assert context.minimum_version >= ssl.TLSVersion.TLSv1_2


@pytest.mark.parametrize(
    "ciphers",
    [
        "DHE-RSA-AES256-GCM-SHA384",  # we refuse the key
        "DHE-RSA-AES128-SHA",  # they find no common cipher, and hang up without a word
    ],
)
async def test_outdated_encryption_is_named_and_can_be_allowed(folder: Path, ciphers: str) -> None:
    made, context = old_device(folder, ciphers)
    pin = PinnedCertificate(made.pem)
    async with AsyncExitStack() as stack:
        endpoint = await serve(stack, context)
        with pytest.raises(LegacyTls):
            await resolve_trust(endpoint, pin, timeout=PATIENCE)
        assert await resolve_trust(endpoint, pin, legacy=True, timeout=PATIENCE) is pin
        seen = await look_at_certificate(endpoint, PATIENCE, legacy=True)
    assert seen.fingerprint == made.fingerprint


async def test_a_plain_http_server_is_recognised() -> None:
    for handler in (bad_request, hang_up):
        async with listening(handler, None) as endpoint:
            with pytest.raises(NotHttps):
                await look_at_certificate(endpoint, PATIENCE)


async def test_nobody_there_nobody_answering_nobody_known(made: Made) -> None:
    async with listening(keep_silent, None) as endpoint:
        with pytest.raises(ConnectionTimeout):
            await look_at_certificate(endpoint, 0.05)
    for trust in (SystemTrust(), PinnedCertificate(made.pem), Fingerprint(made.fingerprint)):
        with pytest.raises(ConnectionRefused):
            await resolve_trust(endpoint, trust, timeout=PATIENCE)
        with pytest.raises(HostNotFound):
            await resolve_trust(Endpoint("pbx.invalid"), trust, timeout=PATIENCE)
