"""The verb `doctor`: a line for each finding as it is made, or one JSON document."""

import asyncio
from argparse import Namespace
from collections.abc import Callable, Iterable
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from ucm_cti.cli.answers import to_json
from ucm_cti.cli.exits import DONE, REFUSED, error_document, exit_status
from ucm_cti.cli.login import Login, find_login, no_password
from ucm_cti.client import doctor
from ucm_cti.desktop.credentials import KeyStore
from ucm_cti.desktop.doctor import Computer, examine_computer
from ucm_cti.desktop.logs import log_folder
from ucm_cti.desktop.report import finding_lines, log_tail, report_text, save_report
from ucm_cti.domain.errors import UcmError
from ucm_cti.domain.finding import Area, Finding, Health
from ucm_cti.settings import Settings, SettingsFile

_ON_THE_WAY = {Area.NETWORK, Area.API}


@dataclass
class _Told:
    """What has been found so far; each finding is shown at once."""

    show: Callable[[Finding], None]
    findings: list[Finding] = field(default_factory=list)
    login: Login | None = None
    settings: Settings = field(default_factory=Settings)

    def add(self, finding: Finding) -> None:
        """Take and show one."""
        self.findings.append(finding)
        self.show(finding)

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must not be in any report."""
        if self.login is None:
            return ()
        return (self.login.connect.password, self.login.connect.socket_password or "")


def examine(options: Namespace) -> int:
    """Run all checks; the exit status.

    What can be checked is checked although no PBX or no password is named: that error is raised at
    the end. Raises UcmError.
    """
    told = _Told(_silent if options.json else _print)
    failure: UcmError | None = None
    file = SettingsFile()
    for finding in examine_computer(Computer(KeyStore(), file.path, log_folder())):
        told.add(finding)
    try:
        told.settings = file.peek() if options.url is None else Settings()
        if options.url is None and options.profile is not None:
            told.settings = told.settings.using(options.profile)
        told.login = find_login(options, need_password=False)
        asyncio.run(_examine_pbx(told, told.login, options))
        if not told.login.connect.password:
            raise no_password()
    except UcmError as error:
        failure = error
    if options.report is not None:
        _save(options.report, told)
    if options.json:
        print(to_json(_document(told.findings, failure)), flush=True)
    elif failure is not None:
        raise failure
    return _status(told.findings) if failure is None else exit_status(failure)


async def _examine_pbx(told: _Told, login: Login, options: Namespace) -> None:
    connect = login.connect
    profile = replace(
        told.settings.profile,
        address=str(connect.endpoint),
        user=connect.user,
        extension=login.me or "",
        socket_user=connect.socket_user or "",
        legacy_tls=connect.legacy,
    )
    told.settings = told.settings.with_(profile=profile)
    said = profile.call_control if options.url is None else None
    running = doctor.examine(connect, verbs=options.verbs, call_control=said)
    async with aclosing(running):
        async for finding in running:
            told.add(finding)


def _status(findings: Iterable[Finding]) -> int:
    """3 or 2 when the way to the PBX fails for that reason, 1 when anything else does."""
    failed = [finding for finding in findings if finding.health is Health.FAILED]
    for finding in failed:
        if finding.area in _ON_THE_WAY and finding.error is not None:
            return exit_status(finding.error)
    return REFUSED if failed else DONE


def _document(findings: Iterable[Finding], failure: UcmError | None) -> dict[str, Any]:
    """{"findings": [...], "error": the first failure's}; the latter only where there is one."""
    found = list(findings)
    document: dict[str, Any] = {"findings": [_finding(finding) for finding in found]}
    failed = (finding.error for finding in found if finding.health is Health.FAILED)
    error = failure or next((error for error in failed if error is not None), None)
    return document if error is None else document | error_document(error)


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "id": finding.id,
        "area": finding.area.name.casefold(),
        "title": finding.title,
        "state": finding.health.value,
        "sentence": finding.sentence,
        "remedy": finding.remedy,
        "seconds": None if finding.seconds is None else round(finding.seconds, 3),
        "code": finding.code,
    }


def _save(path: Path, told: _Told) -> None:
    text = report_text(
        told.findings,
        told.settings,
        log=log_tail(log_folder()),
        at=datetime.now().astimezone(),
        secrets=told.secrets,
    )
    save_report(path, text)


def _print(finding: Finding) -> None:
    for line in finding_lines(finding):
        print(line, flush=True)


def _silent(_finding: Finding) -> None:
    """One document comes at the end."""
