"""One word for what came of a command."""

from collections.abc import Coroutine
from typing import Any

from ucm_cti.commands.outcome import Outcome
from ucm_cti.domain.errors import UcmError


async def what_came(command: Coroutine[Any, Any, Outcome]) -> str:
    """The outcome's word, or the name of the error."""
    try:
        return (await command).result.value
    except UcmError as error:
        return error.name
