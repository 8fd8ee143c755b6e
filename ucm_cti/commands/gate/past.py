"""Past outside calls, as the PBX's call records have them, read in pages."""

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta

from ucm_cti.commands.ports import Pbx
from ucm_cti.domain.errors import ConnectionTimeout
from ucm_cti.domain.wording import tr
from ucm_cti.wire.actions.cdr import CdrRecord, QueryCdr

PAGE = 1000
"""Records in one reply: the most the guide allows (catalogue: cdrapi)."""
MOST = 20_000
"""So many records at most: enough for a month, and bounded whatever the PBX sends."""
_SECONDS = 60.0
_INBOUND = "inbound"


@dataclass(frozen=True, slots=True)
class PastCall:
    """One call from outside: `number` of the caller, whom they `called`, over which `line`, `when`
    by the PBX's wall clock, and whether somebody `answered`."""

    number: str
    name: str
    called: str
    line: str
    when: datetime
    answered: bool


@dataclass(frozen=True, slots=True)
class PastCalls:
    """The calls, oldest first; `whole` tells that none was left out."""

    calls: tuple[PastCall, ...]
    whole: bool = True


async def read_past(
    pbx: Pbx, since: datetime, *, most: int = MOST, page: int = PAGE, seconds: float = _SECONDS
) -> PastCalls:
    """The outside calls since a moment of the PBX's wall clock.

    Reads alone, never changes anything. Raises UcmError; ConnectionTimeout after `seconds`.
    """
    found: list[PastCall] = []
    read = 0
    try:
        async with asyncio.timeout(seconds):
            while read < most:
                records = await _page(pbx, since, read, min(page, most - read))
                found += [call for record in records if (call := _past(record)) is not None]
                read += len(records)
                if len(records) < page:
                    break
    except TimeoutError as error:
        raise ConnectionTimeout(
            tr("The PBX took too long over its call records; choose fewer days.")
        ) from error
    found.sort(key=lambda call: call.when)
    return PastCalls(tuple(found), whole=read < most)


def days_before(now: datetime, days: int) -> datetime:
    """The midnight that many days ago."""
    return now.replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(days=days)


async def _page(pbx: Pbx, since: datetime, offset: int, count: int) -> tuple[CdrRecord, ...]:
    start = since.strftime("%Y-%m-%dT%H:%M:%S")
    request = QueryCdr(num_records=count, offset=offset, start_time=start)
    return (await pbx.execute(request)).cdr_root


def _past(record: CdrRecord) -> PastCall | None:
    """A record as an outside call; None for other calls and for what cannot be read."""
    first = record.legs[0]
    if (record.userfield or first.userfield or "").casefold() != _INBOUND:
        return None
    try:
        when = datetime.fromisoformat(record.start or first.start or "").replace(tzinfo=None)
    except ValueError:
        return None
    return PastCall(
        number=(record.src or first.src or "").strip(),
        name=(record.caller_name or first.caller_name or "").strip(),
        called=(record.dst or first.dst or "").strip(),
        line=(record.src_trunk_name or first.src_trunk_name or "").strip(),
        when=when,
        answered=any(leg.disposition == "ANSWERED" for leg in record.legs),
    )
