"""Several PBXs: one is connected at a time, and each keeps its own passwords and favourites."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.app_stage import PATIENCE, Stage, World, perform
from tests.ui.bench import LEFT
from tests.ui.test_app_login import (
    PASSWORD,
    USERS,
    active,
    form_of,
    logins,
    password_of,
    profile_of,
    stored,
    waits_for_a_password,
    write,
)
from ucm_cti.desktop.credentials import MemoryCredentials
from ucm_cti.domain.link import LinkMode
from ucm_cti.settings import Profile, Settings, SettingsFile
from ucm_cti.simulator.server import Simulator
from ucm_cti.ui.dialogs.first_run import Phase
from ucm_cti.ui.dialogs.settings import SettingsDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def world() -> Iterator[World]:
    made = World()
    yield made
    made.close()


def two(world: World, folder: Path) -> tuple[Simulator, Simulator, MemoryCredentials]:
    """An office (in use) and a hotel, both with passwords in the key store."""
    office, hotel = world.start(users=USERS), world.start(users=USERS)
    profiles = (
        replace(profile_of(office), name="Office", favourites=("1003",)),
        replace(profile_of(hotel), name="Hotel & Spa", extension="1001"),
    )
    save(folder, Settings(profile=profiles[0], others=profiles[1:]))
    credentials = MemoryCredentials()
    for profile in profiles:
        credentials.set(f"{profile.name}/cti@{profile.address}", PASSWORD)
    return office, hotel, credentials


def save(folder: Path, settings: Settings) -> None:
    SettingsFile(folder / "settings.json").save(settings)


def sessions(world: World, sim: Simulator) -> list[str]:
    found: list[str] = world.act(sim, lambda _: sim.status()["sessions"])
    return found


def entry(stage: Stage, text: str) -> QAction:
    (found,) = (a for a in stage.console.top.pbxs.actions() if a.text() == text)
    return found


async def opened(stage: Stage) -> SettingsDialog:
    stage.console.settings_asked.emit()
    await stage.until(lambda: bool(stage.console.findChildren(SettingsDialog)), "the settings")
    (dialog,) = stage.console.findChildren(SettingsDialog)
    await stage.until(dialog.isVisible, "the settings")
    dialog.show_page(dialog.pbx)
    return dialog


def test_from_one_pbx_to_the_other_and_back(
    qapp: QApplication, tmp_path: Path, world: World
) -> None:
    office, hotel, credentials = two(world, tmp_path)

    async def play(stage: Stage) -> None:
        await stage.live()
        assert stage.console.top.name.text() == "Reception"
        texts = [a.text() for a in stage.console.top.pbxs.actions() if not a.isSeparator()]
        assert texts == ["Hotel && Spa", "Office", "Add PBX…"]
        assert entry(stage, "Office").isChecked() and not entry(stage, "Hotel && Spa").isChecked()
        world.act(office, lambda pbx: pbx.incoming(1, "+4989123456", "2310550100"))
        await stage.until(lambda: bool(stage.shell.store.calls), "a call at the office")

        entry(stage, "Hotel && Spa").trigger()
        await stage.until(lambda: stage.console.top.extension.text().find("1001") >= 0, "1001")
        await stage.live()
        assert not stage.shell.store.calls, "nothing of the office is left on the board"
        assert not stage.popups or not any(window.isVisible() for window in stage.popups)
        assert (sessions(world, office), sessions(world, hotel)) == ([], ["cti"])
        assert entry(stage, "Hotel && Spa").isChecked()

        entry(stage, "Office").trigger()
        await stage.until(lambda: bool(stage.shell.store.calls), "the office's call again")
        await stage.until(lambda: sessions(world, hotel) == [], "good-bye to the hotel")

    assert perform(qapp, tmp_path, credentials, play)
    assert stored(tmp_path).profile.name == "Office"
    assert stored(tmp_path).profile.favourites == ("1003",)


def test_a_pbx_without_a_stored_password_shows_whom_it_waits_for(
    qapp: QApplication, tmp_path: Path, world: World
) -> None:
    _, _, credentials = two(world, tmp_path)
    credentials._kept = {
        name: password for name, password in credentials._kept.items() if "Office" in name
    }

    async def play(stage: Stage) -> None:
        await stage.live()
        entry(stage, "Hotel && Spa").trigger()
        dialog = await password_of(stage)
        assert "1001" in stage.console.top.extension.text()
        assert stage.console.top.name.text() == "Extension", "whose it is, is not known yet"
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        waits_for_a_password(stage)
        await stage.pressed(stage.console.banner.retry)
        await password_of(stage)

    assert perform(qapp, tmp_path, credentials, play)


def test_my_extension_changes_at_once_while_the_key_store_takes_its_time(
    qapp: QApplication, tmp_path: Path, world: World
) -> None:
    _, hotel, kept = two(world, tmp_path)
    unlocked = threading.Event()

    class Slow(MemoryCredentials):
        def get(self, account: str) -> str | None:
            if str(hotel.port) in account:
                assert unlocked.wait(PATIENCE)
            return kept.get(account)

    async def play(stage: Stage) -> None:
        await stage.live()
        top = stage.console.top
        entry(stage, "Hotel && Spa").trigger()
        try:
            await stage.until(lambda: "1001" in top.extension.text(), "who I am there")
            assert not stage.shell.link.made
        finally:
            unlocked.set()
        await stage.live()

    assert perform(qapp, tmp_path, Slow(), play)


def test_two_changes_at_once_end_at_the_last(
    qapp: QApplication, tmp_path: Path, world: World
) -> None:
    office, hotel, credentials = two(world, tmp_path)

    async def play(stage: Stage) -> None:
        await stage.until(lambda: bool(stage.console.top.pbxs.actions()), "the menu")
        for name in ("Hotel & Spa", "Office", "Hotel & Spa"):
            stage.app.show(name)
        stage.app.show("nowhere")
        toasts = stage.console.my_calls.toasts
        await stage.until(
            lambda: any("no profile “nowhere”" in toast.sentence.text() for toast in toasts.shown),
            "all of them, and what is wrong with the last",
        )
        await stage.until(lambda: sessions(world, hotel) == ["cti"], "the hotel")
        await stage.live()
        await stage.until(lambda: sessions(world, office) == [], "nobody at the office")

    assert perform(qapp, tmp_path, credentials, play)
    assert stored(tmp_path).profile.name == "Hotel & Spa"


def test_one_more_pbx_is_added_beside_the_first(
    qapp: QApplication, tmp_path: Path, world: World
) -> None:
    office, hotel = world.start(users=USERS), world.start(users=USERS)
    first = replace(profile_of(office), name="Office")
    save(tmp_path, Settings(profile=first))
    credentials = MemoryCredentials()
    credentials.set(f"Office/cti@{first.address}", PASSWORD)

    async def play(stage: Stage) -> None:
        await stage.live()
        entry(stage, "Add PBX…").trigger()
        form = await form_of(stage)
        assert form.data.address == "" and form.data.password == ""
        await active(stage, form)
        write(form, hotel)
        QTest.keyClick(form, Qt.Key.Key_Return)
        await stage.until(lambda: form.phase is Phase.ASKING, "the certificate")
        QTest.mouseClick(form.question.trust, LEFT)
        await stage.until(lambda: form.phase is Phase.PASSED, "all steps")
        assert stage.mode is LinkMode.LIVE, "the office stays until the hotel has passed"
        await stage.pressed(form.go)
        await stage.until(lambda: sessions(world, office) == [], "good-bye to the office")
        await stage.live()
        await stage.until(lambda: len(credentials._kept) == 2, "its password")

    assert perform(qapp, tmp_path, credentials, play)
    settings = stored(tmp_path)
    assert settings.profile.name == "127.0.0.1"
    assert settings.others == (first,)


def test_a_pbx_is_renamed_and_removed(qapp: QApplication, tmp_path: Path, world: World) -> None:
    _, hotel, credentials = two(world, tmp_path)

    async def rename(stage: Stage) -> None:
        await stage.live()
        dialog = await opened(stage)
        name = dialog.pbx.card.name.edit
        name.setFocus()
        name.selectAll()
        QTest.keyClicks(name, "Reception desk")
        QTest.keyClick(name, Qt.Key.Key_Return)
        assert dialog.isVisible()
        assert entry(stage, "Reception desk").isChecked()

    async def remove(stage: Stage) -> None:
        await stage.live()
        assert stage.shell.context.settings.value.profile.name == "Reception desk"
        dialog = await opened(stage)
        await stage.pressed(dialog.pbx.card.remove)
        assert "Reception desk" in dialog.pbx.card.question.text()
        await stage.pressed(dialog.pbx.card.keep)
        await stage.pressed(dialog.pbx.card.remove)
        await stage.pressed(dialog.pbx.card.sure)
        await stage.until(lambda: sessions(world, hotel) == ["cti"], "the other one")
        await stage.live()
        await stage.until(lambda: len(credentials._kept) == 1, "its password is gone")
        assert "Hotel" in next(iter(credentials._kept))

    assert perform(qapp, tmp_path, credentials, rename)
    assert perform(qapp, tmp_path, credentials, remove)
    assert stored(tmp_path).others == () and stored(tmp_path).profile.name == "Hotel & Spa"


def test_an_edited_pbx_leaves_no_password_behind(
    qapp: QApplication, tmp_path: Path, world: World
) -> None:
    sim = world.start(users=USERS)
    profile = profile_of(sim)
    save(tmp_path, Settings(profile=replace(profile, name="Office")))
    credentials = MemoryCredentials()
    credentials.set(f"Office/cti@{profile.address}", PASSWORD)

    async def play(stage: Stage) -> None:
        await stage.live()
        dialog = await opened(stage)
        await stage.pressed(dialog.pbx.card.edit)
        form = await form_of(stage)
        form.form.address.edit.setFocus()
        form.form.address.edit.selectAll()
        QTest.keyClicks(form.form.address.edit, f"localhost:{sim.port}")
        await stage.pressed(form.go)
        assert form.phase is Phase.TYPING, "no password goes to another address unasked"
        QTest.keyClicks(form.form.password.edit, PASSWORD)
        await stage.pressed(form.go)
        await stage.until(lambda: form.phase is Phase.ASKING, "the certificate at that address")
        QTest.mouseClick(form.question.trust, LEFT)
        await stage.until(lambda: form.phase is Phase.PASSED, "all steps")
        await stage.pressed(form.go)
        here = {f"Office/cti@localhost:{sim.port}": PASSWORD}
        await stage.until(lambda: credentials._kept == here, "the password has moved")

    assert perform(qapp, tmp_path, credentials, play)
    assert stored(tmp_path).others == ()


def test_removing_the_only_pbx_leads_to_the_first_run(
    qapp: QApplication, tmp_path: Path, world: World
) -> None:
    sim = world.start(users=USERS)
    save(tmp_path, Settings(profile=profile_of(sim)))
    credentials = MemoryCredentials()
    credentials.set(f"default/cti@127.0.0.1:{sim.port}", PASSWORD)

    async def play(stage: Stage) -> None:
        await stage.live()
        dialog = await opened(stage)
        await stage.pressed(dialog.pbx.card.remove)
        await stage.pressed(dialog.pbx.card.sure)
        form = await form_of(stage)
        assert form.data.address == ""
        assert logins(stage).asking is None
        await stage.until(lambda: not credentials._kept, "no password is left")

    assert perform(qapp, tmp_path, credentials, play)
    assert stored(tmp_path).profile == Profile()


def test_broken_settings_are_told_once(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("{ broken", "utf-8")

    async def play(stage: Stage) -> None:
        await form_of(stage)
        told = [toast.sentence.text() for toast in stage.console.my_calls.toasts.shown]
        assert any("set aside as settings.unreadable-" in sentence for sentence in told)

    assert perform(qapp, tmp_path, MemoryCredentials(), play)
