"""Contacts typed, imported, exported, and read from a directory server, in the real windows."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.bench import Bench, click, talk
from tests.unit.contacts.responder import Responder
from tests.unit.contacts.test_ldap import ANNA, FOLDER, PASSWORD, USER
from ucm_cti.desktop.contacts.columns import Part
from ucm_cti.store.inputs import BookLoaded
from ucm_cti.ui.dialogs.contactwindows import ContactWindows
from ucm_cti.ui.dialogs.pages.contacts import ContactsPage
from ucm_cti.ui.views.console import Console

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CSV = "Name;Firma;Tel;Intern\nAnna Weber;Acme;+49 89 1;x\nAnna Weber;Acme;0171 2;x\n;;1;\nLi;;no;\n"


class Stage:
    """A console, its contacts and their windows."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.contacts = bench.context.contacts
        self.contacts.changed.connect(lambda: bench.store.apply(BookLoaded(self.contacts.book)))
        self.console: Console = bench.console()
        self.windows = ContactWindows(bench.context, self.console)
        self.page = ContactsPage(bench.context)
        self.page.show()
        self.page.show_settings()

    @property
    def names(self) -> list[str]:
        return [contact.label for contact in self.contacts.book.contacts]


@pytest.fixture
async def stage(bench: Bench) -> AsyncIterator[Stage]:
    made = Stage(bench)
    yield made
    made.page.close()
    made.page.deleteLater()


def drop(console: Console, path: Path) -> QDropEvent:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(console, enter)
    event = QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    event.ignore()
    if enter.isAccepted():
        QApplication.sendEvent(console, event)
    return event


async def test_a_file_dropped_on_the_window_is_shown_and_imported(
    stage: Stage, tmp_path: Path
) -> None:
    path = tmp_path / "kunden.csv"
    path.write_text(CSV)
    assert drop(stage.console, path).isAccepted()
    await stage.bench.until(lambda: stage.windows.importing and stage.windows.importing.isVisible())
    dialog = stage.windows.importing
    assert dialog is not None
    shown = [(row.title.text(), list(Part)[row.part.currentIndex()]) for row in dialog.rows]
    assert shown == [
        ("Name", Part.NAME),
        ("Firma", Part.COMPANY),
        ("Tel", Part.PHONE),
        ("Intern", Part.IGNORED),
    ]
    assert dialog.people[0].text() == "Anna Weber · Acme · +49 891"
    assert dialog.summary.text() == "2 contacts, 1 merged with another of that name."
    assert dialog.left_out.text() == (
        "2 left out: there is no name (1); there is no number that can be dialled (1)."
    )
    assert stage.names == []
    click(dialog.go)
    await stage.bench.until(lambda: stage.names == ["Anna Weber"])
    assert not dialog.isVisible()
    assert stage.page.rows[0].title.text() == "kunden.csv"
    assert stage.page.count.text() == "1 contact, 1 merged"


