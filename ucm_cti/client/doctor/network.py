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
from ucm_cti.domain.wording import noop, tr

_SOON = timedelta(days=30)
_RENEW = noop(
    "Renew it in the UCM's web page under System Settings > HTTP Server, then trust it again."
)


def network_checks(patient: Patient) -> tuple[Check, ...]:
    """Name, port, encryption, certificate."""
    checks = _NetworkChecks(patient)
    area = Area.NETWORK
    return (
        Check("name", area, tr("Host name"), checks.name),
        Check("port", area, tr("Reach the PBX"), checks.port, ("name",)),
        Check("encryption", area, tr("Encryption"), checks.encryption, ("port",)),
        Check("certificate", area, tr("Certificate"), checks.certificate, ("encryption",)),
    )


class _NetworkChecks:
    def __init__(self, patient: Patient) -> None:
        self._patient = patient

    async def name(self) -> Verdict:
        host = self._patient.endpoint.host
        found = await addresses_of(self._patient.endpoint, self._patient.limit)
        self._patient.addresses = found
        if _is_address(host):
            return fine(tr("{host} is an address; no name has to be looked up.", host=host))
        return fine(tr("{host} is {join}.", host=host, join=" and ".join(found)))

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
        seen_as = tr(
            "Something answers at {endpoint}; it sees this computer as", endpoint=patient.endpoint
        )
        sentence = f"{seen_as} {patient.own_address}."
        if not dead:
            return fine(sentence)
        silent = " and ".join(dead)
        remedy = tr(
            "Have {silent} taken out of the name's entry, or use the address that answers.",
            silent=silent,
        )
        return Verdict(
            Health.WARNING,
            tr("{sentence} Nothing answers at {silent}.", sentence=sentence, silent=silent),
            remedy,
        )

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
        sentence = tr("{version} with {cipher}.", version=agreed.version, cipher=agreed.cipher)
        if outdated is not None:
            words = tr(
                "{sentence} That is outdated encryption, which you allow for this PBX.",
                sentence=sentence,
            )
            return Verdict(Health.WARNING, words, tr("Update the UCM under Maintenance > Upgrade."))
        if allowed:
            words = tr(
                "{sentence} Outdated encryption is allowed for this PBX but not needed.",
                sentence=sentence,
            )
            return Verdict(Health.WARNING, words, tr("Take the tick for outdated encryption away."))
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
        names = ", ".join(seen.names) or tr("nobody")
        sentence = tr(
            "{believed} It is made out to {names}; its fingerprint is {fingerprint}.",
            believed=_believed(self._patient.options.trust),
            names=names,
            fingerprint=seen.fingerprint,
        )
        now, end = datetime.now(UTC), seen.not_after
        if seen.not_before > now:
            words = tr(
                "{sentence} It is valid from {not_before:%Y-%m-%d} on only.",
                sentence=sentence,
                not_before=seen.not_before,
            )
            return Verdict(Health.WARNING, words, tr("Set this computer's clock and the PBX's."))
        if end < now:
            words = tr("{sentence} It has expired on {end:%Y-%m-%d}.", sentence=sentence, end=end)
            return Verdict(Health.WARNING, words, tr(_RENEW))
        if end - now < _SOON:
            words = tr("{sentence} It expires on {end:%Y-%m-%d}.", sentence=sentence, end=end)
            return Verdict(Health.WARNING, words, tr(_RENEW))
        return fine(tr("{sentence} It is valid until {end:%Y-%m-%d}.", sentence=sentence, end=end))


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _believed(trust: Trust) -> str:
    match trust:
        case SystemTrust():
            return tr("The certificate is signed by an authority that this computer trusts.")
        case CaFile(path):
            return tr("The certificate is signed by one in {name}.", name=path.name)
        case _:
            return tr("The certificate is the one that you trust.")


def _fingerprints(error: CertificateUnknown | CertificateChanged) -> str:
    shown = tr("Shown: {fingerprint}.", fingerprint=error.fingerprint)
    if isinstance(error, CertificateChanged):
        return tr("Expected: {expected}. {shown}", expected=error.expected, shown=shown)
    return shown if error.fingerprint else ""
