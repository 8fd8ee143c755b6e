"""The page of the settings where every deed gets the keys that a person wants."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ucm_cti.domain.wording import noop, tr
from ucm_cti.ui.announcing import announce
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.dialogs.keybutton import KeyButton
from ucm_cti.ui.dialogs.pages.page import Page
from ucm_cti.ui.models.keymap import KeyMap, is_typed, native
from ucm_cti.ui.models.keys import DEEDS, Deed
from ucm_cti.ui.theme import SPACE_1, SPACE_2
from ucm_cti.ui.views.buttons import IconButton, VerbButton
from ucm_cti.ui.views.labels import Label, Sentence

_LINE = 34
_ABOUT = noop(
    "Choose a button, then press its new key. A letter works while a call of yours is shown and "
    "you are not typing; every other key works in text fields too. Backspace takes the keys away."
)


class KeysPage(Page):
    """A line for each deed; a key that is taken is offered in exchange."""

    title = noop("Keys")

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self._asked: tuple[Deed, str] | None = None
        themes = context.themes
        self.buttons: dict[Deed, KeyButton] = {}
        self.resets: dict[Deed, IconButton] = {}
        self.note = Sentence()
        self.swap = VerbButton(themes, tr("Swap"), "", "", "primary")
        self.keep = VerbButton(themes, tr("Leave it"))
        self.reset_all = VerbButton(themes, tr("Reset all keys"))
        self._answer = QWidget()
        self._grid = QGridLayout()
        for deed, bound in DEEDS.items():
            words = tr(bound.words)
            button = self.buttons[deed] = KeyButton(words)
            reset = self.resets[deed] = IconButton(themes, tr("Reset: {deed}", deed=words), "undo")
            self._wire(deed, button, reset)
        self._lay_out()
        self.swap.clicked.connect(self._swap)
        self.keep.clicked.connect(self._hush)
        self.reset_all.clicked.connect(lambda: self._use(KeyMap()))
        self._hush()
        self.show_settings()

    def show_settings(self) -> None:
        """Show the keys in force."""
        keys = self.context.settings.keys
        for deed, button in self.buttons.items():
            button.show_keys(keys.told(deed))
            self.resets[deed].setVisible(keys.changed(deed))
        self.reset_all.setEnabled(bool(keys.document()))

    def _lay_out(self) -> None:
        grid = self._grid
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        grid.setHorizontalSpacing(SPACE_2)
        grid.setColumnStretch(0, 1)
        for row, deed in enumerate(DEEDS):
            reset = self.resets[deed]
            place = reset.sizePolicy()
            place.setRetainSizeWhenHidden(True)
            reset.setSizePolicy(place)
            name = Label(self.context.themes, tr(DEEDS[deed].words))
            for column, widget in enumerate((name, self.buttons[deed], reset)):
                grid.addWidget(widget, 2 * row, column)
            grid.setRowMinimumHeight(2 * row, _LINE)
        answers = QHBoxLayout()
        answers.setSpacing(SPACE_2)
        answers.addWidget(self.swap)
        answers.addWidget(self.keep)
        answers.addStretch(1)
        inner = QVBoxLayout(self._answer)
        inner.setContentsMargins(0, 0, 0, SPACE_2)
        inner.setSpacing(SPACE_1)
        inner.addWidget(self.note)
        inner.addLayout(answers)
        body = QWidget()
        body.setLayout(grid)
        end = QWidget()
        row_of_end = QHBoxLayout(end)
        row_of_end.setContentsMargins(0, 0, 0, 0)
        row_of_end.addWidget(self.reset_all)
        row_of_end.addStretch(1)
        self.lay_out((Sentence(tr(_ABOUT)), body), (end,))

    def _wire(self, deed: Deed, button: KeyButton, reset: IconButton) -> None:
        button.pressed_key.connect(lambda key: self._take(deed, key))
        button.cleared.connect(lambda: self._use(self.context.settings.keys.without(deed)))
        button.listening.connect(lambda on: self._hush() if on else None)
        reset.clicked.connect(lambda: self._use(self.context.settings.keys.reset(deed)))

    def _take(self, deed: Deed, key: str) -> None:
        keys = self.context.settings.keys
        verdict = keys.judge(deed, key)
        if verdict.refusal:
            self._say(deed, verdict.refusal, tone="danger")
        elif verdict.other is None:
            self._use(keys.giving(deed, key))
        else:
            before = keys.of(deed)
            free = before.letter if is_typed(key) else before.combination
            self._say(deed, _question(key, verdict.other, free), tone="warning")
            self._ask((deed, key))

    def _ask(self, asked: tuple[Deed, str]) -> None:
        self._asked = asked
        self.swap.show()
        self.keep.show()
        self.swap.setFocus(Qt.FocusReason.OtherFocusReason)

    def _swap(self) -> None:
        if self._asked is not None:
            deed, key = self._asked
            self.buttons[deed].setFocus(Qt.FocusReason.OtherFocusReason)
            self._use(self.context.settings.keys.giving(deed, key))

    def _use(self, keys: KeyMap) -> None:
        self._hush()
        self.context.settings.update(keys=keys.document())

    def _say(self, deed: Deed, sentence: str, *, tone: str) -> None:
        """Say something just below the line of a deed."""
        self._grid.addWidget(self._answer, 2 * list(DEEDS).index(deed) + 1, 0, 1, 3)
        self.note.setText(sentence)
        self.note.colour(tone)
        self.buttons[deed].setAccessibleDescription(sentence)
        self.swap.hide()
        self.keep.hide()
        self._answer.show()
        announce(self.buttons[deed], sentence)

    def _hush(self) -> None:
        """What was said and asked is over."""
        self._asked = None
        self._answer.hide()
        for button in self.buttons.values():
            button.setAccessibleDescription("")


def _question(key: str, other: Deed, free: str) -> str:
    name = tr(DEEDS[other].words)
    if free:
        return tr(
            "{key} is the key for “{deed}”. Swap, so that “{deed}” gets {free}?",
            key=native(key),
            deed=name,
            free=native(free),
        )
    return tr(
        "{key} is the key for “{deed}”. Swap, so that it gets none?", key=native(key), deed=name
    )
