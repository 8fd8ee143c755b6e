"""After a long day the app holds on to no more than after its first minutes."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.chaos.endurance import ME, Day, live_through
from tests.chaos.endurance_figures import growth, table
from tests.ui.app_stage import Stage, World, at_home, perform
from ucm_cti.simulator.pbx import callcentre

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SHORT = 0.5
WARM_UP = 1200.0
KEPT = 200
"""Past calls of the PBX: few, so that its memory is full before the first sample."""

LIMITS = {
    # Caches of Qt and fragments of the heap fill up in the first hours, slower and slower. Twelve
    # hours have 80,000 channels: 200 bytes kept of each would cost as much.
    "RSS": 16.0, "written": 16.0,
    # HTTPS keeps a second connection alive once two requests have met; name look-ups have helpers.
    "handles, socket": 3.0, "handles, pipe": 0.0, "handles, other": 1.0, "threads": 2.0,
    # A sample may meet a request under way.
    "tasks, GUI": 1.0, "tasks, network": 2.0, "tasks, world": 2.0,
    # Lists keep as many rows as they once needed at once, and a day may bring a few more.
    "widgets": 40.0, "windows": 1.0, "QObjects": 60.0, "timers": 3.0, "timers running": 6.0,
    # Half an hour has over a thousand calls: not even one object each.
    "Python objects": 1000.0,
    # At rest nothing lives but what has just come; memories are at their caps from the first on.
    "store, living": 0.0, "store, remembered": 0.0, "store, listeners": 0.0, "relay": 1.0,
    "pop-ups": 1.0, "PBX, calls": 0.0, "PBX, records": 0.0,
    # Timers of calls that are over run out within minutes; a session is open for ten.
    "PBX, timers": 120.0, "PBX, sessions": 2.0,
}  # fmt: skip
"""What each figure may grow from the first sample to the last, by the best straight line."""


@pytest.fixture
def world() -> Iterator[World]:
    made = World()
    yield made
    made.close()


def report(config: pytest.Config, day: Day, grown: dict[str, float]) -> None:
    """Print the figures as a table and as one line of JSON, whether tests may print or not."""
    facts = {
        "hours": round(day.hours, 2),
        "seconds": round(day.seconds, 1),
        "speed": round(day.speed),
        "channels": day.channels,
        **asdict(day.tally),
        "growth": {name: round(value, 1) for name, value in grown.items()},
        "RSS": [round(sample.get("RSS", 0.0), 1) for sample in day.samples],
    }
    capture = config.pluginmanager.get_plugin("capturemanager")
    terminal = config.pluginmanager.get_plugin("terminalreporter")
    with capture.global_and_fixture_disabled():
        terminal.write_line(f"\n{table(day.samples, LIMITS)}\n{json.dumps(facts)}")


@pytest.mark.timeout(1800)
def test_a_day_leaves_nothing_behind(
    qapp: QApplication, tmp_path: Path, world: World, request: pytest.FixtureRequest
) -> None:
    hours: float = request.config.getoption("--endurance-hours", SHORT)
    sim = world.start(config=callcentre(), scenario="callcentre", manual=True, kept=KEPT)
    credentials = at_home(tmp_path, sim, ME, gate=True)
    days: list[Day] = []

    async def play(stage: Stage) -> None:
        await stage.live()
        stage.shell.show()
        samples = 13 if hours > 2 else 5
        days.append(
            await live_through(stage, world, sim, warm_up=WARM_UP, hours=hours, samples=samples)
        )

    assert perform(qapp, tmp_path, credentials, play)
    (day,) = days
    rows = {name: [sample[name] for sample in day.samples] for name in day.samples[0]}
    report(request.config, day, {name: growth(row) for name, row in rows.items()})
    assert not {name: row for name, row in rows.items() if growth(row) > LIMITS[name]}
    assert day.tally.commands > 0 and day.tally.popups > 0
