"""What an event loop reports by itself, told to the log without the values that it would repeat."""

import asyncio
import logging
from typing import Any

_log = logging.getLogger(__name__)


def log_loop_faults(loop: asyncio.AbstractEventLoop) -> None:
    """Log lost tasks and failing callbacks of a loop."""
    loop.set_exception_handler(_from_loop)


def _from_loop(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    # asyncio's own text goes on with the callback's arguments
    words = str(context.get("message") or "a fault in the event loop").partition("(")[0]
    task = context.get("task") or context.get("future")
    name = f" ({task.get_name()})" if isinstance(task, asyncio.Task) else ""
    _log.error("%s%s", words, name, exc_info=context.get("exception"))
