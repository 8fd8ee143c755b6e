"""What a check is, and what comes out of one."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from ucm_cti.domain.errors import UcmError
from ucm_cti.domain.finding import Area, Finding, Health


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check says; `remedy` is "" where nothing is to be mended."""

    health: Health
    sentence: str
    remedy: str = ""
    error: UcmError | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """One check; it is not tried while one of those it `needs` has not passed.

    `act` may raise UcmError, which fails the check.
    """

    id: str
    area: Area
    title: str
    act: Callable[[], Awaitable[Verdict]]
    needs: tuple[str, ...] = ()

    def found(self, verdict: Verdict, seconds: float | None = None) -> Finding:
        """The finding that a verdict makes."""
        return Finding(
            self.id,
            self.area,
            self.title,
            verdict.health,
            verdict.sentence,
            verdict.remedy,
            seconds,
            verdict.error,
        )


def fine(sentence: str) -> Verdict:
    """All is well."""
    return Verdict(Health.OK, sentence)
