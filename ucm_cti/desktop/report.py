"""The doctor's report as plain text: what a person sends to whoever helps them."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

from ucm_cti.desktop.masking import mask_text
from ucm_cti.desktop.versions import versions
from ucm_cti.domain.alerts import CallKind
from ucm_cti.domain.errors import CannotSave
from ucm_cti.domain.finding import Area, Finding
from ucm_cti.settings import Settings
from ucm_cti.wire.secrets import MASK

LOG_LINES = 200
_LARGEST_TAIL = 128 * 1024
_HEAD = (
    "The PBX's address and the names of its users are in here; passwords, cookies, tokens and SIP "
    "secrets are not. Names and numbers of callers may stand in the log's lines: read it before "
    "you pass it on."
)


def report_text(
    findings: Iterable[Finding],
    settings: Settings,
    *,
    log: Iterable[str],
    at: datetime,
    secrets: Iterable[str] = (),
) -> str:
    """The whole report. Whatever looks like a secret reads ***, and so does each of `secrets`."""
    parts = (
        (f"UCM CTI doctor, {at:%Y-%m-%d %H:%M:%S %z}", [_HEAD]),
        ("Versions", versions()),
        ("Settings", _settings(settings)),
        *_by_area(tuple(findings)),
        ("Last lines of the log", list(log) or ["There are none."]),
    )
    text = "\n".join(f"{title}\n{'-' * len(title)}\n{_block(lines)}" for title, lines in parts)
    for secret in sorted(filter(None, secrets), key=len, reverse=True):
        text = text.replace(secret, MASK)
    return mask_text(text)


def finding_lines(finding: Finding) -> Iterator[str]:
    """A finding as one line, and a second one with its remedy where it has one."""
    took = f" ({finding.took})" if finding.took else ""
    code = "" if finding.code is None else f" [{finding.code}]"
    state = f"{finding.health.sign} {finding.health.value:<8}"
    yield _plain(f"{state} {finding.title}{took}: {finding.sentence}{code}")
    if finding.remedy:
        yield _plain(f"{'':<10} To do: {finding.remedy}")


def log_tail(folder: Path, count: int = LOG_LINES) -> list[str]:
    """The last lines of the app's log; none where there is no log."""
    try:
        with (folder / "ucm-cti.log").open("rb") as file:
            file.seek(max(0, file.seek(0, 2) - _LARGEST_TAIL))
            return file.read().decode("utf-8", "replace").splitlines()[-count:]
    except OSError:
        return []


def save_report(path: Path, text: str) -> None:
    """Write a report that only this user can read. Raises CannotSave."""
    try:
        path.touch(mode=0o600)
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise CannotSave(f"The report cannot be written to {path}; name another file.") from error


def _block(lines: Iterable[str]) -> str:
    return "".join(f"{_plain(line)}\n" for line in lines)


def _plain(line: str) -> str:
    return "".join(letter if letter.isprintable() else " " for letter in line).rstrip()


def _settings(settings: Settings) -> list[str]:
    """Those that no finding tells."""
    profile = settings.profile
    return [
        f"PBX: {profile.address or 'none'}, user {profile.user or 'none'}",
        f"Event user: {profile.socket_user or 'the same'}",
        f"My extension: {profile.extension or 'none'}",
        f"Outdated encryption: {_on(profile.legacy_tls)}",
        f"Pop-ups: {_on(settings.popups)}, at the gate {_on(CallKind.GATE not in settings.unseen)}",
        f"Appearance: {settings.theme}",
    ]


def _on(value: bool) -> str:
    return "on" if value else "off"


def _by_area(findings: tuple[Finding, ...]) -> Iterator[tuple[str, list[str]]]:
    for area in Area:
        lines = [
            line for finding in findings if finding.area is area for line in finding_lines(finding)
        ]
        if lines:
            yield f"{area.value[:1].upper()}{area.value[1:]}", lines
