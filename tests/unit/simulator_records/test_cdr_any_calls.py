"""Whatever people do, each call leaves one sound record when it is over and none before."""

from collections.abc import Callable
from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.simulator_records.office import CALLER, FAR, GROUP, MENU, QUEUE, RECEPTION, Office
from tests.unit.simulator_records.sound import check_items
from ucm_cti.simulator.pbx import Pbx, Refused
from ucm_cti.simulator.pbx.channel import Channel

PEOPLE = ("1000", "1001", "1002", "1003", "1004", "1011")
PLACES = (*PEOPLE, "6400", "6500", "7000", FAR)
Move = Callable[[Pbx, Channel, str], object]
ON_A_LEG: tuple[Move, ...] = (
    lambda pbx, leg, _: pbx.answer(leg.name),
    lambda pbx, leg, _: pbx.far_answer(leg.name),
    lambda pbx, leg, _: pbx.hangup(leg.name),
    lambda pbx, leg, _: pbx.far_busy(leg.name),
    lambda pbx, leg, place: pbx.transfer(leg.name, place),
    lambda pbx, leg, place: pbx.transfer_inbound(leg.name, place),
    lambda pbx, leg, place: pbx.transfer_outbound(leg.name, place),
    lambda pbx, leg, _: pbx.ivr_key(leg.name, "1"),
    lambda pbx, leg, _: pbx.barge(leg.name, leg.number, "1005@0", ""),
    lambda pbx, leg, _: pbx.accept(leg.name),
)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("in"), st.sampled_from([RECEPTION, GROUP, QUEUE, MENU])),
        st.tuples(st.just("call"), st.sampled_from(PEOPLE), st.sampled_from(PLACES)),
        st.tuples(st.just("two"), st.just(FAR)),
        st.tuples(
            st.just("leg"),
            st.integers(0, 9),
            st.sampled_from(ON_A_LEG),
            st.sampled_from(PLACES),
        ),
        st.tuples(st.just("forward"), st.sampled_from(PEOPLE), st.sampled_from(PLACES)),
        st.tuples(st.just("dnd"), st.sampled_from(PEOPLE), st.booleans()),
        st.tuples(st.just("wait"), st.floats(0.1, 40)),
    ),
    max_size=30,
)


def act(office: Office, step: tuple) -> None:  # type: ignore[type-arg]  # a step of any kind
    pbx = office.pbx
    match step:
        case ("in", did):
            pbx.incoming(1, CALLER, did, "Eleni")
        case ("call", caller, place):
            pbx.verbs.dial_outbound(caller, place)
        case ("two", number):
            pbx.dial_outbound_two(CALLER, number)
        case ("leg", index, move, place):
            if legs := list(pbx.world.channels.values()):
                move(pbx, legs[index % len(legs)], place)
        case ("forward", number, place):
            pbx.set_forward(number, place)
        case ("dnd", number, on):
            pbx.set_dnd(number, on=on)
        case ("wait", seconds):
            pbx.advance(seconds)


@given(steps, st.booleans())
def test_every_call_that_is_over_has_one_record(
    moves: list[tuple],
    call_control: bool,  # type: ignore[type-arg]  # steps
) -> None:
    office = Office(call_control=call_control)
    pbx = office.pbx
    begun: set[str] = set()
    for step in moves:
        with suppress(Refused):
            act(office, step)
        channels = pbx.world.channels.values()
        begun |= {c.linkedid for c in channels if c.other_party != "Call Bargin"}
        running = {c.linkedid for c in channels}
        pbx.check()
        assert begun & running == set(_following(office)), step
    for name in tuple(pbx.world.channels):
        if name in pbx.world.channels:
            pbx.hangup(name)
    assert not pbx.world.channels and not _following(office)
    items = office.query()
    check_items(items)
    first_legs = [item.get("sub_cdr_1", item)["uniqueid"] for item in items]
    assert len(first_legs) >= len(begun)
    assert begun <= set(first_legs)


def _following(office: Office) -> dict[str, object]:
    return office.pbx.world.witness._following  # type: ignore[attr-defined]  # a journal's
