"""Layouts: which one for which monitors, and a window that is never out of reach."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.ui.models.layouts import (
    FIRST_ORDER,
    MOST,
    Layout,
    Mode,
    Place,
    Screen,
    keeping,
    layout_for,
    monitor_set,
    moved,
    reachable,
    shared,
)

LAPTOP = Screen("eDP-1", 0, 0, 1920, 1080)
DESK = Screen("DP-2", 1920, 0, 2560, 1440)
COORDINATES = st.integers(-5000, 5000)
SIZES = st.integers(200, 4000)
SCREENS = st.lists(
    st.builds(Screen, st.text(max_size=5), COORDINATES, COORDINATES, SIZES, SIZES),
    min_size=1,
    max_size=4,
)
PLACES = st.builds(Place, COORDINATES, COORDINATES, st.integers(300, 4000), st.integers(300, 4000))
ORDERS = st.permutations(FIRST_ORDER).map(lambda order: (order[0], order[1], order[2]))
LAYOUTS = st.builds(Layout, st.sampled_from(Mode), st.text(), st.text(), st.text(), ORDERS)


class TestWhichLayout:
    def test_each_set_of_monitors_has_its_own(self) -> None:
        alone, both = monitor_set([LAPTOP]), monitor_set([LAPTOP, DESK])
        kept = keeping({}, alone, Layout(mode=Mode.STRIP, strip="s"))
        kept = keeping(kept, both, Layout(full="f", order=(2, 0, 1)))
        assert layout_for(kept, alone).geometry == "s"
        assert layout_for(kept, both).order == (2, 0, 1)
        assert both == monitor_set([DESK, LAPTOP]), "whatever order they are told in"
        assert both != monitor_set([LAPTOP, Screen("DP-2", -2560, 0, 2560, 1440)])

    def test_a_new_set_begins_as_the_last_one_was_left(self) -> None:
        kept = keeping({}, "one", Layout(mode=Mode.POPUPS, strip="s", order=(1, 0, 2)))
        fresh = layout_for(kept, "other", geometry="g", splitter="w")
        assert fresh == Layout(Mode.FULL, full="g", splitter="w", order=(1, 0, 2))

    def test_settings_of_before_are_taken_over(self) -> None:
        assert layout_for({}, "any", "g", "w") == Layout(full="g", splitter="w")

    def test_only_so_many_are_kept(self) -> None:
        kept: dict[str, Any] = {}
        for number in range(MOST + 3):
            kept = keeping(kept, str(number), Layout())
        assert list(kept) == [str(number) for number in range(3, MOST + 3)]

    @given(LAYOUTS)
    def test_what_is_kept_is_read_again(self, layout: Layout) -> None:
        assert layout_for(keeping({}, "set", layout), "set") == layout

    @pytest.mark.parametrize(
        "broken",
        [None, 7, [], {"mode": 3, "order": [0, 0, 1]}, {"order": ["0", 1, 2]}, {"full": 7}],
    )
    def test_a_damaged_one_is_no_harm(self, broken: Any) -> None:
        assert layout_for({"set": broken}, "set") == Layout()


class TestReachable:
    @given(PLACES, SCREENS)
    def test_the_title_is_always_on_a_screen(self, place: Place, screens: list[Screen]) -> None:
        stands = reachable(place, screens)
        assert any(
            screen.y <= stands.y < screen.y + screen.height
            and stands.x < screen.x + screen.width
            and stands.x + stands.width > screen.x
            for screen in screens
        )
        assert reachable(stands, screens) == stands

    def test_a_window_on_a_screen_stays(self) -> None:
        place = Place(2000, 100, 1080, 680)
        assert reachable(place, [LAPTOP, DESK]) == place
        assert reachable(place, [LAPTOP]) == Place(840, 100, 1080, 680)

    def test_without_any_screen_nothing_changes(self) -> None:
        assert reachable(Place(9999, 0, 10, 10), []) == Place(9999, 0, 10, 10)


class TestAreas:
    @given(ORDERS, st.sampled_from(FIRST_ORDER), st.integers(-5, 5))
    def test_moving_one_keeps_the_others_in_order(
        self, order: tuple[int, int, int], place: int, at: int
    ) -> None:
        fresh = moved(order, place, at)
        assert sorted(fresh) == list(FIRST_ORDER)
        assert fresh.index(place) == max(0, min(at, 2))
        assert [each for each in fresh if each != place] == [
            each for each in order if each != place
        ]

    @given(
        st.tuples(st.integers(0, 3000), st.integers(0, 3000)),
        st.integers(100, 2000),
        st.sampled_from(FIRST_ORDER),
    )
    def test_a_strip_is_filled_and_no_area_is_lost(
        self, needed: tuple[int, int], height: int, chosen: int
    ) -> None:
        shares = shared((*needed, -1), height, chosen)
        assert sum(shares) == height and min(shares) >= 0
        if chosen == 2:
            assert shares[2] >= min(150, height // 2)
        if min(needed) > 60:
            assert shares[0] > 0 and shares[1] > 0
