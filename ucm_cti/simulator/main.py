"""The stand-alone simulator behind the command line's `simulator` verb."""

import argparse
import asyncio
import contextlib
import json
import signal
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from ucm_cti.domain.errors import UsageError
from ucm_cti.simulator.listener import CannotListen
from ucm_cti.simulator.options import FaceOptions, SocketUsers
from ucm_cti.simulator.pbx import PbxConfig
from ucm_cti.simulator.pbx.scenarios import SCENARIOS, config_for
from ucm_cti.simulator.replay.server import Replay
from ucm_cti.simulator.server import Simulator
from ucm_cti.simulator.users import DEMO_USER, Users, default_users
from ucm_cti.wire.capture.entries import read_lines

DONE, USAGE, CANNOT_LISTEN = 0, 2, 3


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the verb."""
    parser.add_argument(
        "--port", type=int, required=True, help="port to listen on, 0 for a free one"
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on")
    parser.add_argument("--scenario", choices=sorted(SCENARIOS), default="quiet")
    parser.add_argument("--extensions", type=int, help="how many extensions the PBX has")
    parser.add_argument("--seed", type=int, default=1, help="makes a run repeatable")
    parser.add_argument("--user", default=DEMO_USER, help="name of the API user")
    parser.add_argument("--password", help="its password; printed when made up")
    parser.add_argument("--web-user", help="web user; with one, only it may use the socket")
    parser.add_argument("--web-password", help="its password; printed when made up")
    parser.add_argument(
        "--replay", type=Path, metavar="FILE", help="play what “record” has saved, no scenario"
    )
    parser.add_argument(
        "--speed", type=_speed, default=1.0, metavar="X", help="how many times as fast (default 1)"
    )
    parser.add_argument(
        "--control", action="store_true", help="serve the control plane under /simulator/"
    )


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if not 0.01 <= speed <= 1000:
        raise argparse.ArgumentTypeError("give a factor from 0.01 to 1000")
    return speed


def configuration(args: argparse.Namespace) -> PbxConfig:
    """The PBX that the options describe, with call control where a person may use it: not in the
    call centre. Raises ValueError for an impossible size."""
    config = config_for(args.scenario, extensions=args.extensions, seed=args.seed)
    return replace(config, call_control=args.scenario != "callcentre")


async def serve(args: argparse.Namespace) -> int:
    """Run until SIGINT or SIGTERM; prints one JSON line when it listens. 0, or with one sentence on
    stderr 2 for options that make no sense and 3 when it cannot listen."""
    try:
        simulator = _made_up(args) if args.replay is None else _recorded(args)
    except (ValueError, OSError, UsageError) as error:
        sys.stderr.write(f"{_sentence(error)}\n")
        return USAGE
    try:
        async with simulator, asyncio.TaskGroup() as tasks:
            with _signals() as stopped:
                _announce(simulator, args)
                broken = tasks.create_task(simulator.broken())
                waiting = tasks.create_task(stopped.wait())
                await waiting
                broken.cancel()
    except CannotListen as error:
        sys.stderr.write(f"{error}\n")
        return CANNOT_LISTEN
    return DONE


def _sentence(error: Exception) -> str:
    if isinstance(error, UsageError):
        return error.sentence
    if isinstance(error, OSError):
        return f"{error.filename} cannot be read ({error.strerror}); name a recording."
    text = str(error)
    return f"{text[:1].upper()}{text[1:]}; see --help."


def _made_up(args: argparse.Namespace) -> Simulator:
    """A PBX with people of its own. Raises ValueError."""
    return Simulator(
        configuration(args),
        scenario=args.scenario,
        users=_users(args),
        options=FaceOptions(socket_users=_socket_users(args)),
        control=args.control,
        host=args.host,
        port=args.port,
        speed=args.speed,
    )


def _recorded(args: argparse.Namespace) -> Replay:
    """A PBX as it was recorded. Raises OSError, UsageError."""
    if args.control:
        raise UsageError("A recording cannot be controlled; leave out --control or --replay.")
    path: Path = args.replay
    _, entries = read_lines(path.read_bytes().splitlines(), str(path))
    return Replay(
        entries,
        users=_users(args),
        socket_users=_socket_users(args),
        host=args.host,
        port=args.port,
        speed=args.speed,
    )


def _users(args: argparse.Namespace) -> Users:
    return default_users(args.user, args.password, args.web_user, args.web_password)


def _socket_users(args: argparse.Namespace) -> SocketUsers:
    return "web" if args.web_user else "api"


def _announce(simulator: Simulator | Replay, args: argparse.Namespace) -> None:
    user, web = simulator.users.api[0], simulator.users.web
    line: dict[str, object] = {
        "ready": True,
        "url": simulator.url,
        "fingerprint": simulator.fingerprint,
        "ca": str(simulator.ca_path),
        "user": user.name,
    }
    if args.password is None:
        line["password"] = user.password
    if web:
        line["web_user"] = web[0].name
        if args.web_password is None:
            line["web_password"] = web[0].password
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


@contextlib.contextmanager
def _signals() -> Iterator[asyncio.Event]:
    """An event that SIGINT and SIGTERM set; their handlers are put back afterwards."""
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = {
        number: signal.signal(number, lambda *_: loop.call_soon_threadsafe(stopped.set))
        for number in numbers
    }
    try:
        yield stopped
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
