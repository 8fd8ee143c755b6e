"""The rules for numbers in the settings, and the number doctor that shows what they do."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.ui.bench import Bench, click
from ucm_cti.commands.numbers.rules import NumberRules, Rewriting
from ucm_cti.ui.dialogs.numberdoctor import NumberDoctor
from ucm_cti.ui.dialogs.pages.numbers import NumbersPage
from ucm_cti.ui.dialogs.settings import SettingsDialog
from ucm_cti.ui.views.apirows import Role

GERMANY = NumberRules("DE", "0", "00", (3, 4))


@pytest.fixture
def site(bench: Bench) -> Bench:
    """A desk that follows the settings, as the app's does."""
    settings = bench.context.settings
    bench.context.desk.rules = lambda: settings.value.profile.numbers
    return bench


@pytest.fixture
def page(site: Bench) -> Iterator[NumbersPage]:
    dialog = SettingsDialog(site.context)
    dialog.resize(760, 900)
    dialog.show_page(dialog.numbers)
    dialog.show()
    assert QTest.qWaitForWindowActive(dialog)
    yield dialog.numbers
    dialog.close()


@pytest.fixture
def doctor(site: Bench) -> Iterator[NumberDoctor]:
    use(site, GERMANY)
    dialog = NumberDoctor(site.context, site.store.name_of)
    dialog.show()
    assert QTest.qWaitForWindowActive(dialog)
    yield dialog
    dialog.close()


def use(site: Bench, rules: NumberRules) -> None:
    settings = site.context.settings
    settings.update(profile=replace(settings.value.profile, numbers=rules))


def rules_of(site: Bench) -> NumberRules:
    return site.context.settings.value.profile.numbers


def type_into(edit: QLineEdit, text: str) -> None:
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)


class TestThePage:
    """What is typed holds at once, when it makes sense."""

    async def test_rules_are_kept_as_they_are_typed(self, site: Bench, page: NumbersPage) -> None:
        box = page.country.box
        box.setFocus()
        QTest.keyClicks(box, "Germany")
        QTest.keyClick(box, Qt.Key.Key_Return)
        box.activated.emit(box.currentIndex())
        type_into(page.outside.edit, "0")
        type_into(page.international.edit, "00")
        type_into(page.lengths.edit, "4, 3")
        page.doctor_button.setFocus()
        assert rules_of(site) == GERMANY
        assert "is dialled as 0030123456" in page.example.text().replace("\u2066", "")

    async def test_what_makes_no_sense_is_told_and_not_kept(
        self, site: Bench, page: NumbersPage
    ) -> None:
        use(site, GERMANY)
        type_into(page.outside.edit, "zero")
        type_into(page.international.edit, "+")
        type_into(page.lengths.edit, "4 to 5")
        page.doctor_button.setFocus()
        for field in (page.outside, page.international, page.lengths):
            assert field.edit.property("wrong") == "true" and field.about.text().endswith(".")
        assert rules_of(site) == GERMANY
        use(site, replace(GERMANY, country="AT"))
        assert page.outside.text == "zero"  # stays to be mended

    async def test_a_row_that_is_empty_yet_stays_while_something_else_changes(
        self, site: Bench, page: NumbersPage
    ) -> None:
        click(page.rules.add_button)
        use(site, GERMANY)
        assert page.rules.table.rowCount() == 1 and page.rules.rules == ()

    async def test_rules_are_added_moved_and_removed(self, site: Bench, page: NumbersPage) -> None:
        rules = page.rules
        click(rules.add_button)
        type_into_cell("^0039")
        await site.until(lambda: rules_of(site).rewriting == (Rewriting("^0039"),))
        item = rules.table.item(0, 1)
        assert item is not None
        item.setText("+39")
        click(rules.add_button)
        type_into_cell("(")
        await site.until(lambda: "Rule 2 is not used" in rules.about.text())
        assert rules_of(site).rewriting == (Rewriting("^0039", "+39"), Rewriting("("))
        click(rules.up_button)
        assert [rule.pattern for rule in rules_of(site).rewriting] == ["(", "^0039"]
        click(rules.remove_button)
        assert rules_of(site).rewriting == (Rewriting("^0039", "+39"),)
        assert "is not used" not in rules.about.text()
        assert not rules.up_button.isEnabled() and not rules.down_button.isEnabled()

    async def test_an_outside_line_without_a_country_is_warned_of(
        self, site: Bench, page: NumbersPage
    ) -> None:
        use(site, NumberRules(outside_prefix="0"))
        assert page.example.text().startswith("Choose the country")
        use(site, GERMANY)
        assert "is dialled as" in page.example.text()

    async def test_the_page_shows_another_pbxs_rules(self, site: Bench, page: NumbersPage) -> None:
        use(site, replace(GERMANY, rewriting=(Rewriting("1", "2", "x"),)))
        assert page.country.box.currentText() == "Germany (DE)"
        assert (page.outside.text, page.international.text) == ("0", "00")
        assert (page.lengths.text, page.rules.rules) == ("3, 4", (Rewriting("1", "2", "x"),))


