"""What commands need from the outside; the client and the bridge each satisfy it."""

from typing import Protocol, TypeVar

from ucm_cti.wire.actions.base import Action

R = TypeVar("R")


class Pbx(Protocol):
    """A PBX that takes actions."""

    async def execute(self, request: Action[R]) -> R:
        """Send one action; returns its typed result. Raises UcmError."""
        ...

    def refresh(self) -> None:
        """Ask for fresh channel lists soon; returns at once."""
        ...
