"""The event socket: log-in, heartbeat, and each event by a subscription of its own.

One unknown name refuses a whole subscription (wire.md 1.3), so each is asked for alone.
"""

from collections.abc import Awaitable, Callable

from ucm_cti.client.doctor.patient import Patient
from ucm_cti.client.doctor.plan import Check, Verdict, fine
from ucm_cti.client.doctor.remedies import remedy_for
from ucm_cti.client.keeper import socket_sentence
from ucm_cti.client.needs import EVENTS, LATER_EVENTS
from ucm_cti.domain.errors import (
    CannotConnect,
    LockedOut,
    LoginRefused,
    NoPermission,
    PbxRefused,
    UcmError,
)
from ucm_cti.domain.finding import Area, Health
from ucm_cti.domain.wording import noop, tr

_OWN_USER = noop(
    "Some models (UCM6202, UCM6204) let only a user of the web page in here: make "
    "one under Maintenance > User Management, a limited one is enough, and give it "
    "as the event user."
)
_UNTOLD = noop("Not tried, as no password is known for the event socket's user “{user}”.")
_IN_BETWEEN = noop(
    "The PBX itself answers: its firmware may have no event socket (Maintenance > "
    "Upgrade), or a firewall or proxy does not let it through."
)
_UPDATE = noop("A firmware update may bring it: Maintenance > Upgrade.")


def event_checks(patient: Patient) -> tuple[Check, ...]:
    """Log-in, heartbeat, the events of the board, those of later features."""
    checks = _EventChecks(patient)
    area = Area.EVENTS
    own_user = patient.options.socket_user is not None
    return (
        Check(
            "socket",
            area,
            tr("Event socket"),
            checks.login,
            ("certificate",) if own_user else ("certificate", "login"),
        ),
        Check("heartbeat", area, tr("Heartbeat"), checks.heartbeat, ("socket",)),
        *(
            Check(f"event:{name}", area, name, checks.event(name), ("socket",))
            for name in (*EVENTS, *LATER_EVENTS)
        ),
    )


class _EventChecks:
    def __init__(self, patient: Patient) -> None:
        self._patient = patient

    async def login(self) -> Verdict:
        patient = self._patient
        options = patient.options
        if patient.socket is None or not patient.socket.has_password:
            user = options.socket_user or options.user
            return Verdict(Health.SKIPPED, tr(_UNTOLD, user=user), tr("Type it first."))
        try:
            await patient.listen(patient.socket)
        except (PbxRefused, CannotConnect) as error:
            late = tr(
                "Changes show up to {poll_idle:.0f} seconds late.",
                poll_idle=options.timing.poll_idle,
            )
            sentence = f"{socket_sentence(error)} {late}"
            return Verdict(Health.FAILED, sentence, self._remedy(error), error)
        return fine(tr("Logged in as {user}; changes are told at once.", user=patient.socket.user))

    def _remedy(self, error: UcmError) -> str:
        match error:
            case LockedOut():
                patient = self._patient
                return remedy_for(error, user=patient.options.user, address=patient.own_address)
            case LoginRefused() | NoPermission():
                return tr(_OWN_USER)
            case CannotConnect():
                return tr(_IN_BETWEEN)
            case _:
                return tr(_UPDATE)

    async def heartbeat(self) -> Verdict:
        await self._patient.feed.beat()
        return fine(tr("The socket answers."))

    def event(self, name: str) -> Callable[[], Awaitable[Verdict]]:
        async def act() -> Verdict:
            try:
                await self._patient.feed.subscribe(name)
            except PbxRefused as error:
                return _unknown(name, error)
            return fine(tr("The PBX tells it."))

        return act


def _unknown(name: str, error: PbxRefused) -> Verdict:
    if name in EVENTS:
        words = tr(
            "The PBX does not tell {name}. The board then learns of changes by asking only.",
            name=name,
        )
        return Verdict(Health.FAILED, words, tr(_UPDATE), error)
    words = tr(
        "The PBX does not tell {told}; this version does without it.",
        told=tr(LATER_EVENTS[name]),
    )
    return Verdict(Health.WARNING, words, "", error)
