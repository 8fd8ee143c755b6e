"""What a check of the doctor has found, for the app, the command line and the report alike."""

from dataclasses import dataclass
from enum import StrEnum

from ucm_cti.domain.errors import UcmError
from ucm_cti.domain.wording import noop


class Health(StrEnum):
    """What became of a check; "skipped" was not tried, "unknown" cannot be found out."""

    OK = "ok"
    WARNING = "warning"
    FAILED = "failed"
    SKIPPED = "skipped"
    UNKNOWN = "unknown"

    @property
    def sign(self) -> str:
        """One character that every terminal has."""
        return {"ok": "+", "warning": "!", "failed": "x", "skipped": "-"}.get(self.value, "?")


class Area(StrEnum):
    """What a check is about, in the order in which they are told."""

    COMPUTER = noop("this computer")
    NETWORK = noop("network and encryption")
    API = noop("HTTPS API")
    PERMISSIONS = noop("permissions of the API user")
    EVENTS = noop("live events")


@dataclass(frozen=True, slots=True)
class Finding:
    """One check's outcome: a sentence on what was found and a remedy, "" where none is needed.

    `id` is stable, for scripts. `seconds` is how long the check took, None where nothing was tried.
    """

    id: str
    area: Area
    title: str
    health: Health
    sentence: str
    remedy: str = ""
    seconds: float | None = None
    error: UcmError | None = None

    @property
    def took(self) -> str:
        """How long it took, "7 ms" or "1.2 s"; "" where nothing was tried."""
        if self.seconds is None:
            return ""
        return f"{self.seconds:.1f} s" if self.seconds >= 1 else f"{self.seconds * 1000:.0f} ms"

    @property
    def code(self) -> int | None:
        """The PBX's status code, None where it gave none."""
        return self.error.code if self.error is not None else None
