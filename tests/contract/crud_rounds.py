"""One round of add, list, get, update and delete for each family, in typed requests."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ucm_cti.wire.actions.analog_trunks import (
    AddAnalogTrunk,
    DeleteAnalogTrunk,
    GetAnalogTrunk,
    ListAnalogTrunk,
    UpdateAnalogTrunk,
)
from ucm_cti.wire.actions.base import Action
from ucm_cti.wire.actions.digital_trunks import (
    AddDigitalTrunk,
    DeleteDigitalTrunk,
    GetDigitalTrunk,
    ListDigitalTrunk,
    UpdateDigitalTrunk,
)
from ucm_cti.wire.actions.extension_fields import PresenceSetting, VoicemailMail
from ucm_cti.wire.actions.extensions import (
    AddSipAccountAndUser,
    DeleteUser,
    GetSipAccount,
    UpdateSipAccount,
)
from ucm_cti.wire.actions.inbound_blacklist import (
    AddInboundBlacklist,
    DeleteInboundBlacklist,
    ListInboundBlacklist,
    UpdateInboundBlacklist,
)
from ucm_cti.wire.actions.inbound_routes import (
    AddInboundRoute,
    DeleteInboundRoute,
    DidPattern,
    GetInboundRoute,
    ListInboundRoute,
    UpdateInboundRoute,
)
from ucm_cti.wire.actions.ivr_fields import IvrKey
from ucm_cti.wire.actions.ivrs import AddIvr, DeleteIvr, GetIvr, ListIvr, UpdateIvr
from ucm_cti.wire.actions.outbound_routes import (
    AddOutboundRoute,
    DeleteOutboundRoute,
    GetOutboundRoute,
    ListOutboundRoute,
    OutboundPattern,
    UpdateOutboundRoute,
)
from ucm_cti.wire.actions.paging import (
    AddPagingGroup,
    DeletePagingGroup,
    GetPagingGroup,
    ListPagingGroup,
    UpdatePagingGroup,
)
from ucm_cti.wire.actions.pin_sets import (
    AddPinSets,
    DeletePinSets,
    GetPinSets,
    ListPinSets,
    Pin,
    UpdatePinSets,
)
from ucm_cti.wire.actions.queues import AddQueue, DeleteQueue, GetQueue, ListQueue, UpdateQueue
from ucm_cti.wire.actions.users import ListUser
from ucm_cti.wire.actions.voip_trunks import (
    AddSipTrunk,
    DeleteSipTrunk,
    GetSipTrunk,
    ListVoipTrunk,
    UpdateSipTrunk,
)


@dataclass(frozen=True)
class Round:
    """`listed` are members of the new row, which `key` names; `read` and `changed` say where in a
    get's result what is found after adding and after changing."""

    add: Action[Any]
    lists: Action[Any]
    key: str
    listed: Mapping[str, Any]
    update: Callable[[Any], Action[Any]]
    delete: Callable[[Any], Action[Any]]
    get: Callable[[Any], Action[Any]] | None = None
    read: Mapping[str, Any] = field(default_factory=dict)
    changed: Mapping[str, Any] = field(default_factory=dict)


_IVR = {
    "ivr_name": "Night",
    "extension": "7100",
    "welcome_prompt": "welcome",
    "response_timeout": 9,
    "digit_timeout": 3,
    "timeout_prompt": "timeout",
    "invalid_prompt": "invalid",
    "tloop": 2,
    "iloop": 2,
}

