"""What the PBX tells of one call queue (catalogue: getQueue)."""

from ucm_cti.wire.secrets import Body


class QueueTargetsRead(Body, frozen=True, kw_only=True):
    """Where callers go that the queue gives up on; suffixes as in `queue_fields`, those without
    one belong to `destination_type`."""

    destination_type: str | None = None
    account: str | None = None
    announcement: str | None = None
    directory: str | None = None
    external_number: str | None = None
    ivr: str | None = None
    queue_dest: str | None = None
    ringgroup: str | None = None
    vm_extension: str | None = None
    vmgroup: str | None = None
    destination_type_t: str | None = None
    account_t: str | None = None
    announcement_t: str | None = None
    directory_t: str | None = None
    external_number_t: str | None = None
    ivr_t: str | None = None
    queue_dest_t: str | None = None
    ringgroup_t: str | None = None
    vm_extension_t: str | None = None
    vmgroup_t: str | None = None
    destination_type_v: str | None = None
    account_v: str | None = None
    announcement_v: str | None = None
    directory_v: str | None = None
    external_number_v: str | None = None
    ivr_v: str | None = None
    queue_dest_v: str | None = None
    ringgroup_v: str | None = None
    vm_extension_v: str | None = None
    vmgroup_v: str | None = None
    destination_type_el: str | None = None
    account_el: str | None = None
    announcement_el: str | None = None
    directory_el: str | None = None
    external_number_el: str | None = None
    ivr_el: str | None = None
    queue_dest_el: str | None = None
    ringgroup_el: str | None = None
    vm_extension_el: str | None = None
    vmgroup_el: str | None = None


class QueueSettings(QueueTargetsRead, frozen=True, kw_only=True):
    """The settings of one queue; times are in seconds."""

    queue_name: str | None = None
    musicclass: str | None = None
    leavewhenempty: str | None = None
    joinempty: str | None = None
    pin: str | None = None
    ringtime: int | None = None
    strategy: str | None = None
    wrapuptime: int | None = None
    maxlen: int | None = None
    reporholdtime: str | None = None
    auto_record: str | None = None
    queue_timeout: int | None = None
    enable_feature: str | None = None
    alertinfo: str | None = None
    voice_prompt_time: int | None = None
    custom_prompt: str | None = None
    retry: int | None = None
    replace_caller_id: str | None = None
    queue_chairmans: str | None = None
    enable_agent_login: str | None = None
    vq_switch: str | None = None
    vq_mode: str | None = None
    vq_periodic: int | None = None
    vq_outprefix: str | None = None
    announce_position: str | None = None
    announce_frequency: int | None = None
    destination_voice_enable: str | None = None
    autofill: str | None = None
    vq_callback_enable_timeout: str | None = None
    vq_callback_timeout: int | None = None
    announce_holdtime: str | None = None
    enable_welcome: str | None = None
    custom_welcome_prompt: str | None = None
    schedule_clean_enable: str | None = None
    starttime: str | None = None
    pagingtype: str | None = None
    week_date: str | None = None
    custom_months: str | None = None
    custom_dates: str | None = None
    members: str | None = None
    extension: str | None = None
    createid: str | None = None
    email: str | None = None
    enable_destination: str | None = None
    hasvoicemail: str | None = None
    permission: str | None = None
    queue_chairman: str | None = None
    queuesasvm: str | None = None
    tmp: str | None = None
    tmp2: str | None = None
    vmsecret: str | None = None
    waittime: str | None = None
