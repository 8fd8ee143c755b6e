"""What else changes when a record is deleted, so that nothing points to where nobody is."""

from ucm_cti.simulator.config import kinds
from ucm_cti.simulator.config.configuration import Configuration
from ucm_cti.simulator.config.running import listed
from ucm_cti.simulator.config.tables import Kind, Record

_LISTS: tuple[tuple[Kind, str], ...] = (
    (kinds.QUEUE, "members"),
    (kinds.QUEUE, "queue_chairmans"),
    (kinds.RING_GROUP, "members"),
    (kinds.PAGING_GROUP, "members"),
    (kinds.PAGING_GROUP, "number_allowed"),
    (kinds.EXTENSION_GROUP, "members"),
    (kinds.VOICEMAIL_GROUP, "members"),
    (kinds.OUTBOUND_ROUTE, "members"),
)
"""Members that name extensions, comma-separated."""


def extension(configuration: Configuration, record: Record) -> None:
    """A deleted extension leaves every group and queue."""
    for kind, name in _LISTS:
        table = configuration.table(kind)
        for key in table:
            before = listed(table.read(key)[name])
            after = [number for number in before if number != record["extension"]]
            if len(after) < len(before):
                table.change(key, {name: ",".join(after) or None})


def trunk(configuration: Configuration, record: Record) -> None:
    """The inbound routes of a deleted trunk go with it; outbound routes lose it."""
    routes = configuration.table(kinds.INBOUND_ROUTE)
    for key in routes:
        route = routes.read(key)
        if route["trunk_index"] == record["trunk_index"]:
            routes.remove(key)
            inbound_route(configuration, route)
    outbound = configuration.table(kinds.OUTBOUND_ROUTE)
    for key in outbound:
        if outbound.read(key)["default_trunk_index"] == record["trunk_index"]:
            outbound.change(key, {"default_trunk_index": None})


def inbound_route(configuration: Configuration, record: Record) -> None:
    """Numbers that were blocked on a deleted route only are blocked no more."""
    blocked = configuration.table(kinds.BLOCKED)
    for key in blocked:
        if blocked.read(key)["inbound_rt_index"] == str(record["inbound_rt_index"]):
            blocked.remove(key)
