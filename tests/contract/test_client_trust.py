"""What stands at the address: certificates, old encryption, no PBX at all."""

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from tests.contract.client_fixtures import observing
from tests.contract.conftest import StartSimulator
from tests.unit.client.certificates import make
from tests.unit.client.devices import always, bad_request, hang_up, keep_silent, listening, reply
from ucm_cti.client.endpoint import Endpoint
from ucm_cti.client.trust import CaFile, Fingerprint, PinnedCertificate, SystemTrust, Trust
from ucm_cti.domain.errors import CertificateChanged, CertificateUnknown, LegacyTls, UsageError
from ucm_cti.domain.link import LinkMode
from ucm_cti.simulator.certificate import Certificate, tls_context
from ucm_cti.simulator.server import Simulator


def pin(sim: Simulator) -> PinnedCertificate:
    return PinnedCertificate(sim.ca_path.read_text(encoding="ascii"))


async def test_each_way_to_trust(sim: Simulator) -> None:
    for trust in (pin(sim), CaFile(sim.ca_path), Fingerprint(sim.fingerprint)):
        async with observing(sim, trust=trust) as seen:
            await seen.until_mode(LinkMode.LIVE)


async def test_an_unknown_certificate_waits_for_a_person(sim: Simulator) -> None:
    async with observing(sim, trust=SystemTrust()) as seen:
        link = await seen.until_mode(LinkMode.DOWN)
        assert "fingerprint" in link.reason
        assert isinstance(seen.connection.failure, CertificateUnknown)
        assert seen.connection.failure.fingerprint == sim.fingerprint
    assert sim.status()["sessions"] == []


async def test_a_certificate_that_changes_while_connected(
    start_simulator: StartSimulator, tmp_path: Path
) -> None:
    async with AsyncExitStack() as running:
        first = Simulator(manual=True, folder=tmp_path / "first")
        await running.enter_async_context(first)
        before = pin(first)
        async with observing(first, trust=before) as seen:
            await seen.until_mode(LinkMode.LIVE)
            await running.aclose()
            await seen.until_mode(LinkMode.CONNECTING)
            second = await start_simulator(port=first.port, folder=tmp_path / "second")
            link = await seen.until_mode(LinkMode.DOWN)
            assert "another certificate" in link.reason
            failure = seen.connection.failure
            assert isinstance(failure, CertificateChanged)
            assert failure.expected == before.fingerprint
            assert failure.fingerprint == second.fingerprint
    assert second.status()["sessions"] == []


async def test_a_good_certificate_of_another_host(sim: Simulator, tmp_path: Path) -> None:
    """Somebody in between has one from an authority that is trusted, made out to his own name."""
    key = ec.generate_private_key(ec.SECP256R1())
    authority = make(tmp_path, key=key, ca=True)
    between = make(tmp_path, names=("elsewhere.example",), issuer_key=key)
    heard = bytearray()

    async def listen(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
        heard.extend(await reader.read())

    trust = CaFile(authority.path)
    async with (
        listening(listen, between.context()) as endpoint,
        observing(sim, endpoint=endpoint, trust=trust) as seen,
    ):
        await seen.until_mode(LinkMode.DOWN)
        failure = seen.connection.failure
        assert isinstance(failure, CertificateUnknown)
        assert failure.fingerprint == between.fingerprint
    assert not heard, "nobody told him anything"


@pytest.mark.parametrize(
    "trust", [CaFile(Path("/nowhere.pem")), PinnedCertificate("nothing"), Fingerprint("AA")]
)
async def test_a_trust_that_cannot_be_read(sim: Simulator, trust: Trust) -> None:
    async with observing(sim, trust=trust) as seen:
        await seen.until_mode(LinkMode.DOWN)
        assert isinstance(seen.connection.failure, UsageError)


async def test_old_encryption_has_to_be_allowed(start_simulator: StartSimulator) -> None:
    sim = await start_simulator(legacy_tls=True)
    async with observing(sim) as seen:
        link = await seen.until_mode(LinkMode.DOWN)
        assert "outdated encryption" in link.reason
        assert isinstance(seen.connection.failure, LegacyTls)
    for trust in (pin(sim), CaFile(sim.ca_path), Fingerprint(sim.fingerprint)):
        async with observing(sim, legacy=True, trust=trust) as seen:
            await seen.until_mode(LinkMode.LIVE)


async def test_addresses_without_a_pbx(sim: Simulator) -> None:
    context = tls_context(
        Certificate(sim.ca_path, sim.ca_path.with_suffix(".key"), ""), legacy=False
    )
    cases = (
        (bad_request, None, "not with HTTPS"),
        (hang_up, None, "not with HTTPS"),
        (always(reply(b"<html>hello")), context, "web page"),
        (always(reply(b"", "404 Not Found")), context, "not a UCM's API"),
        (always(reply(b"{}")), context, "unreadable"),
    )
    for handler, tls, about in cases:
        async with listening(handler, tls) as endpoint, observing(sim, endpoint=endpoint) as seen:
            await seen.until(lambda words=about: words in seen.store.link.reason)
            assert seen.store.link.mode is LinkMode.CONNECTING
    for gone, about in ((endpoint, "Nothing answers"), (Endpoint("pbx.invalid"), "pbx.invalid")):
        async with observing(sim, endpoint=gone) as seen:
            await seen.until(lambda words=about: words in seen.store.link.reason)
            assert seen.store.link.retry_at is not None


async def test_giving_up_on_a_machine_that_never_answers(sim: Simulator) -> None:
    async with listening(keep_silent, None) as endpoint:
        for limit in (60.0, 0.05):
            timing = {"request": limit}
            async with observing(sim, endpoint=endpoint, timing=timing) as seen:
                await seen.until_mode(LinkMode.CONNECTING)
        await seen.connection.close()


async def test_it_comes_up_when_the_pbx_does(
    start_simulator: StartSimulator, sim: Simulator, tmp_path: Path
) -> None:
    first = Simulator(manual=True, folder=tmp_path)
    async with first:
        trusted = pin(first)
    async with observing(sim, endpoint=Endpoint("127.0.0.1", first.port), trust=trusted) as seen:
        seen.connection.retry()
        await seen.until(lambda: "Nothing answers" in seen.store.link.reason)
        later = await start_simulator(port=first.port, folder=tmp_path, users=sim.users)
        await seen.until_mode(LinkMode.LIVE)
        assert later.status()["sessions"] == ["cti"]
