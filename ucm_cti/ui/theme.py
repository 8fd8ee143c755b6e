"""Theme, type and space: what every view takes its looks from (look.md, tokens)."""

import enum
from typing import Literal, get_args

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QIcon, QPalette, QPen
from PySide6.QtWidgets import QApplication

from ucm_cti.ui.icons import icon
from ucm_cti.ui.palettes import CONTRAST, DARK, LIGHT, Theme
from ucm_cti.ui.stylesheet import style_sheet

__all__ = [
    "CONTRAST",
    "DARK",
    "KIND_TINTS",
    "LIGHT",
    "RADIUS",
    "SPACE_1",
    "SPACE_2",
    "SPACE_3",
    "SPACE_4",
    "SPACE_5",
    "SPACE_6",
    "Mode",
    "Theme",
    "ThemeManager",
    "Type",
    "application_palette",
    "font",
    "hairline_pen",
    "theme_for",
]

SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5, SPACE_6 = 4, 8, 12, 16, 20, 24
FRAME = QSize(16, 48)
"""Room for the window manager's frame on a small screen."""
"""Distances in px: 4 between parts, 8 inside, 12 between, 16 at window edges."""
RADIUS = 6
"""Corner radius in px."""

KIND_TINTS = {"primary": "on_accent", "danger": "danger"}
"""The token for what stands on a button of that `kind`; "text" on every other."""

Mode = Literal["system", "light", "dark", "contrast"]


class Type(enum.IntEnum):
    """The sizes of text in px."""

    CAPTION = 11
    BODY = 13
    EMPHASIS = 15
    TITLE = 20
    FIGURES = 28


_WEIGHTS = {Type.EMPHASIS: QFont.Weight.DemiBold, Type.TITLE: QFont.Weight.DemiBold}


def font(kind: Type = Type.BODY, *, bold: bool = False, tabular: bool = False) -> QFont:
    """The system's UI font in one of our sizes; FIGURES and `tabular` have digits of one width."""
    made = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    made.setPixelSize(int(kind))
    made.setWeight(QFont.Weight.DemiBold if bold else _WEIGHTS.get(kind, QFont.Weight.Normal))
    if tabular or kind is Type.FIGURES:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def hairline_pen(theme: Theme) -> QPen:
    """A line of one device pixel at any scale."""
    pen = QPen(theme.hairline, 0)
    pen.setCosmetic(True)
    return pen


def application_palette(theme: Theme) -> QPalette:
    """Every role of every group, so that nothing of the system's own palette shows through."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    colours = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.raised,
        role.AlternateBase: theme.panel,
        role.Text: theme.text,
        role.PlaceholderText: theme.text_secondary,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.BrightText: theme.danger,
        role.Light: theme.hover,
        role.Midlight: theme.hover,
        role.Mid: theme.hairline,
        role.Dark: theme.outline,
        role.Shadow: theme.hairline,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
    }
    disabled = {
        role.WindowText: theme.text_disabled,
        role.Text: theme.text_disabled,
        role.ButtonText: theme.text_disabled,
        role.PlaceholderText: theme.text_disabled,
        role.Base: theme.panel,
        role.Highlight: theme.hover,
        role.HighlightedText: theme.text_disabled,
        role.Accent: theme.text_disabled,
        role.Link: theme.text_disabled,
        role.LinkVisited: theme.text_disabled,
    }
    palette = QPalette()
    for which in (group.Active, group.Inactive, group.Disabled):
        own = colours | disabled if which is group.Disabled else colours
        for name, colour in own.items():
            palette.setColor(which, name, colour)
    return palette


def theme_for(
    mode: Mode, scheme: Qt.ColorScheme, *, started_dark: bool, high_contrast: bool
) -> Theme:
    """The theme for what a person chose and what the system says.

    `started_dark` decides for a system that does not tell its scheme.
    """
    if mode != "system":
        return {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}[mode]
    if high_contrast:
        return CONTRAST
    if scheme is Qt.ColorScheme.Unknown:
        return DARK if started_dark else LIGHT
    return DARK if scheme is Qt.ColorScheme.Dark else LIGHT


class ThemeManager(QObject):
    """The theme in force; `changed` after each change. `apply` dresses the application."""

    changed = Signal()

    def __init__(self, mode: str = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app: QApplication | None = None
        self._started_dark = _system_looks_dark()
        self._icons: dict[tuple[str, str, int], QIcon] = {}
        self._mode: Mode = "system"
        self._theme = LIGHT
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        if hasattr(hints, "accessibility"):  # since Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self._follow)
        self.set_mode(mode)

    @property
    def theme(self) -> Theme:
        """The colours in force."""
        return self._theme

    @property
    def mode(self) -> Mode:
        """What the person chose."""
        return self._mode

    def set_mode(self, mode: str) -> None:
        """Choose "system", "light", "dark" or "contrast"; any other word means "system"."""
        self._mode = next((known for known in get_args(Mode) if known == mode), "system")
        self._tell_system()
        self._follow()

    def apply(self, app: QApplication) -> None:
        """Dress the application, now and after each change: Fusion, palette, font, style sheet."""
        self._app = app
        app.setStyle("Fusion")
        app.setFont(font(Type.BODY))
        self._dress()

    def icon(self, name: str, tint: str = "text", size: int = 20) -> QIcon:
        """An icon tinted with a colour token of the theme in force; ask again after `changed`."""
        key = (name, tint, size)
        if key not in self._icons:
            colour, disabled = self._theme.token(tint), self._theme.text_disabled
            self._icons[key] = icon(name, colour, size, disabled=disabled)
        return self._icons[key]

    def _follow(self) -> None:
        hints = QGuiApplication.styleHints()
        theme = theme_for(
            self._mode,
            hints.colorScheme(),
            started_dark=self._started_dark,
            high_contrast=_system_wants_contrast(),
        )
        if theme is not self._theme:
            self._theme = theme
            self._icons.clear()
            self._dress()
            self.changed.emit()

    def _dress(self) -> None:
        if self._app is not None:
            self._app.setPalette(application_palette(self._theme))
            self._app.setStyleSheet(style_sheet(self._theme, RADIUS))

    def _tell_system(self) -> None:
        """Let title bars and native dialogs follow, where the platform can."""
        hints = QGuiApplication.styleHints()
        match self._mode:
            case "system":
                hints.unsetColorScheme()
            case "light":
                hints.setColorScheme(Qt.ColorScheme.Light)
            case _:
                hints.setColorScheme(Qt.ColorScheme.Dark)


def _system_wants_contrast() -> bool:
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):  # since Qt 6.10
        return False
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def _system_looks_dark() -> bool:
    """Whether the desktop's own palette is dark, as far as it is still in force."""
    if QGuiApplication.testAttribute(Qt.ApplicationAttribute.AA_SetPalette):
        return False
    palette = QGuiApplication.palette()
    return palette.window().color().lightness() < palette.windowText().color().lightness()
