"""Marks are told apart by shape alone, are crisp at every pixel ratio, and stay in their place."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter

from tests.ui.looks import THEMES, contrast, coverage, difference, inked, picture, pixels
from ucm_cti.domain.link import LinkMode
from ucm_cti.domain.presence import Lamp
from ucm_cti.ui.marks import (
    CountdownRing,
    LinkDot,
    StateMark,
    draw_elided,
    elided,
    paint_countdown,
    paint_link_dot,
    paint_state,
)
from ucm_cti.ui.models.words import LAMP_WORDS
from ucm_cti.ui.theme import DARK, LIGHT, Theme, ThemeManager, Type, font

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

SIZES = (12, 16, 20, 24)
RATIOS = (1.0, 1.25, 1.5, 2.0, 3.0)
KNOWN = [lamp for lamp in Lamp if lamp is not Lamp.UNKNOWN]
LINKS = [(mode, False) for mode in LinkMode] + [(LinkMode.LIVE, True)]


def mark(lamp: Lamp, side: int = 16, *, stale: bool = False, pulse: float = 1.0) -> QImage:
    """A state's mark on nothing."""
    return picture(lambda p, r: paint_state(p, r, lamp, LIGHT, stale, pulse), side)


def link_shape(mode: LinkMode, stale: bool, side: int) -> list[float]:
    """The ink of a connection's dot."""
    return coverage(picture(lambda p, r: paint_link_dot(p, r, mode, stale, LIGHT), side))


def grey(image: QImage) -> list[float]:
    """What is left of a picture on paper, printed in grey: 0 white to 1 black."""
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    with QPainter(paper) as painter:
        painter.drawImage(0, 0, image)
    return [1 - colour.lightnessF() for _x, _y, colour in pixels(paper)]


@pytest.mark.parametrize("side", [12, 16, 24])
@pytest.mark.parametrize(("one", "other"), [*combinations(Lamp, 2)])
def test_states_are_told_apart_by_shape_alone(
    qapp: QApplication, one: Lamp, other: Lamp, side: int
) -> None:
    assert difference(coverage(mark(one, side)), coverage(mark(other, side))) > 0.12


@pytest.mark.parametrize(("one", "other"), [*combinations(Lamp, 2)])
def test_states_are_told_apart_in_grey(qapp: QApplication, one: Lamp, other: Lamp) -> None:
    assert difference(grey(mark(one)), grey(mark(other))) > 0.15


@pytest.mark.parametrize("side", SIZES)
@pytest.mark.parametrize(("one", "other"), [*combinations(LINKS, 2)])
def test_connections_are_told_apart_by_shape_alone(
    qapp: QApplication, one: tuple[LinkMode, bool], other: tuple[LinkMode, bool], side: int
) -> None:
    assert difference(link_shape(*one, side), link_shape(*other, side)) > 0.12


@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("side", SIZES)
@pytest.mark.parametrize("lamp", Lamp)
def test_a_mark_fills_its_square_and_stays_in_it(
    qapp: QApplication, lamp: Lamp, side: int, ratio: float
) -> None:
    image = picture(lambda p, r: paint_state(p, r, lamp, LIGHT), side, ratio=ratio, margin=8)
    box, room = (
        inked(image),
        QRectF(8 * ratio - 1, 8 * ratio - 1, side * ratio + 2, side * ratio + 2),
    )
    assert room.contains(box)
    assert max(box.width(), box.height()) >= 0.6 * side * ratio
    middle = box.center() - room.center()
    assert max(abs(middle.x()), abs(middle.y())) <= 0.09 * side * ratio + 1


