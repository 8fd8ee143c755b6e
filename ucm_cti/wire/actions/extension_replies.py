"""What the PBX tells about one extension (catalogue: getSIPAccount, updateSIPAccount)."""

from ucm_cti.wire.actions.base import Accepted
from ucm_cti.wire.actions.sip_fields import SipSettings
from ucm_cti.wire.secrets import Body


class SipAccount(SipSettings, frozen=True, kw_only=True):
    """The settings of one extension; the parameters of the same names say what they mean.

    `secret`, `vmsecret` and `user_outrt_passwd` come in clear text (wire.md 2.4); `account_type`
    may end in a blank.
    """

    extension: str | None = None
    alertinfo: str | None = None
    hasvoicemail: str | None = None
    vmsecret: str | None = None
    skip_vmsecret: str | None = None
    ring_timeout: int | None = None
    auto_record: str | None = None
    sendtofax: str | None = None
    strategy_ipacl: int | None = None
    local_network1: str | None = None
    local_network2: str | None = None
    local_network3: str | None = None
    local_network4: str | None = None
    local_network5: str | None = None
    local_network6: str | None = None
    local_network7: str | None = None
    local_network8: str | None = None
    local_network9: str | None = None
    local_network10: str | None = None
    specific_ip: str | None = None
    dnd: str | None = None
    dnd_timetype: int | None = None
    permission: str | None = None
    bypass_outrt_auth: str | None = None
    skip_auth_timetype: int | None = None
    t38_udptl: str | None = None
    directmedia: str | None = None
    enablehotdesk: str | None = None
    user_outrt_passwd: str | None = None
    mohsuggest: str | None = None
    en_ringboth: str | None = None
    external_number: str | None = None
    use_callee_dod_on_fwd_rb: str | None = None
    use_callee_dod_on_fm: str | None = None
    ringboth_timetype: int | None = None
    enable_ldap: str | None = None
    max_contacts: int | None = None
    custom_autoanswer: str | None = None
    sca_enable: str | None = None
    call_waiting: str | None = None
    emergcidnumber: str | None = None
    enable_webrtc: str | None = None
    limitime: int | None = None
    dndwhitelist: str | None = None
    fwdwhitelist: str | None = None
    callbarging_monitor: str | None = None
    seamless_transfer_members: str | None = None
    account_type: str | None = None
    fullname: str | None = None
    presence_status: str | None = None
    fax_gateway: str | None = None
    ice_support: str | None = None
    intranet_ip_filter: str | None = None
    media_encryption: str | None = None
    missed_call: str | None = None
    presence_def_script: str | None = None
    qualify: int | None = None
    use_avpf: str | None = None


class PresenceTargets(Body, frozen=True, kw_only=True):
    """Where calls go while `presence_status` is set: on busy, on no answer and at once."""

    presence_status: str | None = None
    cfb: str | None = None
    cfn: str | None = None
    cfu: str | None = None
    cfb_timetype: int | None = None
    cfn_timetype: int | None = None
    cfu_timetype: int | None = None
    cfb_destination_type: str | None = None
    cfn_destination_type: str | None = None
    cfu_destination_type: str | None = None


class VoicemailMailing(Body, frozen=True, kw_only=True):
    """Whether voicemail is mailed, and kept after that; null follows the global setting."""

    vm_attach: str | None = None
    vm_reserve: str | None = None


class CtiPrivilege(Body, frozen=True, kw_only=True):
    """What the extension's own CTI may do, yes or no each."""

    active_call: str | None = None
    callbarge: str | None = None
    extension_status: str | None = None
    hangup: str | None = None


class SipAccountFound(Body, frozen=True, kw_only=True):
    """One extension with its forwarding, one entry for each presence."""

    extension: SipAccount | None = None
    sip_presence_settings: tuple[PresenceTargets, ...] = ()
    voicemail: VoicemailMailing | None = None
    cti_feature_privilege: CtiPrivilege | None = None


class SipAccountEcho(Body, frozen=True, kw_only=True):
    """What the guide's sample repeats of a changed extension."""

    extension: str | None = None
    alertinfo: str | None = None


class SipAccountUpdated(Accepted, frozen=True, kw_only=True):
    """The change is stored; the guide's sample echoes it in place of need_apply."""

    extension: SipAccountEcho | None = None
