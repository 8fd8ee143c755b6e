"""Whatever rows come, in whatever order, the store stays sound and a snapshot puts it right."""

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.store.law import picture
from tests.unit.store.rows import event, lists, people
from ucm_cti.store.inputs import EventReceived
from ucm_cti.store.store import Store
from ucm_cti.wire.rows import BridgedRow, UnbridgedRow

CHANNELS = (
    "PJSIP/trunk_1-00000001",
    "PJSIP/331-00000002",
    "PJSIP/332-00000003",
    "PJSIP/trunk_2-00000004",
    "DAHDI/o1-1",
    "Local/331@from-internal-00000001;1",
    "strange",
)
ANY_ACTION = ("add", "update", "delete")
IDS = {channel: f"1769422021.{index}" for index, channel in enumerate(CHANNELS)}
channels = st.sampled_from(CHANNELS)
links = st.sampled_from(["", None, "1769422021.0", "1769422021.3"])
states = st.sampled_from(["Ring", "Ringing", "Up", "Down", "Busy", "", None, "nonsense"])
numbers = st.sampled_from(["331", "332", "0301234", "s", "", None, "6400"])


@st.composite
def unbridged(
    draw: st.DrawFn, actions: tuple[str, ...] = ("add", "update", "delete")
) -> UnbridgedRow:
    channel = draw(channels)
    return UnbridgedRow(
        channel=channel,
        action=draw(st.sampled_from(actions)),
        state=draw(states),
        callernum=draw(numbers),
        connectednum=draw(numbers),
        uniqueid=draw(st.sampled_from([IDS[channel], None, ""])),
        linkedid=draw(links),
        inbound_trunk_name=draw(st.sampled_from(["Main", "", None])),
    )


@st.composite
def bridged(draw: st.DrawFn, actions: tuple[str, ...] = ANY_ACTION) -> BridgedRow:
    one, two = draw(st.lists(channels, min_size=2, max_size=2, unique=True))
    members = draw(st.sampled_from(["both", "channel", "channel1", "mixed"]))
    return BridgedRow(
        action=draw(st.sampled_from(actions)),
        channel1=one if members in {"both", "channel1"} else None,
        channel2=two if members in {"both", "mixed"} else None,
        channel=one if members in {"channel", "mixed"} else None,
        linkedid=draw(links),
    )


@st.composite
def list_pairs(draw: st.DrawFn) -> tuple[BridgedRow, ...]:
    drawn = draw(st.lists(st.sampled_from(CHANNELS[:4]), max_size=4, unique=True))
    return tuple(
        BridgedRow(
            channel1=one, channel2=two, uniqueid1=IDS[one], uniqueid2=IDS[two], callerid1="1"
        )
        for one, two in zip(drawn[::2], drawn[1::2], strict=False)
    )


@st.composite
def list_rows(draw: st.DrawFn) -> tuple[UnbridgedRow, ...]:
    drawn = draw(st.lists(unbridged(("",)), max_size=4, unique_by=lambda row: row.channel))
    return tuple(
        UnbridgedRow(
            channel=row.channel,
            state=row.state,
            callernum="9",
            connectednum=row.connectednum,
            uniqueid=IDS[row.channel],
        )
        for row in drawn
    )


def sound(store: Store) -> None:
    """What must hold whatever came."""
    legs = [leg for call in store.calls.values() for leg in call.legs]
    assert len({leg.id for leg in legs}) == len(legs), "a leg stands in two calls"
    for call_id, call in store.calls.items():
        assert call.id == call_id
        assert call.legs
    for leg in legs:
        found = store.find_leg(leg.id)
        assert found is not None and found[1] == leg
        if leg.peer is not None:
            assert found[0].leg(leg.peer) is not None, "the peer stands in another call"
        if leg.extension is not None:
            assert found[0] in store.calls_of(leg.extension)


events = st.lists(unbridged() | bridged(), max_size=12).map(lambda rows: event(*rows))


@given(st.lists(events, max_size=8))
def test_any_rows_leave_the_store_sound(steps: list[EventReceived]) -> None:
    store = Store()
    store.apply(people("Anna", "Omar"))
    for step in steps:
        changes = store.apply(step)
        sound(store)
        assert set(changes.added) <= set(store.calls)
        assert not {call.id for call in changes.ended} & set(store.calls)


@given(st.lists(events, max_size=6), list_rows(), list_pairs())
def test_a_snapshot_puts_any_state_right(
    steps: list[EventReceived],
    rows: tuple[UnbridgedRow, ...],
    pairs: tuple[BridgedRow, ...],
) -> None:
    store, fresh = Store(), Store()
    for step in steps:
        store.apply(step)
    store.apply(lists(rows, pairs))
    sound(store)
    fresh.apply(lists(rows, pairs))
    shown = set(picture(fresh).legs)
    missing = {leg[0] for leg in shown} - {leg[0] for leg in picture(store).legs}
    extra = {leg[0] for leg in picture(store).legs} - {leg[0] for leg in shown}
    assert not extra, "a call is shown that is not there"
    ringing = {row.channel for row in rows if row.state in {"Ring", "Ringing"}}
    assert missing <= ringing, "only a once connected channel that rings again may be missing"
    assert not store.apply(lists(rows, pairs)), "the same list twice is no change"
