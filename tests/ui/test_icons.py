"""Every icon is there, takes its colour, is sharp; the tray's can be told apart on any panel."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter

from tests.ui.looks import contrast, coverage, difference, inked, picture, pixels
from ucm_cti.ui.icons import TrayState, app_icon, icon, pixmap, tray_icon

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

FOLDER = Path(__file__).parents[2] / "resources" / "icons"
FULL_COLOUR = {"app", "handset"}
FOR_THE_SHEET = {
    f"{name}-{ink}" for name in ("tick", "fold", "unfold", "onward") for ink in ("black", "white")
}
NAMES = sorted({path.stem for path in FOLDER.glob("*.svg")} - FULL_COLOUR - FOR_THE_SHEET)
PROMISED = [
    *("phone", "phone-incoming", "phone-outgoing", "phone-off", "pause", "play", "mic", "mic-off"),
    *("arrow-right", "ear", "whisper", "users", "check", "x", "star", "star-filled", "search"),
    *("bell", "settings", "keyboard", "help", "clock", "globe", "shield", "warning", "copy"),
]
INK = QColor("#246813")


def test_the_promised_icons_are_there() -> None:
    assert set(PROMISED) <= set(NAMES)


@pytest.mark.parametrize("ratio", [1.0, 2.0, 3.0])
@pytest.mark.parametrize("size", [16, 20, 24])
@pytest.mark.parametrize("name", NAMES)
def test_an_icon_is_drawn_in_its_colour_inside_its_square(
    qapp: QApplication, name: str, size: int, ratio: float
) -> None:
    drawn = pixmap(name, INK, size, ratio)
    image = drawn.toImage()
    assert image.size() == QSize(size, size) * ratio
    assert drawn.devicePixelRatio() == ratio
    solid = {colour.name() for _x, _y, colour in pixels(image) if colour.alpha() == 255}
    assert solid <= {INK.name()}
    ink = sum(coverage(image)) / (image.width() * image.height())
    assert 0.01 < ink < 0.6
    edge = [colour.alpha() for x, y, colour in pixels(image) if 0 in (x, y)]
    assert max(edge) < 60, "the icon is clipped"


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_is_a_drawing_of_its_own_in_one_weight(name: str) -> None:
    root = ET.parse(FOLDER / f"{name}.svg").getroot()  # noqa: S314 - our own file
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke") == "currentColor"
    assert root.get("stroke-width") == "1.75"
    assert root.get("stroke-linecap") == "round"
    fills = {element.get("fill") for element in root.iter()} - {None}
    assert fills <= {"none", "currentColor"}


@pytest.mark.parametrize(("one", "other"), [*combinations(PROMISED, 2)])
def test_no_two_icons_look_the_same_when_small(qapp: QApplication, one: str, other: str) -> None:
    shapes = [coverage(pixmap(name, INK, 16, 1.0).toImage()) for name in (one, other)]
    assert difference(*shapes) > 0.2


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 1.75, 2.0, 3.0])
def test_an_icon_has_a_rendering_for_every_screen(qapp: QApplication, ratio: float) -> None:
    given = icon("bell", INK, 20).pixmap(QSize(20, 20), ratio).toImage()
    own = pixmap("bell", INK, 20, ratio).toImage()
    assert given.size() == own.size()
    assert given.convertToFormat(own.format()) == own


def test_an_icon_that_is_switched_off_has_the_other_colour(qapp: QApplication) -> None:
    made = icon("bell", INK, 20, disabled=QColor("#999999"))
    image = made.pixmap(QSize(20, 20), 2.0, QIcon.Mode.Disabled).toImage()
    assert {c.name() for _x, _y, c in pixels(image) if c.alpha() == 255} == {"#999999"}


def test_an_unknown_icon_is_named(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError, match="no-such-icon"):
        icon("no-such-icon", INK)


def test_a_delegate_can_paint_an_icon(qapp: QApplication) -> None:
    made = icon("bell", INK, 16)
    image = picture(lambda p, r: made.paint(p, r.toRect()), 16, margin=4)
    assert QRectF(4, 4, 16, 16).contains(inked(image))
    assert inked(image).height() > 11


def test_the_application_has_an_icon_at_every_size(qapp: QApplication) -> None:
    sizes = {size.width() for size in app_icon().availableSizes()}
    assert {16, 32, 48, 64, 256} <= sizes
    image = app_icon().pixmap(QSize(16, 16), 1.0).toImage()
    assert len({colour.rgb() for _x, _y, colour in pixels(image)}) > 10


TRAYS = [
    (TrayState.LIVE, 0),
    (TrayState.WAITING, 1),
    (TrayState.WAITING, 12),
    (TrayState.PAUSED, 0),
    (TrayState.DOWN, 0),
]
PANELS = [QColor("#ffffff"), QColor("#202020")]


def tray(state: TrayState, count: int, size: int = 16) -> QImage:
    return tray_icon(state, count).pixmap(QSize(size, size), 1.0).toImage()


@pytest.mark.parametrize("size", [16, 22, 32])
@pytest.mark.parametrize(("one", "other"), [*combinations(TRAYS, 2)])
def test_the_trays_states_are_told_apart_in_grey(
    qapp: QApplication, one: tuple[TrayState, int], other: tuple[TrayState, int], size: int
) -> None:
    faces = [
        [colour.lightnessF() * colour.alphaF() for _x, _y, colour in pixels(tray(*of, size))]
        for of in (one, other)
    ]
    assert difference(*faces) > 0.08


@pytest.mark.parametrize("panel", PANELS, ids=["light panel", "dark panel"])
@pytest.mark.parametrize(("state", "count"), TRAYS)
def test_the_tray_icon_is_seen_on_any_panel(
    qapp: QApplication, panel: QColor, state: TrayState, count: int
) -> None:
    image = QImage(QSize(16, 16), QImage.Format.Format_RGB32)
    image.fill(panel)
    with QPainter(image) as painter:
        painter.drawImage(0, 0, tray(state, count))
    seen = [colour for _x, _y, colour in pixels(image) if contrast(colour, panel) >= 3]
    assert len(seen) > 100


def test_the_tray_counts_to_nine(qapp: QApplication) -> None:
    faces = [tray(TrayState.WAITING, count, 22) for count in range(1, 11)]
    assert all(one != other for one, other in [*combinations(faces, 2)])
    assert tray(TrayState.WAITING, 10, 22) == tray(TrayState.WAITING, 450, 22)
    assert tray(TrayState.WAITING, 0, 22) == tray(TrayState.LIVE, 0, 22)


def test_the_number_in_the_tray_can_be_read(qapp: QApplication) -> None:
    image = tray(TrayState.WAITING, 8)
    badge = image.copy(6, 6, 10, 10)
    white = [c for _x, _y, c in pixels(badge) if c.alpha() > 200 and c.lightness() > 235]
    ground = [c for _x, _y, c in pixels(badge) if c.alpha() > 200 and c.red() > c.blue() + 100]
    assert len(white) >= 8
    assert contrast(min(ground, key=QColor.lightness), QColor(Qt.GlobalColor.white)) >= 4.5
