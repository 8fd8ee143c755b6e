"""What a socket has subscribed to: event names with optional filters (wire.md 1.3, 1.4)."""

from dataclasses import dataclass, field
from typing import Any

from ucm_cti.wire.events import ALL_EVENT_NAMES

EVENT_NAMES = frozenset(ALL_EVENT_NAMES)
"""What this PBX knows unless it is told otherwise."""

_ENTITY_KEYS = {
    "ExtensionStatus": "extension",
    "PresenceStatus": "extension",
    "CallQueueStatus": "extension",
    "TrunkStatus": "trunk_index",
    "VoiceMailStatus": "extensions",
}


class UnknownEventName(Exception):
    """A name in a subscribe that the PBX does not know; the whole batch is refused with -9."""


@dataclass(frozen=True, slots=True)
class Filter:
    """The entities of one `Name/filter`: `1006`, a range `1005~1007`, or a comma list of both."""

    singles: frozenset[str]
    ranges: tuple[tuple[str, str], ...]

    def takes(self, entity: str) -> bool:
        """Whether an entity is meant; ranges compare numbers of one length."""
        return entity in self.singles or any(
            len(low) == len(entity) == len(high) and low <= entity <= high
            for low, high in self.ranges
        )


def parse_filter(text: str) -> Filter:
    """Read the part behind the slash; never raises, blanks are dropped."""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    pairs = [part.partition("~") for part in parts if "~" in part]
    return Filter(
        singles=frozenset(part for part in parts if "~" not in part),
        ranges=tuple((low.strip(), high.strip()) for low, _, high in pairs),
    )


@dataclass(slots=True)
class Subscription:
    """The names of one socket; a name with no filter takes every entity."""

    known: frozenset[str] = EVENT_NAMES
    wanted: dict[str, dict[str, Filter | None]] = field(default_factory=dict)

    def add(self, eventnames: list[str]) -> None:
        """Take all names or, on the first unknown one, none. Raises UnknownEventName."""
        parsed = [self._split(text) for text in eventnames]
        for name, entities in parsed:
            self.wanted.setdefault(name, {})[entities] = (
                parse_filter(entities) if entities else None
            )

    def remove(self, eventnames: list[str]) -> None:
        """Forget names; `Name` forgets its filters too. Raises UnknownEventName."""
        for name, entities in [self._split(text) for text in eventnames]:
            if entities:
                self.wanted.get(name, {}).pop(entities, None)
            if not entities or not self.wanted.get(name):
                self.wanted.pop(name, None)

    def names(self) -> list[str]:
        """What is subscribed, as it was asked for, sorted."""
        return sorted(
            f"{name}/{entities}" if entities else name
            for name, filters in self.wanted.items()
            for entities in filters
        )

    def pick(self, name: str, body: Any) -> Any | None:
        """The part of an event body that was asked for; None when nothing of it was.

        Events without a known entity member come whole whatever the filter says.
        """
        filters = self.wanted.get(name)
        if filters is None:
            return None
        key = _ENTITY_KEYS.get(name)
        if None in filters.values() or key is None or not isinstance(body, list):
            return body
        limits = [entry for entry in filters.values() if entry is not None]
        rows = [row for row in body if any(f.takes(str(row.get(key, ""))) for f in limits)]
        return rows or None

    def _split(self, text: str) -> tuple[str, str]:
        name, _, entities = text.partition("/")
        if name not in self.known:
            raise UnknownEventName(name)
        return name, entities
