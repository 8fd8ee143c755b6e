"""From a status code to the exception a person meets."""

from ucm_cti.domain.errors import (
    ApiNotAllowed,
    InvalidRequest,
    LockedOut,
    LoginRefused,
    NoPermission,
    NotThere,
    PbxBusy,
    PbxFault,
    PbxRefused,
    RateLimited,
    SessionLost,
    WrongPassword,
)
from ucm_cti.wire.errors import ErrorKind, error_code

_BY_KIND: dict[ErrorKind, type[PbxRefused]] = {
    ErrorKind.BUSY: PbxBusy,
    ErrorKind.NOT_FOUND: NotThere,
    ErrorKind.INVALID: InvalidRequest,
    ErrorKind.SYSTEM: PbxFault,
}
_LOGIN = {"challenge", "login"}


def refusal(
    code: int,
    *,
    action: str = "",
    detail: str = "",
    attempts_left: int | None = None,
    seconds: int | None = None,
) -> PbxRefused:
    """The exception of a status code.

    `detail` is the PBX's own text, `attempts_left` and `seconds` what a failed login tells
    (wire.md 2.2).
    """
    entry = error_code(code)
    sentence = entry.sentence
    if code == -47 and action in _LOGIN:
        return ApiNotAllowed(
            "The PBX does not let this user use the HTTPS API. Look under Integrations > API "
            "Configuration: the API must be enabled, the user saved there, and this computer's "
            "address among the permitted ones. The password is not the matter.",
            code=code,
            name="api_not_allowed",
        )
    if entry.kind is ErrorKind.PERMISSION:
        return NoPermission(
            f"The API user may not use {action or 'this action'}; tick it for the user under "
            "Integrations > API Configuration.",
            code=code,
            name=entry.name,
        )
    if code in {-68, -70} or (code in {-37, -71} and attempts_left == 0):
        return LockedOut(sentence, code=code, name=entry.name, seconds=seconds)
    if code in {-5, -6}:
        return SessionLost(sentence, code=code, name=entry.name)
    if entry.kind is ErrorKind.AUTH:
        refused = WrongPassword if code == -37 else LoginRefused
        if attempts_left is not None:
            many = "attempt is" if attempts_left == 1 else "attempts are"
            sentence = f"{sentence} {attempts_left} {many} left."
        return refused(sentence, code=code, name=entry.name, attempts_left=attempts_left)
    if entry.kind is ErrorKind.RATE_LIMIT:
        wait_for = entry.retry_after or 15
        return RateLimited(sentence, code=code, name=entry.name, retry_after=wait_for)
    if detail:
        sentence = f"{sentence} It says: {detail}"
    return _BY_KIND[entry.kind](sentence, code=code, name=entry.name)
