"""Reports on the past of call queues: action queueapi (catalogue: family queue; wire.md 2.9)."""

from typing import Annotated, Any, Literal, TypeVar

import msgspec
from msgspec import UNSET, Meta, UnsetType, field

from ucm_cti.wire.actions.base import Action, Reply
from ucm_cti.wire.documents import read_plain, rows
from ucm_cti.wire.registry import action
from ucm_cti.wire.secrets import Body
from ucm_cti.wire.tolerant import shape

R = TypeVar("R")


class Figures(Body, frozen=True, kw_only=True):
    """What each line of the overview counts; times are means in seconds."""

    queuechairman: str | None = None
    total_calls: int | None = None
    avg_talk: float | None = None


class TotalFigures(Figures, frozen=True, kw_only=True):
    """Everything the report covers; `abandoned_rate` is in percent."""

    abandoned_rate: float | None = None
    avg_wait: float | None = None
    vq_total_calls: int | None = None


class AnsweredFigures(Figures, frozen=True, kw_only=True):
    """Figures of those who answer; `answered_rate` is in percent."""

    answered_calls: int | None = None
    answered_rate: float | None = None


class QueueFigures(AnsweredFigures, frozen=True, kw_only=True):
    """One queue; `vq_total_calls` counts calls of its virtual queue."""

    queue: str | None = None
    avg_wait: float | None = None
    vq_total_calls: int | None = None


class AgentFigures(AnsweredFigures, frozen=True, kw_only=True):
    """One agent; `total_calls` are those offered."""

    agent: str | None = None


class QueueOverview(Body, frozen=True, kw_only=True):
    """The summary: everything, then each queue and each agent."""

    total: TotalFigures | None = None
    queue: tuple[QueueFigures, ...] = ()
    agent: tuple[AgentFigures, ...] = ()


class QueueHistory(Body, frozen=True, kw_only=True):
    """A page of records, each as the PBX names its members: the guide shows none of them."""

    rows: tuple[dict[str, Any], ...] = ()


def read_overview(data: bytes) -> QueueOverview:
    """The summary from CSV, XML or JSON. Raises msgspec.ValidationError for something else.

    A line belongs to an agent when it names one, else to the queue it names, else to the total.
    """
    found = list(rows(read_plain(data)))
    if any("total_calls" not in row for row in found):
        raise msgspec.ValidationError("the answer holds no queue statistics")
    agents = [row for row in found if row.get("agent")]
    queues = [row for row in found if row.get("queue") and not row.get("agent")]
    totals = [row for row in found if not row.get("queue") and not row.get("agent")]
    total = totals[0] if totals else None
    return shape({"total": total, "queue": queues, "agent": agents}, QueueOverview)


def read_history(data: bytes) -> QueueHistory:
    """Records from CSV, XML or JSON, whatever wraps them; an empty body holds none."""
    return QueueHistory(rows=tuple(rows(read_plain(data))))


class QueueReport(Action[R], frozen=True, kw_only=True):
    """Which days, queues and agents a report is about; send both days (catalogue: queueapi)."""

    start_time: Annotated[str, Meta(description="first day, YYYY-MM-DD")] = field(name="startTime")
    end_time: Annotated[str, Meta(description="last day, YYYY-MM-DD")] | UnsetType = field(
        name="endTime", default=UNSET
    )
    queue: Annotated[str, Meta(description="queue's number, * for all by default")] | UnsetType = (
        UNSET
    )
    agent: Annotated[str, Meta(description="agent's number, * for all by default")] | UnsetType = (
        UNSET
    )
    queuechairman: (
        Annotated[str, Meta(description="chairman's number, admin by default")] | UnsetType
    ) = UNSET
    num_records: (
        Annotated[int, Meta(ge=0, le=1000, description="most records returned, 1000 by default")]
        | UnsetType
    ) = field(name="numRecords", default=UNSET)
    offset: Annotated[int, Meta(ge=0, description="records skipped, for paging")] | UnsetType = (
        UNSET
    )
    format: (
        Annotated[
            Literal["csv", "xml", "json"], Meta(description="form of the answer, xml by default")
        ]
        | UnsetType
    ) = UNSET


@action("queueapi", variant="overview", family="queue", reply=Reply.DOCUMENT, read=read_overview)
class QueueStatistics(QueueReport[QueueOverview], frozen=True, kw_only=True):
    """Summarise calls in total, per queue and per agent (catalogue: queueapi.overview)."""

    statistics_type: Literal["overview"] | UnsetType = field(name="statisticsType", default=UNSET)


@action("queueapi", variant="calldetail", family="queue", reply=Reply.DOCUMENT, read=read_history)
class QueueCallDetails(QueueReport[QueueHistory], frozen=True, kw_only=True):
    """Tell of every call that an agent was offered (catalogue: queueapi.calldetail)."""

    statistics_type: Literal["calldetail"] = field(name="statisticsType", default="calldetail")


@action("queueapi", variant="loginhistory", family="queue", reply=Reply.DOCUMENT, read=read_history)
class QueueLoginHistory(QueueReport[QueueHistory], frozen=True, kw_only=True):
    """Tell when agents logged in and out (catalogue: queueapi.loginhistory)."""

    statistics_type: Literal["loginhistory"] = field(name="statisticsType", default="loginhistory")


@action(
    "queueapi", variant="pausedhistory", family="queue", reply=Reply.DOCUMENT, read=read_history
)
class QueuePauseHistory(QueueReport[QueueHistory], frozen=True, kw_only=True):
    """Tell when agents paused (catalogue: queueapi.pausedhistory)."""

    statistics_type: Literal["pausedhistory"] = field(
        name="statisticsType", default="pausedhistory"
    )
