"""What an inbound route consists of (catalogue: family inbound_route).

A dial pattern starts with one "_"; X is 0-9, Z 1-9, N 2-9, [123-5] a set, "." one or more of
anything, "!" none or more. Some wire names are misspelt ("muti", "accout") and kept so.
"""

from typing import Annotated, TypeAlias, TypeVar

from msgspec import UNSET, Meta, UnsetType

from ucm_cti.wire.actions.base import JSON_TEXT, Action, YesNo
from ucm_cti.wire.actions.choices import Permission
from ucm_cti.wire.secrets import Body

R = TypeVar("R")

RouteId: TypeAlias = Annotated[str, Meta(description="id of the route, its inbound_rt_index")]
LocalReach: TypeAlias = Annotated[YesNo, Meta(description="byDID may reach extensions")]
Modes: TypeAlias = Annotated[
    tuple[dict[str, str], ...],
    Meta(extra=JSON_TEXT, description="inbound modes, none when empty; members not in the guide"),
]
TimeConditions: TypeAlias = Annotated[
    tuple[dict[str, str], ...],
    Meta(extra=JSON_TEXT, description="time conditions, none when empty; members not in the guide"),
]


class InboundRouteFields(Action[R], frozen=True, kw_only=True):
    """What both creating and changing a route can set.

    `destination_type` names the parameter that carries the target: "account" goes with `account`;
    "byDID" takes the dialled number itself, as far as the ext_* switches allow.
    """

    inbound_suffix: (
        Annotated[str, Meta(description="digits that switch the mode after the feature code")]
        | UnsetType
    ) = UNSET
    inbound_muti_mode: (
        Annotated[int, Meta(description="inbound mode in force, 0 for the default mode")]
        | UnsetType
    ) = UNSET
    enable_inbound_muti_mode: (
        Annotated[YesNo, Meta(description="follow the route's own mode")] | UnsetType
    ) = UNSET
    permission: (
        Annotated[Permission, Meta(description="right of calls passed on to other trunks")]
        | UnsetType
    ) = UNSET
    set_callerid_enable: (
        Annotated[YesNo, Meta(description="rewrite the caller's number and name")] | UnsetType
    ) = UNSET
    set_callerid_number: (
        Annotated[
            str, Meta(description="template of the number, ${CALLERID(num)} by default, unchanged")
        ]
        | UnsetType
    ) = UNSET
    set_callerid_name: (
        Annotated[
            str, Meta(description="template of the name, ${CALLERID(name)} by default, unchanged")
        ]
        | UnsetType
    ) = UNSET
    out_of_service: Annotated[YesNo, Meta(description="switch the route off")] | UnsetType = UNSET
    prepend: Annotated[str, Meta(description="digits put in front after stripping")] | UnsetType = (
        UNSET
    )
    enable_wlist: Annotated[YesNo, Meta(description="limit the callers by number")] | UnsetType = (
        UNSET
    )
    incoming_prepend: (
        Annotated[str, Meta(description="digits put in front of the DID after stripping")]
        | UnsetType
    ) = UNSET
    alertinfo: Annotated[str, Meta(description="ring tone hint")] | UnsetType = UNSET
    did_strip: (
        Annotated[int, Meta(description="leading digits to remove from the DID")] | UnsetType
    ) = UNSET
    callback: Annotated[str, Meta(description="target callback")] | UnsetType = UNSET
    external_number: Annotated[str, Meta(description="target external number")] | UnsetType = UNSET
    directory: Annotated[str, Meta(description="target dial-by-name menu")] | UnsetType = UNSET
    disa: Annotated[str, Meta(description="target DISA")] | UnsetType = UNSET
    fax: Annotated[str, Meta(description="target fax")] | UnsetType = UNSET
    paginggroup: Annotated[str, Meta(description="target paging group")] | UnsetType = UNSET
    queue: Annotated[str, Meta(description="target queue")] | UnsetType = UNSET
    ringgroup: Annotated[str, Meta(description="target ring group")] | UnsetType = UNSET
    ivr: Annotated[str, Meta(description="target IVR menu")] | UnsetType = UNSET
    vmgroup: Annotated[str, Meta(description="target voicemail group")] | UnsetType = UNSET
    conference: Annotated[str, Meta(description="target conference room")] | UnsetType = UNSET
    voicemail: Annotated[str, Meta(description="target voicemail")] | UnsetType = UNSET
    account: Annotated[str, Meta(description="target extension")] | UnsetType = UNSET
    prepend_trunk_name: (
        Annotated[YesNo, Meta(description="put the trunk's name in front of the caller's")]
        | UnsetType
    ) = UNSET
    destination_type: (
        Annotated[str, Meta(description="byDID, or the name of the parameter with the target")]
        | UnsetType
    ) = UNSET
    did_pattern_allow: (
        Annotated[str, Meta(description="dial patterns of the callers, comma-separated")]
        | UnsetType
    ) = UNSET
    seamless_transfer_did_whitelist: (
        Annotated[str, Meta(description="extensions that may transfer seamlessly")] | UnsetType
    ) = UNSET
    ext_directory: (
        Annotated[YesNo, Meta(description="byDID may reach dial-by-name menus")] | UnsetType
    ) = UNSET
    ext_paging: Annotated[YesNo, Meta(description="byDID may reach paging groups")] | UnsetType = (
        UNSET
    )
    ext_group: Annotated[YesNo, Meta(description="byDID may reach ring groups")] | UnsetType = UNSET
    ext_queues: Annotated[YesNo, Meta(description="byDID may reach queues")] | UnsetType = UNSET
    ext_conference: (
        Annotated[YesNo, Meta(description="byDID may reach conference rooms")] | UnsetType
    ) = UNSET
    voicemenus: Annotated[YesNo, Meta(description="byDID may reach IVR menus")] | UnsetType = UNSET
    voicemailgroups: (
        Annotated[YesNo, Meta(description="byDID may reach voicemail groups")] | UnsetType
    ) = UNSET
    ext_fax: Annotated[YesNo, Meta(description="byDID may reach fax")] | UnsetType = UNSET
    dial_trunk: Annotated[YesNo, Meta(description="byDID may dial out again")] | UnsetType = UNSET
    blocking_did_collect_calls: (
        Annotated[YesNo, Meta(description="refuse collect calls")] | UnsetType
    ) = UNSET


