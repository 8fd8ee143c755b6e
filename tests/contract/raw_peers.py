"""Peers that speak to a UCM with nothing but httpx, websockets and JSON."""

import asyncio
import hashlib
import json
import ssl
from collections import deque
from typing import Any, Self

import httpx
import websockets

from ucm_cti.simulator.server import Simulator

PATIENCE = 5.0  # seconds; nothing here takes long


def trust(sim: Simulator) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(sim.ca_path))


def md5(text: str) -> str:
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


class ApiPeer:
    """An HTTPS client of one simulator."""

    def __init__(self, sim: Simulator, local_address: str | None = None) -> None:
        self.sim = sim
        self.cookie = ""
        transport = httpx.AsyncHTTPTransport(verify=trust(sim), local_address=local_address)
        self.http = httpx.AsyncClient(base_url=sim.url, transport=transport, timeout=PATIENCE)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.http.aclose()

    async def send(self, **request: Any) -> dict[str, Any]:
        """One request as it is; HTTP status has to be 200."""
        answer = await self.http.post("/api", json={"request": request})
        assert answer.status_code == 200
        return answer.json()

    async def call(self, action: str, **values: Any) -> dict[str, Any]:
        """One request with the cookie of the last login."""
        return await self.send(action=action, cookie=self.cookie, **values)

    async def login(self, user: str = "", password: str = "") -> dict[str, Any]:
        """Challenge and login; the reply of whichever failed, or of the login."""
        api = self.sim.users.api[0]
        user, password = user or api.name, password or api.password
        challenge = await self.send(action="challenge", user=user, version="1.0")
        if challenge["status"]:
            return challenge
        token = md5(challenge["response"]["challenge"] + password)
        reply = await self.send(action="login", user=user, token=token)
        self.cookie = reply["response"].get("cookie", self.cookie)
        return reply

    async def control(self, path: str, **order: Any) -> httpx.Response:
        """One order to the control plane."""
        return await self.http.post(f"/simulator/{path}", json=order)

    async def channels(self) -> list[dict[str, Any]]:
        """The rows of listUnBridgedChannels."""
        rows: list[dict[str, Any]] = (await self.call("listUnBridgedChannels"))["response"][
            "channel"
        ]
        return rows


class SocketPeer:
    """A socket to one simulator; frames that are no reply are kept in `pushed`."""

    def __init__(self, sim: Simulator, **options: Any) -> None:
        self.sim = sim
        self.pushed: deque[dict[str, Any]] = deque()
        self.order: list[str] = []
        self._count = 0
        self._connecting = websockets.connect(
            self.address(sim),
            ssl=trust(sim),
            proxy=None,
            ping_interval=None,
            close_timeout=0.5,
            **options,
        )

    @staticmethod
    def address(sim: Simulator) -> str:
        return sim.url.replace("https", "wss", 1) + "/websockify"

    async def __aenter__(self) -> Self:
        self.ws = await self._connecting
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.ws.close()

    async def receive(self) -> Any:
        """The next frame as a document. Raises JSONDecodeError for a garbled one."""
        async with asyncio.timeout(PATIENCE):
            return json.loads(await self.ws.recv())

    async def request(self, action: str, **members: Any) -> dict[str, Any]:
        """One request; the message of its response."""
        self._count += 1
        key = f"t{self._count}"
        message = {"transactionid": key, "action": action, **members}
        await self.ws.send(json.dumps({"type": "request", "message": message}))
        while True:
            frame = await self.receive()
            if frame["type"] == "response" and frame["message"]["transactionid"] == key:
                self.order.append("response")
                return frame["message"]
            self.order.append("push")
            self.pushed.append(frame)

    async def login(self, user: str = "", password: str = "") -> dict[str, Any]:
        """Challenge and login."""
        api = self.sim.users.api[0]
        user, password = user or api.name, password or api.password
        challenge = await self.request("challenge", username=user, version="1")
        if challenge["status"]:
            return challenge
        token = md5(challenge["challenge"] + password)
        return await self.request("login", username=user, token=token)

    async def event(self, name: str) -> Any:
        """The body of the next event of a name; others are passed over."""
        while True:
            frame = self.pushed.popleft() if self.pushed else await self.receive()
            message = frame["message"]
            for notify in message if isinstance(message, list) else [message]:
                if notify.get("eventname") == name:
                    return notify["eventbody"]
