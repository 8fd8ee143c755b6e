"""Each permission the app can use: lists by reading one row, verbs by a call that cannot exist.

A permission that is not ticked answers -47 (wire.md 2.2). That a UCM looks at it before it looks
for the channel is likely and not recorded anywhere; so any other answer reads "did not refuse it",
and not "allowed".
"""

from collections.abc import Awaitable, Callable

from ucm_cti.client.doctor.patient import Patient
from ucm_cti.client.doctor.plan import Check, Verdict, fine
from ucm_cti.client.doctor.remedies import API_PAGE, tick
from ucm_cti.client.needs import CHANGES, READS, VERBS, Need
from ucm_cti.domain.errors import NoPermission, NotThere, PbxRefused, RateLimited, SessionLost
from ucm_cti.domain.finding import Area, Health
from ucm_cti.domain.wording import noop, tr

_UNSUPPORTED = -19
_UPDATE = noop("A firmware update may bring it: Maintenance > Upgrade.")
_SAID = {
    True: noop("you said that it is on"),
    False: noop("you said that it is off"),
    None: noop("you did not say"),
}


def permission_checks(
    patient: Patient, *, verbs: bool, call_control: bool | None
) -> tuple[Check, ...]:
    """Every list and verb, and what is known of call control."""
    checks = _PermissionChecks(patient, call_control=call_control)
    area = Area.PERMISSIONS
    return (
        *(
            Check(f"may:{need.name}", area, need.name, checks.read(need), ("login",))
            for need in READS
        ),
        *(
            Check(
                f"may:{need.name}",
                area,
                need.name,
                checks.verb(need) if verbs else _skip,
                ("login",),
            )
            for need in VERBS
        ),
        *(
            Check(f"may:{need.name}", area, need.name, checks.change(need), ("login",))
            for need in CHANGES
        ),
        Check("call-control", area, tr("Call Control"), checks.call_control, ("login",)),
    )


class _PermissionChecks:
    def __init__(self, patient: Patient, *, call_control: bool | None) -> None:
        self._patient = patient
        self._said = call_control

    def read(self, need: Need) -> Callable[[], Awaitable[Verdict]]:
        async def act() -> Verdict:
            try:
                await self._patient.session.execute(need.request)
            except (RateLimited, SessionLost):
                raise
            except NotThere:
                return fine("The PBX did not refuse it.")
            except PbxRefused as error:
                return self._refused(need, error)
            return fine(tr("The PBX let it be read."))

        return act

    def verb(self, need: Need) -> Callable[[], Awaitable[Verdict]]:
        async def act() -> Verdict:
            answer: PbxRefused | None = None
            try:
                await self._patient.session.execute(need.request)
            except (RateLimited, SessionLost):
                raise
            except PbxRefused as error:
                answer = error
            self._patient.answers[need.name] = answer
            if isinstance(answer, NoPermission) or _unsupported(answer):
                return self._refused(need, answer)
            return fine(tr("The PBX did not refuse it."))

        return act

    def change(self, need: Need) -> Callable[[], Awaitable[Verdict]]:
        async def act() -> Verdict:
            words = tr(
                "Not tried, as it would change the PBX. Without it: {loss}", loss=tr(need.without)
            )
            return Verdict(Health.SKIPPED, words)

        return act

    async def call_control(self) -> Verdict:
        said = tr(
            "Whether it is on cannot be read from the PBX; {said}.", said=tr(_SAID[self._said])
        )
        compare = tr("Compare it with the tick Call Control under {api_page}.", api_page=API_PAGE)
        if "acceptCall" not in self._patient.answers:
            return Verdict(
                Health.UNKNOWN, tr("{said} acceptCall was not tried.", said=said), compare
            )
        answer = self._patient.answers["acceptCall"]
        if isinstance(answer, NoPermission):
            health = Health.WARNING if self._said else Health.UNKNOWN
            remedy = tick("acceptCall", self._patient.options.user)
            return Verdict(
                health, tr("{said} acceptCall is refused to this user.", said=said), remedy
            )
        status = 0 if answer is None else answer.code
        sentence = tr(
            "{said} The PBX answered acceptCall for no call with status {status}.",
            said=said,
            status=status,
        )
        return Verdict(Health.UNKNOWN, sentence, compare)

    def _refused(self, need: Need, error: PbxRefused | None) -> Verdict:
        minor = need.minor or (need.gate and not self._said)
        health = Health.WARNING if minor else Health.FAILED
        user = self._patient.options.user
        if isinstance(error, NoPermission):
            words = tr("The API user may not use it. {without}", without=tr(need.without))
            return Verdict(health, words, tick(need.name, user), error)
        if _unsupported(error):
            words = tr("This PBX's firmware does not know it. {without}", without=tr(need.without))
            return Verdict(health, words, tr(_UPDATE), error)
        sentence = error.sentence if error is not None else ""
        return Verdict(health, f"{sentence} {tr(need.without)}", tr("Run the doctor again."), error)


async def _skip() -> Verdict:
    return Verdict(Health.SKIPPED, tr("Not tried, as you asked that no verb is sent."))


def _unsupported(answer: PbxRefused | None) -> bool:
    return answer is not None and answer.code == _UNSUPPORTED
