"""Where firmwares differ or nobody knows: switches of the network face, live while it runs."""

from dataclasses import dataclass
from typing import Literal

from ucm_cti.simulator.subscription import EVENT_NAMES

SocketUsers = Literal["api", "web", "both"]
NotifyShape = Literal["array", "object", "batch"]


@dataclass(slots=True)
class FaceOptions:
    """Switches with what `wire.md` holds most likely as the default.

    `socket_users`: who may log in on the socket (1.3). `notify_shape`: `message` as an array of
    one, as a bare object, or as one array with all notifies of a step (1.2). `unknown_user`: -47
    or -71 at challenge, or -37 at login (2.2). `unknown_action`: the code of an action nobody
    knows. `error_field`: where the text of a -1 goes (2.1). `socket_idle`: seconds of silence
    after which a socket is dropped, None for never (1.3). `socket_queue`: frames a slow reader may
    be behind. `chatty`: a notify before each socket reply (1.2).
    """

    socket_users: SocketUsers = "both"
    notify_shape: NotifyShape = "array"
    api_enabled: bool = True
    unknown_user: Literal[-47, -71, -37] = -47
    unknown_action: int = -19
    error_field: Literal["error_msg", "message"] = "error_msg"
    cookie_seconds: float = 600.0
    attempts: int = 5
    ban_seconds: float = 300.0
    socket_idle: float | None = None
    socket_queue: int = 2000
    chatty: bool = False
    event_names: frozenset[str] = EVENT_NAMES
