"""A finished call as the rows of cdrapi, all members text (wire.md 2.9)."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

from ucm_cti.simulator.pbx.machine import Pbx
from ucm_cti.simulator.records.story import (
    ANSWERED,
    FAILED,
    NO_ANSWER,
    Call,
    Kind,
    Offer,
    Side,
    Stretch,
)

Row = dict[str, str]
Times = tuple[float, float | None, float]
"""When a leg began, was answered and ended."""
COLUMNS = (
    "cdr", "AcctId", "accountcode", "src", "dst", "dcontext", "clid", "channel", "dstchannel",
    "lastapp", "lastdata", "start", "answer", "end", "duration", "billsec", "disposition",
    "amaflags", "uniqueid", "userfield", "channel_ext", "dstchannel_ext", "service", "caller_name",
    "recordfiles", "dstanswer", "chanext", "dstchanext", "session", "action_owner", "action_type",
    "src_trunk_name", "dst_trunk_name",
)  # fmt: skip
_EMPTY: Row = dict.fromkeys(COLUMNS, "")


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of cdrapi: a flat row, or `main` over several rows for calls of several legs."""

    rows: tuple[Row, ...]
    main: Row | None = None

    @property
    def document(self) -> dict[str, object]:
        """The item as JSON has it."""
        if self.main is None:
            return dict(self.rows[0])
        subs = {f"sub_cdr_{index}": dict(row) for index, row in enumerate(self.rows, 1)}
        return {"cdr": self.main["cdr"], "main_cdr": dict(self.main), **subs}

    @property
    def seconds(self) -> int:
        """How long it lasted in all."""
        return int((self.main or self.rows[0])["duration"])

    @property
    def start(self) -> str:
        """When the call began, on the PBX's clock."""
        return (self.main or self.rows[0])["start"]

    @property
    def end(self) -> str:
        """When its last leg ended."""
        return max(row["end"] for row in self.rows)


