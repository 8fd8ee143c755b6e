"""The minibar service of a hotel: what it sells, who bills it, and what rooms have taken."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from ucm_cti.simulator.paging import page_of
from ucm_cti.simulator.records.hotel_rooms import Rooms, failed

Members = Mapping[str, Any]
NO_CODE = "0000"
_GOODS = (("01", "water", "2"), ("02", "juice", "3.5"), ("03", "peanuts", "4"))
_CLOSED = {
    "del_extension": "",
    "enable_list_goods": "no",
    "extension": "",
    "global_tax": 1.0,
    "minibar_enable": "no",
    "minibar_name": "",
    "prompt": "",
    "verify_skip": "no",
}


@dataclass(frozen=True, slots=True)
class Goods:
    """An item; `amount` is its price as text, "" when none is set."""

    code: str
    name: str
    amount: str = ""

    @property
    def row(self) -> dict[str, Any]:
        """The item as listMiniBarGoods shows it."""
        return {
            "amount": self.amount,
            "extension": self.code,
            "goods_name": self.name,
            "goods_tax": 0.0,
            "prompt_error": "set-failure",
            "prompt_success": "set-success",
        }


class Minibar:
    """Closed at first, with three items to sell and nobody to bill them.

    Every command raises Rejection -1 with a text for what cannot be done.
    """

    def __init__(self, rooms: Rooms, wall: Callable[[], str]) -> None:
        self._rooms = rooms
        self._wall = wall
        self._settings: dict[str, Any] = dict(_CLOSED)
        self._goods = {code: Goods(code, name, amount) for code, name, amount in _GOODS}
        self._waiters: dict[str, str] = {}
        self._billed: dict[str, list[dict[str, Any]]] = {}

    def open(self, members: Members) -> dict[str, Any]:
        """adminibar."""
        self._settings |= {
            "extension": str(members["barcode"]),
            "minibar_enable": "yes",
            "minibar_name": str(members.get("barname") or ""),
            "prompt": str(members.get("prompt") or "").removeprefix("record/"),
            "verify_skip": _switch(members.get("verifyskip")),
            "enable_list_goods": _switch(members.get("listgoods")),
        }
        return {}

    def close(self, members: Members) -> dict[str, Any]:
        """delminibar."""
        if str(members["barcode"]) != self._settings["extension"]:
            raise failed("No such minibar")
        self._settings = dict(_CLOSED)
        return {}

    def settings(self, _members: Members) -> dict[str, Any]:
        """getMiniBar."""
        return {"minibar_settings": dict(self._settings)}

    def add_goods(self, members: Members) -> dict[str, Any]:
        """adminibargoods."""
        code = str(members["goodscode"])
        if code in self._goods:
            raise failed(f"Item {code} is there already")
        self._goods[code] = Goods(code, str(members["goodsname"]))
        return {}

    def delete_goods(self, members: Members) -> dict[str, Any]:
        """delminibargoods."""
        if self._goods.pop(str(members["goodscode"]), None) is None:
            raise failed("No such item")
        return {}

    def goods(self, _members: Members) -> dict[str, Any]:
        """listMiniBarGoods."""
        return page_of("goods_name", [item.row for item in self._goods.values()], {})

    def add_waiter(self, members: Members) -> dict[str, Any]:
        """addminibarwaiter."""
        code = str(members["maidcode"])
        if code in self._waiters:
            raise failed(f"Housekeeper {code} is there already")
        self._waiters[code] = str(members["password"])
        return {}

    def delete_waiter(self, members: Members) -> dict[str, Any]:
        """delminibarwaiter."""
        if self._waiters.pop(str(members["maidcode"]), None) is None:
            raise failed("No such housekeeper")
        return {}

    def taken(self, members: Members) -> dict[str, Any]:
        """getPMSRoomGoods: what the room's guest has been billed."""
        room = self._rooms.find(members)
        return page_of("minibar_goods", self._billed.get(room.number, []), {})

    def bill(self, room: str, goods: str, count: int, maid: str) -> None:
        """A housekeeper dials what is missing in a room; with `verify_skip` the code is 0000.

        Raises Rejection -1 where the PBX would play its failure prompt.
        """
        found, item = self._rooms.find({"room": room}), self._goods.get(goods)
        unasked = self._settings["verify_skip"] == "yes" and maid == NO_CODE
        if self._settings["minibar_enable"] != "yes" or item is None or count < 1:
            raise failed("No such minibar or item")
        if not unasked and maid not in self._waiters:
            raise failed("No such housekeeper")
        row = {
            "goods_name": item.name,
            "count": count,
            "amount": float(item.amount or 0),
            "time": self._wall(),
            "maid": maid,
            "tax": self._settings["global_tax"],
        }
        self._billed.setdefault(found.number, []).append(row)

    def forget(self, room: str) -> None:
        """The room's guest has left."""
        self._billed.pop(room, None)

    def rebook(self, old: str, new: str) -> None:
        """The guest has moved and what was billed moves along."""
        if rows := self._billed.pop(old, None):
            self._billed.setdefault(new, []).extend(rows)


def _switch(value: object) -> str:
    return "yes" if str(value).strip().lower() in {"yes", "1", "on"} else "no"
