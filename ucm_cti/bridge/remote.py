"""Downwards: the PBX as the GUI's commands see it, across the network thread."""

from typing import TypeVar

from ucm_cti.bridge.runtime import NetworkThread
from ucm_cti.commands.ports import Pbx
from ucm_cti.domain.errors import NotPossible
from ucm_cti.wire.actions.base import Action

R = TypeVar("R")


class RemotePbx:
    """A `Pbx` for the GUI loop; `target` lives on the network thread and may change or be None."""

    def __init__(self, thread: NetworkThread, target: Pbx | None = None) -> None:
        self._thread = thread
        self.target = target

    async def execute(self, request: Action[R]) -> R:
        """Send one action; returns its typed result. Raises UcmError."""
        if self.target is None:
            raise NotPossible("There is no connection to the PBX; connect first.")
        return await self._thread.run(self.target.execute(request))

    def refresh(self) -> None:
        """Ask for fresh channel lists soon; returns at once."""
        if self.target is not None:
            self._thread.call(self.target.refresh)
