"""The dry run: what the rules would have done to past calls."""

import asyncio
from datetime import datetime

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ucm_cti.commands.gate.past import PastCalls, days_before
from ucm_cti.commands.gate.rehearsal import Rehearsal, Rehearsed, Rehearser
from ucm_cti.commands.gate.rules import GateRules, Rule, Then
from ucm_cti.commands.gate.sitetime import site_time
from ucm_cti.commands.gate.words import done, fate, title
from ucm_cti.domain.errors import UcmError
from ucm_cti.domain.wording import noop, tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.dialogs.fields import Choice, Tick
from ucm_cti.ui.format import phone
from ucm_cti.ui.theme import SPACE_2, SPACE_3, SPACE_5
from ucm_cti.ui.views.buttons import VerbButton
from ucm_cti.ui.views.labels import Sentence
from ucm_cti.ui.views.rowlist import Row, RowList

SIZE = (560, 560)
SHOWN = 500
"""So many calls at most in the list; all of them count."""
_PORTION = 200
_DAYS = (7, 30, 90)
_DAY_WORDS = (noop("The last 7 days"), noop("The last 30 days"), noop("The last 90 days"))
_TONES = {Then.REFUSE: "danger", Then.BLOCK: "danger", Then.THROUGH: "success"}


class GateTrialDialog(QDialog):
    """Reads past calls and evaluates the rules on them; nothing but questions is sent."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rules = GateRules()
        self._found: Rehearsal | None = None
        self.running = False
        self.setWindowTitle(tr("Try the rules on past calls – UCM CTI"))
        self.resize(*SIZE)
        themes = context.themes
        self.days = Choice(tr("Past calls"), tuple(tr(words) for words in _DAY_WORDS))
        self.days.choose(1)
        self.run = VerbButton(themes, tr("Try now"), "play", "", "primary")
        self.said = Sentence(tone="text")
        self.by_rule = Sentence()
        self.away = Tick(tr("Only calls that would have been refused"), "")
        self.list = RowList(themes, tr("Past calls and what would have become of them"))
        self.close_button = VerbButton(themes, tr("Close"), "", "Esc")
        self._lay_out()
        self.run.clicked.connect(self.start)
        self.away.box.toggled.connect(self._show_calls)
        self.close_button.clicked.connect(self.accept)

    def begin(self, rules: GateRules) -> None:
        """Try these rules, whether they are switched on or not."""
        self._rules = rules
        self._found = None
        self.said.setText(tr("Nothing is sent to anybody: past calls are read and judged."))
        self._show_calls()
        self.open()

    def start(self) -> None:
        """Read the calls and judge them."""
        if not self.running:
            self.running = True
            self.run.block(tr("Under way…"))
            self.said.setText(tr("Reading past calls…"))
            self._context.spawn(self._try(), "dry run")

    async def _try(self) -> None:
        context, store = self._context, self._context.store
        computer = datetime.now().astimezone().replace(tzinfo=None)
        now = site_time(context.now(), store.clock_offset, computer)
        days = _DAYS[self.days.box.currentIndex()]
        try:
            past = await context.desk.past_calls(days_before(now, days))
        except UcmError as error:
            self._found = None
            self.said.setText(str(error))
        else:
            self._found = await self._judge(past)
            self.said.setText(_summary(self._found, past))
        finally:
            self.running = False
            self.run.block("")
        self._show_calls()

    async def _judge(self, past: PastCalls) -> Rehearsal:
        """Decide the calls a few at a time, so that the window goes on."""
        store = self._context.store
        rehearser = Rehearser(
            self._rules,
            known=lambda number: bool(number and store.name_of(number)),
            place=store.name_of,
            key=self._context.number_key,
        )
        for at in range(0, len(past.calls), _PORTION):
            rehearser.take(past.calls[at : at + _PORTION])
            await asyncio.sleep(0)
        return rehearser.result()

    def _show_calls(self) -> None:
        found = self._found
        calls = () if found is None else found.calls
        if found is not None and self.away.box.isChecked():
            calls = found.turned_away
        self.list.fill([_row(one) for one in calls[:SHOWN]], 0)
        counts = [] if found is None else found.by_rule()
        self.by_rule.setText(
            "\n".join(_counted(rule, count, self._rules) for rule, count in counts)
        )
        self.by_rule.setVisible(bool(counts))
        self.away.setVisible(found is not None and bool(found.calls))
        self.list.setVisible(bool(calls))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACE_2)
        top.addWidget(self.days, 1)
        top.addWidget(self.run)
        end = QHBoxLayout()
        end.addStretch(1)
        end.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_3)
        column.addLayout(top)
        self.away.about.hide()
        for part in (self.said, self.by_rule, self.away):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addStretch()
        column.addLayout(end)


def _summary(found: Rehearsal, past: PastCalls) -> str:
    cut = "" if past.whole else tr("There are more calls than can be read; choose fewer days.")
    return " ".join(filter(None, (found.sentence(), cut)))


def _counted(rule: Rule | None, count: int, rules: GateRules) -> str:
    if rule is not None:
        return tr("{rule}: {count}", rule=title(rule), count=count)
    return tr("No rule fits, they {fate}: {count}", fate=fate(rules.default), count=count)


def _row(one: Rehearsed) -> Row:
    call, decision = one.call, one.decision
    who = call.name or phone(call.number) or tr("Unknown caller")
    number = phone(call.number) if call.name and call.number else ""
    known = tr("contact") if one.contact else ""
    when = f"{call.when:%Y-%m-%d %H:%M}"
    called = tr("to {called}", called=phone(call.called)) if call.called else ""
    why = title(decision.rule) if decision.rule else tr("no rule fits")
    about = " · ".join(filter(None, (when, number, called, known, why)))
    word = done(decision.then, decision.target)
    return Row(who, about, word, one, _TONES.get(decision.then, "text_secondary"))
