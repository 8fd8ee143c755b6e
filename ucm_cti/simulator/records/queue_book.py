"""What queues and their agents did, and the reports of queueapi (catalogue: queueapi)."""

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import fmean
from typing import Any

from ucm_cti.simulator.pbx.machine import Pbx
from ucm_cti.simulator.records.documents import (
    Document,
    csv_document,
    json_document,
    xml_document,
)
from ucm_cti.simulator.records.filters import page_bounds
from ucm_cti.simulator.records.story import Call, Kind, Offer, Stretch
from ucm_cti.simulator.sessions import Rejection

CHAIRMAN = "admin"
_SPELLS = 10_000  # more than there can be agents
_OVERVIEW = (
    "queuechairman", "queue", "agent", "total_calls", "answered_calls", "answered_rate",
    "abandoned_rate", "avg_wait", "avg_talk", "vq_total_calls",
)  # fmt: skip
_CALL = (
    "queuechairman", "queue", "agent", "callernum", "start_time", "connect", "wait_time",
    "talk_time",
)  # fmt: skip
_LOGIN = ("queuechairman", "queue", "agent", "login_time", "logout_time", "duration")
_PAUSE = (
    "queuechairman", "queue", "agent", "pause_time", "unpause_time", "duration", "pause_reason",
)  # fmt: skip
_Row = dict[str, str]


@dataclass(slots=True)
class Spell:
    """A time in which an agent was logged in or paused; `until` is None while it lasts."""

    queue: str
    agent: str
    since: float
    until: float | None = None


class QueueBook:
    """Visits of callers in queues, and the agents' spells; static members are there from the start.
    The newest `kept` visits are remembered.

    The guide shows the overview only; the members of the other three reports are ours.
    """

    def __init__(self, pbx: Pbx, kept: int) -> None:
        self._pbx = pbx
        self._visits: deque[Stretch] = deque(maxlen=kept)
        self._logins: deque[Spell] = deque(maxlen=_SPELLS)
        self._pauses: deque[Spell] = deque(maxlen=_SPELLS)
        self._look()

    def over(self, call: Call) -> None:
        """Take over the visits of a call that has ended."""
        self._visits.extend(s for s in call.stretches if s.kind is Kind.QUEUE)

    def told(self, queue: str, member: Mapping[str, Any]) -> None:
        """An agent has come, gone, paused or gone on (wire.md 1.7)."""
        self._look()
        agent = member.get("member_extension", "")
        match member.get("queue_action"):
            case "CallQueueUpdateMember":
                running = _running(self._pauses, queue, agent)
                if member.get("status") != "Paused":
                    self._close(self._pauses, queue, agent)
                elif running is None:
                    self._pauses.append(Spell(queue, agent, self._pbx.now))

    def overview(self, values: Mapping[str, Any]) -> Document:
        """queueapi.overview: figures of all, of each queue and of each agent."""
        visits = self._wanted(values)
        total = {"queuechairman": _chairman(values)} | _figures(visits)
        queues = [
            {"queuechairman": CHAIRMAN, "queue": number} | _figures(own)
            for number in sorted({visit.number for visit in visits})
            if (own := [visit for visit in visits if visit.number == number])
        ]
        for row in queues:
            del row["abandoned_rate"]
        del total["answered_calls"], total["answered_rate"]
        agents = self._agents(visits, str(values.get("agent", "*")))
        if values.get("format") == "csv":
            return csv_document(_OVERVIEW, [total, *queues, *agents])
        content = {"total": total, "queue": queues, "agent": agents}
        return _document({"root_statistics": content}, values)

    def calls(self, values: Mapping[str, Any]) -> Document:
        """queueapi.calldetail: a row for each agent rung, one for a caller whom nobody heard."""
        agent = str(values.get("agent", "*"))
        rows = [
            self._call(visit, offer)
            for visit in self._wanted(values)
            for offer in visit.offers or (None,)
            if _fits(agent, offer.side.number if offer else "")
        ]
        return _report(_CALL, rows, values)

    def logins(self, values: Mapping[str, Any]) -> Document:
        """queueapi.loginhistory: a row for each time in which an agent was in a queue."""
        self._look()
        return _report(_LOGIN, self._spells(self._logins, values, _LOGIN[3:5]), values)

    def pauses(self, values: Mapping[str, Any]) -> Document:
        """queueapi.pausedhistory: a row for each time in which an agent was paused."""
        return _report(_PAUSE, self._spells(self._pauses, values, _PAUSE[3:5]), values)

    def _wanted(self, values: Mapping[str, Any]) -> list[Stretch]:
        queue, agent = str(values.get("queue", "*")), str(values.get("agent", "*"))
        first, last = self._days(values)
        return [
            visit
            for visit in self._visits
            if _chairman(values) == CHAIRMAN
            and _fits(queue, visit.number)
            and (agent == "*" or any(_fits(agent, offer.side.number) for offer in visit.offers))
            and first <= self._wall(visit.began)[:10] <= last
        ]

    def _days(self, values: Mapping[str, Any]) -> tuple[str, str]:
        """The first and last day that a request means. Raises Rejection -15."""
        today = self._wall(self._pbx.now)[:10]
        first, last = str(values["startTime"])[:10], str(values.get("endTime") or today)[:10]
        try:
            date.fromisoformat(first)
            date.fromisoformat(last)
        except ValueError:
            raise Rejection(-15) from None
        return first, last

    def _agents(self, visits: Sequence[Stretch], wanted: str) -> list[_Row]:
        offers: dict[str, list[Offer]] = {}
        for visit in visits:
            for offer in visit.offers:
                if _fits(wanted, offer.side.number):
                    offers.setdefault(offer.side.number, []).append(offer)
        return [
            {
                "queuechairman": CHAIRMAN,
                "agent": agent,
                "total_calls": str(len(own)),
                "answered_calls": str(len(taken)),
                "answered_rate": _percent(len(taken), len(own)),
                "avg_talk": _mean(_talk(offer) for offer in taken),
            }
            for agent, own in sorted(offers.items())
            for taken in [[offer for offer in own if offer.answered is not None]]
        ]

    def _call(self, visit: Stretch, offer: Offer | None) -> _Row:
        return {
            "queuechairman": CHAIRMAN,
            "queue": visit.number,
            "agent": offer.side.number if offer else "",
            "callernum": visit.caller.number,
            "start_time": self._wall(visit.began),
            "connect": "yes" if offer and offer.answered is not None else "no",
            "wait_time": str(int(_wait(visit))),
            "talk_time": str(int(_talk(offer))) if offer else "0",
        }

    def _spells(
        self, spells: Iterable[Spell], values: Mapping[str, Any], named: Sequence[str]
    ) -> list[_Row]:
        queue, agent = str(values.get("queue", "*")), str(values.get("agent", "*"))
        first, last = self._days(values)
        return [
            {
                "queuechairman": CHAIRMAN,
                "queue": spell.queue,
                "agent": spell.agent,
                named[0]: self._wall(spell.since),
                named[1]: "" if spell.until is None else self._wall(spell.until),
                "duration": str(int((spell.until or self._pbx.now) - spell.since)),
            }
            for spell in spells
            if _chairman(values) == CHAIRMAN
            and _fits(queue, spell.queue)
            and _fits(agent, spell.agent)
            and self._wall(spell.since)[:10] <= last
            and self._wall(spell.until or self._pbx.now)[:10] >= first
        ]

    def _look(self) -> None:
        """Open and close logins by who is in which queue now; a queue may be new or gone."""
        queues = self._pbx.plan.queueing.queues
        there = {(number, agent) for number, queue in queues.items() for agent in queue.members}
        known = {(spell.queue, spell.agent) for spell in self._logins if spell.until is None}
        self._logins.extend(Spell(*each, self._pbx.now) for each in sorted(there - known))
        for each in known - there:
            self._close(self._logins, *each)

    def _close(self, spells: Iterable[Spell], queue: str, agent: str) -> None:
        if (spell := _running(spells, queue, agent)) is not None:
            spell.until = self._pbx.now

    def _wall(self, moment: float) -> str:
        return self._pbx.world.rows.wall(moment)