async def test_another_column_is_read_at_once(stage: Stage, tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("Wer,Was\nAnna,1234\n")
    stage.windows.import_file(str(path))
    await stage.bench.until(lambda: stage.windows.importing and stage.windows.importing.isVisible())
    dialog = stage.windows.importing
    assert dialog is not None
    dialog.rows[1].part.setCurrentIndex(list(Part).index(Part.IGNORED))
    dialog.rows[1].part.activated.emit(0)
    await stage.bench.until(lambda: dialog.summary.text() == "Say which column holds the numbers.")
    assert not dialog.go.isEnabled()
    dialog.rows[1].part.setCurrentIndex(list(Part).index(Part.MOBILE))
    dialog.rows[1].part.activated.emit(0)
    await stage.bench.until(dialog.go.isEnabled)


async def test_other_files_are_left_alone(stage: Stage, tmp_path: Path) -> None:
    assert not drop(stage.console, tmp_path / "picture.png").isAccepted()
    stage.windows.import_file(str(tmp_path / "gone.csv"))
    toasts = stage.console.my_calls.toasts
    await stage.bench.until(lambda: toasts.shown)
    assert "is no file" in toasts.shown[0].sentence.text()


async def test_a_caller_becomes_a_contact(stage: Stage) -> None:
    talk(stage.bench)
    stage.console.refresh()
    (card,) = stage.console.my_calls.cards
    click(card.keep)
    form = stage.windows.form
    assert form is not None and form.isVisible()
    assert form.numbers[0].field.text == "2310000000"
    QTest.keyClicks(form.name.edit, "Maria Papadaki")
    QTest.keyClick(form.name.edit, Qt.Key.Key_Return)
    await stage.bench.until(lambda: card.name.text() == "Maria Papadaki")
    assert not card.keep.isVisible() and not form.isVisible()


async def test_a_contact_is_changed_and_removed(stage: Stage) -> None:
    stage.contacts.new_asked.emit("", "")
    form = stage.windows.form
    assert form is not None
    click(form.save)
    await stage.bench.until(lambda: "Type a name" in form.name.about.text())
    form.name.edit.setText("Anna")
    click(form.save)
    first = form.numbers[0].field
    await stage.bench.until(lambda: "Type a number" in first.about.text())
    first.edit.setText("call me")
    click(form.save)
    await stage.bench.until(lambda: "is not a number" in first.about.text())
    first.edit.setText("+49 (0) 89 1")
    click(form.save)
    await stage.bench.until(lambda: stage.names == ["Anna"])
    assert stage.contacts.book.contacts[0].numbers[0].number == "+49891"
    stage.contacts.open_asked.emit(stage.contacts.book.contacts[0].id)
    assert form.name.text == "Anna"
    form.name.edit.setText("Anna Weber")
    click(form.save)
    await stage.bench.until(lambda: stage.names == ["Anna Weber"])
    stage.contacts.open_asked.emit(stage.contacts.book.contacts[0].id)
    click(form.remove)
    await stage.bench.until(lambda: stage.names == [])


async def test_all_of_them_go_into_a_file(stage: Stage, tmp_path: Path) -> None:
    assert not stage.page.give.isEnabled()
    (tmp_path / "in.csv").write_text(CSV)
    await stage.contacts.take(await stage.contacts.open_draft(tmp_path / "in.csv"))
    stage.page.export(str(tmp_path / "out.vcf"))
    await stage.bench.until(stage.page.outcome.isVisible)
    assert stage.page.outcome.text().startswith("1 contact written to")
    assert "FN:Anna Weber" in (tmp_path / "out.vcf").read_text()
    stage.page.export(str(tmp_path / "in.csv" / "out.csv"))
    await stage.bench.until(lambda: "could not be written" in stage.page.outcome.text())


async def test_a_directory_server_is_tested_kept_and_removed(stage: Stage) -> None:
    with Responder([FOLDER, ANNA], USER, PASSWORD) as responder:
        click(stage.page.server)
        form = stage.windows.server
        assert form is not None and form.isVisible()
        form.address.edit.setText(f"127.0.0.1:{responder.port}")
        form.security.box.setCurrentIndex(2)
        form.security.box.activated.emit(2)
        assert form.open_way.isVisible()
        form.user.edit.setText(USER)
        form.password.edit.setText("wrong")
        click(form.save)
        await stage.bench.until(lambda: "password is wrong" in form.steps["login"].sentence.text())
        assert form.isVisible() and stage.names == []
        form.password.edit.setText(PASSWORD)
        click(form.test)
        await stage.bench.until(lambda: form.steps["search"].sentence.text() == "1 contact seen")
        click(form.save)
        await stage.bench.until(lambda: stage.names == ["Anna Weber"])
        (source,) = stage.contacts.shelf.sources
        assert PASSWORD not in repr(stage.contacts.shelf)
        assert await stage.contacts.password(source) == PASSWORD
    row = stage.page.rows[0]
    click(row.again)
    await stage.bench.until(lambda: "Nothing listens" in row.state.text())
    assert stage.names == ["Anna Weber"]
    click(row.remove)
    await stage.bench.until(lambda: stage.names == [])
    assert stage.contacts.shelf.sources == ()
