"""The parameters of trunks: what all kinds share, and the table of a SIP trunk."""

from typing import Annotated, Literal, TypeAlias, TypeVar

from msgspec import UNSET, Meta, UnsetType

from ucm_cti.wire.actions.base import YesNo
from ucm_cti.wire.actions.sip_fields import DtmfMode, SipFields

R = TypeVar("R")

TrunkId: TypeAlias = Annotated[int, Meta(description="trunk_index of the trunk")]
TrunkLabel: TypeAlias = Annotated[str, Meta(description="label of the trunk")]
CallBack: TypeAlias = Annotated[
    YesNo, Meta(description="send who calls back to the extension that dialled them last")
]
RecordCalls: TypeAlias = Annotated[YesNo, Meta(description="record every call")]
SipTrunkHost: TypeAlias = Annotated[
    str, Meta(max_length=60, description="address or host name of the provider")
]
SipTrunkLabel: TypeAlias = Annotated[
    str, Meta(min_length=2, max_length=64, description="label of the trunk, used by no other")
]
CallCompletion: TypeAlias = Annotated[
    Literal["native", "never"],
    Meta(description="call completion, on only when both policies are native"),
]


class SipTrunkFields(SipFields[R], frozen=True, kw_only=True):
    """The settings that a SIP trunk is made and changed with (catalogue: updateSIPTrunk).

    `qualifyfreq` is 60 by default.
    """

    auto_recording: RecordCalls | UnsetType = UNSET
    dialin_direct: CallBack | UnsetType = UNSET
    allow_outgoing_calls_if_reg_failed: (
        Annotated[YesNo, Meta(description="dial out even while registration fails")] | UnsetType
    ) = UNSET
    auth_trunk: (
        Annotated[YesNo, Meta(description="challenge incoming calls with 401")] | UnsetType
    ) = UNSET
    authid: Annotated[str, Meta(max_length=64, description="authentication id")] | UnsetType = UNSET
    cc_agent_policy: CallCompletion | UnsetType = UNSET
    cc_max_agents: (
        Annotated[
            int,
            Meta(ge=1, le=999, description="call completion requests that the channel may make"),
        ]
        | UnsetType
    ) = UNSET
    cc_max_monitors: (
        Annotated[
            int,
            Meta(ge=1, le=999, description="callers that may ask one device for call completion"),
        ]
        | UnsetType
    ) = UNSET
    cc_monitor_policy: CallCompletion | UnsetType = UNSET
    cidname: (
        Annotated[
            str,
            Meta(min_length=2, max_length=64, description="caller id name for callers without one"),
        ]
        | UnsetType
    ) = UNSET
    cidnumber: (
        Annotated[
            str,
            Meta(
                min_length=2,
                max_length=64,
                description="caller id number of outgoing calls; needed by keepcid",
            ),
        ]
        | UnsetType
    ) = UNSET
    did_mode: (
        Annotated[
            Literal["request-line", "to-header"],
            Meta(description="where the dialled number is taken from"),
        ]
        | UnsetType
    ) = UNSET
    dtmfmode: (
        Annotated[
            DtmfMode | None, Meta(description="how digits travel; null follows the global setting")
        ]
        | UnsetType
    ) = UNSET
    fax_intelligent_route: (
        Annotated[
            str, Meta(description="where faxes go: an extension or e-mail (values not recorded)")
        ]
        | UnsetType
    ) = UNSET
    fax_intelligent_route_destination: (
        Annotated[str, Meta(description="extension that receives the fax")] | UnsetType
    ) = UNSET
    fromdomain: (
        Annotated[str, Meta(max_length=60, description="domain to put in From")] | UnsetType
    ) = UNSET
    fromuser: (
        Annotated[str, Meta(max_length=64, description="user part to put in From")] | UnsetType
    ) = UNSET
    keepcid: (
        Annotated[YesNo, Meta(description="always show the trunk's caller id; needs cidnumber")]
        | UnsetType
    ) = UNSET
    keeporgcid: (
        Annotated[YesNo, Meta(description="keep an incoming call's caller id when dialling on")]
        | UnsetType
    ) = UNSET
    ldap_custom_prefix: (
        Annotated[
            str,
            Meta(
                min_length=1,
                max_length=14,
                description="prefix of synchronised contacts when the rule is self-defined",
            ),
        ]
        | UnsetType
    ) = UNSET
    ldap_default_outrt: (
        Annotated[
            int,
            Meta(description="outbound route whose prefix contacts get; null for none or custom"),
        ]
        | UnsetType
        | None
    ) = UNSET
    ldap_default_outrt_prefix: (
        Annotated[str, Meta(description="outbound prefix of contacts when no route gives it")]
        | UnsetType
    ) = UNSET
    ldap_sync_enable: (
        Annotated[YesNo, Meta(description="share contacts with the peer, peer trunks only")]
        | UnsetType
    ) = UNSET
    ldap_sync_passwd: (
        Annotated[
            str,
            Meta(
                min_length=4,
                max_length=64,
                description="password of the contact file, the same on both sides",
            ),
        ]
        | UnsetType
    ) = UNSET
    ldap_sync_port: (
        Annotated[int, Meta(ge=1, le=65534, description="TCP port of the LDAP sync")] | UnsetType
    ) = UNSET
    need_register: Annotated[YesNo, Meta(description="register there")] | UnsetType = UNSET
    out_maxchans: (
        Annotated[
            int, Meta(ge=0, le=999, description="outgoing calls at once, 0 for no limit (default)")
        ]
        | UnsetType
    ) = UNSET
    outboundproxy: Annotated[str, Meta(description="outbound proxy")] | UnsetType = UNSET
    pai_number: (
        Annotated[
            str,
            Meta(
                max_length=60,
                description="P-Asserted-Identity, name<number> or number; null for caller id",
            ),
        ]
        | UnsetType
        | None
    ) = UNSET
    passthrough_pai: (
        Annotated[YesNo, Meta(description="hand on PAI headers when our own is off")] | UnsetType
    ) = UNSET
    rmv_obp_from_route: (
        Annotated[
            YesNo,
            Meta(description="drop the proxy from Route (no by default); not with tel_uri enabled"),
        ]
        | UnsetType
    ) = UNSET
    secret: (
        Annotated[str, Meta(max_length=64, description="password of a register trunk")] | UnsetType
    ) = UNSET
    send_ppi: Annotated[YesNo, Meta(description="send P-Preferred-Identity")] | UnsetType = UNSET
    transport: (
        Annotated[Literal["udp", "tcp", "tls"], Meta(description="SIP transport")] | UnsetType
    ) = UNSET
    use_dod_in_ppi: Annotated[YesNo, Meta(description="put the DOD in PPI")] | UnsetType = UNSET
    use_origcid_in_ppi: (
        Annotated[YesNo, Meta(description="put the original caller id in PPI")] | UnsetType
    ) = UNSET
    username: (
        Annotated[str, Meta(max_length=64, description="user name at the provider")] | UnsetType
    ) = UNSET
    use_for_sfu_conf: (
        Annotated[YesNo, Meta(description="IPVT mode; it locks out other features of the PBX")]
        | UnsetType
    ) = UNSET
