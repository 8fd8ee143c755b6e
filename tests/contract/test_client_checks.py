"""The first-run checks and the library's entry, against a simulator over real TLS."""

from typing import Any

import pytest

from tests.contract.client_fixtures import options_for
from tests.contract.conftest import StartSimulator
from tests.unit.client.devices import bad_request, listening
from ucm_cti.client.checks import STEPS, Step, check_steps
from ucm_cti.client.connect import connect
from ucm_cti.client.endpoint import Endpoint
from ucm_cti.client.options import ConnectOptions
from ucm_cti.client.trust import CaFile, Fingerprint, PinnedCertificate, SystemTrust
from ucm_cti.domain.errors import (
    CannotConnect,
    CertificateChanged,
    CertificateUnknown,
    HostNotFound,
    LegacyTls,
    NotHttps,
    NotThere,
    WrongPassword,
)
from ucm_cti.simulator.faults import FaultKind
from ucm_cti.simulator.options import FaceOptions
from ucm_cti.simulator.pbx import callcentre
from ucm_cti.simulator.server import Simulator
from ucm_cti.simulator.users import ApiUser, Users, default_users
from ucm_cti.wire.actions.extensions import ListAccount


async def steps(options: ConnectOptions, extension: str = "1000") -> list[Step]:
    return [step async for step in check_steps(options, extension)]


async def last(options: ConnectOptions, extension: str = "1000") -> Step:
    """The step that ended the checks; those before it are well."""
    *before, final = await steps(options, extension)
    assert all(step.state == "ok" for step in before)
    assert [step.name for step in (*before, final)] == list(STEPS[: len(before) + 1])
    assert final.text.endswith(".")
    return final


async def test_all_is_well(sim: Simulator) -> None:
    found = await steps(options_for(sim))
    assert [step.name for step in found] == list(STEPS)
    assert {step.state for step in found} == {"ok"}
    assert "Reception" in found[4].text
    assert sim.status()["sessions"] == []


async def test_a_certificate_is_asked_about_before_anything_is_sent(sim: Simulator) -> None:
    step = await last(options_for(sim, trust=SystemTrust()))
    assert (step.name, step.state) == ("certificate", "asked")
    assert isinstance(step.error, CertificateUnknown)
    assert step.certificate is not None
    assert step.certificate.fingerprint == sim.fingerprint
    pinned = PinnedCertificate(step.certificate.pem)
    assert (await steps(options_for(sim, trust=pinned)))[-1].state == "ok"


async def test_a_changed_certificate_is_asked_about(sim: Simulator) -> None:
    step = await last(options_for(sim, trust=Fingerprint("AB" * 32)))
    assert step.state == "asked"
    assert isinstance(step.error, CertificateChanged)
    assert step.error.fingerprint == sim.fingerprint
    assert step.certificate is not None


async def test_addresses_without_a_pbx(sim: Simulator) -> None:
    nowhere = await last(options_for(sim, endpoint=Endpoint("pbx.invalid")))
    assert (nowhere.name, type(nowhere.error)) == ("reach", HostNotFound)
    async with listening(bad_request, None) as endpoint:
        plain = await last(options_for(sim, endpoint=endpoint))
    assert (plain.name, type(plain.error)) == ("certificate", NotHttps)
    closed = await last(options_for(sim, endpoint=endpoint))
    assert closed.name == "reach"
    assert isinstance(closed.error, CannotConnect)


async def test_a_wrong_password_is_sent_once(sim: Simulator) -> None:
    step = await last(options_for(sim, password="wrong"))
    assert (step.name, type(step.error)) == ("login", WrongPassword)
    assert sim.api.guard.attempts_left("127.0.0.1") == 4
    assert sim.mischief.socket_guard.attempts_left("127.0.0.1") == 5


async def test_an_api_that_is_off(start_simulator: StartSimulator) -> None:
    sim = await start_simulator(options=FaceOptions(api_enabled=False))
    step = await last(options_for(sim))
    assert step.name == "login"
    assert "API Configuration" in step.text


async def test_missing_permissions_are_named_together(start_simulator: StartSimulator) -> None:
    users = Users(api=(ApiUser("cti", "password", permissions=frozenset({"listAccount"})),))
    step = await last(options_for(await start_simulator(users=users)))
    assert step.name == "permissions"
    assert "listUnBridgedChannels, listBridgedChannels" in step.text


async def test_my_extension_is_looked_for_on_every_page(start_simulator: StartSimulator) -> None:
    sim = await start_simulator(config=callcentre())
    row = sim.pbx.accounts()[-1]
    found = await steps(options_for(sim), row["extension"])
    assert row["extension"] in found[4].text
    step = await last(options_for(sim), "99999")
    assert (step.name, type(step.error)) == ("extension", NotThere)
    none = await steps(options_for(sim), "")
    assert none[4].state == "ok"


async def test_a_socket_that_wants_another_user_is_no_obstacle(
    start_simulator: StartSimulator,
) -> None:
    users = default_users(web_user="board", web_password="for-the-web")
    sim = await start_simulator(users=users, options=FaceOptions(socket_users="web"))
    step = await last(options_for(sim))
    assert (step.name, step.state, step.needed) == ("socket", "failed", False)
    assert "user of its own" in step.text
    assert "seconds late" in step.text
    none = await last(options_for(sim, socket_user="board"))
    assert (none.state, none.needed) == ("failed", False)
    good = options_for(sim, socket_user="board", socket_password="for-the-web")
    assert (await steps(good))[-1].state == "ok"


async def test_old_encryption(start_simulator: StartSimulator) -> None:
    sim = await start_simulator(legacy_tls=True)
    step = await last(options_for(sim))
    assert (step.name, type(step.error)) == ("certificate", LegacyTls)
    assert (await steps(options_for(sim, legacy=True)))[-1].state == "ok"


async def test_checks_that_are_left_early_log_out(sim: Simulator) -> None:
    checking = check_steps(options_for(sim), "1000")
    async for step in checking:
        if step.name == "login":
            break
    assert sim.status()["sessions"] == ["cti"]
    await checking.aclose()
    assert sim.status()["sessions"] == []


def login(sim: Simulator, **over: Any) -> dict[str, Any]:
    user = sim.users.api[0]
    given = {"user": user.name, "password": user.password, "trust": CaFile(sim.ca_path)}
    return given | over


async def test_the_library_entry(sim: Simulator) -> None:
    async with connect(sim.url, **login(sim)) as pbx:
        accounts = await pbx.execute(ListAccount())
        assert accounts.total_item == len(accounts.account) == 12
        found = [page async for page in pbx.pages(ListAccount(item_num=5))]
        assert [len(page.account) for page in found] == [5, 5, 2]
        assert sim.status()["sessions"] == ["cti"]
    assert sim.status()["sessions"] == []


async def test_the_library_entry_fails_plainly(sim: Simulator) -> None:
    for over, kind in (
        ({"password": "wrong"}, WrongPassword),
        ({"trust": None}, CertificateUnknown),
        ({"trust": Fingerprint("00" * 32)}, CertificateChanged),
    ):
        with pytest.raises(kind):
            async with connect(sim.url, **login(sim, **over)):
                pass
    sim.faults.arm(FaultKind.REFUSE_API, code=404)
    with pytest.raises(CannotConnect, match="not a UCM's API"):
        async with connect(sim.url, **login(sim)):
            pass
