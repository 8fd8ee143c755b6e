"""How far two clocks are apart, whatever a firmware tells of its zone."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.client.doctor.clock import clock_difference, lengthy

HERE = datetime(2026, 3, 1, 12, 0, 0, tzinfo=timezone(timedelta(hours=2)))
ZONES = st.integers(-12 * 4, 14 * 4).map(lambda quarters: timedelta(minutes=15 * quarters))


@given(st.integers(-3600 * 24 * 30, 3600 * 24 * 30), ZONES)
def test_another_zone_is_no_difference(ahead: int, zone: timedelta) -> None:
    there = (HERE + timedelta(seconds=ahead)).astimezone(timezone(zone))
    sign = "-" if zone < timedelta(0) else "+"
    minutes = abs(zone) // timedelta(minutes=1)
    told = f"{there:%Y-%m-%d %H:%M:%S} UTC{sign}{minutes // 60:02}:{minutes % 60:02}"
    found = clock_difference(told, HERE)
    assert found is not None
    assert abs(found) <= abs(ahead)
    assert abs(found) == abs(ahead) or zone != timedelta(hours=2)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("2026-03-01 12:00:05 UTC+02:00", 5.0),
        ("2026-03-01 10:00:05 UTC+00:00", 5.0),
        ("2026-03-01 11:59:58", -2.0),
        (" 2026-03-01  12:00:01  EET", 1.0),
        ("2026-03-01 12:00:00 UTC+03:00", 0.0),  # the zone forgets the summer time
        ("2026-13-01 12:00:00", None),
        ("", None),
        (None, None),
    ],
)
def test_what_firmwares_tell(told: str | None, expected: float | None) -> None:
    assert clock_difference(told, HERE) == expected


@given(st.text(max_size=40))
def test_anything_may_be_told(told: str) -> None:
    found = clock_difference(told, datetime.now(UTC))
    assert found is None or isinstance(found, float)


def test_spans_in_words() -> None:
    words = [lengthy(span) for span in (3.2, 119, 121, 7199, 7201, 3 * 86400)]
    assert words == ["3 seconds", "119 seconds", "2 minutes", "120 minutes", "2 hours", "3 days"]
