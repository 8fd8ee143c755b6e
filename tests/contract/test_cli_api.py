"""The command line reaches documents, files and the hotel of a PBX by `api` alone."""

import csv
import io
import json
import wave
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.contract.cli_fixtures import Shell, open_shell
from ucm_cti.simulator.faults import FaultKind
from ucm_cti.simulator.pbx.offices import small_office


@pytest.fixture
async def shell(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Shell]:
    """A small office in which one outside call to the queue has been served for 20 s."""
    async with open_shell(capsys, monkeypatch, small_office()) as found:
        found.world(lambda pbx: pbx.incoming(1, "+302310550199", "2310550102", "Eleni"))
        await found.sim.advance(4)
        found.world(lambda pbx: pbx.answer("1003"))
        await found.sim.advance(20)
        found.world(lambda pbx: pbx.hangup_by("1003"))
        yield found


def names_in(folder: Path) -> list[str]:
    """Every file in a folder, half ones included."""
    return [file.name for file in folder.iterdir()]


async def test_a_document_is_printed_as_it_was_sent_or_as_json(shell: Shell) -> None:
    sent = await shell.run("api", "cdrapi", "format=csv", "caller=+302310550199")
    assert sent.status == 0 and sent.err == ""
    heads, *rows = csv.reader(io.StringIO(sent.out))
    assert heads[:2] == ["cdr", "AcctId"] and rows
    read = await shell.json("api", "cdrapi.query", "format=csv", "caller=+302310550199")
    assert read["status"] == 0 and read["response"]["cdr_root"]
    xml = await shell.run("api", "queueapi.overview", "startTime=2020-01-01", "format=xml")
    assert xml.out.startswith("<?xml"), xml
    wrapped = await shell.run("api", "getSystemStatus")
    assert json.loads(wrapped.out)["status"] == 0 and wrapped.out.count("\n") > 3


async def test_a_recording_goes_to_a_file(shell: Shell, tmp_path: Path) -> None:
    listed = await shell.json("api", "recapi", "filedir=queue")
    [file] = listed["response"]["csv"]
    target = tmp_path / "call.wav"
    where = ("--output", str(target))
    named = f"filename={file['Filename']}"
    saved = await shell.run("api", "recapi", "filedir=queue", named, *where)
    assert saved.out == f"Saved as {target}, {44 + 20 * 16_000} bytes.\n", saved
    with wave.open(str(target)) as sound:
        assert sound.getnframes() == 20 * 8000
    again = await shell.json("api", "recapi.download", "filedir=queue", named, *where)
    assert again["response"] == {"path": str(target), "size": 44 + 20 * 16_000}


async def test_nothing_is_left_of_a_recording_that_did_not_come(
    shell: Shell, tmp_path: Path
) -> None:
    words = ("api", "recapi.download", "filename=a.wav", "--output", str(tmp_path / "a.wav"))
    gone = await shell.json(*words, status=1)
    assert gone["error"]["code"] == -16
    shell.sim.records.recordings.make("a.wav", 400_044)
    shell.sim.faults.arm(FaultKind.CUT, action="recapi")
    assert (await shell.json(*words, status=3))["error"]["name"] == "connection_lost"
    assert names_in(tmp_path) == []
    nowhere = ("--output", str(tmp_path / "no" / "a.wav"))
    shell.sim.faults.clear(FaultKind.CUT)
    error = (await shell.json(*words[:3], *nowhere, status=1))["error"]
    assert "There is no folder" in error["sentence"]


async def test_a_recording_without_a_place_is_not_asked_for(shell: Shell) -> None:
    error = (await shell.json("api", "recapi.download", "filename=a.wav", status=2))["error"]
    assert "--output FILE" in error["sentence"]
    error = (await shell.json("api", "recapi", "filedir=queue", "path=x", status=2))["error"]
    assert "fit no recapi" in error["sentence"] and "recapi.list_netdisk" in error["sentence"]


async def test_the_hotel_is_reached_by_its_variants(shell: Shell) -> None:
    rooms = (await shell.json("api", "pmsapi.list_rooms"))["response"]
    assert rooms
    room = shell.sim.pbx.config.extensions[0].number
    guest = ("room=101", f"address={room}", "firstname=Ana", "lastname=Silva")
    error = (await shell.json("api", "pmsapi.checkin", *guest, "lastnam=x", status=2))["error"]
    assert "lastnam is no parameter" in error["sentence"]
