"""Taking secrets out of text and documents before anybody can read them."""

import re
from typing import Any

from ucm_cti.wire.secrets import MASK, is_secret

_WORDS = r"(?:cookie|token|password|passwd|secret|challenge)"
_NAMED = re.compile(
    rf"""(?P<name>{_WORDS}[\w-]{{0,24}}["']?\s{{0,4}}[:=]\s{{0,4}})"""
    r"""(?:b?"(?:[^"\\]|\\.)*"|b?'(?:[^'\\]|\\.)*'|[^\s,;&}\])"']+)""",
    re.IGNORECASE,
)
_COOKIE = re.compile(r"\bsid\d+-\d+\b")
_DIGEST = re.compile(r"(?<![0-9A-Fa-f])[0-9a-f]{32}(?![0-9A-Fa-f])")


def mask_text(text: str) -> str:
    """Text in which named secrets, session cookies and login digests read as ***."""
    text = _NAMED.sub(rf"\g<name>{MASK}", text)
    return _DIGEST.sub(MASK, _COOKIE.sub(MASK, text))


def mask_members(document: Any) -> Any:
    """A copy of a JSON document in which members with a secret's name read as ***.

    Empty and null members stay, as they hide nothing.
    """
    if isinstance(document, dict):
        return {
            key: MASK if is_secret(str(key)) and _tells(value) else mask_members(value)
            for key, value in document.items()
        }
    if isinstance(document, list):
        return [mask_members(part) for part in document]
    return document


def _tells(value: Any) -> bool:
    return value not in (None, "")
