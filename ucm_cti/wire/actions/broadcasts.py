"""Broadcast family: text messages to many extensions (catalogue: family broadcast)."""

from typing import Annotated

from msgspec import UNSET, Meta, UnsetType

from ucm_cti.wire.actions.base import JSON_TEXT, Accepted, Action, Danger
from ucm_cti.wire.registry import action
from ucm_cti.wire.secrets import Body


class DepartmentExtension(Body, frozen=True, kw_only=True):
    """One extension as a member of a department; the id is listDepartment's, sent as text."""

    department_id: str
    extension: str


class Recipients(Body, frozen=True, kw_only=True):
    """Who gets the message; the first three are comma-separated, "" for none.

    `extension_group` holds the ids of listExtensionGroup. All four members are sent always, as in
    the guide's sample; which one names ring groups is not recorded.
    """

    extension: str = ""
    department: str = ""
    extension_group: str = ""
    department_extension: tuple[DepartmentExtension, ...] = ()


@action("addMessageBroadcast", family="broadcast", danger=Danger.CALL)
class AddMessageBroadcast(Action[Accepted], frozen=True, kw_only=True):
    """Send a text message to many extensions (catalogue: addMessageBroadcast)."""

    subject: Annotated[str, Meta(description="title of the message")]
    recipient: Annotated[Recipients, Meta(extra=JSON_TEXT, description="who gets the message")]
    source: Annotated[str, Meta(description="name shown as the sender")] | UnsetType = UNSET
    content: Annotated[str, Meta(description="text of the message")] | UnsetType = UNSET
