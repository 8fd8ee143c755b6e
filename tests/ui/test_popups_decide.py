"""Pop-ups as a decision: who pops up, once, and what it becomes when the call moves on."""

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
    talking,
    trunk_ring,
)
from ucm_cti.commands.verbs import Verb
from ucm_cti.domain.call import GATE_SECONDS
from ucm_cti.domain.ids import ExtensionNumber, LegId
from ucm_cti.domain.link import Link, LinkMode
from ucm_cti.domain.place import Place, PlaceKind
from ucm_cti.store.inputs import Batch, LinkMoved, PlacesRead
from ucm_cti.store.store import Store
from ucm_cti.ui.popups.decide import (
    FOLD_SECONDS,
    GATE_GRACE,
    LEAVING_SECONDS,
    LOST_SECONDS,
    Kind,
    Popup,
    PopupDecider,
    Rules,
)

if TYPE_CHECKING:
    from ucm_cti.store.inputs import EventReceived

ME = ExtensionNumber("331")
AT = 1000.0
MINE = Rules(ME)
GATED = Rules(ME, gate=True)


class Scene:
    """A store of two people, and the pop-ups at any moment."""

    def __init__(self, rules: Rules = MINE) -> None:
        self.store = Store()
        self.store.apply(LinkMoved(Link(LinkMode.LIVE)))
        self.store.apply(people("Anna Weber", "Omar Haddad"))
        self.decider = PopupDecider(self.store)
        self.rules = rules
        self.now = AT

    def after(self, happening: "EventReceived | None" = None, seconds: float = 0.0) -> list[Popup]:
        self.now += seconds
        if happening is not None:
            self.store.apply(happening)
        return list(self.decider.decide(self.rules, self.now))


def only(popups: list[Popup]) -> Popup:
    assert len(popups) == 1, popups
    return popups[0]


def test_a_call_for_me_pops_up_with_caller_line_and_verbs() -> None:
    scene = Scene()
    popup = only(scene.after(event(trunk_ring(connectednum="6400"), ringing())))
    assert popup.kind is Kind.RINGING
    assert popup.party.number == "2310000000"
    assert (popup.called, popup.line) == ("6400", "Intertelecom")
    assert popup.verbs == (Verb.TRANSFER, Verb.HANG_UP)
    assert popup.gate_ends is None and not popup.folded and not popup.blocked


def test_the_called_place_has_its_name_and_my_own_name_is_not_told() -> None:
    scene = Scene()
    scene.store.apply(PlacesRead((Place("6400", "Sales", PlaceKind.RING_GROUP),), ()))
    assert only(scene.after(event(trunk_ring(connectednum="6400"), ringing()))).called == "Sales"
    direct = Scene()
    assert only(direct.after(event(trunk_ring(connectednum="331"), ringing()))).called == ""


def test_an_inside_caller_has_the_name_of_the_directory() -> None:
    scene = Scene()
    caller = ringing(OMAR, "332", state="Ring", uniqueid=LINK, connectednum="331")
    popup = only(scene.after(event(caller, ringing(connectednum="332"))))
    assert (popup.party.name, popup.party.number) == ("Omar Haddad", "332")
    assert popup.verbs == (Verb.HANG_UP,)


def test_calls_of_others_and_calls_that_i_make_do_not_pop_up() -> None:
    scene = Scene()
    assert scene.after(event(trunk_ring(), ringing(OMAR, "332"))) == []
    dialling = Scene()
    mine = ringing(uniqueid=LINK, connectednum="332")
    assert dialling.after(event(mine)) == [], "my phone rings because I dialled"


def test_with_pop_ups_off_there_are_none_and_with_on_again_there_are() -> None:
    scene = Scene(Rules(ME, popups=False, gate=True))
    assert scene.after(event(trunk_ring(), ringing())) == []
    scene.rules = MINE
    assert len(scene.after()) == 1
    scene.rules = Rules(ME, popups=False)
    assert scene.after() == []


