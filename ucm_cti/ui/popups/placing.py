"""Where pop-ups stand. Pure geometry."""

from PySide6.QtCore import QPoint, QRect, QSize

WIDTH = 380
"""In px."""
SLOT_HEIGHT = 142
"""Room for one pop-up in px; one that needs more grows over its neighbour."""
GAP = 8
EDGE = 16
CORNERS = ("bottom-right", "bottom-left", "top-right", "top-left")
"""What the setting `popup_corner` may say; anything else means the first."""


def place(corner: str, screen: QRect, slot: int, size: QSize) -> QPoint:
    """The top left point of a pop-up in the given slot, counted from the corner; always on screen.

    A pop-up keeps its edge next to the corner when its height changes.
    """
    corner = corner if corner in CORNERS else CORNERS[0]
    away = EDGE + slot * (SLOT_HEIGHT + GAP)
    left = screen.left() + EDGE
    right = screen.right() + 1 - EDGE - size.width()
    x = right if corner.endswith("right") else left
    top = screen.top() + away
    bottom = screen.bottom() + 1 - away - size.height()
    y = top if corner.startswith("top") else bottom
    lowest = screen.bottom() + 1 - size.height()
    return QPoint(max(screen.left(), x), max(screen.top(), min(y, lowest)))


def place_beside(corner: str, screen: QRect, slots: int, size: QSize) -> QPoint:
    """The top left point of the pop-up of my own call: beside the first incoming one, or where the
    screen is too narrow for two beyond the last of the `slots`."""
    step = WIDTH + GAP
    if screen.width() < 2 * step + EDGE:
        return place(corner, screen, slots, size)
    left = corner in CORNERS and corner.endswith("left")
    rest = screen.adjusted(step, 0, 0, 0) if left else screen.adjusted(0, 0, -step, 0)
    return place(corner, rest, 0, size)