def _running(spells: Iterable[Spell], queue: str, agent: str) -> Spell | None:
    own = (s for s in spells if s.until is None and (s.queue, s.agent) == (queue, agent))
    return next(own, None)


def _figures(visits: Sequence[Stretch]) -> _Row:
    taken = [visit for visit in visits if visit.talk is not None]
    return {
        "total_calls": str(len(visits)),
        "answered_calls": str(len(taken)),
        "answered_rate": _percent(len(taken), len(visits)),
        "abandoned_rate": _percent(len(visits) - len(taken), len(visits)),
        "avg_wait": _mean(_wait(visit) for visit in visits),
        "avg_talk": _mean(_talk(visit.talk) for visit in taken),
        "vq_total_calls": "0",
    }


def _wait(visit: Stretch) -> float:
    until = visit.talk.answered if visit.talk else visit.ended
    return (visit.began if until is None else until) - visit.began


def _talk(offer: Offer | None) -> float:
    if offer is None or offer.answered is None or offer.ended is None:
        return 0.0
    return offer.ended - offer.answered


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole if whole else 0:.1f}"


def _mean(values: Iterable[float]) -> str:
    found = list(values)
    return str(round(fmean(found)) if found else 0)


def _fits(wanted: str, number: str) -> bool:
    return wanted in {"", "*"} or number in {part.strip() for part in wanted.split(",")}


def _chairman(values: Mapping[str, Any]) -> str:
    return str(values.get("queuechairman") or CHAIRMAN)


def _report(columns: Sequence[str], rows: Sequence[_Row], values: Mapping[str, Any]) -> Document:
    page = [dict.fromkeys(columns, "") | row for row in rows[page_bounds(values)]]
    if values.get("format") == "csv":
        return csv_document(columns, page)
    return _document({"root_statistics": {"record": page}}, values)


def _document(content: dict[str, Any], values: Mapping[str, Any]) -> Document:
    if values.get("format", "xml") == "json":
        return json_document(content)
    [(root, inner)] = content.items()
    return xml_document(root, inner)
