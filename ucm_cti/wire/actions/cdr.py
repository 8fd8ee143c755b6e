"""Call detail records (catalogue: family cdr; wire.md 2.9)."""

import re
from typing import Annotated, Any, Literal, TypeVar

import msgspec
from msgspec import UNSET, Meta, UnsetType, field

from ucm_cti.wire.actions.base import Accepted, Action, Danger, Reply
from ucm_cti.wire.documents import read_plain, rows
from ucm_cti.wire.registry import action
from ucm_cti.wire.secrets import Body
from ucm_cti.wire.tolerant import shape

R = TypeVar("R")
_SUB = re.compile(r"sub_cdr_(\d+)")
_IDENTITIES = frozenset({"AcctId", "cdr", "session", "uniqueid"})


class CdrLeg(Body, frozen=True, kw_only=True):
    """One leg of a finished call; times are PBX-local without zone, spans in seconds.

    `answer` is empty where nobody answered a FAILED or BUSY call and equals `end` for NO ANSWER.
    """

    acct_id: str | None = field(name="AcctId", default=None)
    cdr: str | None = None
    session: str | None = None
    accountcode: str | None = None
    action_owner: str | None = None
    action_type: str | None = None
    amaflags: str | None = None
    answer: str | None = None
    billsec: int | None = None
    caller_name: str | None = None
    chanext: str | None = None
    channel: str | None = None
    channel_ext: str | None = None
    clid: str | None = None
    dcontext: str | None = None
    disposition: str | None = None
    dst: str | None = None
    dst_trunk_name: str | None = None
    dstanswer: str | None = None
    dstchanext: str | None = None
    dstchannel: str | None = None
    dstchannel_ext: str | None = None
    duration: int | None = None
    end: str | None = None
    lastapp: str | None = None
    lastdata: str | None = None
    recordfiles: str | None = None
    service: str | None = None
    src: str | None = None
    src_trunk_name: str | None = None
    start: str | None = None
    uniqueid: str | None = None
    userfield: str | None = None


class CdrRecord(CdrLeg, frozen=True, kw_only=True):
    """One finished call. A call of several legs carries its summary itself, where the PBX leaves
    some members empty (wire.md 2.9: main_cdr), and its legs in `sub_cdr`."""

    sub_cdr: tuple[CdrLeg, ...] = ()

    @property
    def legs(self) -> tuple[CdrLeg, ...]:
        """The legs in their order; the record itself where it is the only one."""
        return self.sub_cdr or (self,)


class CdrRecords(Body, frozen=True, kw_only=True):
    """A page of call records; fewer than asked for means that it is the last."""

    cdr_root: tuple[CdrRecord, ...] = ()


def read_records(data: bytes) -> CdrRecords:
    """Call records from CSV, XML or JSON; an empty body holds none (wire.md 2.9).

    Raises msgspec.ValidationError for a document of something else.
    """
    document = read_plain(data, wide="lastdata")
    found = [_record(row) for row in rows(document, marks=frozenset({"main_cdr"}))]
    return shape({"cdr_root": found}, CdrRecords)


def _record(row: dict[str, Any]) -> dict[str, Any]:
    main = row.get("main_cdr")
    flat = {name: value for name, value in row.items() if not isinstance(value, dict)}
    if isinstance(main, dict):
        flat = main | flat
    if not _IDENTITIES & flat.keys():
        raise msgspec.ValidationError("the answer holds no call records")
    numbered = sorted(
        (int(found[1]), value) for name, value in row.items() if (found := _SUB.fullmatch(name))
    )
    return flat | {"sub_cdr": [value for _, value in numbered]}


class CdrFilter(Action[R], frozen=True, kw_only=True):
    """Which calls are meant; everything given must hold."""

    num_records: (
        Annotated[int, Meta(ge=0, le=1000, description="most records returned")] | UnsetType
    ) = field(name="numRecords", default=UNSET)
    offset: Annotated[int, Meta(description="records skipped, for paging")] | UnsetType = UNSET
    caller: (
        Annotated[str, Meta(description="callers: numbers with commas, a-b ranges, @ and _ as any")]
        | UnsetType
    ) = UNSET
    callee: Annotated[str, Meta(description="callees, written like callers")] | UnsetType = UNSET
    start_time: (
        Annotated[str, Meta(description="earliest time, YYYY-MM-DDTHH:MM[:SS], zone optional")]
        | UnsetType
    ) = field(name="startTime", default=UNSET)
    end_time: (
        Annotated[str, Meta(description="latest time, written like the earliest")] | UnsetType
    ) = field(name="endTime", default=UNSET)
    min_dur: Annotated[int, Meta(description="shortest duration in seconds")] | UnsetType = field(
        name="minDur", default=UNSET
    )
    max_dur: Annotated[int, Meta(description="longest duration in seconds")] | UnsetType = field(
        name="maxDur", default=UNSET
    )
    answeredby: Annotated[str, Meta(description="number that answered")] | UnsetType = UNSET
    time_filter_type: (
        Annotated[Literal["Start", "End"], Meta(description="time that both limits look at")]
        | UnsetType
    ) = field(name="timeFilterType", default=UNSET)
    caller_name: Annotated[str, Meta(description="caller's name")] | UnsetType = field(
        name="callerName", default=UNSET
    )


@action("cdrapi", variant="query", family="cdr", reply=Reply.DOCUMENT, read=read_records)
class QueryCdr(CdrFilter[CdrRecords], frozen=True, kw_only=True):
    """Query call detail records (catalogue: cdrapi.query).

    `format` is always sent: the guide names no default, and JSON alone is known from devices.
    """

    format: Annotated[
        Literal["csv", "xml", "json"], Meta(description="form of the answer, json by default")
    ] = "json"


@action("cdrapi", variant="delete", family="cdr", danger=Danger.DESTRUCTIVE)
class DeleteCdr(CdrFilter[Accepted], frozen=True, kw_only=True):
    """Delete call detail records; undocumented, so keep off (catalogue: cdrapi.delete).

    Neither the value of `delete` nor whether the filters limit what is lost is known.
    """

    delete: Annotated[str, Meta(description="asks for deletion; accepted value unknown")]
    format: (
        Annotated[Literal["csv", "xml", "json"], Meta(description="form of the answer")] | UnsetType
    ) = UNSET
