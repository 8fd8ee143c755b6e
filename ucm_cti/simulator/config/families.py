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
    prepare=checks.trunk,
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
        return shaped("getUser", _ADMIN)
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
    return ANALOG_TRUNK.update("updateSLATrunk", "trunk_index")(configuration, pbx, values)


def _apply(configuration: Configuration, pbx: Pbx, _values: Values) -> Reply:
    configuration.apply(pbx)
    return {"settings": "0"}


CONFIGURING: dict[str, Act] = {
    "applyChanges": _apply,
    "addSIPAccountAndUser": EXTENSION.add(),
    "getSIPAccount": EXTENSION.get("getSIPAccount"),
    "updateSIPAccount": EXTENSION.update("updateSIPAccount"),
    "deleteUser": USER.delete(),
    "listUser": USER.listing("listUser", besides=(_ADMIN,)),
    "getUser": _get_user,
    "updateUser": USER.update("updateUser"),
    "listDepartment": _list_departments,
    "listExtensionGroup": EXTENSION_GROUP.listing("listExtensionGroup"),
    "listVoIPTrunk": SIP_TRUNK.listing("listVoIPTrunk"),
    "addSIPTrunk": SIP_TRUNK.add(),
    "getSIPTrunk": SIP_TRUNK.get("getSIPTrunk"),
    "updateSIPTrunk": SIP_TRUNK.update("updateSIPTrunk"),
    "deleteSIPTrunk": SIP_TRUNK.delete(),
    "listAnalogTrunk": ANALOG_TRUNK.listing("listAnalogTrunk"),
    "addAnalogTrunk": ANALOG_TRUNK.add(),
    "getAnalogTrunk": ANALOG_TRUNK.get("getAnalogTrunk"),
    "updateAnalogTrunk": ANALOG_TRUNK.update("updateAnalogTrunk", "trunk_index"),
    "deleteAnalogTrunk": ANALOG_TRUNK.delete(),
    "addSLATrunk": _share_line,
    "updateSLATrunk": _change_line,
    "listDigitalTrunk": DIGITAL_TRUNK.listing("listDigitalTrunk"),
    "addDigitalTrunk": DIGITAL_TRUNK.add(),
    "getDigitalTrunk": DIGITAL_TRUNK.get("getDigitalTrunk"),
    "updateDigitalTrunk": DIGITAL_TRUNK.update("updateDigitalTrunk"),
    "deleteDigitalTrunk": DIGITAL_TRUNK.delete(),
    "listOutboundRoute": OUTBOUND_ROUTE.listing("listOutboundRoute"),
    "addOutboundRoute": OUTBOUND_ROUTE.add(),
    "getOutboundRoute": OUTBOUND_ROUTE.get("getOutboundRoute"),
    "updateOutboundRoute": OUTBOUND_ROUTE.update("updateOutboundRoute"),
    "deleteOutboundRoute": OUTBOUND_ROUTE.delete(),
    "listInboundRoute": INBOUND_ROUTE.listing("listInboundRoute", _of_trunk),
    "addInboundRoute": INBOUND_ROUTE.add(),
    "getInboundRoute": INBOUND_ROUTE.get("getInboundRoute"),
    "updateInboundRoute": INBOUND_ROUTE.update("updateInboundRoute"),
    "deleteInboundRoute": INBOUND_ROUTE.delete(),
    "listPinSets": PIN_SET.listing("listPinSets"),
    "addPinSets": PIN_SET.add(),
    "getPinSets": PIN_SET.get("getPinSets"),
    "updatePinSets": PIN_SET.update("updatePinSets"),
    "deletePinSets": PIN_SET.delete(),
    "listInboundBlacklist": _list_blocked,
    "addInboundBlacklist": BLOCKED.add(),
    "updateInboundBlacklist": BLOCKED.update("updateInboundBlacklist"),
    "deleteInboundBlacklist": BLOCKED.delete(),
    "deleteAllInboundBlacklist": _clear_blocked,
    "getInboundBlacklistSettings": _blacklist,
    "updateInboundBlacklistSettings": _switch_blacklist,
    "listQueue": QUEUE.listing("listQueue"),
    "addQueue": QUEUE.add(),
    "getQueue": QUEUE.get("getQueue"),
    "updateQueue": QUEUE.update("updateQueue"),
    "deleteQueue": QUEUE.delete(),
    "listPaginggroup": PAGING_GROUP.listing("listPaginggroup"),
    "listPagingGroup": PAGING_GROUP.listing("listPagingGroup"),
    "addPaginggroup": PAGING_GROUP.add(),
    "getPaginggroup": PAGING_GROUP.get("getPaginggroup"),
    "updatePaginggroup": PAGING_GROUP.update("updatePaginggroup"),
    "deletePaginggroup": PAGING_GROUP.delete(),
    "listIVR": IVR.listing("listIVR"),
    "addIVR": IVR.add(),
    "getIVR": IVR.get("getIVR"),
    "updateIVR": IVR.update("updateIVR"),
    "deleteIVR": IVR.delete(),
    "listRingGroup": RING_GROUP.listing("listRingGroup"),
    "listVoicemailGroup": Family(kinds.VOICEMAIL_GROUP, "").listing("listVoicemailGroup"),
    "listConference": Family(kinds.CONFERENCE, "").listing("listConference"),
    "listIPC": Family(kinds.IPC, "").listing("listIPC"),
}
"""What configures, with the lists of what is configured."""
