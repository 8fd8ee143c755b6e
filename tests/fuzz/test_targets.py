"""A short run of every fuzz target, beginning from its seeds, and what longer runs once found."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.targets import SEEDS, TARGETS

_LONG = b'{"chantype":"unbridge","action":"add","channel":"a","uniqueid":"%s.1"}' % (b"9" * 5000)
FOUND: dict[str, tuple[bytes, ...]] = {
    "frames": (
        b'{"type":"request","message":{"eventname":"ActiveCallStatus","eventbody":%s}}' % _LONG,
    ),
}
"""Inputs that broke a promise once; each stays mended."""


def mutated(name: str) -> st.SearchStrategy[bytes]:
    """Bytes, text, and pieces of the seeds put together anew."""
    whole = b"".join(SEEDS[name])
    pieces = st.builds(
        lambda at, size: whole[at : at + size],
        st.integers(0, len(whole)),
        st.integers(0, len(whole)),
    )
    torn = st.lists(pieces | st.binary(max_size=3), max_size=6).map(b"".join)
    return torn | st.binary(max_size=80) | st.text(max_size=60).map(lambda text: text.encode())


@pytest.mark.parametrize("name", TARGETS)
def test_any_input_is_read_or_refused(name: str) -> None:
    @settings(max_examples=150)
    @given(mutated(name))
    def hold(data: bytes) -> None:
        TARGETS[name](data)

    for data in (*SEEDS[name], *FOUND.get(name, ())):
        TARGETS[name](data)
    hold()


def test_every_target_has_a_place_to_begin() -> None:
    assert SEEDS.keys() == TARGETS.keys()
