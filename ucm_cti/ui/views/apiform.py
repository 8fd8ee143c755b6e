"""One action of the API: what it does, its parameters, and sending it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ucm_cti.commands.catalogue import ActionAbout, unsecret, validate
from ucm_cti.domain.wording import noop, tr
from ucm_cti.ui.format import one_line
from ucm_cti.ui.models.apiwords import facts, family_words
from ucm_cti.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, ThemeManager, Type
from ucm_cti.ui.views.apiconfirm import ApiConfirm
from ucm_cti.ui.views.apifields import ApiFields
from ucm_cti.ui.views.buttons import BUTTON_GAP, VerbButton
from ucm_cti.ui.views.flow import Flow
from ucm_cti.ui.views.labels import Hairline, Label, Sentence

_LONGEST = 60
_HELLO = noop("Choose an action on the left; nothing is sent before you press Send.")


class ApiForm(QWidget):
    """`send_asked` and `curl_asked` carry (id, values) that hold; what changes the PBX has been
    asked about before."""

    send_asked = Signal(str, object)
    curl_asked = Signal(str, object)

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self._themes = themes
        self._about: ActionAbout | None = None
        self._busy = False
        self.fields = ApiFields(themes)
        self._drafts: dict[str, dict[str, str]] = {}
        self.family = Label(themes, tone="text_secondary", kind=Type.CAPTION)
        self.title = Label(themes, tr("API console"), kind=Type.TITLE)
        self.what = Sentence(tr(_HELLO), tone="text")
        self.facts = Sentence()
        self.confirm = ApiConfirm(themes)
        self.send = VerbButton(themes, tr("Send"), "", "Ctrl+Enter", "primary")
        self.clear = VerbButton(themes, tr("Clear"), "", "", "quiet")
        self.curl = VerbButton(themes, tr("Copy as curl"), "copy", "", "quiet")
        self.curl.explain(tr("The request as a command line; cookie and secrets read as ***"))
        self.note = Label(themes, tone="text_secondary", kind=Type.CAPTION)
        self._lines = (Hairline(themes), Hairline(themes))
        self._lay_out()
        self.fields.edited.connect(self._edited)
        self.fields.entered.connect(self.press)
        self.send.clicked.connect(self.press)
        self.clear.clicked.connect(lambda: self.fill({}))
        self.curl.clicked.connect(self._curl)
        self.confirm.agreed.connect(self._send)
        self.confirm.closed.connect(self.begin)
        self.note.hide()
        self._show_buttons()

    @property
    def about(self) -> ActionAbout | None:
        """The action on show."""
        return self._about

    def show_action(self, about: ActionAbout) -> None:
        """Show an action's form, with what was typed into it before, secrets excepted."""
        self.confirm.close_question()
        if self._about is not None:
            self._drafts[self._about.id] = unsecret(self._about.id, self.fields.values)
        self._about = about
        self.family.tell(family_words(about.family))
        self.title.tell(about.id)
        self.what.setText(f"{about.title}." + (f"\n{about.about}" if about.about else ""))
        self.facts.setText(facts(about))
        self.tell("")
        self.fields.take(about)
        self.fields.fill(self._drafts.get(about.id, {}))
        self._show_buttons()

    def forget_secrets(self) -> None:
        """Empty the fields on show that hold a secret."""
        self.fields.forget_secrets()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The fields fit into what there is."""
        super().resizeEvent(event)
        self.fields.show_width(self.width())

    def begin(self) -> None:
        """Go to the first parameter, or to Send where there is none."""
        (self.fields.first() or self.send).setFocus(Qt.FocusReason.TabFocusReason)

    def fill(self, values: Mapping[str, str]) -> None:
        """Show these values and no others."""
        self.confirm.close_question()
        self.fields.fill(values)

    def tell(self, sentence: str) -> None:
        """A word beside the buttons."""
        self.note.tell(sentence)
        self.note.setVisible(bool(sentence))

    def show_busy(self, busy: bool) -> None:
        """Nothing can be sent while a request is under way."""
        self._busy = busy
        self._show_buttons()

    def press(self) -> None:
        """Check, ask where the PBX would change, and send."""
        about = self._about
        if about is None or self._busy or not self._check(about):
            return
        if about.mutates:
            self.confirm.ask(about, _summary(about, self.fields.values))
        else:
            self._send()

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(SPACE_1)
        for part in (self.family, self.title, self.what, self.facts):
            head.addWidget(part)
        buttons = Flow(BUTTON_GAP)
        for button in (self.send, self.clear, self.curl):
            buttons.addWidget(button)
        buttons.addWidget(self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_3, SPACE_3)
        column.setSpacing(SPACE_3)
        column.addLayout(head)
        column.addWidget(self._lines[0])
        column.addWidget(self.fields.area, 1)
        column.addWidget(self.confirm)
        column.addWidget(self._lines[1])
        column.addLayout(buttons)
        column.setSpacing(SPACE_2)

    def _check(self, about: ActionAbout) -> bool:
        problems = validate(about.id, self.fields.values)
        self.fields.explain(problems)
        self.tell("")
        return not problems

    def _send(self) -> None:
        if self._about is not None:
            self.send_asked.emit(self._about.id, self.fields.values)

    def _curl(self) -> None:
        if self._about is not None and self._check(self._about):
            self.curl_asked.emit(self._about.id, self.fields.values)

    def _edited(self) -> None:
        """What was agreed to is not what would be sent now."""
        self.confirm.close_question()
        self.tell("")

    def _show_buttons(self) -> None:
        chosen = self._about is not None
        for part in (self.send, self.clear, self.curl, *self._lines):
            part.setVisible(chosen)
        self.send.setEnabled(chosen and not self._busy)


def _summary(about: ActionAbout, values: Mapping[str, str]) -> str:
    """What is to be sent, in a line for each parameter; secrets stay hidden."""
    lines = []
    for name, value in values.items():
        field = about.field(name)
        hidden = field is not None and field.hides
        shown = "***" if hidden else one_line(value)
        cut = shown if len(shown) <= _LONGEST else f"{shown[: _LONGEST - 1]}…"
        lines.append(f"{name} = {cut}")
    if len(lines) > 5:
        lines = [*lines[:4], tr("and {value} more", value=len(lines) - 4)]
    return "\n".join(lines)
