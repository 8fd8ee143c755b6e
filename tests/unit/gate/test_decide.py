"""The first rule that fits decides: callers, hours over midnight, holidays, called numbers."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.commands.gate.decide import Decision, Facts, decide
from ucm_cti.commands.gate.rules import DAY, GateRules, Holidays, Hours, Rule, Then, Who


def wall(*parts: int) -> datetime:
    """A moment of a wall clock, which has no zone."""
    return datetime(*parts, tzinfo=UTC).replace(tzinfo=None)


MONDAY = wall(2026, 11, 23, 12, 0)
NIGHT = Hours(days=(0, 1, 2, 3, 4), begins=18 * 60, ends=8 * 60)
MOMENTS = st.datetimes(wall(2026, 1, 1), wall(2027, 12, 31))
MINUTES = st.integers(0, DAY - 1)
HOURS = st.builds(
    Hours,
    days=st.lists(st.integers(0, 6), max_size=7).map(tuple),
    begins=MINUTES,
    ends=MINUTES,
    holidays=st.sampled_from(Holidays),
)
RULES = st.builds(
    Rule,
    enabled=st.booleans(),
    who=st.sampled_from(Who),
    numbers=st.lists(st.sampled_from(["+30*", "0301", "*"]), max_size=2).map(tuple),
    hours=HOURS,
    called=st.lists(st.sampled_from(["6500", "Main line"]), max_size=1).map(tuple),
    then=st.sampled_from(Then),
)
FACTS = st.builds(
    Facts,
    number=st.sampled_from(["", "anonymous", "+302310", "0301", "0049301"]),
    when=MOMENTS,
    called=st.sampled_from([(), ("6500", "Support queue")]),
    line=st.sampled_from(["", "Main line"]),
    contact=st.booleans(),
    seen=st.booleans(),
)


def at(number: str = "+302310550123", when: datetime = MONDAY, **more: object) -> Facts:
    return replace(Facts(number, when), **more)


def says(rule: Rule, facts: Facts) -> bool:
    return decide(GateRules(on=True, rules=(rule,)), facts).rule is rule


@given(st.lists(RULES, max_size=5), FACTS)
def test_the_first_rule_that_fits_alone_is_the_one_that_decides(
    rules: list[Rule], facts: Facts
) -> None:
    decision = decide(GateRules(rules=tuple(rules), default=Then.THROUGH), facts)
    alone = [rule for rule in rules if rule.enabled and says(rule, facts)]
    assert decision.rule is (alone[0] if alone else None)
    if not alone:
        assert decision.then is Then.THROUGH


@given(st.lists(RULES, max_size=4), FACTS, RULES)
def test_a_rule_behind_the_one_that_decides_changes_nothing(
    rules: list[Rule], facts: Facts, late: Rule
) -> None:
    before = decide(GateRules(rules=tuple(rules)), facts)
    if before.rule is not None:
        assert decide(GateRules(rules=(*rules, late)), facts) == before


@given(HOURS, MOMENTS)
def test_hours_and_the_hours_outside_them_share_no_moment(hours: Hours, moment: datetime) -> None:
    inside = replace(hours, days=(), holidays=Holidays.ANY)
    outside = replace(inside, begins=hours.ends, ends=hours.begins)
    if hours.begins == hours.ends:
        assert inside.hold(moment, frozenset())
    else:
        assert inside.hold(moment, frozenset()) is not outside.hold(moment, frozenset())


@given(MINUTES, st.integers(1, DAY - 1), MOMENTS)
def test_hours_last_as_long_as_they_say(begins: int, lasts: int, moment: datetime) -> None:
    hours = Hours(begins=begins, ends=(begins + lasts) % DAY)
    midnight = moment.replace(hour=0, minute=0)
    held = sum(
        hours.hold(midnight + timedelta(minutes=minute), frozenset()) for minute in range(DAY)
    )
    assert held == lasts


@pytest.mark.parametrize(
    ("moment", "holds"),
    [
        (wall(2026, 11, 23, 17, 59), False),
        (wall(2026, 11, 23, 18, 0), True),
        (wall(2026, 11, 24, 7, 59), True),
        (wall(2026, 11, 24, 8, 0), False),
        (wall(2026, 11, 28, 7, 59), True),  # the night of Friday ends on Saturday
        (wall(2026, 11, 28, 18, 0), False),
        (wall(2026, 11, 23, 7, 59), False),  # the night of Sunday is none of them
    ],
)
def test_a_night_belongs_to_the_day_it_begins_on(moment: datetime, holds: bool) -> None:
    assert NIGHT.hold(moment, frozenset()) is holds


def test_a_night_before_a_holiday_is_no_holiday() -> None:
    rules = GateRules(holidays=("2026-12-25",))
    on, never = (replace(NIGHT, days=(), holidays=kind) for kind in (Holidays.ONLY, Holidays.NEVER))
    eve, morning, evening = (
        wall(2026, 12, day, hour) for day, hour in ((24, 23), (25, 2), (25, 20))
    )
    assert [on.hold(moment, rules.free_days) for moment in (eve, morning, evening)] == [
        False,
        False,
        True,
    ]
    assert [never.hold(moment, rules.free_days) for moment in (eve, morning, evening)] == [
        True,
        True,
        False,
    ]


@pytest.mark.parametrize("fold", [0, 1])
def test_the_wall_clock_alone_counts_when_it_is_set_back(fold: int) -> None:
    berlin = ZoneInfo("Europe/Berlin")
    twice = datetime(2026, 10, 25, 2, 30, fold=fold, tzinfo=berlin).replace(tzinfo=None)
    assert Hours(begins=120, ends=180).hold(twice, frozenset())
    assert not Hours(begins=180, ends=120).hold(twice, frozenset())


@pytest.mark.parametrize(
    ("who", "facts", "fits"),
    [
        (Who.WITHHELD, at(""), True),
        (Who.WITHHELD, at("anonymous"), True),
        (Who.WITHHELD, at(), False),
        (Who.CONTACT, at(contact=True), True),
        (Who.STRANGER, at(contact=True), False),
        (Who.STRANGER, at(""), True),
        (Who.SEEN, at(seen=True), True),
        (Who.NEW, at(seen=True), False),
        (Who.NEW, at(), True),
        (Who.NEW, at(""), False),
        (Who.ANY, at(""), True),
    ],
)
def test_whose_call_it_is(who: Who, facts: Facts, fits: bool) -> None:
    assert says(Rule(who=who), facts) is fits


@pytest.mark.parametrize(
    ("pattern", "number", "fits"),
    [
        ("+30 2310 550123", "+302310550123", True),
        ("0030 2310-550123", "+302310550123", True),
        ("+30*", "+302310550123", True),
        ("0030*", "+302310550123", True),
        ("+30*", "0030231", True),
        ("+30*", "+49301", False),
        ("+49", "+4930", False),
        ("0900??", "090012", True),
        ("0900??", "0900123", False),
        ("*55*", "+302310550123", True),
        ("2310550123", "+302310550123", False),
        ("", "+30", False),
        ("+30*", "", False),
        ("*", "anonymous", False),
    ],
)
def test_which_number_is_meant(pattern: str, number: str, fits: bool) -> None:
    assert says(Rule(who=Who.NUMBER, numbers=(pattern,)), at(number)) is fits


def test_writings_of_one_number_are_the_same_by_the_key() -> None:
    rule = Rule(who=Who.NUMBER, numbers=("2310550123",))
    facts = at("+302310550123")
    same = decide(GateRules(rules=(rule,)), facts, key=lambda number: number[-10:])
    assert same.rule is rule


@pytest.mark.parametrize(
    ("called", "fits"),
    [("6500", True), ("65*", True), ("support QUEUE", True), ("Main line", True), ("6400", False)],
)
def test_whom_they_called(called: str, fits: bool) -> None:
    facts = at(called=("6500", "Support queue"), line="Main line")
    assert says(Rule(called=(called,)), facts) is fits


def test_a_hidden_number_is_refused_where_it_cannot_be_blocked() -> None:
    rules = GateRules(rules=(Rule(then=Then.BLOCK),))
    assert decide(rules, at("")).then is Then.REFUSE
    assert decide(rules, at()).then is Then.BLOCK


def test_a_decision_tells_whether_the_time_mattered() -> None:
    night = Rule(who=Who.WITHHELD, hours=NIGHT, then=Then.REFUSE)
    rules = GateRules(rules=(night,))
    assert decide(rules, at()) == Decision(Then.THROUGH)
    assert decide(rules, at("")) == Decision(Then.THROUGH, by_time=True)
    late = at("", MONDAY.replace(hour=20))
    assert decide(rules, late) == Decision(Then.REFUSE, night, by_time=True)
