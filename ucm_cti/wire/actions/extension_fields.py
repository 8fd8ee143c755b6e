"""The parameters of an extension (catalogue: updateSIPAccount)."""

from typing import Annotated, Literal, TypeAlias, TypeVar

from msgspec import UNSET, Meta, UnsetType

from ucm_cti.wire.actions.base import YesNo
from ucm_cti.wire.actions.sip_fields import DtmfMode, SipFields
from ucm_cti.wire.secrets import Body

R = TypeVar("R")

TIMES = (
    "0 always, 1 in office hours, 2 outside them, 3 on holidays, 4 off holidays, "
    "5 outside office hours or on a holiday, 6 at chosen times, 8 in office hours off holidays"
)
TARGETS = "0 off, 1 extension, 2 any number, 3 voicemail, 4 ring group, 5 queue, 6 voicemail group"

ExtensionDigits: TypeAlias = Annotated[
    str, Meta(min_length=2, max_length=18, description="number of the extension")
]
Subnet: TypeAlias = Annotated[
    str, Meta(description="subnet that may register, with strategy_ipacl 1")
]
TimeType: TypeAlias = Annotated[int, Meta(ge=0, le=8, description=TIMES)]
TargetType: TypeAlias = Annotated[
    Literal["0", "1", "2", "3", "4", "5", "6"], Meta(description=TARGETS)
]
Presence: TypeAlias = Annotated[
    Literal["available", "away", "chat", "dnd", "userdef", "unavailable"],
    Meta(description="presence that a person sets"),
]
AlertInfo: TypeAlias = Annotated[
    Literal[
        "none", "ring1", "ring2", "ring3", "ring4", "ring5", "ring6", "ring7", "ring8", "ring9",
        "ring10", "Bellcore-dr1", "Bellcore-dr2", "Bellcore-dr3", "Bellcore-dr4", "Bellcore-dr5",
        "custom",
    ],
    Meta(description="ring tone that the phone is asked for"),
]  # fmt: skip


class PresenceSetting(Body, frozen=True, kw_only=True):
    """Where calls go while `presence_status` is set: on busy, on no answer and at once.

    The PBX wants the whole array, one of these for each presence (catalogue: updateSIPAccount).
    An empty target is none.
    """

    presence_status: Presence
    cfb: Annotated[str, Meta(description="target on busy, null for none")] | UnsetType | None = (
        UNSET
    )
    cfn: (
        Annotated[str, Meta(description="target on no answer, null for none")] | UnsetType | None
    ) = UNSET
    cfu: (
        Annotated[str, Meta(description="target of every call, null for none")] | UnsetType | None
    ) = UNSET
    cfb_timetype: TimeType | UnsetType = UNSET
    cfn_timetype: TimeType | UnsetType = UNSET
    cfu_timetype: TimeType | UnsetType = UNSET
    cfb_destination_type: TargetType | UnsetType = UNSET
    cfn_destination_type: TargetType | UnsetType = UNSET
    cfu_destination_type: TargetType | UnsetType = UNSET


class VoicemailMail(Body, frozen=True, kw_only=True):
    """Whether voicemail goes out by e-mail, and stays; null follows the global setting."""

    vm_attach: Annotated[YesNo | None, Meta(description="mail new messages")] | UnsetType = UNSET
    vm_reserve: (
        Annotated[YesNo | None, Meta(description="keep a message after mailing it")] | UnsetType
    ) = UNSET


