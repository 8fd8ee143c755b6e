"""Numbers that are not people: queues, ring groups, voice menus; and the lines to the outside."""

from dataclasses import dataclass
from enum import StrEnum

from ucm_cti.domain.wording import noop, tr


class PlaceKind(StrEnum):
    """What answers at a number that belongs to no person."""

    QUEUE = noop("queue")
    RING_GROUP = noop("ring group")
    IVR = noop("voice menu")


@dataclass(frozen=True, slots=True)
class Place:
    """A dialable number that belongs to no person (listQueue, listRingGroup, listIVR)."""

    number: str
    name: str
    kind: PlaceKind

    @property
    def label(self) -> str:
        """The name where there is one, else the kind and number."""
        return self.name or f"{tr(self.kind.value)} {self.number}"


@dataclass(frozen=True, slots=True)
class Trunk:
    """An outside line (listVoIPTrunk); channel names carry its index: PJSIP/trunk_<index>-..."""

    index: str
    name: str
    host: str = ""
