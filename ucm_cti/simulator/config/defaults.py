"""What a member holds that nobody has set: facts of the guide (catalogue: example_response).

Ids, names, passwords and whatever follows from them are left out; tables add them.
"""

from typing import Any

Record = dict[str, Any]


def members(*, none: str = "", no: str = "", yes: str = "", **others: Any) -> Record:
    """A record from names that are null, "no" or "yes", and from others as they are."""
    flat: Record = dict.fromkeys(none.split())
    flat |= dict.fromkeys(no.split(), "no")
    return flat | dict.fromkeys(yes.split(), "yes") | others


PRESENCES = ("available", "away", "chat", "unavailable", "userdef")
"""Every presence that has its own forwarding; do not disturb suspends it (getSIPAccount)."""
NO_FORWARDING: Record = {
    f"{kind}{what}": value
    for kind in ("cfb", "cfn", "cfu")
    for what, value in (("", None), ("_timetype", 0), ("_destination_type", "0"))
}
"""One entry of sip_presence_settings, without its presence_status."""
ACCOUNT: Record = members(
    none="""
        alertinfo authid emergcidnumber external_number fwdwhitelist limitime local_network1
        local_network10 local_network2 local_network3 local_network4 local_network5
        local_network6 local_network7 local_network8 local_network9 presence_def_script
        ring_timeout sendtofax specific_ip user_outrt_passwd
    """,
    no="""
        bypass_outrt_auth custom_autoanswer directmedia dnd en_ringboth enable_qualify
        enablehotdesk encryption fax_gateway faxdetect intranet_ip_filter missed_call
        out_of_service sca_enable skip_vmsecret t38_udptl use_callee_dod_on_fm
        use_callee_dod_on_fwd_rb
    """,
    voicemail={"vm_attach": None, "vm_reserve": None},
    yes="call_waiting enable_ldap enable_webrtc hasvoicemail ice_support nat use_avpf",
    allow="ulaw,alaw,gsm,g726,g722,g729,h264,ilbc",
    auto_record="off",
    callbarging_monitor="",
    cc_agent_policy="never",
    cc_max_agents=1,
    cc_max_monitors=2,
    cc_monitor_policy="never",
    dnd_timetype=0,
    dndwhitelist="",
    dtmfmode="rfc2833",
    max_contacts=1,
    media_encryption="auto_dtls",
    mohsuggest="default",
    permission="internal",
    presence_status="available",
    qualify=1000,
    qualifyfreq=60,
    ringboth_timetype=0,
    seamless_transfer_members="",
    skip_auth_timetype=0,
    strategy_ipacl=0,
    tel_uri="disabled",
)
"""getSIPAccount"""

USER: Record = members(
    none="""
        cookie department email family_number fax first_name ip language last_name login_time
        multiple_extension phone_number
    """,
    no="email_to_user enable_multiple_extension",
    privilege=3,
)
"""listUser"""

SIP_TRUNK: Record = members(
    none="""
        authid cidname cidnumber dtmfmode fax_intelligent_route
        fax_intelligent_route_destination faxdetect fromdomain fromuser ldap_custom_prefix
        ldap_default_outrt ldap_default_outrt_prefix ldap_sync_passwd ldap_sync_port
        outboundproxy pai_number secret username
    """,
    no="""
        auth_trunk auto_recording dialin_direct enable_qualify encryption keepcid keeporgcid
        ldap_sync_enable nat need_register out_of_service rmv_obp_from_route send_ppi
        use_dod_as_from_name use_dod_in_ppi use_for_sfu_conf use_origcid_in_ppi
    """,
    yes="allow_outgoing_calls_if_reg_failed passthrough_pai",
    allow="ulaw,alaw,gsm,g726,g729,ilbc",
    cc_agent_policy="never",
    cc_max_agents=5,
    cc_max_monitors=5,
    cc_monitor_policy="never",
    did_mode="request-line",
    technology="SIP",
    out_maxchans=0,
    qualifyfreq=60,
    status="Unmonitored",
    tel_uri="disabled",
    transport="udp",
    trunk_type="peer",
    uri_sip_or_sips=0,
)
"""getSIPTrunk"""

ANALOG_TRUNK: Record = members(
    none="fax_intelligent_route_destination",
    no="""
        auto_record dialin_direct fax_gateway fax_intelligent_route out_of_service
        polarityswitch
    """,
    yes="busydetect congestiondetect enablecurrentdisconnectthreshold usecallerid",
    busy="f1=480@-50,f2=620@-50,c=500/500",
    busycount=2,
    callerid="asreceived",
    cidmode=0,
    cidsignalling="bell",
    cidstart="ring",
    congestion="f1=480@-50,f2=620@-50,c=250/250",
    congestioncount=2,
    countrytone="us",
    currentdisconnectthreshold=200,
    dahdilineselectmode="ascend",
    echocancel=128,
    faxdetect="incoming",
    fxooutbandcalldialdelay=0,
    lectype=0,
    out_maxchans=0,
    polarityonanswerdelay=600,
    ringtimeout=8000,
    rxgain=0.0,
    trunkmode="normal",
    txgain=0.0,
)
"""getAnalogTrunk"""