def test_picking_up_closes_at_once() -> None:
    scene = Scene()
    scene.after(event(trunk_ring(), ringing()))
    assert scene.after(event(talking())) == []
    assert scene.after(event(parted(channel=TRUNK))) == []


def test_a_caller_who_gives_up_closes_at_once() -> None:
    scene = Scene()
    scene.after(event(trunk_ring(), ringing()))
    assert scene.after(event(gone(ANNA), gone(TRUNK))) == []


def test_taken_by_somebody_else_folds_and_then_closes() -> None:
    scene = Scene()
    scene.after(event(trunk_ring(connectednum="6400"), ringing(), ringing(OMAR, "332")))
    popup = only(scene.after(event(gone(ANNA), talking(TRUNK, OMAR, callerid2="332"))))
    assert popup.folded == "Taken by Omar Haddad (332)"
    assert popup.verbs == ()
    assert scene.decider.due(scene.now) == pytest.approx(FOLD_SECONDS)
    assert len(scene.after(seconds=FOLD_SECONDS - 0.1)) == 1
    assert scene.after(seconds=0.2) == []
    assert scene.decider.due(scene.now) is None


def test_taken_is_known_although_my_leg_leaves_first() -> None:
    """Devices delete the losing legs before they report the pair (wire.md 1.6)."""
    scene = Scene()
    scene.after(event(trunk_ring(connectednum="6400"), ringing(), ringing(OMAR, "332")))
    leaving = only(scene.after(event(gone(ANNA))))
    assert leaving.blocked and not leaving.folded
    assert scene.decider.due(scene.now) == pytest.approx(LEAVING_SECONDS)
    popup = only(scene.after(event(talking(TRUNK, OMAR, callerid2="332")), seconds=0.3))
    assert popup.folded == "Taken by Omar Haddad (332)" and not popup.blocked


def test_a_call_that_moves_on_without_an_answer_just_closes() -> None:
    scene = Scene()
    scene.after(event(trunk_ring(connectednum="6500"), ringing()))
    assert len(scene.after(event(gone(ANNA)))) == 1
    assert scene.after(seconds=LEAVING_SECONDS) == []


def test_a_queue_that_rings_me_again_pops_up_again() -> None:
    scene = Scene()
    scene.after(event(trunk_ring(connectednum="6500"), ringing()))
    scene.after(event(gone(ANNA)))
    assert scene.after(seconds=LEAVING_SECONDS) == []
    again = "PJSIP/331-00000a60"
    assert len(scene.after(event(ringing(again)), seconds=5)) == 1


def test_a_ring_group_of_five_is_one_pop_up() -> None:
    others = [ringing(f"PJSIP/33{n}-00000a5{n}", f"33{n}") for n in range(2, 6)]
    scene = Scene()
    rows = (trunk_ring(connectednum="6400"), ringing(), *others)
    assert len(scene.after(event(*rows))) == 1
    assert len(scene.after(event(*rows))) == 1


def test_two_phones_of_mine_are_one_pop_up() -> None:
    scene = Scene()
    second = ringing("PJSIP/331-00000a59")
    assert len(scene.after(event(trunk_ring(), ringing(), second))) == 1
    assert len(scene.after(event(gone(ANNA)))) == 1


def test_a_reconnect_repeats_nothing() -> None:
    scene = Scene()
    before = only(scene.after(event(trunk_ring(), ringing())))
    scene.store.apply(LinkMoved(Link(LinkMode.CONNECTING, scene.now, "The socket closed.")))
    blocked = only(scene.after(seconds=3))
    assert blocked.key == before.key and blocked.blocked
    scene.store.apply(
        Batch((lists((trunk_ring(), ringing()), at=1005.0), LinkMoved(Link(LinkMode.LIVE))))
    )
    after = only(scene.after())
    assert after.key == before.key and not after.blocked


