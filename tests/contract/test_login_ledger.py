"""Nobody locks the own address out: not by starting again, not in a loop, not side by side."""

import asyncio
import base64
import json
from collections.abc import AsyncIterator
from pathlib import Path

import platformdirs
import pytest

from tests.contract.cli_fixtures import VARIABLE, Shell, open_shell
from tests.contract.client_fixtures import observing
from tests.contract.conftest import StartSimulator
from tests.ui.secret_hunt import Hunt
from ucm_cti.desktop.ledger import Ledger
from ucm_cti.domain.errors import LockedOut, WrongPassword
from ucm_cti.domain.link import LinkMode
from ucm_cti.simulator.options import FaceOptions
from ucm_cti.simulator.server import Simulator

HERE = "127.0.0.1"


@pytest.fixture
async def shell(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Shell]:
    async with open_shell(capsys, monkeypatch, ban_seconds=200) as found:
        yield found


def address(sim: Simulator) -> str:
    return sim.url.removeprefix("https://")


async def test_a_restart_does_not_send_a_refused_password_again(
    sim: Simulator, tmp_path: Path
) -> None:
    for _ in range(6):
        guard = Ledger(tmp_path).guard(address(sim), "api")
        async with observing(sim, password="old", password_kept=True, guard=guard) as seen:
            await seen.until_mode(LinkMode.DOWN)
            assert isinstance(seen.connection.failure, WrongPassword)
    assert sim.api.guard.attempts_left(HERE) == 4
    right = sim.users.api[0].password
    async with observing(sim, password=right, guard=guard) as seen:
        await seen.until_mode(LinkMode.LIVE)
        guard.stored("cti")
    async with observing(sim, password=right, password_kept=True, guard=guard) as seen:
        await seen.until_mode(LinkMode.LIVE)


async def test_a_socket_that_refuses_the_user_is_asked_once_over_all_starts(
    start_simulator: StartSimulator, tmp_path: Path
) -> None:
    sim = await start_simulator(options=FaceOptions(socket_users="web"))
    for _ in range(3):
        guard = Ledger(tmp_path).guard(address(sim), "socket")
        async with observing(sim, password_kept=True, socket_guard=guard) as seen:
            await seen.until_mode(LinkMode.POLLING)
            await seen.until(lambda seen=seen: "user" in seen.store.link.reason)
    assert sim.mischief.socket_guard.attempts_left(HERE) == 4


async def test_a_lock_out_is_waited_for_after_a_restart(sim: Simulator, tmp_path: Path) -> None:
    sim.mischief.ban(100, address=HERE)
    guard = Ledger(tmp_path).guard(address(sim), "api")
    async with observing(sim, password_kept=True, guard=guard) as seen:
        await seen.until(lambda: seen.store.link.locked_until)
    sim.mischief.lift_bans()
    async with observing(sim, password_kept=True, guard=guard) as seen:
        await seen.until(lambda: seen.store.link.locked_until)
        assert isinstance(seen.connection.failure, LockedOut)
        assert sim.status()["sessions"] == [], "the ledger waits, whatever the PBX would say now"
        seen.connection.retry()  # a person has freed the address
        await seen.until_mode(LinkMode.LIVE)
    async with observing(sim, password_kept=True, guard=guard) as seen:
        await seen.until_mode(LinkMode.LIVE)


async def test_a_loop_at_the_command_line_sends_a_wrong_password_once(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "wrong")
    errors = [(await shell.json("calls", status=1))["error"] for _ in range(4)]
    assert {error["name"] for error in errors} == {"wrong_account_or_password"}
    assert [error["attempts_left"] for error in errors] == [4] * 4
    assert ["not sent again" in error["sentence"] for error in errors] == [False] + [True] * 3
    assert shell.sim.api.guard.attempts_left(HERE) == 4
    assert "--last-attempt" in (await shell.run("calls")).err
    await shell.json("calls", "--last-attempt", status=1)
    assert shell.sim.api.guard.attempts_left(HERE) == 3
    monkeypatch.setenv(VARIABLE, shell.sim.users.api[0].password)
    assert (await shell.json("calls")) == {"calls": []}


