"""Rows of lists and event bodies, field by field as the PBX spells them.

Everything that devices leave out, send as null or pad with blanks is optional here; the store
cleans it (`text`). Rows never decide what a field means.
"""

from typing import TypeAlias

from msgspec import Struct

from ucm_cti.domain.text import cut, one_line

Scalar: TypeAlias = str | int | float | bool | None
"""What a field may arrive as: devices send numbers as text and text as numbers (wire.md 2.1)."""


def text(value: Scalar) -> str:
    """A field as clean text: null is "", blanks at both ends are dropped (wire.md 1.6, 2.4)."""
    if value is None:
        return ""
    return value.strip() if isinstance(value, str) else str(value)


def words(value: Scalar) -> str:
    """A name, number or note for people: one line of at most 500 characters.

    Callers and users of the PBX choose it, so nothing in it may break a line, turn the writing
    direction or drive a terminal.
    """
    return cut(one_line(text(value)))


def count(value: Scalar) -> int:
    """A field as a whole number; anything else is 0."""
    try:
        return int(value or 0)
    except ValueError:
        return 0


class AccountRow(Struct, frozen=True, kw_only=True, gc=False):
    """One extension of listAccount (wire.md 2.4). `addr` is "-" when no phone is registered."""

    extension: str
    account_type: str | None = None
    fullname: str | None = None
    status: str | None = None
    addr: str | None = None
    out_of_service: str | None = None
    presence_status: str | None = None
    presence_def_script: str | None = None
    department_name: str | None = None
    urgmsg: int | None = None
    newmsg: int | None = None
    oldmsg: int | None = None
    user_name: str | None = None
    email_to_user: str | None = None


class UnbridgedRow(Struct, frozen=True, kw_only=True, gc=False):
    """One channel that talks to nobody (wire.md 1.6, 2.6); list rows lack the event's members.

    `callernum` is the channel's own party, `connectednum` the other end. `chantype`, `action`,
    `linkedid` and `callid` come with events only; an event of action "delete" has only `channel`.
    """

    channel: str
    chantype: str = "unbridge"
    action: str = ""
    state: Scalar = None
    service: Scalar = None
    callernum: Scalar = None
    callername: Scalar = None
    connectednum: Scalar = None
    connectedname: Scalar = None
    alloc_time: Scalar = None
    uniqueid: Scalar = None
    linkedid: Scalar = None
    callid: Scalar = None
    inbound_trunk_name: Scalar = None
    outbound_trunk_name: Scalar = None
    feature_calleenum: Scalar = None


class BridgedRow(Struct, frozen=True, kw_only=True, gc=False):
    """A talking pair (wire.md 1.6, 2.5): side 1 is the caller, side 2 the callee.

    `bridge_time` is PBX-local without zone; `bridge_timestamp` the same instant as epoch seconds
    in text, new firmware only. An event of action "delete" may have any one of the three channel
    members and nothing else.
    """

    channel1: Scalar = None
    channel2: Scalar = None
    channel: Scalar = None
    chantype: str = "bridge"
    action: str = ""
    callerid1: Scalar = None
    callerid2: Scalar = None
    name1: Scalar = None
    name2: Scalar = None
    uniqueid1: Scalar = None
    uniqueid2: Scalar = None
    linkedid: Scalar = None
    bridge_id: Scalar = None
    bridge_time: Scalar = None
    bridge_timestamp: Scalar = None
    inbound_trunk_name: Scalar = None
    outbound_trunk_name: Scalar = None
    have_send: Scalar = None
    dial_service: Scalar = None
    feature_num: Scalar = None
    feature_name: Scalar = None
    feature_calleenum: Scalar = None
    feature_calleename: Scalar = None


class ExtensionStatusRow(Struct, frozen=True, kw_only=True, gc=False):
    """One changed extension (wire.md 1.5); `addr` may be absent."""

    extension: str | int
    status: Scalar = None
    addr: Scalar = None


class VoipTrunkRow(Struct, frozen=True, kw_only=True, gc=False):
    """One SIP or IAX trunk of listVoIPTrunk."""

    trunk_index: int
    trunk_name: str | None = None
    host: str | None = None
    trunk_type: str | None = None
    username: str | None = None
    technology: str | None = None
    ldap_sync_enable: str | None = None
    out_of_service: str | None = None


class QueueRow(Struct, frozen=True, kw_only=True, gc=False):
    """One call queue of listQueue; members and chairmen are a comma-separated text or null."""

    extension: str
    queue_name: str | None = None
    strategy: str | None = None
    queue_chairmans: str | None = None
    members: str | None = None


class RingGroupRow(Struct, frozen=True, kw_only=True, gc=False):
    """One ring group of listRingGroup (wire.md 2.3; fields named after the other lists)."""

    extension: str
    ringgroup_name: str | None = None
    members: str | None = None
