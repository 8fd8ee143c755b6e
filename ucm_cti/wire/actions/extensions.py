"""Extension family: who is there, and how each extension is set up (catalogue: extension)."""

from typing import Annotated

from msgspec import UNSET, Meta, UnsetType

from ucm_cti.wire.actions.base import Accepted, Action, Danger, Paging
from ucm_cti.wire.actions.extension_fields import (
    PresenceSetting,
    SipAccountFields,
)
from ucm_cti.wire.actions.extension_replies import SipAccountFound, SipAccountUpdated
from ucm_cti.wire.actions.lists import ListAction
from ucm_cti.wire.registry import action
from ucm_cti.wire.rows import AccountRow


class Accounts(Paging, frozen=True, kw_only=True):
    """A page of extensions (wire.md 2.4)."""

    account: tuple[AccountRow, ...] = ()


@action("listAccount", family="extension")
class ListAccount(ListAction[Accounts], frozen=True, kw_only=True):
    """List extensions with their live status."""


@action("getSIPAccount", family="extension")
class GetSipAccount(Action[SipAccountFound], frozen=True, kw_only=True):
    """Read the whole set-up of one extension, passwords included (catalogue: getSIPAccount)."""

    extension: Annotated[str, Meta(description="number of the extension")]


@action("addSIPAccountAndUser", family="extension", danger=Danger.CONFIG, apply=True)
class AddSipAccountAndUser(SipAccountFields[Accepted], frozen=True, kw_only=True):
    """Make an extension together with its user (catalogue: addSIPAccountAndUser).

    The guide's sample calls the forwarding `presence_settings` here; language codes are opaque.
    """

    presence_settings: (
        Annotated[tuple[PresenceSetting, ...], Meta(description="forwarding by presence")]
        | UnsetType
    ) = UNSET
    language: Annotated[str, Meta(description="language of the prompts")] | UnsetType = UNSET
    user_password: (
        Annotated[str, Meta(description="password of the user in the portal")] | UnsetType
    ) = UNSET
    wave_privilege_id: (
        Annotated[int, Meta(description="id of the privilege in Wave")] | UnsetType
    ) = UNSET


@action("updateSIPAccount", family="extension", danger=Danger.CONFIG, apply=True)
class UpdateSipAccount(SipAccountFields[SipAccountUpdated], frozen=True, kw_only=True):
    """Change settings of an extension (catalogue: updateSIPAccount)."""


@action("deleteUser", family="extension", danger=Danger.DESTRUCTIVE, apply=True)
class DeleteUser(Action[Accepted], frozen=True, kw_only=True):
    """Delete an extension and its user (catalogue: deleteUser)."""

    user_name: Annotated[str, Meta(description="number of the extension")]
