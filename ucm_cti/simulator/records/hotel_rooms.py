"""Rooms, guests and wake-up calls of a hotel, as pmsapi changes and lists them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from ucm_cti.simulator.paging import page_of
from ucm_cti.simulator.pbx.machine import Pbx
from ucm_cti.simulator.records.wakeups import Alarms, WakeUp
from ucm_cti.simulator.sessions import Rejection

Members = Mapping[str, Any]
NOT_CHECKED_IN, CHECKED_IN, DIRTY = "0", "1", "5"
_PERMISSIONS = {
    "1": "internal",
    "2": "internal-local",
    "3": "internal-local-national",
    "4": "internal-local-national-international",
}
_GUEST = ("account", "firstname", "lastname", "language", "vipcode", "credit")
_DATE_FORMATS = ("%Y/%m/%d %H:%M", "%Y%m%d", "%Y-%m-%d %H:%M:%S")


def failed(text: str) -> Rejection:
    """A hotel command that cannot be done: status -1 with a text (guide: pmsapi)."""
    return Rejection(-1, error=text)


@dataclass(slots=True)
class Room:
    """A room, which is an extension, and its guest; `guest` holds the members of the check-in and
    is None while nobody lives there. `before` is the room that the guest was moved from."""

    number: str
    guest: dict[str, str] | None = None
    status: str = NOT_CHECKED_IN
    changed: str = ""
    permission: str = _PERMISSIONS["1"]
    order: str = ""
    before: tuple[str, str, str] = ("", "", "")
    wakeups: list[WakeUp] = field(default_factory=list)

    @property
    def row(self) -> dict[str, str]:
        """The room as listPMSRoom shows it."""
        guest = self.guest or {}
        first, last = guest.get("firstname", ""), guest.get("lastname", "")
        date, _, time = self.changed.partition(" ")
        return {
            "account": guest.get("account", ""),
            "address": self.number,
            "chki_status": "no" if self.guest is None else "yes",
            "credit": guest.get("credit", ""),
            "datein": guest.get("datein", ""),
            "dateout": guest.get("dateout", ""),
            "default_permission": _PERMISSIONS["1"],
            "extension": self.number,
            "first_name": first,
            "language": guest.get("language", ""),
            "last_name": last,
            "maid": "",
            "number": self.number,
            "order_id": self.order,
            "permission": self.permission,
            "room": self.number,
            "s_date": date,
            "s_time": time,
            "status": self.status,
            "tmp_address": self.before[0],
            "tmp_extension": self.before[1],
            "tmp_user_name": self.before[2],
            "user_name": f"{first} {last}".strip(),
            "vipcode": guest.get("vipcode", ""),
        }


class Rooms:
    """The rooms of one PBX: the last quarter of its extensions, each under its own number.

    Every command raises Rejection -1 with a text for what cannot be done.
    """

    def __init__(self, pbx: Pbx) -> None:
        self._pbx = pbx
        self._alarms = Alarms(pbx, self._due)
        numbers = [entry.number for entry in pbx.config.extensions]
        self._rooms = {number: Room(number) for number in numbers[-max(1, len(numbers) // 4) :]}

    def listing(self, _members: Members) -> dict[str, Any]:
        """listPMSRoom."""
        return page_of("pms_room", [room.row for room in self._rooms.values()], {})

    def check_in(self, members: Members) -> dict[str, Any]:
        """checkin."""
        room = self.find(members)
        if room.guest is not None:
            raise failed(f"Room {room.number} is occupied")
        guest = self._guest(members)
        now = self._wall()
        room.guest = {"datein": now, "dateout": now} | guest
        room.permission = _permission(members, room.permission)
        room.order = f"{re.sub('[^0-9]', '', now)}{room.number}"
        room.before = ("", "", "")
        self._set_status(room, CHECKED_IN)
        return {}

    def update(self, members: Members) -> dict[str, Any]:
        """update: the guest's data, where there is a guest, and the room's status but not to 0."""
        room = self.find(members)
        changes = self._guest(members)
        status = str(members.get("status") or room.status)
        if status != room.status and status not in set("123456"):
            raise failed(f"Status {status} cannot be set")
        if room.guest is not None:
            room.guest |= changes
            room.permission = _permission(members, room.permission)
        elif changes:
            raise failed(f"Nobody is checked in to room {room.number}")
        if members.get("status"):
            self._set_status(room, status)
        return {}

    def move(self, members: Members) -> dict[str, Any]:
        """mov: the guest takes data, permission and wake-up calls along."""
        old = self.find(members)
        new = self.find({"room": members["d_room"], "address": members["d_address"]})
        if old.guest is None:
            raise failed(f"Nobody is checked in to room {old.number}")
        if new.guest is not None:
            raise failed(f"Room {new.number} is occupied")
        name = old.row["user_name"]
        new.guest, new.permission, new.order = old.guest, old.permission, old.order
        new.wakeups, new.before = old.wakeups, (old.number, old.number, name)
        self._set_status(new, CHECKED_IN)
        self._empty(old)
        return {}

    def check_out(self, members: Members) -> dict[str, Any]:
        """checkout: the guest's data, wake-up calls, forwarding and do-not-disturb are gone."""
        room = self.find(members)
        if room.guest is None:
            raise failed(f"Nobody is checked in to room {room.number}")
        self._empty(room)
        return {}

    def wake(self, members: Members) -> dict[str, Any]:
        """wakeup: set a call (the next time it is `w_time`, once, unless said otherwise), or cancel
        those that fit."""
        room = self.find(members)
        date, time = str(members.get("w_date") or ""), str(members.get("w_time") or "")
        if str(members["w_action"]) == "0":
            kept = [w for w in room.wakeups if _differ(date, w.date) or _differ(time, w.time)]
            if len(kept) == len(room.wakeups):
                raise failed(f"Room {room.number} has no such wake-up call")
            room.wakeups = kept
            return {}
        call = self._wakeup(date, time, daily=str(members.get("w_mode", "1")) == "2")
        if str(members["w_action"]) != "1":
            raise failed("w_action is 0 or 1")
        room.wakeups.append(call)
        self._alarms.arm(call)
        return {}

    def forward(self, members: Members) -> dict[str, Any]:
        """cfu: an empty target ends it, which the guide leaves open."""
        target = str(members["cfwt"]).strip()
        self._pbx.set_forward(self.find(members).number, target or None)
        return {}

    def disturb(self, members: Members) -> dict[str, Any]:
        """dnd: 1 on, 0 off, which the guide leaves open."""
        status = str(members["status"])
        if status not in {"0", "1"}:
            raise failed("status is 0 or 1")
        self._pbx.set_dnd(self.find(members).number, status == "1")
        return {}

    def find(self, members: Members) -> Room:
        """The room that a command names by its number, or else by its address."""
        for name in ("room", "address"):
            if room := self._rooms.get(str(members.get(name) or "").strip()):
                return room
        raise failed("No such room")

    def wakeups(self) -> dict[str, list[WakeUp]]:
        """The wake-up calls that are set, by room."""
        return {room.number: list(room.wakeups) for room in self._rooms.values() if room.wakeups}

    def rebooted(self) -> None:
        """The PBX is up again and knows its wake-up calls."""
        for room in self._rooms.values():
            for call in room.wakeups:
                self._alarms.arm(call)

    def _wakeup(self, date: str, time: str, *, daily: bool) -> WakeUp:
        call = WakeUp(date or self._alarms.today(), time, daily)
        try:
            past = self._alarms.past(call)
        except ValueError:
            raise failed("w_date is YYYYMMDD and w_time HHMM") from None
        if past and not date:
            return WakeUp(f"{call.first + timedelta(days=1):%Y%m%d}", time, daily)
        if past and not daily:
            raise failed("That time is past")
        return call

    def _due(self, call: WakeUp) -> None:
        for room in self._rooms.values():
            if any(there is call for there in room.wakeups):
                self._alarms.ring(room.number)
                if call.daily:
                    self._alarms.arm(call)
                else:
                    room.wakeups = [there for there in room.wakeups if there is not call]

    def _guest(self, members: Members) -> dict[str, str]:
        given = {name: str(members[name]) for name in _GUEST if members.get(name) is not None}
        for name in ("datein", "dateout"):
            if members.get(name):
                given[name] = _date(str(members[name]))
        return given

    def _empty(self, room: Room) -> None:
        room.guest, room.permission, room.order = None, _PERMISSIONS["1"], ""
        room.wakeups, room.before = [], ("", "", "")
        self._set_status(room, DIRTY)
        if room.number in self._pbx.world.phones:
            self._pbx.set_forward(room.number, None)
            self._pbx.set_dnd(room.number, on=False)

    def _set_status(self, room: Room, status: str) -> None:
        room.status, room.changed = status, self._wall()

    def _wall(self) -> str:
        return self._pbx.world.rows.wall(self._pbx.now)


def _permission(members: Members, before: str) -> str:
    cos = str(members.get("cos") or "")
    if cos and cos not in _PERMISSIONS:
        raise failed("cos is 1 to 4")
    return _PERMISSIONS.get(cos, before)


def _differ(wanted: str, there: str) -> bool:
    return bool(wanted) and wanted != there


def _date(text: str) -> str:
    """A date of any command as lists show it, `YYYY-MM-DD HH:MM:SS`."""
    for form in _DATE_FORMATS:
        try:
            return f"{datetime.strptime(text.strip(), form):%Y-%m-%d %H:%M:%S}"  # noqa: DTZ007 - local
        except ValueError:
            continue
    raise failed(f"{text} is no date")
