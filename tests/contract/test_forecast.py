"""What is foretold of a transfer, from what a PBX tells over real sockets; and no secret kept."""

import gc
import logging
from types import FunctionType, ModuleType
from typing import Any

import pytest

from tests.contract.desk_fixtures import CALLER, Office, open_office
from ucm_cti.commands.forecast import Forecast, forecast
from ucm_cti.commands.reach import ReachReader
from ucm_cti.domain import clock
from ucm_cti.simulator.faults import FaultKind
from ucm_cti.wire.actions.apply import ApplyChanges
from ucm_cti.wire.actions.extension_fields import PresenceSetting
from ucm_cti.wire.actions.extensions import GetSipAccount, UpdateSipAccount

ANNA = "1001"


async def told(desk: Office, number: str = ANNA) -> Forecast:
    """The forecast for somebody, as a console has it once it has asked."""
    reach = await desk.desk.reach.read(number)
    return forecast(number, desk.store, reach, clock.now())


async def set_up(desk: Office, number: str = ANNA, **settings: Any) -> None:
    """Change an extension's settings through the API, as an administrator would."""
    await desk.connection.execute(UpdateSipAccount(extension=number, **settings))
    await desk.connection.execute(ApplyChanges())
    desk.desk.reach.forget()


def forwarded(**entry: Any) -> dict[str, Any]:
    """A forwarding that is in force while somebody is available."""
    return {"sip_presence_settings": (PresenceSetting(presence_status="available", **entry),)}


async def test_somebody_who_is_free() -> None:
    async with open_office() as desk:
        assert await told(desk) == Forecast("Anna Weber is free.")


async def test_do_not_disturb_and_the_mailbox() -> None:
    async with open_office() as desk:
        await set_up(desk, dnd="yes")
        assert await told(desk) == Forecast(
            "Anna Weber is on do not disturb: the phone will not ring, "
            "the call should go to voicemail.",
            good=False,
        )
        await set_up(desk, hasvoicemail="no")
        assert (await told(desk)).sentence == (
            "Anna Weber is on do not disturb: the phone will not ring."
        )


async def test_calls_that_are_forwarded_say_where() -> None:
    async with open_office() as desk:
        await set_up(desk, **forwarded(cfu="1002", cfu_destination_type="1"))
        assert (await told(desk)).warning == "Calls for Anna Weber are forwarded to Omar Haddad."
        await desk.inbound_talk(phone="1000")
        await set_up(desk, **forwarded(cfu="1000", cfu_destination_type="1"))
        assert (await told(desk)).warning == (
            "Calls for Anna Weber are forwarded to Reception (in a call)."
        )
        await set_up(desk, **forwarded(cfu="1000", cfu_destination_type="1", cfu_timetype=1))
        assert await told(desk) == Forecast("Anna Weber is free."), "only at times: not claimed"


async def test_where_unanswered_calls_go() -> None:
    async with open_office() as desk:
        entry = forwarded(cfn="6400", cfn_destination_type="4")
        await set_up(desk, ring_timeout=15, **entry)
        assert await told(desk) == Forecast(
            "Anna Weber is free.", "Unanswered, the call goes to Front desk after 15 s."
        )


async def test_a_call_and_where_busy_calls_go() -> None:
    async with open_office() as desk:
        await set_up(desk, "1000", **forwarded(cfb="1002", cfb_destination_type="1"))
        await desk.inbound_talk()
        found = await told(desk, "1000")
        assert found.warning == ("Reception is in a call. When busy, calls go to Omar Haddad.")
        reach = desk.desk.reach.known("1000")
        later = forecast("1000", desk.store, reach, clock.now() + 250)
        assert later.sentence.startswith("Reception has been in a call for 4 min.")


async def test_a_phone_that_is_not_connected() -> None:
    async with open_office() as desk:
        assert (await told(desk, "1011")).warning == "The phone of Lobby is not connected."


async def test_places_and_outside_numbers_need_no_question() -> None:
    async with open_office() as desk:
        assert forecast("6500", desk.store, None, 0.0).sentence == (
            "The call will wait in the queue Support."
        )
        assert forecast("0891234567", desk.store, None, 0.0) == Forecast()


async def test_without_the_right_the_lamp_speaks_alone_and_nothing_is_asked_again() -> None:
    async with open_office() as desk:
        await set_up(desk, "1011", **forwarded(cfn="6400", cfn_destination_type="4"))
        desk.sim.faults.arm(FaultKind.WITHDRAW, action="getSIPAccount")
        assert (await told(desk, "1011")).sentence == "The phone of Lobby is not connected."
        assert not desk.desk.reach.wants("1002")
        desk.sim.faults.clear()
        assert await desk.desk.reach.read("1002") is None
        desk.desk.reach.forget()
        assert await desk.desk.reach.read("1002") is not None


async def test_a_slow_pbx_is_not_waited_for() -> None:
    async with open_office() as desk:
        desk.sim.faults.arm(FaultKind.HANG, action="getSIPAccount")
        reader = ReachReader(desk.connection, patience=0.1)
        assert await reader.read(ANNA) is None
        assert not reader.wants(ANNA), "it is not asked at every key"
        desk.sim.faults.clear()


def reachable(*roots: object) -> set[str | bytes]:
    """Every text and every run of bytes that these objects hold, however deep."""
    found: set[str | bytes] = set()
    seen: set[int] = set()
    waiting: list[object] = list(roots)
    while waiting:
        one = waiting.pop()
        if id(one) in seen or isinstance(one, ModuleType | type | FunctionType):
            continue
        seen.add(id(one))
        if isinstance(one, str | bytes):
            found.add(one)
        else:
            waiting += gc.get_referents(one)
    return found


async def test_no_secret_of_the_reply_is_kept_or_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with open_office() as desk:
        whole = await desk.connection.execute(GetSipAccount(extension=ANNA))
        assert whole.extension is not None
        secrets = [whole.extension.secret, whole.extension.vmsecret]
        assert all(secrets)
        held = reachable(whole)
        assert all(secret in held for secret in secrets), "the search finds what is there"
        del whole, held
        reach = await desk.desk.reach.read(ANNA)
        assert reach is not None and reach.voicemail
        gc.collect()
        texts = reachable(desk.desk, desk.store, desk.connection)
        assert len(texts) > 50
        for secret in filter(None, secrets):
            assert not any(secret in text for text in texts if isinstance(text, str))
            assert not any(secret.encode() in text for text in texts if isinstance(text, bytes))
            assert secret not in caplog.text
        assert CALLER not in secrets
