"""The rules of the gate as a list that can be changed."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ucm_cti.commands.gate.rules import Rule
from ucm_cti.commands.gate.words import sentence
from ucm_cti.domain.wording import tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.dialogs.gaterule import GateRuleDialog
from ucm_cti.ui.theme import SPACE_2
from ucm_cti.ui.views.buttons import BUTTON_GAP, VerbButton
from ucm_cti.ui.views.flow import Flow
from ucm_cti.ui.views.labels import Sentence
from ucm_cti.ui.views.rowlist import Row, RowList

_HEIGHT = 140


class GateRulesBox(QWidget):
    """The first rule that fits decides, so they can be moved; `changed` carries all of them."""

    changed = Signal(object)

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._rules: tuple[Rule, ...] = ()
        self._editor: GateRuleDialog | None = None
        self._edited: int | None = None
        themes = context.themes
        self.list = RowList(themes, tr("Rules of the gate, the first that fits decides"))
        self.list.setMinimumHeight(_HEIGHT)
        self.empty = Sentence(tr("There are no rules yet. Add one, and try it on past calls."))
        self.add = VerbButton(themes, tr("Add rule…"), "plus")
        self.edit = VerbButton(themes, tr("Edit…"))
        self.toggle = VerbButton(themes, tr("Switch off"))
        self.up = VerbButton(themes, tr("Move up"))
        self.down = VerbButton(themes, tr("Move down"))
        self.remove = VerbButton(themes, tr("Remove"), "x")
        self.toggle.reserve(tr("Switch off"), tr("Switch on"))
        buttons = QWidget()
        flow = Flow(BUTTON_GAP, buttons)
        for button in (self.add, self.edit, self.toggle, self.up, self.down, self.remove):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        for part in (self.empty, self.list, buttons):
            column.addWidget(part)
        self.list.moved.connect(self._offer)
        self.list.entered.connect(self._open)
        self.list.dropped.connect(self._remove)
        self.add.clicked.connect(lambda: self._ask(Rule(), None))
        self.edit.clicked.connect(self._open)
        self.toggle.clicked.connect(self._toggle)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.remove.clicked.connect(self._remove)

    @property
    def editor(self) -> GateRuleDialog:
        """The dialog for one rule, made when it is first wanted."""
        if self._editor is None:
            self._editor = GateRuleDialog(self._context, self.window())
            self._editor.chosen.connect(self._take)
        return self._editor

    def show_rules(self, rules: tuple[Rule, ...], place: int | None = None) -> None:
        """Show the rules in their order, with the one at `place` current."""
        self._rules = rules
        self.list.fill([_row(number, rule) for number, rule in enumerate(rules, 1)], place)
        self.list.setVisible(bool(rules))
        self.empty.setVisible(not rules)
        self._offer()

    def _offer(self) -> None:
        """Only what can be done with the current rule."""
        at, count = self.list.place, len(self._rules)
        there = 0 <= at < count
        for button in (self.edit, self.toggle, self.remove):
            button.setEnabled(there)
        self.up.setEnabled(there and at > 0)
        self.down.setEnabled(there and at < count - 1)
        on = there and self._rules[at].enabled
        self.toggle.say(tr("Switch off") if on or not there else tr("Switch on"), "")

    def _ask(self, rule: Rule, at: int | None) -> None:
        self._edited = at
        self.editor.edit(rule)
        self.editor.open()

    def _open(self) -> None:
        at = self.list.place
        if 0 <= at < len(self._rules):
            self._ask(self._rules[at], at)

    def _take(self, rule: Rule) -> None:
        at = self._edited
        if at is None or at >= len(self._rules):
            self._keep((*self._rules, rule), len(self._rules))
        else:
            self._keep((*self._rules[:at], rule, *self._rules[at + 1 :]), at)

    def _toggle(self) -> None:
        at = self.list.place
        rule = self._rules[at]
        fresh = replace(rule, enabled=not rule.enabled)
        self._keep((*self._rules[:at], fresh, *self._rules[at + 1 :]), at)

    def _move(self, by: int) -> None:
        at = self.list.place
        rules = list(self._rules)
        rules.insert(at + by, rules.pop(at))
        self._keep(tuple(rules), at + by)

    def _remove(self) -> None:
        at = self.list.place
        self._keep((*self._rules[:at], *self._rules[at + 1 :]), at)

    def _keep(self, rules: tuple[Rule, ...], place: int) -> None:
        self.show_rules(rules, place)
        self.changed.emit(rules)


def _row(number: int, rule: Rule) -> Row:
    off = "" if rule.enabled else tr("off")
    name = rule.name or tr("Rule {number}", number=number)
    return Row(name, sentence(rule), off, rule, "warning")