def test_a_pop_up_that_was_closed_stays_closed_over_a_reconnect() -> None:
    scene = Scene()
    popup = only(scene.after(event(trunk_ring(), ringing())))
    scene.decider.dismiss(popup.key, scene.now)
    assert scene.after() == []
    scene.store.apply(LinkMoved(Link(LinkMode.CONNECTING, scene.now)))
    scene.store.apply(lists((trunk_ring(), ringing()), at=1005.0))
    scene.store.apply(LinkMoved(Link(LinkMode.LIVE)))
    assert scene.after(seconds=60) == []


def test_while_the_connection_is_lost_nothing_rings_for_ever() -> None:
    scene = Scene()
    scene.after(event(trunk_ring(), ringing()))
    scene.store.apply(LinkMoved(Link(LinkMode.DOWN, scene.now, "The password is wrong.")))
    assert len(scene.after(seconds=LOST_SECONDS - 1)) == 1
    assert scene.decider.due(scene.now) == pytest.approx(1)
    scene.after(seconds=1)
    assert scene.after(seconds=LEAVING_SECONDS) == []
    assert scene.decider.due(scene.now) is None
    scene.store.apply(LinkMoved(Link(LinkMode.LIVE)))
    assert len(scene.after()) == 1, "it may still ring"


def test_a_closed_pop_up_can_be_closed_while_the_connection_is_lost() -> None:
    scene = Scene()
    popup = only(scene.after(event(trunk_ring(), ringing())))
    scene.store.apply(LinkMoved(Link(LinkMode.CONNECTING, scene.now)))
    scene.decider.dismiss(popup.key, scene.now)
    assert scene.after(seconds=1) == []


def test_leg_names_of_before_a_reboot_do_not_silence_new_calls() -> None:
    scene = Scene()
    scene.after(event(trunk_ring(), ringing()))
    scene.after(event(gone(ANNA), gone(TRUNK)))
    scene.after(seconds=60)
    later = "1769499999.3"
    reborn = event(
        trunk_ring(uniqueid=later, linkedid=later),
        ringing(uniqueid="1769499999.4", linkedid=later),
    )
    assert len(scene.after(reborn)) == 1


@pytest.mark.parametrize("seconds", [0.0, 5.0])
def test_a_name_that_comes_again_at_once_is_another_call(seconds: float) -> None:
    scene = Scene()
    scene.after(event(trunk_ring(), ringing()))
    scene.after(event(gone(ANNA), gone(TRUNK)))
    later = "1769422999.3"
    reborn = event(
        trunk_ring(uniqueid=later, linkedid=later),
        ringing(uniqueid="1769422999.4", linkedid=later),
    )
    popup = only(scene.after(reborn, seconds))
    scene.decider.dismiss(popup.key, scene.now)
    assert scene.after(reborn) == [], "the same call again"


def test_another_pbx_starts_with_nothing_shown() -> None:
    scene = Scene()
    popup = only(scene.after(event(trunk_ring(), ringing())))
    scene.decider.dismiss(popup.key, scene.now)
    assert scene.after() == []
    scene.decider.forget()
    assert len(scene.after()) == 1


def test_a_caller_who_was_sent_on_is_said_to_be() -> None:
    scene = Scene(GATED)
    popup = only(scene.after(event(trunk_ring(), at=AT)))
    moved = event(trunk_ring(action="update", connectednum="332"), ringing(OMAR, "332"))
    assert only(scene.after(moved)).folded == "Gone through"
    scene.decider.sent(popup.key, "Omar Haddad")
    assert only(scene.after()).folded == "Sent to Omar Haddad"
    assert scene.after(seconds=FOLD_SECONDS + 0.1) == []


def test_a_call_at_the_gate_pops_up_with_its_end() -> None:
    scene = Scene(GATED)
    popup = only(scene.after(event(trunk_ring(), at=AT)))
    assert popup.kind is Kind.GATE
    assert popup.verbs == (Verb.ACCEPT, Verb.REFUSE, Verb.TRANSFER)
    assert popup.gate_ends == AT + GATE_SECONDS


