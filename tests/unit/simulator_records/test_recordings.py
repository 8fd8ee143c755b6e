"""Recordings that calls leave, and recapi (wire.md 2.9)."""

import io
import tarfile
import tracemalloc
import wave
from array import array
from dataclasses import replace
from itertools import pairwise

import pytest

from tests.unit.simulator_records.office import CALLER, QUEUE, RECEPTION, Office, body, subs, table
from ucm_cti.simulator.pbx import small_office
from ucm_cti.simulator.records.sound import Recording
from ucm_cti.simulator.sessions import Rejection
from ucm_cti.wire.actions.recordings import read_directories, read_listing, recording_names


def recorded_call(office: Office, seconds: float = 10) -> dict[str, str]:
    """A call that extension 1002, whose calls are all recorded, has with 1004."""
    office.pbx.dial_extension("1002", "1004")
    office.pbx.answer("1002")
    office.talk("1004", seconds)
    row: dict[str, str] = office.query()[-1]
    return row


def test_a_recorded_call_names_a_wav_of_its_length() -> None:
    office = Office()
    row = recorded_call(office, 12.5)
    epoch = office.pbx.world.rows.epoch(0)
    assert row["recordfiles"] == f"2026-01/auto-{epoch}-1002-1004.wav@"
    [name] = recording_names(row["recordfiles"])
    document = office.records.recordings.download({"filename": name})
    assert (document.media_type, document.name) == ("audio/wav", name)
    with wave.open(io.BytesIO(body(document))) as file:
        assert file.getparams()[:4] == (1, 2, 8000, 100_000)
        samples = array("h", file.readframes(file.getnframes()))
    assert 500 < max(samples) < 3000
    crossings = sum(a < 0 <= b for a, b in pairwise(samples))
    assert 200 * 12 <= crossings <= 600 * 13
    assert body(document) == body(office.records.recordings.download({"filename": name}))


def test_the_record_s_id_finds_its_files() -> None:
    office = Office()
    row = recorded_call(office)
    found = office.records.ledger.recordings_of({"id": row["AcctId"]})
    assert found == {"recordfiles": row["recordfiles"].rstrip("@")}
    office.incoming(RECEPTION)
    office.talk("1000", 5)
    assert office.records.ledger.recordings_of({"id": "2"}) == {"recordfiles": ""}
    with pytest.raises(Rejection) as caught:
        office.records.ledger.recordings_of({"id": "3"})
    assert caught.value.code == -16


def test_queue_calls_are_kept_in_their_own_directory() -> None:
    office = Office()
    office.incoming(QUEUE)
    office.talk("1007", 5)
    [taken] = [leg for leg in subs(office.only()) if leg["disposition"] == "ANSWERED"]
    [name] = recording_names(taken["recordfiles"])
    listed = office.records.recordings.listing({"filedir": "queue"})
    assert table(listed) == [{"Directory": "queue", "Filename": name}]
    assert table(office.records.recordings.listing({"filedir": "monitor"})) == []
    assert len(table(office.records.recordings.listing({"filedir": "monitor, queue"}))) == 1
    with pytest.raises(Rejection):
        office.records.recordings.download({"filename": name})
    assert office.records.recordings.download({"filename": name, "filedir": "queue"}).length > 44


def test_a_call_of_nobody_who_is_recorded_leaves_no_file() -> None:
    office = Office()
    office.incoming(RECEPTION)
    office.talk("1000", 5)
    assert office.only()["recordfiles"] == ""
    assert table(office.records.recordings.listing({"filedir": "monitor"})) == []


@pytest.mark.parametrize(
    ("setting", "kept"),
    [("all", [True, True]), ("external", [True, False]), ("internal", [False, True]),
     ("off", [False, False])],
)  # fmt: skip
def test_a_setting_says_which_calls_are_recorded(setting: str, kept: list[bool]) -> None:
    extensions = tuple(
        replace(entry, auto_record=setting if entry.number == "1000" else "off")
        for entry in small_office().extensions
    )
    office = Office(extensions=extensions)
    office.incoming(RECEPTION)
    office.talk("1000", 5)
    office.pbx.dial_extension("1002", "1000")
    office.pbx.answer("1002")
    office.talk("1000", 5)
    assert [row["recordfiles"] != "" for row in office.query()] == kept


