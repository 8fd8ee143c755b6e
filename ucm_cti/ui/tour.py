"""A walk through the app by itself, with a picture of each view in light and dark."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from ucm_cti.commands.gate.rules import GateRules, Hours, Rule, Then, Who
from ucm_cti.commands.numbers.rules import NumberRules
from ucm_cti.commands.verbs import Verb
from ucm_cti.desktop.contacts.csvfile import read_table
from ucm_cti.domain.ids import CallId
from ucm_cti.domain.link import LinkMode
from ucm_cti.domain.wording import noop
from ucm_cti.ui.dialogs.first_run import Phase
from ucm_cti.ui.dialogs.importing import ImportDialog
from ucm_cti.ui.models.keys import Deed
from ucm_cti.ui.models.people import Scope
from ucm_cti.ui.popups.decide import Kind
from ucm_cti.ui.tourstage import MODES, Camera, Stage, TourFailed, TourPbx, until
from ucm_cti.ui.views.console import SIZE

_ALL_MODES = (*MODES, "contrast")
_NARROW = QSize(480, 720)
_STRIP = QSize(320, 780)
_HELD = 130.0
"""So long, in s, the call in the picture of an urgent one has been held."""
_FILE = """Name;Firma;Telefon geschäftlich;Handy;Kundennummer
Katerina Alexiou;Alexiou Travel;+30 231 055 0123;;4711
Mira Novak;Novak i Syn;+48 22 123 45 67;;4712
Jörg Müller;Öl & Gas AG;+49 (0) 89 765 43-21;0171 223 34 45;4713
Ohne Nummer;Messe;;;4714
"""
_STACK = 3
_RULES = GateRules(
    on=True,
    rules=(
        Rule(
            noop("Hidden numbers at night"),
            who=Who.WITHHELD,
            hours=Hours((0, 1, 2, 3, 4), begins=18 * 60, ends=8 * 60),
            then=Then.REFUSE,
        ),
        Rule(noop("From abroad"), who=Who.NUMBER, numbers=("+49*", "+39*"), then=Then.REFUSE),
        Rule(noop("Known callers"), who=Who.CONTACT, then=Then.THROUGH),
    ),
)
_LATE = 32.0


class Tour:
    """The walk; `few` takes only the views that show how another scale or direction looks."""

    def __init__(self, stage: Stage, camera: Camera, *, few: bool = False) -> None:
        self._stage = stage
        self._camera = camera
        self._few = few

    async def walk(self) -> list[Path]:
        """Take every picture; their files in order. Raises TourFailed."""
        self._stage.console.resize(*SIZE)
        await self._first_run()
        if not self._few:
            await self._take("04-board-idle", self._stage.console)
            await self._call_centre()
            await self._gate()
        await self._calls()
        await self._api()
        await self._doctor()
        await self._numbers()
        if not self._few:
            await self._contacts()
        return self._camera.files

    async def _first_run(self) -> None:
        stage = self._stage
        form = stage.open_form()
        form.fill(stage.first_data)
        form.form.password.edit.setText(stage.first_data.password)  # as if it had been typed
        if not self._few:
            await self._take("01-first-run", form)
        form.go.click()
        await until(lambda: form.phase is Phase.ASKING, "the question about the certificate")
        if not self._few:
            await self._take("02-certificate", form)
        form.question.trust.click()
        await until(lambda: form.phase is Phase.PASSED, "the checks of the connection")
        await self._take("03-first-run-checked", form)
        form.go.click()
        await self._live()

    async def _calls(self) -> None:
        stage = self._stage
        pbx = await stage.play("morning")
        await self._live()
        await until(lambda: len(stage.context.store.calls) > 2, "the calls of a morning")
        await pbx.ring_me()
        await self._popped(Kind.RINGING)
        await self._take("06-ringing", stage.console, *stage.popups.windows)
        if not self._few:
            await pbx.pick_up()
            await until(self._talking, "the call in progress")
            await self._take("07-in-call", stage.console)
            await self._bar()
            await self._narrow()
            await self._transfer()
        await pbx.call_at_gate()
        await self._popped(Kind.GATE)
        await until(self._two_seconds_gone, "the countdown")
        await self._take("11-gate", stage.console, *stage.popups.windows)
        await self._held_long(pbx)
        await self._keys()
        if not self._few:
            window = stage.popups.windows[-1]
            window.more.click()
            await self._take("33-gate-menu", stage.console, window.menu, window)
            window.menu.close()
        await self._popups(pbx)

    async def _transfer(self) -> None:
        console = self._stage.console
        operator = console.operator
        card = operator.current()
        if card is None:
            raise TourFailed("there is no call to transfer")
        console.activateWindow()  # a pop-up on the offscreen platform takes the focus
        await self._drag(card.id)
        operator.do(Verb.TRANSFER, card.id)
        panel = console.my_calls.cards[0].panel
        panel.field.setText("ma")
        await until(lambda: len(panel.choices.lines) > 1, "the matches of a name")
        await self._take("09-transfer", console)
        panel.field.setText("Fatima Rahman")
        await until(lambda: len(panel.choices.lines) == 1, "one match")
        panel.send_button.click()
        await until(lambda: bool(operator.follow_ups.rows), "the follow-up of a sent call")
        await self._take("10-follow-up", console)
        await self._nobody_answers()

    async def _drag(self, call_id: CallId) -> None:
        """A call on its way to somebody who talks."""
        console = self._stage.console
        view, model = console.people.view, console.people.model
        rows = (model.row(at) for at in range(model.rowCount()))
        busy = next(row for row in rows if row.talking and row.number != console.operator.me)
        console.operator.lifted.emit(call_id, view.rect_of(busy).center())
        reach = self._stage.context.desk.reach
        await until(lambda: not reach.wants(busy.number), "what awaits a call there")
        await self._take("09-drag", console)
        console.dropping.cancel()

    async def _nobody_answers(self) -> None:
        """A sent call half a minute later."""
        console = self._stage.console
        follow = console.operator.follow_ups
        (row,) = follow.rows
        sent = self._stage.context.now() - _LATE
        follow.start(row.call, row.leg, row.who, row.target, sent, row.number)
        console.refresh()
        await self._take("10-follow-up-late", console)

    async def _held_long(self, pbx: TourPbx) -> None:
        """My call has been on hold for too long, in the window and in a strip."""
        console = self._stage.console
        operator = console.operator
        if not operator.mine():
            await pbx.ring_me()
            await until(lambda: bool(operator.mine()), "a call for me")
        await pbx.pick_up()
        await until(self._talking, "my call")
        console.activateWindow()
        card = operator.mine()[0]
        operator.do(Verb.HOLD, card.id)
        await until(lambda: operator.mine()[0].held, "the hold")
        operator.holds.update([], self._stage.context.now())
        operator.holds.update([card.id], self._stage.context.now() - _HELD)
        console.alarm.turned.emit()
        await self._take("14-held-long", console, modes=_ALL_MODES)
        console.resize(_STRIP)
        await self._take("15-strip", console, modes=_ALL_MODES)
        console.resize(*SIZE)

    async def _keys(self) -> None:
        dialog = self._stage.open_settings()
        dialog.show_page(dialog.keys)
        dialog.keys.buttons[Deed.ACCEPT].pressed_key.emit("F5")
        await self._take("16-keys", dialog)
        dialog.close()

    async def _popups(self, pbx: TourPbx) -> None:
        """Three calls at once, two of them hidden, and the settings of all that."""
        stage, popups = self._stage, self._stage.popups
        await pbx.ring_me()
        await self._popped(Kind.RINGING)
        await pbx.call_at_gate()
        await until(lambda: len(popups.windows) == _STACK, "three pop-ups")
        await self._take("40-popups", stage.console, *popups.windows)
        if self._few:
            return
        for window in popups.windows[1:]:
            window.hide_button.click()
        await until(lambda: len(popups.windows) == 1, "two hidden pop-ups")
        await self._take("41-popups-hidden", stage.console, *popups.windows)
        settings = stage.open_settings()
        settings.show_page(settings.popups)
        await self._take("42-settings-popups", settings)
        settings.close()

    async def _gate(self) -> None:
        """The rules, one of them being changed, their dry run, and a blocked caller."""
        stage = self._stage
        settings = stage.context.settings
        before = settings.value.profile
        settings.update(profile=replace(before, call_control=True, gate=_RULES))
        dialog = stage.open_settings()
        page = dialog.gate
        dialog.show_page(page)
        await self._take("30-gate-rules", dialog)
        page.rules.edit.click()
        await self._take("31-gate-rule", page.rules.editor)
        page.rules.editor.reject()
        trial = page.open_trial()
        trial.start()
        await until(lambda: not trial.running, "the dry run")
        await self._take("32-gate-dry-run", trial)
        trial.close()
        dialog.close()
        settings.update(profile=before)

    async def _api(self) -> None:
        """A reply that was read, and a change that is asked about."""
        window = self._stage.open_api()
        window.list.choose("listBridgedChannels")
        window.form.send.click()
        await until(lambda: bool(window.history.lines), "the reply to a request")
        window.list.choose("addPinSets")
        window.form.fill({"pin_sets_id": "3", "pin_sets_name": "Night shift", "members": "[]"})
        window.form.send.click()
        await self._take("12-api-console", window)
        window.close()

    async def _doctor(self) -> None:
        dialog = self._stage.open_doctor()
        dialog.begin()
        await until(lambda: not dialog.running, "the doctor's findings")
        await self._take("13-doctor", dialog)
        dialog.close()

    async def _numbers(self) -> None:
        """What becomes of a number at a site in Germany."""
        holder = self._stage.context.settings
        before = holder.value.profile
        rules = NumberRules("DE", outside_prefix="0", international_prefix="00")
        holder.update(profile=replace(before, numbers=rules))
        dialog = self._stage.open_number_doctor()
        dialog.field.fill("+49 (0) 89 123456 ext. 12")
        await self._take("17-number-doctor", dialog)
        dialog.close()
        holder.update(profile=before)

    async def _contacts(self) -> None:
        """Contacts in the list of people, before an import, and in the settings."""
        context, console = self._stage.context, self._stage.console
        console.people.narrow(Scope.CONTACTS)
        await self._take("20-contacts", console)
        console.people.narrow(Scope.ALL)
        table = read_table(_FILE.encode())
        importing = ImportDialog(context, console)
        importing.show_draft(await context.contacts.read_draft("fair.csv", table, table.guess()))
        importing.show()
        await self._take("21-contacts-import", importing)
        importing.close()
        settings = self._stage.open_settings()
        settings.show_page(settings.contacts)
        await self._take("22-contacts-settings", settings)
        settings.close()

    async def _bar(self) -> None:
        bar = self._stage.open_bar()
        bar.field.setText("to ma")
        bar.refresh()
        await until(lambda: len(bar.choices.lines) > 1, "the matches in the command bar")
        await self._take("18-command-bar", self._stage.console, bar)
        bar.field.setText("help")
        bar.refresh()
        await self._take("19-command-bar-help", bar)
        bar.field.clear()
        bar.close_bar()

    async def _narrow(self) -> None:
        console = self._stage.console
        console.resize(_NARROW)
        await self._take("08-narrow", console)
        console.resize(*SIZE)

    async def _call_centre(self) -> None:
        await self._stage.play("callcentre")
        await self._live()
        store = self._stage.context.store
        await until(lambda: len(store.calls) > 20, "the calls of a call centre")
        await self._take("05-callcentre", self._stage.console)

    async def _take(self, name: str, *widgets: QWidget, modes: Sequence[str] = MODES) -> None:
        await self._camera.take(name, *widgets, modes=modes)

    async def _live(self) -> None:
        store = self._stage.context.store
        await until(
            lambda: store.link.mode is LinkMode.LIVE and bool(store.extensions), "a connection"
        )

    async def _popped(self, kind: Kind) -> None:
        windows = self._stage.popups
        await until(
            lambda: any(window.popup and window.popup.kind is kind for window in windows.windows),
            f"the pop-up of a {kind} call",
        )

    def _two_seconds_gone(self) -> bool:
        now = self._stage.context.now()
        rows = self._stage.console.operator.waiting()
        return any(row.gate_ends is not None and row.gate_ends - now < 8 for row in rows)

    def _talking(self) -> bool:
        return any(card.talking for card in self._stage.console.operator.mine())
