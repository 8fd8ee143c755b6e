"""A running PBX takes a new configuration: what changes for calls, and that nothing breaks."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ucm_cti.simulator.pbx import InboundRoute, Pbx, PbxConfig, Refused, small_office
from ucm_cti.simulator.pbx.config import ExtensionConfig
from ucm_cti.simulator.pbx.patterns import fits
from ucm_cti.simulator.pbx.scenarios import config_for, scenario_named

CALLER = "+302310550123"
RECEPTION, GROUP, QUEUE, MENU = "2310550100", "2310550101", "2310550102", "2310550103"


def changed(config: PbxConfig, number: str, **members: Any) -> PbxConfig:
    """The configuration with other members of one extension."""
    people = tuple(
        replace(one, **members) if one.number == number else one for one in config.extensions
    )
    return replace(config, extensions=people)


def without(config: PbxConfig, number: str) -> PbxConfig:
    return replace(
        config, extensions=tuple(one for one in config.extensions if one.number != number)
    )


def ringing(pbx: Pbx) -> set[str]:
    return {row["callernum"] for row in pbx.unbridged() if row["state"] == "Ringing"}


def test_a_new_extension_can_be_dialled_when_its_phone_is_up() -> None:
    pbx = Pbx(small_office())
    before = pbx.accounts()
    pbx.reconfigure(
        replace(
            pbx.config,
            extensions=(*pbx.config.extensions, ExtensionConfig("1200", "New", registered=False)),
        )
    )
    assert pbx.accounts()[:-1] == before
    assert pbx.accounts()[-1]["extension"] == "1200"
    assert pbx.take_events() == [
        ("ExtensionStatus", [{"extension": "1200", "status": "Unavailable"}])
    ]
    pbx.register("1200", "192.0.2.200:5060")
    pbx.dial_extension("1001", "1200")
    pbx.answer("1001")
    assert ringing(pbx) == {"1200"}


def test_deleting_an_extension_hangs_up_nothing_and_it_may_come_back() -> None:
    pbx = Pbx(small_office())
    pbx.incoming(1, CALLER, RECEPTION)
    pbx.answer("1000")
    old = pbx.config
    pbx.reconfigure(without(old, "1000"))
    assert len(pbx.bridged()) == 1
    assert "1000" not in {row["extension"] for row in pbx.accounts()}
    with pytest.raises(Refused):
        pbx.dial_extension("1001", "1000")
    pbx.reconfigure(old)
    pbx.check()
    assert pbx.accounts()[0]["status"] == "InUse"
    pbx.hangup_by("1000")
    pbx.check()
    assert pbx.accounts()[0]["status"] == "Idle"


def test_an_unanswered_leg_of_a_deleted_extension_ends_by_itself() -> None:
    pbx = Pbx(small_office())
    pbx.incoming(1, CALLER, RECEPTION)
    pbx.reconfigure(without(pbx.config, "1000"))
    pbx.check()
    pbx.advance(60)
    assert pbx.unbridged() == []


def test_forwarding_and_do_not_disturb_take_effect() -> None:
    pbx = Pbx(small_office())
    pbx.reconfigure(changed(pbx.config, "1000", forward="1001"))
    pbx.incoming(1, CALLER, RECEPTION)
    assert ringing(pbx) == {"1001"}
    pbx.advance(60)
    pbx.reconfigure(changed(pbx.config, "1000", dnd=True))
    pbx.incoming(1, CALLER, RECEPTION)
    assert pbx.unbridged() == []  # do not disturb suspends forwarding (catalogue: dnd)
    assert pbx.accounts()[0]["presence_status"] == "dnd"


def test_other_members_answer_a_queue_and_those_who_wait_are_served() -> None:
    pbx = Pbx(small_office())
    queue = replace(pbx.config.queues[0], members=())
    pbx.reconfigure(replace(pbx.config, queues=(queue,)))
    pbx.incoming(1, CALLER, QUEUE)
    assert ringing(pbx) == set()
    pbx.take_events()
    pbx.reconfigure(replace(pbx.config, queues=(replace(queue, members=("1004",)),)))
    assert ringing(pbx) == {"1004"}
    told = [body for name, body in pbx.take_events() if name == "CallQueueStatus"]
    assert told[0][1]["member"][0]["queue_action"] == "CallQueueAddMember"


def test_a_deleted_queue_hangs_up_those_who_wait_and_no_talk() -> None:
    pbx = Pbx(small_office())
    pbx.incoming(1, CALLER, QUEUE)
    pbx.answer("1002")
    pbx.incoming(1, "+30999", QUEUE)
    pbx.reconfigure(replace(pbx.config, queues=()))
    pbx.check()
    assert len(pbx.bridged()) == 1
    assert pbx.unbridged() == []
    pbx.hangup_by("1002")
    pbx.advance(30)
    pbx.check()


def test_routes_lead_elsewhere_by_number_then_by_pattern() -> None:
    pbx = Pbx(small_office())
    routes = (
        InboundRoute(1, "_23105501XX", "1001"),
        InboundRoute(1, RECEPTION, "1002", blocked=frozenset({"+30111"})),
        InboundRoute(1, "_99X.", None, strip=2),
    )
    pbx.reconfigure(replace(pbx.config, inbound_routes=routes))
    pbx.incoming(1, CALLER, RECEPTION)
    pbx.incoming(1, CALLER, "2310550177")
    pbx.incoming(1, CALLER, "991003")
    assert ringing(pbx) == {"1001", "1002", "1003"}
    pbx.advance(60)
    pbx.take_events()
    pbx.incoming(1, "+30111", RECEPTION)
    pbx.incoming(1, CALLER, "990000")
    assert pbx.unbridged() == []
    rows = [row["action"] for _, body in pbx.take_events() for row in body]
    assert rows.count("add") == rows.count("delete") == 2
    with pytest.raises(Refused):
        pbx.incoming(1, CALLER, "555")


def test_without_trunks_nothing_goes_out() -> None:
    pbx = Pbx(small_office())
    pbx.reconfigure(replace(pbx.config, trunks=()))
    pbx.dial_outbound("1000", "0301234567")
    pbx.answer("1000")
    pbx.dial_outbound_two("0301234567", "0301234568")
    assert pbx.unbridged() == []
    with pytest.raises(Refused):
        pbx.incoming(1, CALLER, RECEPTION)


@pytest.mark.parametrize("name", ["reception", "callcentre"])
def test_a_busy_pbx_goes_on_when_half_of_it_is_deleted(name: str) -> None:
    pbx = Pbx(config_for(name))
    scenario_named(name).start(pbx)
    pbx.advance(120)
    config = pbx.config
    for share in (2, 3, 1, 0):
        pbx.reconfigure(
            replace(
                config,
                extensions=config.extensions[::share] if share else config.extensions[:1],
                queues=config.queues[:share],
                ring_groups=config.ring_groups[:share],
                ivrs=config.ivrs[:share],
                inbound_routes=config.inbound_routes[:share],
                trunks=config.trunks[:share],
            )
        )
        pbx.check()
        pbx.advance(200)
        pbx.check()


@pytest.mark.parametrize(
    ("pattern", "number", "meant"),
    [
        ("2310", "2310", True),
        ("2310", "23101", False),
        ("_2XXX", "2999", True),
        ("_2xxx", "1999", False),
        ("_ZN", "02", False),
        ("_[13-5]0", "40", True),
        ("_[13-5]0", "20", False),
        ("_0.", "0", False),
        ("_0.", "01", True),
        ("_0!", "0", True),
        ("_1-2", "12", True),
        ("_[9-0]", "9", False),
        ("_2X /* the office */", "21", True),
        ("_[x]1", "x1", True),
    ],
)
def test_dial_patterns(pattern: str, number: str, meant: bool) -> None:
    assert fits(pattern, number) is meant


BASE = small_office()
MOVES = st.one_of(
    st.tuples(st.just("incoming"), st.sampled_from([RECEPTION, GROUP, QUEUE, MENU])),
    st.tuples(st.just("dial"), st.sampled_from([one.number for one in BASE.extensions])),
    st.tuples(st.just("answer"), st.sampled_from([one.number for one in BASE.extensions])),
    st.tuples(st.just("hangup"), st.sampled_from([one.number for one in BASE.extensions])),
    st.tuples(st.just("time"), st.sampled_from([1.0, 7.0, 31.0])),
    st.tuples(
        st.just("configure"),
        st.builds(
            lambda people, queues, groups, ivrs, trunks: replace(
                BASE,
                extensions=tuple(people),
                queues=tuple(replace(one, members=tuple(m)) for one, m in queues),
                ring_groups=BASE.ring_groups[:groups],
                ivrs=BASE.ivrs[:ivrs],
                trunks=BASE.trunks[:trunks],
            ),
            st.lists(st.sampled_from(BASE.extensions), unique_by=lambda one: one.number),
            st.lists(
                st.tuples(
                    st.just(BASE.queues[0]),
                    st.lists(st.sampled_from(["1001", "1002", "1003"]), unique=True),
                ),
                max_size=1,
            ),
            st.integers(0, 1),
            st.integers(0, 1),
            st.integers(0, 2),
        ),
    ),
)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(moves=st.lists(MOVES, max_size=25))
def test_the_pbx_stays_sound_whatever_is_configured_under_way(moves: list[Any]) -> None:
    pbx = Pbx(BASE)
    for name, value in moves:
        try:
            match name:
                case "incoming":
                    pbx.incoming(1, CALLER, value)
                case "dial":
                    pbx.dial_extension(value, QUEUE if value == "1001" else "1001")
                case "answer":
                    pbx.answer(value)
                case "hangup":
                    pbx.hangup_by(value)
                case "time":
                    pbx.advance(value)
                case _:
                    pbx.reconfigure(value)
        except Refused:
            continue
        pbx.take_events()
        pbx.check()
    pbx.advance(10_000)
    pbx.check()
