"""The settings of the gate by real clicks: rules, their order, holidays, default."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit

from tests.ui.bench import LEFT, Bench, click
from ucm_cti.commands.gate.rules import GateRules, Holidays, Hours, Rule, Then, Who
from ucm_cti.commands.gate.stored import MOST
from ucm_cti.settings import document_of, settings_of
from ucm_cti.ui.dialogs.gaterule import GateRuleDialog
from ucm_cti.ui.dialogs.pages.gate import GatePage
from ucm_cti.ui.dialogs.settings import SettingsDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def dialog(bench: Bench) -> Iterator[SettingsDialog]:
    made = SettingsDialog(bench.context)
    made.resize(760, 1000)
    made.show_page(made.gate)
    made.show()
    yield made
    made.close()


def rules(bench: Bench) -> GateRules:
    return bench.context.settings.value.profile.gate


def choose(box: QComboBox, words: str) -> None:
    """Choose as the keyboard does."""
    at = box.findText(words)
    assert at >= 0, [box.itemText(one) for one in range(box.count())]
    box.setFocus()
    box.setCurrentIndex(0)
    for _ in range(at):
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == words


def write(edit: QLineEdit, text: str) -> None:
    edit.selectAll()
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    QTest.keyClicks(edit, text)


async def open_editor(bench: Bench, page: GatePage) -> GateRuleDialog:
    click(page.rules.add)
    editor = page.rules.editor
    await bench.until(editor.isVisible, "the editor")
    return editor


async def test_a_rule_is_put_together_and_says_what_it_does(
    bench: Bench, dialog: SettingsDialog
) -> None:
    page = dialog.gate
    assert page.rules.empty.isVisible() and not rules(bench).on
    QTest.mouseClick(page.on.box, LEFT, pos=QPoint(10, page.on.box.height() // 2))
    assert rules(bench).on and rules(bench).default is Then.THROUGH
    editor = await open_editor(bench, page)
    write(editor.name.edit, "Nights")
    choose(editor.who.box, "Callers without a number")
    for day in editor.hours.days[:5]:
        click(day)
    write(editor.hours.begins.edit, "18")
    assert "Type both times" in editor.hours.ends.about.text() and not editor.save.isEnabled()
    write(editor.hours.ends.edit, "8:00")
    choose(editor.then.box, "Refuse")
    assert editor.said.text() == "Outside calls without a number, Mon–Fri 18:00–08:00, are refused."
    click(editor.save)
    assert rules(bench).rules == (
        Rule("Nights", True, Who.WITHHELD, (), Hours((0, 1, 2, 3, 4), 1080, 480), (), Then.REFUSE),
    )
    (row,) = page.rules.list.shown
    assert (row.title, row.about) == ("Nights", editor.said.text())
    stored = document_of(bench.saved[-1])
    assert settings_of(stored).profile.gate == rules(bench)


async def test_what_cannot_work_cannot_be_saved(bench: Bench, dialog: SettingsDialog) -> None:
    editor = await open_editor(bench, dialog.gate)
    choose(editor.who.box, "These numbers")
    assert editor.numbers.isVisible() and not editor.save.isEnabled()
    write(editor.numbers.edit, "+49*, bob")
    assert "“bob” is no number" in editor.numbers.about.text()
    write(editor.numbers.edit, "+49*; 0900*")
    assert editor.save.isEnabled()
    choose(editor.then.box, "Send to…")
    assert editor.target.isVisible() and not editor.save.isEnabled()
    write(editor.target.edit, "+4930123")
    assert "only be sent to a number inside" in editor.target.about.text()
    choose(editor.then.box, "Send to the voicemail of…")
    write(editor.target.edit, "Support queue")
    assert "Only a colleague" in editor.target.about.text() and not editor.save.isEnabled()
    write(editor.target.edit, "Omar")
    assert editor.save.isEnabled()
    assert editor.said.text().endswith("are sent to the voicemail of Omar.")
    choose(editor.then.box, "Send to…")
    write(editor.target.edit, "Support queue")
    write(editor.hours.begins.edit, "25:00")
    write(editor.hours.ends.edit, "8:00")
    assert not editor.save.isEnabled() and "“25:00” is no time" in editor.hours.ends.about.text()
    write(editor.hours.begins.edit, "20:00")
    click(editor.save)
    (rule,) = rules(bench).rules
    assert (rule.numbers, rule.target) == (("+49*", "0900*"), "Support queue")


async def test_rules_are_moved_switched_off_and_removed_by_mouse_and_key(
    bench: Bench, dialog: SettingsDialog
) -> None:
    page = dialog.gate
    page._change(rules=(Rule("one"), Rule("two"), Rule("three")))
    box = page.rules
    box.list.setCurrentIndex(box.list.model().index(1, 0))
    click(box.up)
    assert [rule.name for rule in rules(bench).rules] == ["two", "one", "three"]
    assert not box.up.isEnabled() and box.list.place == 0
    click(box.down)
    click(box.down)
    assert [rule.name for rule in rules(bench).rules] == ["one", "three", "two"]
    assert not box.down.isEnabled()
    click(box.toggle)
    assert [rule.enabled for rule in rules(bench).rules] == [True, True, False]
    assert box.list.shown[2].word == "off" and box.toggle.text() == "Switch on"
    box.list.setFocus()
    QTest.keyClick(box.list, Qt.Key.Key_Return)
    await bench.until(box.editor.isVisible, "the editor")
    write(box.editor.name.edit, "second")
    click(box.editor.save)
    assert rules(bench).rules[2].name == "second"
    QTest.keyClick(box.list, Qt.Key.Key_Delete)
    QTest.keyClick(box.list, Qt.Key.Key_Delete)
    assert [rule.name for rule in rules(bench).rules] == ["one"]
    click(box.remove)
    assert rules(bench).rules == () and box.empty.isVisible()


async def test_default_and_holidays(bench: Bench, dialog: SettingsDialog) -> None:
    page = dialog.gate
    page.default.box.setFocus()
    page.default.box.setCurrentIndex(1)
    page.default.box.activated.emit(1)
    assert rules(bench).default is Then.ASK
    write(page.holidays.edit, "25.12.2026")
    QTest.keyClick(page.holidays.edit, Qt.Key.Key_Return)
    assert "year-month-day" in page.holidays.about.text() and rules(bench).holidays == ()
    write(page.holidays.edit, "2027-01-01, 2026-12-25")
    QTest.keyClick(page.holidays.edit, Qt.Key.Key_Return)
    assert rules(bench).holidays == ("2026-12-25", "2027-01-01")


async def test_an_edit_that_is_given_up_changes_nothing(
    bench: Bench, dialog: SettingsDialog
) -> None:
    page = dialog.gate
    rule = Rule("one", hours=Hours(holidays=Holidays.NEVER), called=("6500",))
    page._change(rules=(rule,))
    click(page.rules.edit)
    editor = page.rules.editor
    await bench.until(editor.isVisible, "the editor")
    assert editor.rule() == rule
    write(editor.name.edit, "other")
    click(editor.cancel)
    assert rules(bench).rules == (rule,)


async def test_everything_has_a_name_for_a_screen_reader(
    bench: Bench, dialog: SettingsDialog
) -> None:
    editor = await open_editor(bench, dialog.gate)
    fields = (editor.name, editor.numbers, editor.called, editor.target)
    hours = (editor.hours.begins, editor.hours.ends)
    assert all(field.edit.accessibleName() for field in (*fields, *hours))
    assert all(day.accessibleName() for day in editor.hours.days)
    assert all(one.box.accessibleName() for one in (editor.who, editor.then, editor.holidays))
    assert dialog.gate.rules.list.accessibleName()
    assert MOST >= 100
