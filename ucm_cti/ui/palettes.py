"""The three palettes: every colour of the application (look.md, tokens)."""

from dataclasses import dataclass, fields

from PySide6.QtGui import QColor

from ucm_cti.domain.link import LinkMode
from ucm_cti.domain.presence import Lamp


@dataclass(frozen=True, slots=True, eq=False)
class Theme:
    """One palette; on every surface its texts hold 4.5:1, its marks and rings 3:1."""

    name: str
    dark: bool

    window: QColor
    panel: QColor
    raised: QColor
    hover: QColor
    selected: QColor
    hairline: QColor
    outline: QColor

    text: QColor
    text_secondary: QColor
    text_disabled: QColor

    accent: QColor
    accent_hover: QColor
    accent_pressed: QColor
    on_accent: QColor
    focus_ring: QColor
    danger: QColor
    danger_hover: QColor
    danger_pressed: QColor
    on_danger: QColor
    success: QColor
    warning: QColor

    free: QColor
    ringing: QColor
    in_call: QColor
    held: QColor
    away: QColor
    dnd: QColor
    offline: QColor
    unknown: QColor

    def state(self, lamp: Lamp) -> QColor:
        """The colour of a row's state; its shape is `marks.paint_state`."""
        return self.token(lamp.name.lower())

    def link(self, mode: LinkMode, *, stale: bool = False) -> QColor:
        """The colour of the connection's dot."""
        if mode is LinkMode.DOWN:
            return self.danger
        if mode is LinkMode.CONNECTING:
            return self.text_secondary
        return self.warning if stale or mode is LinkMode.POLLING else self.success

    def token(self, name: str) -> QColor:
        """A colour by its token's name, such as "on_accent". Raises KeyError."""
        if name not in COLOURS:
            raise KeyError(name)
        colour = getattr(self, name)
        return QColor(colour)

    @property
    def surfaces(self) -> tuple[QColor, ...]:
        """Everything that text and marks stand on, buttons excepted."""
        return (self.window, self.panel, self.raised, self.hover, self.selected)


COLOURS = frozenset(field.name for field in fields(Theme)) - {"name", "dark"}
"""The names of the colour tokens."""


def _theme(name: str, *, dark: bool, **colours: str) -> Theme:
    return Theme(name=name, dark=dark, **{token: QColor(text) for token, text in colours.items()})


LIGHT = _theme(
    "light",
    dark=False,
    window="#eef1f4",
    panel="#f8fafb",
    raised="#ffffff",
    hover="#e3eaf1",
    selected="#d3e4f6",
    hairline="#d3d9df",
    outline="#717c87",
    text="#171c22",
    text_secondary="#505a66",
    text_disabled="#76808b",
    accent="#1459a8",
    accent_hover="#0f4c92",
    accent_pressed="#0b3d78",
    on_accent="#ffffff",
    focus_ring="#1a66c2",
    danger="#b3261e",
    danger_hover="#fae8e5",
    danger_pressed="#f3d3ce",
    on_danger="#ffffff",
    success="#0b6b50",
    warning="#755500",
    free="#0a8266",
    ringing="#c65b00",
    in_call="#cf3a1d",
    held="#1f66c7",
    away="#967100",
    dnd="#8544b8",
    offline="#6b7580",
    unknown="#6b7580",
)

DARK = _theme(
    "dark",
    dark=True,
    window="#14171b",
    panel="#1a1e23",
    raised="#22272e",
    hover="#2b323b",
    selected="#1d3c5c",
    hairline="#343b44",
    outline="#7b8692",
    text="#e8ebef",
    text_secondary="#aab4bf",
    text_disabled="#7a8591",
    accent="#82b9f3",
    accent_hover="#9cc9f8",
    accent_pressed="#68a5e6",
    on_accent="#0b1a2a",
    focus_ring="#8fc3fa",
    danger="#ff9684",
    danger_hover="#3a2524",
    danger_pressed="#4d2b28",
    on_danger="#2b0904",
    success="#56d3ab",
    warning="#e3c154",
    free="#3fc99f",
    ringing="#ffa149",
    in_call="#ff7557",
    held="#72b2ff",
    away="#dcb740",
    dnd="#c89df5",
    offline="#95a0ab",
    unknown="#95a0ab",
)

CONTRAST = _theme(
    "contrast",
    dark=True,
    window="#000000",
    panel="#000000",
    raised="#0b0b0b",
    hover="#242424",
    selected="#00305e",
    hairline="#c4c4c4",
    outline="#ffffff",
    text="#ffffff",
    text_secondary="#e6e6e6",
    text_disabled="#a6a6a6",
    accent="#ffe14d",
    accent_hover="#fff0a0",
    accent_pressed="#e0c02e",
    on_accent="#000000",
    focus_ring="#ffe14d",
    danger="#ffa698",
    danger_hover="#3a1712",
    danger_pressed="#5a2018",
    on_danger="#000000",
    success="#6ff0c4",
    warning="#ffe14d",
    free="#4ff0bd",
    ringing="#ffae5c",
    in_call="#ff8f75",
    held="#8cc4ff",
    away="#f0d060",
    dnd="#dcb8ff",
    offline="#d0d0d0",
    unknown="#d0d0d0",
)
