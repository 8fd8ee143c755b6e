"""What a connection is made with."""

from dataclasses import dataclass, field

from ucm_cti.client.credentials import Credentials
from ucm_cti.client.endpoint import Endpoint
from ucm_cti.client.guard import Guard, Unguarded
from ucm_cti.client.observer import Observer
from ucm_cti.client.trust import SystemTrust, Trust
from ucm_cti.domain.errors import LoginRefused


@dataclass(frozen=True, slots=True)
class Timing:
    """Every span of time that a connection keeps to, in seconds.

    `poll_calls` while calls are up, else `poll` growing to `poll_idle`; `safety_net` is how often
    the lists are read although the socket lives; `settle` how long the first reading waits for the
    socket to open; `answer` is how long a heartbeat may stay unanswered before the socket counts as
    silent, `silence` how long before it counts as dead; `pace` is the least time between two
    readings of the lists. The pauses between tries double from `backoff`, and begin anew after a
    connection that lasted `steady`.
    """

    request: float = 10.0
    heartbeat: float = 15.0
    answer: float = 3.0
    silence: float = 50.0
    settle: float = 2.0
    safety_net: float = 30.0
    poll_calls: float = 1.0
    poll: float = 2.0
    poll_idle: float = 3.0
    pace: float = 0.25
    accounts: float = 60.0
    accounts_polling: float = 5.0
    clock: float = 600.0
    backoff: float = 1.0
    backoff_max: float = 30.0
    socket_backoff_max: float = 60.0
    steady: float = 10.0
    not_allowed: float = 60.0
    asleep: float = 60.0
    goodbye: float = 2.0


@dataclass(frozen=True, slots=True)
class ConnectOptions:
    """`socket_user` is for a PBX whose event socket wants another user than the API (wire.md 1.3);
    None means the API's, and `socket_refused` that it has been refused already. `legacy` allows
    outdated encryption (wire.md 1.1). `each_event` names events that are subscribed one by one, the
    refused ones left out, instead of the board's own; `observer` is told everything that crosses
    the network, secrets included. `password_kept` and `socket_password_kept` tell that they came
    from the key store; the guards remember refusals beyond this program."""

    endpoint: Endpoint
    user: str
    password: str = field(repr=False)
    trust: Trust = field(default_factory=SystemTrust)
    socket_user: str | None = None
    socket_password: str | None = field(default=None, repr=False)
    legacy: bool = False
    socket_refused: LoginRefused | None = None
    timing: Timing = field(default_factory=Timing)
    each_event: tuple[str, ...] = ()
    observer: Observer | None = field(default=None, repr=False, compare=False)
    password_kept: bool = False
    socket_password_kept: bool = False
    guard: Guard = field(default_factory=Unguarded, repr=False)
    socket_guard: Guard = field(default_factory=Unguarded, repr=False)


def api_credentials(options: ConnectOptions) -> Credentials:
    """Whom the HTTPS API is used as."""
    return Credentials(
        options.user, options.password, kept=options.password_kept, guard=options.guard
    )


def socket_credentials(options: ConnectOptions) -> Credentials | None:
    """Whom the event socket is opened as; None when no password is known for its user."""
    if options.socket_user is None:
        user, password, kept = options.user, options.password, options.password_kept
    elif options.socket_password is None:
        return None
    else:
        user, password = options.socket_user, options.socket_password
        kept = options.socket_password_kept
    found = Credentials(user, password, kept=kept, guard=options.socket_guard)
    if options.socket_refused is not None:
        found.note(options.socket_refused)
    return found
