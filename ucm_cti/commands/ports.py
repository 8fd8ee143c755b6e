"""What commands need from the outside; the client and the bridge each satisfy it."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeAlias, TypeVar

from ucm_cti.wire.actions.base import Action, Downloaded

R = TypeVar("R")
Progress: TypeAlias = Callable[[int, int | None], None]
"""Told the bytes saved so far and those to come in all, None where the PBX does not say."""


class Pbx(Protocol):
    """A PBX that takes actions."""

    async def execute(self, request: Action[R]) -> R:
        """Send one action; returns its typed result. Raises UcmError."""
        ...

    def refresh(self) -> None:
        """Ask for fresh channel lists soon; returns at once."""
        ...


class FilePbx(Pbx, Protocol):
    """A PBX whose files can be fetched too."""

    async def download(
        self, request: Action[Downloaded], path: Path, progress: Progress | None = None
    ) -> Downloaded:
        """Fetch a file and save it at `path`. Raises UcmError; then nothing is left of it."""
        ...
