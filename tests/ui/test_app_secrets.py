"""After a full session no secret is anywhere but in the key store, in whatever form."""

import json
import os
import secrets
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from tests.ui.app_stage import World
from tests.ui.secret_hunt import Hunt, forms
from ucm_cti.simulator.config.kinds import secret as made_secret
from ucm_cti.simulator.options import FaceOptions
from ucm_cti.simulator.server import Simulator
from ucm_cti.simulator.users import default_users
from ucm_cti.wire.actions.session import login_token

pytestmark = pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="reads /proc")
ROOT = Path(__file__).parents[2]
ODD = "Zq\"\\/+&%'="  # each of them is written differently somewhere
FOLDERS = ("CONFIG", "STATE", "CACHE", "DATA")


def made_up() -> dict[str, str]:
    """Secrets that nobody else has."""
    return {
        "password": ODD + secrets.token_urlsafe(12),
        "wrong": ODD + secrets.token_urlsafe(12),
        "socket_password": ODD + secrets.token_urlsafe(12),
        "sip": "Sip" + secrets.token_hex(9),
        "voicemail": str(secrets.randbelow(10**10) + 10**10)[:10],
    }


@dataclass
class Home:
    """A person's folders, and everything that was seen and said by what ran there."""

    folder: Path
    hunt: Hunt
    told: list[str] = field(default_factory=list)
    leaks: dict[str, Any] = field(default_factory=dict)

    def env(self, **more: str) -> dict[str, str]:
        """What a process there is started with."""
        kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
        places = {f"XDG_{name}_HOME": str(self.folder / name.lower()) for name in FOLDERS}
        (self.folder / "run").mkdir(mode=0o700, exist_ok=True)
        (self.folder / "tmp").mkdir(mode=0o700, exist_ok=True)
        own = {"HOME": str(self.folder), "TMPDIR": str(self.folder / "tmp")}
        own |= {"XDG_RUNTIME_DIR": str(self.folder / "run"), "QT_QPA_PLATFORM": "offscreen"}
        return kept | places | own | {"PYTHONDONTWRITEBYTECODE": "1"} | more

    def search(self) -> dict[str, Any]:
        """Every leak: in files, in what was shown and said, in the processes as they ran."""
        leaks = dict(self.leaks) | self.hunt.in_folder(self.folder)
        for text in self.told:
            if found := self.hunt.in_text(text):
                leaks[text[:300]] = found
        return leaks


