"""A PBX with its configuration, asked as the API asks it, without HTTP."""

import json
from typing import Any, TypeVar

from ucm_cti.simulator.config import Configuration
from ucm_cti.simulator.handlers import handlers_for
from ucm_cti.simulator.parameters import read_parameters
from ucm_cti.simulator.pbx import Pbx, PbxConfig, Refused, small_office
from ucm_cti.simulator.sessions import Rejection
from ucm_cti.wire.actions.base import Action
from ucm_cti.wire.codec import decode_reply, parameters
from ucm_cti.wire.registry import find_action

R = TypeVar("R")


class Office:
    """The small office, or another PBX."""

    def __init__(self, config: PbxConfig | None = None) -> None:
        self.pbx = Pbx(config or small_office())
        self.configuration = Configuration(self.pbx.config)
        self._handlers = handlers_for(self.configuration)

    def ask(self, action: str, **values: Any) -> dict[str, Any]:
        """The reply to a request in wire names. Raises Rejection, Refused."""
        cls = find_action(action)
        assert cls is not None
        return self._handlers[action](self.pbx, read_parameters(cls, values))

    def code(self, action: str, **values: Any) -> int:
        """The status of a request."""
        try:
            self.ask(action, **values)
        except (Rejection, Refused) as no:
            return no.code
        return 0

    def execute(self, request: Action[R]) -> R:
        """The typed result of a typed request, through the client's own codec."""
        sent = json.loads(json.dumps(parameters(request)))
        reply = {"status": 0, "response": self.ask(request.spec.name, **sent)}
        return decode_reply(json.dumps(reply).encode(), request)

    def ringing(self) -> set[str]:
        """Whose phones ring."""
        return {row["callernum"] for row in self.pbx.unbridged() if row["state"] == "Ringing"}
