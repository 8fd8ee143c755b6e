"""What an extension's settings do to its calls once they are applied."""

from typing import Any

import pytest

from tests.unit.simulator_config.office import Office

RECEPTION = "2310550100"


def entry(presence: str = "available", **members: Any) -> dict[str, Any]:
    return {"presence_status": presence, **members}


def applied(**settings: Any) -> Office:
    """An office whose reception is set up like this."""
    office = Office()
    office.ask("updateSIPAccount", extension="1000", **settings)
    office.ask("applyChanges")
    return office


def test_a_call_that_nobody_answers_goes_on_after_the_extensions_own_time() -> None:
    office = applied(
        ring_timeout=8, sip_presence_settings=[entry(cfn="1003", cfn_destination_type="1")]
    )
    office.pbx.incoming(1, "+301", RECEPTION)
    office.pbx.advance(7)
    assert office.ringing() == {"1000"}
    office.pbx.advance(1)
    assert office.ringing() == {"1003"}
    office.pbx.check()


def test_a_declined_call_goes_where_busy_calls_go() -> None:
    settings = entry(cfb="6400", cfb_destination_type="4", cfn="1009", cfn_destination_type="1")
    office = applied(sip_presence_settings=[settings])
    office.pbx.incoming(1, "+301", RECEPTION)
    office.pbx.busy("1000")
    assert office.ringing() == {"1000", "1001", "1002", "1003", "1004"}


def test_an_extension_without_a_phone_is_not_busy() -> None:
    settings = entry(cfb="1008", cfb_destination_type="1", cfn="1009", cfn_destination_type="1")
    office = applied(sip_presence_settings=[settings])
    office.pbx.unregister("1000")
    office.pbx.incoming(1, "+301", RECEPTION)
    assert office.ringing() == {"1009"}


def test_two_who_forward_to_each_other_end_the_call() -> None:
    office = applied(sip_presence_settings=[entry(cfn="1001", cfn_destination_type="1")])
    back = [entry(cfn="1000", cfn_destination_type="1")]
    office.ask("updateSIPAccount", extension="1001", sip_presence_settings=back)
    office.ask("applyChanges")
    office.pbx.incoming(1, "+301", RECEPTION)
    office.pbx.advance(600)
    assert office.pbx.unbridged() == []
    office.pbx.check()


@pytest.mark.parametrize(
    ("sort", "target", "rings"),
    [
        ("0", "1001", {"1000"}),
        ("1", "1001", {"1001"}),
        ("1", "1999", {"1000"}),
        ("5", "6500", {"1002", "1003", "1007"}),
        ("2", "0301234567", {"0301234567"}),
    ],
)
def test_kinds_of_targets(sort: str, target: str, rings: set[str]) -> None:
    office = applied(sip_presence_settings=[entry(cfu=target, cfu_destination_type=sort)])
    office.pbx.incoming(1, "+301", RECEPTION)
    assert office.ringing() == rings


def test_the_forwarding_of_the_presence_counts() -> None:
    entries = [
        entry("available", cfu="1001", cfu_destination_type="1"),
        entry("away", cfu="1002", cfu_destination_type="1"),
    ]
    office = applied(sip_presence_settings=entries, presence_status="away")
    office.pbx.incoming(1, "+301", RECEPTION)
    assert office.ringing() == {"1002"}


def test_presence_and_do_not_disturb_are_one() -> None:
    office = applied(presence_status="dnd")
    told = office.ask("getSIPAccount", extension="1000", dnd="", presence_status="")
    assert told == {"extension": {"dnd": "yes", "presence_status": "dnd"}}
    office.ask("updateSIPAccount", extension="1000", dnd="no")
    told = office.ask("getSIPAccount", extension="1000", dnd="", presence_status="")
    assert told == {"extension": {"dnd": "no", "presence_status": "available"}}


def test_out_of_service_is_unavailable_to_callers() -> None:
    office = applied(out_of_service="yes")
    row = office.ask("listAccount", options="extension,out_of_service")["account"][0]
    assert row == {"extension": "1000", "out_of_service": "yes"}
    office.pbx.incoming(1, "+301", RECEPTION)
    assert office.ringing() == set()
    office.ask("updateSIPAccount", extension="1000", out_of_service="no")
    office.ask("applyChanges")
    office.pbx.incoming(1, "+301", RECEPTION)
    assert office.ringing() == {"1000"}


def test_only_the_given_entries_and_members_change() -> None:
    office = applied(sip_presence_settings=[entry("away", cfu="1001", cfu_destination_type="1")])
    office.ask("updateSIPAccount", extension="1000", sip_presence_settings=[entry("away", cfb="9")])
    told = office.ask("getSIPAccount", extension="1000")["sip_presence_settings"]
    assert [one["presence_status"] for one in told] == [
        "available", "away", "chat", "unavailable", "userdef",
    ]  # fmt: skip
    assert (told[1]["cfu"], told[1]["cfb"], told[1]["cfn"]) == ("1001", "9", None)
    assert told[0]["cfu"] is None
