"""What a running app holds on to, as numbers, and whether a row of such numbers stays flat."""

import asyncio
import gc
import statistics
import threading
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from tests.ui.app_stage import Stage
from ucm_cti.bridge.runtime import NetworkThread
from ucm_cti.simulator.server import Simulator

Figures = dict[str, float]
_PROC = Path("/proc/self")


def take(stage: Stage, sim: Simulator, threads: Sequence[NetworkThread]) -> Figures:
    """Every figure of this moment: MB for memory, else how many there are."""
    gc.collect()
    return {
        **_memory(),
        **_handles(),
        "threads": threading.active_count(),
        "tasks, GUI": len(asyncio.all_tasks()),
        **{f"tasks, {one._thread.name}": len(asyncio.all_tasks(one._loop)) for one in threads},
        **_qt(),
        "Python objects": len(gc.get_objects()),
        **_store(stage),
        **_simulator(sim),
    }


def growth(values: Sequence[float]) -> float:
    """How much a row of equally spaced samples grew from end to end: of the best straight line."""
    slope, _ = statistics.linear_regression(range(len(values)), values)
    return slope * (len(values) - 1)


def _memory() -> Figures:
    """Resident, and the part of it that this process has written; only Linux tells.

    USS would count pages of libraries too, for as long as no other process has them open.
    """
    rollup = _PROC / "smaps_rollup"
    if not rollup.exists():
        return {}
    rows = dict(line.split(":") for line in rollup.read_text("ascii").splitlines()[1:])
    kilobytes = {name: int(value.split()[0]) for name, value in rows.items()}
    return {"RSS": kilobytes["Rss"] / 1024, "written": kilobytes["Private_Dirty"] / 1024}


def _handles() -> Figures:
    folder = _PROC / "fd"
    if not folder.exists():
        return {}
    kinds: Counter[str] = Counter({"socket": 0, "pipe": 0, "other": 0})
    for entry in folder.iterdir():
        try:
            kind = str(entry.readlink()).split(":")[0]
        except OSError:
            continue  # the listing itself
        kinds[kind if kind in {"socket", "pipe"} else "other"] += 1
    return {f"handles, {kind}": count for kind, count in kinds.items()}


def _qt() -> Figures:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    tops: list[QObject] = [application, *QApplication.topLevelWidgets()]
    found = {id(one): one for top in tops for one in (top, *top.findChildren(QObject))}
    timers = [one for one in found.values() if isinstance(one, QTimer)]
    return {
        "widgets": len(QApplication.allWidgets()),
        "windows": len(QApplication.topLevelWidgets()),
        "QObjects": len(found),
        "timers": len(timers),
        "timers running": sum(timer.isActive() for timer in timers),
    }


def _store(stage: Stage) -> Figures:
    state = stage.shell.store._state
    decider = stage.shell.popups._decider
    return {
        "store, living": sum(
            len(part)
            for part in (
                state.channels, state.pairs, state.groups, state.calls, state.calls_by_extension,
            )
        ),
        "store, remembered": len(state.gone) + len(state.past),
        "store, listeners": len(stage.shell.store._listeners),
        "relay": stage.shell.link._relay.behind,
        "pop-ups": len(decider._entries) + len(decider._sent),
    }  # fmt: skip


def _simulator(sim: Simulator) -> Figures:
    pbx, records = sim.pbx, sim.records
    return {
        "PBX, calls": len(pbx.world.channels) + len(pbx.world.bridges) + len(pbx.world.locals),
        "PBX, timers": len(pbx.world.timers._heap) + len(pbx._play),
        "PBX, records": len(records.ledger._entries)
        + len(records.recordings._files)
        + len(records.queues._visits),
        "PBX, sessions": len(sim.api.cookies.users()) + len(sim.hub.connections),
    }


def table(samples: Sequence[Mapping[str, float]], limits: Mapping[str, float]) -> str:
    """First, last, least, most and growth of each figure, beside what it may have grown."""
    lines = [f"{'':18}{'first':>9}{'last':>9}{'least':>9}{'most':>9}{'growth':>9}{'limit':>8}"]
    for name in samples[0]:
        row = [sample[name] for sample in samples]
        shown = (row[0], row[-1], min(row), max(row), growth(row))
        lines.append(
            f"{name:18}" + "".join(f"{value:9.1f}" for value in shown) + f"{limits[name]:8.1f}"
        )
    return "\n".join(lines)
