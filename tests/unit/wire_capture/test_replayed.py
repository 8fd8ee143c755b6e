"""The store goes the same way over a recording whether or not it was masked, and the judge of a
site's recording finds the very place where it goes astray."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.recorded.replay import judge, main
from tests.unit.store.law import picture
from tests.unit.wire_capture.made import NOW, recorded
from tests.unit.wire_capture.site import dice
from ucm_cti.store.inputs import EventReceived
from ucm_cti.store.store import Store
from ucm_cti.wire.capture.entries import Entry, Exchange, Header, SocketFrame, lines_of
from ucm_cti.wire.capture.masking import mask
from ucm_cti.wire.codec import decode_frame
from ucm_cti.wire.events import Notification


def masked(entries: Sequence[Entry], seed: int = 1) -> tuple[Entry, ...]:
    return mask(Header(), entries, rng=dice(seed), now=NOW).entries


def walk(entries: Sequence[Entry]) -> list[list[tuple[str, ...]]]:
    """What events alone make of a store, step by step."""
    store, steps = Store(), []
    for entry in entries:
        if isinstance(entry, SocketFrame):
            frame = decode_frame(entry.data)
            assert isinstance(frame, Notification)
            for event in frame.events:
                store.apply(EventReceived(event, entry.at / 1000))
            legs = picture(store).legs
            steps.append(
                sorted((leg, state.value, number, peer or "") for leg, state, number, peer in legs)
            )
    return steps


@pytest.mark.parametrize("scenario", ["reception", "callcentre"])
def test_the_store_goes_the_same_way_over_true_and_masked_traffic(scenario: str) -> None:
    true = recorded(scenario, 60)
    ours, theirs = walk(true), walk(masked(true))
    forth: dict[str, str] = {}
    back: dict[str, str] = {}
    for one, other in zip(ours, theirs, strict=True):
        assert len(one) == len(other)
        by_channel = {row[0][-8:]: row for row in other}
        for leg, state, number, peer in one:
            theirs_leg, theirs_state, theirs_number, theirs_peer = by_channel[leg[-8:]]
            assert theirs_state == state
            pairs = ((leg, theirs_leg), (number, theirs_number), (peer, theirs_peer))
            for true_text, made_up in pairs:
                assert forth.setdefault(true_text, made_up) == made_up
                assert back.setdefault(made_up, true_text) == true_text
    assert len(forth) > 20


@pytest.mark.parametrize("scenario", ["reception", "callcentre"])
def test_a_sound_recording_is_judged_so_masked_or_not(scenario: str) -> None:
    true = recorded(scenario, 60)
    for entries in (true, masked(true)):
        verdict = judge(entries)
        assert (verdict.readings, verdict.judged) == (120, 118)
        assert verdict.disagreements == []
        assert verdict.unread.keys() <= {"CallQueueStatus, which is not used"}


def test_a_lost_event_is_found_at_the_next_reading_and_counted_once() -> None:
    entries = list(masked(recorded("callcentre", 60)))
    lost = next(
        place
        for place, entry in enumerate(entries)
        if isinstance(entry, SocketFrame)
        and entry.at >= 30_000
        and '"action":"add"' in entry.text
        and '"state":"Ring"' in entry.text
    )
    when = entries.pop(lost).at
    found = judge(entries).disagreements
    first = found[0]
    assert first.at == when + 502
    assert first.missing and not first.ghosts
    row = entries[first.line - 2]
    assert isinstance(row, Exchange) and (row.action, row.at) == ("listBridgedChannels", when + 501)
    assert len(found) < 4, "the store has taken the lists and is right again"


def test_what_cannot_be_used_is_counted_and_changes_nothing() -> None:
    entries = recorded("reception", 20)
    entries.insert(9, SocketFrame(at=2000, way="in", text='{"type":"request","mess'))
    strange = '{"type":"request","message":[{"eventname":"Mood","eventbody":{}}]}'
    entries.insert(9, SocketFrame(at=2000, way="in", text=strange))
    verdict = judge(entries)
    assert verdict.disagreements == []
    assert verdict.unread["an unreadable frame"] == 1
    assert verdict.unread["Mood, which is not used"] == 1


def test_an_event_close_to_a_reading_makes_it_count_for_nothing() -> None:
    assert judge(recorded("callcentre", 20), margin=600).judged < 5


def test_a_file_is_judged_from_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad = tmp_path / "good.jsonl", tmp_path / "bad.jsonl"
    entries = recorded("callcentre", 40)
    good.write_bytes(b"".join(lines_of(Header(), entries)))
    deaf = [one for one in entries if not isinstance(one, SocketFrame)]
    bad.write_bytes(b"".join(lines_of(Header(), deaf)))
    assert main([str(good)]) == 0
    assert "good.jsonl: 78 of 80 readings judged" in capsys.readouterr().out
    assert main([str(good), str(bad)]) == 1
    assert "line " in capsys.readouterr().out
