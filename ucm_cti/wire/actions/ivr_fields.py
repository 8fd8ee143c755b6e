"""What an IVR menu consists of (catalogue: family ivr)."""

from typing import Annotated, Literal, TypeVar

from msgspec import UNSET, Meta, UnsetType

from ucm_cti.wire.actions.base import Action, YesNo
from ucm_cti.wire.actions.choices import Permission, RingTone
from ucm_cti.wire.secrets import Body

R = TypeVar("R")


class IvrKey(Body, frozen=True, kw_only=True):
    """What one key does, to be written. The guide shows the event "member_prompt" only."""

    keypress: Annotated[str, Meta(description="the key, i for invalid input, t for timeout")]
    keypress_event: Annotated[str, Meta(description="what it does, such as member_prompt")]
    member_prompt: Annotated[str, Meta(description="prompt to play")] | UnsetType = UNSET


class IvrFields(Action[R], frozen=True, kw_only=True):
    """What both creating and changing a menu must and can set."""

    ivr_name: Annotated[str, Meta(description="name of the menu")]
    extension: Annotated[str, Meta(description="extension number of the menu")]
    welcome_prompt: Annotated[str, Meta(description="prompt played on entry")]
    response_timeout: Annotated[int, Meta(description="seconds without a key until the timeout")]
    digit_timeout: Annotated[
        int, Meta(description="seconds between two keys until the entry is complete, 3 by default")
    ]
    timeout_prompt: Annotated[str, Meta(description="prompt after the timeout")]
    invalid_prompt: Annotated[str, Meta(description="prompt after an invalid entry")]
    tloop: Annotated[int, Meta(description="times timeout_prompt is played before it ends")]
    iloop: Annotated[int, Meta(description="times invalid_prompt is played before it ends")]
    dial_extension: (
        Annotated[YesNo, Meta(description="callers may dial extensions")] | UnsetType
    ) = UNSET
    dial_conference: (
        Annotated[YesNo, Meta(description="callers may dial conference rooms")] | UnsetType
    ) = UNSET
    dial_queue: Annotated[YesNo, Meta(description="callers may dial queues")] | UnsetType = UNSET
    dial_ringgroup: (
        Annotated[YesNo, Meta(description="callers may dial ring groups")] | UnsetType
    ) = UNSET
    dial_vmgroup: (
        Annotated[YesNo, Meta(description="callers may dial voicemail groups")] | UnsetType
    ) = UNSET
    dial_paginggroup: (
        Annotated[YesNo, Meta(description="callers may dial paging groups")] | UnsetType
    ) = UNSET
    dial_fax: Annotated[YesNo, Meta(description="callers may dial fax")] | UnsetType = UNSET
    dial_trunk: (
        Annotated[YesNo, Meta(description="callers may dial out, as far as permission goes")]
        | UnsetType
    ) = UNSET
    dial_directory: Annotated[YesNo, Meta(description="callers may dial by name")] | UnsetType = (
        UNSET
    )
    permission: (
        Annotated[Permission, Meta(description="right of calls that leave by a trunk")] | UnsetType
    ) = UNSET
    language: (
        Annotated[str, Meta(description="language of the prompts, null for the default")]
        | UnsetType
        | None
    ) = UNSET
    alertinfo: Annotated[RingTone, Meta(description="ring tone hint")] | UnsetType = UNSET
    replace_caller_id: (
        Annotated[YesNo, Meta(description="show the menu's name as the caller's")] | UnsetType
    ) = UNSET
    switch: (
        Annotated[
            Literal["no", "white", "black"],
            Meta(description="no list of callers, only those listed, or all but those listed"),
        ]
        | UnsetType
    ) = UNSET
    ivr_blackwhite_list: (
        Annotated[str, Meta(description="internal numbers on the list, comma-separated")]
        | UnsetType
    ) = UNSET
    ivr_out_blackwhite_list: (
        Annotated[str, Meta(description="external numbers on the list, comma-separated")]
        | UnsetType
    ) = UNSET
    members: (
        Annotated[tuple[IvrKey, ...], Meta(description="what the keys do, all of them")] | UnsetType
    ) = UNSET


class IvrSettings(Body, frozen=True, kw_only=True):
    """One menu of the list; `ivr_id` such as "ivr-1" is what reading and changing it takes."""

    ivr_id: str | None = None
    ivr_name: str | None = None
    extension: str | None = None
    welcome_prompt: str | None = None
    response_timeout: int | None = None
    digit_timeout: int | None = None
    timeout_prompt: str | None = None
    invalid_prompt: str | None = None
    tloop: int | None = None
    iloop: int | None = None
    dial_extension: str | None = None
    dial_conference: str | None = None
    dial_multimedia_conference: str | None = None
    dial_queue: str | None = None
    dial_ringgroup: str | None = None
    dial_vmgroup: str | None = None
    dial_paginggroup: str | None = None
    dial_fax: str | None = None
    dial_trunk: str | None = None
    dial_directory: str | None = None
    dial_failed_back2menu: str | None = None
    permission: str | None = None
    language: str | None = None
    alertinfo: str | None = None
    replace_caller_id: str | None = None
    switch: str | None = None


class IvrDetails(IvrSettings, frozen=True, kw_only=True):
    """One menu with its lists of callers."""

    ivr_blackwhite_list: str | None = None
    ivr_out_blackwhite_list: str | None = None


class IvrKeyRead(Body, frozen=True, kw_only=True):
    """What one key does, as the PBX tells it."""

    keypress: str | None = None
    keypress_event: str | None = None
    member_prompt: str | None = None
