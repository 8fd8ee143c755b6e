"""Runs every check in its order and tells what came of each, never leaving one out."""

from collections.abc import AsyncGenerator

from ucm_cti.client.credentials import Credentials
from ucm_cti.client.doctor.api import api_checks
from ucm_cti.client.doctor.events import event_checks
from ucm_cti.client.doctor.network import network_checks
from ucm_cti.client.doctor.patient import Patient
from ucm_cti.client.doctor.permissions import permission_checks
from ucm_cti.client.doctor.plan import Check, Verdict
from ucm_cti.client.doctor.remedies import remedy_for
from ucm_cti.client.options import ConnectOptions
from ucm_cti.domain.clock import steady
from ucm_cti.domain.errors import CannotConnect, LockedOut, RateLimited, SessionLost, UcmError
from ucm_cti.domain.finding import Finding, Health
from ucm_cti.domain.wording import noop, tr

_GAVE_UP = noop("Not tried any more: {sentence}")
_FIRST = noop("Not tried: “{title}” has to work first.")
_STANDING = {"login", "socket"}
"""What may end while others still rely on it."""
_PASSED = {Health.OK, Health.WARNING, Health.UNKNOWN}


async def examine(
    options: ConnectOptions,
    *,
    verbs: bool = True,
    call_control: bool | None = None,
    credentials: Credentials | None = None,
    socket: Credentials | None = None,
) -> AsyncGenerator[Finding, None]:
    """Check everything that the app needs of a PBX, one finding after the other.

    Without `verbs` no verb is sent. `call_control` is what a person says about it, None if nothing.
    `credentials` and `socket` are a standing connection's, so that what it knows about refused
    passwords counts; without them both come from the options. Close the generator (`aclose`) when
    it is left early: that logs out.
    """
    patient = Patient(options, credentials, socket)
    closed: dict[str, str] = {}
    try:
        for check in _plan(patient, verbs=verbs, call_control=call_control):
            why_not = next((closed[need] for need in check.needs if need in closed), None)
            if why_not is None:
                finding = await _try(check, patient)
            else:
                finding = check.found(Verdict(Health.SKIPPED, why_not))
            if finding.health not in _PASSED:
                closed[check.id] = tr(_FIRST, title=check.title) if why_not is None else why_not
            closed |= _consequences(check, finding.error)
            yield finding
    finally:
        await patient.close()


def _plan(patient: Patient, *, verbs: bool, call_control: bool | None) -> tuple[Check, ...]:
    return (
        *network_checks(patient),
        *api_checks(patient),
        *permission_checks(patient, verbs=verbs, call_control=call_control),
        *event_checks(patient),
    )


async def _try(check: Check, patient: Patient) -> Finding:
    began = steady()
    try:
        verdict = await check.act()
    except UcmError as error:
        remedy = remedy_for(error, user=patient.options.user, address=patient.own_address)
        verdict = Verdict(Health.FAILED, error.sentence, remedy, error)
    return check.found(verdict, steady() - began)


def _consequences(check: Check, error: UcmError | None) -> dict[str, str]:
    """Checks that count as failed after all: what they found does not stand any more."""
    match error:
        case LockedOut():
            return {"certificate": tr("Not tried, as this computer is locked out for now.")}
        case CannotConnect() | RateLimited() | SessionLost():
            return dict.fromkeys(
                _STANDING & set(check.needs), tr(_GAVE_UP, sentence=error.sentence)
            )
        case _:
            return {}
