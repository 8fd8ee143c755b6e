"""Prompt family: play a recording to extensions (catalogue: family prompt)."""

from typing import Annotated, Literal

from msgspec import UNSET, Meta, UnsetType, field

from ucm_cti.wire.actions.base import Accepted, Action, Danger
from ucm_cti.wire.registry import action
from ucm_cti.wire.secrets import Body


class PromptTarget(Body, frozen=True, kw_only=True):
    """Whom to ring: `extension` is a comma-separated list of numbers, for groups of their names."""

    exten_type: Literal["extension", "ringgroup", "extension_group"]
    extension: str


@action("playPromptByOrg", family="prompt", danger=Danger.CALL)
class PlayPromptByOrg(Action[Accepted], frozen=True, kw_only=True):
    """Ring extensions and play a recording when they answer (catalogue: playPromptByOrg).

    Give `channel` or `specified_channel`. The PBX answers need_apply yes although nothing was
    configured.
    """

    type: Annotated[
        Literal["ivr", "name_voice", "moh"],
        Meta(description="uploaded prompt, name recording of an extension, or music on hold"),
    ]
    variable: Annotated[
        str, Meta(description="file name without suffix; for name_voice the extension it names")
    ]
    channel: Annotated[str, Meta(description="extension to ring")] | UnsetType = UNSET
    specified_channel: (
        Annotated[tuple[PromptTarget, ...], Meta(description="extensions and groups to ring")]
        | UnsetType
    ) = UNSET
    class_: (
        Annotated[str, Meta(description="playlist for moh; empty for the default one")] | UnsetType
    ) = field(default=UNSET, name="class")
