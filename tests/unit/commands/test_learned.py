"""What is learned of an operator's choices: it counts, it fades, it stays small."""

import json

from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.commands.learned import (
    HALF_LIFE,
    MOST,
    Learned,
    bonus,
    document_of,
    learned_of,
    noted,
)

NOW = 1_770_000_000.0


def after(*choices: tuple[str, str], at: float = NOW) -> Learned:
    learned = Learned()
    for typed, number in choices:
        learned = noted(learned, typed, number, at)
    return learned


def test_a_choice_counts_for_all_that_was_typed_on_the_way_and_a_little_everywhere() -> None:
    learned = after(("an", "331"))
    assert bonus(learned, "a", NOW)["331"] == bonus(learned, "AN", NOW)["331"] > 20
    assert 0 < bonus(learned, "b", NOW)["331"] < 10
    assert bonus(learned, "b", NOW)["331"] == bonus(learned, "ann", NOW)["331"]


def test_three_choices_outweigh_the_best_match_of_a_name() -> None:
    found = bonus(after(*[("a", "331")] * 3), "a", NOW)
    assert found == {"331": 60.0}
    assert bonus(after(*[("a", "331")] * 50), "a", NOW) == found, "but never a number in full"


def test_it_fades_by_half_in_two_weeks_and_is_forgotten_in_the_end() -> None:
    learned = after(("a", "331"))
    fresh = bonus(learned, "a", NOW)["331"]
    assert bonus(learned, "a", NOW + HALF_LIFE)["331"] == fresh / 2
    later = noted(learned, "b", "332", NOW + 10 * HALF_LIFE)
    assert {number for _, number in later.counts} == {"332"}


def test_a_clock_that_is_set_back_makes_nothing_grow() -> None:
    learned = after(("a", "331"))
    assert bonus(learned, "a", NOW - 10 * HALF_LIFE) == bonus(learned, "a", NOW)


@given(st.lists(st.tuples(st.text(max_size=20), st.text("0123456789", max_size=5)), max_size=80))
def test_it_stays_small_and_survives_the_file(choices: list[tuple[str, str]]) -> None:
    learned = after(*choices)
    assert len(learned.counts) <= MOST
    again = learned_of(json.loads(json.dumps(document_of(learned))))
    for typed, _ in choices:
        assert bonus(again, typed, NOW) == bonus(learned, typed, NOW)


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=5),
    max_leaves=20,
)


@given(JSON | st.lists(st.tuples(st.text(), st.text(), JSON, JSON).map(list)))
def test_any_document_is_read(document: object) -> None:
    learned = learned_of(document)
    assert all(count.weight > 0 for count in learned.counts.values())
    bonus(learned, "a", NOW)
