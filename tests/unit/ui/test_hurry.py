"""A key that has just ended one call means no other one at once."""

import pytest

from ucm_cti.commands.verbs import Verb
from ucm_cti.domain.ids import CallId
from ucm_cti.ui.models.hurry import DOUBLE_CLICK, HESITATION, Hurry

ONE, TWO = CallId("1.1"), CallId("2.2")


@pytest.mark.parametrize("verb", [Verb.HANG_UP, Verb.ACCEPT, Verb.REFUSE])
def test_a_key_that_slides_to_another_call_acts_only_when_asked_again(verb: Verb) -> None:
    hurry = Hurry()
    assert not hurry.other_call(Verb.REFUSE, ONE, 10.0)
    assert hurry.other_call(verb, TWO, 10.2)
    assert not hurry.other_call(verb, TWO, 10.4)


def test_the_same_call_and_a_call_later_are_no_accident() -> None:
    hurry = Hurry()
    assert not hurry.other_call(Verb.HANG_UP, ONE, 10.0)
    assert not hurry.other_call(Verb.HANG_UP, ONE, 10.1)
    assert not hurry.other_call(Verb.HANG_UP, TWO, 10.1 + HESITATION)


def test_hold_decides_nothing() -> None:
    hurry = Hurry()
    assert not hurry.other_call(Verb.HANG_UP, ONE, 10.0)
    assert not hurry.other_call(Verb.HOLD, TWO, 10.1)


def test_a_double_click_on_a_switch_is_one_press() -> None:
    hurry = Hurry()
    assert not hurry.same_switch(Verb.HOLD, ONE, 10.0)
    assert hurry.same_switch(Verb.RESUME, ONE, 10.3)
    assert not hurry.same_switch(Verb.MUTE, ONE, 10.4)
    assert not hurry.same_switch(Verb.RESUME, ONE, 10.5 + DOUBLE_CLICK)
    assert not hurry.same_switch(Verb.HANG_UP, ONE, 10.6 + DOUBLE_CLICK)
