"""Every configuring action by its wire name (catalogue: families of records; wire.md 2.3)."""

from collections.abc import Callable

from ucm_cti.simulator.config import cascades, checks, defaults, kinds
from ucm_cti.simulator.config.configuration import Configuration
from ucm_cti.simulator.config.engine import STORED, Act, Family, Reply, Values
from ucm_cti.simulator.config.running import listed
from ucm_cti.simulator.config.shapes import shaped
from ucm_cti.simulator.config.tables import ALREADY_THERE, NO_SUCH_ITEM, Record
from ucm_cti.simulator.pbx import Pbx
from ucm_cti.simulator.pbx.refused import Refused

_ADMIN: Record = {
    **defaults.USER,
    "user_id": 0,
    "user_name": "admin",
    "privilege": 0,
}


def _joined(record: Record, _pbx: Pbx) -> Record:
    """A list's row tells the patterns as one text (listOutboundRoute)."""
    patterns = ",".join(one["match"] for one in record["pattern"])
    return {**record, "pattern": patterns, "members": [], "sequence": record["outbound_rt_index"]}


def _analog_row(record: Record, _pbx: Pbx) -> Record:
    return {**record, "chans": str(record["chans"])}


def _queue_row(record: Record, pbx: Pbx) -> Record:
    """The agents who are logged in, unless others are configured and not applied yet."""
    queue = pbx.plan.queueing.queues.get(record["extension"])
    if queue is None or listed(record["members"]) != queue.config.members:
        return record
    return {**record, "members": ",".join(queue.members) or None}


def _digital_row(record: Record, _pbx: Pbx) -> Record:
    return {**record, "trunk_index": str(record["trunk_index"])}


EXTENSION = Family(kinds.EXTENSION, "extension", prepare=checks.extension, after=cascades.extension)
USER = Family(kinds.EXTENSION, "user_name", after=cascades.extension)
EXTENSION_GROUP = Family(kinds.EXTENSION_GROUP, "group_id")
SIP_TRUNK = Family(
    kinds.SIP_TRUNK,
    "trunk",
    prepare=checks.sip_trunk,
    after=cascades.trunk,
    told=(
        "trunk_index", "trunk_name", "host", "trunk_type", "username", "technology",
        "ldap_sync_enable", "out_of_service",
    ),
)  # fmt: skip
ANALOG_TRUNK = Family(
    kinds.ANALOG_TRUNK,
    "analogtrunk",
    ignored=("trunkgroup",),
    update_selector="trunk_index",
    update_alias="trunkgroup",
    prepare=checks.trunk,
    after=cascades.trunk,
    row=_analog_row,
)
DIGITAL_TRUNK = Family(
    kinds.DIGITAL_TRUNK, "trunk", prepare=checks.trunk, after=cascades.trunk, row=_digital_row
)
OUTBOUND_ROUTE = Family(
    kinds.OUTBOUND_ROUTE,
    "outbound_route",
    ignored=("inbound_route",),
    prepare=checks.outbound_route,
    row=_joined,
)
INBOUND_ROUTE = Family(
    kinds.INBOUND_ROUTE,
    "inbound_route",
    ignored=("inbound_route", "outbound_route"),
    prepare=checks.inbound_route,
    after=cascades.inbound_route,
)
PIN_SET = Family(kinds.PIN_SET, "pin_sets_id")
BLOCKED = Family(kinds.BLOCKED, "number", prepare=checks.blocked)
QUEUE = Family(
    kinds.QUEUE,
    "queue",
    prepare=checks.queue,
    row=_queue_row,
    told=("extension", "queue_name", "strategy", "queue_chairmans", "members"),
)
PAGING_GROUP = Family(
    kinds.PAGING_GROUP,
    "paginggroup",
    ignored=("paginggroup", "old_multicast_ip", "old_multicast_port"),
    prepare=checks.paging,
)
IVR = Family(kinds.IVR, "ivr", prepare=checks.ivr)
RING_GROUP = Family(kinds.RING_GROUP, "extension", told=("extension", "ringgroup_name", "members"))
VOICEMAIL_GROUP = Family(kinds.VOICEMAIL_GROUP, "extension")
CONFERENCE = Family(kinds.CONFERENCE, "extension")
IPC = Family(kinds.IPC, "extension")


def _all(what: str) -> tuple[str, ...]:
    """The actions that most families have."""
    return tuple(f"{verb}{what}" for verb in ("add", "get", "update", "delete"))


def _of_trunk(configuration: Configuration, values: Values) -> Callable[[Record], bool]:
    """The routes of one trunk. Raises Refused -16."""
    checks.exists(configuration, values["trunk_index"], *kinds.TRUNKS)
    return lambda record: record["trunk_index"] == values["trunk_index"]


