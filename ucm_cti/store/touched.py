"""Which parts of the state inputs have touched; the differences are worked out at the end."""

from dataclasses import dataclass, field

from ucm_cti.domain.ids import CallId, ExtensionNumber


@dataclass(slots=True)
class Touched:
    """Collected by the reducers, read once by `Store.settle`."""

    groups: set[CallId] = field(default_factory=set)
    extensions: set[ExtensionNumber] = field(default_factory=set)
    directory: bool = False
    places: bool = False
    link: bool = False
    clock: bool = False
    book: bool = False
