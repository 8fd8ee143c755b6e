"""Which parts of the state one step has touched; the differences are worked out at its end."""

from dataclasses import dataclass, field

from ucm_cti.domain.ids import CallId, ExtensionNumber


@dataclass(slots=True)
class Touched:
    """Collected by the reducers, read once by `Store.apply`."""

    groups: set[CallId] = field(default_factory=set)
    extensions: set[ExtensionNumber] = field(default_factory=set)
    directory: bool = False
    places: bool = False
    link: bool = False
    clock: bool = False
