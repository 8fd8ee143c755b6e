"""The HTTPS API: whether it answers, whether it lets the user in, and what its clock says."""

import time
from datetime import datetime

from ucm_cti.client.doctor.clock import clock_difference, lengthy
from ucm_cti.client.doctor.patient import Patient
from ucm_cti.client.doctor.plan import Check, Verdict, fine
from ucm_cti.domain.errors import PbxRefused
from ucm_cti.domain.finding import Area, Health
from ucm_cti.wire.actions.session import Challenge
from ucm_cti.wire.actions.system import GetSystemStatus
from ucm_cti.wire.codec import decode_reply, encode_request

BEARABLE = 2.0
"""Seconds that two clocks may be apart."""
_AFFECTED = (
    "The app allows for it when it counts the lengths of calls; call records, recordings and voice "
    "messages carry the PBX's time."
)
_SET_CLOCK = (
    "Give the UCM a time server under System Settings > Time Settings, and see that this computer "
    "sets its own clock by one."
)


def api_checks(patient: Patient) -> tuple[Check, ...]:
    """API on, log-in, clock."""
    checks = _ApiChecks(patient)
    area = Area.API
    return (
        Check("api", area, "HTTPS API", checks.answers, ("certificate",)),
        Check("login", area, "Log in", checks.login, ("api",)),
        Check("clock", area, "Clock", checks.clock, ("login",)),
    )


class _ApiChecks:
    def __init__(self, patient: Patient) -> None:
        self._patient = patient

    async def answers(self) -> Verdict:
        request = Challenge(user=self._patient.credentials.user)
        reply = await self._patient.transport.post(encode_request(request, None))
        decode_reply(reply, request)
        return fine("The API is on and takes this user from this computer.")

    async def login(self) -> Verdict:
        patient = self._patient
        if patient.credentials.refused is None and not patient.credentials.has_password:
            return Verdict(Health.SKIPPED, "Not tried, as no password is known.", "Type it first.")
        await patient.session.login()
        return fine(f"Logged in as {patient.credentials.user}.")

    async def clock(self) -> Verdict:
        asked = time.time()
        try:
            status = await self._patient.session.execute(GetSystemStatus())
        except PbxRefused as error:
            return Verdict(
                Health.UNKNOWN,
                f"The PBX's clock cannot be read: {error.sentence}",
                "See getSystemStatus below.",
                error,
            )
        here = (asked + time.time()) / 2
        ahead = clock_difference(status.system_time, datetime.fromtimestamp(here).astimezone())
        if ahead is None:
            return Verdict(Health.UNKNOWN, "The PBX does not say what its clock shows.")
        if abs(ahead) <= BEARABLE:
            return fine(f"The PBX's clock and this computer's agree ({status.system_time}).")
        side = "ahead of" if ahead > 0 else "behind"
        sentence = (
            f"The PBX's clock ({status.system_time}) is {lengthy(abs(ahead))} {side} this "
            f"computer's. {_AFFECTED}"
        )
        return Verdict(Health.WARNING, sentence, _SET_CLOCK)