class SipAccountFields(SipFields[R], frozen=True, kw_only=True):
    """The settings that an extension is made and changed with (catalogue: updateSIPAccount).

    `voicemail` is placed as in getSIPAccount's reply; the guide shows no request with it.
    """

    extension: ExtensionDigits
    presence_status: Presence | UnsetType = UNSET
    sip_presence_settings: (
        Annotated[tuple[PresenceSetting, ...], Meta(description="forwarding by presence")]
        | UnsetType
    ) = UNSET
    voicemail: Annotated[VoicemailMail, Meta(description="voicemail by e-mail")] | UnsetType = UNSET
    ring_timeout: (
        Annotated[
            int, Meta(ge=3, le=600, description="seconds to ring; null for the system's setting")
        ]
        | UnsetType
        | None
    ) = UNSET
    alertinfo: AlertInfo | UnsetType = UNSET
    hasvoicemail: Annotated[YesNo, Meta(description="has a voicemail box")] | UnsetType = UNSET
    cidnumber: Annotated[str, Meta(description="caller id number")] | UnsetType = UNSET
    secret: Annotated[str, Meta(description="password of the registration")] | UnsetType = UNSET
    vmsecret: Annotated[str, Meta(description="password of the voicemail box")] | UnsetType = UNSET
    skip_vmsecret: (
        Annotated[YesNo, Meta(description="open the own voicemail box without its password")]
        | UnsetType
    ) = UNSET
    auto_record: (
        Annotated[
            Literal["all", "external", "internal", "off"],
            Meta(description="calls that are recorded by themselves"),
        ]
        | UnsetType
    ) = UNSET
    faxdetect: (
        Annotated[YesNo, Meta(description="detect faxes and mail them (no by default)")] | UnsetType
    ) = UNSET
    sendtofax: (
        Annotated[YesNo, Meta(description="mail faxes to the extension's address too")] | UnsetType
    ) = UNSET
    strategy_ipacl: (
        Annotated[
            int,
            Meta(
                ge=0,
                le=2,
                description="who may register: 0 any address, 1 local subnets, 2 one address",
            ),
        ]
        | UnsetType
    ) = UNSET
    local_network1: Subnet | UnsetType = UNSET
    local_network2: Subnet | UnsetType = UNSET
    local_network3: Subnet | UnsetType = UNSET
    local_network4: Subnet | UnsetType = UNSET
    local_network5: Subnet | UnsetType = UNSET
    local_network6: Subnet | UnsetType = UNSET
    local_network7: Subnet | UnsetType = UNSET
    local_network8: Subnet | UnsetType = UNSET
    local_network9: Subnet | UnsetType = UNSET
    local_network10: Subnet | UnsetType = UNSET
    specific_ip: (
        Annotated[str, Meta(description="address that may register, with strategy_ipacl 2")]
        | UnsetType
    ) = UNSET
    dnd: (
        Annotated[YesNo, Meta(description="do not disturb; it suspends forwarding too")] | UnsetType
    ) = UNSET
    dnd_timetype: (
        Annotated[TimeType, Meta(description=f"when DND applies: {TIMES}")] | UnsetType
    ) = UNSET
    permission: (
        Annotated[
            Literal[
                "internal",
                "internal-local",
                "internal-local-national",
                "internal-local-national-international",
            ],
            Meta(description="how far calls out may go"),
        ]
        | UnsetType
    ) = UNSET
    bypass_outrt_auth: (
        Annotated[
            Literal["no", "yes", "bytime"],
            Meta(description="skip the trunk password: never, always or at times"),
        ]
        | UnsetType
    ) = UNSET
    skip_auth_timetype: (
        Annotated[TimeType, Meta(description=f"when the password is skipped: {TIMES}")] | UnsetType
    ) = UNSET
    t38_udptl: Annotated[YesNo, Meta(description="T.38 fax over UDPTL")] | UnsetType = UNSET
    directmedia: (
        Annotated[YesNo, Meta(description="let media flow straight between the parties")]
        | UnsetType
    ) = UNSET
    dtmfmode: Annotated[DtmfMode, Meta(description="how digits travel")] | UnsetType = UNSET
    authid: (
        Annotated[
            str,
            Meta(max_length=32, description="authentication id, the extension's number if unset"),
        ]
        | UnsetType
    ) = UNSET
    enablehotdesk: (
        Annotated[YesNo, Meta(description="hot desking; asks for an alphanumeric password")]
        | UnsetType
    ) = UNSET
    user_outrt_passwd: (
        Annotated[
            str, Meta(min_length=4, max_length=10, description="digits that allow dialling out")
        ]
        | UnsetType
    ) = UNSET
    mohsuggest: (
        Annotated[
            str, Meta(description="music on hold: default, ringbacktone_default or a playlist")
        ]
        | UnsetType
    ) = UNSET
    en_ringboth: Annotated[YesNo, Meta(description="ring external_number too")] | UnsetType = UNSET
    external_number: (
        Annotated[str, Meta(max_length=32, description="number that rings as well")] | UnsetType
    ) = UNSET
    use_callee_dod_on_fwd_rb: (
        Annotated[YesNo, Meta(description="show the callee's DOD on forwarded calls")] | UnsetType
    ) = UNSET
    use_callee_dod_on_fm: (
        Annotated[YesNo, Meta(description="show the callee's DOD on follow-me calls")] | UnsetType
    ) = UNSET
    ringboth_timetype: (
        Annotated[TimeType, Meta(description=f"when both ring: {TIMES}")] | UnsetType
    ) = UNSET
    enable_ldap: Annotated[YesNo, Meta(description="list it in LDAP")] | UnsetType = UNSET
    max_contacts: (
        Annotated[int, Meta(ge=1, le=10, description="phones that may register at once")]
        | UnsetType
    ) = UNSET
    custom_autoanswer: (
        Annotated[YesNo, Meta(description="ask the phone to answer by itself")] | UnsetType
    ) = UNSET
    sca_enable: Annotated[YesNo, Meta(description="shared call appearance")] | UnsetType = UNSET
    call_waiting: (
        Annotated[
            YesNo, Meta(description="take calls while in a call; no also ends forward on busy")
        ]
        | UnsetType
    ) = UNSET
    emergcidnumber: (
        Annotated[
            str, Meta(min_length=2, max_length=32, description="caller id of emergency calls")
        ]
        | UnsetType
    ) = UNSET
    enable_webrtc: Annotated[YesNo, Meta(description="allow WebRTC")] | UnsetType = UNSET
    limitime: (
        Annotated[
            int,
            Meta(ge=0, le=86400, description="longest call in seconds, 0 for no limit (default)"),
        ]
        | UnsetType
    ) = UNSET
    dndwhitelist: (
        Annotated[str, Meta(description="numbers that get through DND, comma-separated")]
        | UnsetType
    ) = UNSET
    fwdwhitelist: (
        Annotated[str, Meta(description="numbers that are not forwarded, comma-separated")]
        | UnsetType
    ) = UNSET
    callbarging_monitor: (
        Annotated[str, Meta(description="extensions that may barge in, comma-separated")]
        | UnsetType
    ) = UNSET
    seamless_transfer_members: (
        Annotated[str, Meta(description="extensions allowed seamless transfer, comma-separated")]
        | UnsetType
    ) = UNSET
