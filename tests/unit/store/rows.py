"""Short ways to write the PBX's rows, spelled as wire.md 1.6 has them."""

from ucm_cti.store.inputs import AccountsRead, ChannelsRead, EventReceived
from ucm_cti.wire.events import ActiveCallsChanged, ExtensionStatusChanged
from ucm_cti.wire.rows import AccountRow, BridgedRow, ExtensionStatusRow, UnbridgedRow

TRUNK = "PJSIP/trunk_1-00000a4a"
ANNA = "PJSIP/331-00000a52"
OMAR = "PJSIP/332-00000a53"
LINK = "1769422021.5655"


def trunk_ring(**over: str | None) -> UnbridgedRow:
    """The inbound trunk channel, waiting at the gate or in the dialplan."""
    fields: dict[str, str | None] = {
        "channel": TRUNK,
        "action": "add",
        "uniqueid": LINK,
        "linkedid": LINK,
        "state": "Ring",
        "service": "normal",
        "callernum": "2310000000",
        "callername": "",
        "connectednum": "",
        "connectedname": None,
        "alloc_time": "2026-01-26 12:07:01",
        "inbound_trunk_name": "Intertelecom",
        "outbound_trunk_name": "",
    }
    return UnbridgedRow(**(fields | over))  # type: ignore[arg-type]


def ringing(channel: str = ANNA, number: str = "331", **over: str | None) -> UnbridgedRow:
    """An extension's phone rings for the trunk's caller."""
    serial = int(channel[-2:], 16)
    fields: dict[str, str | None] = {
        "channel": channel,
        "action": "add",
        "uniqueid": f"1769422021.{5655 + serial}",
        "linkedid": LINK,
        "state": "Ringing",
        "service": "macro-dial",
        "callernum": number,
        "callername": "",
        "connectednum": "2310000000",
        "connectedname": "",
        "alloc_time": "2026-01-26 12:07:02",
        "inbound_trunk_name": "",
        "outbound_trunk_name": "",
    }
    return UnbridgedRow(**(fields | over))  # type: ignore[arg-type]


def talking(one: str = TRUNK, two: str = ANNA, **over: str | None) -> BridgedRow:
    """A talking pair, with the linkedid empty as devices send it."""
    fields: dict[str, str | None] = {
        "action": "add",
        "channel1": one,
        "channel2": two,
        "callerid1": "2310000000",
        "callerid2": "331",
        "name1": "",
        "name2": "",
        "uniqueid1": LINK,
        "uniqueid2": None,
        "linkedid": "",
        "bridge_id": "b1",
        "bridge_time": "2026-01-26 12:07:09",
        "inbound_trunk_name": "Intertelecom",
        "outbound_trunk_name": "",
    }
    return BridgedRow(**(fields | over))  # type: ignore[arg-type]


def gone(channel: str) -> UnbridgedRow:
    """The captured delete row: three members, no ids."""
    return UnbridgedRow(channel=channel, action="delete")


def parted(**channels: str) -> BridgedRow:
    """A bridge delete, with whichever channel members the device sends."""
    return BridgedRow(action="delete", **channels)


def event(*rows: UnbridgedRow | BridgedRow, at: float = 1000.0) -> EventReceived:
    return EventReceived(ActiveCallsChanged(rows), at)


def status(extension: str, state: str, at: float = 1000.0) -> EventReceived:
    row = ExtensionStatusRow(extension=extension, status=state)
    return EventReceived(ExtensionStatusChanged((row,)), at)


def lists(
    unbridged: tuple[UnbridgedRow, ...] = (),
    bridged: tuple[BridgedRow, ...] = (),
    at: float = 1000.0,
) -> ChannelsRead:
    return ChannelsRead(unbridged, bridged, at, began=at)


def people(*names: str, at: float = 1000.0) -> AccountsRead:
    """Extensions 331, 332 ... with those names, idle."""
    rows = tuple(
        AccountRow(extension=str(331 + index), fullname=name, status="Idle", addr="10.0.0.1:5060")
        for index, name in enumerate(names)
    )
    return AccountsRead(rows, at)