def test_an_anonymous_caller_s_file_has_a_name_that_files_can_have() -> None:
    office = Office()
    office.incoming(QUEUE, "../../x,y", "")
    office.talk("1007", 5)
    office.incoming(QUEUE, "", "")
    office.pbx.advance(10)
    office.talk("1003", 5)
    names = [
        row["Filename"] for row in table(office.records.recordings.listing({"filedir": "queue"}))
    ]
    assert [name.split("-")[2] for name in names] == ["xy", "anonymous"]


def test_listings_read_as_the_client_reads_them() -> None:
    office = Office()
    row = recorded_call(office)
    recordings = office.records.recordings
    [file] = read_listing(body(recordings.listing({"filedir": "monitor"}))).csv
    assert (file.directory, file.filename) == ("monitor", *recording_names(row["recordfiles"]))
    directories = read_directories(body(recordings.directories({}))).directory
    assert directories == ("monitor", "emergency", "meetme", "queue", "sca")
    assert read_listing(body(recordings.no_cloud({}))).csv == ()
    assert read_listing(body(recordings.no_disk({"filedir": "queue"}))).csv == ()


def test_several_files_come_as_an_archive() -> None:
    office = Office()
    recordings = office.records.recordings
    made = [recordings.make(f"{name}.wav", 44 + 2 * size) for name, size in (("a", 99), ("b", 900))]
    document = recordings.download({"filename": "a.wav, b.wav"})
    with tarfile.open(fileobj=io.BytesIO(body(document))) as archive:
        assert archive.getnames() == ["a.wav", "b.wav"]
        for one in made:
            held = archive.extractfile(one.name)
            assert held is not None and held.read() == b"".join(one.pieces())


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"filename": "nothing.wav"}, -16),
        ({"filename": ","}, -16),
        ({"filename": "a.wav", "filedir": "attic"}, -15),
        ({"filename": "a.wav", "filedir": "queue"}, -16),
        ({"filename": "2026-01/a.wav"}, -16),
    ],
)
def test_what_cannot_be_fetched(values: dict[str, str], code: int) -> None:
    recordings = Office().records.recordings
    recordings.make("a.wav", 100)
    for download in (recordings.download, recordings.not_there):
        with pytest.raises(Rejection) as caught:
            download(values)
    with pytest.raises(Rejection) as caught:
        recordings.download(values)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("name", "size", "directory"),
    [("a.wav", 43, "monitor"), ("a.wav", 45, "monitor"), ("", 44, "monitor"),
     ("a/b.wav", 44, "monitor"), ("a,b", 44, "queue"), ("a.wav", 3 * 2**30, "monitor"),
     ("a.wav", 44, "attic")],
)  # fmt: skip
def test_what_is_no_recording(name: str, size: int, directory: str) -> None:
    with pytest.raises(ValueError, match="recording"):
        Office().records.recordings.make(name, size, directory)


def test_a_large_file_is_never_all_in_memory() -> None:
    recording = Recording("monitor", "2026-01", "large.wav", 50_000_000)
    tracemalloc.start()
    try:
        length = sum(len(piece) for piece in recording.pieces())
        assert tracemalloc.get_traced_memory()[1] < 2_000_000
    finally:
        tracemalloc.stop()
    assert length == recording.size == 100_000_044


def test_the_caller_may_be_known_by_a_plus() -> None:
    office = Office()
    office.pbx.incoming(2, CALLER, "6940000001", "")
    office.talk("1001", 3)
    assert f"-{CALLER}-1001.wav@" in office.only()["recordfiles"]


def test_the_oldest_recordings_go_when_there_are_too_many() -> None:
    recordings = Office().records.recordings
    for number in range(10_002):
        recordings.make(f"{number}.wav", 44)
    names = [row["Filename"] for row in table(recordings.listing({"filedir": "monitor"}))]
    assert (len(names), names[0], names[-1]) == (10_000, "2.wav", "10001.wav")
