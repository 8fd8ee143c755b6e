"""The HTTPS API without HTTP: a request body in, status and reply out (wire.md 2.1, 2.2)."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from ucm_cti.simulator.clock import FaceClock
from ucm_cti.simulator.faults import FaultKind, Faults
from ucm_cti.simulator.options import FaceOptions
from ucm_cti.simulator.parameters import INVALID, read_parameters
from ucm_cti.simulator.pbx import Refused
from ucm_cti.simulator.records.documents import Document
from ucm_cti.simulator.sessions import Challenges, CookiePool, LoginGuard, Rejection
from ucm_cti.simulator.users import ApiUser, Users
from ucm_cti.wire.registry import find_action

NO_PERMISSION = -47
SYSTEM_ERROR = -9


@dataclass(frozen=True, slots=True)
class Answer:
    """One reply and the action it belongs to, "" when the request named none.

    With a `document` that is all of it: neither status nor response leaves (wire.md 2.9). It leaves
    after `wait` seconds.
    """

    status: int
    response: dict[str, Any]
    action: str = ""
    document: Document | None = None
    wait: float = 0.0


class Actions(Protocol):
    """What is done for those who are logged in."""

    def knows(self, action: str) -> bool:
        """Whether there is an action of that name."""
        ...

    def carry_out(self, request: dict[str, Any]) -> dict[str, Any] | Answer:
        """Do it; the reply body, or the whole answer. Raises Rejection, Refused."""
        ...


class Api:
    """Sessions and dispatch; each request is complete in itself, none waits."""

    def __init__(
        self,
        actions: Actions,
        users: Users,
        options: FaceOptions,
        clock: FaceClock,
        faults: Faults,
    ) -> None:
        self._actions = actions
        self._users = users
        self._options = options
        self._faults = faults
        self.guard = LoginGuard(clock, options)
        self.cookies = CookiePool(clock, options)
        self._challenges = Challenges()
        self._session: dict[str, Callable[[Mapping[str, Any], str], dict[str, Any]]] = {
            "challenge": self._challenge,
            "login": self._login,
        }

    def answer(self, body: bytes, address: str) -> Answer:
        """Answer one POST from an address. Never raises for anything that a client sends."""
        request = _request_of(body)
        if request is None:
            return self._refuse(Rejection(-1, text=INVALID))
        action = str(request["action"])
        try:
            reply = self._act(action, request, address)
            return reply if isinstance(reply, Answer) else Answer(0, reply, action)
        except Rejection as rejection:
            return self._refuse(rejection, action)
        except Refused as refused:
            return self._refuse(Rejection(refused.code), action)

    def _act(self, action: str, request: dict[str, Any], address: str) -> dict[str, Any] | Answer:
        self._fail_if_armed(action)
        if begin := self._session.get(action):
            return begin(self._values(action, request), address)
        name = self.cookies.use(request.get("cookie"))
        if action == "logout":
            self._values(action, request)
            self.cookies.close(request["cookie"])
            return {}
        if not self._actions.knows(action):
            raise Rejection(self._options.unknown_action)
        user = self._users.find_api(name)
        if user is None or not user.may(action):
            raise Rejection(NO_PERMISSION)
        if self._faults.take(FaultKind.WITHDRAW, action=action, on="api", user=name):
            raise Rejection(NO_PERMISSION)
        return self._actions.carry_out(request)

    def _fail_if_armed(self, action: str) -> None:
        if fault := self._faults.take(FaultKind.STATUS, action=action, on="api"):
            raise Rejection(fault.code or SYSTEM_ERROR)

    def _challenge(self, values: Mapping[str, Any], address: str) -> dict[str, Any]:
        self._admit(values["user"], address)
        return {"challenge": self._challenges.issue(values["user"])}

    def _login(self, values: Mapping[str, Any], address: str) -> dict[str, Any]:
        name = values["user"]
        user = self._admit(name, address)
        passwords = (user.password,) if user else ()
        if not self._challenges.redeem(name, values["token"], passwords):
            raise self.guard.failed(address, name)
        self.guard.succeeded(address)
        return {"cookie": self.cookies.open(name)}

    def _admit(self, name: str, address: str) -> ApiUser | None:
        if not self._options.api_enabled:
            raise Rejection(NO_PERMISSION)
        self.guard.check(address, name)
        user = self._users.find_api(name)
        if user is None and self._options.unknown_user == -71:
            failure = self.guard.failed(address, name)
            code = -71 if failure.code == -37 else failure.code
            raise Rejection(code, **_as_challenge(failure.members))
        if user is None and self._options.unknown_user == NO_PERMISSION:
            raise Rejection(NO_PERMISSION)
        if user is not None and not user.may_come_from(address):
            raise Rejection(NO_PERMISSION)
        return user

    def _values(self, action: str, request: dict[str, Any]) -> dict[str, Any]:
        cls = find_action(action)
        if cls is None:
            raise Rejection(self._options.unknown_action)
        return read_parameters(cls, request)

    def _refuse(self, rejection: Rejection, action: str = "") -> Answer:
        members = dict(rejection.members)
        if "text" in members:
            members[self._options.error_field] = members.pop("text")
        return Answer(rejection.code, members, action)


def _request_of(body: bytes) -> dict[str, Any] | None:
    """The inner object of a well-formed request that names its action as text."""
    try:
        document = json.loads(body)
    except (ValueError, RecursionError):
        return None
    request = document.get("request") if isinstance(document, dict) else None
    if not isinstance(request, dict) or not isinstance(request.get("action"), str):
        return None
    return request if request["action"] else None


def _as_challenge(members: Mapping[str, object]) -> dict[str, object]:
    """The guide calls the attempts left `remain_number` at challenge, `remain_num` at login."""
    return {("remain_number" if k == "remain_num" else k): v for k, v in members.items()}
