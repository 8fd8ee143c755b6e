"""One socket's side of the protocol, without the socket (wire.md 1.2, 1.3)."""

import itertools
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from ucm_cti.simulator.faults import FaultKind, Faults
from ucm_cti.simulator.frames import response
from ucm_cti.simulator.options import FaceOptions
from ucm_cti.simulator.sessions import Challenges, LoginGuard, Rejection
from ucm_cti.simulator.subscription import Subscription, UnknownEventName
from ucm_cti.simulator.users import Users

INVALID, NOT_LOGGED_IN, UNKNOWN_EVENT, UNSUPPORTED = -1, -5, -9, -19
SYSTEM_ERROR = -9


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply frame and the action it answers."""

    action: str
    frame: dict[str, Any]


class Talk:
    """Challenge, login, subscriptions and heartbeat of one connection; the session is the socket.

    Before login everything but challenge and login answers -5; that code, and that a logged-out
    socket stays open, is not recorded anywhere.
    """

    def __init__(
        self,
        users: Users,
        options: FaceOptions,
        guard: LoginGuard,
        faults: Faults,
        address: str,
    ) -> None:
        self.user: str | None = None
        self.subscription = Subscription(known=options.event_names)
        self._users = users
        self._options = options
        self._guard = guard
        self._faults = faults
        self._address = address
        self._challenges = Challenges()
        self._open: dict[str, Callable[[Mapping[str, Any]], dict[str, Any]]] = {
            "challenge": self._challenge,
            "login": self._login,
        }
        self._closed: dict[str, Callable[[Mapping[str, Any]], dict[str, Any]]] = {
            "subscribe": self._subscribe,
            "unsubscribe": self._unsubscribe,
            "heartbeat": lambda _: {},
            "logout": self._logout,
        }

    def answer(self, text: str) -> Reply | None:
        """The reply to one frame; None for a client's own `response`, which needs none."""
        try:
            document = json.loads(text)
        except (ValueError, RecursionError):
            document = None
        if isinstance(document, dict) and document.get("type") == "response":
            return None
        message = document.get("message") if isinstance(document, dict) else None
        if not isinstance(message, dict) or not isinstance(message.get("action"), str):
            return Reply("", response("", "", INVALID))
        action, transaction = message["action"], message.get("transactionid", "")
        try:
            members = self._act(action, message)
        except Rejection as no:
            return Reply(action, response(transaction, action, no.code, **no.members))
        return Reply(action, response(transaction, action, 0, **members))

    def _act(self, action: str, message: Mapping[str, Any]) -> dict[str, Any]:
        if fault := self._faults.take(FaultKind.STATUS, action=action, on="socket"):
            raise Rejection(fault.code or SYSTEM_ERROR)
        if begin := self._open.get(action):
            return begin(message)
        if self.user is None:
            raise Rejection(NOT_LOGGED_IN)
        if go_on := self._closed.get(action):
            return go_on(message)
        raise Rejection(UNSUPPORTED)

    def _challenge(self, message: Mapping[str, Any]) -> dict[str, Any]:
        name = _text(message, "username")
        self._guard.check(self._address, name)
        return {"challenge": self._challenges.issue(name)}

    def _login(self, message: Mapping[str, Any]) -> dict[str, Any]:
        name, token = _text(message, "username"), _text(message, "token")
        self._guard.check(self._address, name)
        if not self._challenges.redeem(name, token, self._passwords_of(name)):
            raise self._guard.failed(self._address, name)
        self._guard.succeeded(self._address)
        self.user = name
        return {}

    def _passwords_of(self, name: str) -> list[str]:
        """One of a name's passwords is enough where it is a web user and an API user."""
        allowed = self._options.socket_users
        users = (
            self._users.find_web(name) if allowed != "api" else None,
            self._users.find_api(name) if allowed != "web" else None,
        )
        return [user.password for user in users if user is not None]

    def _subscribe(self, message: Mapping[str, Any]) -> dict[str, Any]:
        return self._change(self.subscription.add, message)

    def _unsubscribe(self, message: Mapping[str, Any]) -> dict[str, Any]:
        return self._change(self.subscription.remove, message)

    def _change(
        self, change: Callable[[list[str]], None], message: Mapping[str, Any]
    ) -> dict[str, Any]:
        names = message.get("eventnames")
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            raise Rejection(INVALID)
        try:
            change(names)
        except UnknownEventName:
            raise Rejection(UNKNOWN_EVENT) from None
        return {}

    def _logout(self, _message: Mapping[str, Any]) -> dict[str, Any]:
        self.user = None
        self.subscription.wanted.clear()
        return {}


def _text(message: Mapping[str, Any], name: str) -> str:
    value = message.get(name)
    if not isinstance(value, str) or not value:
        raise Rejection(INVALID)
    return value


def transaction_ids() -> Callable[[], str]:
    """A source of transaction ids for notifies: "1", "2", ..."""
    counter = itertools.count(1)
    return lambda: str(next(counter))
