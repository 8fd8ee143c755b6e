"""How a hotel command travels under `data`: XML text, JSON text or an object (guide: pmsapi)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import Any

import msgspec

from ucm_cti.domain.errors import UsageError
from ucm_cti.wire.documents import read_xml

_ROOT = "pms_data_request"
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")


@dataclass(frozen=True, slots=True)
class PmsPayload:
    """A command and its members as text."""

    command: str
    members: Mapping[str, str]

    def xml(self) -> str:
        """As XML text on one line. Raises UsageError for a character that XML cannot hold."""
        inner = "".join(_element(name, value) for name, value in self.members.items())
        return f"<{_ROOT}><{self.command}>{inner}</{self.command}></{_ROOT}>"

    def json(self) -> str:
        """As JSON text."""
        return msgspec.json.encode(self.object()).decode()

    def object(self) -> dict[str, dict[str, str]]:
        """As an object with the command as its only key."""
        return {self.command: dict(self.members)}


def read_payload(data: Any) -> PmsPayload:
    """The command in a request's `data`, whichever of the three forms it has.

    Raises msgspec.DecodeError or ValidationError for anything else.
    """
    if isinstance(data, str):
        text = data.strip().encode()
        data = read_xml(text).get(_ROOT) if text.startswith(b"<") else msgspec.json.decode(text)
    if not isinstance(data, dict) or len(data) != 1:
        raise msgspec.ValidationError("data holds no single command")
    ((command, members),) = data.items()
    if not isinstance(members or {}, dict):
        raise msgspec.ValidationError("the command has no members")
    return PmsPayload(command, {name: str(value) for name, value in (members or {}).items()})


def _element(name: str, value: str) -> str:
    if _CONTROL.search(value):
        raise UsageError(f"The {name} holds a control character; remove it.")
    return f"<{name}>{escape(value, quote=False)}</{name}>"
