"""The doctor: everything that the connection needs is tried while the person watches."""

from collections import Counter
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDir, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QVBoxLayout, QWidget

from ucm_cti.domain.errors import UcmError
from ucm_cti.domain.finding import Finding, Health
from ucm_cti.domain.wording import noop, tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.dialogs.fields import Tick
from ucm_cti.ui.theme import FRAME, SPACE_2, SPACE_3, SPACE_5, Type, font
from ucm_cti.ui.views.buttons import VerbButton
from ucm_cti.ui.views.findings import FindingList
from ucm_cti.ui.views.flow import Flow
from ucm_cti.ui.views.labels import Hairline, Sentence

if TYPE_CHECKING:
    import asyncio

Findings = tuple[Finding, ...]
Examine = Callable[[bool], AsyncGenerator[Finding, None]]
"""Yields the findings; its argument says whether verbs are tried. Raises UcmError."""
Report = Callable[[Findings], Awaitable[str]]
"""The findings as a text without secrets."""
Save = Callable[[Path, str], Awaitable[None]]
"""Writes a report. Raises UcmError."""

SIZE = (820, 640)
_SMALLEST = (320, 320)
_FILE = "ucm-cti-doctor.txt"
_VERBS = noop(
    "They are sent for a call that cannot exist, so nothing happens to anybody; "
    "only so can it be told which of them the PBX refuses."
)
_COPIED = noop(
    "The report is in the clipboard. It names the PBX and its users, and holds no password."
)


class DoctorDialog(QDialog):
    """Blocks nothing; closing it ends the examination. It starts with `begin`."""

    def __init__(
        self,
        context: UiContext,
        examine: Examine,
        report: Report,
        save: Save,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._spawn = context.spawn
        self._examine = examine
        self._report = report
        self._save = save
        self._task: asyncio.Task[Any] | None = None
        self._found: list[Finding] = []
        self.saving: QFileDialog | None = None
        themes = context.themes
        self.setWindowTitle(tr("Doctor – UCM CTI"))
        self.setModal(False)
        self.heading = QLabel(tr("Doctor"))
        self.heading.setFont(font(Type.TITLE))
        self.summary = Sentence(tone="text")
        self.list = FindingList(themes)
        self.verbs = Tick(tr("Try the verbs too"), tr(_VERBS))
        self.verbs.box.setChecked(True)
        self.again = VerbButton(themes, tr("Run again"), "", "", "primary")
        self.again.reserve(tr("Run again"), tr("Stop"))
        self.copy_button = VerbButton(themes, tr("Copy report"), "copy")
        self.save_button = VerbButton(themes, tr("Save report…"))
        self.close_button = VerbButton(themes, tr("Close"))
        self._lay_out(Hairline(themes))
        self.again.clicked.connect(self._press)
        self.copy_button.clicked.connect(lambda: self._with_report(self._copy))
        self.save_button.clicked.connect(self._ask_where)
        self.close_button.clicked.connect(self.reject)
        self._show_running(False)

    @property
    def running(self) -> bool:
        """Whether something is being tried."""
        return self._task is not None

    def begin(self) -> None:
        """Examine anew; what runs already goes on."""
        if self._task is None:
            self._found = []
            self.list.clear()
            self._task = self._spawn(self._run(self.verbs.box.isChecked()), "doctor")
            self._show_running(True)
            self._tell_progress()
            self.again.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """Give up what is being tried."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            self._show_running(False)
            self._say(tr("Stopped after %n (check|checks).", "", len(self._found)), "text")

    def reject(self) -> None:
        """Close, and give up."""
        self.stop()
        super().reject()

    async def _run(self, verbs: bool) -> None:
        problem = ""
        try:
            async with aclosing(self._examine(verbs)) as findings:
                async for finding in findings:
                    self._found.append(finding)
                    self.list.add(finding)
                    self._tell_progress()
        except UcmError as error:
            problem = error.sentence
        self._task = None
        self._show_running(False)
        self._conclude(problem)

    def _conclude(self, problem: str) -> None:
        counts = Counter(finding.health for finding in self._found)
        failed, warned = counts[Health.FAILED], counts[Health.WARNING]
        parts = [
            *([tr("%n (check|checks) failed", "", failed)] if failed else []),
            *([tr("%n (warning|warnings)", "", warned)] if warned else []),
        ]
        if problem:
            self._say(problem, "danger")
        elif failed:
            self._say(tr("{what}. What to do stands below each.", what=", ".join(parts)), "danger")
        elif any(one.health is Health.SKIPPED and one.remedy for one in self._found):
            self._say(tr("Nothing failed, but not everything could be tried."), "text")
        elif warned:
            self._say(tr("Everything works, with {warnings}.", warnings=parts[0]), "text")
        else:
            self._say(tr("Everything works."), "success")
        first = next((one for one in self._found if one.health is Health.FAILED), None)
        if first is not None:
            self.list.reveal(first)

    def _press(self) -> None:
        if self.running:
            self.stop()
        else:
            self.begin()

    def _show_running(self, running: bool) -> None:
        self.again.say(tr("Stop") if running else tr("Run again"), "")
        self.verbs.setEnabled(not running)
        for button in (self.copy_button, self.save_button):
            button.setEnabled(not running and bool(self._found))

    def _tell_progress(self) -> None:
        self._say(tr("Examining… %n (check|checks) so far.", "", len(self._found)), "text")

    def _say(self, sentence: str, tone: str) -> None:
        self.summary.setText(sentence)
        self.summary.colour(tone)

    def _ask_where(self) -> None:
        if self.saving is None:
            self.saving = QFileDialog(self, tr("Save the report – UCM CTI"))
            self.saving.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            self.saving.setFileMode(QFileDialog.FileMode.AnyFile)
            self.saving.setDirectory(QDir.homePath())
            self.saving.fileSelected.connect(
                lambda path: self._with_report(lambda text: self._write(Path(path), text))
            )
        self.saving.selectFile(_FILE)
        self.saving.open()

    def _with_report(self, use: Callable[[str], Awaitable[None]]) -> None:
        async def make() -> None:
            try:
                await use(await self._report(tuple(self._found)))
            except UcmError as error:
                self._say(error.sentence, "danger")

        self._spawn(make(), "doctor's report")

    async def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._say(tr(_COPIED), "text")

    async def _write(self, path: Path, text: str) -> None:
        await self._save(path, text)
        self._say(tr("The report is in {path}.", path=path), "text")

    def _lay_out(self, line: Hairline) -> None:
        buttons = Flow(SPACE_2)
        for button in (self.again, self.copy_button, self.save_button, self.close_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_3)
        column.addWidget(self.heading)
        column.addWidget(self.summary)
        column.addWidget(self.list, 1)
        column.addWidget(line)
        column.addWidget(self.verbs)
        column.addLayout(buttons)
        self.setMinimumSize(*_SMALLEST)
        self.resize(QSize(*SIZE).boundedTo(self.screen().availableSize() - FRAME))
