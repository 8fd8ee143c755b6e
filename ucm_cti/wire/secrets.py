"""Which members hold secrets, and values whose repr hides them (catalogue: sensitive_fields)."""

import re
from typing import Any

from msgspec import UNSET, Struct
from msgspec.structs import fields

MASK = "***"
_NAMES = re.compile(
    r"cookie|token|password|passwd|secret|challenge|qr_base|^(?:pin|pins)$", re.IGNORECASE
)


def is_secret(name: str) -> bool:
    """Whether a member of that wire name must never be shown or logged."""
    return _NAMES.search(name) is not None and not name.startswith("skip_")


class Body(Struct, frozen=True, kw_only=True):
    """A value that crosses the network; its repr leaves out what is unset and masks secrets."""

    def __repr__(self) -> str:
        shown = (
            f"{field.name}={_shown(field.encode_name, getattr(self, field.name))}"
            for field in fields(self)
            if getattr(self, field.name) is not UNSET
        )
        return f"{type(self).__name__}({', '.join(shown)})"


def _shown(name: str, value: Any) -> str:
    hides = is_secret(name) and value not in (None, "") and not isinstance(value, (Struct, tuple))
    return MASK if hides else repr(value)
