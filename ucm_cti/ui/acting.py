"""From a click to a command to a word about what came of it."""

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject, Signal

from ucm_cti.bridge.tasks import Spawn
from ucm_cti.commands.outcome import Outcome, Result
from ucm_cti.domain.errors import PerhapsDone, UcmError
from ucm_cti.domain.wording import noop, tr

_OWN_FAULT = noop("UCM CTI met a fault of its own; look whether it was done before you try again.")


def error_kind(error: UcmError) -> str:
    """How a failure is told: one that leaves open what was done stays until somebody closes it."""
    return "open" if isinstance(error, PerhapsDone) else "error"


class Actor(QObject):
    """Runs desk commands; views show `told` as a toast and `pending` as a busy mark.

    `told` carries (sentence, kind) with kind "done", "doubt", "error" or "open"; `pending` the keys
    of the commands under way. `undoable` follows `told` with (sentence, what starts the undoing)
    where there is something to undo. A key that is under way is not started again: a double click
    sends once.
    """

    told = Signal(str, str)
    undoable = Signal(str, object)
    pending = Signal(object)

    def __init__(self, spawn: Spawn) -> None:
        super().__init__()
        self._spawn = spawn
        self._keys: set[str] = set()

    def act(
        self,
        key: str,
        command: Coroutine[Any, Any, Outcome],
        failed: Callable[[UcmError], None] | None = None,
    ) -> None:
        """Start a command unless the same key is under way; `failed` takes the error's sentence in
        place of `told`, for views that show it beside what was typed.
        """
        if key in self._keys:
            command.close()
            return
        self._keys.add(key)
        self.pending.emit(frozenset(self._keys))
        verb = key.partition(":")[0]  # the rest may be what was dialled, and the name is logged
        self._spawn(self._run(key, command, failed), f"command {verb}")

    async def _run(
        self,
        key: str,
        command: Coroutine[Any, Any, Outcome],
        failed: Callable[[UcmError], None] | None,
    ) -> None:
        try:
            outcome = await command
        except UcmError as error:
            if failed is None:
                self.told.emit(str(error), error_kind(error))
            else:
                failed(error)
        except Exception:
            self.told.emit(tr(_OWN_FAULT), "error")
            raise
        else:
            kind = "doubt" if outcome.result is Result.UNCONFIRMED else "done"
            self.told.emit(outcome.sentence, kind)
            if outcome.undo is not None:
                self.undoable.emit(outcome.sentence, outcome.undo)
        finally:
            self._keys.discard(key)
            self.pending.emit(frozenset(self._keys))
