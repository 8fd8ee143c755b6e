"""The few settings of an extension that say where its calls go (catalogue: getSIPAccount).

The whole reply holds passwords in clear text (wire.md 2.4); here they are not even decoded.
"""

from dataclasses import replace
from typing import Annotated, ClassVar

from msgspec import Meta

from ucm_cti.wire.actions.base import Action, ActionSpec
from ucm_cti.wire.actions.extension_replies import PresenceTargets
from ucm_cti.wire.actions.extensions import GetSipAccount
from ucm_cti.wire.secrets import Body


class ReachSettings(Body, frozen=True, kw_only=True):
    """`dnd_timetype` 0 means always; `ring_timeout` is in seconds, None is the PBX's default."""

    dnd: str | None = None
    dnd_timetype: int | None = None
    hasvoicemail: str | None = None
    presence_status: str | None = None
    ring_timeout: int | None = None


class ReachFound(Body, frozen=True, kw_only=True):
    """What decides where a call for one extension goes, with one forwarding for each presence."""

    extension: ReachSettings | None = None
    sip_presence_settings: tuple[PresenceTargets, ...] = ()


class GetReach(Action[ReachFound], frozen=True, kw_only=True):
    """getSIPAccount, of which everything but forwarding and do not disturb is passed over."""

    spec: ClassVar[ActionSpec] = replace(GetSipAccount.spec, result=ReachFound)

    extension: Annotated[str, Meta(description="number of the extension")]
