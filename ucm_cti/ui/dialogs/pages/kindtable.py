"""A table of ticks: for each kind of call whether it pops up and whether it sounds."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from ucm_cti.domain.alerts import CallKind, Sound
from ucm_cti.domain.wording import noop, tr
from ucm_cti.settings import Settings
from ucm_cti.ui.context import SettingsHolder, UiContext
from ucm_cti.ui.theme import SPACE_1, SPACE_4, Type
from ucm_cti.ui.views.buttons import IconButton
from ucm_cti.ui.views.labels import Label, Sentence

_ROWS = {
    Sound.OUTSIDE: noop("Outside call to me"),
    Sound.INSIDE: noop("Inside call to me"),
    Sound.QUEUE: noop("Queue or group call to me"),
    Sound.GATE: noop("Call at the gate"),
    Sound.TAKEN: noop("Somebody else has taken my call"),
    Sound.WAITING: noop("A call has been on hold for long"),
    Sound.ERROR: noop("Something went wrong"),
}
_KINDS = {Sound(kind.value): kind for kind in CallKind}


def let_pop_up(settings: SettingsHolder, kind: CallKind, on: bool) -> None:
    """Let that kind of call pop up, or not."""
    alerts = settings.value.alerts.showing(kind, on)
    if kind is CallKind.GATE:
        settings.update(alerts=alerts, popups_for_gate=on)
    else:
        settings.update(alerts=alerts)


class KindTable(QWidget):
    """Writes each tick at once; `popups` and `sounds` hold the boxes, `tests` the buttons that play
    a sound."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.popups: dict[CallKind, QCheckBox] = {}
        self.sounds: dict[Sound, QCheckBox] = {}
        self.tests: dict[Sound, IconButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_4)
        self._grid.setVerticalSpacing(SPACE_1)
        self._grid.setColumnStretch(0, 1)
        for column, words in ((1, tr("Pop-up")), (2, tr("Sound"))):
            head = Label(context.themes, words, tone="text_secondary", kind=Type.CAPTION, bold=True)
            self._grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignHCenter)
        for row, (sound, words) in enumerate(_ROWS.items(), 1):
            self._add(row, sound, tr(words))

    def show_settings(self, chosen: Settings) -> None:
        """Show what is chosen, and what of it counts at all."""
        alerts = chosen.alerts
        gate = chosen.profile.call_control
        for kind, box in self.popups.items():
            at_gate = kind is CallKind.GATE
            box.setChecked(kind not in chosen.unseen)
            box.setEnabled(chosen.popups and (gate or not at_gate))
        for sound, box in self.sounds.items():
            box.setChecked(sound.value in alerts.sounded)
            box.setEnabled(bool(self._context.sounds.by) and (gate or sound is not Sound.GATE))
        for button in self.tests.values():
            button.setEnabled(bool(self._context.sounds.by))

    def _add(self, row: int, sound: Sound, words: str) -> None:
        self._grid.addWidget(Sentence(words, tone="text"), row, 0)
        if (kind := _KINDS.get(sound)) is not None:
            self.popups[kind] = self._box(
                row,
                1,
                tr("Pop-up: {kind}", kind=words),
                lambda on: let_pop_up(self._context.settings, kind, on),
            )
        self.sounds[sound] = self._box(
            row, 2, tr("Sound: {kind}", kind=words), lambda on: self._sound(sound, on)
        )
        test = self.tests[sound] = IconButton(
            self._context.themes, tr("Play the sound: {kind}", kind=words), "play"
        )
        test.clicked.connect(lambda: self._context.sounds.play(sound))
        self._grid.addWidget(test, row, 3)

    def _box(self, row: int, column: int, name: str, tick: Callable[[bool], None]) -> QCheckBox:
        box = QCheckBox()
        box.setAccessibleName(name)
        box.clicked.connect(tick)
        self._grid.addWidget(box, row, column, Qt.AlignmentFlag.AlignCenter)
        return box

    def _sound(self, sound: Sound, on: bool) -> None:
        settings = self._context.settings
        settings.update(alerts=settings.value.alerts.sounding(sound, on))
