"""Whom this operator calls and sends calls to, by what they typed; it fades. Pure."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from ucm_cti.commands.scripts import fold

HALF_LIFE = 14 * 86_400.0
"""Seconds after which a choice counts half."""
MOST = 600
"""So many counts are kept at most; the faintest go first."""
_LONGEST = 12
_FAINT = 0.05
_PREFIX, _OVERALL, _CAP = 20.0, 6.0, 60.0

Key = tuple[str, str]
"""What was typed, folded and cut ("" for whatever was typed), and the number that was chosen."""


@dataclass(frozen=True, slots=True)
class Count:
    """How often, faded to the moment `at` (wall clock, seconds since 1970)."""

    weight: float
    at: float

    def faded(self, now: float) -> float:
        """What is left of it now; a clock that was set back does not make it grow."""
        return self.weight * math.pow(0.5, max(0.0, now - self.at) / HALF_LIFE)


@dataclass(frozen=True, slots=True)
class Learned:
    """Everything learned; see `noted` and `bonus`."""

    counts: Mapping[Key, Count] = field(default_factory=lambda: MappingProxyType({}))


def noted(learned: Learned, typed: str, number: str, now: float) -> Learned:
    """The same with one more choice of a number, for all that was typed on the way to it."""
    text = _key(typed)
    counts = dict(learned.counts)
    for prefix in {text[:length].rstrip() for length in range(len(text) + 1)}:
        key = (prefix, number)
        before = counts.get(key)
        counts[key] = Count(1.0 + (before.faded(now) if before else 0.0), now)
    kept = sorted(counts.items(), key=lambda pair: -pair[1].faded(now))[:MOST]
    return Learned({key: count for key, count in kept if count.faded(now) >= _FAINT})


def bonus(learned: Learned, typed: str, now: float) -> dict[str, float]:
    """Points to add to a number's match for a typed text (commands.search.match), 60 at most."""
    text = _key(typed)
    found: dict[str, float] = {}
    for (prefix, number), count in learned.counts.items():
        if prefix in {"", text}:
            points = count.faded(now) * (_PREFIX if prefix else _OVERALL)
            found[number] = min(_CAP, found.get(number, 0.0) + points)
    return found


def document_of(learned: Learned) -> list[list[Any]]:
    """As plain JSON: [typed, number, weight, at] for each count."""
    return [
        [prefix, number, round(count.weight, 4), round(count.at)]
        for (prefix, number), count in learned.counts.items()
    ]


def learned_of(document: object) -> Learned:
    """From plain JSON; what is no count of ours is left out."""
    counts = {}
    for row in document if isinstance(document, list) else []:
        match row:
            case [str(prefix), str(number), int() | float() as weight, int() | float() as at]:
                if 0 < weight < float("inf") and 0 <= at < float("inf"):
                    counts[(_key(prefix), number)] = Count(float(weight), float(at))
            case _:
                pass
        if len(counts) == MOST:
            break
    return Learned(counts)


def _key(typed: str) -> str:
    return " ".join(fold(typed).split())[:_LONGEST].rstrip()
