"""What the tests of the doctor share: its findings, and what they may look like."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from ucm_cti.client.doctor import examine
from ucm_cti.client.needs import CHANGES, EVENTS, LATER_EVENTS, READS, VERBS
from ucm_cti.client.options import ConnectOptions
from ucm_cti.domain.errors import UsageError
from ucm_cti.domain.finding import Finding, Health
from ucm_cti.simulator.pbx import PbxConfig, small_office

CHECKS = [
    *("name", "port", "encryption", "certificate", "api", "login", "clock"),
    *(f"may:{need.name}" for need in (*READS, *VERBS, *CHANGES)),
    *("call-control", "socket", "heartbeat"),
    *(f"event:{name}" for name in (*EVENTS, *LATER_EVENTS)),
]
OK, WARNING, FAILED = Health.OK, Health.WARNING, Health.FAILED
SKIPPED, UNKNOWN = Health.SKIPPED, Health.UNKNOWN


async def findings(options: ConnectOptions, **how: Any) -> dict[str, Finding]:
    """Every finding by its id; whatever is broken, none is missing and each says something."""
    found = [finding async for finding in examine(options, **how)]
    assert [finding.id for finding in found] == CHECKS
    for finding in found:
        assert finding.sentence.rstrip(")").endswith("."), finding
        assert finding.seconds is not None or finding.health is SKIPPED, finding
        itself = isinstance(finding.error, UsageError)  # its sentence says what to do
        assert finding.remedy or itself or finding.health is not FAILED, finding
    return {finding.id: finding for finding in found}


def failing(found: dict[str, Finding]) -> list[str]:
    """What failed, in order."""
    return [finding.id for finding in found.values() if finding.health is FAILED]


def only(found: dict[str, Finding], broken: str) -> Finding:
    """The one that failed; all that it is needed for was not tried."""
    assert failing(found) == [broken]
    after = CHECKS[CHECKS.index(broken) + 1 :]
    assert {found[name].health for name in after if name != "call-control"} == {SKIPPED}
    return found[broken]


def at(ahead: float) -> PbxConfig:
    """An office whose clock shows this computer's time, some seconds ahead."""
    start = datetime.now().astimezone().replace(tzinfo=None) + timedelta(seconds=ahead)
    return replace(small_office(), start_time=start)
