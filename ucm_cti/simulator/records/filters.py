"""Which call records a request means (catalogue: cdrapi.query)."""

import re
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any

from ucm_cti.simulator.records.rows import Entry, Row
from ucm_cti.simulator.sessions import Rejection

MOST_RECORDS = 1000
Test = Callable[[str], bool]
_NO_DATE = date(2000, 1, 1)
_RANGE = re.compile(r"([0-9]+)-([0-9]+)")
_PLAIN = re.compile(r"\+?[0-9*#]+")
_MOMENT = re.compile(
    r"(?:(?P<date>\d{4}-\d\d-\d\d)T?)?"
    r"(?P<time>\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?)?"
    r"(?P<zone>Z|(?:[+-]|%2[Bb])\d\d:\d\d)?"
)


def number_test(wanted: str) -> Test:
    """A test for numbers: commas between plain numbers, `a-b` ranges and patterns in which `@` is
    any run of digits and `_` one character; `0-0` means what is empty or no number. Other words are
    ignored, as the guide says; nothing left over means that nothing matches."""
    tests = [_one_number(part.strip()) for part in wanted.split(",")]
    known = [test for test in tests if test is not None]
    return lambda number: any(test(number) for test in known)


def whole_number(values: Mapping[str, Any], name: str, default: int) -> int:
    """A number of a request that is not negative. Raises Rejection -15."""
    try:
        number = int(values.get(name, default))
    except (TypeError, ValueError):
        raise Rejection(-15) from None
    if number < 0:
        raise Rejection(-15)
    return number


def page_bounds(values: Mapping[str, Any]) -> slice:
    """The records that `numRecords` and `offset` ask for. Raises Rejection -15."""
    count = whole_number(values, "numRecords", MOST_RECORDS)
    if count > MOST_RECORDS:
        raise Rejection(-15)
    offset = whole_number(values, "offset", 0)
    return slice(offset, offset + count)


def moment(text: str, utc_offset_minutes: int) -> datetime:
    """A date and/or time of a request as the PBX's own clock without zone. A missing date is
    2000-01-01, a missing time 0:00 UTC (guide). Raises Rejection -15."""
    found = _MOMENT.fullmatch(text.strip())
    if not text.strip() or found is None or not (found["date"] or found["time"]):
        raise Rejection(-15)
    offset = timedelta(minutes=utc_offset_minutes)
    try:
        day = date.fromisoformat(found["date"]) if found["date"] else _NO_DATE
        at = datetime.combine(day, _time_of(found["time"]))
        zone = _zone(found["zone"])
    except ValueError:
        raise Rejection(-15) from None
    if zone is None:
        return at if found["time"] else at + offset
    return (at.replace(tzinfo=zone) - zone.utcoffset(None)).replace(tzinfo=None) + offset


def entry_test(values: Mapping[str, Any], utc_offset_minutes: int) -> Callable[[Entry], bool]:
    """A test for the entries that a request's filters let through. Raises Rejection."""
    tests: list[Callable[[Entry], bool]] = []
    by_end = values.get("timeFilterType", "Start") == "End"
    limits = [
        moment(str(values[name]), utc_offset_minutes) if values.get(name) else None
        for name in ("startTime", "endTime")
    ]
    if any(limits):
        tests.append(lambda entry: _within(entry.end if by_end else entry.start, limits))
    if caller := str(values.get("caller", "")):
        tests.append(_any_row("src", number_test(caller)))
    if callee := str(values.get("callee", "")):
        called = _any_row("dst", number_test(callee))
        tests.append(lambda entry: called(entry) or _main_dst(entry, callee))
    if answered := str(values.get("answeredby", "")):
        tests.append(_any_row("dstanswer", number_test(answered)))
    if name := str(values.get("callerName", "")).casefold():
        tests.append(_any_row("caller_name", lambda given: name in given.casefold()))
    if "minDur" in values or "maxDur" in values:
        least = whole_number(values, "minDur", 0)
        most = whole_number(values, "maxDur", sys.maxsize)
        tests.append(lambda entry: least <= entry.seconds <= most)
    return lambda entry: all(test(entry) for test in tests)


def _one_number(wanted: str) -> Test | None:
    if "@" in wanted or "_" in wanted:
        pattern = "".join(_WILD.get(letter, re.escape(letter)) for letter in wanted)
        return lambda number: re.fullmatch(pattern, number) is not None
    if found := _RANGE.fullmatch(wanted):
        low, high = int(found[1]), int(found[2])
        if low == high == 0:
            return lambda number: not number.isdecimal()
        return lambda number: number.isdecimal() and low <= int(number) <= high
    return (lambda number: number == wanted) if _PLAIN.fullmatch(wanted) else None


_WILD = {"@": "[0-9]*", "_": "."}


def _time_of(text: str | None) -> time:
    return time.fromisoformat(text) if text else time()


def _zone(text: str | None) -> timezone | None:
    if not text:
        return None
    if text == "Z":
        return UTC
    clean = text.replace("%2B", "+").replace("%2b", "+")
    hours, minutes = clean[1:].split(":")
    span = timedelta(hours=int(hours), minutes=int(minutes))
    return timezone(-span if clean[0] == "-" else span)


def _within(text: str, limits: list[datetime | None]) -> bool:
    at, (low, high) = datetime.fromisoformat(text), limits
    return (low is None or at >= low) and (high is None or at <= high)


def _any_row(name: str, test: Test) -> Callable[[Entry], bool]:
    def found(entry: Entry) -> bool:
        return any(test(row[name]) for row in entry.rows)

    return found


def _main_dst(entry: Entry, wanted: str) -> bool:
    main: Row | None = entry.main
    return main is not None and number_test(wanted)(main["dst"])
