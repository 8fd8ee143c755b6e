"""How far the PBX's clock is from this computer's."""

from datetime import datetime

_WALL, _ZONED = "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M:%S UTC%z"


def clock_difference(shown: str | None, here: datetime) -> float | None:
    """Seconds that the PBX's clock is ahead, None when it cannot be read.

    `shown` is "2019-11-22 17:50:26 UTC+02:00" (guide: getSystemStatus), whose zone may be missing
    or forget the summer time; so what the two clocks on the wall show counts too, and the smaller
    difference holds. `here` has a zone.
    """
    words = " ".join((shown or "").split())
    found = []
    if (zoned := _read(words, _ZONED)) is not None:
        found.append((zoned - here).total_seconds())
    if (wall := _read(" ".join(words.split()[:2]), _WALL)) is not None:
        found.append((wall - here.replace(tzinfo=None)).total_seconds())
    return min(found, key=abs, default=None)


def lengthy(seconds: float) -> str:
    """A span in the largest unit that is of use: 5 seconds, 3 minutes, 2 hours, 4 days."""
    for unit, size in (("day", 86400), ("hour", 3600), ("minute", 60)):
        if seconds >= 2 * size:
            return f"{seconds / size:.0f} {unit}s"
    return f"{seconds:.0f} seconds"


def _read(text: str, form: str) -> datetime | None:
    try:
        return datetime.strptime(text, form)  # noqa: DTZ007 - with a zone or without, as told
    except ValueError:
        return None