@pytest.mark.parametrize("offset", [0.0, 0.3, 0.5])
@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("side", SIZES)
@pytest.mark.parametrize("lamp", [Lamp.IN_CALL, Lamp.HELD])
def test_straight_edges_lie_on_device_pixels(
    qapp: QApplication, lamp: Lamp, side: int, ratio: float, offset: float
) -> None:
    image = picture(
        lambda p, r: paint_state(p, r.translated(offset, offset), lamp, LIGHT),
        side,
        ratio=ratio,
        margin=4,
    )
    row = [image.pixelColor(x, image.height() // 2).alpha() for x in range(image.width())]
    assert set(row) == {0, 255}


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("lamp", Lamp)
def test_a_painted_mark_is_seen_on_every_surface(
    qapp: QApplication, theme: Theme, lamp: Lamp
) -> None:
    for surface in theme.surfaces:
        image = picture(lambda p, r: paint_state(p, r, lamp, theme), 16, ground=surface)
        ratios = [contrast(colour, surface) for _x, _y, colour in pixels(image)]
        assert len([ratio for ratio in ratios if ratio >= 3]) >= 8


@pytest.mark.parametrize("lamp", KNOWN)
def test_a_stale_mark_is_grey_and_still_tells_the_last_state(
    qapp: QApplication, lamp: Lamp
) -> None:
    stale, fresh = mark(lamp, 20, stale=True), mark(lamp, 20)
    full = [colour for _x, _y, colour in pixels(stale) if colour.alpha() == 255]
    assert {colour.name() for colour in full} <= {LIGHT.unknown.name()}
    assert difference(coverage(stale), coverage(fresh)) > 0.3
    for other in Lamp:
        if other is not lamp:
            assert stale != mark(other, 20, stale=True)


def test_an_unknown_state_looks_the_same_stale_or_not(qapp: QApplication) -> None:
    assert mark(Lamp.UNKNOWN, stale=True) == mark(Lamp.UNKNOWN)


def test_ringing_pulses_beside_the_bell_and_never_moves_it(qapp: QApplication) -> None:
    still, half, full = (mark(Lamp.RINGING, 24, pulse=pulse) for pulse in (0.0, 0.5, 1.0))
    assert mark(Lamp.RINGING, 24, pulse=7.0) == full
    assert sum(coverage(still)) < sum(coverage(half)) < sum(coverage(full))
    for a, b in zip(coverage(still), coverage(full), strict=True):
        assert b >= a - 0.01
    assert mark(Lamp.FREE, pulse=0.0) == mark(Lamp.FREE)


def test_the_countdown_empties_clockwise_from_the_top(qapp: QApplication) -> None:
    def edge(left: float, x: int, y: int) -> QColor:
        image = picture(lambda p, r: paint_countdown(p, r, left, 10, LIGHT), 48)
        return image.pixelColor(x, y)

    right, below, before = (46, 24), (24, 46), (1, 24)
    full, gone = LIGHT.ringing.name(), LIGHT.hover.name()
    assert [edge(10, *at).name() for at in (right, below, before)] == [full, full, full]
    assert [edge(6, *at).name() for at in (right, below, before)] == [gone, full, full]
    assert [edge(4, *at).name() for at in (right, below, before)] == [gone, gone, full]
    assert [edge(0, *at).name() for at in (right, below, before)] == [gone, gone, gone]
    assert edge(-3, *before).name() == gone
    assert edge(99, *right).name() == full


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_what_is_left_stands_out_from_what_is_gone(qapp: QApplication, theme: Theme) -> None:
    image = picture(lambda p, r: paint_countdown(p, r, 5, 10, theme), 48, ground=theme.raised)
    assert contrast(image.pixelColor(1, 24), image.pixelColor(46, 24)) >= 3


@pytest.mark.parametrize("side", [24, 32, 40, 48])
def test_the_countdown_shows_whole_seconds_inside_its_ring(qapp: QApplication, side: int) -> None:
    def face(left: float, total: float = 10) -> QImage:
        image = picture(lambda p, r: paint_countdown(p, r, left, total, LIGHT), side)
        room = QRectF(0, 0, side * 0.64, side * 0.44)
        room.moveCenter(QPointF(side / 2, side / 2))
        return image.copy(room.toRect())

    assert face(6.2) == face(7.0)
    assert face(6.0) != face(7.0)
    assert face(0) != face(0.1)
    assert face(5, total=0) == face(5)
    shown = face(10)
    ink = [x for x, _y, colour in pixels(shown) if colour.lightness() < 90 and colour.alpha() > 150]
    assert min(ink) > 0
    assert max(ink) < shown.width() - 1


def test_the_widgets_say_what_they_show(qtbot: QtBot) -> None:
    themes = ThemeManager("light")
    state, dot, ring = StateMark(themes, 16), LinkDot(themes), CountdownRing(themes)
    for widget in (state, dot, ring):
        qtbot.addWidget(widget)
    assert state.accessibleName() == "unknown"
    state.show_state(Lamp.DND)
    assert state.accessibleName() == "do not disturb"
    state.show_state(Lamp.DND, stale=True)
    assert state.accessibleName() == "do not disturb, not up to date"
    dot.show_link(LinkMode.POLLING, stale=True)
    assert dot.accessibleName() == "Connection: polling, not up to date"
    ring.show_left(1007.3, 1000.9, 10)
    assert (ring.accessibleName(), ring.accessibleDescription()) == ("Time left", "7 of 10 seconds")
    assert set(LAMP_WORDS) == set(Lamp)


def test_the_widgets_show_what_they_are_told_and_follow_the_theme(qtbot: QtBot) -> None:
    themes = ThemeManager("light")
    state, dot, ring = StateMark(themes, 16), LinkDot(themes), CountdownRing(themes)
    for widget in (state, dot, ring):
        qtbot.addWidget(widget)
    before = [widget.grab().toImage() for widget in (state, dot, ring)]
    state.show_state(Lamp.FREE)
    dot.show_link(LinkMode.LIVE)
    ring.show_left(1004, 1000, 10)
    light = [widget.grab().toImage() for widget in (state, dot, ring)]
    themes.set_mode("dark")
    dark = [widget.grab().toImage() for widget in (state, dot, ring)]
    assert light[0].pixelColor(8, 8).rgb() == LIGHT.free.rgb()
    assert dark[0].pixelColor(8, 8).rgb() == DARK.free.rgb()
    for old, then, now in zip(before, light, dark, strict=True):
        assert old != then != now


NAMES = st.text(max_size=60)


@given(text=NAMES, width=st.integers(0, 300))
def test_elided_text_fits_in_one_line_and_closes_what_it_opens(
    qapp: QApplication, text: str, width: int
) -> None:
    metrics = QFontMetrics(font(Type.BODY))
    shown = elided(text, metrics, width)
    assert shown.count("\u2068") == shown.count("\u2069")
    assert not set(shown) & set("\n\r\t\u202e\u202d\u2066\u2067\u2028")
    assert metrics.horizontalAdvance(shown) <= max(width, metrics.horizontalAdvance("…"))


@pytest.mark.parametrize(
    "text", ["Anna Weber", "ليلى حداد", "👩‍🚒 Feuerwehr", "<b>Bold & Söhne</b>"]
)
def test_text_is_cut_only_where_it_must_be(qapp: QApplication, text: str) -> None:
    metrics = QFontMetrics(font(Type.BODY))
    assert elided(text, metrics, 400).strip("\u2068\u2069") == text
    assert "…" in elided(text, metrics, metrics.horizontalAdvance(text) / 2)


@pytest.mark.parametrize(
    ("direction", "leads_left"),
    [(Qt.LayoutDirection.LeftToRight, True), (Qt.LayoutDirection.RightToLeft, False)],
)
@pytest.mark.parametrize("text", ["Anna", "ليلى", "1004"])
def test_leading_text_starts_where_the_layout_starts(
    qapp: QApplication, text: str, direction: Qt.LayoutDirection, leads_left: bool
) -> None:
    image = QImage(QSize(200, 24), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setFont(font(Type.BODY))
        cut = draw_elided(painter, QRectF(0, 0, 200, 24), text, direction=direction)
    box = inked(image)
    assert not cut
    assert (box.left() < 8) is leads_left
    assert (box.right() > 192) is not leads_left


def test_a_cut_is_reported_for_the_tooltip(qapp: QApplication) -> None:
    image = QImage(QSize(60, 24), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        assert draw_elided(painter, QRectF(0, 0, 60, 24), "A name that is far too long")
    assert inked(image).right() <= 60


def test_every_theme_gives_a_mark_of_its_own_colour(qapp: QApplication) -> None:
    recoloured = replace(LIGHT, free=QColor("#123456"))
    image = picture(lambda p, r: paint_state(p, r, Lamp.FREE, recoloured), 16)
    assert image.pixelColor(8, 8).name() == "#123456"
