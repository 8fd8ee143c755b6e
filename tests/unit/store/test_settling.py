"""Many inputs told at once: the same board in the end, and no word of what came and went."""

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.store.rows import ANNA, TRUNK, event, gone, lists, people, ringing, trunk_ring
from tests.unit.store.test_any_rows import bridged, unbridged
from ucm_cti.domain.link import Link, LinkMode
from ucm_cti.store.changes import Changes
from ucm_cti.store.inputs import Input, LinkMoved
from ucm_cti.store.store import Store

inputs = st.one_of(
    unbridged().map(event),
    bridged().map(event),
    st.sampled_from(list(LinkMode)).map(lambda mode: LinkMoved(Link(mode))),
    st.just(lists((trunk_ring(),))),
    st.sampled_from(["Anna", "Omar"]).map(people),
)


@given(st.lists(st.lists(inputs, max_size=8), max_size=8))
def test_bites_end_like_single_inputs(bites: list[list[Input]]) -> None:
    one_by_one, in_bites = Store(), Store()
    living: set[str] = set()

    def count(changes: Changes) -> None:
        assert living.isdisjoint(changes.added) and living.issuperset(changes.changed)
        living.update(changes.added)
        living.difference_update(call.id for call in changes.ended)

    in_bites.subscribe(count)
    for bite in bites:
        link = in_bites.link
        for message in bite:
            one_by_one.apply(message)
            in_bites.take(message)
        changes = in_bites.settle()
        assert dict(in_bites.calls) == dict(one_by_one.calls)
        assert dict(in_bites.extensions) == dict(one_by_one.extensions)
        assert {n: in_bites.lamp(n) for n in in_bites.extensions} == {
            n: one_by_one.lamp(n) for n in one_by_one.extensions
        }
        assert living == set(in_bites.calls)
        assert changes.link or in_bites.link == link


def test_a_call_that_came_and_went_is_no_news() -> None:
    store = Store()
    heard: list[Changes] = []
    store.subscribe(heard.append)
    for row in (trunk_ring(), ringing(), gone(ANNA), gone(TRUNK)):
        store.take(event(row))
    assert not store.settle() and not heard


def test_a_change_is_told_although_the_same_word_follows() -> None:
    store = Store()
    for _ in range(2):
        store.take(LinkMoved(Link(LinkMode.LIVE)))
    assert store.settle().link
    assert not store.settle()
