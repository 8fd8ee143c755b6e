"""Tells of calls by other ways than pop-ups: sounds, and words for a screen reader."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ucm_cti.domain.alerts import Sound
from ucm_cti.domain.link import LinkMode
from ucm_cti.ui.announcing import announce
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.popups.decide import Popup, Rules
from ucm_cti.ui.popups.ringer import Ringer
from ucm_cti.ui.popups.spoken import Speaker

if TYPE_CHECKING:
    from ucm_cti.domain.ids import CallId, LegId

_FAILURES = frozenset({"error", "open"})
_ENDING = frozenset({"refuse", "end", "transfer", "block"})
"""Keys of commands (ui/views/operator.py) after which a call is out of my hands."""


def _at_once(widget: QWidget, sentence: str) -> None:
    announce(widget, sentence, urgent=True)


class Herald(QObject):
    """Follows what the decider knows; `console` speaks. Nothing is told while it is quiet.

    `say` hands a sentence to the screen reader.
    """

    def __init__(
        self,
        context: UiContext,
        console: QWidget,
        say: Callable[[QWidget, str], None] = _at_once,
    ) -> None:
        super().__init__(console)
        self._context = context
        self._console = console
        self.say = say
        self._ringer = Ringer(context.sounds, self)
        self._speaker = Speaker()
        self._calls: dict[LegId, CallId] = {}
        self._handled: set[str] = set()
        context.actor.told.connect(self._told)
        context.actor.pending.connect(self._busy)

    def follow(self, alerts: tuple[Popup, ...], rules: Rules) -> None:
        """The calls that want attention now."""
        sounded = self._sounded()
        self._ringer.follow(alerts, sounded)
        live = self._context.store.link.mode in {LinkMode.LIVE, LinkMode.POLLING}
        calls = self._context.store.calls
        ended = frozenset(
            key
            for key, call in self._calls.items()
            if live and call not in calls and call not in self._handled
        )
        told = self._speaker.sentences(alerts, ended, self._context.now())
        self._calls = {popup.key: popup.call for popup in alerts}
        self._handled &= set(self._calls.values())
        for kind, sentence in told:
            heard = rules.shows(kind) or Sound(kind.value) in sounded
            if heard and not self._quiet():
                self.say(self._console, sentence)

    def remind(self) -> None:
        """Somebody has been on hold for long."""
        self._ringer.once(Sound.WAITING, self._sounded())

    def close(self) -> None:
        """Be silent."""
        self._ringer.close()

    def _sounded(self) -> frozenset[Sound]:
        chosen = self._context.settings.value.alerts.sounded
        return frozenset() if self._quiet() else frozenset(s for s in Sound if s.value in chosen)

    def _quiet(self) -> bool:
        return self._context.settings.value.alerts.quiet(self._context.now())

    def _told(self, _sentence: str, kind: str) -> None:
        if kind in _FAILURES:
            self._ringer.once(Sound.ERROR, self._sounded())

    def _busy(self, keys: frozenset[str]) -> None:
        """A call that I end or send on is not one that I have missed."""
        parts = (key.partition(":") for key in keys)
        self._handled |= {call for verb, _, call in parts if verb in _ENDING}
