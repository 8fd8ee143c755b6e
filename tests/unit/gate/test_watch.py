"""When nobody decides at the gate, that is said; when somebody or something does, it is not."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.commands.gate.rules import GateRules, Then
from ucm_cti.commands.gate.watch import MISSED, Watch, on_quitting, warning

ASKING = Watch(call_control=True, rules=GateRules(), popups=True)
WATCHES = st.builds(
    Watch,
    call_control=st.booleans(),
    rules=st.builds(
        GateRules,
        on=st.booleans(),
        default=st.sampled_from([Then.ASK, Then.THROUGH, Then.REFUSE]),
    ),
    popups=st.booleans(),
    decided=st.lists(st.booleans(), max_size=6),
)


def test_a_person_with_pop_ups_is_not_bothered() -> None:
    assert warning(ASKING) == ""
    assert warning(replace(ASKING, decided=[False] * (MISSED - 1))) == ""
    assert warning(replace(ASKING, decided=[False, False, True])) == ""


def test_calls_that_wait_for_nobody_are_told() -> None:
    assert "do not pop up" in warning(replace(ASKING, popups=False))
    assert f"the last {MISSED} calls" in warning(replace(ASKING, decided=[True, *[False] * MISSED]))
    asks = GateRules(on=True, default=Then.ASK)
    assert warning(replace(ASKING, rules=asks, popups=False))


@given(WATCHES)
def test_letting_all_through_ends_every_warning(watch: Watch) -> None:
    rules = replace(watch.rules, on=True, default=Then.THROUGH)
    assert warning(replace(watch, rules=rules)) == ""


@given(WATCHES)
def test_without_call_control_nobody_waits(watch: Watch) -> None:
    off = replace(watch, call_control=False)
    assert warning(off) == on_quitting(off) == ""
    assert on_quitting(replace(watch, call_control=True))
