"""What a person reads before a recording is written."""

from tests.unit.wire_capture.site import entries, event, masked, reply
from ucm_cti.wire.capture.entries import Exchange, SocketFrame, SocketMoved
from ucm_cti.wire.capture.review import review

FIRMWARE = {"product-model": "UCM6304 V1.6A", "prog-version": "1.0.33.30"}


def test_counts_kept_texts_and_samples_are_told() -> None:
    found = [
        *entries(),
        SocketMoved(at=1, what="opened"),
        Exchange(at=2, ms=10, action="listQueue", error="timeout"),
        reply(3, "getSystemGeneralStatus", FIRMWARE),
    ]
    text = "\n".join(review(masked(found)))
    assert "requests: 5 (login 1, listAccount 1, getSIPAccount 1, listQueue 1, getS" in text
    assert "requests that failed: 1 (timeout 1)" in text
    assert "event socket: opened 1" in text
    assert "ActiveCallStatus 6" in text and "Unheard 6" in text and "unreadable" in text
    assert "  product-model: UCM6304 V1.6A" in text
    assert "  prog-version: 1.0.33.30" in text
    (states,) = (line for line in text.splitlines() if line.startswith("  state: "))
    assert {"Ring", "Ringing"} <= set(states.removeprefix("  state: ").split(", "))
    assert (
        "PJSIP/trunk_1-..., " in text and "PJSIP/trunk_1-00000a4a" not in text.partition("All")[0]
    )
    assert "account_type" in text.partition("All fields")[2]
    samples = text.partition("Samples")[2]
    assert '{"response": {"account": [{"extension"' in samples


def test_every_text_of_the_file_is_made_up_or_told() -> None:
    done = masked([event(0, "X", {"a": "hold", "b": "frob", "c": "on hold frob", "d": "12"})])
    text = "\n".join(review(done))
    (frame,) = done.entries
    assert isinstance(frame, SocketFrame) and "frob" not in frame.text
    assert "  a: hold" in text.splitlines()
    assert "  c: hold, on" in text.splitlines()
    assert "counters in: d" in text


def test_nothing_of_the_wire_moves_a_terminal() -> None:
    done = masked(
        [event(0, "X", {"status\x1b[2J": "hold\x07"}), SocketFrame(at=0, way="in", text="\x1b")]
    )
    assert all(line.isprintable() for line in review(done))
