"""A recording is lines of JSON that come back as they were, and a sentence for any other file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.wire_capture.site import entries
from ucm_cti.domain.errors import UsageError
from ucm_cti.wire.capture.entries import (
    VERSION,
    Exchange,
    Header,
    SocketFrame,
    SocketMoved,
    lines_of,
    read_lines,
    readable,
)


def test_a_recording_comes_back_as_it_was() -> None:
    header = Header(app="1.2", model="UCM6304", replaced={"names": 3}, kept=("mood",))
    found = [
        *entries(),
        SocketMoved(at=1, what="closed", code=1006, ours=False),
        SocketFrame(at=2, way="in", text="\xff", binary=True, charset="latin-1"),
        Exchange(at=3, ms=10_000, action="listQueue", error="timeout"),
    ]
    lines = list(lines_of(header, found))
    assert all(line.endswith(b"\n") and line.count(b"\n") == 1 for line in lines)
    assert read_lines(lines, "site.jsonl") == (header, found)


@given(st.binary(max_size=50))
def test_any_bytes_of_the_wire_come_back(data: bytes) -> None:
    text, charset = readable(data)
    assert Exchange(at=0, ms=0, action="x", reply=text, charset=charset).body == data
    frame = SocketFrame(at=0, way="in", text=text, binary=True, charset=charset)
    assert frame.data == data


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        ([], "no header"),
        ([b"hello\n"], "line 1 is unreadable"),
        ([b'{"type":"song"}\n'], "line 1 is unreadable"),
        ([b'{"type":"header","format":"other"}\n'], "header"),
        ([b'{"type":"frame","at":1,"way":"in","text":""}\n'], "no header"),
        ([b'{"type":"header"}\n', b'{"type":"header"}\n'], "header"),
        ([b'{"type":"header"}\n', b"\xff\n"], "line 2 is unreadable"),
        ([b'{"type":"header","version":%d}\n' % (VERSION + 1)], "newer"),
    ],
)
def test_what_is_no_recording_is_one_sentence(lines: list[bytes], says: str) -> None:
    with pytest.raises(UsageError, match=says) as caught:
        read_lines(lines, "site.jsonl")
    assert "site.jsonl" in str(caught.value)
