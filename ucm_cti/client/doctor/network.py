"""From the host's name to a certificate that is believed; nothing is sent until then."""

import ipaddress
from datetime import UTC, datetime, timedelta

from ucm_cti.client.certificate import read_certificate, unverified_handshake
from ucm_cti.client.doctor.patient import Patient
from ucm_cti.client.doctor.plan import Check, Verdict, fine
from ucm_cti.client.doctor.remedies import remedy_for
from ucm_cti.client.probing import addresses_of, reach
from ucm_cti.client.trust import CaFile, SystemTrust, Trust, resolve_trust, ssl_context
from ucm_cti.domain.errors import CannotConnect, CertificateChanged, CertificateUnknown, LegacyTls
from ucm_cti.domain.finding import Area, Health

_SOON = timedelta(days=30)
_RENEW = "Renew it in the UCM's web page under System Settings > HTTP Server, then trust it again."


def network_checks(patient: Patient) -> tuple[Check, ...]:
    """Name, port, encryption, certificate."""
    checks = _NetworkChecks(patient)
    area = Area.NETWORK
    return (
        Check("name", area, "Host name", checks.name),
        Check("port", area, "Reach the PBX", checks.port, ("name",)),
        Check("encryption", area, "Encryption", checks.encryption, ("port",)),
        Check("certificate", area, "Certificate", checks.certificate, ("encryption",)),
    )


class _NetworkChecks:
    def __init__(self, patient: Patient) -> None:
        self._patient = patient

    async def name(self) -> Verdict:
        host = self._patient.endpoint.host
        found = await addresses_of(self._patient.endpoint, self._patient.limit)
        self._patient.addresses = found
        if _is_address(host):
            return fine(f"{host} is an address; no name has to be looked up.")
        return fine(f"{host} is {' and '.join(found)}.")

    async def port(self) -> Verdict:
        patient = self._patient
        dead: dict[str, CannotConnect] = {}
        for address in patient.addresses:
            try:
                patient.own_address = await reach(patient.endpoint, patient.limit, address)
            except CannotConnect as error:
                dead[address] = error
        if len(dead) == len(patient.addresses):
            raise next(iter(dead.values()))
        seen_as = f"Something answers at {patient.endpoint}; it sees this computer as"
        sentence = f"{seen_as} {patient.own_address}."
        if not dead:
            return fine(sentence)
        silent = " and ".join(dead)
        remedy = f"Have {silent} taken out of the name's entry, or use the address that answers."
        return Verdict(Health.WARNING, f"{sentence} Nothing answers at {silent}.", remedy)

    async def encryption(self) -> Verdict:
        patient = self._patient
        allowed = patient.options.legacy
        try:
            agreed = await unverified_handshake(patient.endpoint, patient.limit)
            outdated = None
        except LegacyTls as error:
            if not allowed:
                raise
            outdated = error
            agreed = await unverified_handshake(patient.endpoint, patient.limit, legacy=True)
        patient.certificate = read_certificate(agreed.der)
        sentence = f"{agreed.version} with {agreed.cipher}."
        if outdated is not None:
            words = f"{sentence} That is outdated encryption, which you allow for this PBX."
            return Verdict(Health.WARNING, words, "Update the UCM under Maintenance > Upgrade.")
        if allowed:
            words = f"{sentence} Outdated encryption is allowed for this PBX but not needed."
            return Verdict(Health.WARNING, words, "Take the tick for outdated encryption away.")
        return fine(sentence)

    async def certificate(self) -> Verdict:
        patient = self._patient
        options = patient.options
        try:
            anchor = await resolve_trust(
                patient.endpoint, options.trust, legacy=options.legacy, timeout=patient.limit
            )
        except (CertificateUnknown, CertificateChanged) as error:
            sentence = f"{error.sentence} {_fingerprints(error)}"
            return Verdict(Health.FAILED, sentence, remedy_for(error, user=options.user), error)
        patient.trust(ssl_context(anchor, legacy=options.legacy))
        return self._describe()

    def _describe(self) -> Verdict:
        seen = self._patient.certificate
        assert seen is not None  # noqa: S101 - the check before
        names = ", ".join(seen.names) or "nobody"
        sentence = (
            f"{_believed(self._patient.options.trust)} It is made out to {names}; its fingerprint "
            f"is {seen.fingerprint}."
        )
        now, end = datetime.now(UTC), seen.not_after
        if seen.not_before > now:
            words = f"{sentence} It is valid from {seen.not_before:%Y-%m-%d} on only."
            return Verdict(Health.WARNING, words, "Set this computer's clock and the PBX's.")
        if end < now:
            words = f"{sentence} It has expired on {end:%Y-%m-%d}."
            return Verdict(Health.WARNING, words, _RENEW)
        if end - now < _SOON:
            words = f"{sentence} It expires on {end:%Y-%m-%d}."
            return Verdict(Health.WARNING, words, _RENEW)
        return fine(f"{sentence} It is valid until {end:%Y-%m-%d}.")


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _believed(trust: Trust) -> str:
    match trust:
        case SystemTrust():
            return "The certificate is signed by an authority that this computer trusts."
        case CaFile(path):
            return f"The certificate is signed by one in {path.name}."
        case _:
            return "The certificate is the one that you trust."


def _fingerprints(error: CertificateUnknown | CertificateChanged) -> str:
    shown = f"Shown: {error.fingerprint}."
    if isinstance(error, CertificateChanged):
        return f"Expected: {error.expected}. {shown}"
    return shown if error.fingerprint else ""
