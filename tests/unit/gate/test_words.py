"""Rules in sentences, and out of a file that people may have edited."""

import json
from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.gate.test_decide import NIGHT, RULES
from ucm_cti.commands.gate.rules import GateRules, Holidays, Hours, Rule, Then, Who
from ucm_cti.commands.gate.stored import gate_of
from ucm_cti.commands.gate.words import clock_words, minutes_of, sentence

DATES = st.dates().map(str)
GATES = st.builds(
    GateRules,
    on=st.booleans(),
    rules=st.lists(RULES, max_size=3).map(tuple),
    default=st.sampled_from([Then.ASK, Then.THROUGH, Then.REFUSE]),
    holidays=st.sets(DATES, max_size=3).map(lambda days: tuple(sorted(days))),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["on", "rules", "hours", "days", "begins", "who", "then", "holidays"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (
            Rule(who=Who.WITHHELD, hours=NIGHT, then=Then.REFUSE),
            "Outside calls without a number, Mon–Fri 18:00–08:00, are refused.",
        ),
        (Rule(then=Then.THROUGH), "All outside calls go through at once."),
        (
            Rule(who=Who.NUMBER, numbers=("+30*", "0900*", "1", "2", "3"), then=Then.BLOCK),
            (
                "Outside calls from +30*, 0900*, 1 and 2 more are refused, and their numbers are "
                "blocked."
            ),
        ),
        (
            Rule(called=("6500",), hours=Hours((0, 1, 3, 5, 6)), then=Then.SEND, target="1004"),
            "All outside calls, to 6500, Mon, Tue, Thu, Sat, Sun, are sent to 1004.",
        ),
        (
            Rule(who=Who.STRANGER, hours=Hours(holidays=Holidays.ONLY)),
            (
                "Outside calls from numbers that are not in your contacts, only on holidays, wait "
                "for you to decide."
            ),
        ),
    ],
)
def test_a_rule_says_what_it_does(rule: Rule, said: str) -> None:
    assert sentence(rule) == said


@given(RULES)
def test_every_rule_is_one_sentence(rule: Rule) -> None:
    said = sentence(rule)
    assert said.endswith(".") and "{" not in said and "  " not in said


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("18:05", 1085), ("8", 480), ("24:00", 0), ("8.30", 510), ("25", None), ("8:60", None),
     ("", None), ("abc", None), ("²", None), ("1:2:3", None)],
)  # fmt: skip
def test_times_as_people_type_them(text: str, minutes: int | None) -> None:
    assert minutes_of(text) == minutes


@given(st.integers(0, 1439))
def test_a_time_is_read_as_it_is_written(minutes: int) -> None:
    assert minutes_of(clock_words(minutes)) == minutes


@given(GATES)
def test_what_is_stored_comes_back(gate: GateRules) -> None:
    back = gate_of(json.loads(json.dumps(asdict(gate))))
    assert [sentence(rule) for rule in back.rules] == [sentence(rule) for rule in gate.rules]
    assert (back.on, back.default, back.holidays) == (gate.on, gate.default, gate.holidays)
    assert gate_of(json.loads(json.dumps(asdict(back)))) == back


@given(JSON)
def test_no_file_breaks_it_and_broken_rules_are_off(data: object) -> None:
    gate = gate_of(data)
    assert gate_of(json.loads(json.dumps(asdict(gate)))) == gate
    assert gate.free_days is not None


@pytest.mark.parametrize(
    "broken",
    [{"who": "aliens"}, {"then": "explode"}, {"hours": {"begins": 1440}}, {"hours": 7}, 7,
     {"hours": {"days": [7]}}, {"hours": {"holidays": "maybe"}}],
)  # fmt: skip
def test_a_rule_that_makes_no_sense_is_kept_and_off(broken: object) -> None:
    base = {"who": "any", "then": "refuse"}
    rule = base | broken if isinstance(broken, dict) else broken
    (kept,) = gate_of({"rules": [rule]}).rules
    assert not kept.enabled
