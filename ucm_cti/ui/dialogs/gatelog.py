"""What the rules of the gate have decided by themselves."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ucm_cti.commands.gate.keeper import GateEntry
from ucm_cti.commands.gate.words import done, title
from ucm_cti.domain.wording import tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.format import phone
from ucm_cti.ui.theme import SPACE_3, SPACE_5
from ucm_cti.ui.views.buttons import VerbButton
from ucm_cti.ui.views.labels import Sentence
from ucm_cti.ui.views.rowlist import Row, RowList

SIZE = (520, 460)


class GateLogDialog(QDialog):
    """The newest first; it ends with the app, as it names callers."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setWindowTitle(tr("Decided by the gate – UCM CTI"))
        self.resize(*SIZE)
        self.empty = Sentence(tr("No rule has decided a call since the app started."))
        self.list = RowList(context.themes, tr("Calls that the rules have decided"))
        self.close_button = VerbButton(context.themes, tr("Close"), "", "Esc")
        end = QHBoxLayout()
        end.addStretch(1)
        end.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_3)
        column.addWidget(self.empty)
        column.addWidget(self.list, 1)
        column.addStretch()
        column.addLayout(end)
        self.close_button.clicked.connect(self.accept)

    def show_log(self) -> None:
        """Show what has been decided until now."""
        entries = self._context.gate_log()
        self.list.fill([self._row(entry) for entry in entries], 0)
        self.list.setVisible(bool(entries))
        self.empty.setVisible(not entries)
        self.open()

    def _row(self, entry: GateEntry) -> Row:
        facts, decision = entry.facts, entry.decision
        name = self._context.store.name_of(facts.number) if facts.number else ""
        who = name or phone(facts.number) or tr("Unknown caller")
        why = title(decision.rule) if decision.rule else tr("no rule fits")
        about = " · ".join(filter(None, (f"{facts.when:%H:%M:%S}", why, entry.result)))
        tone = "warning" if entry.failed else "text_secondary"
        return Row(who, about, done(decision.then, decision.target), entry, tone)
