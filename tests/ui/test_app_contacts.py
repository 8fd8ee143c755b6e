"""Contacts live through a restart of the whole app, and the demo has its own."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.app_stage import Stage, World, at_home, perform
from ucm_cti.commands.numbers.rules import NumberRules
from ucm_cti.desktop.contacts.shelf import ShelfFile
from ucm_cti.desktop.credentials import MemoryCredentials
from ucm_cti.ui.dialogs.settings import SettingsDialog
from ucm_cti.ui.views.labels import Label

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def world() -> Iterator[World]:
    made = World()
    yield made
    made.close()


def words(window: QWidget) -> list[str]:
    return [label.text() for label in window.findChildren(Label)]


def test_an_import_names_callers_now_and_after_a_restart(
    qapp: QApplication, tmp_path: Path, world: World
) -> None:
    sim = world.start()
    credentials = at_home(tmp_path, sim, "1000")
    (tmp_path / "in.csv").write_text("Name,Phone\nMaria Rossi,+49 89 123456\n")
    kept = tmp_path / "data" / "contacts.json"

    async def imported(stage: Stage) -> None:
        await stage.live()
        world.act(sim, lambda pbx: pbx.incoming(1, "+4989123456", "2310550100"))
        window = await stage.popped()
        shell = stage.shell
        shell.contact_windows.import_file(str(tmp_path / "in.csv"))
        await stage.until(lambda: shell.contact_windows.importing is not None, "the window")
        dialog = shell.contact_windows.importing
        assert dialog is not None
        await stage.pressed(dialog.go)
        await stage.until(lambda: "Maria Rossi" in words(window), "the name in the pop-up")

    async def known(stage: Stage) -> None:
        await stage.live()
        await stage.until(lambda: stage.shell.context.contacts.book.contacts, "the contacts")
        world.act(sim, lambda pbx: pbx.incoming(1, "+4989123456", "2310550100"))
        window = await stage.popped()
        assert "Maria Rossi" in words(window)

    assert perform(qapp, tmp_path, credentials, imported, shelf=ShelfFile(kept))
    assert "Maria Rossi" in kept.read_text()
    assert perform(qapp, tmp_path, credentials, known, shelf=ShelfFile(kept))


def test_the_demo_knows_its_callers(qapp: QApplication, tmp_path: Path) -> None:
    async def play(stage: Stage) -> None:
        await stage.until(lambda: stage.shell.store.extensions, "the demo")
        name_of, settings = stage.shell.store.name_of, stage.shell.context.settings
        assert name_of("+4989123456") == "Jonas Brandt"
        assert name_of("2310550123") == "Katerina Alexiou", "as it is dialled in Greece"
        greek = settings.value.profile
        settings.update(profile=replace(greek, numbers=NumberRules("DE")))
        await stage.until(lambda: name_of("089123456") == "Jonas Brandt", "the German names")
        assert name_of("2310550123") == ""
        stage.console.settings_asked.emit()
        (dialog,) = stage.console.findChildren(SettingsDialog)
        dialog.show_page(dialog.contacts)
        assert dialog.contacts.count.text() == "13 contacts"

    kept = ShelfFile(tmp_path / "contacts.json")
    assert perform(qapp, tmp_path, MemoryCredentials(), play, demo=True, shelf=kept)
    assert not kept.path.exists()
