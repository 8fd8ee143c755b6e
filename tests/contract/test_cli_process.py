"""The command line as a process of its own: statuses, streams, signals, and what it loads."""

import asyncio
import json
import os
import re
import signal
import sys
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path

import platformdirs
import pytest

from tests.contract.cli_fixtures import PATIENCE, VARIABLE, Shell, open_shell
from tests.contract.desk_fixtures import CALLER, TO_ME
from ucm_cti.desktop.credentials import SERVICE, account
from ucm_cti.settings import Profile, Settings, SettingsFile
from ucm_cti.simulator.server import Simulator

SHELF = """
import json, os
from keyring.backend import KeyringBackend


class Shelf(KeyringBackend):
    priority = 5.0

    def get_password(self, service, username):
        return json.loads(os.environ["TEST_SHELF"]).get(f"{service} {username}")

    def set_password(self, service, username, password):
        raise NotImplementedError
"""
LOADED = """
import sys
from ucm_cti.__main__ import main
status = main(sys.argv[1:])
unwanted = ("PySide6", "shiboken6", "qasync", "keyring", "starlette", "uvicorn")
print(status, [name for name in unwanted if name in sys.modules], file=sys.stderr)
"""


@pytest.fixture
async def shell(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Shell]:
    async with open_shell(capsys, monkeypatch) as found:
        yield found


@pytest.fixture
def profile(shell: Shell) -> Iterator[SettingsFile]:
    """The app has been set up for the PBX; its pin is in the settings, no password is."""
    file = SettingsFile()
    address = shell.sim.url.removeprefix("https://")
    pinned = shell.sim.ca_path.read_text("ascii")
    person = Profile(
        name="office", address=address, user="cti", extension="1000", pinned_pem=pinned
    )
    file.save(Settings(profile=person))
    yield file
    file.path.unlink()


async def test_four_ends_and_nothing_on_the_wrong_stream(shell: Shell) -> None:
    lines: tuple[tuple[tuple[str, ...], bool], ...] = (
        (("calls", "--json"), True),
        (("hold", "--json"), True),
        (("clls", "--json"), False),
        (("calls", "--json", "--url", "pbx.invalid", "--user", "cti", "--ca", "x.pem"), False),
        (("calls",), True),
        (("hold",), True),
    )
    running = [await shell.spawn(*words, login=login) for words, login in lines]
    ok, no, usage, unreachable, plain, plain_no = [await one.done() for one in running]
    assert [done.status for done in (ok, no, usage, unreachable)] == [0, 1, 2, 2]
    assert ok.json == {"calls": []}
    assert no.json["error"]["name"] == "not_possible"
    assert usage.json["error"]["name"] == "usage"
    assert [done.err for done in (ok, no, usage)] == ["", "", ""]
    assert (plain.out, plain.err) == ("There are no calls now.\n", "")
    assert (plain_no.status, plain_no.out) == (1, "")
    assert plain_no.err == "You are not talking to anybody now.\n"


async def test_no_window_library_and_no_key_store_is_loaded(shell: Shell) -> None:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", LOADED, "dial", "1004", *shell.login),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await process.communicate()
    assert err.decode() == "0 []\n"
    assert out.decode().startswith("Phone 1000 rings")


async def test_help_answers_without_loading_the_network() -> None:
    script = LOADED.replace("status = main(sys.argv[1:])", "main(['nonsense']); status = 0")
    script = script.replace('("PySide6"', '("httpx", "websockets", "msgspec", "PySide6"')
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", script), stderr=asyncio.subprocess.PIPE
    )
    _, err = await process.communicate()
    assert err.decode().splitlines()[1] == "0 []"


async def test_watch_prints_a_snapshot_then_changes_then_the_line_itself(shell: Shell) -> None:
    call = shell.talk_inbound()
    watch = await shell.spawn("watch")
    first = await watch.line()
    assert first.keys() == {"snapshot"}
    snapshot = first["snapshot"]
    assert snapshot.keys() == {"link", "extensions", "calls", "places", "lines"}
    assert snapshot["link"]["mode"] == "live"
    assert [entry["id"] for entry in snapshot["calls"]] == [call]
    fresh = shell.world(lambda pbx: pbx.incoming(1, "0301112223", "2310550101"))
    assert (await watch.until("added"))["added"][0]["id"] == fresh
    shell.world(lambda pbx: pbx.answer("1003"))
    assert (await watch.until("changed"))["changed"][0]["answered_by"] == "1003"
    shell.sim.mischief.drop_sockets()
    lost = await watch.until("link")
    assert lost["link"]["mode"] != "live" and lost["link"]["reason"]
    while (await watch.until("link"))["link"]["mode"] != "live":
        pass
    shell.world(lambda pbx: pbx.hangup_by("1003"))
    assert (await watch.until("ended"))["ended"][0]["id"] == fresh
    watch.signal(signal.SIGINT)
    done = await watch.done()
    assert (done.status, done.err) == (0, "")
    assert shell.sim.status()["sessions"] == [] and shell.sim.status()["sockets"] == []