ROUNDS = {
    "extension": Round(
        AddSipAccountAndUser(
            extension="1200",
            secret="Vx7secret",
            permission="internal",
            max_contacts=3,
            presence_settings=(
                PresenceSetting(presence_status="away", cfu="1001", cfu_destination_type="1"),
            ),
        ),
        ListUser(),
        "user_name",
        {"user_name": "1200", "privilege": 3},
        lambda _: UpdateSipAccount(
            extension="1200", ring_timeout=20, voicemail=VoicemailMail(vm_attach="yes")
        ),
        lambda _: DeleteUser(user_name="1200"),
        lambda _: GetSipAccount(extension="1200"),
        {
            "extension.secret": "Vx7secret",
            "extension.max_contacts": 3,
            "extension.ring_timeout": None,
            "extension.permission": "internal",
            "extension.cidnumber": "1200",
            "sip_presence_settings.1.presence_status": "away",
            "sip_presence_settings.1.cfu": "1001",
            "sip_presence_settings.0.cfu": None,
            "voicemail.vm_attach": None,
        },
        {
            "extension.ring_timeout": 20,
            "extension.max_contacts": 3,
            "voicemail.vm_attach": "yes",
            "sip_presence_settings.1.cfu": "1001",
        },
    ),
    "SIP trunk": Round(
        AddSipTrunk(trunk_name="Backup", host="192.0.2.77", trunk_type="peer", qualifyfreq=30),
        ListVoipTrunk(),
        "trunk_index",
        {"trunk_name": "Backup", "host": "192.0.2.77"},
        lambda key: UpdateSipTrunk(trunk=str(key), trunk_name="Spare", out_maxchans=4),
        lambda key: DeleteSipTrunk(trunk=str(key)),
        lambda key: GetSipTrunk(trunk=str(key)),
        {"trunk.host": "192.0.2.77", "trunk.qualifyfreq": 30, "trunk.transport": "udp"},
        {"trunk.host": "192.0.2.77", "trunk.trunk_name": "Spare", "trunk.out_maxchans": 4},
    ),
    "analog trunk": Round(
        AddAnalogTrunk(trunk_name="Fax line", chans=2, trunkgroup="", rxgain=-1.5),
        ListAnalogTrunk(),
        "trunk_index",
        {"trunk_name": "Fax line", "chans": "2", "trunkmode": "normal"},
        lambda key: UpdateAnalogTrunk(trunk_index=key, trunkgroup=key, ringtimeout=5000),
        lambda key: DeleteAnalogTrunk(analogtrunk=key),
        lambda key: GetAnalogTrunk(analogtrunk=key),
        {"analogtrunk.rxgain": -1.5, "analogtrunk.ringtimeout": 8000},
        {"analogtrunk.rxgain": -1.5, "analogtrunk.ringtimeout": 5000},
    ),
    "digital trunk": Round(
        AddDigitalTrunk(trunk_name="E1", group_index=1, technology="PRI"),
        ListDigitalTrunk(),
        "trunk_index",
        {"trunk_name": "E1", "out_of_service": "no"},
        lambda key: UpdateDigitalTrunk(
            trunk=int(key), trunk_name="E1 new", group_index=2, keepcid="yes"
        ),
        lambda key: DeleteDigitalTrunk(trunk=int(key)),
        lambda key: GetDigitalTrunk(trunk=int(key)),
        {"trunk.trunk_name": "E1", "trunk.keepcid": "no"},
        {"trunk.trunk_name": "E1 new", "trunk.keepcid": "yes", "trunk.group_index": 2},
    ),
    "outbound route": Round(
        AddOutboundRoute(
            outbound_rt_name="Abroad",
            default_trunk_index=1,
            pattern=(OutboundPattern(match="_00."), OutboundPattern(match="_+X.")),
            password="4711",
        ),
        ListOutboundRoute(),
        "outbound_rt_index",
        {"outbound_rt_name": "Abroad", "pattern": "_00.,_+X.", "permission": "none"},
        lambda key: UpdateOutboundRoute(outbound_route=str(key), strip=2, members="1000,group-1"),
        lambda key: DeleteOutboundRoute(outbound_route=str(key)),
        lambda key: GetOutboundRoute(outbound_route=str(key)),
        {"outbound_route.password": "4711", "pattern.1.match": "_+X.", "outbound_route.strip": 0},
        {"outbound_route.password": "4711", "pattern.0.match": "_00.", "outbound_route.strip": 2},
    ),
    "inbound route": Round(
        AddInboundRoute(
            trunk_index=1,
            did_pattern_match=(DidPattern(did_pattern_match="_2310559XXX"),),
            ext_local="yes",
            multi_mode=(),
            time_condition=(),
            destination_type="account",
            account="1003",
        ),
        ListInboundRoute(trunk_index=1),
        "inbound_rt_index",
        {"did_pattern_match": "_2310559XXX", "destination_type": "account", "account": "1003"},
        lambda key: UpdateInboundRoute(
            inbound_route=str(key), destination_type="queue", queue="6500"
        ),
        lambda key: DeleteInboundRoute(inbound_route=str(key)),
        lambda key: GetInboundRoute(inbound_route=str(key)),
        {"inbound_routes.account": "1003", "inbound_did_destination.ext_local": "yes"},
        {"inbound_routes.destination_type": "queue", "inbound_routes.queue": "6500"},
    ),
    "PIN set": Round(
        AddPinSets(
            pin_sets_id="1700000000002",
            pin_sets_name="Guests",
            members=(Pin(pin="0815", pin_name="Room 1"),),
        ),
        ListPinSets(),
        "pin_sets_id",
        {"pin_sets_name": "Guests", "record_in_cdr": "no"},
        lambda key: UpdatePinSets(
            pin_sets_id=key, pin_sets_name="Guests", members=(), record_in_cdr="yes"
        ),
        lambda key: DeletePinSets(pin_sets_id=key),
        lambda key: GetPinSets(pin_sets_id=key),
        {"members.0.pin": "0815", "members.0.pin_sets_id": "1700000000002"},
        {"members": (), "pin_sets_id.record_in_cdr": "yes"},
    ),
    "blocked number": Round(
        AddInboundBlacklist(number="+30999", inbound_rt_index="0"),
        ListInboundBlacklist(),
        "number",
        {"number": "+30999", "inbound_rt_index": "0"},
        lambda key: UpdateInboundBlacklist(number=key, inbound_rt_index="1"),
        lambda key: DeleteInboundBlacklist(number=key),
    ),
    "queue": Round(
        AddQueue(extension="6501", queue_name="Sales", strategy="random", members="1001,1002"),
        ListQueue(),
        "extension",
        {"queue_name": "Sales", "strategy": "random", "members": "1001,1002"},
        lambda key: UpdateQueue(queue=key, members="1003", wrapuptime=0),
        lambda key: DeleteQueue(queue=key),
        lambda key: GetQueue(queue=key),
        {"queue.members": "1001,1002", "queue.wrapuptime": 10, "queue.joinempty": "no"},
        {"queue.members": "1003", "queue.wrapuptime": 0, "queue.queue_name": "Sales"},
    ),
    "paging group": Round(
        AddPagingGroup(
            extension="8100", paginggroup_name="Hall", paginggroup_type="2way", members="1001"
        ),
        ListPagingGroup(),
        "extension",
        {"paginggroup_name": "Hall", "paginggroup_type": "2way", "members": "1001"},
        lambda key: UpdatePagingGroup(paginggroup=key, paginggroup_type="1way", limitime=30),
        lambda key: DeletePagingGroup(paginggroup=key),
        lambda key: GetPagingGroup(paginggroup=key),
        {"paginggroup.limitime": 0, "paginggroup.members": "1001"},
        {"paginggroup.limitime": 30, "paginggroup.paginggroup_type": "1way"},
    ),
    "IVR": Round(
        AddIvr(**_IVR, members=(IvrKey(keypress="i", keypress_event="member_prompt"),)),
        ListIvr(),
        "ivr_id",
        {"ivr_name": "Night", "extension": "7100", "response_timeout": 9},
        lambda key: UpdateIvr(**(_IVR | {"ivr_name": "Day"}), ivr=key, dial_extension="yes"),
        lambda key: DeleteIvr(ivr=key),
        lambda key: GetIvr(ivr=key),
        {"ivr.ivr_name": "Night", "ivr.dial_extension": "no", "members.0.keypress": "i"},
        {"ivr.ivr_name": "Day", "ivr.dial_extension": "yes", "members.0.keypress": "i"},
    ),
}
