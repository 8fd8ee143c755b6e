"""What a call queue consists of (catalogue: family queue).

A queue sends callers away for three reasons, told apart by a suffix: `_t` they waited too long,
`_v` they pressed 1 during the prompt, `_el` the queue is empty of agents. `destination_type` of a
suffix says which member of that suffix is the target.
"""

from typing import Annotated, Literal, TypeAlias, TypeVar

from msgspec import UNSET, Meta, UnsetType

from ucm_cti.wire.actions.base import Action, YesNo
from ucm_cti.wire.actions.choices import RingTone

R = TypeVar("R")

Strategy: TypeAlias = Annotated[
    Literal["ringall", "linear", "leastrecent", "fewestcalls", "random", "memory"],
    Meta(description="how agents are picked, memory is round robin"),
]
QueueName: TypeAlias = Annotated[str, Meta(description="name of the queue")]
Kind: TypeAlias = Literal[
    "account", "voicemail", "queue", "ringgroup", "vmgroup", "ivr", "external_number"
]
"""Where a queue can send a caller."""
ToVoicemail: TypeAlias = Annotated[str, Meta(description="target voicemail")]
ToExtension: TypeAlias = Annotated[str, Meta(description="target extension")]
ToVoicemailGroup: TypeAlias = Annotated[str, Meta(description="target voicemail group")]
ToIvr: TypeAlias = Annotated[str, Meta(description="target IVR menu")]
ToRingGroup: TypeAlias = Annotated[str, Meta(description="target ring group")]
ToQueue: TypeAlias = Annotated[str, Meta(description="target queue")]
ToOutside: TypeAlias = Annotated[str, Meta(description="target external number")]


class QueueTargets(Action[R], frozen=True, kw_only=True):
    """Where callers go that the queue gives up on."""

    destination_type_t: (
        Annotated[
            Literal["playsound", "hangup"] | Kind,
            Meta(description="where callers go who waited too long"),
        ]
        | UnsetType
    ) = UNSET
    vm_extension_t: ToVoicemail | UnsetType = UNSET
    account_t: ToExtension | UnsetType = UNSET
    vmgroup_t: ToVoicemailGroup | UnsetType = UNSET
    ivr_t: ToIvr | UnsetType = UNSET
    ringgroup_t: ToRingGroup | UnsetType = UNSET
    queue_dest_t: ToQueue | UnsetType = UNSET
    external_number_t: ToOutside | UnsetType = UNSET
    destination_type_v: (
        Annotated[Kind, Meta(description="where callers go who press 1 in the prompt")] | UnsetType
    ) = UNSET
    vm_extension_v: ToVoicemail | UnsetType = UNSET
    account_v: ToExtension | UnsetType = UNSET
    vmgroup_v: ToVoicemailGroup | UnsetType = UNSET
    ivr_v: ToIvr | UnsetType = UNSET
    ringgroup_v: ToRingGroup | UnsetType = UNSET
    queue_dest_v: ToQueue | UnsetType = UNSET
    external_number_v: ToOutside | UnsetType = UNSET
    destination_type_el: (
        Annotated[
            Literal["playsound"] | Kind, Meta(description="where callers go when no agent is there")
        ]
        | UnsetType
    ) = UNSET
    vm_extension_el: ToVoicemail | UnsetType = UNSET
    account_el: ToExtension | UnsetType = UNSET
    vmgroup_el: ToVoicemailGroup | UnsetType = UNSET
    ivr_el: ToIvr | UnsetType = UNSET
    ringgroup_el: ToRingGroup | UnsetType = UNSET
    queue_dest_el: ToQueue | UnsetType = UNSET
    external_number_el: ToOutside | UnsetType = UNSET