class Writer:
    """Makes the entries of one PBX; account ids count up, the rest depends on its seed alone."""

    def __init__(self, pbx: Pbx) -> None:
        self._pbx = pbx
        self._rows = pbx.world.rows
        self._random = random.Random(pbx.config.seed + 2309)
        self._accounts = 0

    def entry(self, call: Call) -> Entry:
        """The entry of a call that is over."""
        rows = tuple(self._legs(call))
        several = any(s.kind in {Kind.GROUP, Kind.QUEUE} for s in call.stretches)
        session = rows[0]["cdr"]
        for row in rows:
            row["session"] = session
        if len(rows) == 1 and not several:
            return Entry(rows)
        first = rows[0]
        kept = ("src", "clid", "userfield", "caller_name", "action_owner", "src_trunk_name")
        main = (
            _EMPTY
            | {name: first[name] for name in kept}
            | {
                "cdr": session,
                "session": session,
                "dst": call.stretches[0].dialled,
                "start": self._rows.wall(call.began),
                "duration": str(int(call.ended - call.began)),
                "billsec": str(sum(int(row["billsec"]) for row in rows)),
            }
        )
        return Entry(rows, main)

    def _legs(self, call: Call) -> Iterator[Row]:
        if not call.stretches:
            yield self._never_placed(call)
        for stretch in call.stretches:
            if stretch.kind is Kind.MENU:
                times: Times = (stretch.began, stretch.began, _last(stretch.ended, call))
                yield self._row(stretch, None, times, ANSWERED)
            elif not stretch.offers:
                times = (stretch.began, None, _last(stretch.ended, call))
                waited = stretch.kind is Kind.QUEUE
                yield self._row(stretch, None, times, NO_ANSWER if waited else stretch.refused)
            for offer in stretch.offers:
                direct = stretch.kind is Kind.DIAL
                began = stretch.began if direct else offer.rang
                ended = offer.ended if offer.answered or not direct else stretch.ended
                times = (began, offer.answered, _last(ended, call))
                yield self._row(stretch, offer, times, offer.disposition)

    def _never_placed(self, call: Call) -> Row:
        """A caller whom the PBX did not let in, or a phone that was rung for the PBX's own sake."""
        kind = Kind.PAGE if call.paging else Kind.DIAL
        stretch = Stretch(kind, call.origin, call.wanted, call.wanted, call.began)
        result = FAILED if call.origin.inbound else NO_ANSWER
        times = (call.began, call.answered, call.ended)
        return self._row(stretch, None, times, result if call.answered is None else ANSWERED)

    def _row(
        self,
        stretch: Stretch,
        offer: Offer | None,
        times: Times,
        disposition: str,
    ) -> Row:
        began, answered, ended = times
        caller, callee = stretch.caller, offer.side if offer else None
        self._accounts += 1
        wall = self._rows.wall
        answer = "" if answered is None else wall(answered)
        if disposition == NO_ANSWER:
            answer = wall(ended)
        taken = disposition == ANSWERED
        direct = stretch.kind in {Kind.DIAL, Kind.MENU, Kind.PAGE}
        return _EMPTY | {
            "cdr": self._id(caller),
            "AcctId": str(self._accounts),
            "src": caller.number,
            "dst": stretch.dialled if direct or callee is None else callee.number,
            "dcontext": self._context(stretch, callee),
            "clid": f'"{caller.name}" <{caller.number}>',
            "channel": caller.channel,
            "dstchannel": callee.channel if callee else "",
            "lastapp": _APPLICATIONS[stretch.kind],
            "lastdata": _dialled(callee) if direct and callee else stretch.number,
            "start": wall(began),
            "answer": answer,
            "end": wall(ended),
            "duration": str(int(ended - began)),
            "billsec": "0" if answered is None else str(int(ended - answered)),
            "disposition": disposition,
            "amaflags": "DOCUMENTATION",
            "uniqueid": caller.uniqueid,
            "userfield": _direction(caller, callee),
            "channel_ext": caller.label,
            "dstchannel_ext": callee.label if callee else "",
            "service": "p" if stretch.kind is Kind.PAGE else "s",
            "caller_name": caller.name,
            "recordfiles": f"{offer.recording}@" if offer and offer.recording else "",
            "dstanswer": (callee.number if callee else stretch.number) if taken else "",
            "action_owner": caller.number,
            "action_type": _action(stretch),
            "src_trunk_name": caller.trunk,
            "dst_trunk_name": callee.trunk if callee else "",
        }

    def _id(self, caller: Side) -> str:
        """`<epoch><microseconds without padding>-<src>` (wire.md 2.9)."""
        epoch = caller.uniqueid.partition(".")[0]
        return f"{epoch}{self._random.randrange(1_000_000)}-{caller.number}"

    def _context(self, stretch: Stretch, callee: Side | None) -> str:
        if stretch.transferred:
            return "from-internal-xfer"
        if stretch.kind is Kind.PAGE:
            return "pagegroups"
        if stretch.kind is Kind.MENU:
            menus = list(self._pbx.plan.ivrs)
            found = menus.index(stretch.number) + 1 if stretch.number in menus else 0
            return f"ivr-{found}"  # 0: deleted meanwhile
        if callee is not None and callee.trunk:
            return f"outbound-route-{callee.label.removeprefix('trunk_')}"
        if not stretch.caller.trunk:
            return "from-internal"
        if stretch.kind is Kind.DIAL:
            return "from-did-direct"
        return f"ext-did-{stretch.caller.label.removeprefix('trunk_')}"


_APPLICATIONS = {
    Kind.DIAL: "Dial",
    Kind.GROUP: "Dial",
    Kind.QUEUE: "Queue",
    Kind.MENU: "Background",
    Kind.PAGE: "Dial",
}


def _last(moment: float | None, call: Call) -> float:
    return call.ended if moment is None else moment


def _dialled(callee: Side) -> str:
    return f"PJSIP/{callee.number}{f'@{callee.label}' if callee.trunk else ''}"


def _direction(caller: Side, callee: Side | None) -> str:
    if caller.inbound:
        return "Inbound"
    outside = caller.trunk or (callee is not None and callee.trunk)
    return "Outbound" if outside else "Internal"


def _action(stretch: Stretch) -> str:
    if stretch.kind is not Kind.DIAL:
        return f"{stretch.kind}[{stretch.number}]"
    return "TRANSFER" if stretch.transferred else "DIAL"
