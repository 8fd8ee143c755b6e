"""Where a fault happened, as text without values: no message, no argument, no name of a person."""

import linecache
import traceback
from collections.abc import Iterator
from pathlib import Path

_ROOT = Path(__file__).parents[2]
_MOST_FRAMES = 40
_MOST_LINKS = 8


def describe_fault(error: BaseException) -> str:
    """An exception as lines: kind, places and code of it and of what led to it.

    An exception's own text is left out: it may repeat what was typed, dialled or decoded.
    """
    return "\n".join(_chain(error))


def place_of(error: BaseException) -> str:
    """Kind and innermost place of an exception, the same for each time it happens there."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f" at {short_path(frames[-1].filename)}:{frames[-1].lineno}" if frames else ""
    return f"{_kind(error)}{where}"


def short_path(filename: str) -> str:
    """A file's name from its package on; never the folders of the person who runs this."""
    path = Path(filename)
    if path.is_relative_to(_ROOT):
        return path.relative_to(_ROOT).as_posix()
    for top in ("site-packages", "dist-packages", "lib", "Lib"):
        if top in path.parts:
            at = len(path.parts) - path.parts[::-1].index(top)
            return "/".join(path.parts[at:])
    return path.name


def _chain(error: BaseException) -> Iterator[str]:
    """Cause before effect, as Python prints them."""
    links: list[tuple[BaseException, str]] = [(error, "")]
    seen = {id(error)}
    while len(links) < _MOST_LINKS:
        last = links[-1][0]
        before = last.__cause__ or (None if last.__suppress_context__ else last.__context__)
        if before is None or id(before) in seen:
            break
        seen.add(id(before))
        word = "which caused:" if last.__cause__ is not None else "while handling that:"
        links[-1] = (last, word)
        links.append((before, ""))
    for one, word in reversed(links):
        if word:
            yield word
        yield from _one(one)


def _one(error: BaseException, indent: str = "") -> Iterator[str]:
    frames = traceback.extract_tb(error.__traceback__)
    yield f"{indent}{_kind(error)}"
    if len(frames) > _MOST_FRAMES:
        yield f"{indent}  … {len(frames) - _MOST_FRAMES} more calls"
    for frame in frames[-_MOST_FRAMES:]:
        yield f"{indent}  {short_path(frame.filename)}:{frame.lineno} {frame.name}: {_code(frame)}"
    if isinstance(error, BaseExceptionGroup):
        for part in error.exceptions[:_MOST_LINKS]:
            yield from _one(part, f"{indent}    ")


def _kind(error: BaseException) -> str:
    kind = type(error)
    plain = kind.__module__ in {"builtins", "__main__"}
    return kind.__qualname__ if plain else f"{kind.__module__}.{kind.__qualname__}"


def _code(frame: traceback.FrameSummary) -> str:
    """The line of code, and the part of it that failed where that is less than the line."""
    line = (frame.line or "").strip()
    if frame.lineno is None or frame.end_lineno != frame.lineno:
        return line
    whole = linecache.getline(frame.filename, frame.lineno).encode()
    part = whole[frame.colno or 0 : frame.end_colno].decode(errors="replace").strip()
    return f"{line}  ← {part}" if part and part != line else line
