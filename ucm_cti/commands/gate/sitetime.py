"""What time it is at the site, and whether that can be relied on. Pure."""

from datetime import UTC, datetime

_ZONE_STEP = 15 * 60
_FARTHEST = 26 * 3600
"""Between the first and the last zone of the earth, in seconds."""
_TOLERANCE = 120.0


def site_time(now: float, offset: float | None, computer: datetime) -> datetime:
    """The wall clock of the site, without zone: the PBX's where it is known, else the computer's.

    `now` is our clock, `offset` how far it is ahead of the PBX's wall clock, in seconds.
    """
    if offset is None:
        return computer
    return datetime.fromtimestamp(now - offset, UTC).replace(tzinfo=None)


def clocks_differ(site: datetime, computer: datetime) -> bool:
    """Whether the two wall clocks cannot both be right: they may be zones apart, no minutes and no
    days."""
    apart = (site - computer).total_seconds()
    rest = apart % _ZONE_STEP
    return abs(apart) > _FARTHEST or min(rest, _ZONE_STEP - rest) > _TOLERANCE
