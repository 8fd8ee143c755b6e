"""The simulator as a process of its own, as the command line's verb runs it."""

import argparse
import asyncio
import json
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from tests.contract.raw_peers import PATIENCE, ApiPeer, SocketPeer
from ucm_cti.simulator import main

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sends POSIX signals")
RUN = """
import argparse, asyncio, sys
from ucm_cti.simulator import main
parser = argparse.ArgumentParser()
main.add_arguments(parser)
sys.exit(asyncio.run(main.serve(parser.parse_args())))
"""


class Announced:
    """What the ready line tells, in the shape the raw peers want."""

    def __init__(self, line: dict[str, Any], password: str) -> None:
        self.url: str = line["url"]
        self.ca_path = Path(line["ca"])
        self.users = main.default_users(line["user"], password)


Launch = Callable[..., Awaitable[asyncio.subprocess.Process]]


@pytest.fixture
async def launch() -> AsyncIterator[Launch]:
    """Starts simulators; none outlives its test."""
    started: list[asyncio.subprocess.Process] = []

    async def start(*options: str) -> asyncio.subprocess.Process:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-W", "error", "-c", RUN, *options),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        started.append(process)
        return process

    yield start
    for process in started:
        if process.returncode is None:
            process.kill()
            await process.communicate()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_it_announces_itself_serves_and_stops(launch: Launch, number: signal.Signals) -> None:
    process = await launch("--port", "0", "--user", "api", "--password", "p w", "--control")
    assert process.stdout is not None
    async with asyncio.timeout(20):
        line = json.loads(await process.stdout.readline())
    assert line.keys() == {"ready", "url", "fingerprint", "ca", "user"}
    assert line["ready"] is True
    announced: Any = Announced(line, "p w")
    async with ApiPeer(announced) as api, SocketPeer(announced) as peer:
        assert (await api.login())["status"] == 0
        assert (await peer.login())["status"] == 0
        assert (await api.http.get("/simulator/state")).status_code == 200
        process.send_signal(number)
        async with asyncio.timeout(PATIENCE):
            output, errors = await process.communicate()
    assert (process.returncode, output, errors) == (0, b"", b"")
    assert not announced.ca_path.exists()


async def test_made_up_passwords_are_told_and_a_web_user_has_the_socket_alone(
    launch: Launch,
) -> None:
    process = await launch("--port", "0", "--web-user", "anna", "--scenario", "reception")
    assert process.stdout is not None
    async with asyncio.timeout(20):
        line = json.loads(await process.stdout.readline())
    announced: Any = Announced(line, line["password"])
    async with SocketPeer(announced) as peer:
        assert (await peer.login())["status"] == -37
        assert (await peer.login("anna", line["web_password"]))["status"] == 0
    process.terminate()
    async with asyncio.timeout(PATIENCE):
        await process.communicate()
    assert process.returncode == 0


async def test_a_port_in_use_is_one_sentence_and_status_three(launch: Launch) -> None:
    taken = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0)
    async with taken:
        port = taken.sockets[0].getsockname()[1]
        process = await launch("--port", str(port))
        async with asyncio.timeout(20):
            output, errors = await process.communicate()
    assert (process.returncode, output) == (3, b"")
    assert errors.decode().startswith(f"Cannot listen on 127.0.0.1 port {port} ")
    assert errors.count(b"\n") == 1


@pytest.mark.parametrize(
    ("options", "status"),
    [
        (("--port", "0", "--extensions", "0"), 2),
        (("--port", "0", "--replay", "no-such-file"), 2),
        (("--port", "0", "--replay", __file__), 2),
        (("--port", "0", "--replay", __file__, "--control"), 2),
        (("--port", "70000"), 3),
        (("--port", "-1"), 3),
        (("--port", "0", "--host", "no.such.host.invalid"), 3),
    ],
)
async def test_impossible_options_are_one_sentence(
    launch: Launch, options: tuple[str, ...], status: int
) -> None:
    process = await launch(*options)
    async with asyncio.timeout(20):
        output, errors = await process.communicate()
    assert (process.returncode, output, errors.count(b"\n")) == (status, b"", 1)


def test_the_options_describe_a_pbx() -> None:
    parser = argparse.ArgumentParser()
    main.add_arguments(parser)
    config = main.configuration(
        parser.parse_args(["--port", "0", "--extensions", "25", "--seed", "7"])
    )
    assert len(config.extensions) == 25
    assert config.seed == 7
    assert config.call_control
