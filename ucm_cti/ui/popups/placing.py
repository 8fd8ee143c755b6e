"""Where pop-ups stand. Pure geometry."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize

WIDTH = 380
"""In px."""
SLOT_HEIGHT = 142
"""Room for one pop-up in px; one that needs more grows over its neighbour."""
GAP = 8
EDGE = 16
SNAP = 40
"""A stack that is dropped so near to a corner's own place, in px, takes that place."""
CORNERS = ("bottom-right", "bottom-left", "top-right", "top-left")
"""What the setting `popup_corner` may say; anything else means the first."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a stack begins: a corner of what is free of a screen, and how far from its edges."""

    corner: str
    screen: QRect
    x: int = EDGE
    y: int = EDGE

    def place(self, slot: int, size: QSize) -> QPoint:
        """The top left point of a pop-up in the given slot; always on screen.

        Slots go on from the first one away from the corner, and on its other side where that side
        of the screen is full. A pop-up keeps its edge next to the corner when its height changes.
        """
        screen = self.screen
        corner = self.corner if self.corner in CORNERS else CORNERS[0]
        away = self.y + self._step(slot) * (SLOT_HEIGHT + GAP)
        left = screen.left() + self.x
        right = screen.right() + 1 - self.x - size.width()
        top = screen.top() + away
        bottom = screen.bottom() + 1 - away - size.height()
        x = right if corner.endswith("right") else left
        y = top if corner.startswith("top") else bottom
        furthest = screen.right() + 1 - size.width()
        lowest = screen.bottom() + 1 - size.height()
        return QPoint(
            max(screen.left(), min(x, furthest)),
            max(screen.top(), min(y, lowest)),
        )

    def _step(self, slot: int) -> int:
        room = self.screen.height() - self.y - SLOT_HEIGHT
        before = max(0, room // (SLOT_HEIGHT + GAP))
        behind = max(0, self.y // (SLOT_HEIGHT + GAP))
        return slot if slot <= before or slot - before > behind else before - slot


def dropped(rect: QRect, screen: QRect) -> Anchor:
    """The anchor of a stack whose first pop-up was dropped there: counted from the nearest corner,
    and exactly in it when that is close."""
    middle, centre = rect.center(), screen.center()
    low, late = middle.y() > centre.y(), middle.x() > centre.x()
    x = screen.right() - rect.right() if late else rect.left() - screen.left()
    y = screen.bottom() - rect.bottom() if low else rect.top() - screen.top()
    x, y = (EDGE if abs(away - EDGE) <= SNAP else max(0, away) for away in (x, y))
    return Anchor(f"{'bottom' if low else 'top'}-{'right' if late else 'left'}", screen, x, y)


def place_beside(corner: str, screen: QRect, slots: int, size: QSize) -> QPoint:
    """The top left point of the pop-up of my own call: beside the first incoming one, or where the
    screen is too narrow for two beyond the last of the `slots`."""
    step = WIDTH + GAP
    if screen.width() < 2 * step + EDGE:
        return Anchor(corner, screen).place(slots, size)
    left = corner in CORNERS and corner.endswith("left")
    rest = screen.adjusted(step, 0, 0, 0) if left else screen.adjusted(0, 0, -step, 0)
    return Anchor(corner, rest).place(0, size)