async def test_watch_ends_well_on_a_termination_and_when_nobody_listens(shell: Shell) -> None:
    watch = await shell.spawn("watch")
    await watch.line()
    watch.signal(signal.SIGTERM)
    assert (await watch.done()).status == 0
    reader, writer = os.pipe()
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-W", "error", "-m", "ucm_cti", "watch", *shell.login),
        stdout=writer,
        stderr=asyncio.subprocess.PIPE,
    )
    os.close(writer)
    with os.fdopen(reader, "rb") as lines:
        assert (await asyncio.to_thread(lines.readline)).startswith(b'{"snapshot"')
    async with asyncio.timeout(PATIENCE):
        while process.returncode is None:
            shell.world(lambda pbx: pbx.incoming(1, CALLER, TO_ME))
            await asyncio.wait([asyncio.ensure_future(process.wait())], timeout=0.05)
    assert process.stderr is not None
    assert (process.returncode, await process.stderr.read()) == (0, b"")


async def test_watch_says_no_at_once(shell: Shell) -> None:
    wrong, refused = (
        await shell.spawn("watch", **{VARIABLE: "wrong"}),
        await shell.spawn(
            *(
                "watch",
                "--url",
                "127.0.0.1:1",
                "--user",
                "cti",
                "--password-env",
                VARIABLE,
                "--json",
            ),
            login=False,
        ),
    )
    no = await wrong.done()
    assert (no.status, no.out) == (1, "") and "(-37)" in no.err
    away = await refused.done()
    assert away.status == 3 and away.json["error"]["name"] == "connection_refused"


