"""The command line against a simulated PBX: in this process for breadth, as its own for proof."""

import asyncio
import json
import os
import shutil
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import platformdirs
import pytest

from tests.contract.desk_fixtures import office
from ucm_cti.__main__ import main
from ucm_cti.simulator.options import FaceOptions
from ucm_cti.simulator.pbx import Pbx, PbxConfig
from ucm_cti.simulator.server import Simulator

VARIABLE = "UCM_TEST_PASSWORD"
PATIENCE = 20.0  # seconds; starting a process takes its time on a busy machine


@dataclass(frozen=True)
class Done:
    """How a command line ended."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one document on stdout."""
        assert self.out.endswith("\n") and self.out.count("\n") == 1, self
        return json.loads(self.out)


class Shell:
    """Somebody at a terminal whose PBX is `sim`."""

    def __init__(self, sim: Simulator, capsys: pytest.CaptureFixture[str]) -> None:
        self.sim = sim
        self._capsys = capsys

    @property
    def login(self) -> list[str]:
        """The options that name the PBX, user, password and my extension."""
        return [
            *("--url", self.sim.url, "--user", self.sim.users.api[0].name),
            *("--password-env", VARIABLE, "--ca", str(self.sim.ca_path), "--extension", "1000"),
        ]

    async def run(self, *words: str, login: bool = True) -> Done:
        """One command line inside this process, on a thread of its own."""
        self._capsys.readouterr()
        line = [*words, *(self.login if login else [])]
        before = dict(os.environ)
        status = await asyncio.to_thread(main, line)
        os.environ.update(before)  # a secret that was read is taken out of it
        out, err = self._capsys.readouterr()
        return Done(status, out, err)

    async def json(self, *words: str, status: int = 0) -> Any:
        """One command line with --json; the document, after checking the exit status."""
        done = await self.run(*words, "--json")
        assert done.status == status, done
        assert done.err == "", done
        return done.json

    async def spawn(self, *words: str, login: bool = True, **env: str) -> "Running":
        """One command line as a process of its own, warnings as errors."""
        line = ["-W", "error", "-m", "ucm_cti", *words, *(self.login if login else [])]
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *line,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            env=os.environ | env,
        )
        return Running(process)

    def world(self, move: Any) -> Any:
        """A move of the world outside."""
        return self.sim.act(move)

    def rings(self, number: str) -> bool:
        """Whether a phone rings, by the PBX's own lists."""
        return any(
            row["callernum"] == number and row["state"] == "Ringing"
            for row in self.sim.pbx.unbridged()
        )

    def talk_inbound(self, caller: str = "+302310550123", did: str = "2310550100") -> str:
        """An outside caller whom extension 1000 has answered; the call's id."""

        def move(pbx: Pbx) -> str:
            call = pbx.incoming(1, caller, did)
            pbx.answer("1000")
            return call

        call: str = self.world(move)
        return call

    def only_channel(self, number: str) -> dict[str, Any]:
        """The one channel of an extension as it truly is."""
        channels = self.sim.pbx.state()["channels"].values()
        (found,) = [channel for channel in channels if channel["extension"] == number]
        return found


class Running:
    """A command line that runs as a process."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process

    async def line(self) -> Any:
        """The next line of stdout as a document."""
        assert self.process.stdout is not None
        async with asyncio.timeout(PATIENCE):
            text = await self.process.stdout.readline()
        assert text, await self.done()
        return json.loads(text)

    async def until(self, member: str) -> Any:
        """The next line that has a member; others are passed over."""
        while True:
            document = await self.line()
            if member in document:
                return document

    def signal(self, number: signal.Signals) -> None:
        """Send a signal."""
        self.process.send_signal(number)

    async def done(self) -> Done:
        """How it ended, with what it had left to say."""
        async with asyncio.timeout(PATIENCE):
            out, err = await self.process.communicate()
        assert self.process.returncode is not None
        return Done(self.process.returncode, out.decode(), err.decode())


@asynccontextmanager
async def open_shell(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    config: PbxConfig | None = None,
    *,
    legacy_tls: bool = False,
    **face: Any,
) -> AsyncIterator[Shell]:
    """A PBX whose clock stands still, the password in the environment, and no log-ins known."""
    ledger = platformdirs.user_state_dir("ucm-cti", appauthor=False)
    shutil.rmtree(ledger, ignore_errors=True)  # ports come back in later tests
    simulator = Simulator(
        config or office(),
        manual=True,
        control=True,
        options=FaceOptions(**face),
        legacy_tls=legacy_tls,
    )
    async with simulator as sim:
        monkeypatch.setenv(VARIABLE, sim.users.api[0].password)
        yield Shell(sim, capsys)
        sim.pbx.check()
