"""What goes wrong inside the app: told once and calmly, with a report for who wants one."""

import logging
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from ucm_cti.app.painting import present
from ucm_cti.app.shell import Shell
from ucm_cti.desktop.crashes import Beginning
from ucm_cti.desktop.faultbook import Fault, FaultBook
from ucm_cti.desktop.faultreport import crash_report, fault_report
from ucm_cti.domain.wording import noop, tr
from ucm_cti.settings import Settings
from ucm_cti.ui.dialogs.report import ReportDialog
from ucm_cti.ui.views.notice import Notice

_log = logging.getLogger(__name__)
_FAULT = noop("Something went wrong inside UCM CTI; it goes on.")
_CRASH = noop("UCM CTI ended unexpectedly the last time; there is a report.")
_LOOP = noop(
    "UCM CTI ended unexpectedly several times in a row; its window is back in its "
    "first place and size."
)
_ASK = noop(
    "It helps whoever looks after UCM CTI. It goes nowhere by itself; read it "
    "before you pass it on. Passwords are left out."
)


class Incidents(QObject):
    """Lives as long as the app; `attend` and `leave` follow the window on screen.

    `book` is a log handler for the root logger. `folder` is where the log is, if there is one. A
    run before that was ended from outside is logged alone: there is nothing for a person to do.
    """

    _noticed = Signal(object)

    def __init__(self, beginning: Beginning | None = None, folder: Path | None = None) -> None:
        super().__init__()
        beginning = beginning or Beginning()
        self._loop = beginning.loop
        self._before = beginning.before
        self._folder = folder
        self._shell: Shell | None = None
        self._report: ReportDialog | None = None
        self.fault: Notice | None = None
        self.crash: Notice | None = None
        self._fault_untold = False
        self._crash_untold = self._loop or bool(self._before and self._before.stack)
        self.book = FaultBook(self._noticed.emit)
        self._noticed.connect(self._take, Qt.ConnectionType.QueuedConnection)
        if self._before is not None:
            how = "died" if self._before.stack else tr("was ended from outside, without a good-bye")
            _log.warning("the last run %s", how)

    def cautious(self, settings: Settings) -> Settings:
        """The settings to start with: without the window's place after several bad ends."""
        return replace(settings, geometry="", splitter="") if self._loop else settings

    def attend(self, shell: Shell) -> None:
        """Tell in this window what is to be told."""
        self._shell = shell
        themes = shell.context.themes
        self.fault, self.crash = Notice(themes), Notice(themes)
        for notice in (self.crash, self.fault):
            shell.console.add_strip(notice)
        self.fault.details_asked.connect(self._show_faults)
        self.crash.details_asked.connect(self._show_crash)
        if self._crash_untold:
            self._crash_untold = False
            self.crash.details.setVisible(self._before is not None)
            self.crash.tell(tr(_LOOP) if self._loop else tr(_CRASH))
        if self._fault_untold:
            self._tell_fault()

    def leave(self) -> None:
        """The window goes away."""
        self._shell = self._report = self.fault = self.crash = None

    def _take(self, fault: Fault) -> None:
        _log.warning("%s: new in this run; %s", fault.place, "; ".join(self._state()))
        self._fault_untold = True
        self._tell_fault()

    def _tell_fault(self) -> None:
        if self.fault is not None:
            self._fault_untold = False
            self.fault.tell(tr(_FAULT))

    def _state(self) -> tuple[str, ...]:
        """How things stand, in figures and without anybody's name."""
        if self._shell is None:
            return (tr("no window"),)
        store = self._shell.store
        return (
            f"connection {store.link.mode.value}",
            tr(
                "{calls} calls, {extensions} extensions",
                calls=len(store.calls),
                extensions=len(store.extensions),
            ),
        )

    def _show_faults(self) -> None:
        text = fault_report(self.book.faults, self.book.others, self._state())
        self._show(tr("What went wrong"), text)

    def _show_crash(self) -> None:
        if self._before is not None:
            self._show(tr("How the last run ended"), crash_report(self._before))

    def _show(self, heading: str, text: str) -> None:
        shell = self._shell
        if shell is None:
            return
        if self._report is None:
            self._report = ReportDialog(shell.context.themes, self._folder, shell.console)
        self._report.tell(heading, tr(_ASK), text)
        present(self._report)
