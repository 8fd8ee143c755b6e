"""SLA trunk family: analog lines shared by several phones (catalogue: family sla_trunk)."""

from typing import Annotated, Literal, TypeVar

from msgspec import UNSET, Meta, UnsetType

from ucm_cti.wire.actions.base import Accepted, Action, Danger, YesNo
from ucm_cti.wire.actions.trunk_fields import TrunkId, TrunkLabel
from ucm_cti.wire.registry import action

R = TypeVar("R")


class SlaTrunkFields(Action[R], frozen=True, kw_only=True):
    """The settings of a shared line."""

    device: (
        Annotated[str, Meta(description="port of the analog trunk, such as DAHDI/1")] | UnsetType
    ) = UNSET
    bargeallowed: Annotated[YesNo, Meta(description="let others join the line")] | UnsetType = UNSET
    holdaccess: (
        Annotated[Literal["open", "private"], Meta(description="who may take back a held call")]
        | UnsetType
    ) = UNSET


@action("addSLATrunk", family="sla_trunk", danger=Danger.CONFIG, apply=True)
class AddSlaTrunk(SlaTrunkFields[Accepted], frozen=True, kw_only=True):
    """Make an analog trunk a shared line (catalogue: addSLATrunk)."""

    trunk_name: TrunkLabel


@action("updateSLATrunk", family="sla_trunk", danger=Danger.CONFIG, apply=True)
class UpdateSlaTrunk(SlaTrunkFields[Accepted], frozen=True, kw_only=True):
    """Change a shared line (catalogue: updateSLATrunk)."""

    trunk_index: TrunkId
    trunk_name: TrunkLabel | UnsetType = UNSET
