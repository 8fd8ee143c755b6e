"""The PBX's status codes, our names for them, and what a person should do (catalogue: errors)."""

from dataclasses import dataclass
from enum import StrEnum


class ErrorKind(StrEnum):
    """What sort of refusal a code is; decides retry and wording."""

    AUTH = "auth"
    PERMISSION = "permission"
    RATE_LIMIT = "rate_limit"
    BUSY = "busy"
    NOT_FOUND = "not_found"
    INVALID = "invalid"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class ErrorCode:
    """One status code: its number, our name, its kind, a sentence for people, seconds to wait."""

    code: int
    name: str
    kind: ErrorKind
    sentence: str
    retry_after: int | None = None


_A, _P, _R = ErrorKind.AUTH, ErrorKind.PERMISSION, ErrorKind.RATE_LIMIT
_B, _N, _I, _S = ErrorKind.BUSY, ErrorKind.NOT_FOUND, ErrorKind.INVALID, ErrorKind.SYSTEM

_TABLE = (
    ErrorCode(
        -1,
        "invalid_parameters",
        _I,
        "The PBX did not understand the request; check the number and try again.",
    ),
    ErrorCode(-5, "need_authentication", _A, "The PBX wants a login first; connect again."),
    ErrorCode(-6, "cookie_error", _A, "The session has run out; connect again."),
    ErrorCode(-7, "connection_closed", _S, "The PBX closed the connection; try again."),
    ErrorCode(
        -8,
        "system_timeout",
        _S,
        "The PBX did not finish in time; look at the call list before you try again.",
    ),
    ErrorCode(
        -9,
        "system_error",
        _S,
        "The PBX had an internal error; try again, and restart it if this stays.",
    ),
    ErrorCode(-15, "invalid_value", _I, "The PBX does not take this value; check what you typed."),
    ErrorCode(
        -16,
        "no_such_item",
        _N,
        "That call, number or entry is not there any more; look at the list again.",
    ),
    ErrorCode(
        -19,
        "unsupported",
        _I,
        "This PBX's firmware does not support that action; an update may bring it.",
    ),
    ErrorCode(-24, "operate_data_failed", _S, "The PBX could not do it with its data; try again."),
    ErrorCode(-25, "update_data_failed", _S, "The PBX could not store the change; try again."),
    ErrorCode(-26, "get_data_failed", _S, "The PBX could not read its data; try again."),
    ErrorCode(
        -37,
        "wrong_account_or_password",
        _A,
        "The user name or password is wrong; type the password again.",
    ),
    ErrorCode(-43, "data_changed", _N, "Somebody changed it meanwhile; read it again and retry."),
    ErrorCode(-44, "already_added", _I, "It exists already; choose another name or number."),
    ErrorCode(
        -45, "too_frequent_a", _R, "Too many requests at once; wait 15 seconds and try again.", 15
    ),
    ErrorCode(
        -46, "too_frequent_b", _R, "Too many requests at once; wait 15 seconds and try again.", 15
    ),
    ErrorCode(
        -47,
        "no_permission",
        _P,
        "The API user may not do this; tick the action under Integrations > API Configuration.",
    ),
    ErrorCode(
        -50,
        "sensitive_characters",
        _I,
        "The text holds characters that the PBX forbids; remove them.",
    ),
    ErrorCode(-51, "task_running", _B, "The PBX is busy with another task; try again in a moment."),
    ErrorCode(-57, "too_frequent_long", _R, "Too many requests; wait a minute and try again.", 60),
    ErrorCode(
        -68,
        "login_restricted",
        _A,
        "The PBX has locked this computer out after failed logins; wait, or free its address in "
        "the PBX's web page.",
    ),
    ErrorCode(
        -69,
        "conference_blocks_apply",
        _B,
        "A conference is running, so changes cannot be applied now; try again later.",
    ),
    ErrorCode(
        -70,
        "login_forbidden",
        _A,
        "The PBX has locked this user out after failed logins; wait, or free the user in the "
        "PBX's web page.",
    ),
    ErrorCode(
        -71, "no_such_username", _A, "The PBX does not know this user name; check its spelling."
    ),
    ErrorCode(-90, "conference_busy", _B, "The conference is in use; try again when it has ended."),
    ErrorCode(
        -98,
        "digital_calls_block_apply",
        _B,
        "Digital calls are up, so changes were not applied; try again later.",
    ),
)
ERROR_CODES: dict[int, ErrorCode] = {entry.code: entry for entry in _TABLE}
"""Every code the guide lists, by number; 0 is success and not in it."""


def error_code(code: int) -> ErrorCode:
    """The entry of a code; an unlisted one gets a generic entry, never a KeyError."""
    return ERROR_CODES.get(code) or ErrorCode(
        code,
        "unlisted_code",
        _S,
        "The PBX refused with a code that its guide does not list; try again.",
    )
