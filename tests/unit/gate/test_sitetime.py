"""Which clock the rules go by, and when it is not to be trusted."""

from datetime import UTC, datetime, timedelta

import pytest

from ucm_cti.commands.gate.sitetime import clocks_differ, site_time

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC).replace(tzinfo=None)


def test_the_clock_of_the_pbx_counts_where_it_is_known() -> None:
    ours = NOON.replace(tzinfo=UTC).timestamp()
    assert site_time(ours, None, NOON) == NOON
    assert site_time(ours, -7200.0, NOON) == NOON + timedelta(hours=2)


@pytest.mark.parametrize(
    ("apart", "differ"),
    [
        (timedelta(seconds=100), False),
        (timedelta(seconds=-100), False),
        (timedelta(hours=5, minutes=45), False),
        (timedelta(hours=-9, seconds=30), False),
        (timedelta(minutes=7), True),
        (timedelta(hours=1, minutes=-5), True),
        (timedelta(days=2), True),
        (timedelta(days=-300), True),
    ],
)
def test_clocks_may_be_zones_apart_but_no_minutes_and_no_days(
    apart: timedelta, differ: bool
) -> None:
    assert clocks_differ(NOON + apart, NOON) is differ
