"""On which monitor pop-ups stand. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

from ucm_cti.domain.alerts import Alerts, Spot
from ucm_cti.ui.popups.placing import Anchor

CONSOLE, MOUSE, WINDOW = "console", "mouse", "window"
FIXED = "screen:"
"""Before a monitor's name: always that one."""


@dataclass(frozen=True, slots=True)
class Monitor:
    """A monitor: `whole` is all of it, `free` what no panel takes, both in px of the desktop."""

    name: str
    whole: QRect
    free: QRect


@dataclass(frozen=True, slots=True)
class Scene:
    """The monitors, the main one first, and what is where; None for what cannot be seen."""

    monitors: Sequence[Monitor]
    console: QRect | None = None
    mouse: QPoint | None = None
    window: QRect | None = None

    @property
    def key(self) -> str:
        """What this set of monitors is told apart by."""
        rows = (
            f"{each.name} {each.whole.width()}x{each.whole.height()}"
            f"+{each.whole.x()}+{each.whole.y()}"
            for each in self.monitors
        )
        return ", ".join(sorted(rows))

    def named(self, name: str) -> Monitor | None:
        """The monitor of that name, None when it is not there."""
        return next((each for each in self.monitors if each.name == name), None)

    def at(self, point: QPoint) -> Monitor | None:
        """The monitor on which a point lies, None for none."""
        return next((each for each in self.monitors if each.whole.contains(point)), None)


def choose(policy: str, scene: Scene) -> Monitor:
    """The monitor that a policy means now; the main one where it means none that is there."""
    found: Monitor | None = None
    if policy.startswith(FIXED):
        found = scene.named(policy.removeprefix(FIXED))
    elif policy == MOUSE and scene.mouse is not None:
        found = scene.at(scene.mouse)
    elif policy == WINDOW and scene.window is not None:
        found = scene.at(scene.window.center())
    if found is None and not policy.startswith(FIXED) and scene.console is not None:
        found = scene.at(scene.console.center())
    return found or scene.monitors[0]


def anchor(corner: str, alerts: Alerts, scene: Scene) -> Anchor:
    """Where the stack begins: where the person has put it, else in the corner of the setting."""
    spot = alerts.spot(scene.key)
    monitor = (scene.named(spot.screen) if spot else None) or choose(alerts.screen, scene)
    if spot is None:
        return Anchor(corner, monitor.free)
    return Anchor(spot.corner, monitor.free, max(0, spot.x), max(0, spot.y))


def kept(made: Anchor, scene: Scene, policy: str) -> Spot:
    """What to remember of a stack that was dropped; its monitor only where the policy means
    another."""
    monitor = scene.at(made.screen.center()) or scene.monitors[0]
    name = "" if choose(policy, scene) == monitor else monitor.name
    return Spot(scene.key, name, made.corner, made.x, made.y)
