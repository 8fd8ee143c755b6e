"""The way in, with the whole app over real TLS: first run, key store, passwords, certificates."""

import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from keyring.backends import fail
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.app_stage import Stage, World, perform
from tests.ui.bench import LEFT
from ucm_cti.app.login import Logins
from ucm_cti.desktop.credentials import KeyStore, MemoryCredentials
from ucm_cti.domain.link import LinkMode
from ucm_cti.settings import Profile, Settings, SettingsFile
from ucm_cti.simulator.faults import FaultKind
from ucm_cti.simulator.options import FaceOptions
from ucm_cti.simulator.server import Simulator
from ucm_cti.simulator.users import default_users
from ucm_cti.ui.dialogs.first_run import ConnectDialog, Phase
from ucm_cti.ui.dialogs.password import AskPassword
from ucm_cti.ui.dialogs.steps import Mark

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PASSWORD = "Geheim-4711"
USERS = default_users("cti", PASSWORD)


@pytest.fixture
def world() -> Iterator[World]:
    made = World()
    yield made
    made.close()


def logins(stage: Stage) -> Logins:
    (found,) = stage.console.findChildren(Logins)
    return found


async def form_of(stage: Stage) -> ConnectDialog:
    await stage.until(lambda: bool(stage.console.findChildren(ConnectDialog)), "the first run")
    form = logins(stage).form
    assert form is not None
    await stage.until(form.isVisible, "its window")
    return form


async def password_of(stage: Stage) -> AskPassword:
    found = stage.console.findChildren
    await stage.until(lambda: found(Logins) and logins(stage).asking, "the question")
    dialog = logins(stage).asking
    assert dialog is not None
    return dialog


def write(form: ConnectDialog, sim: Simulator, password: str = PASSWORD) -> None:
    """Type as a person does, from field to field by the keyboard."""
    for text in (f"127.0.0.1:{sim.port}", "cti", password):
        QTest.keyClicks(QApplication.focusWidget(), text)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)  # past the eye
    QTest.keyClicks(QApplication.focusWidget(), "1000")


async def active(stage: Stage, form: ConnectDialog) -> None:
    form.activateWindow()
    await stage.until(form.form.address.edit.hasFocus, "the cursor in the first field")


def stored(folder: Path) -> Settings:
    return SettingsFile(folder / "settings.json").load()


def profile_of(sim: Simulator) -> Profile:
    pem = sim.ca_path.read_text("ascii")
    return Profile(address=f"127.0.0.1:{sim.port}", user="cti", extension="1000", pinned_pem=pem)


def keep(folder: Path, profile: Profile) -> None:
    SettingsFile(folder / "settings.json").save(Settings(profile=profile))


def says_that_none_is_set_up(stage: Stage) -> None:
    assert stage.console.banner.sentence.text() == "No PBX is set up yet."
    assert stage.console.banner.retry.text() == "Log in…"
    assert stage.console.top.word.text() == "not connected"


def waits_for_a_password(stage: Stage) -> None:
    banner = stage.console.banner
    assert banner.sentence.text() == "Not connected: it waits for your password."
    assert banner.retry.text() == "Log in…" and not banner.retry.isHidden()
    assert stage.console.top.word.text() == "not connected"


