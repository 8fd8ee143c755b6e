"""User family: the people of the PBX portal (catalogue: family user)."""

from typing import Annotated

from msgspec import Meta

from ucm_cti.wire.actions.base import Accepted, Action, Danger, Paging
from ucm_cti.wire.actions.lists import ListAction
from ucm_cti.wire.registry import action
from ucm_cti.wire.secrets import Body


class User(Body, frozen=True, kw_only=True):
    """What the PBX keeps of a user. `privilege` is 0 for the administrator, 3 for an extension.

    `cookie` is the live session of that user and must never be shown.
    """

    user_id: int | None = None
    privilege: int | None = None
    department: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    email: str | None = None
    language: str | None = None
    fax: str | None = None
    family_number: str | None = None
    phone_number: str | None = None
    login_time: str | None = None
    cookie: str | None = None
    enable_multiple_extension: str | None = None
    multiple_extension: str | None = None
    email_to_user: str | None = None


class UserRow(User, frozen=True, kw_only=True):
    """One user of listUser; `user_name` is the extension number, `ip` that of the log-in."""

    user_name: str | None = None
    ip: str | None = None


class Users(Paging, frozen=True, kw_only=True):
    """A page of users; the list is called `user_id`, like a member of its rows."""

    user_id: tuple[UserRow, ...] = ()


class UserFound(Body, frozen=True, kw_only=True):
    """One user, under the name of the parameter that chose it; the name itself is not inside."""

    user_name: User | None = None


@action("listUser", family="user")
class ListUser(ListAction[Users], frozen=True, kw_only=True):
    """List the users of the portal (catalogue: listUser)."""


@action("getUser", family="user")
class GetUser(Action[UserFound], frozen=True, kw_only=True):
    """Read one user (catalogue: getUser)."""

    user_name: Annotated[str, Meta(description="user name, which is the extension number")]


@action("updateUser", family="user", danger=Danger.CONFIG, apply=True)
class UpdateUser(Action[Accepted], frozen=True, kw_only=True):
    """Change a user's personal data (catalogue: updateUser).

    The guide asks for every parameter: read the user first and send what stays as it is.
    """

    user_name: Annotated[str, Meta(description="user name, which is the extension number")]
    user_id: Annotated[int, Meta(description="id of the user")]
    phone_number: Annotated[str, Meta(description="phone number")]
    family_number: Annotated[str, Meta(description="home number")]
    fax: Annotated[str, Meta(description="fax number")]
    email: Annotated[str, Meta(description="e-mail address")]
    last_name: Annotated[str, Meta(description="last name")]
    first_name: Annotated[str, Meta(description="first name")]
    department: Annotated[str, Meta(description="department")]
    privilege: Annotated[int, Meta(description="privilege level, 3 for an extension's user")]
