"""What is heard of calls: a calm ring that comes again, and a word of sound when one is taken."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, QTimer

from ucm_cti.domain.alerts import Sound
from ucm_cti.ui.popups.decide import Popup
from ucm_cti.ui.sounds import Sounds

AGAIN_MS = 4000
"""From one ring to the next."""
_ORDER = (Sound.GATE, Sound.OUTSIDE, Sound.QUEUE, Sound.INSIDE)


def ringing(popups: Iterable[Popup], sounded: frozenset[Sound]) -> Sound | None:
    """The one sound for all calls that ring now: a call at the gate goes first. Pure."""
    kinds = {
        Sound(popup.call_kind.value)
        for popup in popups
        if not (popup.folded or popup.hidden or popup.blocked)
    }
    return next((sound for sound in _ORDER if sound in kinds & sounded), None)


class Ringer(QObject):
    """Follows the calls that want attention. Never two sounds at once, none after the answer."""

    def __init__(self, sounds: Sounds, parent: QObject) -> None:
        super().__init__(parent)
        self._sounds = sounds
        self._rings: Sound | None = None
        self._taken: frozenset[str] = frozenset()
        self._again = QTimer(self, interval=AGAIN_MS)
        self._again.timeout.connect(self._ring)

    def follow(self, popups: Sequence[Popup], sounded: frozenset[Sound]) -> None:
        """The calls as they are now, and the sounds that the person wants now."""
        before, self._rings = self._rings, ringing(popups, sounded)
        taken = frozenset(popup.key for popup in popups if popup.taken)
        news, self._taken = bool(taken - self._taken), taken
        if self._rings is not None:
            if self._rings is not before:
                self._ring()
                self._again.start()
            return
        self._again.stop()
        if news and Sound.TAKEN in sounded:
            self._sounds.play(Sound.TAKEN)
        elif before is not None:
            self._sounds.stop()

    def once(self, sound: Sound, sounded: frozenset[Sound]) -> None:
        """Let something else be heard; a ring is not drowned by it."""
        if self._rings is None and sound in sounded:
            self._sounds.play(sound)

    def close(self) -> None:
        """Ring no more."""
        self._again.stop()
        self._rings = None
        self._sounds.stop()

    def _ring(self) -> None:
        if self._rings is not None:
            self._sounds.play(self._rings)
