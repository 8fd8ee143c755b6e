"""How far the PBX's clock is from this computer's."""

from datetime import datetime

from ucm_cti.domain.wording import tr

_WALL, _ZONED = "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M:%S UTC%z"
_DAY, _HOUR, _MINUTE = 86400, 3600, 60


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
    if seconds >= 2 * _DAY:
        return tr("%n (day|days)", "", round(seconds / _DAY))
    if seconds >= 2 * _HOUR:
        return tr("%n (hour|hours)", "", round(seconds / _HOUR))
    if seconds >= 2 * _MINUTE:
        return tr("%n (minute|minutes)", "", round(seconds / _MINUTE))
    return tr("%n (second|seconds)", "", round(seconds))


def _read(text: str, form: str) -> datetime | None:
    try:
        return datetime.strptime(text, form)  # noqa: DTZ007 - with a zone or without, as told
    except ValueError:
        return None
