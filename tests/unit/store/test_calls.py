"""Calls through their lives, with every quirk that wire.md 1.6 reports."""

from typing import TYPE_CHECKING

import pytest

from tests.unit.store.rows import (
    ANNA,
    LINK,
    OMAR,
    TRUNK,
    event,
    gone,
    lists,
    parted,
    people,
    ringing,
    status,
    talking,
    trunk_ring,
)
from ucm_cti.domain.call import Call, Direction, LegState, Phase
from ucm_cti.domain.ids import CallId, ExtensionNumber
from ucm_cti.domain.presence import Lamp
from ucm_cti.store.inputs import Batch, ClockRead, HoldNoted, LinkMoved, MuteNoted
from ucm_cti.store.store import Store
from ucm_cti.wire.rows import BridgedRow, UnbridgedRow

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ucm_cti.store.changes import Changes

CALL = CallId(LINK)
ANNA_NUMBER = ExtensionNumber("331")


@pytest.fixture
def store() -> Store:
    store = Store()
    store.apply(people("Anna Weber", "Omar Haddad"))
    return store


def only(store: Store) -> Call:
    assert len(store.calls) == 1, store.calls
    return next(iter(store.calls.values()))


def test_an_inbound_call_arrives_rings_talks_and_ends(store: Store) -> None:
    changes = store.apply(event(trunk_ring()))
    assert changes.added == (CALL,)
    assert only(store).phase is Phase.ARRIVING
    assert only(store).direction is Direction.INBOUND
    assert only(store).trunk == "Intertelecom"

    changes = store.apply(event(ringing()))
    assert changes.changed == (CALL,) and changes.extensions == {ANNA_NUMBER}
    assert only(store).phase is Phase.RINGING
    assert store.lamp(ANNA_NUMBER) is Lamp.RINGING

    store.apply(event(talking()))
    call = only(store)
    assert call.id == CALL and call.phase is Phase.TALKING
    assert call.answered_by == ANNA_NUMBER
    assert store.lamp(ANNA_NUMBER) is Lamp.IN_CALL
    mine = call.leg_of(ANNA_NUMBER)
    assert mine is not None and mine.name == "Anna Weber"
    other = call.other(mine)
    assert other is not None and other.number == "2310000000"

    changes = store.apply(event(parted(channel=TRUNK, channel2=ANNA)))
    assert [ended.id for ended in changes.ended] == [CALL]
    assert not store.calls
    assert store.lamp(ANNA_NUMBER) is Lamp.FREE


def test_a_ringing_row_shows_the_caller_not_the_own_extension(store: Store) -> None:
    store.apply(event(trunk_ring(), ringing()))
    leg = only(store).leg_of(ANNA_NUMBER)
    assert leg is not None
    assert (leg.number, leg.other_number) == ("331", "2310000000")


@pytest.mark.parametrize("swap", [False, True])
def test_the_order_of_rows_in_one_body_does_not_matter(store: Store, swap: bool) -> None:
    rows = [trunk_ring(), ringing()]
    store.apply(event(*(reversed(rows) if swap else rows)))
    call = only(store)
    assert call.direction is Direction.INBOUND
    assert [leg.id for leg in call.legs] == [TRUNK, ANNA]


def test_a_ring_group_is_one_call_and_says_who_answered(store: Store) -> None:
    store.apply(event(trunk_ring(connectednum="6400"), ringing(), ringing(OMAR, "332")))
    assert len(only(store).legs) == 3
    assert only(store).dialled == "6400"
    changes = store.apply(
        event(gone(OMAR), talking()),
    )
    assert changes.changed == (CALL,) and not changes.ended
    assert only(store).answered_by == ANNA_NUMBER
    assert {leg.id for leg in only(store).legs} == {TRUNK, ANNA}
    assert store.lamp(ExtensionNumber("332")) is Lamp.FREE


def test_an_outbound_call_is_not_inbound_though_its_trunk_row_names_an_inbound_trunk(
    store: Store,
) -> None:
    own = ringing(uniqueid=LINK, connectednum="2310000000", state="Ring")
    store.apply(event(own))
    out = trunk_ring(state="Ringing", uniqueid="1769422021.5656", callernum="2310000000")
    store.apply(event(out))
    assert only(store).direction is Direction.OUTBOUND


def test_the_dialplan_start_is_no_number(store: Store) -> None:
    store.apply(event(trunk_ring(connectednum="s")))
    assert only(store).dialled == ""
    assert only(store).caller.other_number == ""


@pytest.mark.parametrize("swap", [False, True])
def test_whom_a_caller_asked_for_is_never_the_caller(store: Store, swap: bool) -> None:
    """Lists carry no linkedid: for a moment the phone that rings is a call of its own."""
    store.apply(lists((trunk_ring(connectednum="s", linkedid=None),)))
    rows = [trunk_ring(connectednum="s", linkedid=None), ringing(linkedid=None)]
    store.apply(lists(tuple(reversed(rows) if swap else rows), at=1002.0))
    assert only(store).dialled != "2310000000"
    store.apply(lists((), (talking(linkedid=None),), at=1004.0))
    assert only(store).dialled != "2310000000"


