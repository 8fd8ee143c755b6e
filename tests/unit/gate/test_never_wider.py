"""No rule hits a caller that nobody meant, whatever stands in the settings file."""

from datetime import datetime
from typing import Any

import pytest

from ucm_cti.commands.gate.decide import Facts, decide
from ucm_cti.commands.gate.rules import GateRules, Rule, Then, Who
from ucm_cti.commands.gate.stored import gate_of
from ucm_cti.commands.numbers.keys import key_of
from ucm_cti.commands.numbers.rules import NumberRules

NOON = datetime(2026, 11, 24, 12)  # noqa: DTZ001 - the PBX's wall clock
SITE = NumberRules(country="DE", outside_prefix="0")


def key(number: str) -> str:
    return key_of(number, SITE)


def decided(rule: Rule, *, number: str = "+4989123456", called: tuple[str, ...] = ()) -> Then:
    rules = GateRules(on=True, rules=(rule,))
    return decide(rules, Facts(number, NOON, called), key).then


@pytest.mark.parametrize("who", [Who.NEW, Who.STRANGER, Who.CONTACT, Who.SEEN])
def test_a_person_is_asked_before_it_is_known_who_calls(who: Who) -> None:
    rules = GateRules(on=True, rules=(Rule(who=who, then=Then.REFUSE),), default=Then.REFUSE)
    unsure = Facts("+4989123456", NOON, unsure=frozenset({who}))
    assert decide(rules, unsure, key).then is Then.ASK


def test_a_name_that_is_called_is_that_name_alone() -> None:
    sales = Rule(called=("Sales",), then=Then.REFUSE)
    assert decided(sales, called=("6500", "Sales")) is Then.REFUSE
    assert decided(sales, called=("6500", "Support")) is Then.THROUGH
    assert decided(Rule(called=("Sales 65",), then=Then.REFUSE), called=("65",)) is Then.THROUGH


@pytest.mark.parametrize("number", ["john.doe", "4989123456@10.0.0.1", "sip:+4989@example"])
def test_a_caller_with_a_name_for_a_number_hides_nothing(number: str) -> None:
    assert decided(Rule(who=Who.WITHHELD, then=Then.REFUSE), number=number) is Then.THROUGH


@pytest.mark.parametrize("number", ["", "anonymous", "Anonymous@anonymous.invalid"])
def test_who_hides_the_number_is_told(number: str) -> None:
    assert decided(Rule(who=Who.WITHHELD, then=Then.REFUSE), number=number) is Then.REFUSE


@pytest.mark.parametrize(
    "part",
    [
        {"called": "6500"},
        {"called": [6500]},
        {"called": None},
        {"numbers": "+49"},
        {"hours": {"days": [True]}},
        {"hours": {"holidays": "never"}},
    ],
)
def test_a_part_that_makes_no_sense_switches_the_rule_off(part: dict[str, Any]) -> None:
    rule = {"name": "x", "who": "any", "then": "refuse"} | part
    rules = gate_of({"on": True, "rules": [rule], "holidays": ["24.11.2026"]})
    assert decide(rules, Facts("+4989", NOON, ("100",)), key).then is Then.THROUGH
