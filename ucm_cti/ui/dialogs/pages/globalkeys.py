"""The page of the settings for keys that work while other programs have the keyboard."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ucm_cti.commands.globaldeeds import DEED_WORDS, GlobalChords, GlobalDeed, command_of
from ucm_cti.desktop.globalkeys.chord import parse_chord
from ucm_cti.domain.errors import UsageError
from ucm_cti.domain.wording import noop, tr
from ucm_cti.ui.announcing import announce
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.dialogs.keybutton import KeyButton
from ucm_cti.ui.dialogs.pages.page import Page
from ucm_cti.ui.format import isolated
from ucm_cti.ui.theme import SPACE_2
from ucm_cti.ui.views.buttons import VerbButton
from ucm_cti.ui.views.labels import Label, Sentence

_ABOUT = noop(
    "These keys work while you type in another program. Choose a button, then press the new key; "
    "Backspace takes it away."
)
_LINE = 34


class GlobalKeysPage(Page):
    """A line for each deed: its key, and below it why it has not got it.

    Where the desktop gives no keys, the line has the command to bind in the desktop's settings.
    """

    title = noop("Global keys")

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.about = Sentence(tr(_ABOUT))
        self.buttons: dict[GlobalDeed, KeyButton] = {}
        self.commands: dict[GlobalDeed, Label] = {}
        self.notes: dict[GlobalDeed, Sentence] = {}
        self.reset = VerbButton(context.themes, tr("Reset the global keys"))
        self._refused: tuple[GlobalDeed, str] | None = None
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        grid.setHorizontalSpacing(SPACE_2)
        grid.setColumnStretch(0, 1)
        for at, deed in enumerate(GlobalDeed):
            self._add(grid, 2 * at, deed)
        body = QWidget()
        body.setLayout(grid)
        end = QWidget()
        row = QHBoxLayout(end)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.reset)
        row.addStretch(1)
        self.lay_out((self.about, body, end))
        self.reset.clicked.connect(lambda: self._use(GlobalChords()))
        context.global_keys.changed.connect(self.show_settings)
        self.show_settings()

    def show_settings(self) -> None:
        """Show the keys, and what has become of them."""
        states = self.context.global_keys
        chords = self.context.settings.value.global_keys
        self.about.setText(states.obstacle or tr(_ABOUT))
        for deed, button in self.buttons.items():
            button.show_keys(chords.of(deed))
            button.setVisible(not states.obstacle)
            self.commands[deed].setVisible(bool(states.obstacle))
            self._explain(deed, states.problems.get(deed, ""))
        self.reset.setEnabled(chords != GlobalChords())
        self.reset.setVisible(not states.obstacle)

    def hideEvent(self, event: QHideEvent) -> None:
        """No button goes on waiting for a key that nobody sees."""
        super().hideEvent(event)
        for button in self.buttons.values():
            button.listen(False)

    def _add(self, grid: QGridLayout, row: int, deed: GlobalDeed) -> None:
        words = tr(DEED_WORDS[deed])
        themes = self.context.themes
        button = self.buttons[deed] = KeyButton(words)
        command = self.commands[deed] = Label(
            themes, isolated(command_of(deed)), tone="text_secondary", figures=True
        )
        command.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        command.setAccessibleName(tr("{deed}: command {line}", deed=words, line=command.text()))
        note = self.notes[deed] = Sentence()
        grid.addWidget(Label(themes, words), row, 0)
        grid.addWidget(button, row, 1)
        grid.addWidget(command, row, 1)
        grid.addWidget(note, row + 1, 0, 1, 2)
        grid.setRowMinimumHeight(row, _LINE)
        button.pressed_key.connect(lambda key: self._take(deed, key))
        button.cleared.connect(lambda: self._give(deed, ""))
        button.listening.connect(self._listen)

    def _listen(self, waits: bool) -> None:
        """While one waits, no key is kept from it by the desktop."""
        self._refused = None
        self.context.global_keys.capturing.emit(waits)
        self.show_settings()

    def _take(self, deed: GlobalDeed, key: str) -> None:
        try:
            chord = str(parse_chord(key))
        except UsageError as error:
            self._refuse(deed, str(error))
            return
        chords = self.context.settings.value.global_keys
        owner = next((each for each in GlobalDeed if chords.of(each) == chord), None)
        if owner is None or owner is deed:
            self._give(deed, chord)
        else:
            what = tr(DEED_WORDS[owner])
            self._refuse(deed, tr("{key} is the key of “{deed}” already.", key=chord, deed=what))

    def _refuse(self, deed: GlobalDeed, sentence: str) -> None:
        self._refused = (deed, sentence)
        self.show_settings()
        announce(self.buttons[deed], sentence)

    def _give(self, deed: GlobalDeed, chord: str) -> None:
        self._use(replace(self.context.settings.value.global_keys, **{deed.value: chord}))

    def _use(self, chords: GlobalChords) -> None:
        self._refused = None
        self.context.settings.update(global_keys=chords)
        self.show_settings()

    def _explain(self, deed: GlobalDeed, problem: str) -> None:
        """Say below a line what was wrong with the key that was pressed, or with the one it has."""
        refused = self._refused is not None and self._refused[0] is deed
        sentence = self._refused[1] if self._refused and refused else problem
        note = self.notes[deed]
        note.setText(sentence)
        note.colour("danger")
        note.setVisible(bool(sentence))
        self.buttons[deed].setAccessibleDescription(sentence)
