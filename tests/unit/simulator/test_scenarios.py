"""Scenarios: seeded, believable, and sound at every moment."""

from typing import Any

import pytest

from ucm_cti.simulator.pbx import Pbx
from ucm_cti.simulator.pbx.scenarios import config_for, scenario_named


def play(name: str, seconds: int, seed: int = 1) -> tuple[Pbx, list[Any], list[int]]:
    pbx = Pbx(config_for(name, seed=seed))
    scenario_named(name).start(pbx)
    events, load = [], []
    for _ in range(seconds):
        pbx.advance(1)
        events += pbx.take_events()
        pbx.check()
        load.append(len(pbx.bridged()))
    return pbx, events, load


def test_quiet_moves_nothing_by_itself() -> None:
    pbx, events, _ = play("quiet", 600)
    assert events == [] and pbx.next_due() is None


def test_a_reception_morning_is_lively_and_the_operators_phone_is_left_alone() -> None:
    pbx, _, load = play("reception", 900)
    assert len(pbx.accounts()) == 40
    assert 3 <= sum(load[120:]) / len(load[120:]) <= 15
    pbx.dial_extension("1000", "1001")
    own = pbx.unbridged()[-1]["channel"]
    pbx.advance(2)
    assert pbx.state()["channels"][own]["state"] == "Up", "it picks up what it has dialled"


def test_a_call_centre_is_busy() -> None:
    pbx, events, load = play("callcentre", 400)
    assert len(pbx.accounts()) == 300 and len(pbx.config.queues) == 4
    assert 50 <= max(load) <= 150
    assert {name for name, _ in events} >= {
        "ActiveCallStatus",
        "ExtensionStatus",
        "CallQueueStatus",
    }


def test_one_seed_is_one_story() -> None:
    assert play("reception", 120)[1] == play("reception", 120)[1]
    assert play("reception", 120)[1] != play("reception", 120, seed=2)[1]


def test_a_new_scenario_ends_the_old_one() -> None:
    pbx, _, _ = play("reception", 60)
    scenario_named("quiet").start(pbx)
    before = {leg["linkedid"] for leg in pbx.state()["channels"].values()}
    pbx.advance(900)
    after = {leg["linkedid"] for leg in pbx.state()["channels"].values()}
    assert before and after <= before


@pytest.mark.parametrize("name", ["", "nonsense"])
def test_an_unknown_scenario_is_refused_with_the_known_ones(name: str) -> None:
    with pytest.raises(ValueError, match="reception"):
        config_for(name)


@pytest.mark.parametrize("count", [1, 2, 40, 1000])
def test_any_size_of_company_is_sound(count: int) -> None:
    pbx = Pbx(config_for("reception", extensions=count))
    scenario_named("reception").start(pbx)
    numbers = [row["extension"] for row in pbx.accounts()]
    names = [row["fullname"] for row in pbx.accounts()]
    assert len(set(numbers)) == count and len(set(names)) == count
    pbx.advance(60)
    pbx.check()
