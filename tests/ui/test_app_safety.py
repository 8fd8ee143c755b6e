"""The app never locks its own computer out: refused passwords, last attempts, lock-outs, -47."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.app_stage import Stage, World, perform
from tests.ui.bench import LEFT
from tests.ui.test_app_login import (
    PASSWORD,
    USERS,
    active,
    form_of,
    keep,
    logins,
    password_of,
    profile_of,
    write,
)
from ucm_cti.desktop.credentials import MemoryCredentials
from ucm_cti.domain.link import LinkMode
from ucm_cti.simulator import certificate
from ucm_cti.simulator.options import FaceOptions
from ucm_cti.simulator.server import Simulator
from ucm_cti.ui.dialogs.first_run import ConnectDialog, Phase
from ucm_cti.ui.dialogs.settings import SettingsDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
HERE = "127.0.0.1"


@pytest.fixture
def world() -> Iterator[World]:
    made = World()
    yield made
    made.close()


def stored(sim: Simulator, folder: Path, password: str) -> MemoryCredentials:
    """The app is set up, with a password in the key store."""
    keep(folder, profile_of(sim))
    credentials = MemoryCredentials()
    credentials.set(f"default/cti@127.0.0.1:{sim.port}", password)
    return credentials


def passed(form: ConnectDialog) -> bool:
    """Tries what is typed, again and again; whether it has gone through."""
    if form.phase is Phase.TYPING:
        QTest.mouseClick(form.go, LEFT)
    return form.phase is Phase.PASSED


def left(world: World, sim: Simulator) -> int:
    return world.act(sim, lambda _: sim.api.guard.attempts_left(HERE))


def test_a_stored_password_that_was_refused_is_asked_for_by_the_next_start(
    qapp: QApplication, tmp_path: Path, world: World
) -> None:
    sim = world.start(users=USERS)
    credentials = stored(sim, tmp_path, "old one")

    async def first(stage: Stage) -> None:
        await stage.until(lambda: stage.mode is LinkMode.DOWN, "the refusal")

    async def second(stage: Stage) -> None:
        dialog = await password_of(stage)
        assert "not sent again" in dialog.reason.text()
        assert dialog.attempts.text() == "4 attempts left before the PBX locks this computer out."
        assert left(world, sim) == 4
        dialog.password.edit.setText(PASSWORD)
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        await stage.live()
        await stage.until(lambda: PASSWORD in credentials._kept.values(), "the new one is kept")

    async def third(stage: Stage) -> None:
        await stage.live()

    for play in (first, second, third):
        assert perform(qapp, tmp_path, credentials, play)


def test_the_last_attempt_is_announced_before_it_is_sent(
    qapp: QApplication, tmp_path: Path, world: World
) -> None:
    sim = world.start(users=USERS, options=FaceOptions(attempts=2))

    async def play(stage: Stage) -> None:
        form = await form_of(stage)
        await active(stage, form)
        write(form, sim, "wrong")
        QTest.keyClick(form, Qt.Key.Key_Return)
        await stage.until(lambda: form.phase is Phase.ASKING, "the certificate")
        QTest.mouseClick(form.question.trust, LEFT)
        await stage.until(form.form.attempts.isVisible, "the warning")
        assert "last attempt" in form.form.attempts.text()
        assert left(world, sim) == 1

        QTest.keyClick(form, Qt.Key.Key_Return)
        assert form.phase is Phase.TYPING, "the same one is not sent again"
        assert "just refused" in form.form.password.about.text()
        QTest.keyClicks(form.form.password.edit, "also wrong")
        QTest.keyClick(form, Qt.Key.Key_Return)
        await stage.until(lambda: form.go.text() == "Last attempt", "the question")
        assert left(world, sim) == 1, "nothing was sent"
        form.form.password.edit.clear()
        QTest.keyClicks(form.form.password.edit, PASSWORD)
        assert form.go.text() == "Connect"
        QTest.keyClick(form, Qt.Key.Key_Return)
        await stage.until(lambda: form.go.text() == "Last attempt", "the question again")
        QTest.mouseClick(form.go, LEFT)
        await stage.until(lambda: form.phase is Phase.PASSED, "all steps")
        assert not form.form.attempts.isVisible()

    assert perform(qapp, tmp_path, MemoryCredentials(), play)


def test_the_form_counts_a_lock_out_down_and_never_sends_its_cause_again(
    qapp: QApplication, tmp_path: Path, world: World
) -> None:
    sim = world.start(users=USERS, options=FaceOptions(attempts=1, ban_seconds=3))

    async def play(stage: Stage) -> None:
        form = await form_of(stage)
        await active(stage, form)
        write(form, sim, "wrong")
        QTest.keyClick(form, Qt.Key.Key_Return)
        await stage.until(lambda: form.phase is Phase.ASKING, "the certificate")
        QTest.mouseClick(form.question.trust, LEFT)
        lock = form.form.lock
        await stage.until(lambda: "lock-out ends in 0:0" in lock.text(), "the countdown")
        assert lock.isVisible()
        assert "second" not in form.steps.rows["login"].sentence.text(), "one clock is enough"
        before = lock.text()
        await stage.until(lambda: lock.text() not in {before, ""}, "a second later")
        await stage.until(lambda: not lock.isVisible(), "the end of it")

        QTest.keyClicks(form.form.extension.edit, "0")
        QTest.keyClick(form.form.extension.edit, Qt.Key.Key_Backspace)
        QTest.keyClick(form, Qt.Key.Key_Return)
        assert form.phase is Phase.TYPING, "the same one is not sent again"
        assert "just refused" in form.form.password.about.text()
        assert left(world, sim) == 1
        form.form.password.edit.clear()
        QTest.keyClicks(form.form.password.edit, PASSWORD)
        await stage.until(lambda: passed(form), "an open PBX")

    assert perform(qapp, tmp_path, MemoryCredentials(), play)


def test_the_form_is_not_filled_with_the_cause_of_a_lock_out(
    qapp: QApplication, tmp_path: Path, world: World
) -> None:
    sim = world.start(users=USERS, options=FaceOptions(attempts=1, ban_seconds=30))
    credentials = stored(sim, tmp_path, "old one")

    async def play(stage: Stage) -> None:
        sentence = stage.console.banner.sentence
        await stage.until(lambda: "lock-out ends in" in sentence.text(), "the countdown")
        logins(stage).open_form()
        form = await form_of(stage)
        assert form.data.user == "cti" and form.data.password == ""

    assert perform(qapp, tmp_path, credentials, play)


def test_a_lock_out_counts_down_and_asks_when_it_is_over(
    qapp: QApplication, tmp_path: Path, world: World
) -> None:
    sim = world.start(users=USERS, options=FaceOptions(attempts=1, ban_seconds=2))
    credentials = stored(sim, tmp_path, "old one")

    async def play(stage: Stage) -> None:
        sentence = stage.console.banner.sentence
        await stage.until(lambda: "lock-out ends in 0:0" in sentence.text(), "the countdown")
        assert "Then type the right password." in sentence.text()
        await stage.pressed(stage.console.banner.retry)
        dialog = await password_of(stage)
        before = dialog.lock.text()
        assert "sent then" in before
        await stage.until(lambda: dialog.lock.text() not in {before, ""}, "a second later")
        dialog.reject()
        await stage.until(lambda: logins(stage).asking is not None, "the question by itself")
        assert not dialog.lock.isVisible()
        dialog.password.edit.setText(PASSWORD)
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        await stage.live()

    assert perform(qapp, tmp_path, credentials, play)


def test_a_lock_out_of_somebody_elses_making_ends_in_a_connection(
    qapp: QApplication, tmp_path: Path, world: World
) -> None:
    sim = world.start(users=USERS)
    world.act(sim, lambda _: sim.mischief.ban(3, address=HERE))
    credentials = stored(sim, tmp_path, PASSWORD)

    async def play(stage: Stage) -> None:
        banner = stage.console.banner
        await stage.until(lambda: "connects by itself" in banner.sentence.text(), "the countdown")
        assert banner.retry.text() == "I have freed it" and banner.retry.isVisible()
        await stage.live()
        assert logins(stage).asking is None

    assert perform(qapp, tmp_path, credentials, play)


def test_an_api_that_is_off_never_asks_for_a_password(
    qapp: QApplication, tmp_path: Path, world: World
) -> None:
    options = FaceOptions(api_enabled=False)
    sim = world.start(users=USERS, options=options)
    credentials = stored(sim, tmp_path, PASSWORD)

    async def play(stage: Stage) -> None:
        banner = stage.console.banner
        await stage.until(lambda: "API Configuration" in banner.sentence.text(), "the causes")
        for cause in ("enabled", "user saved", "address", "password is not the matter"):
            assert cause in banner.sentence.text()
        options.api_enabled = True
        stage.console.retry_asked.emit()
        await stage.live()
        assert logins(stage).asking is None and logins(stage).form is None

    assert perform(qapp, tmp_path, credentials, play)


def test_an_unknown_user_leads_to_the_form(
    qapp: QApplication, tmp_path: Path, world: World
) -> None:
    sim = world.start(users=USERS, options=FaceOptions(unknown_user=-71))
    credentials = stored(sim, tmp_path, PASSWORD)
    profile = profile_of(sim)
    keep(
        tmp_path, type(profile)(address=profile.address, user="ctl", pinned_pem=profile.pinned_pem)
    )
    credentials.set(f"default/ctl@{profile.address}", PASSWORD)

    async def play(stage: Stage) -> None:
        await stage.until(lambda: stage.mode is LinkMode.DOWN, "the refusal")
        assert "user name" in stage.console.banner.sentence.text()
        await stage.pressed(stage.console.banner.retry)
        form = await form_of(stage)
        assert form.data.user == "ctl"

    assert perform(qapp, tmp_path, credentials, play)


def test_outdated_encryption_is_asked_for_kept_and_withdrawn(
    qapp: QApplication, tmp_path: Path, world: World
) -> None:
    sim = world.start(users=USERS, legacy_tls=True)
    credentials = MemoryCredentials()

    async def allow(stage: Stage) -> None:
        form = await form_of(stage)
        await active(stage, form)
        assert not form.form.legacy.isVisible(), "nobody is offered what is not needed"
        write(form, sim)
        QTest.keyClick(form, Qt.Key.Key_Return)
        await stage.until(form.form.legacy.isVisible, "the offer")
        assert "outdated encryption" in form.steps.rows["certificate"].sentence.text()
        QTest.mouseClick(form.go, LEFT)
        await stage.until(lambda: form.phase is Phase.TYPING, "it is still not allowed")
        form.form.legacy.box.click()
        QTest.mouseClick(form.go, LEFT)
        await stage.until(lambda: form.phase is Phase.ASKING, "the certificate")
        QTest.mouseClick(form.question.trust, LEFT)
        await stage.until(lambda: form.phase is Phase.PASSED, "all steps")
        QTest.mouseClick(form.go, LEFT)
        await stage.live()
        await stage.until(lambda: bool(credentials._kept), "the password")

    async def withdraw(stage: Stage) -> None:
        await stage.live()
        stage.console.settings_asked.emit()
        (dialog,) = stage.console.findChildren(SettingsDialog)
        dialog.show_page(dialog.pbx)
        await stage.until(dialog.pbx.legacy.isVisible, "what is allowed")
        dialog.pbx.legacy.box.click()

    async def refused(stage: Stage) -> None:
        await stage.until(lambda: stage.mode is LinkMode.DOWN, "the end of it")
        assert "outdated encryption" in stage.console.banner.sentence.text()

    for play in (allow, withdraw, refused):
        assert perform(qapp, tmp_path, credentials, play)


def test_an_expired_pin_is_told(
    qapp: QApplication, tmp_path: Path, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(certificate, "_LIFETIME", timedelta(hours=-1))
    sim = world.start(users=USERS)
    credentials = stored(sim, tmp_path, PASSWORD)

    async def play(stage: Stage) -> None:
        await stage.live()
        shown = stage.console.my_calls.toasts.shown
        await stage.until(lambda: any("ran out on" in t.sentence.text() for t in shown), "why")

    assert perform(qapp, tmp_path, credentials, play)