class Person:
    """Somebody at the app; `until` lets them go on, step by step."""

    def __init__(self, home: Home, day: str, backend: str, plan: dict[str, Any]) -> None:
        self._home = home
        self.run = subprocess.Popen(  # noqa: S603 - ourselves
            [sys.executable, "-m", "tests.ui.secret_session", day],
            cwd=ROOT,
            env=home.env(PYTHON_KEYRING_BACKEND=backend),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.steps: list[str] = []
        self._write(json.dumps(plan))

    def until(self, step: str) -> None:
        """Until a step has come, and look at the processes then."""
        assert self.run.stdout is not None
        for line in self.run.stdout:
            if not line.startswith("{"):
                self._home.told.append(line)
                continue
            said = json.loads(line)
            self.steps.append(said["step"])
            self._home.told += said["texts"]
            assert said["step"] != "failed", said["texts"]
            if said["step"] == step:
                self._home.leaks |= self._home.hunt.in_process(self.run.pid)
                return
        pytest.fail(f"{step} never came after {self.steps}: {self._home.told[-3:]}")

    def go_on(self) -> None:
        """Let them go on."""
        self._write("")

    def end(self) -> int:
        """The exit status, when everything was read."""
        assert self.run.stdout is not None and self.run.stdin is not None
        self._home.told.append(self.run.stdout.read())
        status = self.run.wait(30)
        self.run.stdin.close()
        self.run.stdout.close()
        return status

    def _write(self, line: str) -> None:
        assert self.run.stdin is not None
        self.run.stdin.write(line + "\n")
        self.run.stdin.flush()


@pytest.fixture
def world() -> Iterator[World]:
    made = World()
    yield made
    made.close()


@pytest.fixture
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    pin = made_secret("pin", 1, digits=True)
    more = {"sip 1001": made_secret("sip", "1001"), "pin": pin}
    return Home(tmp_path_factory.mktemp("h"), Hunt(made_up() | more))


def pbx(world: World, home: Home) -> Simulator:
    known = home.hunt.secrets
    users = default_users("cti", known["password"], "web", known["socket_password"])
    return world.start(users=users, options=FaceOptions(socket_users="web"))


def plan(home: Home, sim: Simulator, **more: Any) -> dict[str, Any]:
    asked = {"address": f"127.0.0.1:{sim.port}", "user": "cti", "socket_user": "web"}
    return home.hunt.secrets | asked | more


def first_day(home: Home, world: World, sim: Simulator, **more: Any) -> None:
    person = Person(home, "first", "tests.ui.secret_keyrings.Vault", plan(home, sim, **more))
    person.until("wrong password")
    person.go_on()
    person.until("live")
    limits = Path(f"/proc/{person.run.pid}/limits").read_text().splitlines()
    (core,) = (line.split() for line in limits if line.startswith("Max core file size"))
    assert core[4] == "0", "no picture of the memory is written"
    world.act(sim, lambda _: (sim.mischief.expire_cookies(), sim.mischief.drop_sockets(1001)))
    person.go_on()
    person.until("crash")
    person.go_on()
    assert person.end() == -signal.SIGSEGV


@pytest.mark.timeout(300)
def test_a_full_session_leaves_no_secret_behind(home: Home, world: World) -> None:
    sim = pbx(world, home)
    first_day(home, world, sim)
    assert list(home.folder.rglob("crash.log")) and list(home.folder.rglob("settings.json"))
    assert "ValueError" in (home.folder / "report.txt").read_text("utf-8")
    stores = {
        "keyring.backends.fail.Keyring": "asked at each start",
        "tests.ui.secret_keyrings.PlaintextKeyring": "open file",
        "tests.ui.secret_keyrings.Locked": "locked",
    }
    for number, (backend, reason) in enumerate(stores.items()):
        person = Person(home, "second", backend, plan(home, sim, crashed=number == 0))
        person.until("live")
        person.go_on()
        assert person.end() == 0
        assert any(reason in text for text in home.told), backend
    assert not (home.folder / "plain.txt").exists()
    assert list(home.folder.rglob("crash-report.txt"))
    command_line(home, sim)
    assert home.search() == {}


def command_line(home: Home, sim: Simulator) -> None:
    """Requests by the command line, with all that it can tell about them."""
    known = home.hunt.secrets
    login = ["--url", sim.url, "--user", "cti", "--ca", str(sim.ca_path), "-vv"]
    login += ["--password-env", "PBX_PASSWORD"]
    change = ["updateSIPAccount", "extension=1001", "--env", "secret=SIP", "--env", "vmsecret=VM"]
    runs = (
        (["api", *change], known["password"], 0),
        (["api", "getSIPAccount", "extension=1001", "--json"], known["password"], 0),
        (["status"], known["wrong"], 1),
    )
    for words, password, status in runs:
        done = subprocess.run(  # noqa: S603 - ourselves
            [sys.executable, "-m", "ucm_cti", *words, *login],
            cwd=ROOT,
            env=home.env(PBX_PASSWORD=password, SIP=known["sip"], VM=known["voicemail"]),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == status, done
        home.told += [done.stdout, done.stderr]


@pytest.mark.timeout(120)
def test_a_leak_of_the_app_would_be_found(home: Home, world: World) -> None:
    first_day(home, world, pbx(world, home), leak=True)
    leaks = home.search()
    assert any(path.endswith("ucm-cti.log") for path in leaks)
    assert {name for found in leaks.values() for name in found} == {"password"}, leaks


@pytest.mark.parametrize("name", ["password", "sip", "voicemail"])
def test_every_form_of_a_secret_is_found_wherever_it_is(home: Home, name: str) -> None:
    for form in forms(home.hunt.secrets[name]):
        (home.folder / "a").mkdir(exist_ok=True)
        (home.folder / "a" / "leak.bin").write_bytes(b"\x00before" + form + b"after\xff")
        ((found),) = home.search().values()
        assert name in found, form
    token = login_token("0000001234567890", home.hunt.secrets[name])
    for text in (token, f"cookie=sid1234-{5678}"):
        assert home.hunt.in_text(f"said {text}.") and not home.hunt.in_text("said nothing")
    hidden = home.hunt.secrets[name]
    command = [sys.executable, "-c", "print(flush=True); input()"]
    for words, env in (([hidden], {}), ([], {"LEAK": hidden})):
        child = subprocess.Popen(  # noqa: S603 - ourselves
            [*command, *words],
            env=home.env(**env),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert child.stdout is not None and child.stdout.readline()
        assert home.hunt.in_process(child.pid) and home.hunt.in_process(os.getpid())
        child.communicate(b"\n")


@pytest.mark.timeout(240)
def test_the_pictures_of_the_tour_tell_nothing(home: Home) -> None:
    pictures = home.folder / "pictures"
    done = subprocess.run(  # noqa: S603 - ourselves
        [sys.executable, "-m", "tests.ui.secret_tour", str(pictures)],
        cwd=ROOT,
        env=home.env(),
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert done.returncode == 0, done
    files = list(pictures.iterdir())
    assert files and not [path for path in files if QImage(str(path)).textKeys()]
    home.told += [done.stdout, done.stderr]
    assert home.search() == {}
