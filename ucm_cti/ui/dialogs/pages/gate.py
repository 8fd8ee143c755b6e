"""Settings of the gate, where outside calls wait for accept or refuse."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from ucm_cti.commands.gate.rules import GateRules, Rule, Then
from ucm_cti.commands.gate.words import THEN_WORDS
from ucm_cti.domain.alerts import CallKind
from ucm_cti.domain.wording import noop, tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.dialogs.blocked import BlockedDialog
from ucm_cti.ui.dialogs.fields import Choice, Field, Tick
from ucm_cti.ui.dialogs.gatelog import GateLogDialog
from ucm_cti.ui.dialogs.gaterules import GateRulesBox
from ucm_cti.ui.dialogs.gatetrial import GateTrialDialog
from ucm_cti.ui.dialogs.pages.kindtable import let_pop_up
from ucm_cti.ui.dialogs.pages.page import Page
from ucm_cti.ui.views.buttons import BUTTON_GAP, VerbButton
from ucm_cti.ui.views.flow import Flow

_DEFAULTS = (Then.THROUGH, Then.ASK, Then.REFUSE)


class GatePage(Page):
    """Whether there is a gate, whether its calls pop up, and the rules that decide them."""

    title = noop("Gate")

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self._trial: GateTrialDialog | None = None
        self._log: GateLogDialog | None = None
        self._blocked: BlockedDialog | None = None
        self.control = Tick(
            tr("Call control is on"),
            tr(
                "Tick this when Call Control is ticked for the API on the UCM. Without a decision "
                "a call from outside goes through after 10 seconds."
            ),
        )
        self.gate = Tick(
            tr("Pop-ups for calls at the gate"),
            tr("For every outside call that no rule decides, before it goes through."),
        )
        self.on = Tick(
            tr("Decide by rules"),
            tr("The first rule that fits decides at once, whether anybody watches or not."),
        )
        self.rules = GateRulesBox(context)
        self.default = Choice(
            tr("When no rule fits"), tuple(tr(THEN_WORDS[then]) for then in _DEFAULTS)
        )
        self.holidays = Field(tr("Holidays"), "2026-12-25, 2027-01-01")
        self.trial = VerbButton(context.themes, tr("Try on past calls…"), "play")
        self.log = VerbButton(context.themes, tr("What was decided…"), "clock")
        self.blocked = VerbButton(context.themes, tr("Blocked callers…"), "phone-off")
        more = QWidget()
        flow = Flow(BUTTON_GAP, more)
        for button in (self.trial, self.log, self.blocked):
            flow.addWidget(button)
        self.lay_out(
            (self.control, self.gate), (self.on, self.rules, self.default, more), (self.holidays,)
        )
        self.control.box.clicked.connect(self._choose_control)
        self.gate.box.clicked.connect(lambda on: let_pop_up(context.settings, CallKind.GATE, on))
        self.on.box.clicked.connect(lambda on: self._change(on=on))
        self.rules.changed.connect(self._choose_rules)
        self.default.box.activated.connect(lambda at: self._change(default=_DEFAULTS[at]))
        self.holidays.edit.textEdited.connect(self._read_holidays)
        self.holidays.edit.editingFinished.connect(self._choose_holidays)
        self.trial.clicked.connect(self.open_trial)
        self.log.clicked.connect(self._open_log)
        self.blocked.clicked.connect(self._open_blocked)

    @property
    def chosen(self) -> GateRules:
        """The rules in force."""
        return self.context.settings.value.profile.gate

    def show_settings(self) -> None:
        """Show what is chosen."""
        chosen = self.context.settings.value
        control = chosen.profile.call_control
        self.control.box.setChecked(control)
        self.gate.box.setChecked(CallKind.GATE not in chosen.unseen)
        self.gate.setEnabled(chosen.popups and control)
        self.on.box.setChecked(self.chosen.on)
        self.on.setEnabled(control)
        self.rules.show_rules(self.chosen.rules)
        at = _DEFAULTS.index(self.chosen.default) if self.chosen.default in _DEFAULTS else 0
        self.default.choose(at)
        if not self.holidays.edit.hasFocus():
            self.holidays.fill(", ".join(self.chosen.holidays))
            self._read_holidays()

    def _choose_control(self, on: bool) -> None:
        settings = self.context.settings
        settings.update(profile=replace(settings.value.profile, call_control=on))

    def _choose_rules(self, rules: tuple[Rule, ...]) -> None:
        self._change(rules=rules)

    def _choose_holidays(self) -> None:
        days = self._read_holidays()
        if days is not None:
            self._change(holidays=days)

    def _change(self, **parts: object) -> None:
        settings = self.context.settings
        gate = replace(self.chosen, **parts)  # type: ignore[arg-type]  # fields of GateRules
        settings.update(profile=replace(settings.value.profile, gate=gate))

    def _read_holidays(self, _text: str = "") -> tuple[str, ...] | None:
        """The dates that are typed, None while one of them is none."""
        texts = [text.strip() for text in self.holidays.text.split(",") if text.strip()]
        try:
            days = tuple(sorted({date.fromisoformat(text).isoformat() for text in texts}))
        except ValueError:
            words = tr("Write dates as year-month-day, with commas between them.")
            self.holidays.explain(words, wrong=True)
            return None
        self.holidays.explain(tr("For rules that differ on holidays. Empty for none."))
        return days

    def open_trial(self) -> GateTrialDialog:
        """Try the rules on past calls, whether they are switched on or not."""
        if self._trial is None:
            self._trial = GateTrialDialog(self.context, self.window())
        self._trial.begin(self.chosen)
        return self._trial

    def _open_log(self) -> None:
        if self._log is None:
            self._log = GateLogDialog(self.context, self.window())
        self._log.show_log()

    def _open_blocked(self) -> None:
        if self._blocked is None:
            self._blocked = BlockedDialog(self.context, self.window())
        self._blocked.open()