DIGITAL_TRUNK: Record = members(
    none="callerid cidname fax_intelligent_route_destination",
    no="""
        auto_recording dialin_direct fax_intelligent_route hidecallerid keepcid out_of_service
        pulsedial
    """,
    yes="faxdetect",
    dahdilineselectmode="ascend",
    channel="1-15,17-31",
    span=3,
    type="E1 (CPE)",
    status="Unavailable",
)
"""getDigitalTrunk"""

OUTBOUND_ROUTE: Record = members(
    none="custom_member limitime members password pin_sets_id prepend",
    no="enable_wlist out_of_service",
    failover_outbound_data=[],
    permission="none",
    strip=0,
    time_mode=0,
)
"""getOutboundRoute"""

TARGETS = (
    "account", "announcement", "callback", "conference", "directory", "disa", "external_number",
    "fax", "ivr", "multimedia_conference", "paginggroup", "queue", "ringgroup", "vmgroup",
    "voicemail",
)  # fmt: skip
"""What an inbound route can lead to; the member of that name holds where (listInboundRoute)."""
INBOUND_ROUTE: Record = members(
    none="""
        account alertinfo announcement callback conference directory disa external_number fax
        fax_intelligent_route_destination inbound_suffix incoming_prepend ivr
        multimedia_conference paginggroup prepend prepend_inbound_name
        prepend_inbound_name_enable queue ringgroup vmgroup voicemail
    """,
    no="""
        accout_voicemail_out_of_service blocking_did_collect_calls dialdirect en_multi_mode
        enable_fax_detect enable_inbound_muti_mode out_of_service prepend_trunk_name
        set_callerid_enable
    """,
    yes="""
        dial_trunk ext_conference ext_directory ext_fax ext_group ext_local
        ext_multimedia_conference ext_paging ext_queues voicemailgroups voicemenus
    """,
    destination_type="byDID",
    did_pattern_allow="",
    did_strip=0,
    fax_intelligent_route="email",
    inbound_mode=0,
    inbound_muti_mode=0,
    permission="internal-local-national-international",
    seamless_transfer_did_whitelist="",
    set_callerid_name="${CALLERID(name)}",
    set_callerid_number="${CALLERID(num)}",
)
"""getInboundRoute"""

QUEUE: Record = members(
    none="""
        account account_el account_t account_v alertinfo announcement announcement_el
        announcement_t announcement_v custom_dates custom_months custom_prompt
        custom_welcome_prompt directory directory_el directory_t directory_v email
        external_number external_number_el external_number_t external_number_v ivr ivr_el ivr_t
        ivr_v members pin queue_chairman queue_chairmans queue_dest queue_dest_el queue_dest_t
        queue_dest_v ringgroup ringgroup_el ringgroup_t ringgroup_v starttime tmp vm_extension
        vm_extension_el vm_extension_t vm_extension_v vmgroup vmgroup_el vmgroup_t vmgroup_v
        vmsecret vq_outprefix waittime week_date
    """,
    no="""
        announce_holdtime announce_position destination_voice_enable enable_agent_login
        enable_feature enable_welcome hasvoicemail joinempty queuesasvm replace_caller_id
        reporholdtime schedule_clean_enable vq_callback_enable_timeout vq_switch
    """,
    yes="autofill",
    announce_frequency=20,
    auto_record="off",
    createid="0",
    destination_type="voicemail",
    destination_type_el="playsound",
    destination_type_t="hangup",
    destination_type_v="account",
    enable_destination="D",
    leavewhenempty="strict",
    maxlen=0,
    musicclass="default",
    pagingtype="once",
    permission="internal",
    queue_timeout=60,
    retry=5,
    ringtime=30,
    strategy="ringall",
    voice_prompt_time=60,
    vq_callback_timeout=60,
    vq_mode="periodic",
    vq_periodic=20,
    wrapuptime=10,
)
"""getQueue"""

PAGING_GROUP: Record = members(
    none="custom_date custom_prompt holiday members multicast_ip multicast_port number_allowed",
    no="replace_caller_id",
    yes="enable",
    limitime=0,
    paginggroup_type="1way",
    time="00:00",
)
"""getPaginggroup"""

IVR: Record = members(
    none="language",
    no="""
        dial_conference dial_directory dial_extension dial_failed_back2menu dial_fax
        dial_multimedia_conference dial_paginggroup dial_queue dial_ringgroup dial_vmgroup
        switch
    """,
    yes="dial_trunk replace_caller_id",
    alertinfo="none",
    digit_timeout=3,
    iloop=3,
    invalid_prompt="invalid",
    ivr_blackwhite_list="",
    ivr_out_blackwhite_list="",
    permission="internal-local",
    response_timeout=10,
    timeout_prompt="ivr-create-timeout",
    tloop=3,
    welcome_prompt="welcome",
)
"""getIVR"""
