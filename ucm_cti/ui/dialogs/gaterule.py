"""One rule of the gate: whose calls, when, for whom, and what happens."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ucm_cti.commands.gate.matching import readable
from ucm_cti.commands.gate.rules import Holidays, Rule, Then, Who
from ucm_cti.commands.gate.words import HOLIDAY_WORDS, THEN_WORDS, WHO_WORDS, sentence
from ucm_cti.commands.targets import TargetKind, resolve
from ucm_cti.domain.errors import UcmError
from ucm_cti.domain.wording import tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.dialogs.fields import Choice, Field, Tick
from ucm_cti.ui.dialogs.hoursfield import HoursField
from ucm_cti.ui.theme import SPACE_2, SPACE_3, SPACE_5
from ucm_cti.ui.views.buttons import VerbButton
from ucm_cti.ui.views.labels import Hairline, Sentence, fitting_height

_WIDTH = 460
_LEADING = {Then.SEND, Then.VOICEMAIL}
_WHO, _THEN, _HOLIDAYS = tuple(Who), tuple(Then), tuple(Holidays)


class GateRuleDialog(QDialog):
    """Says in a sentence what the rule does while it is put together; `chosen` carries it."""

    chosen = Signal(object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setWindowTitle(tr("Rule of the gate – UCM CTI"))
        themes = context.themes
        self.name = Field(tr("Name"))
        self.who = Choice(tr("Calls from"), tuple(tr(WHO_WORDS[who]) for who in _WHO))
        self.numbers = Field(tr("Numbers"), "+30 2310 550123, +49*, 0900*")
        self.hours = HoursField(themes)
        self.holidays = Choice(tr("Holidays"), tuple(tr(HOLIDAY_WORDS[one]) for one in _HOLIDAYS))
        self.called = Field(
            tr("Called number or line"),
            tr("All of them"),
            tr("A number, queue or line, as far as the PBX tells it before the call goes through."),
        )
        self.then = Choice(tr("What happens"), tuple(tr(THEN_WORDS[then]) for then in _THEN))
        self.target = Field(tr("Send to"), tr("Name, queue or number inside"))
        self.enabled = Tick(tr("In use"), tr("A rule that is not in use is kept for later."))
        self.said = Sentence(tone="text")
        self.save = VerbButton(themes, tr("Save rule"), "check", "", "primary")
        self.cancel = VerbButton(themes, tr("Cancel"), "", "Esc")
        self._lay_out()
        for field in (self.name, self.numbers, self.called, self.target):
            field.edit.textChanged.connect(self._judge)
        for choice in (self.who, self.holidays, self.then):
            choice.box.currentIndexChanged.connect(self._judge)
        self.hours.changed.connect(self._judge)
        self.enabled.box.toggled.connect(self._judge)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.reject)

    def edit(self, rule: Rule) -> None:
        """Show a rule, to be changed."""
        self.name.fill(rule.name)
        self.who.choose(_WHO.index(rule.who))
        self.numbers.fill(", ".join(rule.numbers))
        self.hours.fill(rule.hours)
        self.holidays.choose(_HOLIDAYS.index(rule.hours.holidays))
        self.called.fill(", ".join(rule.called))
        self.then.choose(_THEN.index(rule.then))
        self.target.fill(rule.target)
        self.enabled.box.setChecked(rule.enabled)
        self._judge()

    def rule(self) -> Rule:
        """The rule as it stands there now."""
        hours = self.hours.hours()
        then = _THEN[self.then.box.currentIndex()]
        who = _WHO[self.who.box.currentIndex()]
        return Rule(
            name=self.name.text,
            enabled=self.enabled.box.isChecked(),
            who=who,
            numbers=_listed(self.numbers.text) if who is Who.NUMBER else (),
            hours=replace(hours, holidays=_HOLIDAYS[self.holidays.box.currentIndex()]),
            called=_listed(self.called.text),
            then=then,
            target=self.target.text if then in _LEADING else "",
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where the rule begins."""
        super().showEvent(event)
        self.name.edit.setFocus(Qt.FocusReason.PopupFocusReason)
        self._fit()

    def _judge(self) -> None:
        """Say what the rule does, and what is still missing."""
        rule = self.rule()
        self.numbers.setVisible(rule.who is Who.NUMBER)
        self.target.setVisible(rule.then in _LEADING)
        self.target.name(tr("Whose voicemail") if rule.then is Then.VOICEMAIL else tr("Send to"))
        wrong = self._numbers_wrong(rule), self._target_wrong(rule)
        self.numbers.explain(wrong[0], wrong=bool(wrong[0] and rule.numbers))
        self.target.explain(wrong[1], wrong=bool(wrong[1] and rule.target))
        missing = next(filter(None, (*wrong, self.hours.wrong)), "")
        self.save.block(missing)
        self.said.setText(sentence(rule))
        self.setAccessibleDescription(self.said.text())
        self._fit()

    @staticmethod
    def _numbers_wrong(rule: Rule) -> str:
        if rule.who is not Who.NUMBER:
            return ""
        odd = [number for number in rule.numbers if not readable(number)]
        if odd:
            return tr("“{text}” is no number; * stands for any digits, ? for one.", text=odd[0])
        return "" if rule.numbers else tr("Type the numbers, with commas between them.")

    def _target_wrong(self, rule: Rule) -> str:
        """Why calls cannot be sent there; a name or number inside can be reached."""
        if rule.then not in _LEADING:
            return ""
        try:
            target = resolve(rule.target, self._context.store)
        except UcmError as error:
            return error.sentence
        if rule.then is Then.VOICEMAIL and target.kind is not TargetKind.PERSON:
            return tr("Only a colleague has a voicemail here; choose a person of the list.")
        if not target.internal:
            return tr("Before anybody has answered, a call can only be sent to a number inside.")
        return ""

    def _save(self) -> None:
        self.chosen.emit(self.rule())
        self.accept()

    def _fit(self) -> None:
        self.setFixedHeight(fitting_height(self, self.width()))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_3)
        themes = self._context.themes
        groups = (
            (self.name, self.who, self.numbers, self.called),
            (self.hours, self.holidays),
            (self.then, self.target, self.enabled),
        )
        for group in groups:
            for part in group:
                column.addWidget(part)
            column.addWidget(Hairline(themes))
        column.addWidget(self.said)
        end = QHBoxLayout()
        end.setSpacing(SPACE_2)
        end.addStretch(1)
        end.addWidget(self.cancel)
        end.addWidget(self.save)
        column.addLayout(end)
        self.setFixedWidth(_WIDTH + 2 * SPACE_5)


def _listed(text: str) -> tuple[str, ...]:
    parts = (part.strip() for part in text.replace(";", ",").split(","))
    return tuple(part for part in parts if part)
