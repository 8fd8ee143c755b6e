"""CSV, XML and JSON documents, recorded and hostile."""

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.wire.test_actions_records import any_request, records
from ucm_cti.domain.errors import Garbled, NoPermission, SessionLost, UcmError
from ucm_cti.wire.actions.cdr import QueryCdr
from ucm_cti.wire.codec import decode_reply
from ucm_cti.wire.documents import read_cells, read_csv, read_plain, read_xml, rows

DOCUMENTS = (
    "cdrapi.query",
    "queueapi.overview",
    "queueapi.calldetail",
    "recapi.list",
    "recapi.directories",
)


def at(value: Any, path: str) -> Any:
    """The member of a result; "#" is the length of a list."""
    for step in path.split("."):
        if step == "#":
            value = len(value)
        elif isinstance(value, dict):
            value = value[step]
        else:
            value = value[int(step)] if step.isdigit() else getattr(value, step)
    return value


@pytest.mark.parametrize("record", records("documents.json"))
def test_a_recorded_document_becomes_its_typed_result(record: dict[str, Any]) -> None:
    request = any_request(record["id"])
    result = decode_reply(record["body"].encode(), request)
    assert isinstance(result, request.spec.result)
    found = {path: msgspec.to_builtins(at(result, path)) for path in record["expect"]}
    assert msgspec.json.decode(msgspec.json.encode(found)) == record["expect"]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_refusal_is_told_from_a_document(name: str) -> None:
    with pytest.raises(SessionLost):
        decode_reply(b'{"response": {}, "status": -6}', any_request(name))
    with pytest.raises(NoPermission, match="may not use"):
        decode_reply(b'{"status": "-47"}', any_request(name))


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize("body", [b'{"response": {}, "status": 0}', b'{"status": 0}', b"null"])
def test_success_without_a_document_is_an_empty_one(name: str, body: bytes) -> None:
    result = decode_reply(body, any_request(name))
    assert not any(getattr(result, field) for field in result.__struct_fields__)


@pytest.mark.parametrize(
    ("name", "body", "says"),
    [
        ("recapi.list", b"No such directory\n", "No such directory"),
        ("recapi.list", b'{"error": "x"}', "no recordings"),
        ("recapi.directories", b'{"error": "x"}', "no list of directories"),
        ("cdrapi.query", b'{"error": "x"}', "no call records"),
        ("cdrapi.query", b"Internal error\nplease wait\n", "no call records"),
        ("queueapi.overview", b"<error>busy</error>", "no queue statistics"),
        ("queueapi.overview", b"<root_statistics><total>", "XML is broken"),
        ("cdrapi.query", b'{"cdr_root": [', ""),
        ("cdrapi.query", b'{"cdr_root": [{"AcctId": "1", "billsec": "soon"}]}', "billsec"),
        ("recapi.list", b"Directory,Filename\nmonitor,\xff\n", ""),
    ],
)
def test_another_document_than_asked_for_is_garbled(name: str, body: bytes, says: str) -> None:
    with pytest.raises(Garbled) as caught:
        decode_reply(body, any_request(name))
    assert says in caught.value.sentence


BOMB = b"""<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>"""
OUTSIDE = b"""<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>"""
ELSEWHERE = b"""<!DOCTYPE a SYSTEM "http://192.0.2.1/a.dtd"><a/>"""


@pytest.mark.parametrize("body", [BOMB, OUTSIDE, ELSEWHERE], ids=["bomb", "file", "dtd"])
def test_xml_may_not_bring_a_document_type(body: bytes) -> None:
    with pytest.raises(msgspec.ValidationError, match="document type"):
        read_xml(body)
    with pytest.raises(Garbled):
        decode_reply(body, QueryCdr())


@pytest.mark.parametrize(
    "body", [b"<a>&b;</a>", b"<a>", b"<a></b>", b"<a/><a/>", b"<a>\x01</a>", b"x"]
)
def test_broken_xml_is_told_as_such(body: bytes) -> None:
    with pytest.raises(msgspec.ValidationError, match="broken"):
        read_xml(body)


@pytest.mark.parametrize("depth", [65, 100_000])
def test_xml_nested_without_end_is_refused(depth: int) -> None:
    with pytest.raises(msgspec.ValidationError, match="deeply"):
        read_xml(b"<a>" * depth + b"</a>" * depth)


def test_xml_becomes_dicts_lists_and_text() -> None:
    body = b"""<?xml version="1.0" encoding="iso-8859-1"?>
    <a n="1"> <b>1</b> <b>2 &amp; 3</b> <c/> <b><d>\xe9</d></b> <e> x </e> </a>"""
    assert read_xml(body) == {"a": {"b": ["1", "2 & 3", {"d": "\xe9"}], "c": "", "e": " x "}}


def test_csv_keeps_quoted_commas_and_short_lines() -> None:
    body = b'\xef\xbb\xbfa, b ,c\r\n"1,2",3\r\n\r\n====\r\n4,5,6\r\n'
    assert read_csv(body) == [{"a": "1,2", "b": "3"}, {"a": "4", "b": "5", "c": "6"}]
    assert read_cells(b"\n") == []


def test_surplus_cells_go_to_the_wide_column_only() -> None:
    body = b"a,wide,z\n1,2,3,4\n"
    assert read_csv(body, wide="wide") == [{"a": "1", "wide": "2,3", "z": "4"}]
    assert read_csv(body) == [{"a": "1", "wide": "2", "z": "3"}]


def test_records_are_found_in_any_wrapping() -> None:
    row = {"n": "1", "more": {"x": "2"}}
    assert list(rows({"root": {"call": [row, row]}})) == [row, row]
    assert list(rows([{"call": row}])) == [row]
    assert list(rows({"root": ""})) == list(rows({})) == list(rows("text")) == []
    marked = {"main": {"x": "1"}, "sub": {"x": "2"}}
    assert list(rows(marked, marks=frozenset({"main"}))) == [marked]


@given(st.binary(max_size=80) | st.text(alphabet="<>/abr&;\"',{}[]:\n 01-", max_size=80))
def test_any_body_gives_a_result_or_one_of_our_errors(body: bytes | str) -> None:
    data = body.encode() if isinstance(body, str) else body
    for name in DOCUMENTS:
        try:
            decode_reply(data, any_request(name))
        except UcmError:
            pass


def test_a_document_is_read_by_its_first_letter() -> None:
    assert read_plain(b' {"a": 1}') == {"a": 1}
    assert read_plain(b"<a>1</a>") == {"a": "1"}
    assert read_plain(b"a\n1") == [{"a": "1"}]
