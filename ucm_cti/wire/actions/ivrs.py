"""IVR family: voice menus (catalogue: family ivr)."""

from typing import Annotated, TypeAlias

from msgspec import UNSET, Meta, UnsetType

from ucm_cti.wire.actions.base import Accepted, Action, Danger, Paging, YesNo
from ucm_cti.wire.actions.ivr_fields import IvrDetails, IvrFields, IvrKeyRead, IvrSettings
from ucm_cti.wire.actions.lists import ListAction
from ucm_cti.wire.registry import action
from ucm_cti.wire.secrets import Body

IvrId: TypeAlias = Annotated[str, Meta(description="id such as ivr-1, not the extension")]


class Ivrs(Paging, frozen=True, kw_only=True):
    """A page of IVR menus."""

    ivr: tuple[IvrSettings, ...] = ()


class IvrRead(Body, frozen=True, kw_only=True):
    """One menu, and its keys beside it."""

    ivr: IvrDetails | None = None
    members: tuple[IvrKeyRead, ...] = ()


@action("listIVR", family="ivr")
class ListIvr(ListAction[Ivrs], frozen=True, kw_only=True):
    """List IVR menus."""


@action("getIVR", family="ivr")
class GetIvr(Action[IvrRead], frozen=True, kw_only=True):
    """Read one IVR menu with its keys."""

    ivr: IvrId


@action("addIVR", family="ivr", danger=Danger.CONFIG, apply=True)
class AddIvr(IvrFields[Accepted], frozen=True, kw_only=True):
    """Create an IVR menu."""


@action("updateIVR", family="ivr", danger=Danger.CONFIG, apply=True)
class UpdateIvr(IvrFields[Accepted], frozen=True, kw_only=True):
    """Change an IVR menu. No sample changes a part alone: read it, then send everything."""

    ivr: IvrId
    dial_failed_back2menu: (
        Annotated[YesNo, Meta(description="back to the menu when dialling fails")] | UnsetType
    ) = UNSET


@action("deleteIVR", family="ivr", danger=Danger.DESTRUCTIVE, apply=True)
class DeleteIvr(Action[Accepted], frozen=True, kw_only=True):
    """Delete an IVR menu."""

    ivr: IvrId
