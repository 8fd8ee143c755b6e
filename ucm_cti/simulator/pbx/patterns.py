"""Dial patterns of routes (catalogue: addInboundRoute did_pattern_match)."""

import re
from functools import cache

_LETTERS = {"X": "[0-9]", "Z": "[1-9]", "N": "[2-9]", ".": ".+", "!": ".*", "-": ""}
_PARTS = re.compile(r"\[[^\]]*\]|.", re.DOTALL)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    parts = _PARTS.findall(pattern.partition("/*")[0].strip().removeprefix("_"))
    return re.compile("".join(_part(part) for part in parts))


def _part(part: str) -> str:
    if len(part) > 2:
        return "[" + re.sub(r"[^0-9A-Za-z*#+-]", "", part[1:-1]) + "]"
    return _LETTERS.get(part.upper(), re.escape(part))


def fits(pattern: str, number: str) -> bool:
    """Whether a number is meant by a plain number or by a pattern, which starts with "_"."""
    if not pattern.startswith("_"):
        return pattern == number
    try:
        return pattern == number or _compiled(pattern).fullmatch(number) is not None
    except re.error:  # a set such as [9-0]
        return False
