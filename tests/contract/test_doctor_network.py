"""The doctor on the way to a PBX: names, ports, encryption, certificates, other servers."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.contract.client_fixtures import options_for
from tests.contract.conftest import StartSimulator
from tests.contract.doctor_fixtures import (
    OK,
    WARNING,
    failing,
    findings,
    only,
)
from tests.contract.test_client_trust import pin
from tests.unit.client.certificates import DAY, NOW, make
from tests.unit.client.devices import always, bad_request, keep_silent, listening, reply
from ucm_cti.client.endpoint import Endpoint
from ucm_cti.client.trust import CaFile, Fingerprint, PinnedCertificate, SystemTrust
from ucm_cti.simulator.certificate import Certificate, tls_context
from ucm_cti.simulator.server import Simulator


async def test_addresses_without_a_pbx(sim: Simulator) -> None:
    nowhere = only(await findings(options_for(sim, endpoint=Endpoint("pbx.invalid"))), "name")
    assert "spelling" in nowhere.remedy
    async with listening(bad_request, None) as endpoint:
        plain = await findings(options_for(sim, endpoint=endpoint))
    assert "not with HTTPS" in only(plain, "encryption").sentence
    closed = only(await findings(options_for(sim, endpoint=endpoint)), "port")
    assert "HTTP Server" in closed.remedy
    async with listening(keep_silent, None) as endpoint:
        timing = {"request": 0.2}
        silent = only(
            await findings(options_for(sim, endpoint=endpoint, timing=timing)), "encryption"
        )
    assert silent.seconds is not None and silent.seconds >= 0.2


async def test_another_web_server_with_the_same_certificate(sim: Simulator) -> None:
    certificate = Certificate(sim.ca_path, sim.ca_path.with_suffix(".key"), "")
    context = tls_context(certificate, legacy=False)
    for raw, words in (
        (reply(b"<html>hello"), "web page"),
        (reply(b"", "404 Not Found"), "HTTP 404"),
        (reply(b"{}"), "unreadable"),
    ):
        async with listening(always(raw), context) as endpoint:
            finding = only(await findings(options_for(sim, endpoint=endpoint)), "api")
        assert words in finding.sentence
        assert "HTTPS API Settings (New)" in finding.remedy


@pytest.mark.parametrize(
    ("begins", "ends", "words"),
    [
        (-DAY, 20 * DAY, "expires on"),
        (-9 * DAY, -DAY, "has expired on"),
        (DAY, 90 * DAY, "on only"),
        (-DAY, 90 * DAY, "valid until"),
    ],
)
async def test_certificates_in_and_out_of_their_time(
    sim: Simulator, tmp_path: Path, begins: timedelta, ends: timedelta, words: str
) -> None:
    made = make(tmp_path, not_before=NOW + begins, not_after=NOW + ends)
    async with listening(keep_silent, made.context()) as endpoint:
        trust = PinnedCertificate(made.pem)
        timing = {"request": 0.2}
        options = options_for(sim, endpoint=endpoint, trust=trust, timing=timing)
        found = await findings(options)
    assert words in found["certificate"].sentence
    assert found["certificate"].health is (OK if words == "valid until" else WARNING)
    assert failing(found) == ["api"]


async def test_a_name_with_several_addresses(
    sim: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def several(_endpoint: Endpoint, _limit: float) -> tuple[str, ...]:
        return ("127.0.0.2", "127.0.0.1")

    monkeypatch.setattr("ucm_cti.client.doctor.network.addresses_of", several)
    named = Endpoint("localhost", sim.port)
    found = await findings(options_for(sim, endpoint=named))
    assert found["name"].sentence == "localhost is 127.0.0.2 and 127.0.0.1."
    assert found["port"].health is WARNING
    assert "Nothing answers at 127.0.0.2." in found["port"].sentence
    assert failing(found) == []


async def test_certificates_that_nobody_trusts(
    sim: Simulator, sent: list[str], start_simulator: StartSimulator
) -> None:
    unknown = only(await findings(options_for(sim, trust=SystemTrust())), "certificate")
    assert sim.fingerprint in unknown.sentence
    changed = only(await findings(options_for(sim, trust=Fingerprint("AB" * 32))), "certificate")
    assert sim.fingerprint in changed.sentence and "AB:AB" in changed.sentence
    assert "between you and the PBX" in changed.remedy
    other = await start_simulator()
    pinned = only(await findings(options_for(sim, trust=pin(other))), "certificate")
    assert other.fingerprint in pinned.sentence and sim.fingerprint in pinned.sentence
    unreadable = await findings(options_for(sim, trust=CaFile(sim.ca_path.with_name("none.pem"))))
    assert "cannot be read" in unreadable["certificate"].sentence
    assert sent == []


async def test_old_encryption(start_simulator: StartSimulator, sim: Simulator) -> None:
    old = await start_simulator(legacy_tls=True)
    refused = only(await findings(options_for(old)), "encryption")
    assert "Maintenance > Upgrade" in refused.remedy and "--legacy-tls" in refused.remedy
    allowed = await findings(options_for(old, legacy=True))
    assert failing(allowed) == []
    assert "outdated" in allowed["encryption"].sentence
    needless = await findings(options_for(sim, legacy=True))
    assert needless["encryption"].health is WARNING
    assert "not needed" in needless["encryption"].sentence


async def test_a_certificate_of_an_authority_is_named(sim: Simulator) -> None:
    found = await findings(options_for(sim, trust=CaFile(sim.ca_path)))
    assert sim.ca_path.name in found["certificate"].sentence
    assert (await findings(options_for(sim, trust=pin(sim))))["certificate"].health is OK
