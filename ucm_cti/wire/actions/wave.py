"""Wave family: the softphone of a user (catalogue: family wave)."""

from typing import Annotated

from msgspec import Meta

from ucm_cti.wire.actions.base import Accepted, Action, Danger
from ucm_cti.wire.registry import action
from ucm_cti.wire.secrets import Body


class SipAccountQr(Body, frozen=True, kw_only=True):
    """`qr_base` is a PNG in base64 without a prefix; it holds the log-in, so it is a secret."""

    qr_base: str | None = None


@action("cleanTerminalChatInformation", family="wave", danger=Danger.DESTRUCTIVE)
class CleanTerminalChatInformation(Action[Accepted], frozen=True, kw_only=True):
    """Erase the chat history in a user's Wave (catalogue: cleanTerminalChatInformation)."""

    extension: Annotated[str, Meta(description="extension of the user")]


@action("getSIPAccountQR", family="wave")
class GetSipAccountQr(Action[SipAccountQr], frozen=True, kw_only=True):
    """Read the QR code that logs a user's Wave in (catalogue: getSIPAccountQR)."""

    extension: Annotated[str, Meta(description="extension of the user")]