async def test_the_simulator_runs_and_is_driven_by_the_command_line(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    simulator = await shell.spawn(
        *("simulator", "--port", "0", "--password", "demo-password", "--control"), login=False
    )
    ready = await simulator.line()
    assert ready["ready"] is True and ready["user"] == "cti"
    words = ["--url", ready["url"], "--user", "cti", "--password-env", VARIABLE]
    trusting = [*words, "--fingerprint", ready["fingerprint"], "--json"]
    monkeypatch.setenv(VARIABLE, "demo-password")
    done = await shell.run("dial", "1004", "--from", "1001", *trusting, login=False)
    assert done.json["status"] == "done"
    busy = await shell.spawn("simulator", "--port", ready["url"].rpartition(":")[2], login=False)
    taken = await busy.done()
    assert taken.status == 3 and taken.err.count("\n") == 1
    simulator.signal(signal.SIGTERM)
    assert (await simulator.done()).status == 0


async def test_a_profile_brings_address_pin_extension_and_the_stored_password(
    shell: Shell, profile: SettingsFile, tmp_path: Path
) -> None:
    (tmp_path / "shelf_backend.py").write_text(SHELF)
    password = shell.sim.users.api[0].password
    name = account("office", "cti", shell.sim.url.removeprefix("https://"))
    env = {
        "PYTHONPATH": str(tmp_path),
        "PYTHON_KEYRING_BACKEND": "shelf_backend.Shelf",
        "TEST_SHELF": json.dumps({f"{SERVICE} {name}": password}),
    }
    shell.talk_inbound()
    held = await shell.spawn("hold", "--profile", "office", "--json", login=False, **env)
    by_default = await shell.spawn("mute", "--json", login=False, **env)
    empty = await shell.spawn("calls", "--json", login=False, **(env | {"TEST_SHELF": "{}"}))
    assert (await held.done()).json["status"] == "accepted"
    assert (await by_default.done()).json["status"] == "accepted"
    channel = shell.only_channel("1000")
    assert channel["held"] and channel["muted"]
    error = (await empty.done()).json["error"]
    assert "No password is known" in error["sentence"]


async def test_a_verb_leaves_broken_settings_to_the_app(
    shell: Shell, profile: SettingsFile
) -> None:
    profile.path.write_text(profile.path.read_text("utf-8")[:40], "utf-8")
    for words in (("calls",), ("doctor",), ("--profile", "office")):
        done = await shell.run(*words, login=False)
        assert done.status == 2
        assert f"The settings in {profile.path} could not be read" in done.err
    assert [path.name for path in profile.path.parent.glob("settings*")] == ["settings.json"]
    assert profile.load() == Settings() and "set aside" in profile.problem
    profile.save(Settings())


async def test_one_of_several_profiles_is_named(shell: Shell, profile: SettingsFile) -> None:
    settings = profile.load()
    away = Profile(name="away", address="127.0.0.1:1", user="cti")
    profile.save(settings.adding(away))
    options = ["--password-env", VARIABLE, "--json"]
    assert (await shell.run("calls", "--profile", "office", *options, login=False)).status == 0
    assert (await shell.run("calls", "--profile", "away", *options, login=False)).status == 3
    assert (await shell.run("calls", *options, login=False)).status == 3, "the one used last"
    wrong = await shell.run("calls", "--profile", "offcie", *options, login=False)
    assert wrong.status == 2
    assert "there is “away”, “office”" in wrong.json["error"]["sentence"]


async def test_a_pinned_certificate_that_changed_is_told_with_both_prints(
    shell: Shell, profile: SettingsFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with Simulator(manual=True) as other:
        settings = profile.load()
        pem = other.ca_path.read_text("ascii")
        profile.save(settings.with_(profile=replace(settings.profile, pinned_pem=pem)))
        done = await shell.run("calls", "--json", "--password-env", VARIABLE, login=False)
        assert done.status == 3
        error = done.json["error"]
        assert (error["name"], error["expected"], error["fingerprint"]) == (
            "certificate_changed",
            other.fingerprint,
            shell.sim.fingerprint,
        )


def left_behind() -> list[str]:
    """What is in every file of ours in the user's folders."""
    folders = (platformdirs.user_config_dir, platformdirs.user_log_dir, platformdirs.user_data_dir)
    files = [
        file
        for folder in folders
        for file in Path(folder("ucm-cti", appauthor=False)).rglob("*")
        if file.is_file()
    ]
    return [file.read_text("utf-8", "replace") for file in files]


async def test_no_secret_is_written_anywhere(shell: Shell, profile: SettingsFile) -> None:
    """A whole session at the highest log level, then every byte it has left behind."""
    password = shell.sim.users.api[0].password
    told: list[str] = []
    lines: tuple[tuple[str, ...], ...] = (
        ("status",),
        ("extensions", "--json"),
        ("calls",),
        ("dial", "1004"),
        ("hangup",),
        ("hold",),
        ("api", "listAccount"),
        ("api", "--list"),
        ("api", "login", "user=cti", f"token={password}"),
        ("transfer", "1004"),
    )
    cookies: set[str] = set()
    for words in lines:
        done = await shell.run(*words, "-vv")
        told += [done.out, done.err]
    watch = await shell.spawn("watch", "-vv")
    await watch.line()
    cookies |= set(shell.sim.api.cookies._sessions)
    shell.sim.mischief.expire_cookies()
    shell.world(lambda pbx: pbx.incoming(1, CALLER, TO_ME))
    await watch.until("added")
    watch.signal(signal.SIGINT)
    done = await watch.done()
    told += [done.out, done.err]
    wrong = await shell.spawn("calls", "-vv", **{VARIABLE: "a-wrong-password"})
    done = await wrong.done()
    told += [done.out, done.err]
    everything = "\n".join([*told, *left_behind()])
    assert "logged in as cti" in everything and "pinned_pem" in everything
    assert password not in everything and "a-wrong-password" not in everything
    assert cookies and not any(cookie in everything for cookie in cookies)
    assert re.findall(r"\bsid\d+-\d+", everything) == []
    assert re.findall(r"(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])", everything) == []
    assert re.findall(r'"(?:cookie|token|secret|challenge)":"[^*]', everything) == []


async def test_the_app_without_a_display_ends_with_a_sentence() -> None:
    env = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    env.pop("QT_QPA_PLATFORM", None)
    if sys.platform != "linux":
        pytest.skip("other systems always have a display")
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "ucm_cti"), env=env, stderr=asyncio.subprocess.PIPE
    )
    _, err = await process.communicate()
    assert process.returncode == 1
    assert err.decode().startswith("There is no display") and err.count(b"\n") == 1
