"""The JSON that scripts rely on, member by member."""

import json

from tests.unit.store.rows import ANNA, LINK, TRUNK, event, people, ringing, talking, trunk_ring
from ucm_cti.cli.documents import (
    call_document,
    call_words,
    changes_document,
    snapshot_document,
)
from ucm_cti.domain.link import Link, LinkMode
from ucm_cti.store.inputs import LinkMoved
from ucm_cti.store.store import Store
from ucm_cti.wire.rows import BridgedRow, UnbridgedRow


def store_after(*rows: UnbridgedRow | BridgedRow) -> Store:
    store = Store()
    store.apply(people("Anna Weber", "Omar Haddad"))
    store.apply(event(*rows))
    return store


def only_call(store: Store) -> str:
    return call_words(next(iter(store.calls.values())), store)


def test_a_call_document_has_every_leg() -> None:
    store = store_after(trunk_ring(), ringing(), talking())
    document = call_document(next(iter(store.calls.values())))
    assert document.keys() == {
        "id",
        "phase",
        "direction",
        "since",
        "dialled",
        "line",
        "answered_by",
        "legs",
    }
    assert (document["id"], document["phase"], document["direction"]) == (
        LINK,
        "talking",
        "inbound",
    )
    assert (document["line"], document["answered_by"]) == ("Intertelecom", "331")
    outside, anna = document["legs"]
    assert (outside["id"], outside["extension"], outside["peer"]) == (TRUNK, None, ANNA)
    assert (anna["id"], anna["name"], anna["state"]) == (ANNA, "Anna Weber", "talking")


def test_calls_are_told_in_words() -> None:
    assert only_call(store_after(trunk_ring())) == "2310000000 is calling in"
    ring = store_after(trunk_ring(), ringing())
    assert only_call(ring) == "2310000000 to Anna Weber (331)"
    talk = store_after(trunk_ring(), ringing(), talking())
    assert only_call(talk) == "2310000000 with Anna Weber (331)"


def test_a_snapshot_and_the_changes_after_it_tell_the_same() -> None:
    store = store_after(trunk_ring())
    lines: list[dict[str, object]] = [{"snapshot": snapshot_document(store)}]
    store.subscribe(lambda changes: lines.append(changes_document(changes, store, 5.0)))
    store.apply(event(ringing()))
    store.apply(event(talking()))
    store.apply(LinkMoved(Link(LinkMode.CONNECTING, 1.0, "The line broke.", None, 3.0)))
    store.apply(event(BridgedRow(action="delete", channel1=TRUNK, channel2=ANNA)))
    first, rings, talks, link, ended = json.loads(json.dumps(lines))
    assert [call["id"] for call in first["snapshot"]["calls"]] == [LINK]
    assert [person["extension"] for person in first["snapshot"]["extensions"]] == ["331", "332"]
    assert rings.keys() == {"at", "changed", "extensions"}
    assert rings["extensions"][0] | {"state": "ringing", "calls": [LINK]} == rings["extensions"][0]
    assert talks["changed"][0]["phase"] == "talking"
    assert link == {
        "at": 5.0,
        "link": {
            "mode": "connecting",
            "since": 1.0,
            "reason": "The line broke.",
            "code": None,
            "retry_at": 3.0,
        },
    }
    assert ended["ended"][0]["id"] == LINK
    assert ended["extensions"][0]["calls"] == []