class InboundTargets(Body, frozen=True, kw_only=True):
    """Where calls go: `destination_type` says which member counts, the others are null."""

    destination_type: str | None = None
    account: str | None = None
    announcement: str | None = None
    callback: str | None = None
    conference: str | None = None
    directory: str | None = None
    disa: str | None = None
    external_number: str | None = None
    fax: str | None = None
    ivr: str | None = None
    multimedia_conference: str | None = None
    paginggroup: str | None = None
    queue: str | None = None
    ringgroup: str | None = None
    vmgroup: str | None = None
    voicemail: str | None = None
    did_strip: int | None = None
    en_multi_mode: str | None = None


class InboundMember(InboundTargets, frozen=True, kw_only=True):
    """Where calls go in one mode or under one time condition; hours and minutes as text."""

    inbound_mode: str | None = None
    mode: str | None = None
    sequence: str | None = None
    tc: str | None = None
    timetype: str | None = None
    start_hour: str | None = None
    start_min: str | None = None
    end_hour: str | None = None
    end_min: str | None = None


class InboundRouteSettings(InboundTargets, frozen=True, kw_only=True):
    """The settings of a route that the list and the reading of one share."""

    inbound_rt_index: int | None = None
    trunk_index: int | None = None
    did_pattern_match: str | None = None
    did_pattern_allow: str | None = None
    permission: str | None = None
    out_of_service: str | None = None
    inbound_suffix: str | None = None
    inbound_muti_mode: int | None = None
    enable_inbound_muti_mode: str | None = None
    set_callerid_enable: str | None = None
    set_callerid_name: str | None = None
    set_callerid_number: str | None = None
    prepend_trunk_name: str | None = None
    prepend_inbound_name: str | None = None
    prepend_inbound_name_enable: str | None = None
    incoming_prepend: str | None = None
    alertinfo: str | None = None
    dialdirect: str | None = None
    enable_fax_detect: str | None = None
    fax_intelligent_route: str | None = None
    fax_intelligent_route_destination: str | None = None
    accout_voicemail_out_of_service: str | None = None
    blocking_did_collect_calls: str | None = None