class QueueFields(QueueTargets[R], frozen=True, kw_only=True):
    """What both creating and changing a queue can set.

    `leavewhenempty`: "yes" drops callers when all agents are paused or gone, "strict" also when
    there are none, "no" never. `joinempty`: "yes" lets callers in always, "no" not when all agents
    are paused or gone, "strict" nor when there are none.
    """

    musicclass: Annotated[str, Meta(description="playlist of the music on hold")] | UnsetType = (
        UNSET
    )
    leavewhenempty: (
        Annotated[
            Literal["yes", "no", "strict"],
            Meta(description="drop waiting callers once no agent is free, strict by default"),
        ]
        | UnsetType
    ) = UNSET
    joinempty: (
        Annotated[
            Literal["yes", "no", "strict"],
            Meta(description="let callers in while no agent is free, no by default"),
        ]
        | UnsetType
    ) = UNSET
    pin: Annotated[str, Meta(description="PIN for dynamic agents to log in")] | UnsetType = UNSET
    ringtime: Annotated[int, Meta(ge=5, description="seconds to ring an agent")] | UnsetType = UNSET
    wrapuptime: (
        Annotated[int, Meta(ge=0, description="seconds between two calls of an agent")] | UnsetType
    ) = UNSET
    maxlen: (
        Annotated[int, Meta(ge=0, description="most callers waiting, 0 by default: no limit")]
        | UnsetType
    ) = UNSET
    reporholdtime: (
        Annotated[YesNo, Meta(description="tell the agent how long the caller waited")] | UnsetType
    ) = UNSET
    auto_record: (
        Annotated[
            Literal["all", "external", "internal", "off"], Meta(description="calls to be recorded")
        ]
        | UnsetType
    ) = UNSET
    queue_timeout: Annotated[int, Meta(description="longest wait in seconds")] | UnsetType = UNSET
    enable_feature: (
        Annotated[YesNo, Meta(description="agents may use feature codes")] | UnsetType
    ) = UNSET
    alertinfo: Annotated[RingTone, Meta(description="ring tone hint")] | UnsetType = UNSET
    voice_prompt_time: (
        Annotated[
            int,
            Meta(
                ge=20,
                le=200,
                description="seconds between two plays of custom_prompt, 20 by default",
            ),
        ]
        | UnsetType
    ) = UNSET
    custom_prompt: (
        Annotated[str, Meta(description="prompt during which a caller can press 1 to leave")]
        | UnsetType
    ) = UNSET
    retry: (
        Annotated[int, Meta(ge=1, description="seconds until the next agent is rung")] | UnsetType
    ) = UNSET
    replace_caller_id: (
        Annotated[YesNo, Meta(description="show the queue's name as the caller's")] | UnsetType
    ) = UNSET
    queue_chairmans: (
        Annotated[str, Meta(description="extensions of the chairmen, comma-separated")] | UnsetType
    ) = UNSET
    enable_agent_login: (
        Annotated[
            YesNo,
            Meta(description="agents log in by a service, switching it on logs dynamic agents out"),
        ]
        | UnsetType
    ) = UNSET
    vq_switch: (
        Annotated[YesNo, Meta(description="callers may keep their place and be called back")]
        | UnsetType
    ) = UNSET
    vq_mode: (
        Annotated[str, Meta(description="what offers the callback: a key, or waiting (periodic)")]
        | UnsetType
    ) = UNSET
    vq_periodic: (
        Annotated[int, Meta(description="seconds of waiting until the callback is offered")]
        | UnsetType
    ) = UNSET
    vq_outprefix: (
        Annotated[str, Meta(description="prefix of the number called back")] | UnsetType
    ) = UNSET
    announce_position: (
        Annotated[YesNo, Meta(description="tell callers their place")] | UnsetType
    ) = UNSET
    announce_frequency: (
        Annotated[int, Meta(description="seconds between two announcements")] | UnsetType
    ) = UNSET
    destination_voice_enable: (
        Annotated[YesNo, Meta(description="let callers leave by pressing 1")] | UnsetType
    ) = UNSET
    autofill: (
        Annotated[YesNo, Meta(description="hand out calls in parallel, not one after the other")]
        | UnsetType
    ) = UNSET
    vq_callback_enable_timeout: (
        Annotated[YesNo, Meta(description="give up a callback after a time")] | UnsetType
    ) = UNSET
    vq_callback_timeout: (
        Annotated[int, Meta(description="that time, presumably in seconds")] | UnsetType
    ) = UNSET
    announce_holdtime: (
        Annotated[YesNo, Meta(description="tell callers how long they will wait, from a minute on")]
        | UnsetType
    ) = UNSET
    enable_welcome: Annotated[YesNo, Meta(description="play a welcome prompt")] | UnsetType = UNSET
    custom_welcome_prompt: Annotated[str, Meta(description="the welcome prompt")] | UnsetType = (
        UNSET
    )
    schedule_clean_enable: (
        Annotated[YesNo, Meta(description="reset the agents' counts regularly")] | UnsetType
    ) = UNSET
    starttime: Annotated[str, Meta(description="time of the reset")] | UnsetType = UNSET
    pagingtype: (
        Annotated[
            Literal["once", "daily", "week", "month"],
            Meta(description="how often counts are reset"),
        ]
        | UnsetType
    ) = UNSET
    week_date: (
        Annotated[
            Literal["sun", "mon", "tue", "wed", "thu", "fri", "sat"],
            Meta(description="weekday of the reset"),
        ]
        | UnsetType
    ) = UNSET
    custom_months: (
        Annotated[
            Literal[
                "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
            ],
            Meta(description="month of the reset"),
        ]
        | UnsetType
    ) = UNSET
    custom_dates: Annotated[str, Meta(description="day of the month of the reset")] | UnsetType = (
        UNSET
    )
    members: (
        Annotated[str, Meta(description="static agents, all of them, comma-separated extensions")]
        | UnsetType
    ) = UNSET
