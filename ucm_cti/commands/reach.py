"""Where an extension's calls go by its settings: read from the PBX, kept for a moment."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from ucm_cti.commands.ports import Pbx
from ucm_cti.domain import clock
from ucm_cti.domain.errors import NoPermission, UcmError
from ucm_cti.wire.actions.extension_replies import PresenceTargets
from ucm_cti.wire.actions.reach import GetReach, ReachFound
from ucm_cti.wire.rows import text

FRESH = 30.0
"""So many seconds what was read counts as true."""
_PATIENCE = 3.0
_MOST = 200
_OFF, _NUMBER, _VOICEMAIL = "0", "2", frozenset({"3", "6"})
_AVAILABLE, _DND = "available", "dnd"


@dataclass(frozen=True, slots=True)
class Diversion:
    """Where calls go instead: to `number`, or to `voicemail`."""

    number: str = ""
    voicemail: bool = False


@dataclass(frozen=True, slots=True)
class Reach:
    """What an extension's settings do to its calls now; None is "nothing" or "only at times".

    `voicemail` tells that there is a mailbox; `ring_seconds` is None for the PBX's default.
    """

    dnd: bool = False
    voicemail: bool = False
    ring_seconds: int | None = None
    always: Diversion | None = None
    busy: Diversion | None = None
    unanswered: Diversion | None = None


def reach_of(found: ReachFound) -> Reach | None:
    """The settings in force for the presence that is set, None when the reply tells nothing.

    While do not disturb is on no call is forwarded (catalogue: getSIPAccount dnd). What counts at
    certain times only is left out, as nobody tells the PBX's office hours here.
    """
    settings = found.extension
    if settings is None:
        return None
    presence = text(settings.presence_status).casefold()
    dnd = text(settings.dnd) == "yes" and not settings.dnd_timetype
    voicemail = text(settings.hasvoicemail) == "yes"
    wanted = _AVAILABLE if presence in {"", _DND} else presence
    entries = (one for one in found.sip_presence_settings if text(one.presence_status) == wanted)
    entry = next(entries, None)
    if dnd or entry is None:
        return Reach(dnd, voicemail, settings.ring_timeout)
    return Reach(dnd, voicemail, settings.ring_timeout, *_diversions(entry))


def _diversions(entry: PresenceTargets) -> tuple[Diversion | None, ...]:
    return (
        _diversion(entry.cfu, entry.cfu_destination_type, entry.cfu_timetype),
        _diversion(entry.cfb, entry.cfb_destination_type, entry.cfb_timetype),
        _diversion(entry.cfn, entry.cfn_destination_type, entry.cfn_timetype),
    )


def _diversion(number: str | None, sort: str | None, times: int | None) -> Diversion | None:
    kind = text(sort) or _OFF
    if kind == _OFF or times:
        return None
    if kind in _VOICEMAIL:
        return Diversion(voicemail=True)
    return Diversion(text(number)) if text(number) else None


class ReachReader:
    """Asks the PBX about one extension at a time, and never more often than `fresh` seconds.

    A user without the right (-47) is not asked for again until `forget`. `now` is in seconds.
    """

    def __init__(
        self,
        pbx: Pbx,
        *,
        fresh: float = FRESH,
        patience: float = _PATIENCE,
        now: Callable[[], float] = clock.now,
    ) -> None:
        self._pbx = pbx
        self._fresh = fresh
        self._patience = patience
        self._now = now
        self._kept: dict[str, tuple[float, Reach | None]] = {}
        self._refused = False
        self._turn = 0

    def known(self, number: str) -> Reach | None:
        """What was read of late, None for nothing."""
        at, reach = self._kept.get(number, (float("-inf"), None))
        return reach if self._now() - at < self._fresh else None

    def wants(self, number: str) -> bool:
        """Whether asking may tell more than `known`."""
        at, _ = self._kept.get(number, (float("-inf"), None))
        return not self._refused and self._now() - at >= self._fresh

    async def read(self, number: str) -> Reach | None:
        """What the PBX tells, None where it does not within three seconds."""
        if not self.wants(number):
            return self.known(number)
        turn = self._turn
        reach: Reach | None = None
        try:
            async with asyncio.timeout(self._patience):
                reach = reach_of(await self._pbx.execute(GetReach(extension=number)))
        except NoPermission:
            self._refused = turn == self._turn
        except (UcmError, TimeoutError):
            pass  # nothing is claimed then; the next look asks again
        if turn == self._turn:
            self._keep(number, reach)
        return reach

    def forget(self) -> None:
        """Begin anew: the connection, or the PBX behind it, is another one."""
        self._kept.clear()
        self._refused = False
        self._turn += 1

    def _keep(self, number: str, reach: Reach | None) -> None:
        self._kept.pop(number, None)
        self._kept[number] = (self._now(), reach)
        while len(self._kept) > _MOST:
            self._kept.pop(next(iter(self._kept)))
