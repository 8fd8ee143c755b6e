"""When the times of new channels make the PBX's clock doubtful."""

import pytest

from tests.unit.store.rows import ringing, talking, trunk_ring
from ucm_cti.client.clockwatch import ClockWatch
from ucm_cti.store.inputs import Batch, ChannelsRead, ClockRead, EventReceived, Input
from ucm_cti.wire.events import ActiveCallsChanged
from ucm_cti.wire.rows import UnbridgedRow

NOON = 1769429221.0  # 2026-01-26 12:07:01 as if UTC: when `trunk_ring` was allocated
OURS = 5000.0


class Rig:
    def __init__(self) -> None:
        self.out: list[Input] = []
        self.doubts = 0
        self.watch = ClockWatch(self.out.append, self._doubted)

    def _doubted(self) -> None:
        self.doubts += 1

    def event(self, *rows: UnbridgedRow, at: float = OURS) -> None:
        self.watch.take(EventReceived(ActiveCallsChanged(rows), at))


@pytest.fixture
def rig() -> Rig:
    rig = Rig()
    rig.watch.take(ClockRead(pbx=NOON, at=OURS))
    return rig


def test_a_channel_of_this_moment_is_no_news(rig: Rig) -> None:
    rig.event(trunk_ring(), ringing())
    assert rig.doubts == 0
    assert len(rig.out) == 2


@pytest.mark.parametrize("later", [-3600.0, -4.0, 4.0, 7200.0])
def test_a_new_channel_of_another_time_is_doubted_once(rig: Rig, later: float) -> None:
    rig.event(trunk_ring(), at=OURS + later)
    rig.event(ringing(), at=OURS + later + 1)
    assert rig.doubts == 1
    rig.event(ringing(), at=OURS + later + 31)
    assert rig.doubts == 2


def test_updates_and_the_first_list_may_be_old(rig: Rig) -> None:
    rig.event(trunk_ring(action="update"), at=OURS + 60)
    rig.watch.take(Batch((ChannelsRead((trunk_ring(),), (talking(),), OURS + 60),)))
    assert rig.doubts == 0
    rig.watch.take(ChannelsRead((trunk_ring(), ringing()), (), OURS + 61))
    assert rig.doubts == 0
    future = ringing("PJSIP/332-00000a53", "332", alloc_time="2026-01-26 13:07:02")
    rig.watch.take(ChannelsRead((trunk_ring(), ringing(), future), (), OURS + 62))
    assert rig.doubts == 1


def test_nothing_is_doubted_while_the_clock_is_unknown() -> None:
    rig = Rig()
    rig.event(trunk_ring(), at=1.0)
    rig.event(trunk_ring(alloc_time="garbage"), at=1.0)
    assert rig.doubts == 0
