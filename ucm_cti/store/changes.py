"""What one step of the store changed."""

from dataclasses import dataclass

from ucm_cti.domain.call import Call
from ucm_cti.domain.ids import CallId, ExtensionNumber


@dataclass(frozen=True, slots=True)
class Changes:
    """The net difference of a step. `ended` holds each gone call as it last was.

    `extensions` names every extension whose row may look different, also those whose calls
    changed. `directory` is set when extensions came or went, `places` when names of queues,
    groups, menus or trunks changed, `clock` when all durations may shift, `book` when the names of
    people outside may be others.
    """

    added: tuple[CallId, ...] = ()
    changed: tuple[CallId, ...] = ()
    ended: tuple[Call, ...] = ()
    extensions: frozenset[ExtensionNumber] = frozenset()
    directory: bool = False
    places: bool = False
    link: bool = False
    clock: bool = False
    book: bool = False

    def __bool__(self) -> bool:
        return bool(
            self.added
            or self.changed
            or self.ended
            or self.extensions
            or self.directory
            or self.places
            or self.link
            or self.clock
            or self.book
        )
