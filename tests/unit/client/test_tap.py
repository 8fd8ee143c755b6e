"""Which events wait, which pass, and what is replayed behind a list."""

import pytest

from ucm_cti.client.known import KnownChannels
from ucm_cti.client.tap import Tap
from ucm_cti.store.inputs import AccountsRead, Batch, ChannelsRead, EventReceived, Heard, Input
from ucm_cti.wire.events import ActiveCallsChanged, Event, ExtensionStatusChanged
from ucm_cti.wire.rows import BridgedRow, ExtensionStatusRow, UnbridgedRow

READ = ChannelsRead((), (), 1.0)


def added(channel: str) -> ActiveCallsChanged:
    return ActiveCallsChanged((UnbridgedRow(channel=channel, action="add"),))


STATUS = ExtensionStatusChanged((ExtensionStatusRow(extension="1000", status="Idle"),))


class Rig:
    """A tap and what came out of it."""

    def __init__(self) -> None:
        self.out: list[Input] = []
        self.known = KnownChannels()
        self.tap = Tap(self.out.append, self.known, lambda: 5.0)

    def read(self, *during: Event, before_end: bool = False) -> None:
        with self.tap.snapshot() as read:
            for event in during:
                self.tap.take(event)
            if before_end:
                self.tap.fill()
            read.append(READ)


@pytest.fixture
def rig() -> Rig:
    return Rig()


def received(event: Event) -> EventReceived:
    return EventReceived(event, 5.0)


def test_events_wait_for_the_snapshot_and_leave_with_it(rig: Rig) -> None:
    rig.tap.fill()
    rig.tap.take(added("a"))
    assert rig.out == []
    rig.read(added("b"))
    assert rig.out == [Batch((READ, received(added("a")), received(added("b"))))]
    rig.tap.take(STATUS)
    assert rig.out[1:] == [received(STATUS)]


def test_events_of_a_flowing_tap_pass_and_are_replayed_behind_an_older_list(rig: Rig) -> None:
    rig.tap.fill()
    rig.read()
    rig.tap.take(added("a"))
    rig.read(added("b"))
    assert rig.out == [
        READ,
        received(added("a")),
        received(added("b")),
        Batch((READ, received(added("b")))),
    ]


def test_a_socket_that_comes_during_a_reading_has_to_wait_for_the_next(rig: Rig) -> None:
    rig.read(before_end=True)
    assert not rig.tap.flowing
    rig.tap.take(added("a"))
    assert rig.out == [READ]
    rig.read()
    assert rig.tap.flowing
    assert rig.out[1:] == [Batch((READ, received(added("a"))))]


def test_a_socket_that_is_replaced_during_a_reading_does_not_flow_either(rig: Rig) -> None:
    rig.tap.fill()
    with rig.tap.snapshot() as read:
        rig.tap.take(added("old"))
        rig.tap.dry()
        rig.tap.fill()
        rig.tap.take(added("new"))
        read.append(READ)
    assert rig.out == [READ]
    rig.read()
    assert rig.out[1:] == [Batch((READ, received(added("new"))))]


def test_without_a_socket_lists_are_all(rig: Rig) -> None:
    rig.read()
    rig.tap.fill()
    rig.tap.dry()
    rig.read()
    assert rig.out == [READ, READ]
    assert not rig.tap.flowing


def test_a_reading_that_fails_sends_nothing_and_loses_nothing(rig: Rig) -> None:
    def fail() -> None:
        with rig.tap.snapshot() as read:
            rig.tap.take(added("a"))
            read.append(READ)
            raise OSError("x")

    rig.tap.fill()
    with pytest.raises(OSError, match="x"):
        fail()
    assert rig.out == []
    rig.read()
    assert rig.out == [Batch((READ, received(added("a"))))]


def test_behind_the_directory_only_phone_states_are_replayed(rig: Rig) -> None:
    rig.tap.fill()
    rig.read()
    rig.out.clear()
    accounts = AccountsRead((), 1.0)
    with rig.tap.directory() as read:
        rig.tap.take(STATUS)
        rig.tap.take(added("a"))
        read.append(accounts)
    assert rig.out == [
        received(STATUS),
        received(added("a")),
        Batch((accounts, received(STATUS))),
    ]


def test_signs_of_life_count_only_while_events_flow(rig: Rig) -> None:
    rig.tap.fill()
    rig.tap.heard()
    rig.read()
    rig.tap.heard()
    assert rig.out == [READ, Heard(5.0)]


def test_a_list_that_lacks_a_known_channel_is_doubted(rig: Rig) -> None:
    known = rig.known
    lists = ChannelsRead(
        (UnbridgedRow(channel="w"), UnbridgedRow(channel="Local/6500@q;1")),
        (BridgedRow(channel1="a", channel2="b"),),
        1.0,
    )
    assert not known
    assert not known.misses(READ)
    known.note(lists)
    assert known
    assert known.misses(READ)
    assert not known.misses(lists)
    known.note(received(added("n")))
    assert known.misses(lists)
    gone = ActiveCallsChanged(
        (
            UnbridgedRow(channel="n", action="delete"),
            UnbridgedRow(channel="w", action="Delete"),
            BridgedRow(channel1="a", channel2="b", action="delete"),
        )
    )
    known.note(received(gone))
    assert not known
