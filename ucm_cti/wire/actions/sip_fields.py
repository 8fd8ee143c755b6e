"""What a SIP extension and a SIP trunk have in common, as parameters and in replies."""

from typing import Annotated, Literal, TypeAlias, TypeVar

from msgspec import UNSET, Meta, UnsetType

from ucm_cti.wire.actions.base import Action, YesNo
from ucm_cti.wire.secrets import Body

R = TypeVar("R")

DtmfMode: TypeAlias = Literal["rfc4733", "rfc2833", "info", "inband", "auto"]
"""How digits travel; the tables name rfc4733, replies show rfc2833 (guide: getSIPAccount)."""


class SipFields(Action[R], frozen=True, kw_only=True):
    """The parameters that extensions and trunks share."""

    allow: (
        Annotated[str, Meta(description="codecs, comma-separated, such as ulaw,alaw,g722,opus")]
        | UnsetType
    ) = UNSET
    enable_qualify: Annotated[YesNo, Meta(description="keep alive by OPTIONS")] | UnsetType = UNSET
    qualifyfreq: (
        Annotated[int, Meta(ge=1, le=3600, description="seconds between two OPTIONS")] | UnsetType
    ) = UNSET
    encryption: (
        Annotated[
            Literal["no", "yes", "support"],
            Meta(description="SRTP; support offers it without forcing it"),
        ]
        | UnsetType
    ) = UNSET
    nat: Annotated[YesNo, Meta(description="the way to it crosses NAT")] | UnsetType = UNSET
    out_of_service: Annotated[YesNo, Meta(description="yes disables it")] | UnsetType = UNSET
    tel_uri: (
        Annotated[
            Literal["disabled", "user_phone", "enabled"],
            Meta(description="use tel: URIs or the parameter user=phone"),
        ]
        | UnsetType
    ) = UNSET


class SipSettings(Body, frozen=True, kw_only=True):
    """The members that the replies about an extension and about a trunk share."""

    allow: str | None = None
    authid: str | None = None
    cc_agent_policy: str | None = None
    cc_max_agents: int | None = None
    cc_max_monitors: int | None = None
    cc_monitor_policy: str | None = None
    cidnumber: str | None = None
    dtmfmode: str | None = None
    enable_qualify: str | None = None
    encryption: str | None = None
    faxdetect: str | None = None
    nat: str | None = None
    out_of_service: str | None = None
    qualifyfreq: int | None = None
    secret: str | None = None
    tel_uri: str | None = None