@pytest.mark.parametrize(
    "row",
    [
        pytest.param(parted(channel=TRUNK), id="channel alone"),
        pytest.param(parted(channel1=TRUNK), id="channel1 alone"),
        pytest.param(parted(channel=TRUNK, channel2=ANNA), id="channel and channel2"),
        pytest.param(parted(channel1=TRUNK, channel2=ANNA), id="channel1 and channel2"),
        pytest.param(parted(channel1=ANNA, channel2=TRUNK), id="the other way round"),
    ],
)
def test_a_bridge_delete_may_name_its_channels_in_any_member(store: Store, row: BridgedRow) -> None:
    store.apply(event(trunk_ring(), ringing(), talking()))
    assert [call.id for call in store.apply(event(row)).ended] == [CALL]


@pytest.mark.parametrize(
    "ghost",
    [
        pytest.param(trunk_ring(action="update"), id="update with its linkedid"),
        pytest.param(trunk_ring(), id="add with its linkedid"),
        pytest.param(trunk_ring(action="update", linkedid=""), id="update without linkedid"),
        pytest.param(trunk_ring(action="update", linkedid="", state="Up"), id="late Up"),
    ],
)
@pytest.mark.parametrize("after_end", [True, False])
def test_a_ghost_row_at_teardown_is_no_new_call(
    store: Store, ghost: UnbridgedRow, after_end: bool
) -> None:
    store.apply(event(trunk_ring(), ringing(), talking()))
    end, late = event(parted(channel=TRUNK, channel2=ANNA)), event(ghost)
    seen: list[Changes] = []
    store.subscribe(seen.append)
    for step in (end, late) if after_end else (late, end):
        store.apply(step)
    assert not store.calls
    assert not [change for change in seen if change.added]


def test_deleting_the_answered_legs_after_the_bridge_keeps_the_call(store: Store) -> None:
    store.apply(event(trunk_ring(), ringing(), talking()))
    store.apply(event(gone(TRUNK), gone(ANNA)))
    assert only(store).phase is Phase.TALKING


def test_a_call_that_shows_only_its_bridge_rows_is_one_call(store: Store) -> None:
    store.apply(event(talking(one=ANNA, two=TRUNK, callerid1="331", callerid2="0049")))
    call = only(store)
    assert call.phase is Phase.TALKING and len(call.legs) == 2


def test_a_blind_transfer_keeps_the_call(store: Store) -> None:
    store.apply(event(trunk_ring(), ringing(), talking()))
    store.apply(
        event(
            parted(channel1=TRUNK, channel2=ANNA),
            trunk_ring(action="add", state="Up", connectednum="332"),
            ringing(OMAR, "332"),
        )
    )
    call = only(store)
    assert call.id == CALL and call.phase is Phase.RINGING
    assert {leg.id for leg in call.legs} == {TRUNK, OMAR}
    store.apply(event(talking(two=OMAR, callerid2="332")))
    assert only(store).id == CALL
    assert only(store).answered_by == "332"


def test_a_transfer_in_two_frames_comes_back_under_the_same_id(store: Store) -> None:
    store.apply(event(trunk_ring(), ringing(), talking()))
    store.apply(event(parted(channel1=TRUNK, channel2=ANNA)))
    store.apply(event(trunk_ring(action="update", state="Up", connectednum="332")))
    assert only(store).id == CALL
    assert only(store).direction is Direction.INBOUND
    assert only(store).answered_by == ANNA_NUMBER, "what was known of the call stays known"


def test_a_snapshot_gives_the_same_call_as_the_events_did(store: Store) -> None:
    store.apply(event(trunk_ring(), ringing(), talking()))
    before = only(store)
    changes = store.apply(lists(bridged=(talking(),)))
    assert not changes
    assert only(store) == before


def test_a_snapshot_groups_ringing_legs_without_linkedid() -> None:
    store = Store()
    rows = (trunk_ring(linkedid=None), ringing(linkedid=None), ringing(OMAR, "332", linkedid=None))
    store.apply(lists(unbridged=rows))
    assert len(only(store).legs) == 3
    assert only(store).id == CALL


def test_two_callers_with_one_number_stay_two_calls() -> None:
    store = Store()
    second = trunk_ring(channel="PJSIP/trunk_1-00000a60", uniqueid="1769422090.6000", linkedid=None)
    for_second = ringing(OMAR, "332", uniqueid="1769422090.6001", linkedid=None)
    store.apply(
        lists(unbridged=(trunk_ring(linkedid=None), ringing(linkedid=None), second, for_second))
    )
    grouped = {frozenset(leg.id for leg in call.legs) for call in store.calls.values()}
    assert grouped == {frozenset({TRUNK, ANNA}), frozenset({"PJSIP/trunk_1-00000a60", OMAR})}


