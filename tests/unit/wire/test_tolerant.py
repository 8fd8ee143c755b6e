"""What sloppy devices send is mended where it can mean one thing only, and named where not."""

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.wire.actions.base import Paging
from ucm_cti.wire.secrets import Body, is_secret
from ucm_cti.wire.tolerant import decode


class Part(Body, frozen=True, kw_only=True):
    number: str | None = None
    rate: float | None = None


class Whole(Body, frozen=True, kw_only=True):
    name: str = ""
    size: int | None = None
    pin: str | None = None
    part: Part | None = None
    parts: tuple[Part, ...] = ()


def read(**members: Any) -> Whole:
    return decode(json.dumps(members).encode(), Whole)


def test_numbers_and_text_stand_for_each_other() -> None:
    assert read(name=30, size="30 ", parts=[{"number": 7, "rate": "1.5"}]) == Whole(
        name="30", size=30, parts=(Part(number="7", rate=1.5),)
    )


@pytest.mark.parametrize("nothing", [None, "", " "])
def test_nothing_is_nothing_however_it_is_spelled(nothing: str | None) -> None:
    assert read(name=5, size=nothing, part=nothing, parts=nothing) == Whole(name="5")


def test_null_for_a_text_is_an_empty_text() -> None:
    assert read(name=None).name == ""


def test_null_for_a_number_that_has_a_default_is_the_default() -> None:
    assert decode(b'{"page": null, "total_page": "3"}', Paging) == Paging(total_page=3)


def test_members_that_nobody_declared_are_left_out() -> None:
    assert read(size="", tmp={"a": [1]}) == Whole()


@pytest.mark.parametrize(
    ("sent", "path"),
    [
        ({"size": "many"}, "$.size"),
        ({"parts": [{}, {"rate": "half"}]}, "$.parts[1].rate"),
        ({"part": [1]}, "$.part"),
        ({"name": {"a": 1}}, "$.name"),
    ],
)
def test_what_is_really_wrong_is_named_by_its_path(sent: dict[str, Any], path: str) -> None:
    with pytest.raises(msgspec.ValidationError) as caught:
        read(**sent)
    assert path in str(caught.value)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: (
        st.lists(inner) | st.dictionaries(st.sampled_from(Whole.__struct_fields__), inner)
    ),
)


@given(JSON)
def test_any_document_is_a_value_or_a_decode_error(document: Any) -> None:
    try:
        found = decode(json.dumps(document).encode(), Whole)
    except msgspec.DecodeError:
        return
    assert isinstance(found, Whole)


def test_a_secret_never_shows_in_a_repr() -> None:
    shown = repr(Whole(name="x", size=3, pin="4711"))
    assert "4711" not in shown
    assert "pin=***" in shown and "size=3" in shown
    assert "pin=None" in repr(Whole())
    assert is_secret("vmsecret") and not is_secret("skip_vmsecret")
