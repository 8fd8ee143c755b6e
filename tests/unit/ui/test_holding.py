"""Held calls: marked, then urgent, told once, whatever the clock and the person do."""

from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.domain.ids import CallId
from ucm_cti.ui.models.holding import Care, HoldWatch, Limits

A, B = CallId("a"), CallId("b")
LIMITS = Limits(60, 120)


def test_a_held_call_is_marked_and_then_urgent() -> None:
    watch = HoldWatch()
    watch.update([A], 1000)
    assert [watch.care(A, 1000 + s, LIMITS) for s in (0, 59.9, 60, 119, 120, 500)] == [
        *(Care.NONE, Care.NONE),
        *(Care.SOON, Care.SOON),
        *(Care.LONG, Care.LONG),
    ]
    assert watch.care(B, 2000, LIMITS) is Care.NONE


def test_it_is_told_once_while_it_stays_held_and_again_when_held_anew() -> None:
    watch = HoldWatch()
    watch.update([A, B], 0)
    assert watch.turned(119, LIMITS) == []
    assert watch.turned(120, LIMITS) == [A, B]
    watch.update([A], 130)
    assert watch.turned(130, LIMITS) == []
    watch.update([], 131)
    watch.update([A], 140)
    assert watch.since(A) == 140
    assert watch.turned(260, LIMITS) == [A]


def test_zero_means_never() -> None:
    watch = HoldWatch()
    watch.update([A], 0)
    never = Limits(0, 0)
    assert watch.care(A, 9999, never) is Care.NONE
    assert watch.due(9999, never) is None
    assert watch.care(A, 9999, Limits(0, 120)) is Care.LONG


@given(st.dictionaries(st.sampled_from([A, B]), st.floats(0, 1000)), st.floats(1000, 2000))
def test_nothing_changes_before_it_is_due_and_something_does_then(
    starts: dict[CallId, float], now: float
) -> None:
    watch = HoldWatch()
    for at in sorted(set(starts.values())):
        watch.update([call for call, since in starts.items() if since <= at], at)

    def cares(at: float) -> list[Care]:
        return [watch.care(call, at, LIMITS) for call in starts]

    due = watch.due(now, LIMITS)
    if due is None:
        assert all(care is Care.LONG for care in cares(now))
    else:
        assert due > 0
        assert cares(now + due * 0.999 - 1e-6) == cares(now) or due < 1e-5
        assert cares(now + due + 1e-6) != cares(now)
