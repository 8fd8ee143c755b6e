"""Simulators over real sockets, and raw peers to talk to them."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from typing import Any

import pytest

from tests.contract.raw_peers import ApiPeer, SocketPeer
from ucm_cti.simulator.server import Simulator

StartSimulator = Callable[..., Awaitable[Simulator]]
ConnectApi = Callable[..., Awaitable[ApiPeer]]
ConnectSocket = Callable[..., Awaitable[SocketPeer]]


@pytest.fixture
async def closing() -> AsyncIterator[AsyncExitStack]:
    """Closes in reverse order what a test has opened."""
    async with AsyncExitStack() as stack:
        yield stack


@pytest.fixture
def start_simulator(closing: AsyncExitStack) -> StartSimulator:
    """Starts simulators with a stopped clock and the control plane, unless told otherwise."""

    async def start(**options: Any) -> Simulator:
        return await closing.enter_async_context(
            Simulator(**({"manual": True, "control": True} | options))
        )

    return start


@pytest.fixture
async def sim(start_simulator: StartSimulator) -> Simulator:
    """A small office with a stopped clock."""
    return await start_simulator()


@pytest.fixture
def connect_api(closing: AsyncExitStack) -> ConnectApi:
    """Connects HTTPS peers, logged in unless told otherwise."""

    async def connect(sim: Simulator, *, login: bool = True, **options: Any) -> ApiPeer:
        peer = await closing.enter_async_context(ApiPeer(sim, **options))
        if login:
            assert (await peer.login())["status"] == 0
        return peer

    return connect


@pytest.fixture
def connect_socket(closing: AsyncExitStack) -> ConnectSocket:
    """Connects socket peers, logged in and subscribed to the names given."""

    async def connect(
        sim: Simulator, *names: str, login: bool = True, **options: Any
    ) -> SocketPeer:
        peer = await closing.enter_async_context(SocketPeer(sim, **options))
        if login:
            assert (await peer.login())["status"] == 0
        if names:
            assert (await peer.request("subscribe", eventnames=list(names)))["status"] == 0
        return peer

    return connect


@pytest.fixture
async def api(sim: Simulator, connect_api: ConnectApi) -> ApiPeer:
    """A logged-in HTTPS peer of `sim`."""
    return await connect_api(sim)


def listen_in(sim: Simulator) -> list[str]:
    """The HTTPS actions that reach a simulator from now on, in order."""
    seen: list[str] = []
    answer = sim.api.answer

    def listening_in(body: bytes, address: str) -> Any:
        given = answer(body, address)
        seen.append(given.action)
        return given

    sim.api.answer = listening_in  # type: ignore[method-assign]
    return seen


@pytest.fixture
def sent(sim: Simulator) -> list[str]:
    """The HTTPS actions that reach `sim`, in order."""
    return listen_in(sim)
