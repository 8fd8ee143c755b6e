"""Every failure a person can meet, as one tree.

UcmError
  CannotConnect            no talk with the PBX: address, TLS, time-outs   (exit status 3)
    HostNotFound
    ConnectionRefused
    ConnectionTimeout
    ConnectionLost
    NotHttps
    CertificateUnknown
    CertificateChanged
    LegacyTls
  PbxRefused               the PBX answered no; carries its code           (exit status 1)
    LoginRefused
      WrongPassword
      LockedOut
      ApiNotAllowed
    SessionLost
    NoPermission
    RateLimited
    NotThere
    InvalidRequest
    PbxBusy
    PbxFault
  Garbled                  the PBX answered something we cannot read       (exit status 1)
  ReplyLost                a command left, its answer never came           (exit status 1)
    NotDone                the lists show that it had no effect
    PerhapsDone            nothing tells whether it had one
  NotPossible              refused by us before anything was sent          (exit status 1)
    NotDiallable           a typed text that can be no number              (exit status 2)
    LastAttempt            one more wrong password would lock us out       (exit status 1)
  CannotSave               this computer's disk does not take a file       (exit status 1)
  UsageError               what was asked for makes no sense               (exit status 2)
"""

from ucm_cti.domain.wording import tr


class UcmError(Exception):
    """A failure with one sentence that says what happened and what to do.

    `code` is the PBX's status code where there is one, `name` our name for the failure.
    """

    name = "error"

    def __init__(self, sentence: str, *, code: int | None = None, name: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.code = code
        if name:
            self.name = name

    def __str__(self) -> str:
        return f"{self.sentence} ({self.code})" if self.code is not None else self.sentence


class CannotConnect(UcmError):
    """There is no talk with the PBX."""

    name = "cannot_connect"


class HostNotFound(CannotConnect):
    """The host name has no address."""

    name = "host_not_found"


class ConnectionRefused(CannotConnect):
    """Nothing listens at that address and port."""

    name = "connection_refused"


class ConnectionTimeout(CannotConnect):
    """The PBX did not answer in time. Whether it acted on the request is unknown."""

    name = "timeout"


class ConnectionLost(CannotConnect):
    """The connection broke before the answer. Whether the PBX acted is unknown."""

    name = "connection_lost"


class NotHttps(CannotConnect):
    """Something answers there, but not HTTPS."""

    name = "not_https"


class CertificateUnknown(CannotConnect):
    """Nobody vouches for the certificate; `fingerprint` is its SHA-256 as hex pairs."""

    name = "certificate_unknown"

    def __init__(self, sentence: str, *, fingerprint: str) -> None:
        super().__init__(sentence)
        self.fingerprint = fingerprint


class CertificateChanged(CannotConnect):
    """The certificate is not the pinned one; both fingerprints are SHA-256."""

    name = "certificate_changed"

    def __init__(self, sentence: str, *, expected: str, fingerprint: str) -> None:
        super().__init__(sentence)
        self.expected = expected
        self.fingerprint = fingerprint


class LegacyTls(CannotConnect):
    """The PBX offers only outdated encryption (wire.md 1.1: DH_KEY_TOO_SMALL)."""

    name = "legacy_tls"


class PbxRefused(UcmError):
    """The PBX answered no."""

    name = "refused"

    def __init__(self, sentence: str, *, code: int, name: str = "") -> None:
        super().__init__(sentence, code=code, name=name)


class LoginRefused(PbxRefused):
    """The PBX does not let the user in; `attempts_left` before a lock-out, None if untold."""

    def __init__(
        self, sentence: str, *, code: int, name: str = "", attempts_left: int | None = None
    ) -> None:
        super().__init__(sentence, code=code, name=name)
        self.attempts_left = attempts_left


class WrongPassword(LoginRefused):
    """User or password is wrong."""


class LockedOut(LoginRefused):
    """Too many failures; `seconds` until the PBX lets this address try again, None if untold.

    `reason` is the sentence without the time, for where a countdown runs beside it.
    """

    def __init__(
        self, sentence: str, *, code: int, name: str = "", seconds: int | None = None
    ) -> None:
        wait = tr(" It opens again in {span}.", span=_span(seconds)) if seconds else ""
        super().__init__(sentence + wait, code=code, name=name)
        self.reason = sentence
        self.seconds = seconds


def _span(seconds: int) -> str:
    if seconds == 1:
        return tr("1 second")
    return f"{seconds} seconds" if seconds < 120 else f"{round(seconds / 60)} minutes"


class ApiNotAllowed(LoginRefused):
    """-47 on challenge: API off, user not saved, or address not allowed (wire.md 2.2)."""


class SessionLost(PbxRefused):
    """The session has run out or is unknown to the PBX."""


class NoPermission(PbxRefused):
    """The API user may not do that action."""


class RateLimited(PbxRefused):
    """Too many requests; `retry_after` is in seconds."""

    def __init__(
        self, sentence: str, *, code: int, name: str = "", retry_after: float = 15.0
    ) -> None:
        super().__init__(sentence, code=code, name=name)
        self.retry_after = retry_after


class NotThere(PbxRefused):
    """The call, channel or number does not exist (any more)."""


class InvalidRequest(PbxRefused):
    """The PBX does not take what was sent."""


class PbxBusy(PbxRefused):
    """Not now; another task or call is in the way."""


class PbxFault(PbxRefused):
    """The PBX failed inside."""


class Garbled(UcmError):
    """The PBX answered something that cannot be read."""

    name = "garbled"


class ReplyLost(UcmError):
    """A command was sent once and its answer never came; it is not repeated by itself."""

    name = "reply_lost"


class NotDone(ReplyLost):
    """Lists that were read afterwards show that the command had no effect."""

    name = "not_done"


class PerhapsDone(ReplyLost):
    """Whether the command had its effect, nothing tells."""

    name = "perhaps_done"


class NotPossible(UcmError):
    """Refused before anything was sent: the number, the call or the moment does not allow it."""

    name = "not_possible"


class LastAttempt(NotPossible):
    """The PBX locks this computer out after one more wrong password; a person has to want that."""

    name = "last_attempt"


class CannotSave(UcmError):
    """The disk does not take a file: no room, no right, no such folder."""

    name = "cannot_save"


class UsageError(UcmError):
    """The request itself makes no sense, for instance an address that is none."""

    name = "usage"


class NotDiallable(NotPossible, UsageError):
    """What was typed can be no number, whatever the PBX knows."""

    name = "not_diallable"
