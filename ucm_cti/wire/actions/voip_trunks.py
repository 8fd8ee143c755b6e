"""Trunk family: SIP and IAX trunks (catalogue: family voip_trunk)."""

from typing import Annotated, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType

from ucm_cti.wire.actions.base import Accepted, Action, Danger, Paging
from ucm_cti.wire.actions.lists import ListAction
from ucm_cti.wire.actions.sip_fields import SipSettings
from ucm_cti.wire.actions.trunk_fields import SipTrunkFields, SipTrunkHost, SipTrunkLabel
from ucm_cti.wire.registry import action
from ucm_cti.wire.rows import VoipTrunkRow
from ucm_cti.wire.secrets import Body

SipTrunkId: TypeAlias = Annotated[str, Meta(description="trunk_index of the trunk")]


class VoipTrunks(Paging, frozen=True, kw_only=True):
    """A page of SIP and IAX trunks."""

    voip_trunk: tuple[VoipTrunkRow, ...] = ()


class SipTrunk(SipSettings, frozen=True, kw_only=True):
    """The settings of one SIP trunk; the parameters of the same names say what they mean.

    `status` is the live state, such as Registered, Reachable, Unmonitored or Rejected.
    """

    allow_outgoing_calls_if_reg_failed: str | None = None
    auth_trunk: str | None = None
    auto_recording: str | None = None
    cidname: str | None = None
    dialin_direct: str | None = None
    did_mode: str | None = None
    fax_intelligent_route: str | None = None
    fax_intelligent_route_destination: str | None = None
    fromdomain: str | None = None
    fromuser: str | None = None
    host: str | None = None
    keepcid: str | None = None
    keeporgcid: str | None = None
    ldap_custom_prefix: str | None = None
    ldap_default_outrt: int | None = None
    ldap_default_outrt_prefix: str | None = None
    ldap_sync_enable: str | None = None
    ldap_sync_passwd: str | None = None
    ldap_sync_port: int | None = None
    need_register: str | None = None
    out_maxchans: int | None = None
    outboundproxy: str | None = None
    pai_number: str | None = None
    passthrough_pai: str | None = None
    rmv_obp_from_route: str | None = None
    send_ppi: str | None = None
    transport: str | None = None
    trunk_name: str | None = None
    use_dod_in_ppi: str | None = None
    use_origcid_in_ppi: str | None = None
    username: str | None = None
    use_for_sfu_conf: str | None = None
    trunk_index: int | None = None
    trunk_type: str | None = None
    status: str | None = None
    uri_sip_or_sips: int | None = None
    use_dod_as_from_name: str | None = None


class SipTrunkFound(Body, frozen=True, kw_only=True):
    """One SIP trunk."""

    trunk: SipTrunk | None = None


@action("listVoIPTrunk", family="voip_trunk")
class ListVoipTrunk(ListAction[VoipTrunks], frozen=True, kw_only=True):
    """List SIP and IAX trunks."""


@action("addSIPTrunk", family="voip_trunk", danger=Danger.CONFIG, apply=True)
class AddSipTrunk(SipTrunkFields[Accepted], frozen=True, kw_only=True):
    """Make a SIP trunk; list the trunks to learn its id (catalogue: addSIPTrunk).

    A register trunk needs `username` and `secret`.
    """

    host: SipTrunkHost
    trunk_name: SipTrunkLabel
    trunk_type: Annotated[Literal["peer", "register"], Meta(description="kind of trunk")]


@action("getSIPTrunk", family="voip_trunk")
class GetSipTrunk(Action[SipTrunkFound], frozen=True, kw_only=True):
    """Read one SIP trunk (catalogue: getSIPTrunk)."""

    trunk: SipTrunkId


@action("updateSIPTrunk", family="voip_trunk", danger=Danger.CONFIG, apply=True)
class UpdateSipTrunk(SipTrunkFields[Accepted], frozen=True, kw_only=True):
    """Change a SIP trunk; its type stays (catalogue: updateSIPTrunk)."""

    trunk: SipTrunkId
    host: SipTrunkHost | UnsetType = UNSET
    trunk_name: SipTrunkLabel | UnsetType = UNSET


@action("deleteSIPTrunk", family="voip_trunk", danger=Danger.DESTRUCTIVE, apply=True)
class DeleteSipTrunk(Action[Accepted], frozen=True, kw_only=True):
    """Delete a SIP trunk (catalogue: deleteSIPTrunk)."""

    trunk: SipTrunkId
