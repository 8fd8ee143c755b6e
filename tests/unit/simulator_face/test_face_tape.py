"""What a tape shows at a moment, and which moves of the socket it holds."""

import json

from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.simulator.replay.tape import Ended, Opened, Push, Shown, Tape
from ucm_cti.wire.capture.entries import Entry, Exchange, SocketFrame, SocketMoved

ASK = {"action": "listQueue"}


def read(at: int, text: str, *, ms: int = 10, page: str = "", status: int = 200) -> Exchange:
    request = ASK | ({"page": page} if page else {})
    return Exchange(at=at, ms=ms, action="listQueue", request=request, status=status, reply=text)


def pushed(at: int, text: str = '{"type":"request","message":{"eventname":"X"}}') -> SocketFrame:
    return SocketFrame(at=at, way="in", text=text)


def text_of(shown: Shown | None) -> str | None:
    return None if shown is None else shown.exchange.reply


def test_the_last_reading_is_shown_and_after_the_end_still() -> None:
    tape = Tape([read(100, "a"), read(1100, "b"), read(5000, "c")])
    shown = [text_of(tape.reply(ASK, now)) for now in (110, 1000, 1110, 4000, 5010, 10**9)]
    assert shown == ["a", "a", "b", "b", "c", "c"]


def test_before_the_first_reading_one_waits_for_it_unless_it_is_far() -> None:
    near, far = Tape([read(100, "a")]), Tape([read(100_000, "a")])
    assert tape_wait(near, 0) == 110
    assert tape_wait(far, 0) == 0


def tape_wait(tape: Tape, now: int) -> int:
    shown = tape.reply(ASK, now)
    assert shown is not None
    return shown.wait


def test_a_list_older_than_an_event_waits_for_the_next() -> None:
    tape = Tape([read(0, "a"), pushed(500), read(1000, "b"), pushed(1500), read(9000, "c")])
    assert text_of(tape.reply(ASK, 400)) == "a"
    found = tape.reply(ASK, 600)
    assert found is not None and (found.exchange.reply, found.wait) == ("b", 410)
    assert text_of(tape.reply(ASK, 1600)) == "b", "the next is too far away to wait for"


def test_pages_are_their_own_and_the_session_is_nobodys() -> None:
    lost = json.dumps({"response": {}, "status": -6})
    tape = Tape(
        [
            read(0, "one", page="1"),
            read(10, "two", page="2"),
            read(20, lost),
            read(30, "broken", status=500),
            Exchange(at=0, ms=1, action="login", request={"action": "login"}, status=200),
        ]
    )
    assert text_of(tape.reply(ASK, 99)) == "one"
    assert text_of(tape.reply(ASK | {"page": 2}, 99)) == "two"
    assert tape.reply(ASK | {"page": "3"}, 99) is None
    assert tape.reply({"action": "login"}, 99) is None
    assert tape.knows("listQueue") and not tape.knows("login")


def test_moves_of_the_socket_are_the_pbxs_own() -> None:
    garbled = pushed(30, '{"type":"requ')
    tape = Tape(
        [
            SocketMoved(at=0, what="opened"),
            subscribe(1, "a", "PbxStatus"),
            response(2, "a", 0),
            subscribe(3, "b", "HaStatus"),
            response(4, "b", -9),
            pushed(20),
            garbled,
            SocketMoved(at=40, what="closed", code=1011),
            SocketMoved(at=50, what="failed", error="timeout"),
            SocketMoved(at=60, what="opened"),
            SocketMoved(at=70, what="closed", code=1000, ours=True),
        ]
    )
    assert tape.moves == (
        Opened(0),
        Push(20, pushed(20).text, frozenset({"X"})),
        Push(30, garbled.text, frozenset({"unreadable"})),
        Ended(40, 1011),
        Opened(60),
    )
    assert tape.has_events
    assert tape.refused == {"HaStatus"}
    assert not Tape([subscribe(3, "b", "HaStatus"), response(4, "b", -9)]).has_events


def subscribe(at: int, key: str, name: str) -> SocketFrame:
    message = {"transactionid": key, "action": "subscribe", "eventnames": [name]}
    return SocketFrame(at=at, way="out", text=json.dumps({"type": "request", "message": message}))


def response(at: int, key: str, status: int) -> SocketFrame:
    message = {"transactionid": key, "action": "subscribe", "status": status}
    return SocketFrame(at=at, way="in", text=json.dumps({"type": "response", "message": message}))


@given(st.lists(st.text(max_size=40)), st.integers(0, 10_000))
def test_any_texts_make_a_tape(texts: list[str], now: int) -> None:
    entries: list[Entry] = [pushed(at, text) for at, text in enumerate(texts)]
    entries += [read(at, text) for at, text in enumerate(texts)]
    tape = Tape(entries)
    assert (tape.reply(ASK, now) is None) == (not texts)
