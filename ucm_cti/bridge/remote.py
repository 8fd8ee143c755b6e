"""Downwards: the PBX as the GUI's commands see it, across the network thread."""

import asyncio
from pathlib import Path
from typing import TypeVar

from ucm_cti.bridge.runtime import NetworkThread
from ucm_cti.commands.ports import FilePbx, Progress
from ucm_cti.domain.errors import NotPossible
from ucm_cti.wire.actions.base import Action, Downloaded

R = TypeVar("R")


class RemotePbx:
    """A `FilePbx` for the GUI loop; `target` lives on the network thread, may change or be None."""

    def __init__(self, thread: NetworkThread, target: FilePbx | None = None) -> None:
        self._thread = thread
        self.target = target

    async def execute(self, request: Action[R]) -> R:
        """Send one action; returns its typed result. Raises UcmError."""
        return await self._thread.run(self._connected().execute(request))

    async def download(
        self, request: Action[Downloaded], path: Path, progress: Progress | None = None
    ) -> Downloaded:
        """Fetch a file and save it at `path`; `progress` is told on the loop of the caller.

        Raises UcmError; then, and when cancelled, nothing is left of it.
        """
        target = self._connected()
        here = asyncio.get_running_loop()

        def tell(saved: int, total: int | None) -> None:
            if progress is not None:
                here.call_soon_threadsafe(progress, saved, total)

        return await self._thread.run(target.download(request, path, tell))

    def refresh(self) -> None:
        """Ask for fresh channel lists soon; returns at once."""
        if self.target is not None:
            self._thread.call(self.target.refresh)

    def _connected(self) -> FilePbx:
        if self.target is None:
            raise NotPossible("There is no connection to the PBX; connect first.")
        return self.target
