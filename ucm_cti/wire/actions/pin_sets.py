"""PIN set family: the PINs that an outbound route can ask for (catalogue: family pin_sets)."""

from typing import Annotated, TypeVar

from msgspec import UNSET, Meta, UnsetType

from ucm_cti.wire.actions.base import Accepted, Action, Danger, Paging, YesNo
from ucm_cti.wire.actions.lists import ListAction
from ucm_cti.wire.registry import action
from ucm_cti.wire.secrets import Body

R = TypeVar("R")


class Pin(Body, frozen=True, kw_only=True):
    """One PIN of a group, to be written. It is text: it may start with 0."""

    pin: Annotated[str, Meta(description="PIN to be dialled")]
    pin_name: Annotated[str, Meta(description="whose PIN it is")]
    pin_sets_id: Annotated[str, Meta(description="id of the group it belongs to")] | UnsetType = (
        UNSET
    )


class PinRead(Body, frozen=True, kw_only=True):
    """One PIN of a group as the PBX tells it, in clear."""

    pin: str | None = None
    pin_name: str | None = None
    pin_sets_id: str | None = None


class PinSet(Body, frozen=True, kw_only=True):
    """A group of PINs; `record_in_cdr` says that its use shows in the call records."""

    pin_sets_id: str | None = None
    pin_sets_name: str | None = None
    record_in_cdr: str | None = None


class PinSets(Paging, frozen=True, kw_only=True):
    """A page of PIN groups; the list is called like the id inside it."""

    pin_sets_id: tuple[PinSet, ...] = ()


class PinSetRead(Body, frozen=True, kw_only=True):
    """A group under the name of its id, and the PINs beside it."""

    members: tuple[PinRead, ...] = ()
    pin_sets_id: PinSet | None = None


class PinSetAction(Action[R], frozen=True, kw_only=True):
    """A request about one group."""

    pin_sets_id: Annotated[str, Meta(description="id of the group")]


class PinSetFields(PinSetAction[R], frozen=True, kw_only=True):
    """What a group consists of; whoever creates one chooses its id, in the guide's samples the
    milliseconds since 1970."""

    pin_sets_name: Annotated[str, Meta(description="name of the group")]
    members: Annotated[tuple[Pin, ...], Meta(description="all PINs of the group")]
    record_in_cdr: (
        Annotated[YesNo, Meta(description="show group and PIN name in the call records")]
        | UnsetType
    ) = UNSET


@action("listPinSets", family="pin_sets")
class ListPinSets(ListAction[PinSets], frozen=True, kw_only=True):
    """List PIN groups, without their PINs."""


@action("getPinSets", family="pin_sets")
class GetPinSets(PinSetAction[PinSetRead], frozen=True, kw_only=True):
    """Read one PIN group with its PINs."""


@action("addPinSets", family="pin_sets", danger=Danger.CONFIG, apply=True)
class AddPinSets(PinSetFields[Accepted], frozen=True, kw_only=True):
    """Create a PIN group."""


@action("updatePinSets", family="pin_sets", danger=Danger.CONFIG, apply=True)
class UpdatePinSets(PinSetFields[Accepted], frozen=True, kw_only=True):
    """Change a PIN group; `members` replaces all its PINs."""


@action("deletePinSets", family="pin_sets", danger=Danger.DESTRUCTIVE, apply=True)
class DeletePinSets(PinSetAction[Accepted], frozen=True, kw_only=True):
    """Delete a PIN group."""
