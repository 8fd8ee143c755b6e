"""What the doctor's dialog needs from every layer: this computer, the PBX, the report."""

from collections.abc import AsyncGenerator
from contextlib import aclosing
from datetime import datetime
from pathlib import Path

from ucm_cti.app.login import Logins
from ucm_cti.app.shell import Shell
from ucm_cti.bridge.runtime import NetworkThread
from ucm_cti.desktop.credentials import Credentials
from ucm_cti.desktop.doctor import Computer, examine_computer
from ucm_cti.desktop.logs import log_folder
from ucm_cti.desktop.report import log_tail, report_text, save_report
from ucm_cti.desktop.tray_support import tray_available, why_no_tray
from ucm_cti.domain.errors import NotPossible
from ucm_cti.domain.finding import Finding
from ucm_cti.domain.wording import noop, tr
from ucm_cti.settings import SettingsFile, SettingsKeeper
from ucm_cti.ui.dialogs.doctor import DoctorDialog, Findings
from ucm_cti.ui.dialogs.login_data import LoginData

_NO_PBX = noop("No PBX is set up, so only this computer was examined; connect to one first.")


def make_doctor(
    shell: Shell,
    thread: NetworkThread,
    credentials: Credentials,
    keeper: SettingsKeeper,
    logins: Logins | None,
) -> DoctorDialog:
    """The dialog for a shell; without `logins` it is a demo's, which keeps no settings or log."""
    holder = shell.context.settings
    demo = logins is None
    own = keeper.path if isinstance(keeper, SettingsFile) and not demo else None
    logs = None if demo else log_folder()

    def data() -> LoginData:
        return LoginData() if logins is None else logins.data

    async def examine(verbs: bool) -> AsyncGenerator[Finding, None]:
        no_tray = "" if tray_available() else why_no_tray()
        computer = Computer(credentials, own, logs, no_tray)
        for finding in await thread.blocking(lambda: tuple(examine_computer(computer))):
            yield finding
        if not shell.link.made and not data().address:
            raise NotPossible(tr(_NO_PBX))
        control = holder.value.profile.call_control
        findings = shell.link.examine(data(), verbs=verbs, call_control=control)
        async with aclosing(findings):
            async for finding in findings:
                yield finding

    async def report(findings: Findings) -> str:
        log = [] if logs is None else await thread.blocking(lambda: log_tail(logs))
        known = data()
        return report_text(
            findings,
            holder.value,
            log=log,
            at=datetime.now().astimezone(),
            secrets=(known.password, known.socket_password),
        )

    async def save(path: Path, text: str) -> None:
        await thread.blocking(lambda: save_report(path, text))

    return DoctorDialog(shell.context, examine, report, save, shell.console)
