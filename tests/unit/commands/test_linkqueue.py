"""Which link is asked about, and when."""

from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.commands.linkqueue import MOST, SAME_WITHIN, LinkQueue
from ucm_cti.commands.links import DialRequest, parse_link


def link(number: int) -> DialRequest:
    return parse_link(f"tel:{number}")


def test_first_come_first_asked() -> None:
    queue = LinkQueue()
    assert queue.head is None
    assert queue.put(link(1), 0.0) and queue.put(link(2), 0.0)
    assert (queue.head, queue.behind) == (link(1), 1)
    queue.answered(1.0)
    assert (queue.head, queue.behind) == (link(2), 0)
    queue.drop_all(1.0)
    assert queue.head is None


def test_a_double_click_asks_once_and_a_later_click_again() -> None:
    queue = LinkQueue()
    assert queue.put(link(1), 0.0) and queue.put(link(1), 0.1)
    assert queue.behind == 0
    queue.answered(1.0)
    assert queue.put(link(1), 1.0 + SAME_WITHIN / 2)
    assert queue.head is None
    assert queue.put(link(1), 1.0 + SAME_WITHIN)
    assert queue.head == link(1)


@given(st.lists(st.tuples(st.integers(0, 20), st.booleans(), st.floats(0, 3)), max_size=40))
def test_a_flood_never_fills_the_screen(steps: list[tuple[int, bool, float]]) -> None:
    queue, now = LinkQueue(), 0.0
    for number, answer, pause in steps:
        now += pause
        before = queue.head
        taken = queue.put(link(number), now)
        assert queue.behind < MOST
        assert taken or queue.behind == MOST - 1
        assert before is None or queue.head is before
        if answer:
            queue.answered(now)
