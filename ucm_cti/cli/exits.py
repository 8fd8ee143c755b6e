"""Exit statuses, and what an error is in JSON (architecture.md: command line)."""

from typing import Any

from ucm_cti.commands.grammar.undecided import Undecided
from ucm_cti.domain.errors import (
    CannotConnect,
    CertificateChanged,
    CertificateUnknown,
    LastAttempt,
    LegacyTls,
    UcmError,
    UsageError,
)

DONE = 0
REFUSED = 1
USAGE = 2
CANNOT_CONNECT = 3


def exit_status(error: UcmError) -> int:
    """2 when the request makes no sense, 3 without a connection, else 1."""
    if isinstance(error, UsageError):
        return USAGE
    return CANNOT_CONNECT if isinstance(error, CannotConnect) else REFUSED


def advice(error: UcmError) -> str:
    """What helps at a terminal beside the sentence; "" where there is nothing to add."""
    if isinstance(error, CertificateUnknown) and error.fingerprint:
        return f"If it is the right one: --fingerprint {error.fingerprint}"
    if isinstance(error, CertificateChanged):
        return f"Expected {error.expected}\nShown    {error.fingerprint}"
    if isinstance(error, LastAttempt):
        return "To send it all the same: --last-attempt"
    if isinstance(error, LegacyTls):
        return "To allow outdated encryption: --legacy-tls"
    return ""


def error_document(error: UcmError) -> dict[str, Any]:
    """{"error": {code, name, sentence}}, with candidates or fingerprints where there are some."""
    body: dict[str, Any] = {"code": error.code, "name": error.name, "sentence": error.sentence}
    if isinstance(error, Undecided):
        body["candidates"] = [{"id": call, "call": words} for call, words in error.candidates]
    for extra in ("fingerprint", "expected", "attempts_left", "seconds", "retry_after"):
        if (value := getattr(error, extra, None)) is not None:
            body[extra] = value
    return {"error": body}
