"""The HTTPS API: whether it answers, whether it lets the user in, and what its clock says."""

import time
from datetime import datetime

from ucm_cti.client.doctor.clock import clock_difference, lengthy
from ucm_cti.client.doctor.patient import Patient
from ucm_cti.client.doctor.plan import Check, Verdict, fine
from ucm_cti.domain.errors import PbxRefused
from ucm_cti.domain.finding import Area, Health
from ucm_cti.domain.wording import noop, tr
from ucm_cti.wire.actions.session import Challenge
from ucm_cti.wire.actions.system import GetSystemStatus
from ucm_cti.wire.codec import decode_reply, encode_request

BEARABLE = 2.0
"""Seconds that two clocks may be apart."""
_AFFECTED = noop(
    "The app allows for it when it counts the lengths of calls; call records, "
    "recordings and voice messages carry the PBX's time."
)
_SET_CLOCK = noop(
    "Give the UCM a time server under System Settings > Time Settings, and see "
    "that this computer sets its own clock by one."
)


def api_checks(patient: Patient) -> tuple[Check, ...]:
    """API on, log-in, clock."""
    checks = _ApiChecks(patient)
    area = Area.API
    return (
        Check("api", area, tr("HTTPS API"), checks.answers, ("certificate",)),
        Check("login", area, tr("Log in"), checks.login, ("api",)),
        Check("clock", area, tr("Clock"), checks.clock, ("login",)),
    )


class _ApiChecks:
    def __init__(self, patient: Patient) -> None:
        self._patient = patient

    async def answers(self) -> Verdict:
        request = Challenge(user=self._patient.credentials.user)
        reply = await self._patient.transport.post(encode_request(request, None))
        decode_reply(reply, request)
        return fine(tr("The API is on and takes this user from this computer."))

    async def login(self) -> Verdict:
        patient = self._patient
        if patient.credentials.refused is None and not patient.credentials.has_password:
            return Verdict(
                Health.SKIPPED, tr("Not tried, as no password is known."), tr("Type it first.")
            )
        await patient.session.login()
        return fine(tr("Logged in as {user}.", user=patient.credentials.user))

    async def clock(self) -> Verdict:
        asked = time.time()
        try:
            status = await self._patient.session.execute(GetSystemStatus())
        except PbxRefused as error:
            return Verdict(
                Health.UNKNOWN,
                tr("The PBX's clock cannot be read: {sentence}", sentence=error.sentence),
                tr("See getSystemStatus below."),
                error,
            )
        here = (asked + time.time()) / 2
        ahead = clock_difference(status.system_time, datetime.fromtimestamp(here).astimezone())
        if ahead is None:
            return Verdict(Health.UNKNOWN, tr("The PBX does not say what its clock shows."))
        if abs(ahead) <= BEARABLE:
            return fine(
                tr(
                    "The PBX's clock and this computer's agree ({system_time}).",
                    system_time=status.system_time,
                )
            )
        side = tr("ahead of") if ahead > 0 else tr("behind")
        sentence = tr(
            "The PBX's clock ({system_time}) is {lengthy} {side} this computer's. {affected}",
            system_time=status.system_time,
            lengthy=lengthy(abs(ahead)),
            side=side,
            affected=tr(_AFFECTED),
        )
        return Verdict(Health.WARNING, sentence, tr(_SET_CLOCK))
