"""What a person has chosen of pop-ups and sounds survives any file."""

import json
import math
from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.domain.alerts import ALWAYS, LONGEST, Alerts, CallKind, Sound, Spot, alerts_of

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
NAMES = st.sampled_from(["unseen", "sounded", "screen", "hide_after", "quiet_until", "spots"])


def test_what_is_chosen_comes_back() -> None:
    chosen = Alerts(
        unseen=("inside",),
        sounded=("gate", "outside"),
        screen="screen:DP-2",
        hide_after=20,
        quiet_until=1_800_000_000.5,
        spots=(Spot("DP-2 1920x1080", "DP-2", "top-left", 40, 60),),
    )
    assert alerts_of(json.loads(json.dumps(asdict(chosen)))) == chosen


@given(st.dictionaries(NAMES | st.text(), JSON) | JSON)
def test_any_document_is_read_and_read_alike_again(document: object) -> None:
    found = alerts_of(document)
    assert alerts_of(json.loads(json.dumps(asdict(found)))) == found
    assert 0 <= found.hide_after <= LONGEST and math.isfinite(found.quiet_until)


def test_a_whole_second_is_a_time_too() -> None:
    assert alerts_of({"quiet_until": 1_800_000_000}).quiet(1_799_999_999)


@pytest.mark.parametrize(
    ("until", "quiet"), [(0.0, False), (999.0, False), (1001.0, True), (ALWAYS, True)]
)
def test_quiet_ends_by_itself_or_by_the_person(until: float, quiet: bool) -> None:
    assert Alerts(quiet_until=until).quiet(1000.0) is quiet


def test_ticks_go_on_and_off() -> None:
    chosen = Alerts().showing(CallKind.INSIDE, wanted=False).sounding(Sound.TAKEN, wanted=True)
    assert (chosen.unseen, chosen.sounded) == (("inside",), ("gate", "taken"))
    again = chosen.showing(CallKind.INSIDE, wanted=True).sounding(Sound.TAKEN, wanted=False)
    assert again == Alerts()


def test_each_set_of_monitors_has_a_place_of_its_own() -> None:
    desk, road = Spot("two", "DP-1", "top-left", 1, 2), Spot("one", "eDP-1", "top-right", 3, 4)
    chosen = Alerts().putting(desk).putting(road)
    assert (chosen.spot("two"), chosen.spot("one"), chosen.spot("three")) == (desk, road, None)
    moved = Spot("two", "DP-1", "bottom-left", 5, 6)
    assert chosen.putting(moved).spots == (road, moved)
