"""Lines from several sources: the best first, none twice, and none moves while somebody looks."""

from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.ui.models.suggest import LIMIT, Kind, Offer, Query, Source, Suggestion, steady, suggest


def line(number: str, title: str = "somebody") -> Suggestion:
    return Suggestion(Kind.PERSON, title, number)


def source(*offers: tuple[str, float]) -> Source:
    return lambda _query: [Offer(line(number), rank) for number, rank in offers]


def numbers(lines: list[Suggestion]) -> list[str]:
    return [found.number for found in lines]


def test_the_best_of_all_sources_comes_first_and_equals_keep_their_order() -> None:
    found = suggest("x", [source(("1", 40), ("2", 60)), source(("3", 60), ("4", 90))])
    assert numbers(found) == ["4", "2", "3", "1"]


def test_a_number_is_offered_once_where_it_fits_best() -> None:
    found = suggest("x", [source(("1", 10)), source(("2", 20), ("1", 30))])
    assert numbers(found) == ["1", "2"]


def test_a_source_sees_what_was_typed_without_blanks_and_never_nothing() -> None:
    asked: list[Query] = []

    def listening(query: Query) -> list[Offer]:
        asked.append(query)
        return []

    assert suggest("  ", [listening]) == [] and asked == []
    suggest(" an ", [listening], without=frozenset({"331"}), lead="Send to")
    assert asked == [Query("an", frozenset({"331"}), "Send to")]


def test_no_more_lines_than_can_be_read() -> None:
    assert len(suggest("x", [source(*((str(n), n) for n in range(50)))])) == LIMIT


NUMBERS = st.lists(st.sampled_from("123456789"), unique=True, max_size=LIMIT)


@given(NUMBERS, NUMBERS)
def test_what_is_shown_keeps_its_order_while_it_is_offered(old: list[str], new: list[str]) -> None:
    shown = [line(number) for number in old]
    fresh = [line(number, "with another state") for number in new]
    found = steady(fresh, shown)
    assert sorted(numbers(found)) == sorted(new)
    stayed = [number for number in old if number in new]
    assert numbers(found)[: len(stayed)] == stayed
    assert [n for n in numbers(found) if n not in old] == [n for n in new if n not in old]
    assert all(each.title == "with another state" for each in found)
