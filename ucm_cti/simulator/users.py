"""Who may log in: API users for HTTPS, web users for the socket (wire.md 1.3, 2.2)."""

import ipaddress
import secrets
from dataclasses import dataclass, field

DEMO_USER = "cti"
"""The API user of the demo; its password is made anew for each run."""
DEMO_WEB_USER = "receptionist"
"""The web user of the demo, where there is one."""


@dataclass(frozen=True, slots=True)
class ApiUser:
    """A user of Integrations > API Configuration.

    `permissions` are wire names of actions, None for all; `addresses` are the addresses or
    networks it may call from, empty for any.
    """

    name: str
    password: str = field(repr=False)
    permissions: frozenset[str] | None = None
    addresses: tuple[str, ...] = ()

    def may(self, action: str) -> bool:
        """Whether the permission of that action is ticked."""
        return self.permissions is None or action in self.permissions

    def may_come_from(self, address: str) -> bool:
        """Whether the allow list holds the address. Raises ValueError on a malformed entry."""
        if not self.addresses:
            return True
        caller = ipaddress.ip_address(address)
        return any(caller in ipaddress.ip_network(entry) for entry in self.addresses)


@dataclass(frozen=True, slots=True)
class WebUser:
    """A user of the web portal; good for the socket only."""

    name: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Users:
    """All users of one simulator; names are unique within each kind."""

    api: tuple[ApiUser, ...] = ()
    web: tuple[WebUser, ...] = ()

    def find_api(self, name: str) -> ApiUser | None:
        """The API user of that name."""
        return next((user for user in self.api if user.name == name), None)

    def find_web(self, name: str) -> WebUser | None:
        """The web user of that name."""
        return next((user for user in self.web if user.name == name), None)


def new_password() -> str:
    """A password nobody has seen, 16 characters, safe in URLs and shells."""
    return secrets.token_urlsafe(12)


def default_users(
    user: str = DEMO_USER,
    password: str | None = None,
    web_user: str | None = None,
    web_password: str | None = None,
) -> Users:
    """One API user with every permission, and a web user when one is named."""
    web = (WebUser(web_user, web_password or new_password()),) if web_user else ()
    return Users(api=(ApiUser(user, password or new_password()),), web=web)
