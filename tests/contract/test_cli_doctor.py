"""The verb `doctor`: lines and documents, exit statuses, and a report without secrets."""

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.contract.cli_fixtures import PATIENCE, VARIABLE, Shell, open_shell
from tests.contract.test_cli_process import LOADED
from ucm_cti.desktop.logs import log_folder
from ucm_cti.settings import Profile, Settings, SettingsFile
from ucm_cti.simulator.faults import FaultKind

COMPUTER = ["key-store", "settings", "log", "tray", "popups", "hotkeys"]
DIGEST = "0123456789abcdef0123456789abcdef"


@pytest.fixture
async def shell(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Shell]:
    async with open_shell(capsys, monkeypatch) as found:
        yield found


async def test_as_a_process_all_is_well(shell: Shell, tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    running = await shell.spawn("doctor", "--report", str(report))
    done = await running.done()
    assert (done.status, done.err) == (0, "")
    lines = done.out.splitlines()
    assert any(line.startswith("+ ok       Log in (") for line in lines)
    assert any(line.startswith("? unknown  Call Control") for line in lines)
    assert any(line.startswith("! warning  Clock") for line in lines)
    assert any(line.startswith(" " * 11 + "To do: Give the UCM a time server") for line in lines)
    assert "Logged in as cti" in report.read_text("utf-8")
    assert report.stat().st_mode & 0o077 == 0 or os.name == "nt"
    assert shell.sim.status()["sessions"] == []


async def test_one_document(shell: Shell) -> None:
    document = await shell.json("doctor", "--no-verbs")
    assert document.keys() == {"findings"}
    found = {entry["id"]: entry for entry in document["findings"]}
    assert list(found)[: len(COMPUTER) + 1] == [*COMPUTER, "name"]
    assert found["may:hold"]["state"] == "skipped"
    assert found["login"].keys() == {
        *("id", "area", "title", "state", "sentence", "remedy", "seconds", "code")
    }
    assert found["login"]["area"] == "api"


async def test_something_failed_at_the_pbx(shell: Shell) -> None:
    shell.sim.faults.arm(FaultKind.WITHDRAW, action="listAccount")
    document = await shell.json("doctor", status=1)
    assert document["error"]["name"] == "no_permission"
    assert document["error"]["code"] == -47
    done = await shell.run("doctor")
    assert done.status == 1
    assert "x failed   listAccount" in done.out
    assert "To do: Tick listAccount" in done.out


async def test_a_wrong_password_is_sent_once(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "Falsch-4711")
    document = await shell.json("doctor", status=1)
    assert document["error"]["attempts_left"] == 4
    assert shell.sim.api.guard.attempts_left("127.0.0.1") == 4
    assert "Falsch" not in json.dumps(document)


async def test_no_connection(shell: Shell) -> None:
    for option in (("--fingerprint", "AB" * 32), ()):
        where = "127.0.0.1:1" if not option else shell.sim.url
        words = ("--url", where, "--user", "cti", "--password-env", VARIABLE, *option)
        done = await shell.run("doctor", *words, login=False)
        assert done.status == 3, done


async def test_without_any_pbx_this_computer_is_checked(shell: Shell) -> None:
    done = await shell.run("doctor", login=False)
    assert done.status == 2
    assert len([line for line in done.out.splitlines() if line[0] in "+!x-?"]) == len(COMPUTER)
    assert "--url" in done.err
    done = await shell.run("doctor", "--json", login=False)
    assert done.status == 2 and done.err == ""
    assert [entry["id"] for entry in done.json["findings"]] == COMPUTER
    assert done.json["error"]["name"] == "usage"


async def test_without_a_password_the_way_there_is_checked(shell: Shell) -> None:
    words = ("--url", shell.sim.url, "--user", "cti", "--ca", str(shell.sim.ca_path), "--json")
    done = await (await shell.spawn("doctor", *words, login=False)).done()
    assert done.status == 2
    states = {entry["id"]: entry["state"] for entry in done.json["findings"]}
    assert states["certificate"] == states["api"] == "ok"
    assert states["login"] == states["socket"] == "skipped"
    assert "--password-env" in done.json["error"]["sentence"]


async def test_settings_that_cannot_be_read(shell: Shell) -> None:
    file = SettingsFile()
    file.path.parent.mkdir(parents=True, exist_ok=True)
    file.path.write_text("{ broken", "utf-8")
    try:
        document = await shell.json("doctor", status=1)
        (settings,) = (one for one in document["findings"] if one["id"] == "settings")
        assert settings["state"] == "failed"
        assert file.path.exists()  # looking changes nothing
    finally:
        for path in file.path.parent.glob("settings*"):
            path.unlink()


async def test_planted_secrets_are_in_no_report(shell: Shell, tmp_path: Path) -> None:
    password = shell.sim.users.api[0].password
    file = SettingsFile()
    file.save(Settings(profile=Profile(name="office", address="pbx.example", user="somebody")))
    log = log_folder() / "ucm-cti.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    log.write_text(
        "2026-01-26 INFO first line\n"
        f"a slip: {password}\n"
        f"token={DIGEST} and cookie: sid0123456789-1767225600\n"
        '{"secret": "SIP-4711", "user_password": "Kiosk-99"}\n'
        f"bare {DIGEST} sid0123456789-1767225600\n",
        "utf-8",
    )
    report = tmp_path / "report.txt"
    try:
        done = await shell.run("doctor", "--report", str(report))
    finally:
        log.unlink()
        file.path.unlink()
    assert done.status == 0
    text = report.read_text("utf-8")
    assert "first line" in text and "***" in text
    for secret in (password, DIGEST, "sid0123456789", "SIP-4711", "Kiosk-99"):
        assert secret not in text
        assert secret not in done.out
    for kept in (f"127.0.0.1:{shell.sim.port}", "cti", "Python 3.", "Qt 6.", shell.sim.fingerprint):
        assert kept in text


async def test_a_report_that_cannot_be_written(shell: Shell, tmp_path: Path) -> None:
    done = await shell.run("doctor", "--report", str(tmp_path / "none" / "report.txt"))
    assert done.status == 1
    assert "name another file" in done.err


async def test_a_user_of_the_socket_alone(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_shell(capsys, monkeypatch, socket_users="web") as shell:
        document = await shell.json("doctor", status=1)
        failed = [one["id"] for one in document["findings"] if one["state"] == "failed"]
        assert failed == ["socket"]


async def test_no_window_library_is_loaded(shell: Shell) -> None:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", LOADED.replace('"keyring", ', ""), "doctor", *shell.login),
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )
    async with asyncio.timeout(PATIENCE):
        _, err = await process.communicate()
    assert err.decode() == "0 []\n"
