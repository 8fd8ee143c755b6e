"""What is dialled for a number, and what is said about it."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.unit.commands.number_writings import EACH, WRITINGS
from ucm_cti.commands.numbers.keys import key_of
from ucm_cti.commands.numbers.planning import DialPlan, DialString, NumberKind, plan
from ucm_cti.commands.numbers.rules import PLAIN, NumberRules, Rewriting
from ucm_cti.domain.errors import NotDiallable
from ucm_cti.wire.actions.calls import DialOutbound

GERMANY = NumberRules("DE", "0", "00", (4,))
PLUS = NumberRules("DE", "0")
STATES = NumberRules("US", "9", "011")
SITES = [PLAIN, NumberRules("DE"), GERMANY, PLUS, STATES, NumberRules("GR", "9")]


def inside(number: str) -> bool:
    return number in {"1004", "6500", "115"}


def planned(text: str, rules: NumberRules) -> DialPlan:
    return plan(text, rules, inside)


@pytest.mark.parametrize(
    ("rules", "text", "number", "kind"),
    [
        (PLAIN, "+49 (0) 89 123456", "+4989123456", NumberKind.OUTSIDE),
        (PLAIN, "089 123456", "089123456", NumberKind.OUTSIDE),
        (NumberRules(outside_prefix="0"), "089 123456", "089123456", NumberKind.OUTSIDE),
        (NumberRules(outside_prefix="9"), "089 123456", "9089123456", NumberKind.OUTSIDE),
        (GERMANY, "089 123456", "0089123456", NumberKind.OUTSIDE),
        (GERMANY, "+49 (0) 89 123456", "0089123456", NumberKind.OUTSIDE),
        (GERMANY, "+49 089 123456", "0089123456", NumberKind.OUTSIDE),
        (GERMANY, "0049 89 123456", "0089123456", NumberKind.OUTSIDE),
        (GERMANY, "0 089 123456", "0089123456", NumberKind.OUTSIDE),
        (GERMANY, "+39 (0)6 1234 5678", "000390612345678", NumberKind.OUTSIDE),
        (GERMANY, "116117", "0116117", NumberKind.OUTSIDE),
        (GERMANY, "123456", "0123456", NumberKind.OUTSIDE),
        (GERMANY, "089 123456,,77", "0089123456,,77", NumberKind.OUTSIDE),
        (GERMANY, "089 123456,, 77", "0089123456,,77", NumberKind.OUTSIDE),
        (GERMANY, "089 1234 Durchwahl 56", "0089123456", NumberKind.OUTSIDE),
        (GERMANY, "1004", "1004", NumberKind.INSIDE),
        (GERMANY, "6500", "6500", NumberKind.INSIDE),
        (GERMANY, "115", "115", NumberKind.INSIDE),
        (GERMANY, "1999", "1999", NumberKind.OUTSIDE),
        (GERMANY, "*72", "*72", NumberKind.CODE),
        (GERMANY, "112", "112", NumberKind.EMERGENCY),
        (GERMANY, "0112", "0112", NumberKind.EMERGENCY),
        (PLUS, "+49 89 123456", "+4989123456", NumberKind.OUTSIDE),
        (PLUS, "089 123456", "0089123456", NumberKind.OUTSIDE),
        (STATES, "(415) 555-2671", "94155552671", NumberKind.OUTSIDE),
        (STATES, "9 415 555 2671", "94155552671", NumberKind.OUTSIDE),
        (STATES, "1-800-FLOWERS", "98003569377", NumberKind.OUTSIDE),
        (STATES, "+49 89 123456", "90114989123456", NumberKind.OUTSIDE),
        (STATES, "911", "911", NumberKind.EMERGENCY),
        (STATES, "9911", "9911", NumberKind.EMERGENCY),
        (NumberRules(internal_lengths=(4,), outside_prefix="9"), "1999", "1999", "outside"),
        (NumberRules("DK", "0", "00", (8,)), "32 12 34 56", "032123456", NumberKind.OUTSIDE),
        (NumberRules("DK", "0", "", (8,)), "32 12 34 56", "032123456", NumberKind.OUTSIDE),
    ],
)
def test_what_is_dialled(rules: NumberRules, text: str, number: str, kind: NumberKind) -> None:
    found = planned(text, rules)
    assert (found.number, found.kind) == (number, kind)
    assert found.steps[-1].after == number
    assert found.steps[0].before == text


def test_each_step_goes_on_from_the_one_before() -> None:
    found = planned("٠٨٩ 123456 ext. 12", GERMANY)
    assert [step.before for step in found.steps[1:]] == [step.after for step in found.steps[:-1]]
    assert (found.number, found.extension, found.country) == ("0089123456", "12", "DE")
    assert found.shown == "+49 89 123456"


@pytest.mark.parametrize(
    ("rules", "text", "words"),
    [
        (PLAIN, "  ", "nothing to dial"),
        (PLAIN, "Anna", "is not a number"),
        (PLAIN, "089 123, 1004", "more than one number"),
        (STATES, "1-800-flowers", "is not a number"),
        (PLAIN, "1-800-FLOWERS", "is not a number"),
        (PLAIN, "1" * 33, "33 digits"),
        (GERMANY, "0043 1 5812345", r"can mean \+43 1 5812345, or \+49 431 5812345"),
        (NumberRules(rewriting=(Rewriting("^8", "x"),)), "812345", "Rule 1"),
    ],
)
def test_what_is_refused_and_why(rules: NumberRules, text: str, words: str) -> None:
    with pytest.raises(NotDiallable, match=words):
        planned(text, rules)


def test_the_first_rule_that_fits_is_used_and_a_broken_one_is_not() -> None:
    rules = NumberRules(
        "DE",
        rewriting=(
            Rewriting("(", "1"),
            Rewriting(r"^0039(\d+)$", "+39$1", "Italy"),
            Rewriting("^00", "9"),
            Rewriting(r"^08955(\d{4})$", r"\1", "our own direct numbers"),
        ),
    )
    assert planned("0039 06 12345678", rules).number == "+390612345678"
    assert "Italy" in planned("0039 06 12345678", rules).steps[1].words
    assert planned("0044 20 79460018", rules).number == "9442079460018"
    own = planned("089 55 1004", rules)
    assert (own.number, own.kind) == ("1004", NumberKind.INSIDE)


def test_no_rule_changes_a_real_extension_or_a_code() -> None:
    rules = NumberRules(rewriting=(Rewriting("^1|^[*]7", "9"),))
    assert planned("1004", rules).number == "1004"
    assert planned("*72", rules).number == "*72"
    assert planned("1999", rules).number == "9999"


@pytest.mark.parametrize(("country", "number", "text"), EACH)
def test_where_no_plus_is_sent_all_writings_of_a_number_are_dialled_alike(
    country: str, number: str, text: str
) -> None:
    rules = NumberRules(country, "", "00")
    assert planned(text, rules).number == planned(number, rules).number
    assert planned(planned(text, rules).shown, rules).number == planned(text, rules).number


numbers = st.one_of(
    st.from_regex(r"\+?[0-9]{1,18}", fullmatch=True),
    st.sampled_from([text for _, _, text in EACH]),
    st.text(alphabet="+0123456789 -/().,*#x", max_size=25),
)


@given(numbers, st.sampled_from(SITES))
@example("0123456", GERMANY)
@example("0", GERMANY)
def test_what_was_planned_is_dialled_the_same_when_planned_again(
    text: str, rules: NumberRules
) -> None:
    try:
        once = planned(text, rules)
    except NotDiallable:
        return
    assert planned(once.number, rules).number == once.number


@given(st.sampled_from(WRITINGS), st.sampled_from([PLAIN, PLUS, NumberRules("US", "9")]))
def test_a_plus_is_kept_where_no_rule_takes_it(
    row: tuple[str, str, list[str]], rules: NumberRules
) -> None:
    assert planned(row[1], rules).number == row[1]


@given(st.sampled_from(EACH), st.sampled_from(["0", "9", "8", "77"]))
def test_an_outside_line_is_never_put_in_front_twice(
    writing: tuple[str, str, str], prefix: str
) -> None:
    country, _, text = writing
    rules = NumberRules(country, prefix, "00")
    try:
        once = planned(text, rules).number
        again = planned(str(once), rules).number
    except NotDiallable:
        return
    assert again == once
    assert key_of(once, rules) == key_of(text, rules)


@given(st.text(max_size=60), st.sampled_from(SITES))
def test_any_text_is_planned_or_refused(text: str, rules: NumberRules) -> None:
    try:
        found = planned(text, rules)
    except NotDiallable:
        return
    assert isinstance(found.number, DialString)
    assert set(found.number) <= set("+0123456789*#,")
    assert found.steps


def test_a_planned_number_goes_over_the_wire_as_text() -> None:
    request = DialOutbound(caller="1000", outbound=planned("089 123456", GERMANY).number)
    assert type(request.to_wire()["outbound"]) is str
    assert request.to_wire()["outbound"] == "0089123456"
