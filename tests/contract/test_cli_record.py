"""The verb `record`: what a person sees of a recording, and what becomes of it then."""

import asyncio
import json
import os
import re
import signal
import stat
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.contract.cli_fixtures import PATIENCE, Done, Running, Shell, open_shell
from tests.contract.desk_fixtures import CALLER, TO_ME
from ucm_cti.wire.capture.entries import Exchange, SocketFrame, read_lines

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a terminal and signals of POSIX")


@pytest.fixture
async def shell(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Shell]:
    async with open_shell(capsys, monkeypatch) as found:
        yield found


async def until_followed(shell: Shell) -> None:
    """Wait until somebody has subscribed to everything and read the lists."""
    async with asyncio.timeout(PATIENCE):
        while not followed(shell):  # noqa: ASYNC110 - the simulator tells nobody of it
            await asyncio.sleep(0.05)


def names_in(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def followed(shell: Shell) -> bool:
    sockets = shell.sim.status()["sockets"]
    return any("EmailToUserStatus" in one["subscribed"] for one in sockets)


@asynccontextmanager
async def at_terminal(shell: Shell, *words: str) -> AsyncIterator[tuple[Running, int]]:
    """The verb with a terminal as its input, and the other end of that terminal."""
    ours, theirs = os.openpty()
    try:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-W", "error", "-m", "ucm_cti", *words, *shell.login),
            stdin=theirs,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            env=dict(os.environ),
        )
        yield Running(process), ours
    finally:
        os.close(ours)
        os.close(theirs)


async def record_a_call(shell: Shell, running: Running) -> None:
    """One call while it records, then Ctrl+C."""
    await until_followed(shell)
    shell.talk_inbound(CALLER, TO_ME)
    talking = shell.sim.pbx.bridged()[0]["channel1"]
    await asyncio.sleep(1.2)  # the lists are read each second
    shell.world(lambda pbx: pbx.hangup(talking))
    await asyncio.sleep(0.2)
    running.signal(signal.SIGINT)


async def test_a_recording_is_shown_agreed_to_and_written(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "site.jsonl"
    async with at_terminal(shell, "record", str(file), "--minutes", "5") as (running, keys):
        await record_a_call(shell, running)
        os.write(keys, b"y\n")
        done = await running.done()
    assert done.status == 0, done
    assert done.out.startswith(f"{file} holds ")
    assert f"Write {file}? [y/N]" in done.err
    assert "state: Ring, Up" in done.err or "state: Ring" in done.err
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert names_in(tmp_path) == ["site.jsonl"]
    text = file.read_text("utf-8")
    for true in (CALLER, CALLER[1:], shell.sim.users.api[0].password, "Maria", '"1000"'):
        assert true not in text and true not in done.err.replace(str(file), "")
    header, entries = read_lines(file.read_bytes().splitlines(keepends=True), "it")
    assert header.model.startswith("UCM") and header.firmware
    assert any(isinstance(one, SocketFrame) and "ActiveCallStatus" in one.text for one in entries)
    lists = [
        one for one in entries if isinstance(one, Exchange) and one.action == "listBridgedChannels"
    ]
    assert len(lists) >= 2
    assert any(re.search(r'"bridge_id":"[0-9a-f-]+"', one.reply) for one in lists)
    for secret in ("cookie", "token", "challenge"):
        for found in re.findall(rf'\\?"{secret}\\?":\s*\\?"(.*?)\\?"', text):
            assert found == ""


@pytest.mark.parametrize("answer", [b"n\n", b"\n", b"\x04"])
async def test_anything_but_yes_writes_nothing(shell: Shell, tmp_path: Path, answer: bytes) -> None:
    file = tmp_path / "site.jsonl"
    async with at_terminal(shell, "record", str(file), "--minutes", "5") as (running, keys):
        await until_followed(shell)
        running.signal(signal.SIGINT)
        os.write(keys, answer)
        done = await running.done()
    assert (done.status, done.out) == (0, "Nothing was written.\n"), done
    assert not names_in(tmp_path)


async def test_a_script_says_yes_beforehand_and_gets_a_document(
    shell: Shell, tmp_path: Path
) -> None:
    file = tmp_path / "site.jsonl"
    file.write_text("older")
    running = await shell.spawn(
        *("record", str(file), "--minutes", "0.02", "--yes", "--force", "--json")
    )
    done = await running.done()
    assert done.status == 0, done
    assert done.json["file"] == str(file)
    assert done.json["entries"] > 10
    assert "What was left as it is" in done.err
    assert file.read_text("utf-8").startswith('{"type":"header"')


async def test_what_would_be_in_vain_is_said_at_once(shell: Shell, tmp_path: Path) -> None:
    there = tmp_path / "there.jsonl"
    there.write_text("older")
    lines = (
        ("record", str(tmp_path / "a")),
        ("record", str(there), "--yes"),
        ("record", str(tmp_path / "no" / "a"), "--yes"),
        ("record", str(tmp_path / "a"), "--yes", "--minutes", "0"),
    )
    ended = [await (await shell.spawn(*words)).done() for words in lines]
    assert [done.status for done in ended] == [2, 2, 1, 2]
    assert all(done.out == "" and done.err.count("\n") == 1 for done in ended), ended
    assert "--yes" in ended[0].err and "--force" in ended[1].err
    assert there.read_text() == "older"
    assert shell.sim.api.cookies.users() == []


async def test_what_keeps_it_from_connecting_is_the_verbs_own_end(
    shell: Shell, tmp_path: Path
) -> None:
    words = ("record", str(tmp_path / "a"), "--yes", "--minutes", "1", "--json")
    wrong = await shell.spawn(*words, UCM_TEST_PASSWORD="wrong")
    done = await wrong.done()
    assert done.status == 1
    assert json.loads(done.out)["error"]["name"] == "wrong_account_or_password"
    assert not names_in(tmp_path)


async def test_a_recorded_site_can_be_called_like_a_true_one(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "site.jsonl"
    shell.talk_inbound(CALLER, TO_ME)
    recording = await shell.spawn("record", str(file), "--minutes", "0.03", "--yes")
    assert (await recording.done()).status == 0
    words = ("simulator", "--port", "0", "--replay", str(file), "--speed", "2", "--user", "me")
    site = await shell.spawn(*words, login=False)
    ready = await site.line()
    login = ("--url", ready["url"], "--user", "me", "--password-env", "OTHER", "--ca", ready["ca"])

    async def ask(*words: str) -> Done:
        running = await shell.spawn(*words, "--json", *login, login=False, OTHER=ready["password"])
        return await running.done()

    calls, people = await ask("calls"), await ask("extensions")
    (call,) = calls.json["calls"]
    hangup = await ask("hangup", "--call", call["id"])
    site.signal(signal.SIGTERM)
    assert (await site.done()).status == 0
    assert call["phase"] == "talking"
    assert CALLER not in calls.out and "1000" not in calls.out
    assert len(people.json["extensions"]) == len(shell.sim.pbx.config.extensions)
    assert (hangup.status, hangup.json["error"]["name"]) == (1, "no_permission")