def test_first_run_by_keyboard_with_every_mistake(
    qapp: QApplication, tmp_path: Path, world: World, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    credentials = MemoryCredentials()
    sim = world.start(users=USERS)

    async def play(stage: Stage) -> None:
        form = await form_of(stage)
        says_that_none_is_set_up(stage)
        await active(stage, form)
        QTest.keyClick(form, Qt.Key.Key_Return)
        assert form.form.address.edit.property("wrong") == "true", "nothing is typed yet"
        write(form, sim, "wrong")
        assert form.data.extension == "1000"
        QTest.keyClick(form, Qt.Key.Key_Return)
        await stage.until(lambda: form.phase is Phase.ASKING, "the certificate")
        assert form.question.now.pairs.text().replace("\n", "  ").replace("  ", ":") == (
            sim.fingerprint
        )
        assert "wrong" not in repr(form.data)
        QTest.mouseClick(form.question.cancel, LEFT)
        assert form.data.pinned_pem == "" and form.phase is Phase.TYPING
        QTest.keyClick(form, Qt.Key.Key_Return)
        await stage.until(lambda: form.phase is Phase.ASKING, "the certificate again")
        QTest.mouseClick(form.question.trust, LEFT)
        login = form.steps.rows["login"]
        await stage.until(lambda: login.mark is Mark.FAILED, "the refusal")
        assert "wrong" in login.sentence.text() and "API Configuration" in login.sentence.text()
        assert form.steps.rows["reach"].mark is Mark.OK
        assert form.steps.rows["permissions"].mark is Mark.WAITING
        assert form.form.password.text == "wrong" and form.form.password.edit.hasFocus()

        QTest.keyClicks(form.form.password.edit, PASSWORD)  # what was there is selected
        form.form.extension.edit.setText("9999")
        QTest.keyClick(form, Qt.Key.Key_Return)
        extension = form.steps.rows["extension"]
        await stage.until(lambda: extension.mark is Mark.FAILED, "no such extension")
        assert "9999" in extension.sentence.text()
        QTest.keyClicks(form.form.extension.edit, "1000")
        QTest.keyClick(form, Qt.Key.Key_Return)
        await stage.until(lambda: form.phase is Phase.PASSED, "all steps")
        assert {row.mark for row in form.steps.rows.values()} == {Mark.OK}
        await stage.until(form.go.hasFocus, "the cursor on Start")
        QTest.keyClick(form.go, Qt.Key.Key_Return)
        await stage.live()
        assert logins(stage).form is None
        assert stage.console.top.name.text() == "Reception"
        await stage.until(lambda: bool(credentials._kept), "the password in the key store")

    assert perform(qapp, tmp_path, credentials, play)
    profile = stored(tmp_path).profile
    assert (profile.user, profile.extension) == ("cti", "1000")
    assert "BEGIN CERTIFICATE" in profile.pinned_pem
    assert PASSWORD not in (tmp_path / "settings.json").read_text("utf-8")
    assert credentials._kept == {f"default/cti@{profile.address}": PASSWORD}
    assert "logged in as cti" in caplog.text
    for secret in (PASSWORD, 'wrong"', "cookie=", "token="):
        assert secret not in caplog.text


def test_the_next_start_asks_nothing(qapp: QApplication, tmp_path: Path, world: World) -> None:
    credentials = MemoryCredentials()
    profile = profile_of(world.start(users=USERS))
    keep(tmp_path, profile)
    credentials.set(f"default/cti@{profile.address}", PASSWORD)

    async def play(stage: Stage) -> None:
        await stage.live()
        assert logins(stage).form is None and logins(stage).asking is None
        assert stage.console.top.name.text() == "Reception"

    assert perform(qapp, tmp_path, credentials, play)


def test_without_a_key_store_it_says_so_and_asks(
    qapp: QApplication, tmp_path: Path, world: World
) -> None:
    credentials = KeyStore(fail.Keyring())  # type: ignore[no-untyped-call]  # keyring has no types
    sim = world.start(users=USERS)
    keep(tmp_path, profile_of(sim))

    async def play(stage: Stage) -> None:
        dialog = await password_of(stage)
        assert "asked at each start" in dialog.reason.text()
        QTest.mouseClick(dialog.go, LEFT)
        assert dialog.password.edit.property("wrong") == "true"
        dialog.password.edit.setText("not that one")
        QTest.mouseClick(dialog.go, LEFT)
        await stage.until(lambda: "wrong" in stage.shell.store.link.reason, "the refusal")
        assert stage.mode is LinkMode.DOWN
        await stage.pressed(stage.console.banner.retry)
        again = await password_of(stage)
        assert "wrong" in again.reason.text()
        again.password.edit.setText(PASSWORD)
        QTest.keyClick(again, Qt.Key.Key_Return)
        await stage.live()
        toasts = stage.console.my_calls.toasts
        await stage.until(
            lambda: any("each start" in toast.sentence.text() for toast in toasts.shown), "why"
        )

    assert perform(qapp, tmp_path, credentials, play)
    assert world.act(sim, lambda _: sim.status()["sessions"]) == []


def test_a_question_that_was_closed_leaves_a_way_to_log_in(
    qapp: QApplication, tmp_path: Path, world: World
) -> None:
    credentials = KeyStore(fail.Keyring())  # type: ignore[no-untyped-call]  # keyring has no types
    keep(tmp_path, profile_of(world.start(users=USERS)))

    async def play(stage: Stage) -> None:
        dialog = await password_of(stage)
        waits_for_a_password(stage)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        waits_for_a_password(stage)
        await stage.pressed(stage.console.banner.retry)
        again = await password_of(stage)
        QTest.mouseClick(again.later, LEFT)
        waits_for_a_password(stage)
        await stage.pressed(stage.console.banner.retry)
        again = await password_of(stage)
        again.password.edit.setText(PASSWORD)
        QTest.keyClick(again, Qt.Key.Key_Return)
        await stage.live()

    assert perform(qapp, tmp_path, credentials, play)


def test_the_first_run_says_when_there_is_no_key_store(qapp: QApplication, tmp_path: Path) -> None:
    async def play(stage: Stage) -> None:
        form = await form_of(stage)
        await stage.until(
            lambda: "asked at each start" in form.form.password.about.text(), "why not"
        )

    credentials = KeyStore(fail.Keyring())  # type: ignore[no-untyped-call]  # keyring has no types
    assert perform(qapp, tmp_path, credentials, play)


def test_a_changed_certificate_shows_both_fingerprints(
    qapp: QApplication, tmp_path: Path, world: World
) -> None:
    credentials = MemoryCredentials()
    first = world.start(users=USERS)
    profile, before = profile_of(first), first.fingerprint
    world.stop(first)
    second = world.start(users=USERS, port=first.port)
    keep(tmp_path, profile)
    credentials.set(f"default/cti@{profile.address}", PASSWORD)

    async def play(stage: Stage) -> None:
        await stage.until(lambda: stage.mode is LinkMode.DOWN, "the doubt")
        assert "another certificate" in stage.console.banner.sentence.text()
        await stage.pressed(stage.console.banner.retry)
        form = await form_of(stage)
        assert form.data.password == PASSWORD
        await stage.until(lambda: form.phase is Phase.ASKING, "the question")
        assert "nothing was sent" in form.question.sentence.text()
        assert form.question.before.pairs.text()[:11] == before[:11]
        assert form.question.now.pairs.text()[:11] == second.fingerprint[:11]
        await stage.until(form.question.cancel.hasFocus, "a cursor that does not trust")
        QTest.keyClick(form, Qt.Key.Key_Return)
        assert form.phase is Phase.ASKING and not form.question.trust.isEnabled()
        form.question.sure.box.click()
        await stage.pressed(form.question.trust)
        await stage.until(lambda: form.phase is Phase.PASSED, "all steps")
        await stage.pressed(form.go)
        await stage.live()

    assert perform(qapp, tmp_path, credentials, play)
    assert stored(tmp_path).profile.pinned_pem != profile.pinned_pem


def test_a_pin_is_kept_whatever_else_is_edited(
    qapp: QApplication, tmp_path: Path, world: World
) -> None:
    credentials = MemoryCredentials()
    first = world.start(users=USERS)
    profile, before = replace(profile_of(first), call_control=True), first.fingerprint
    world.stop(first)
    second = world.start(users=USERS, port=first.port)
    keep(tmp_path, profile)
    credentials.set(f"default/cti@{profile.address}", PASSWORD)

    async def play(stage: Stage) -> None:
        await stage.until(lambda: stage.mode is LinkMode.DOWN, "the doubt")
        logins(stage).open_form()
        form = await form_of(stage)
        QTest.keyClicks(form.form.extension.edit, "1")
        QTest.keyClick(form.form.address.edit, Qt.Key.Key_End)
        QTest.keyClicks(form.form.address.edit, "9")
        assert form.data.pinned_pem == "", "a pin belongs to one address"
        QTest.keyClick(form.form.address.edit, Qt.Key.Key_Backspace)
        assert form.data.pinned_pem == profile.pinned_pem
        QTest.keyClicks(form.form.address.edit, "/")
        assert form.data.pinned_pem == profile.pinned_pem, "the same one, written differently"
        form.form.password.edit.setText(PASSWORD)
        QTest.mouseClick(form.go, LEFT)
        await stage.until(lambda: form.phase is Phase.ASKING, "the question")
        assert form.question.before.pairs.text()[:11] == before[:11]
        assert form.question.now.pairs.text()[:11] == second.fingerprint[:11]
        assert form.question.sure.isVisible() and not form.question.trust.isEnabled()

    assert perform(qapp, tmp_path, credentials, play)


def test_a_kept_password_is_shown_to_nobody_and_stays_with_its_user_and_address(
    qapp: QApplication, tmp_path: Path, world: World
) -> None:
    users = default_users("cti", PASSWORD, "web", "Web-4711")
    sim = world.start(users=users, options=FaceOptions(socket_users="web"))
    credentials = MemoryCredentials()
    profile = replace(profile_of(sim), socket_user="web")
    keep(tmp_path, profile)
    credentials.set(f"default/cti@{profile.address}", PASSWORD)
    credentials.set(f"default/web@{profile.address}", "Web-4711")

    async def play(stage: Stage) -> None:
        await stage.live()
        for edited, left in (("user", "Web-4711"), ("socket_user", PASSWORD), ("address", "")):
            logins(stage).open_form()
            dialog = await form_of(stage)
            form = dialog.form
            for field in (form.password, form.socket_password):
                field.eye.click()
                assert field.edit.text() == ""
                assert field.edit.placeholderText() == "Known; type to replace it"
            assert (dialog.data.password, dialog.data.socket_password) == (PASSWORD, "Web-4711")
            QTest.keyClicks(form.extension.edit, "0")
            assert (dialog.data.password, dialog.data.socket_password) == (PASSWORD, "Web-4711")
            QTest.keyClicks(getattr(form, edited).edit, "x")
            assert dialog.data.password + dialog.data.socket_password == left
            QTest.keyClicks(form.password.edit, "typed")
            QTest.keyClicks(form.address.edit, "y")
            assert dialog.data.password == "typed" == form.password.edit.displayText()
            dialog.dismiss()
            logins(stage).form = None  # the form begins anew

    assert perform(qapp, tmp_path, credentials, play)


def test_a_socket_that_wants_another_user_is_a_limit_not_an_end(
    qapp: QApplication, tmp_path: Path, world: World
) -> None:
    users = default_users("cti", PASSWORD, "web", "Web-4711")
    sim = world.start(users=users, options=FaceOptions(socket_users="web"))

    async def play(stage: Stage) -> None:
        form = await form_of(stage)
        await active(stage, form)
        write(form, sim)
        QTest.keyClick(form, Qt.Key.Key_Return)
        await stage.until(lambda: form.phase is Phase.ASKING, "the certificate")
        QTest.mouseClick(form.question.trust, LEFT)
        await stage.until(lambda: form.phase is Phase.PASSED, "all steps")
        socket = form.steps.rows["socket"]
        assert socket.mark is Mark.DOUBT and "late" in socket.sentence.text()
        assert form.go.text() == "Start"

        QTest.mouseClick(form.form.more, LEFT)
        QTest.keyClicks(form.form.socket_user.edit, "web")
        assert form.phase is Phase.TYPING, "it was not tried like that"
        QTest.keyClicks(form.form.socket_password.edit, "Web-4711")
        QTest.mouseClick(form.go, LEFT)
        await stage.until(lambda: form.phase is Phase.PASSED, "all steps")
        assert socket.mark is Mark.OK
        QTest.mouseClick(form.go, LEFT)
        await stage.live()

    assert perform(qapp, tmp_path, MemoryCredentials(), play)
    assert stored(tmp_path).profile.socket_user == "web"


def test_a_password_that_the_socket_refused_is_not_sent_again_by_start(
    qapp: QApplication, tmp_path: Path, world: World
) -> None:
    users = default_users("cti", PASSWORD, "web", "Web-4711")
    sim = world.start(users=users, options=FaceOptions(socket_users="web"))
    credentials = MemoryCredentials()

    async def play(stage: Stage) -> None:
        form = await form_of(stage)
        await active(stage, form)
        write(form, sim)
        QTest.mouseClick(form.form.more, LEFT)
        QTest.keyClicks(form.form.socket_user.edit, "web")
        QTest.keyClicks(form.form.socket_password.edit, "wrong")
        QTest.keyClick(form, Qt.Key.Key_Return)
        await stage.until(lambda: form.phase is Phase.ASKING, "the certificate")
        QTest.mouseClick(form.question.trust, LEFT)
        await stage.until(lambda: form.phase is Phase.PASSED, "all steps")
        assert form.steps.rows["socket"].mark is Mark.DOUBT
        QTest.mouseClick(form.go, LEFT)
        store = stage.shell.store
        await stage.until(lambda: store.link.mode is LinkMode.POLLING, "the lists")
        await stage.until(lambda: "user" in store.link.reason, "why there is no socket")
        left = world.act(sim, lambda _: sim._socket_guard.attempts_left("127.0.0.1"))
        assert left == FaceOptions().attempts - 1, "once in the check, and never again"

    assert perform(qapp, tmp_path, credentials, play)
    assert "wrong" not in credentials._kept.values()


def test_the_demo_is_one_click_from_the_first_run(qapp: QApplication, tmp_path: Path) -> None:
    async def play(stage: Stage) -> None:
        form = await form_of(stage)
        QTest.mouseClick(form.demo, LEFT)
        await stage.until(lambda: stage.app.strip is not None, "the demo's line")
        await stage.live()
        assert len(stage.shell.store.extensions) == 40
        assert stage.app.strip is not None
        stage.app.strip.leave_asked.emit()
        await stage.until(
            lambda: stage.app.strip is None and stage.app.shell is not None, "my own window"
        )
        await form_of(stage)

    assert perform(qapp, tmp_path, MemoryCredentials(), play)
    assert stored(tmp_path).profile == Profile()


def test_an_address_that_is_none_is_told_at_the_field(qapp: QApplication, tmp_path: Path) -> None:
    async def play(stage: Stage) -> None:
        form = await form_of(stage)
        field = form.form.address
        for address in ("http://pbx.example.com", "pbx example", "cti@pbx", "[::1"):
            field.edit.setText(address)
            form.form.user.edit.setText("cti")
            form.form.password.edit.setText("x")
            QTest.mouseClick(form.go, LEFT)
            await stage.until(lambda: field.edit.property("wrong") == "true", "what is wrong")
            assert field.about.text().endswith(".") and field.text == address
            QTest.keyClicks(field.edit, "x")
            assert field.edit.property("wrong") == "false"

    assert perform(qapp, tmp_path, MemoryCredentials(), play)


def test_a_check_can_be_stopped_and_hangs_nobody(
    qapp: QApplication, tmp_path: Path, world: World
) -> None:
    sim = world.start(users=USERS)
    world.act(sim, lambda _: sim.faults.arm(FaultKind.HANG, on="api"))

    async def play(stage: Stage) -> None:
        form = await form_of(stage)
        await active(stage, form)
        write(form, sim)
        QTest.keyClick(form, Qt.Key.Key_Return)
        await stage.until(lambda: form.phase is Phase.ASKING, "the certificate")
        QTest.mouseClick(form.question.trust, LEFT)
        await stage.until(
            lambda: form.steps.rows["login"].mark is Mark.RUNNING, "a log-in that hangs"
        )
        assert form.go.text() == "Stop"
        QTest.mouseClick(form.go, LEFT)
        assert form.phase is Phase.TYPING and form.go.text() == "Connect"
        assert form.form.password.text == PASSWORD

    assert perform(qapp, tmp_path, MemoryCredentials(), play)