def type_into_cell(text: str) -> None:
    """Type into the cell that is open, and be done with it."""
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit), editor
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)


class TestTheDoctor:
    """Step by step, and nobody is called."""

    def steps(self, doctor: NumberDoctor) -> list[tuple[str, str]]:
        model = doctor.steps.model()
        rows = [model.index(at, 0) for at in range(model.rowCount())]
        return [(plain(str(row.data())), str(row.data(Role.ABOUT))) for row in rows]

    async def test_each_step_is_shown(self, site: Bench, doctor: NumberDoctor) -> None:
        QTest.keyClicks(doctor.field.edit, "+49 (0) 89 123456 ext. 12")
        assert plain(doctor.dialled.text()) == "Dialled as 0089123456"
        facts = plain(doctor.facts.text())
        assert "Outside number, Germany." in facts and "Key in 12" in facts
        steps = self.steps(doctor)
        assert steps[0] == ("+49 (0) 89 123456 ext. 12", "This is what is written.")
        assert steps[-1] == ("0089123456", "0 gets an outside line.")
        assert site.pbx.sent == []

    async def test_whose_number_it_is(self, doctor: NumberDoctor) -> None:
        QTest.keyClicks(doctor.field.edit, "332")
        assert "Omar Haddad" in doctor.facts.text() and "Inside number" in doctor.facts.text()

    async def test_each_number_of_a_text_can_be_chosen(self, doctor: NumberDoctor) -> None:
        assert not doctor.which.isVisible()
        doctor.field.edit.setText("Tel. 089 123456, Fax 089 654321")
        assert doctor.which.isVisible() and doctor.which.count() == 2
        QTest.keyClick(doctor.which, Qt.Key.Key_Down)
        assert plain(doctor.dialled.text()) == "Dialled as 0089654321"

    async def test_what_cannot_be_dialled_is_told_at_the_field(self, doctor: NumberDoctor) -> None:
        QTest.keyClicks(doctor.field.edit, "0043 1 5812345")
        assert "can mean" in doctor.field.about.text()
        assert not doctor.steps.isVisible() and not doctor.dialled.isVisible()
        doctor.field.edit.clear()
        assert doctor.field.edit.property("wrong") == "false"

    async def test_every_sample_gives_an_answer(self, doctor: NumberDoctor) -> None:
        assert doctor.samples.count() > 8
        for at in range(doctor.samples.count()):
            doctor.samples.activated.emit(at)
            assert doctor.dialled.isVisible(), doctor.field.text

    async def test_other_rules_show_at_once(self, site: Bench, doctor: NumberDoctor) -> None:
        QTest.keyClicks(doctor.field.edit, "089 123456")
        use(site, NumberRules("DE", "9"))
        assert plain(doctor.dialled.text()) == "Dialled as 9089123456"


def plain(text: str) -> str:
    """Without what keeps directions apart."""
    return text.translate({0x2066: None, 0x2068: None, 0x2069: None})
