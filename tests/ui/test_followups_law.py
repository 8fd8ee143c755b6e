"""Whatever happens to a call that was sent on, its row tells no untruth and goes in the end."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.store.rows import (
    ANNA,
    LINK,
    OMAR,
    TRUNK,
    event,
    gone,
    parted,
    people,
    ringing,
    status,
    talking,
    trunk_ring,
)
from ucm_cti.domain.ids import CallId, ExtensionNumber, LegId
from ucm_cti.domain.link import Link, LinkMode
from ucm_cti.domain.presence import Lamp
from ucm_cti.store.inputs import LinkMoved
from ucm_cti.store.store import Store
from ucm_cti.ui.models.followups import GRACE, SHOWN_SECONDS, FollowState, FollowUps

ME = ExtensionNumber("331")
WEI = "PJSIP/334-00000a70"
MOVES = {
    "omar rings": event(trunk_ring(state="Up"), ringing(OMAR, "332")),
    "omar answers": event(talking(TRUNK, OMAR, callerid2="332")),
    "omar hangs up": event(parted(channel1=TRUNK, channel2=OMAR), gone(OMAR)),
    "wei rings": event(ringing(WEI, "334")),
    "wei stops": event(gone(WEI)),
    "my phone rings": event(ringing("PJSIP/331-00000d01", uniqueid="1769422021.9999")),
    "the caller is gone": event(gone(TRUNK)),
    "the caller is back": event(trunk_ring(state="Up")),
    "wei is busy": status("334", "InUse"),
    "wei is free": status("334", "Idle"),
    "the line breaks": LinkMoved(Link(LinkMode.CONNECTING)),
    "the line stands": LinkMoved(Link(LinkMode.LIVE)),
}


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from(sorted(MOVES)), st.floats(0.1, 25.0)), max_size=12))
def test_a_followed_call_is_told_as_it_is(story: list[tuple[str, float]]) -> None:
    store = Store()
    store.apply(LinkMoved(Link(LinkMode.LIVE)))
    store.apply(people("Anna Weber", "Omar Haddad", "Maria", "Li Wei"))
    store.apply(event(trunk_ring(), ringing(), talking()))
    follow = FollowUps(store, lambda: ("331", "332", "334"))
    now = 1000.0
    follow.start(CallId(LINK), LegId(TRUNK), "Maria", "Omar Haddad", now, "332")
    store.apply(event(parted(channel1=TRUNK, channel2=ANNA), gone(ANNA)))
    for name, seconds in story:
        store.apply(MOVES[name])
        now += seconds
        follow.refresh(ME, now)
        assert len(follow.rows) <= 1
        for row in follow.rows:
            found = store.find_leg(row.leg)
            assert row.doing(now), "it always has words"
            assert row.open == (row.result == "")
            if row.open and row.can_take_back:
                assert found is not None and ME not in found[0].extensions
            if row.next:
                assert row.next == "334", "neither me nor whom it was sent to"
                assert store.lamp(ExtensionNumber(row.next)) is Lamp.FREE or not row.open
            if row.open and row.state is FollowState.RINGING:
                assert row.missed_at is None or now - row.missed_at < GRACE
    store.apply(MOVES["the line stands"])
    store.apply(MOVES["the caller is gone"])
    for _ in range(3):
        now += max(GRACE, SHOWN_SECONDS)
        follow.refresh(ME, now)
    assert follow.rows == (), "nothing stays for ever"
