"""From an action's name to what the PBX does."""

from collections.abc import Mapping
from typing import Any

from ucm_cti.simulator.api import Answer
from ucm_cti.simulator.config import Configuration
from ucm_cti.simulator.driver import Driver
from ucm_cti.simulator.handlers import handlers_for
from ucm_cti.simulator.records.documents import Document
from ucm_cti.simulator.records.meaning import meaning_of
from ucm_cti.simulator.records.office import Answering


class Dispatch:
    """The Actions of the PBX inside; each is complete in itself, none waits."""

    def __init__(self, driver: Driver, answering: Mapping[str, Answering]) -> None:
        self._driver = driver
        self._answering = answering
        self._handlers = handlers_for(Configuration(driver.pbx.config))
        self._names = {key.partition(".")[0] for key in (*self._handlers, *answering)}

    def knows(self, action: str) -> bool:
        """Whether anything does it."""
        return action in self._names

    def carry_out(self, request: dict[str, Any]) -> dict[str, Any] | Answer:
        """Do it on the PBX. Raises Rejection, Refused."""
        kind, values = meaning_of(request)
        if answer := self._answering.get(kind.spec.id):
            reply = self._driver.act(lambda _: answer(values))
            if isinstance(reply, Document):
                return Answer(0, {}, str(request["action"]), reply)
        else:
            handler = self._handlers[kind.spec.id]
            reply = self._driver.act(lambda pbx: handler(pbx, values))
        body: dict[str, Any] = reply
        return body
