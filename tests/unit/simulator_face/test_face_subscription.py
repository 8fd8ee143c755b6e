"""Event names and filters (wire.md 1.3, 1.4)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.simulator.subscription import (
    EVENT_NAMES,
    Subscription,
    UnknownEventName,
    parse_filter,
)

ROWS = [{"extension": number, "status": "Idle"} for number in ("1004", "1005", "1007", "20")]


def picked(*names: str) -> list[str]:
    subscription = Subscription()
    subscription.add(list(names))
    body = subscription.pick("ExtensionStatus", ROWS)
    return [row["extension"] for row in body] if body else []


def test_a_name_alone_takes_everything_even_beside_a_filter() -> None:
    assert picked("ExtensionStatus") == ["1004", "1005", "1007", "20"]
    assert picked("ExtensionStatus/1004", "ExtensionStatus") == ["1004", "1005", "1007", "20"]


def test_filters_take_one_a_range_or_a_list() -> None:
    assert picked("ExtensionStatus/1005") == ["1005"]
    assert picked("ExtensionStatus/1004~1006") == ["1004", "1005"]
    assert picked("ExtensionStatus/1~9") == []
    assert picked("ExtensionStatus/20,1006~1008") == ["1007", "20"]
    assert picked("ExtensionStatus/1005", "ExtensionStatus/20") == ["1005", "20"]
    assert picked("ExtensionStatus/9999") == []
    assert picked("PbxStatus") == []


def test_bodies_that_are_objects_and_names_without_entities_come_whole() -> None:
    subscription = Subscription()
    subscription.add(["PbxStatus", "ActiveCallStatus/1000", "CallQueueStatus/6500"])
    assert subscription.pick("PbxStatus", {"calls_num": 1}) == {"calls_num": 1}
    assert subscription.pick("ActiveCallStatus", [{"channel": "x"}]) == [{"channel": "x"}]
    queues = [{"extension": "6500"}, {"extension": "6501"}]
    assert subscription.pick("CallQueueStatus", queues) == [{"extension": "6500"}]


def test_one_unknown_name_refuses_the_batch() -> None:
    subscription = Subscription()
    with pytest.raises(UnknownEventName):
        subscription.add(["PbxStatus", "extensionstatus"])
    assert subscription.names() == []


def test_unsubscribing_a_name_takes_its_filters_along() -> None:
    subscription = Subscription()
    subscription.add(["ExtensionStatus/1", "ExtensionStatus/2", "PbxStatus"])
    subscription.remove(["ExtensionStatus/1"])
    assert subscription.names() == ["ExtensionStatus/2", "PbxStatus"]
    subscription.remove(["ExtensionStatus"])
    assert subscription.names() == ["PbxStatus"]
    subscription.remove(["PbxStatus", "TrunkStatus"])
    assert subscription.names() == []


@given(st.lists(st.sampled_from(sorted(EVENT_NAMES)), max_size=8))
def test_subscribing_again_changes_nothing(names: list[str]) -> None:
    once, twice = Subscription(), Subscription()
    once.add(names)
    twice.add(names + names)
    assert once.names() == twice.names() == sorted(set(names))


@given(text=st.text(), entity=st.text())
def test_any_text_is_some_filter(text: str, entity: str) -> None:
    assert isinstance(parse_filter(text).takes(entity), bool)


@given(low=st.integers(0, 9999), size=st.integers(0, 99), probe=st.integers(0, 9999))
def test_a_range_of_equal_lengths_is_a_range_of_numbers(low: int, size: int, probe: int) -> None:
    high = min(low + size, 9999)
    taken = parse_filter(f"{low:04d}~{high:04d}").takes(f"{probe:04d}")
    assert taken == (low <= probe <= high)
