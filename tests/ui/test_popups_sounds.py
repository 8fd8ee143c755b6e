"""When calls are heard: the ring of their kind, until somebody answers, and never over quiet."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.ui.bench import Bench
from tests.ui.test_popups import only
from tests.ui.test_popups_kinds import INSIDE, QUEUED, set_alerts
from tests.unit.store.rows import ANNA, OMAR, TRUNK, gone, ringing, talking, trunk_ring
from ucm_cti.domain.alerts import ALWAYS, Sound
from ucm_cti.ui.popups import ringer
from ucm_cti.ui.popups.controller import PopupController
from ucm_cti.ui.sounds import Sounds

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Recorder:
    """A player that writes down what it is asked for."""

    name = "recorder"

    def __init__(self) -> None:
        self.heard: list[str] = []

    def play(self, path: Path) -> None:
        self.heard.append(path.stem)

    def stop(self) -> None:
        self.heard.append("silence")

    def close(self) -> None:
        self.heard.append("end")


@pytest.fixture
def player() -> Recorder:
    return Recorder()


@pytest.fixture
def heard(player: Recorder) -> list[str]:
    """The names of the sounds, in order."""
    return player.heard


@pytest.fixture(autouse=True)
def popups(bench: Bench, player: Recorder) -> Iterator[PopupController]:
    """Pop-ups of a person who wants to hear everything."""
    context = replace(bench.context, sounds=Sounds(player))
    set_alerts(bench, sounded=tuple(sound.value for sound in Sound))
    console = bench.console()
    made = PopupController(context, console.operator, console.directory, console)
    yield made
    made.close()


async def test_each_kind_has_its_ring_and_the_answer_ends_it(
    bench: Bench, heard: list[str]
) -> None:
    bench.happen(trunk_ring(connectednum="6500"))
    assert heard == ["gate"]
    bench.happen(ringing())
    assert heard == ["gate", "queue"]
    bench.happen(talking())
    assert heard == ["gate", "queue", "silence"]
    bench.happen(gone(TRUNK), gone(ANNA))
    assert len(heard) == 3


async def test_a_call_that_somebody_takes_has_a_sound_of_its_own(
    bench: Bench, heard: list[str]
) -> None:
    bench.happen(*QUEUED, ringing(OMAR, "332"))
    bench.happen(gone(ANNA), talking(TRUNK, OMAR, callerid2="332"))
    assert heard == ["queue", "taken"]
    bench.happen(gone(TRUNK), gone(OMAR))
    assert heard == ["queue", "taken"]


async def test_it_rings_again_while_nobody_answers(
    bench: Bench, heard: list[str], popups: PopupController
) -> None:
    assert ringer.AGAIN_MS >= 3000, "calm"
    popups.herald._ringer._again.setInterval(10)
    bench.happen(*INSIDE)
    await bench.until(lambda: heard == ["inside"] * 3, "two more rings")
    only(popups).hide_button.click()
    assert heard[-1] == "silence", "what is hidden does not ring"
    assert not popups.herald._ringer._again.isActive()


async def test_a_kind_without_a_tick_is_silent_and_needs_no_pop_up_to_sound(
    bench: Bench, heard: list[str], popups: PopupController
) -> None:
    set_alerts(bench, sounded=("inside",), unseen=("inside",))
    bench.happen(*INSIDE)
    assert heard == ["inside"] and popups.windows == ()
    bench.happen(gone(OMAR), gone(ANNA))
    link = {"linkedid": "1769422050.9"}
    bench.happen(
        trunk_ring(uniqueid="1769422050.9", **link), ringing(uniqueid="1769422050.10", **link)
    )
    assert heard == ["inside", "silence"] and len(popups.windows) == 1


async def test_quiet_is_quiet(bench: Bench, heard: list[str]) -> None:
    bench.happen(*INSIDE)
    set_alerts(bench, quiet_until=ALWAYS)
    assert heard == ["inside", "silence"]
    bench.context.actor.told.emit("The PBX said no.", "error")
    assert len(heard) == 2


async def test_a_failure_is_heard_unless_it_rings(bench: Bench, heard: list[str]) -> None:
    bench.context.actor.told.emit("Done.", "done")
    assert heard == []
    bench.context.actor.told.emit("The PBX said no.", "error")
    bench.happen(*INSIDE)
    bench.context.actor.told.emit("The PBX said no.", "error")
    assert heard == ["error", "inside"]


async def test_a_call_held_for_long_is_heard_once(
    bench: Bench, heard: list[str], popups: PopupController
) -> None:
    popups.herald.remind()
    assert heard == ["waiting"]
    set_alerts(bench, sounded=())
    popups.herald.remind()
    assert heard == ["waiting"]
