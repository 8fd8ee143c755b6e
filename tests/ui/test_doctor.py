"""The doctor's dialog: findings as they come, stopped at any moment, and their report."""

import asyncio
from collections.abc import AsyncGenerator, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.bench import Bench, click
from ucm_cti.domain.errors import CannotSave, NoPermission, NotPossible
from ucm_cti.domain.finding import Area, Finding, Health
from ucm_cti.ui.dialogs.doctor import DoctorDialog, Findings
from ucm_cti.ui.views.findings import MARKS

FINGERPRINT = ":".join(["AB"] * 32)
DOUBT = NoPermission("The API user may not use it.", code=-47)
FINE = Finding("key-store", Area.COMPUTER, "Key store", Health.OK, "It is there.", "", 0.0123)
BROKEN = Finding(
    "may:hold",
    Area.PERMISSIONS,
    "hold",
    Health.FAILED,
    "Not ticked.",
    "Tick listUnBridgedChannels.",
    1.26,
    DOUBT,
)
SKIPPED = Finding("clock", Area.API, "Clock", Health.SKIPPED, "Not tried: <b>“Log in”</b>.")


class Patient:
    """Findings laid out by the test; `go` lets the next one come."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.findings: list[Finding] = [FINE, SKIPPED, BROKEN]
        self.error: Exception | None = None
        self.hold = False
        self.go = asyncio.Event()
        self.runs: list[bool] = []
        self.left = 0
        self.saved: list[Path] = []
        self.dialog = DoctorDialog(bench.context, self.examine, self.report, self.save)
        self.dialog.show()

    async def examine(self, verbs: bool) -> AsyncGenerator[Finding, None]:
        self.runs.append(verbs)
        try:
            for finding in self.findings:
                yield finding
                if self.hold:
                    await self.go.wait()
            if self.error is not None:
                raise self.error
        finally:
            self.left += 1

    async def report(self, findings: Findings) -> str:
        return "\n".join(finding.sentence for finding in findings)

    async def save(self, path: Path, text: str) -> None:
        assert "Not ticked." in text
        if path.name == "none":
            raise CannotSave("The report cannot be written; name another file.")
        self.saved.append(path)

    async def run(self) -> DoctorDialog:
        self.dialog.begin()
        await self.bench.until(lambda: not self.dialog.running, "the end")
        return self.dialog


@pytest.fixture
def patient(bench: Bench) -> Iterator[Patient]:
    made = Patient(bench)
    yield made
    made.dialog.close()


async def test_findings_with_state_time_and_remedy(patient: Patient) -> None:
    dialog = await patient.run()
    assert list(dialog.list.rows) == ["key-store", "clock", "may:hold"]
    fine, skipped, broken = dialog.list.rows.values()
    assert fine.state.text() == "fine · 12 ms"
    assert skipped.state.text() == "not tried"
    assert broken.state.text() == "failed · 1.3 s"
    assert (
        broken.remedy.text() == "To do: Tick listUnBridgedChannels." and broken.remedy.isVisible()
    )
    assert not fine.remedy.isVisible()
    assert skipped.sentence.textFormat() is Qt.TextFormat.PlainText
    assert broken.accessibleName() == "hold: failed. Not ticked. To do: Tick listUnBridgedChannels."
    assert dialog.summary.text() == "1 check failed. What to do stands below each."
    assert len({icon for icon, _, _ in MARKS.values()}) == len(Health)
    assert not broken.visibleRegion().isEmpty(), "scrolled to"


@pytest.mark.parametrize(
    ("health", "remedy", "words"),
    [
        (Health.OK, "", "Everything works."),
        (Health.WARNING, "x", "Everything works, with 1 warning."),
        (Health.SKIPPED, "Type it first.", "Nothing failed, but not everything could be tried."),
        (Health.SKIPPED, "", "Everything works."),
    ],
)
async def test_what_it_comes_to(patient: Patient, health: Health, remedy: str, words: str) -> None:
    patient.findings = [FINE, Finding("login", Area.API, "Log in", health, "So.", remedy)]
    assert (await patient.run()).summary.text() == words


async def test_running_again_uses_the_same_rows(patient: Patient) -> None:
    dialog = await patient.run()
    rows = dialog.list.rows
    patient.findings = [FINE]
    dialog.verbs.box.click()
    click(dialog.again)
    assert dialog.list.rows == {} and not dialog.copy_button.isEnabled()
    await patient.bench.until(lambda: not dialog.running, "the end")
    assert dialog.list.rows == {"key-store": rows["key-store"]}
    assert patient.runs == [True, False]


async def test_it_stops_at_any_moment(patient: Patient) -> None:
    dialog = patient.dialog
    patient.hold = True
    dialog.begin()
    await patient.bench.until(lambda: dialog.list.rows, "the first finding")
    assert dialog.again.text() == "Stop" and not dialog.verbs.isEnabled()
    assert dialog.again.hasFocus()
    QTest.keyClick(dialog.again, Qt.Key.Key_Space)
    assert not dialog.running
    await patient.bench.until(lambda: patient.left == 1, "the examination to be given up")
    assert dialog.summary.text() == "Stopped after 1 check."
    dialog.begin()
    await patient.bench.until(lambda: dialog.list.rows, "the first finding")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    await patient.bench.until(lambda: patient.left == 2, "the examination to be given up")
    assert not dialog.isVisible() and not dialog.running


async def test_a_second_begin_changes_nothing(patient: Patient) -> None:
    patient.hold = True
    patient.dialog.begin()
    await patient.bench.until(lambda: patient.runs, "the start")
    patient.dialog.begin()
    assert patient.runs == [True]
    patient.dialog.stop()
    await patient.bench.until(lambda: patient.left == 1, "the end")


async def test_an_error_is_told(patient: Patient) -> None:
    patient.error = NotPossible("No PBX is set up.")
    dialog = await patient.run()
    assert dialog.summary.text() == "No PBX is set up."
    assert dialog.copy_button.isEnabled()


async def test_the_report_is_copied_and_saved(patient: Patient, tmp_path: Path) -> None:
    dialog = await patient.run()
    click(dialog.copy_button)
    await patient.bench.until(lambda: "clipboard" in dialog.summary.text(), "the copy")
    assert "Not ticked." in QApplication.clipboard().text()
    click(dialog.save_button)
    assert dialog.saving is not None
    dialog.saving.fileSelected.emit(str(tmp_path / "report.txt"))
    await patient.bench.until(lambda: patient.saved, "the file")
    dialog.saving.fileSelected.emit(str(tmp_path / "none"))
    await patient.bench.until(lambda: "another file" in dialog.summary.text(), "the failure")
    dialog.saving.close()


def fits(dialog: DoctorDialog) -> bool:
    inside = dialog.list.widget()
    return inside is not None and inside.width() <= dialog.list.viewport().width()


async def test_a_small_window_clips_nothing(patient: Patient) -> None:
    shown = Finding("certificate", Area.NETWORK, "Certificate", Health.OK, f"It is {FINGERPRINT}.")
    patient.findings = [FINE, shown, BROKEN]
    dialog = await patient.run()
    for width in (900, 320):
        dialog.resize(width, 480)
        await patient.bench.until(lambda: fits(dialog), "the right width")
        for row in dialog.list.rows.values():
            sentence = row.sentence
            assert sentence.height() >= sentence.heightForWidth(sentence.width())
            assert sentence.minimumSizeHint().width() <= sentence.width()
