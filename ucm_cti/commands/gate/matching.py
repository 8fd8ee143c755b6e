"""Whether a number is one that a rule names. Pure."""

import re
from collections.abc import Callable, Iterable
from fnmatch import fnmatchcase

Key = Callable[[str], str]
"""A number to the form by which all writings of it are the same."""
_DROPPED = re.compile(r"[\s\u00a0\-\u2010-\u2015./()\[\]]")
_PATTERN = re.compile(r"\+?[0-9*?#]+")


def bare(number: str) -> str:
    """A number without what people put between its digits, "00" in front written as "+"."""
    found = _DROPPED.sub("", number)
    return f"+{found[2:]}" if found.startswith("00") and len(found) > 4 else found


def readable(pattern: str) -> bool:
    """Whether a text can be meant as a number or the pattern of one."""
    return bool(_PATTERN.fullmatch(bare(pattern)))


def fits(pattern: str, number: str, key: Key = bare) -> bool:
    """Whether a caller's number is the one meant, or fits a pattern with "*" and "?"."""
    wanted = bare(pattern)
    if not wanted or not number:
        return False
    if "*" in wanted or "?" in wanted:
        return any(fnmatchcase(form, wanted) for form in {bare(number), key(number)})
    return bare(number) == wanted or (readable(pattern) and key(number) == key(pattern))


def fits_any(patterns: Iterable[str], numbers: Iterable[str], key: Key = bare) -> bool:
    """Whether one of the numbers fits one of the patterns."""
    known = tuple(filter(None, numbers))
    return any(fits(pattern, number, key) for pattern in patterns for number in known)
