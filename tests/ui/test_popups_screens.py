"""Where the stack of pop-ups stands: policy, remembered places, monitors that come and go. Pure."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize

from ucm_cti.domain.alerts import Alerts, Spot
from ucm_cti.ui.popups.controller import MOST
from ucm_cti.ui.popups.placing import CORNERS, EDGE, SLOT_HEIGHT, SNAP, WIDTH, Anchor, dropped
from ucm_cti.ui.popups.screens import Monitor, Scene, anchor, choose, kept

MAIN = Monitor("DP-1", QRect(0, 0, 1920, 1080), QRect(0, 0, 1920, 1040))
SIDE = Monitor("DP-2", QRect(1920, 0, 1280, 1024), QRect(1920, 0, 1280, 1024))
BOTH = Scene([MAIN, SIDE])
ALONE = Scene([MAIN])
ON_SIDE = QPoint(2000, 500)
SIZE = QSize(WIDTH, SLOT_HEIGHT)


@pytest.mark.parametrize(
    ("policy", "scene", "expected"),
    [
        ("console", replace(BOTH, console=SIDE.whole), SIDE),
        ("console", BOTH, MAIN),
        ("mouse", replace(BOTH, console=MAIN.whole, mouse=ON_SIDE), SIDE),
        ("mouse", replace(BOTH, console=SIDE.whole, mouse=QPoint(-50, -50)), SIDE),
        ("window", replace(BOTH, console=MAIN.whole, window=SIDE.whole), SIDE),
        ("window", replace(BOTH, console=SIDE.whole), SIDE),
        ("screen:DP-2", replace(BOTH, console=MAIN.whole), SIDE),
        ("screen:DP-2", replace(ALONE, console=MAIN.whole), MAIN),
        ("screen:gone", replace(BOTH, console=SIDE.whole), MAIN),
        ("nonsense", replace(BOTH, console=SIDE.whole), SIDE),
    ],
)
def test_the_policy_names_a_monitor_that_is_there(
    policy: str, scene: Scene, expected: Monitor
) -> None:
    assert choose(policy, scene) is expected


def test_without_a_remembered_place_the_corner_of_the_setting_holds() -> None:
    assert anchor("top-left", Alerts(), BOTH) == Anchor("top-left", MAIN.free)


def test_a_place_is_remembered_for_its_set_of_monitors_alone() -> None:
    made = Anchor("bottom-left", SIDE.free, 300, 40)
    chosen = Alerts().putting(kept(made, BOTH, "console"))
    assert anchor("top-right", chosen, BOTH) == made
    assert anchor("top-right", chosen, ALONE) == Anchor("top-right", MAIN.free)
    elsewhere = replace(SIDE, whole=SIDE.whole.translated(0, 200))
    assert anchor("top-right", chosen, Scene([MAIN, elsewhere])).corner == "top-right"


def test_a_place_on_the_monitor_of_the_policy_follows_the_policy() -> None:
    made = Anchor("bottom-left", SIDE.free, 300, 40)
    seen = replace(BOTH, console=SIDE.whole)
    chosen = Alerts().putting(kept(made, seen, "console"))
    assert anchor("top-right", chosen, seen) == made
    moved = replace(seen, console=MAIN.whole)
    assert anchor("top-right", chosen, moved) == replace(made, screen=MAIN.free)


def test_a_monitor_that_went_away_leaves_the_pop_ups_on_one_that_is_there() -> None:
    chosen = Alerts(screen="screen:DP-2", spots=(Spot(ALONE.key, "DP-2", "top-left", 5, 5),))
    assert anchor("top-right", chosen, ALONE).screen == MAIN.free


@pytest.mark.parametrize("corner", CORNERS)
@pytest.mark.parametrize("off", [-SNAP, SNAP])
def test_near_a_corner_it_snaps_into_it(corner: str, off: int) -> None:
    at = Anchor(corner, MAIN.free).place(0, SIZE) + QPoint(off // 3, -off // 3)
    assert dropped(QRect(at, SIZE), MAIN.free) == Anchor(corner, MAIN.free)


@given(st.integers(0, 1920 - WIDTH), st.integers(0, 1040 - SLOT_HEIGHT))
def test_it_stays_where_it_is_dropped(x: int, y: int) -> None:
    made = dropped(QRect(QPoint(x, y), SIZE), MAIN.free)
    at = made.place(0, SIZE)
    assert abs(at.x() - x) <= SNAP and abs(at.y() - y) <= SNAP
    assert EDGE in {made.x, made.y} or (at.x(), at.y()) == (x, y)
    places = [QRect(made.place(slot, SIZE), SIZE) for slot in range(MOST)]
    for number, one in enumerate(places):
        assert MAIN.free.contains(one)
        assert not any(one.intersects(other) for other in places[:number])
