"""The palettes can be read, and the application really wears them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tests.ui.looks import THEMES, contrast
from ucm_cti.domain.link import LinkMode
from ucm_cti.domain.presence import Lamp
from ucm_cti.ui.palettes import COLOURS
from ucm_cti.ui.stylesheet import style_sheet
from ucm_cti.ui.theme import (
    CONTRAST,
    DARK,
    KIND_TINTS,
    LIGHT,
    RADIUS,
    Theme,
    ThemeManager,
    Type,
    application_palette,
    font,
    hairline_pen,
    theme_for,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

TEXTS = ("text", "text_secondary", "accent", "danger", "success", "warning")
ON_BUTTONS = (
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent", "accent_pressed"),
    ("on_danger", "danger"),
    ("danger", "raised"),
    ("danger", "danger_hover"),
    ("danger", "danger_pressed"),
)
offscreen_remark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
each_theme = pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)


@pytest.fixture
def themes(qapp: QApplication) -> Iterator[ThemeManager]:
    """A manager that has dressed the application, which is undressed again afterwards."""
    before = qapp.font(), qapp.style().name()
    manager = ThemeManager("light")
    manager.apply(qapp)
    yield manager
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    qapp.setFont(before[0])
    qapp.setStyle(before[1])


@each_theme
@pytest.mark.parametrize("token", TEXTS)
def test_text_can_be_read_on_every_surface(theme: Theme, token: str) -> None:
    ratios = [contrast(theme.token(token), surface) for surface in theme.surfaces]
    assert min(ratios) >= 4.5, ratios


@each_theme
@pytest.mark.parametrize(("token", "ground"), ON_BUTTONS)
def test_text_can_be_read_on_every_button(theme: Theme, token: str, ground: str) -> None:
    assert contrast(theme.token(token), theme.token(ground)) >= 4.5


@each_theme
def test_what_is_switched_off_can_still_be_read_where_it_stands(theme: Theme) -> None:
    for surface in (theme.window, theme.panel, theme.raised):
        assert contrast(theme.text_disabled, surface) >= 3
        assert contrast(theme.text_disabled, surface) < contrast(theme.text_secondary, surface)


@each_theme
@pytest.mark.parametrize("lamp", Lamp)
def test_a_state_stands_out_from_every_surface(theme: Theme, lamp: Lamp) -> None:
    ratios = [contrast(theme.state(lamp), surface) for surface in theme.surfaces]
    assert min(ratios) >= 3, ratios


@each_theme
@pytest.mark.parametrize("stale", [False, True])
@pytest.mark.parametrize("mode", LinkMode)
def test_the_connection_stands_out_from_every_surface(
    theme: Theme, mode: LinkMode, stale: bool
) -> None:
    colour = theme.link(mode, stale=stale)
    assert min(contrast(colour, surface) for surface in theme.surfaces) >= 3


@each_theme
@pytest.mark.parametrize("token", ["outline", "focus_ring"])
def test_edges_of_fields_and_the_focus_stand_out(theme: Theme, token: str) -> None:
    ratios = [contrast(theme.token(token), surface) for surface in theme.surfaces]
    assert min(ratios) >= 3, ratios


def test_high_contrast_keeps_its_word() -> None:
    for surface in CONTRAST.surfaces:
        assert contrast(CONTRAST.text, surface) >= 10
        assert contrast(CONTRAST.text_secondary, surface) >= 7
        assert contrast(CONTRAST.hairline, surface) >= 4.5
        assert min(contrast(CONTRAST.state(lamp), surface) for lamp in Lamp) >= 4.5


@each_theme
def test_the_surfaces_of_a_row_are_told_apart(theme: Theme) -> None:
    rows = (theme.panel.rgb(), theme.hover.rgb(), theme.selected.rgb())
    assert len(set(rows)) == 3
    assert theme.dark is (theme.window.lightness() < theme.text.lightness())


@each_theme
def test_a_token_is_a_copy_and_an_unknown_one_is_refused(theme: Theme) -> None:
    theme.token("text").setRgb(1, 2, 3)
    assert theme.text.rgb() != QColor(1, 2, 3).rgb()
    for name in ("nothing", "name", "dark", "surfaces", "__class__"):
        with pytest.raises(KeyError):
            theme.token(name)


@each_theme
def test_the_palette_leaves_nothing_to_the_system(qapp: QApplication, theme: Theme) -> None:
    palette = application_palette(theme)
    own = {theme.token(name).rgb() for name in COLOURS}
    beside = {QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles}
    groups = (
        QPalette.ColorGroup.Active,
        QPalette.ColorGroup.Inactive,
        QPalette.ColorGroup.Disabled,
    )
    for role in set(QPalette.ColorRole) - beside:
        for group in groups:
            assert palette.isBrushSet(group, role), (role, group)
            assert palette.color(group, role).rgb() in own, (role, group)


@each_theme
def test_the_sheet_uses_no_colour_but_the_tokens(theme: Theme) -> None:
    sheet = style_sheet(theme, RADIUS)
    used = set(re.findall(r"#[0-9a-f]{3,8}\b", sheet.lower()))
    assert used
    assert used <= {theme.token(name).name() for name in COLOURS}
    assert "$" not in sheet
    assert "rgb" not in sheet
    assert sheet.count("{") == sheet.count("}")


SCHEME = Qt.ColorScheme
CHOICES = [
    ("light", SCHEME.Dark, True, True, LIGHT),
    ("dark", SCHEME.Light, False, True, DARK),
    ("contrast", SCHEME.Light, False, False, CONTRAST),
    ("system", SCHEME.Light, True, False, LIGHT),
    ("system", SCHEME.Dark, False, False, DARK),
    ("system", SCHEME.Unknown, False, False, LIGHT),
    ("system", SCHEME.Unknown, True, False, DARK),
    ("system", SCHEME.Light, False, True, CONTRAST),
]


@pytest.mark.parametrize(("mode", "scheme", "started_dark", "high_contrast", "theme"), CHOICES)
def test_the_person_decides_and_then_the_system(
    mode: str, scheme: Qt.ColorScheme, started_dark: bool, high_contrast: bool, theme: Theme
) -> None:
    chosen = theme_for(mode, scheme, started_dark=started_dark, high_contrast=high_contrast)  # type: ignore[arg-type]  # parametrised text
    assert chosen is theme


def test_a_change_is_told_once_and_only_when_it_is_one(qtbot: QtBot, qapp: QApplication) -> None:
    manager = ThemeManager("light")
    told: list[Theme] = []
    manager.changed.connect(lambda: told.append(manager.theme))
    for mode in ("light", "dark", "dark", "contrast", "light"):
        manager.set_mode(mode)
    assert told == [DARK, CONTRAST, LIGHT]
    modes = [manager.mode]
    manager.set_mode("a word of a later version")
    assert [*modes, manager.mode] == ["light", "system"]


@each_theme
def test_the_application_wears_the_theme(qtbot: QtBot, themes: ThemeManager, theme: Theme) -> None:
    themes.set_mode(theme.name)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(120, 40)
    assert window.grab().toImage().pixelColor(5, 5).rgb() == theme.window.rgb()
    for surface in ("window", "panel", "raised"):
        frame = QFrame()
        qtbot.addWidget(frame)
        frame.setProperty("surface", surface)
        frame.resize(40, 40)
        assert frame.grab().toImage().pixelColor(20, 20).rgb() == theme.token(surface).rgb()


@offscreen_remark
@each_theme
@pytest.mark.parametrize("kind", ["", "primary", "danger", "quiet", "chip"])
def test_every_state_of_a_button_is_seen(
    qtbot: QtBot, themes: ThemeManager, theme: Theme, kind: str
) -> None:
    themes.set_mode(theme.name)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(260, 120)
    layout = QVBoxLayout(window)
    button = QPushButton("Take back")
    button.setProperty("kind", kind)
    button.setCheckable(kind == "chip")
    elsewhere = QLineEdit()
    layout.addWidget(elsewhere)
    layout.addWidget(button, alignment=Qt.AlignmentFlag.AlignCenter)
    with qtbot.waitExposed(window):
        window.show()
    QTest.mouseMove(window, QPoint(1, 1))
    elsewhere.setFocus()
    size = button.size()

    def seen_now() -> QImage:
        return window.grab(button.geometry()).toImage()

    seen = {"rest": seen_now()}
    button.setFocus(Qt.FocusReason.TabFocusReason)
    seen["focus"] = seen_now()
    elsewhere.setFocus()
    button.setDown(True)
    seen["pressed"] = seen_now()
    button.setDown(False)
    for place in (QPoint(3, 3), QPoint(9, 9)):
        QTest.mouseMove(button, place)
    seen["hover"] = seen_now()
    QTest.mouseMove(window, QPoint(1, 1))
    button.setEnabled(False)
    seen["disabled"] = seen_now()
    names = list(seen)
    same = [(a, b) for a in names for b in names if a < b and seen[a] == seen[b]]
    assert same == []
    assert button.sizeHint() == size, "a state must not move what stands beside the button"
    if kind == "chip":
        button.setEnabled(True)
        button.setChecked(True)
        assert seen_now() not in seen.values()
    if kind == "primary":
        middle = size.height() // 2
        assert seen["rest"].pixelColor(6, middle).rgb() == theme.accent.rgb()
        gap = [contrast(seen["focus"].pixelColor(x, middle), theme.accent) for x in range(5)]
        assert max(gap) >= 3, "the ring has to stand off from the fill"


@each_theme
def test_a_switched_on_box_shows_its_tick(qtbot: QtBot, themes: ThemeManager, theme: Theme) -> None:
    themes.set_mode(theme.name)
    box = QCheckBox()
    qtbot.addWidget(box)
    box.setChecked(True)
    image = box.grab().toImage()
    colours = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    fill = [colour for colour in colours if colour.rgb() == theme.accent.rgb()]
    tick = [colour for colour in colours if contrast(colour, theme.accent) >= 3]
    assert len(fill) > 60
    assert len([colour for colour in tick if abs(luminance_side(colour, theme)) < 0.1]) > 4


def luminance_side(colour: QColor, theme: Theme) -> float:
    """How far a colour is from the one that stands on the accent, in lightness -1..1."""
    return (colour.lightness() - theme.on_accent.lightness()) / 255


@each_theme
def test_a_toned_label_takes_its_colour(qtbot: QtBot, themes: ThemeManager, theme: Theme) -> None:
    themes.set_mode(theme.name)
    for tone in ("text_secondary", "danger", "success", "warning", "accent"):
        label = QLabel("Words")
        qtbot.addWidget(label)
        label.setProperty("tone", tone)
        label.ensurePolished()
        assert label.palette().color(label.foregroundRole()).rgb() == theme.token(tone).rgb()


def test_a_theme_change_reaches_widgets_that_are_shown(qtbot: QtBot, themes: ThemeManager) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(200, 60)
    with qtbot.waitExposed(window):
        window.show()
    for theme in (DARK, CONTRAST, LIGHT):
        themes.set_mode(theme.name)
        assert window.grab().toImage().pixelColor(5, 5).rgb() == theme.window.rgb()


@pytest.mark.parametrize("kind", Type)
def test_type_is_set_in_pixels(qapp: QApplication, kind: Type) -> None:
    assert [int(size) for size in Type] == [11, 13, 15, 20, 28]
    assert font(kind).pixelSize() == kind
    assert font(kind, bold=True).weight() > font(Type.BODY).weight()


def test_figures_are_as_wide_as_each_other(qapp: QApplication) -> None:
    for face in (font(Type.FIGURES), font(Type.BODY, tabular=True)):
        assert len({QFontMetricsF(face).horizontalAdvance(digit) for digit in "0123456789"}) == 1
        assert face.isFeatureSet(face.featureTags()[0])
    assert font(Type.BODY).featureTags() == []


def test_a_hairline_is_one_device_pixel(qapp: QApplication) -> None:
    assert hairline_pen(LIGHT).isCosmetic()
    assert hairline_pen(LIGHT).widthF() <= 1


def test_icons_follow_the_theme(qapp: QApplication) -> None:
    manager = ThemeManager("light")
    light = manager.icon("phone", "text", 16)
    assert manager.icon("phone", "text", 16).cacheKey() == light.cacheKey()
    manager.set_mode("dark")
    dark = manager.icon("phone", "text", 16)
    size = QSize(16, 16)
    assert dark.pixmap(size).toImage() != light.pixmap(size).toImage()
    with pytest.raises(KeyError):
        manager.icon("phone", "no such token")
    assert set(KIND_TINTS.values()) <= COLOURS
