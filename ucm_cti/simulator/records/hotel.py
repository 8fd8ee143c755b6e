"""A hotel at the PBX: each command of pmsapi by its wire name (catalogue: family pms)."""

from collections.abc import Callable
from typing import Any

from ucm_cti.simulator.pbx.machine import Pbx
from ucm_cti.simulator.records.hotel_rooms import Members, Rooms
from ucm_cti.simulator.records.minibar import Minibar

Command = Callable[[Members], dict[str, Any]]


class Hotel:
    """Rooms and minibar of one PBX. Any `token` is taken, as nothing says what it is made of."""

    def __init__(self, pbx: Pbx) -> None:
        self.rooms = Rooms(pbx)
        self.minibar = Minibar(self.rooms, lambda: pbx.world.rows.wall(pbx.now))

    def answers(self) -> dict[str, Command]:
        """What answers each command, by action id."""
        rooms, minibar = self.rooms, self.minibar
        commands: dict[str, Command] = {
            "checkin": rooms.check_in,
            "update": rooms.update,
            "move": self._move,
            "wakeup": rooms.wake,
            "checkout": self._check_out,
            "add_minibar": minibar.open,
            "delete_minibar": minibar.close,
            "add_minibar_goods": minibar.add_goods,
            "delete_minibar_goods": minibar.delete_goods,
            "list_minibar_goods": minibar.goods,
            "get_minibar": minibar.settings,
            "add_waiter": minibar.add_waiter,
            "delete_waiter": minibar.delete_waiter,
            "call_forward_unconditional": rooms.forward,
            "dnd": rooms.disturb,
            "list_rooms": rooms.listing,
            "get_room_goods": minibar.taken,
        }
        return {f"pmsapi.{variant}": command for variant, command in commands.items()}

    def _move(self, members: Members) -> dict[str, Any]:
        old = self.rooms.find(members).number
        reply = self.rooms.move(members)
        new = self.rooms.find({"room": members["d_room"], "address": members["d_address"]})
        self.minibar.rebook(old, new.number)
        return reply

    def _check_out(self, members: Members) -> dict[str, Any]:
        reply = self.rooms.check_out(members)
        self.minibar.forget(self.rooms.find(members).number)
        return reply
