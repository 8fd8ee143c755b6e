"""What a screen reader sees of a program: its accessibility tree, read over AT-SPI's own D-Bus."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_ATSPI = "org.a11y.atspi"
_SECONDS = 10.0
_STATES = {
    4: "checked",
    8: "enabled",
    11: "focusable",
    12: "focused",
    24: "sensitive",
    25: "showing",
}
"""Numbers of AtspiStateType that the tests speak of."""


class Gone(Exception):
    """The part is not there any more, or does not offer that."""


class Tree:
    """The accessibility bus of a D-Bus session."""

    def __init__(self, session: str) -> None:
        with open_dbus_connection(session) as connection:
            status = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            reply = connection.send_and_get_reply(
                new_method_call(status, "GetAddress"), timeout=_SECONDS
            )
        self._bus: DBusConnection = open_dbus_connection(reply.body[0])

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def programs(self) -> "list[Part]":
        """The programs that a screen reader could read now."""
        return Part(
            self, f"{_ATSPI}.Registry", f"/{_ATSPI}/accessible/root".replace(".", "/")
        ).parts

    def call(
        self, owner: str, path: str, interface: str, method: str, *given: Any
    ) -> tuple[Any, ...]:
        """Ask one thing; `given` is a signature and its values. Raises Gone."""
        signature, *values = given or (None,)
        message = new_method_call(
            DBusAddress(path, owner, interface), method, signature, tuple(values)
        )
        reply = self._bus.send_and_get_reply(message, timeout=_SECONDS)
        if reply.header.message_type is MessageType.error:
            raise Gone(str(reply.body))
        body: tuple[Any, ...] = reply.body
        return body


@dataclass(frozen=True)
class Part:
    """One node of the tree: role, name, description, states, and what can be done with it."""

    tree: Tree
    owner: str
    path: str

    @property
    def parts(self) -> "list[Part]":
        (found,) = self._ask("Accessible", "GetChildren")
        return [Part(self.tree, owner, path) for owner, path in found]

    @property
    def name(self) -> str:
        return str(self._property("Name"))

    @property
    def description(self) -> str:
        return str(self._property("Description"))

    @property
    def role(self) -> str:
        return str(self._ask("Accessible", "GetRoleName")[0])

    @property
    def states(self) -> frozenset[str]:
        ((low, high),) = self._ask("Accessible", "GetState")
        bits = low | high << 32
        return frozenset(name for bit, name in _STATES.items() if bits >> bit & 1)

    @property
    def text(self) -> str:
        return str(self._ask("Text", "GetText", "ii", 0, -1)[0])

    def press(self) -> None:
        """Do what pressing it does."""
        self._ask("Action", "DoAction", "i", self._index("Press"))

    def focus(self) -> None:
        """Bring the keyboard to it."""
        self._ask("Action", "DoAction", "i", self._index("SetFocus"))

    def write(self, text: str) -> None:
        """Put a text in place of what is in it."""
        self._ask("EditableText", "SetTextContents", "s", text)

    def walk(self, *, shown: bool = True) -> "Iterator[Part]":
        """This part and all below it that can be seen, in reading order."""
        if shown and "showing" not in self.states and self.role != "application":
            return
        yield self
        for part in self.parts:
            yield from part.walk(shown=shown)

    def find(self, role: str, wanted: Callable[[str], bool]) -> "Part | None":
        """The first visible part of a role whose name is wanted."""
        for part in self.walk():
            if part.role == role and wanted(part.name):
                return part
        return None

    def _index(self, action: str) -> int:
        return [name for name, *_ in self._ask("Action", "GetActions")[0]].index(action)

    def _property(self, name: str) -> Any:
        got = self.tree.call(
            *(self.owner, self.path, "org.freedesktop.DBus.Properties", "Get"),
            *("ss", f"{_ATSPI}.Accessible", name),
        )
        return got[0][1]

    def _ask(self, interface: str, method: str, *given: Any) -> tuple[Any, ...]:
        return self.tree.call(self.owner, self.path, f"{_ATSPI}.{interface}", method, *given)
