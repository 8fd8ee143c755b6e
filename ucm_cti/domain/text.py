"""Foreign text brought to a form that can stand beside our own."""

import unicodedata

LONGEST = 500
"""Characters of a name that are kept; nobody reads more of it."""
_BIDI_CONTROLS = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
_BREAKS = frozenset({"Cc", "Zl", "Zp"})


def one_line(text: str) -> str:
    """Foreign text for one line: control and direction characters gone, blanks run together."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    kept = (
        " " if unicodedata.category(char) in _BREAKS else char
        for char in text
        if char not in _BIDI_CONTROLS
    )
    return " ".join("".join(kept).split())


def cut(text: str, longest: int = LONGEST) -> str:
    """At most so many characters, with an ellipsis where something was left out."""
    return text if len(text) <= longest else f"{text[: longest - 1]}…"
