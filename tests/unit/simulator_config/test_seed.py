"""The records that a PBX starts with say what it runs by."""

from dataclasses import replace

import pytest

from tests.unit.simulator_config.office import Office
from ucm_cti.simulator.config import Configuration
from ucm_cti.simulator.pbx import (
    ExtensionConfig,
    InboundRoute,
    IvrConfig,
    PbxConfig,
    QueueConfig,
    callcentre,
    company,
    small_office,
)

ODD = replace(
    small_office(),
    extensions=(
        ExtensionConfig(
            "1000", "Ann", auto_record="external", forward="1001", forward_busy="0301234567"
        ),
        ExtensionConfig("1001", "Bo van Dam", presence="away", forward_unanswered="1000"),
        ExtensionConfig("1002", "", ring_seconds=7, out_of_service=True),
    ),
    ring_groups=(),
    queues=(QueueConfig("6500", "Q", ("1001",), "linear", 9.0, 3.0, 0.0, "all"),),
    ivrs=(IvrConfig("7000", "M", (("1", "6500"), ("2", "0301234567")), "", 5.0),),
    inbound_routes=(
        InboundRoute(1, "_23XX", "7000"),
        InboundRoute(2, "555", "0309876543"),
        InboundRoute(2, "556", None, strip=1),
        InboundRoute(1, "557", ""),
    ),
)


@pytest.mark.parametrize("config", [small_office(), company(40), callcentre(60), ODD])
def test_applying_what_nobody_has_changed_changes_nothing(config: PbxConfig) -> None:
    configuration = Configuration(config)
    applied = configuration.running(config)
    quiet = tuple(
        replace(one, presence="dnd") if one.dnd else one for one in config.extensions
    )  # the switch and the presence are one in a record
    assert applied == replace(config, extensions=quiet)


def test_a_phone_that_is_set_meanwhile_stays_so_when_changes_are_applied() -> None:
    office = Office()
    office.pbx.set_dnd("1001", on=True)
    office.pbx.set_presence("1002", "away")
    office.pbx.set_forward("1003", "1004")
    told = office.ask("getSIPAccount", extension="1001")["extension"]
    assert (told["dnd"], told["presence_status"]) == ("yes", "dnd")
    office.ask("applyChanges")
    phones = office.pbx.state()["extensions"]
    assert phones["1001"]["dnd"] and phones["1002"]["presence"] == "away"
    assert phones["1003"]["forward"] == "1004"
    office.pbx.set_dnd("1001", on=False)
    office.pbx.set_forward("1003", None)
    office.ask("applyChanges")
    phones = office.pbx.state()["extensions"]
    assert (phones["1001"]["dnd"], phones["1001"]["presence"]) == (False, "available")
    assert phones["1003"]["forward"] == ""


def test_agents_who_come_and_go_stay_so_when_changes_are_applied() -> None:
    office = Office()
    office.pbx.queue_member("6500", "1002", there=False)
    office.pbx.queue_member("6500", "1005", there=True)
    office.ask("applyChanges")
    assert office.pbx.state()["queues"]["6500"]["members"] == ["1003", "1007", "1005"]


def test_lists_tell_what_the_pbx_is_made_of() -> None:
    office = Office()
    (group,) = office.ask("listRingGroup")["ringgroup"]
    assert group == {
        "extension": "6400",
        "ringgroup_name": "Front desk",
        "members": "1000,1001,1002,1003,1004",
    }
    (queue,) = office.ask("listQueue")["queue"]
    assert (queue["queue_name"], queue["members"]) == ("Support", "1002,1003,1007")
    names = [row["trunk_name"] for row in office.ask("listVoIPTrunk")["voip_trunk"]]
    assert names == ["Main line", "Mobile gateway"]
    (menu,) = office.ask("listIVR")["ivr"]
    assert (menu["ivr_id"], menu["extension"], menu["response_timeout"]) == ("ivr-1", "7000", 12)
    departments = office.ask("listDepartment")["local_department_info"]
    assert departments[0]["father_id"] == 0
    assert {row["name"]: row["users_cnt"] for row in departments}["Support"] == 3


def test_no_seeded_password_is_another_ones() -> None:
    office = Office()
    secrets = {
        office.ask("getSIPAccount", extension=number)["extension"]["secret"]
        for number in office.pbx.world.phones
    }
    assert len(secrets) == len(office.pbx.world.phones)
    again = Office().ask("getSIPAccount", extension="1000")["extension"]["secret"]
    assert again in secrets
