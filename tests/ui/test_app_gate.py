"""The whole app with gate rules: nobody is asked about what a rule decides, and it warns."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.gate_stage import CALLER, Gate, play_at_gate
from ucm_cti.commands.gate.rules import GateRules, Rule, Then, Who
from ucm_cti.domain.alerts import ALWAYS, CallKind
from ucm_cti.domain.call import Phase
from ucm_cti.ui.popups.decide import Kind

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
HIDDEN = Rule("hidden", who=Who.WITHHELD, then=Then.REFUSE)
AGAIN = Rule("again", who=Who.SEEN, then=Then.REFUSE)


def kinds(gate: Gate) -> list[Kind]:
    return [window.popup.kind for window in gate.popups if window.popup is not None]


def test_a_call_that_no_rule_cares_about_rings_at_once_and_never_asks(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def play(gate: Gate) -> None:
        gate.rules(GateRules(True, (HIDDEN,)))
        asked: list[Kind] = []
        said: list[str] = []
        popups = gate.shell.popups
        popups.herald.say = lambda _, sentence: said.append(sentence)
        gate.shell.store.subscribe(
            lambda _: asked.extend(window.popup.kind for window in popups.windows if window.popup)
        )
        gate.calls()
        await gate.until(lambda: kinds(gate) == [Kind.RINGING], "the ringing phone")
        assert Kind.GATE not in asked
        await gate.until(lambda: gate.shell.gate.log[0].result == "The call goes through.")
        gate.calls("anonymous")
        await gate.until(lambda: gate.shell.gate.log[0].result == "The call was refused.")
        await gate.toast("hidden: The call was refused.")
        assert Kind.GATE not in asked and len(gate.shell.store.calls) == 1
        assert len(said) == 1, "the call that rings; what was refused is not missed"

    play_at_gate(qapp, tmp_path, play)


def test_what_a_rule_could_not_do_is_asked_after_all(qapp: QApplication, tmp_path: Path) -> None:
    async def play(gate: Gate) -> None:
        gate.rules(GateRules(True, (Rule(then=Then.SEND, target="Nobody"),)))
        gate.calls()
        await gate.until(lambda: kinds(gate) == [Kind.GATE], "the question")
        assert "Nobody is called" in gate.shell.gate.log[0].result

    play_at_gate(qapp, tmp_path, play)


def test_with_the_rules_off_the_person_decides(qapp: QApplication, tmp_path: Path) -> None:
    async def play(gate: Gate) -> None:
        gate.rules(GateRules(False, (Rule(then=Then.REFUSE),)))
        gate.calls()
        await gate.until(lambda: kinds(gate) == [Kind.GATE], "the question")
        assert gate.shell.gate.log == ()

    play_at_gate(qapp, tmp_path, play)


def test_who_has_called_before_is_read_from_the_call_records(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def play(gate: Gate) -> None:
        gate.calls()
        await gate.at_gate("+49301")
        gate.world.act(
            gate.sim, lambda pbx: [pbx.refuse(row["channel"]) for row in pbx.unbridged()]
        )
        await gate.until(lambda: not gate.shell.store.calls, "an empty board")
        gate.shell.gate._seen.clear()  # as after a new start
        gate.rules(GateRules(True, (AGAIN,), default=Then.ASK))
        await gate.until(lambda: CALLER in gate.shell.gate._seen, "the past callers")
        gate.calls("+49302")
        await gate.until(lambda: kinds(gate) == [Kind.GATE], "a new caller")
        gate.calls()
        await gate.until(lambda: gate.shell.gate.log, "a known caller")
        assert gate.shell.gate.log[0].decision.rule == AGAIN

    play_at_gate(qapp, tmp_path, play)


def test_it_warns_when_nobody_decides(qapp: QApplication, tmp_path: Path) -> None:
    async def play(gate: Gate) -> None:
        warned: list[str] = []
        gate.shell.gate.warned.connect(warned.append)
        settings = gate.shell.context.settings
        settings.update(popups=False)
        assert len(warned) == 1 and "do not pop up" in warned[0]
        settings.update(popups=True)
        assert warned[1:] == [""]
        alerts = settings.value.alerts
        for unwatched in (
            replace(alerts, quiet_until=ALWAYS),
            alerts.showing(CallKind.GATE, False),
        ):
            warned.clear()
            settings.update(alerts=unwatched)
            assert len(warned) == 1 and "do not pop up" in warned[0]
            settings.update(alerts=alerts)
            assert warned[1:] == [""]
        for _ in range(3):
            gate.calls()
            await gate.until(lambda: gate.shell.gate._at_gate, "a call at the gate")
            gate.shell.gate._at_gate = dict.fromkeys(gate.shell.gate._at_gate, 0.0)
            await gate.world.advance(gate.sim, 10.1)
            await gate.until(
                lambda: all(
                    call.phase is not Phase.ARRIVING for call in gate.shell.store.calls.values()
                )
            )
        assert "Nobody decided the last 3 calls" in warned[-1]
        gate.rules(replace(settings.value.profile.gate, on=True))
        assert warned[-1] == ""

    play_at_gate(qapp, tmp_path, play)


def test_the_warning_is_seen_and_lets_all_through(qapp: QApplication, tmp_path: Path) -> None:
    async def play(gate: Gate) -> None:
        strip = gate.shell.gate_warning
        assert not strip.isVisible()
        gate.shell.context.settings.update(popups=False)
        assert strip.isVisible() and "waits 10 s" in strip.sentence.text()
        gate.calls()
        await gate.pressed(strip.through)
        await gate.until(lambda: gate.shell.gate.log, "the decision")
        await gate.until(lambda: gate.shell.gate.log[0].result == "The call goes through.")
        assert not strip.isVisible()

    play_at_gate(qapp, tmp_path, play)


def test_quitting_asks_once_as_callers_will_wait(qapp: QApplication, tmp_path: Path) -> None:
    async def play(gate: Gate) -> None:
        shell = gate.shell
        agreed: list[bool] = []
        shell.quit_agreed.disconnect(gate.app.quit)
        shell.quit_agreed.connect(lambda: agreed.append(True))
        shell.console.quit_asked.emit()
        dialog = shell._quit_dialog
        assert dialog is not None and dialog.isVisible() and not agreed
        assert "each outside caller waits 10 s" in dialog.sentence.text()
        await gate.pressed(dialog.stay)
        assert not agreed and not dialog.isVisible()
        shell.console.quit_asked.emit()
        assert agreed == [True]
        shell.context.settings.update(gate_quit_told=False)
        shell.tray.quit_asked.emit()
        await gate.pressed(dialog.leave)
        assert agreed == [True, True]

    play_at_gate(qapp, tmp_path, play)


def test_the_dry_run_reads_past_calls_and_sends_nothing_else(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def play(gate: Gate) -> None:
        for caller in ("anonymous", CALLER):
            await gate.at_gate(caller)
            gate.world.act(
                gate.sim, lambda pbx: [pbx.refuse(row["channel"]) for row in pbx.unbridged()]
            )
            await gate.until(lambda: not gate.shell.store.calls, "an empty board")
        gate.rules(GateRules(False, (HIDDEN,)))
        gate.console.settings_asked.emit()
        settings = gate.app._settings_dialog
        assert settings is not None
        settings.show_page(settings.gate)
        settings.gate.trial.click()
        trial = settings.gate._trial
        assert trial is not None
        seen = gate.listen_in()
        await gate.pressed(trial.run)
        await gate.until(lambda: not trial.running and trial.list.shown, "the result")
        assert (
            trial.said.text() == "Of 2 outside calls 1 would have been refused, none from contacts."
        )
        assert trial.by_rule.text().splitlines() == [
            "No rule fits, they go through at once: 1",
            "hidden: 1",
        ]
        assert set(seen) <= {"cdrapi", "listBridgedChannels", "listUnBridgedChannels"}
        trial.away.box.click()
        assert [row.word for row in trial.list.shown] == ["refused"]
        assert gate.shell.gate.log == ()

    play_at_gate(qapp, tmp_path, play)


def test_the_list_of_blocked_callers(qapp: QApplication, tmp_path: Path) -> None:
    async def play(gate: Gate) -> None:
        gate.console.settings_asked.emit()
        settings = gate.app._settings_dialog
        assert settings is not None
        settings.show_page(settings.gate)
        settings.gate.blocked.click()
        blocked = settings.gate._blocked
        assert blocked is not None
        await gate.until(lambda: blocked.said.text() == "Nobody is blocked.", "the list")
        blocked.number.edit.setText("1001")
        await gate.pressed(blocked.add)
        assert "is inside" in blocked.number.about.text()
        blocked.number.edit.setText("+30 2310 550123")
        await gate.pressed(blocked.add)
        await gate.until(lambda: not blocked.busy and blocked.list.shown, "the number")
        assert blocked.list.shown[0].about == CALLER and gate.turned_away()
        blocked.search.setText("999")
        assert blocked.list.shown == ()
        blocked.search.setText("2310")
        assert len(blocked.list.shown) == 1
        await gate.pressed(blocked.remove)
        await gate.until(lambda: not blocked.busy and not blocked.list.shown, "nobody")
        assert not gate.turned_away()
        await gate.pressed(blocked.undo)
        await gate.until(lambda: not blocked.busy and blocked.list.shown, "the number again")
        assert gate.turned_away()

    play_at_gate(qapp, tmp_path, play)


def test_somebody_who_has_just_called_is_blocked_by_the_menu(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def play(gate: Gate) -> None:
        await gate.at_gate()
        gate.world.act(
            gate.sim, lambda pbx: [pbx.refuse(row["channel"]) for row in pbx.unbridged()]
        )
        await gate.until(lambda: gate.shell.gate.recent == (CALLER,), "a caller of late")
        gate.console.top.blocked_asked.emit()
        blocked = gate.shell._blocked
        assert blocked is not None and blocked.isVisible()
        await gate.until(lambda: not blocked.busy, "the list")
        await gate.pressed(blocked.recent)
        (recent,) = blocked.menu.actions()
        recent.trigger()
        blocked.menu.close()
        assert blocked.number.text == CALLER
        await gate.pressed(blocked.add)
        await gate.until(lambda: not blocked.busy and blocked.list.shown, "the number")
        assert gate.turned_away()

    play_at_gate(qapp, tmp_path, play)