def test_without_call_control_no_call_waits_at_the_gate() -> None:
    assert Scene().after(event(trunk_ring())) == []


def test_a_call_that_has_gone_through_folds() -> None:
    scene = Scene(GATED)
    scene.after(event(trunk_ring(), at=AT))
    popup = only(scene.after(event(ringing(OMAR, "332"))))
    assert popup.folded == "Gone through"
    assert scene.after(seconds=FOLD_SECONDS + 0.1) == []


def test_a_refused_call_closes_at_once() -> None:
    scene = Scene(GATED)
    scene.after(event(trunk_ring(), at=AT))
    assert scene.after(event(gone(TRUNK))) == []


def test_a_gated_call_that_then_rings_at_me_stays_in_its_place() -> None:
    scene = Scene(GATED)
    gate = only(scene.after(event(trunk_ring(), at=AT)))
    mine = only(scene.after(event(ringing()), seconds=2))
    assert mine.key == gate.key
    assert mine.kind is Kind.RINGING and not mine.folded and mine.gate_ends is None


def test_closing_the_gate_pop_up_does_not_silence_my_own_phone() -> None:
    scene = Scene(GATED)
    gate = only(scene.after(event(trunk_ring(), at=AT)))
    scene.decider.dismiss(gate.key, scene.now)
    assert scene.after(seconds=1) == []
    assert only(scene.after(event(ringing()))).kind is Kind.RINGING


def test_a_gate_that_outlives_its_ten_seconds_gives_up() -> None:
    scene = Scene(GATED)
    scene.after(event(trunk_ring(), at=AT))
    assert scene.decider.due(scene.now) == pytest.approx(GATE_SECONDS + GATE_GRACE)
    assert len(scene.after(seconds=GATE_SECONDS + GATE_GRACE - 0.1)) == 1
    assert scene.after(seconds=0.2) == []
    assert scene.after(seconds=1) == []


def test_two_calls_are_two_pop_ups_oldest_first() -> None:
    scene = Scene(GATED)
    first = only(scene.after(event(trunk_ring(), at=AT)))
    other = "1769422050.9000"
    second_trunk = "PJSIP/trunk_2-00000b00"
    second = trunk_ring(channel=second_trunk, uniqueid=other, linkedid=other, callernum="4989")
    both = scene.after(event(second, at=AT + 2), seconds=2)
    assert [popup.key for popup in both] == [first.key, LegId(second_trunk)]


_HAPPENINGS = {
    "arrive": event(trunk_ring(), at=AT),
    "ring me": event(ringing()),
    "ring omar": event(ringing(OMAR, "332")),
    "leave me": event(gone(ANNA)),
    "leave omar": event(gone(OMAR)),
    "i answer": event(talking()),
    "omar answers": event(talking(TRUNK, OMAR, callerid2="332")),
    "part": event(parted(channel=TRUNK)),
    "end": event(gone(TRUNK), gone(ANNA), gone(OMAR)),
}


@given(st.lists(st.sampled_from(sorted(_HAPPENINGS)), max_size=14), st.booleans())
def test_whatever_happens_pop_ups_tell_the_truth_and_end(names: list[str], gate: bool) -> None:
    scene = Scene(GATED if gate else MINE)
    shown: set[LegId] = set()
    for name in names:
        popups = scene.after(_HAPPENINGS[name], seconds=0.1)
        assert len({popup.key for popup in popups}) == len(popups)
        for popup in popups:
            shown.add(popup.key)
            assert popup.folded or popup.blocked or scene.store.find_leg(popup.key)
            assert not (popup.folded and popup.verbs)
    scene.after(event(parted(channel=TRUNK), gone(TRUNK), gone(ANNA), gone(OMAR)))
    scene.after(lists(at=2000.0))  # type: ignore[arg-type]  # a reading is an input as well
    for _ in range(4):
        scene.after(seconds=FOLD_SECONDS)
    assert scene.after() == []
    assert scene.decider.due(scene.now) is None
