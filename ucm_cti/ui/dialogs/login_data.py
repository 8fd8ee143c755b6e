"""What a person types to connect, and how it is tried out."""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ucm_cti.domain.errors import LoginRefused

if TYPE_CHECKING:
    from ucm_cti.client.checks import Step


@dataclass(frozen=True, slots=True)
class LoginData:
    """As typed, blanks at both ends removed from all but passwords.

    `socket_user` and `socket_password` are "" where the event socket takes the API user;
    `pinned_pem` is the certificate that the person trusts, "" for the system's trust.
    `socket_refused` is why the event socket did not take its user just now, so that a password that
    was refused is not sent again. The `..._kept` passwords come from the key store; `last_attempt`
    means that the person wants to try although the PBX may lock this computer out.
    """

    address: str = ""
    user: str = ""
    password: str = field(default="", repr=False)
    extension: str = ""
    socket_user: str = ""
    socket_password: str = field(default="", repr=False)
    call_control: bool = False
    pinned_pem: str = ""
    legacy_tls: bool = False
    socket_refused: LoginRefused | None = None
    password_kept: bool = False
    socket_password_kept: bool = False
    last_attempt: bool = False


Check = Callable[[LoginData], "AsyncIterator[Step]"]
"""Tries the data out and yields one step after the other. Raises UcmError for an address that is
none."""
