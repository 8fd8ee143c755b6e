"""In the caller's card: whom I am asking about them, how far it is, and its verbs."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ucm_cti.domain.wording import tr
from ucm_cti.ui.marks import StateMark
from ucm_cti.ui.models.consult import ConsultVerb, ConsultView
from ucm_cti.ui.theme import SPACE_1, SPACE_2, ThemeManager
from ucm_cti.ui.views.buttons import BUTTON_GAP, VerbButton
from ucm_cti.ui.views.consults import Consults
from ucm_cti.ui.views.flow import Flow
from ucm_cti.ui.views.labels import Hairline, Sentence


class ConsultLine(QWidget):
    """Hidden while nobody is asked about the card's call."""

    def __init__(self, themes: ThemeManager, consults: Consults) -> None:
        super().__init__()
        self._consults = consults
        self.mark = StateMark(themes, 18)
        self.words = Sentence(tone="text")
        self.trouble = Sentence(tone="danger")
        over = VerbButton(themes, tr("Hand over"), "arrow-right", "", "primary")
        over.explain(
            tr("End the call with the person you asked and send the caller there (also by Enter)")
        )
        switch = VerbButton(themes, tr("Switch"), "switch")
        switch.explain(tr("Talk to the other of the two, who is put on hold"))
        back = VerbButton(themes, tr("Back to caller"), "arrow-left")
        back.explain(tr("Stop asking and take the caller off hold (press Esc twice)"))
        self.buttons = {
            ConsultVerb.HAND_OVER: over,
            ConsultVerb.SWITCH: switch,
            ConsultVerb.BACK: back,
        }
        over.reserve(tr("Hand over"), tr("Send anyway"))
        back.reserve(tr("Back to caller"), tr("Cancel"))
        self._lay_out(themes)
        for verb, button in self.buttons.items():
            button.clicked.connect(lambda _, verb=verb: consults.do(verb))
        self.hide()

    def show_view(self, view: ConsultView | None, blocked: str) -> None:
        """Show where it stands; `blocked` says why its verbs are off, "" when they are on."""
        self.setVisible(view is not None)
        if view is None:
            return
        self.mark.show_state(view.lamp)
        self.words.setText(view.words)
        self.trouble.setText(view.trouble)
        self.trouble.setVisible(bool(view.trouble))
        for verb, button in self.buttons.items():
            button.setVisible(verb in view.verbs)
            button.show_key(True, self._consults.key(verb))
            button.block(blocked)
        self.buttons[ConsultVerb.HAND_OVER].say(view.hand_over, "arrow-right")
        self.buttons[ConsultVerb.BACK].say(view.back, "arrow-left")
        self.setAccessibleName(" ".join(part for part in (view.words, view.trouble) if part))

    def _lay_out(self, themes: ThemeManager) -> None:
        verbs = QWidget()
        flow = Flow(BUTTON_GAP, verbs)
        for button in self.buttons.values():
            flow.addWidget(button)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_2)
        grid.setVerticalSpacing(SPACE_1 + 2)
        grid.addWidget(Hairline(themes), 0, 0, 1, 2)
        grid.addWidget(self.mark, 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.words, 1, 1)
        grid.addWidget(self.trouble, 2, 1)
        grid.addWidget(verbs, 3, 0, 1, 2)
        grid.setColumnStretch(1, 1)
