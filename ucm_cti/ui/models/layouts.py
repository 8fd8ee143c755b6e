"""How the window stands, kept for each set of monitors. Pure; lengths are in px."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Any

Order = tuple[int, int, int]
"""The areas by their first place, as they stand from the first to the last."""
FIRST_ORDER: Order = (0, 1, 2)
MOST = 12
"""So many sets of monitors are remembered; the one that was longest unused goes."""
_ROOM = 150
"""What the people need of a strip to be shown there."""
_LEAST = 40
_ROW = 142
"""The heading of those who wait, and one row."""
_KEPT = 60
"""So much of a window must be on a screen, both ways."""


class Mode(StrEnum):
    """What the window has been made; the values stand in the settings."""

    FULL = "full"
    STRIP = "strip"
    POPUPS = "popups"


@dataclass(frozen=True, slots=True)
class Screen:
    """One monitor: its name and the place that windows may have."""

    name: str
    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where a window is."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Layout:
    """The window on one set of monitors; `full` and `strip` are Qt's saved geometries in base64,
    `splitter` a QSplitter's state, each "" while there is none.
    """

    mode: Mode = Mode.FULL
    full: str = ""
    strip: str = ""
    splitter: str = ""
    order: Order = FIRST_ORDER

    @property
    def geometry(self) -> str:
        """The saved geometry of the shape that the window has."""
        return self.strip if self.mode is Mode.STRIP else self.full


def monitor_set(screens: Iterable[Screen]) -> str:
    """A name for these monitors in these places, whatever order they are told in."""
    return "|".join(
        sorted(f"{one.name}:{one.width}x{one.height}{one.x:+}{one.y:+}" for one in screens)
    )


def layout_for(
    layouts: Mapping[str, Any], monitors: str, geometry: str = "", splitter: str = ""
) -> Layout:
    """The layout of a set of monitors; for a new set the one used last on any, whose geometry and
    splitter stand in the settings by themselves."""
    known = _read(layouts.get(monitors))
    if known is not None:
        return known
    last = next((_read(layouts[key]) for key in reversed(list(layouts))), None) or Layout()
    mode = Mode.FULL if last.mode is Mode.POPUPS else last.mode
    return replace(last, mode=mode, full=geometry, strip="", splitter=splitter)


def keeping(layouts: Mapping[str, Any], monitors: str, layout: Layout) -> dict[str, Any]:
    """The layouts with one more, the last used at the end."""
    rest = {key: value for key, value in layouts.items() if key != monitors}
    fresh = {**rest, monitors: _document(layout)}
    return dict(list(fresh.items())[-MOST:])


def moved(order: Order, place: int, at: int) -> Order:
    """The order with one area at another position; beyond an end is that end."""
    rest = [each for each in order if each != place]
    rest.insert(max(0, min(at, len(rest))), place)
    return (rest[0], rest[1], rest[2])


def reachable(place: Place, screens: Sequence[Screen]) -> Place:
    """The place itself if enough of it, and its top, is on a screen; else it is moved, and made
    smaller if it must be, onto the screen that it is nearest to."""
    if not screens or any(_holds(screen, place) for screen in screens):
        return place
    screen = min(screens, key=lambda one: _distance(one, place))
    width, height = min(place.width, screen.width), min(place.height, screen.height)
    x = max(screen.x, min(place.x, screen.x + screen.width - width))
    y = max(screen.y, min(place.y, screen.y + screen.height - height))
    return Place(x, y, width, height)


def shared(needed: Sequence[int], height: int, chosen: int) -> list[int]:
    """The heights of three areas below one another: waiting and my calls what they need, but no
    more than two and three fifths, but that one row that waits is seen; people what is left. Where
    that is too little for people they are hidden, unless they are `chosen`: then they get half.
    """
    waiting = min(needed[0], max(height * 2 // 5, min(_ROW, height // 2)))
    mine = min(needed[1], height * 3 // 5, height - waiting)
    people = height - waiting - mine
    if people >= _ROOM:
        return [waiting, mine, people]
    if chosen == 2:
        half = height // 2
        waiting = min(waiting, max(_LEAST, (height - half) // 3))
        return [waiting, height - half - waiting, half]
    return [waiting, height - waiting, 0]


def _holds(screen: Screen, place: Place) -> bool:
    wide = min(place.x + place.width, screen.x + screen.width) - max(place.x, screen.x)
    top = screen.y <= place.y <= screen.y + screen.height - _KEPT
    return top and wide >= min(_KEPT, place.width)


def _distance(screen: Screen, place: Place) -> int:
    across = (2 * screen.x + screen.width) - (2 * place.x + place.width)
    down = (2 * screen.y + screen.height) - (2 * place.y + place.height)
    return abs(across) + abs(down)


def _document(layout: Layout) -> dict[str, Any]:
    return asdict(layout) | {"mode": str(layout.mode), "order": list(layout.order)}


def _read(value: Any) -> Layout | None:
    """A layout of a settings file; what makes no sense in it is as at the first start."""
    if not isinstance(value, dict):
        return None
    texts = {key: value.get(key) for key in ("full", "strip", "splitter")}
    return Layout(
        mode=next((mode for mode in Mode if mode == value.get("mode")), Mode.FULL),
        order=_read_order(value.get("order")),
        **{key: text for key, text in texts.items() if isinstance(text, str)},
    )


def _read_order(value: Any) -> Order:
    orders = ((one, two, 3 - one - two) for one in FIRST_ORDER for two in FIRST_ORDER if one != two)
    return next((order for order in orders if list(order) == value), FIRST_ORDER)