def test_a_snapshot_removes_what_has_gone_and_reports_each_end_once(store: Store) -> None:
    store.apply(event(trunk_ring(), ringing()))
    changes = store.apply(lists())
    assert [call.id for call in changes.ended] == [CALL]
    assert not store.apply(lists())


def test_a_batch_reports_only_the_net_difference(store: Store) -> None:
    store.apply(event(trunk_ring(), ringing()))
    changes = store.apply(Batch((lists(), event(trunk_ring(), ringing()))))
    assert not changes.ended and not changes.added


def test_a_reboot_reuses_channel_names_for_new_calls(store: Store) -> None:
    store.apply(event(trunk_ring(), ringing(), talking()))
    fresh = "1769500000.1"
    store.apply(event(trunk_ring(uniqueid=fresh, linkedid=fresh, callernum="0301234")))
    call = store.calls[CallId(fresh)]
    assert call.phase is Phase.ARRIVING and call.caller.number == "0301234"


def test_plumbing_channels_are_not_shown(store: Store) -> None:
    row = trunk_ring(channel="Local/2101@from-internal-00000002;1")
    assert not store.apply(event(row))


def test_down_is_a_channel_being_set_up(store: Store) -> None:
    store.apply(event(trunk_ring(state="Down")))
    assert only(store).caller.state is LegState.SETUP


def test_hold_and_mute_are_remembered_as_asked_and_end_with_the_call(store: Store) -> None:
    store.apply(event(trunk_ring(), ringing(), talking()))
    leg = only(store).leg_of(ANNA_NUMBER)
    assert leg is not None
    store.apply(HoldNoted(leg.id, on=True))
    store.apply(MuteNoted(leg.id, on=True))
    now = only(store).leg_of(ANNA_NUMBER)
    assert now is not None and now.held and now.muted
    assert store.lamp(ANNA_NUMBER) is Lamp.HELD
    store.apply(HoldNoted(leg.id, on=False))
    assert store.lamp(ANNA_NUMBER) is Lamp.IN_CALL


def test_durations_use_the_clock_of_the_pbx(store: Store) -> None:
    pbx_noon = 1769429230.0  # 2026-01-26 12:07:10 as if UTC
    store.apply(ClockRead(pbx=pbx_noon, at=5000.0))
    store.apply(event(trunk_ring(), ringing(), talking(), at=5000.0))
    assert only(store).since == pytest.approx(4999.0)


def test_a_clock_that_is_set_on_the_pbx_changes_no_duration(store: Store) -> None:
    pbx_noon = 1769429230.0
    store.apply(ClockRead(pbx=pbx_noon, at=5000.0))
    store.apply(event(trunk_ring(), ringing(), talking(), at=5000.0))
    began = only(store).since
    changes = store.apply(ClockRead(pbx=pbx_noon + 3600.0, at=5001.0))
    assert changes.clock and only(store).since == began
    store.apply(event(talking(), at=5002.0))  # the row's text is still by the old clock
    assert only(store).since == began


@pytest.mark.parametrize("step", [3600.0, -3600.0])
def test_a_call_that_came_before_the_set_clock_was_read_keeps_its_length(
    store: Store, step: float
) -> None:
    row_time = 1769429230.0
    store.apply(ClockRead(pbx=row_time - step, at=5000.0))
    store.apply(event(trunk_ring(), ringing(), talking(), at=5000.0))
    store.apply(ClockRead(pbx=row_time + 1.0, at=5001.0))
    began = only(store).since
    assert began is not None and abs(began - 5000.0) < 2.0


def test_status_events_light_the_lamp_and_unknown_extensions_are_ignored(store: Store) -> None:
    lamps = {
        "InUse": Lamp.IN_CALL,
        "Ringing": Lamp.RINGING,
        "Busy": Lamp.IN_CALL,
        "Unavailable": Lamp.OFFLINE,
        "idle": Lamp.FREE,
        "whatever": Lamp.UNKNOWN,
    }
    for word, lamp in lamps.items():
        store.apply(status("331", word))
        assert store.lamp(ANNA_NUMBER) is lamp
    assert not store.apply(status("999", "InUse"))


def test_listeners_hear_each_change_once_until_they_stop(store: Store) -> None:
    heard: list[Changes] = []
    stop = store.subscribe(heard.append)
    store.apply(event(trunk_ring()))
    store.apply(event(trunk_ring()))
    stop()
    stop()
    store.apply(event(gone(TRUNK)))
    assert [bool(change.added) for change in heard] == [True]


def test_a_link_that_did_not_move_is_no_change(store: Store) -> None:
    assert not store.apply(LinkMoved(store.link))


def test_names_of_many_scripts_travel_unchanged() -> None:
    names: Iterable[str] = ("Ελένη Παπαδάκη", "محمد", "😀 Emoji", "<b>Bold</b>", "x" * 500)
    store = Store()
    store.apply(people(*names))
    assert tuple(person.name for person in store.extensions.values()) == tuple(names)