def _list_departments(configuration: Configuration, _pbx: Pbx, _values: Values) -> Reply:
    names = configuration.table(kinds.EXTENSION).given("department")
    rows = configuration.table(kinds.DEPARTMENT).records()
    return {
        "local_department_info": [row | {"users_cnt": names.count(row["name"])} for row in rows]
    }


def _get_user(configuration: Configuration, pbx: Pbx, values: Values) -> Reply:
    if values["user_name"] == _ADMIN["user_name"]:
        return shaped("getUser", _ADMIN, frozenset(values) - {"user_name"})
    return USER.get("getUser")(configuration, pbx, values)


def _list_blocked(configuration: Configuration, pbx: Pbx, values: Values) -> Reply:
    page = BLOCKED.listing("listInboundBlacklist")(configuration, pbx, values)
    return page | {"total_blacklist_item": len(configuration.table(kinds.BLOCKED))}


def _clear_blocked(configuration: Configuration, _pbx: Pbx, _values: Values) -> Reply:
    configuration.table(kinds.BLOCKED).clear()
    return dict(STORED)


def _blacklist(configuration: Configuration, _pbx: Pbx, _values: Values) -> Reply:
    settings = configuration.table(kinds.BLACKLIST).read("inbound")
    return {"inbound_blacklist_settings": {"enable": settings["enable"]}}


def _switch_blacklist(configuration: Configuration, _pbx: Pbx, values: Values) -> Reply:
    configuration.table(kinds.BLACKLIST).change("inbound", {"enable": values["enable"]})
    return dict(STORED)


def _share_line(configuration: Configuration, _pbx: Pbx, values: Values) -> Reply:
    """The analog trunk of that name becomes a shared line (catalogue: addSLATrunk)."""
    table = configuration.table(kinds.ANALOG_TRUNK)
    for record in table.records():
        if record["trunk_name"] == values["trunk_name"]:
            if record["trunkmode"] == "SLA":
                raise Refused(ALREADY_THERE, f"{record['trunk_name']} is shared")
            table.change(record["trunk_index"], {**values, "trunkmode": "SLA"})
            return dict(STORED)
    raise Refused(NO_SUCH_ITEM, f"no analog trunk {values['trunk_name']}")


def _change_line(configuration: Configuration, pbx: Pbx, values: Values) -> Reply:
    record = configuration.table(kinds.ANALOG_TRUNK).read(values["trunk_index"])
    if record["trunkmode"] != "SLA":
        raise Refused(NO_SUCH_ITEM, f"{record['trunk_name']} is not shared")
    return ANALOG_TRUNK.update("updateSLATrunk")(configuration, pbx, values)


def _apply(configuration: Configuration, pbx: Pbx, _values: Values) -> Reply:
    configuration.apply(pbx)
    return {"settings": "0"}


CONFIGURING: dict[str, Act] = {
    "applyChanges": _apply,
    "listDepartment": _list_departments,
    "listUser": USER.listing("listUser", besides=(_ADMIN,)),
    "getUser": _get_user,
    "addSLATrunk": _share_line,
    "updateSLATrunk": _change_line,
    "listInboundRoute": INBOUND_ROUTE.listing("listInboundRoute", _of_trunk),
    "listInboundBlacklist": _list_blocked,
    "deleteAllInboundBlacklist": _clear_blocked,
    "getInboundBlacklistSettings": _blacklist,
    "updateInboundBlacklistSettings": _switch_blacklist,
    **EXTENSION.acts("addSIPAccountAndUser", "getSIPAccount", "updateSIPAccount"),
    **USER.acts("updateUser", "deleteUser"),
    **EXTENSION_GROUP.acts("listExtensionGroup"),
    **SIP_TRUNK.acts("listVoIPTrunk", *_all("SIPTrunk")),
    **ANALOG_TRUNK.acts("listAnalogTrunk", *_all("AnalogTrunk")),
    **DIGITAL_TRUNK.acts("listDigitalTrunk", *_all("DigitalTrunk")),
    **OUTBOUND_ROUTE.acts("listOutboundRoute", *_all("OutboundRoute")),
    **INBOUND_ROUTE.acts(*_all("InboundRoute")),
    **PIN_SET.acts("listPinSets", *_all("PinSets")),
    **BLOCKED.acts("addInboundBlacklist", "updateInboundBlacklist", "deleteInboundBlacklist"),
    **QUEUE.acts("listQueue", *_all("Queue")),
    **PAGING_GROUP.acts("listPaginggroup", "listPagingGroup", *_all("Paginggroup")),
    **IVR.acts("listIVR", *_all("IVR")),
    **RING_GROUP.acts("listRingGroup"),
    **VOICEMAIL_GROUP.acts("listVoicemailGroup"),
    **CONFERENCE.acts("listConference"),
    **IPC.acts("listIPC"),
}
"""What configures, with the lists of what is configured."""
