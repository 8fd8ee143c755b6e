"""However sloppy a device answers, a result is kept or the wrong member is named (wire.md 2.1)."""

import copy
import json
import re
from collections.abc import Iterator
from typing import Any, TypeAlias

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.wire.test_actions_people import RECORDED, meaning
from tests.unit.wire.test_recorded import request_for
from ucm_cti.domain.errors import Garbled
from ucm_cti.wire.codec import decode_reply
from ucm_cti.wire.registry import find_action
from ucm_cti.wire.secrets import is_secret

Path: TypeAlias = tuple[str | int, ...]

REPLIES: list[Any] = json.loads((RECORDED / "replies_people.json").read_text(encoding="utf-8"))
REQUESTS: list[Any] = json.loads((RECORDED / "requests_people.json").read_text(encoding="utf-8"))
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


def nodes(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Every member below the reply's `response`, with its place."""
    steps: Any = ()
    if isinstance(value, dict):
        steps = value.items()
    elif isinstance(value, list):
        steps = enumerate(value)
    for step, part in steps:
        yield (*path, step), part
        yield from nodes(part, (*path, step))


def scalars(value: Any) -> list[tuple[Path, Any]]:
    return [(path, part) for path, part in nodes(value) if not isinstance(part, (dict, list))]


def put(response: Any, path: Path, value: Any) -> Any:
    changed = copy.deepcopy(response)
    place = changed
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return changed


def at(value: Any, path: Path) -> Any:
    for step in path:
        value = value[step]
    return value


def spelled(path: Path) -> str:
    return "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)


def read(record: Any, response: Any) -> Any:
    request = request_for(record["action"])
    result = decode_reply(json.dumps({"response": response, "status": 0}).encode(), request)
    assert isinstance(result, request.spec.result)
    return result


def other_spelling(value: Any) -> Any:
    """A number as text, a text that is a number as one."""
    if isinstance(value, (int, float)):
        return str(value)
    return int(value) if value is not None and re.fullmatch("0|[1-9][0-9]*", value) else value


each_reply = pytest.mark.parametrize("record", REPLIES, ids=lambda record: record["action"])
any_reply = st.sampled_from(REPLIES)
COUNTERS = {"page", "total_item", "total_page"}
STORE_ROWS = {"listAccount", "listVoIPTrunk"}
"""Their rows are the store's: one without its id is refused whole."""


@pytest.mark.parametrize(
    "record",
    [record for record in REPLIES if record["action"] not in STORE_ROWS],
    ids=lambda record: record["action"],
)
def test_null_costs_one_member_only(record: Any) -> None:
    response = record["reply"]["response"]
    whole = msgspec.to_builtins(read(record, response))
    for path in (path for path, _ in nodes(response) if path[-1] not in COUNTERS):
        plain = msgspec.to_builtins(read(record, put(response, path, None)))
        gone = at(plain, path)
        assert not (any(gone.values()) if isinstance(path[-1], int) else gone), path
        for other, value in scalars(response):
            if other[: len(path)] != path:
                assert at(plain, other) == at(whole, other), (path, other, value)


@each_reply
def test_numbers_and_text_stand_for_each_other(record: Any) -> None:
    response = record["reply"]["response"]
    whole = meaning(msgspec.to_builtins(read(record, response)))
    for path, value in scalars(response):
        swapped = read(record, put(response, path, other_spelling(value)))
        assert meaning(msgspec.to_builtins(swapped)) == whole, path


@each_reply
@pytest.mark.parametrize("wrong", [{"a": 1}, [1]], ids=["object", "array"])
def test_a_member_of_the_wrong_kind_is_named(record: Any, wrong: Any) -> None:
    response = record["reply"]["response"]
    for path, _ in scalars(response):
        with pytest.raises(Garbled) as caught:
            read(record, put(response, path, wrong))
        assert f"`{spelled(path)}`" in str(caught.value)


@each_reply
def test_a_word_for_a_number_is_named(record: Any) -> None:
    response = record["reply"]["response"]
    whole = msgspec.to_builtins(read(record, response))
    for path, _ in scalars(response):
        loose = record["action"] in STORE_ROWS and path[-1] not in COUNTERS
        if isinstance(at(whole, path), (int, float)) and not loose:
            with pytest.raises(Garbled, match=re.escape(f"`{spelled(path)}`")):
                read(record, put(response, path, "many"))


@given(any_reply, st.data())
def test_members_that_nobody_declared_change_nothing(record: Any, data: st.DataObject) -> None:
    response = copy.deepcopy(record["reply"]["response"])
    objects = [part for _, part in nodes(response) if isinstance(part, dict)] + [response]
    for place in data.draw(st.lists(st.sampled_from(objects), max_size=3)):
        place["x-" + data.draw(st.text(max_size=5))] = data.draw(JSON)
    assert read(record, response) == read(record, record["reply"]["response"])


@given(any_reply, st.data())
def test_no_document_gets_past_the_result_or_garbled(record: Any, data: st.DataObject) -> None:
    response = record["reply"]["response"]
    paths = [path for path, _ in nodes(response)]
    for path in data.draw(st.lists(st.sampled_from(paths), max_size=3) if paths else st.just([])):
        try:
            response = put(response, path, data.draw(JSON))
        except (KeyError, IndexError, TypeError):  # an earlier change took the place away
            continue
    try:
        read(record, response)
    except Garbled:
        pass


def secrets(value: Any) -> set[str]:
    return {
        part
        for path, part in nodes(value)
        if isinstance(path[-1], str) and is_secret(path[-1]) and isinstance(part, str)
    } - {"", "no", "yes"}


@each_reply
def test_no_secret_of_a_reply_is_in_its_repr(record: Any) -> None:
    response = record["reply"]["response"]
    for secret in secrets(response):
        assert secret not in repr(read(record, response))


def test_the_secrets_of_the_samples_are_known_as_such() -> None:
    found = {secret for record in REPLIES for secret in secrets(record["reply"]["response"])}
    assert found == {"Sample-4711", "4711", "sid1000000001-1000000002", "iVBORw0KGgo="}


@pytest.mark.parametrize("record", REQUESTS, ids=lambda record: record["name"])
def test_no_secret_of_a_request_is_in_its_repr(record: Any) -> None:
    cls = find_action(record["id"])
    assert cls is not None
    shown = repr(cls(**{field.name: "x-4711" for field in msgspec.structs.fields(cls)}))
    for field in msgspec.structs.fields(cls):
        expected = "***" if is_secret(field.encode_name) else "'x-4711'"
        assert f"{field.name}={expected}" in shown
