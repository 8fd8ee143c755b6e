"""The number doctor: what is dialled for a number, step by step, before anybody is called."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLabel,
    QListView,
    QVBoxLayout,
    QWidget,
)

from ucm_cti.commands.numbers.finding import numbers_in
from ucm_cti.commands.numbers.planning import DialPlan, NumberKind, plan
from ucm_cti.commands.numbers.samples import samples
from ucm_cti.commands.targets import inside
from ucm_cti.domain.errors import NotDiallable
from ucm_cti.domain.wording import tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.dialogs.fields import Field
from ucm_cti.ui.format import isolated, isolated_number, one_line
from ucm_cti.ui.models.meant import kind_words
from ucm_cti.ui.theme import FRAME, SPACE_2, SPACE_3, SPACE_5, ThemeManager, Type, font
from ucm_cti.ui.views.apirows import RowDelegate, row
from ucm_cti.ui.views.buttons import VerbButton
from ucm_cti.ui.views.flow import Flow
from ucm_cti.ui.views.labels import Label, Sentence

SIZE = (620, 640)
_SMALLEST = (320, 320)
NameOf = Callable[[str], str]
"""The name of whoever has a number, "" for nobody known."""


class NumberDoctor(QDialog):
    """Blocks nothing and calls nobody; `rules_asked` asks for the settings that it follows."""

    rules_asked = Signal()

    def __init__(self, context: UiContext, name_of: NameOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._name_of = name_of
        self._found: list[DialPlan] = []
        themes = context.themes
        self.setWindowTitle(tr("Number doctor – UCM CTI"))
        self.setModal(False)
        self.field = Field(
            tr("Number, or a text with numbers in it"),
            "+49 (0) 89 123456",
            tr("As it is written somewhere. Nobody is called."),
        )
        self.samples = QComboBox()
        self.samples.setPlaceholderText(tr("Samples to try"))
        self.samples.setAccessibleName(tr("Samples to try"))
        self.which = QComboBox()
        self.which.setAccessibleName(tr("Which of the numbers"))
        self.dialled = Label(themes, kind=Type.TITLE)
        self.facts = Sentence()
        self.steps = StepList(themes)
        self.rules_button = VerbButton(themes, tr("Rules for numbers…"))
        self.close_button = VerbButton(themes, tr("Close"), "", "", "primary")
        self._lay_out()
        self.field.edit.textChanged.connect(self._examine)
        self.samples.activated.connect(self._take_sample)
        self.which.currentIndexChanged.connect(self._show)
        self.rules_button.clicked.connect(self.rules_asked)
        self.close_button.clicked.connect(self.reject)
        context.settings.changed.connect(self._examine)
        self._examine()

    def showEvent(self, event: QShowEvent) -> None:
        """Be ready to be typed in, with samples that suit the rules of now."""
        super().showEvent(event)
        self._fill_samples()
        self._examine()
        self.field.edit.setFocus(Qt.FocusReason.PopupFocusReason)
        self.field.edit.selectAll()

    def _fill_samples(self) -> None:
        somebody = next(iter(self._context.store.extensions), "")
        self.samples.clear()
        for text in samples(self._context.desk.rules(), somebody):
            self.samples.addItem(isolated_number(text), text)
        self.samples.setCurrentIndex(-1)

    def _take_sample(self, index: int) -> None:
        self.field.fill(str(self.samples.itemData(index)))
        self.samples.setCurrentIndex(-1)

    def _examine(self) -> None:
        """Plan anew what is typed."""
        text, rules = self.field.text, self._context.desk.rules()
        is_inside = inside(self._context.store)
        several = [one.plan for one in numbers_in(text, rules, is_inside)]
        problem = ""
        try:
            self._found = several if len(several) > 1 else [plan(text, rules, is_inside)]
        except NotDiallable as error:
            self._found = several
            problem = "" if several else error.sentence
        self.field.explain(problem if text else "", wrong=bool(problem and text))
        self.which.blockSignals(True)
        self.which.clear()
        self.which.addItems([isolated_number(each.shown) for each in self._found])
        self.which.blockSignals(False)
        self.which.setVisible(len(self._found) > 1)
        self._show()

    def _show(self) -> None:
        """Show the number that is chosen, or that there is none."""
        chosen = max(self.which.currentIndex(), 0)
        found = self._found[chosen] if self._found else None
        for part in (self.dialled, self.steps):
            part.setVisible(found is not None)
        if found is None:
            self.facts.setText(tr("What will be dialled is shown here, step by step."))
        else:
            words = tr("Dialled as {number}", number=isolated_number(found.number))
            self.dialled.tell(words)
            self.facts.setText(self._facts(found))
            self.steps.show_plan(found)

    def _facts(self, found: DialPlan) -> str:
        name = self._name_of(found.number) or self._name_of(found.shown)
        parts = [f"{isolated(name)}." if name else "", f"{_capital(kind_words(found))}."]
        if found.shown != found.number:
            parts.append(tr("In full {number}.", number=isolated_number(found.shown)))
        if found.extension:
            parts.append(tr("Key in {extension} when somebody answers.", extension=found.extension))
        if found.kind is NumberKind.OUTSIDE and not self._context.store.extensions:
            parts.append(tr("Without a connection nobody can tell who is inside."))
        return " ".join(filter(None, parts))

    def _lay_out(self) -> None:
        heading = QLabel(tr("Number doctor"))
        heading.setFont(font(Type.TITLE))
        self.dialled.setFont(font(Type.TITLE, tabular=True))
        buttons = Flow(SPACE_2)
        for button in (self.rules_button, self.close_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_3)
        for part in (heading, self.field, self.which, self.samples, self.dialled, self.facts):
            column.addWidget(part)
        column.addWidget(self.steps, 1)
        column.addStretch()
        column.addLayout(buttons)
        self.setMinimumSize(*_SMALLEST)
        self.resize(QSize(*SIZE).boundedTo(self.screen().availableSize() - FRAME))


class StepList(QListView):
    """What becomes of a number, a row for each step: the number, and below it what happened."""

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self._model = QStandardItemModel(self)
        self.setAccessibleName(tr("Step by step"))
        self.setItemDelegate(RowDelegate(themes, self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setModel(self._model)

    def show_plan(self, found: DialPlan) -> None:
        """Show the steps of a plan, from what was written to what is sent."""
        lines = [(found.steps[0].before, tr("This is what is written."))]
        lines += [(step.after, step.words) for step in found.steps]
        self._model.clear()
        for at, (number, words) in enumerate(lines):
            last = at == len(lines) - 1
            word, tone = (tr("dialled"), "success") if last else ("", "")
            shown = isolated_number(one_line(number))
            self._model.appendRow(row(shown, words, word, tone, at))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
