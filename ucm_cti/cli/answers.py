"""What a verb hands back, and how it reaches stdout."""

import json
import os
import sys
from dataclasses import dataclass
from typing import Any

from ucm_cti.cli.exits import DONE, REFUSED
from ucm_cti.commands.outcome import Outcome, Result

_UNCONFIRMED = "unconfirmed"


@dataclass(frozen=True, slots=True)
class Answer:
    """A JSON document, the same as text for people, and the exit status; `note` is for people
    too, but beside the text."""

    document: dict[str, Any]
    text: str
    status: int = DONE
    note: str = ""

    def print(self, *, as_json: bool) -> None:
        """To stdout: the document as one line, or the text, with the note on stderr."""
        print(to_json(self.document) if as_json else self.text, flush=True)
        if self.note and not as_json:
            print(self.note, file=sys.stderr)


def to_json(document: Any) -> str:
    """One line of JSON; any script's letters stay readable."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def of_outcome(outcome: Outcome) -> Answer:
    """{"status": done, accepted or unconfirmed, sentence, seconds, call}; the last is no success,
    as nobody saw the effect."""
    document: dict[str, Any] = {
        "status": outcome.result.value,
        "sentence": outcome.sentence,
        "seconds": round(outcome.seconds, 3),
        "call": outcome.call,
    }
    if outcome.result is not Result.UNCONFIRMED:
        return Answer(document, outcome.sentence)
    error = {"code": None, "name": _UNCONFIRMED, "sentence": outcome.sentence}
    return Answer(document | {"error": error}, outcome.sentence, REFUSED)


def forget_stdout() -> None:
    """Whoever read stdout has gone; let what is still buffered run into nothing."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, sys.stdout.fileno())
    os.close(nothing)