async def test_a_loop_at_the_command_line_stops_before_the_lock_out(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    right = shell.sim.users.api[0].password
    errors = []
    for number in range(8):
        monkeypatch.setenv(VARIABLE, f"wrong {number}")
        errors.append((await shell.json("calls", status=1))["error"])
    assert [error.get("attempts_left") for error in errors[:4]] == [4, 3, 2, 1]
    assert {error["name"] for error in errors[4:]} == {"last_attempt"}
    assert shell.sim.api.guard.attempts_left(HERE) == 1
    told = await shell.run("calls")
    assert "--last-attempt" in told.err and told.status == 1
    monkeypatch.setenv(VARIABLE, right)
    assert (await shell.json("calls", "--last-attempt")) == {"calls": []}
    assert (await shell.json("calls")) == {"calls": []}


async def test_without_a_ledger_nothing_is_sent_unasked(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_a_file_in_the_way()
    right = shell.sim.users.api[0].password
    for number in range(6):
        monkeypatch.setenv(VARIABLE, f"wrong {number}")
        done = await shell.run("calls")
        assert done.status == 1 and "cannot be noted" in done.err and "--last-attempt" in done.err
    assert shell.sim.api.guard.attempts_left(HERE) == 5
    monkeypatch.setenv(VARIABLE, right)
    assert (await shell.run("calls", "--last-attempt")).status == 0


def put_a_file_in_the_way() -> None:
    """The ledger can make no folder."""
    folder = Path(platformdirs.user_state_dir("ucm-cti", appauthor=False))
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "logins").write_text("in the way")


async def test_another_spelling_of_the_pbx_brings_no_attempts(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ("127.0.0.1", "localhost")
    errors = []
    for number in range(8):
        monkeypatch.setenv(VARIABLE, f"wrong {number}")
        host = f"https://{names[number % 2]}:{shell.sim.port}"
        words = [host if word == shell.sim.url else word for word in shell.login]
        done = await shell.run("calls", "--json", *words, login=False)
        errors.append(done.json["error"]["name"])
    assert errors == ["wrong_account_or_password"] * 4 + ["last_attempt"] * 4
    assert shell.sim.api.guard.attempts_left(HERE) == 1


async def test_programs_side_by_side_stop_before_the_lock_out(shell: Shell) -> None:
    words = [f"wrong {number}" for number in range(7)]
    running = [await shell.spawn("calls", "--json", **{VARIABLE: word}) for word in words]
    errors = [(await one.done()).json["error"] for one in running]
    assert sorted(error["name"] for error in errors) == sorted(
        ["wrong_account_or_password"] * 4 + ["last_attempt"] * 3
    )
    assert shell.sim.api.guard.attempts_left(HERE) == 1


async def test_a_lock_out_is_honoured_by_every_program(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    right = shell.sim.users.api[0].password
    monkeypatch.setenv(VARIABLE, "wrong")
    for _ in range(5):
        await shell.run("calls", "--last-attempt")
    shell.sim.mischief.lift_bans()
    monkeypatch.setenv(VARIABLE, right)
    error = (await shell.json("calls", "--last-attempt", status=1))["error"]
    assert error["name"] == "login_restricted" and 150 < error["seconds"] <= 200
    assert "It opens again in" in error["sentence"]
    assert shell.sim.status()["sessions"] == []


async def test_the_api_being_off_counts_as_no_attempt(shell: Shell) -> None:
    shell.sim.api._options.api_enabled = False
    for _ in range(6):
        error = (await shell.json("calls", status=1))["error"]
        assert (
            error["name"] == "api_not_allowed"
            and "password is not the matter" in (error["sentence"])
        )
    shell.sim.api._options.api_enabled = True
    assert (await shell.json("calls")) == {"calls": []}


async def test_an_unknown_user_is_counted_too(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_shell(capsys, monkeypatch, unknown_user=-71) as shell:
        words = [word if word != "cti" else "nobody" for word in shell.login]
        errors = [await shell.run("calls", "--json", *words, login=False) for _ in range(6)]
        names = [done.json["error"]["name"] for done in errors]
        assert names == ["no_such_username"] * 4 + ["last_attempt"] * 2
        assert shell.sim.api.guard.attempts_left(HERE) == 1


async def test_nothing_secret_is_in_the_ledger(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "Geheim-4711")
    await shell.run("calls")
    folder = Path(platformdirs.user_state_dir("ucm-cti", appauthor=False))
    (page,) = await asyncio.to_thread(lambda: list(folder.rglob("*.json")))
    found = json.loads(page.read_text("utf-8"))
    (word,) = found["users"]["cti"].pop("words")
    assert len(base64.b64decode(word["salt"])) == 16 and len(base64.b64decode(word["digest"])) == 64
    assert not Hunt({"password": "Geheim-4711"}).in_bytes(page.read_bytes())
    assert found == {
        "address": address(shell.sim),
        "face": "api",
        "left": 4,
        "untold": 0,
        "lock": None,
        "users": {"cti": {"refused": True, "kept_refused": False, "lock": None}},
        "alike": [],
        "lost": False,
    }
