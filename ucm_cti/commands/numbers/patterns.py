"""Regular expressions that people write: checked, so that none can stop the app. Pure.

Python's matching tries every way to share a text among the parts of a pattern. Numbers are short,
so that time is bounded by what may vary in the pattern: few parts, and none inside another.
"""

import re
import warnings
from functools import lru_cache

from ucm_cti.domain.wording import tr

LONGEST_PATTERN = 100
_REPEATS, _CHOICES = 4, 8
_PART = re.compile(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\((?:\?(?::|=|!|<=|<!|P<\w+>))?|\)|\{\d*,?\d*\}|.", re.DOTALL
)
_EXACTLY = re.compile(r"\{\d+\}")
_DOLLAR = re.compile(r"\$(\d)")


def wrong_with_pattern(pattern: str, replacement: str) -> str:
    """A sentence on why a pattern or its replacement cannot be used, "" when they can."""
    if not pattern:
        return tr("The pattern is empty; write what the number looks like.")
    if len(pattern) > LONGEST_PATTERN or len(replacement) > LONGEST_PATTERN:
        return tr("It is too long; {count} characters are the most.", count=LONGEST_PATTERN)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", FutureWarning)  # what may mean something else one day
            compiled = re.compile(pattern)
    except (re.error, OverflowError, FutureWarning):
        return tr("The pattern is no regular expression; check its brackets.")
    if _slow(pattern):
        return tr("The pattern could take forever; use fewer of * + ? and |, and none in another.")
    if compiled.search("") is not None:
        return tr("The pattern fits nothing at all too; say which digits there must be.")
    try:
        compiled.sub(_replacement(replacement), "")
    except (re.error, IndexError):
        return tr("The replacement names a group that the pattern does not have.")
    return ""


def rewritten(pattern: str, replacement: str, number: str) -> str | None:
    """The number with the first match of a pattern replaced; None when it does not fit, or when
    the rule is wrong."""
    if not _usable(pattern, replacement):
        return None
    fresh, count = re.subn(pattern, _replacement(replacement), number, count=1)
    return fresh if count else None


@lru_cache(maxsize=256)
def _usable(pattern: str, replacement: str) -> bool:
    return not wrong_with_pattern(pattern, replacement)


def _replacement(text: str) -> str:
    return _DOLLAR.sub(r"\\\1", text)


def _slow(pattern: str) -> bool:
    """Whether matching may take long: too many parts that vary, or one that varies in another."""
    open_groups = [False]  # whether something varies in each
    closed_varying = False
    repeats = choices = 0
    for part in _PART.findall(pattern):
        if part == ")" and len(open_groups) > 1:
            closed_varying = open_groups.pop()
            open_groups[-1] = open_groups[-1] or closed_varying
            continue
        if part.startswith("("):
            open_groups.append(False)
        elif part in {"?", "|"}:
            open_groups[-1] = True
            choices += 1
        elif part in {"*", "+"} or (part.startswith("{") and part != "{"):
            if closed_varying:
                return True
            if not _EXACTLY.fullmatch(part):
                open_groups[-1] = True
                repeats += 1
        closed_varying = False
    return repeats > _REPEATS or choices > _CHOICES
