"""The bottom bar: how fresh the data is, what goes on, and where the keys are told."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ucm_cti.domain.call import LegState
from ucm_cti.domain.wording import tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.models.freshness import Freshness
from ucm_cti.ui.models.keymap import native
from ucm_cti.ui.models.keys import Deed
from ucm_cti.ui.models.words import people_count
from ucm_cti.ui.theme import SPACE_3, SPACE_4, Type
from ucm_cti.ui.views.buttons import VerbButton
from ucm_cti.ui.views.labels import Label

_HEIGHT = 28
_PATIENCE_MS = 400
"""A command that takes longer than this is told."""


class StatusBar(QWidget):
    """One line of facts; `tray_asked` wants to know why there is no icon in the tray,
    `popups_asked` wants back the pop-ups that are hidden."""

    keys_asked = Signal()
    tray_asked = Signal()
    popups_asked = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._store = context.store
        self._waiting = self._held = 0
        themes = context.themes
        self.link = Label(themes, tone="text_secondary", kind=Type.CAPTION)
        self.facts = Label(themes, tone="text_secondary", kind=Type.CAPTION)
        self.keys = VerbButton(themes, tr("Keys"), "", "", "quiet")
        self.keys.explain(tr("Show the keys that work now"))
        self.keys.clicked.connect(self.keys_asked)
        self.no_tray = VerbButton(themes, tr("No tray icon"), "", "", "quiet")
        self.no_tray.explain(tr("What closing the window does on this desktop"))
        self.no_tray.clicked.connect(self.tray_asked)
        self.hidden = VerbButton(themes, tr("Show hidden pop-ups"), "bell", "", "quiet")
        self.hidden.explain(tr("Show the hidden pop-ups again"))
        self.hidden.clicked.connect(self.popups_asked)
        self.hidden.hide()
        self._tray_missing = self._narrow = False
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_3, 0, SPACE_3, 0)
        row.setSpacing(SPACE_4)
        row.addWidget(self.link)
        row.addStretch(1)
        row.addWidget(self.facts)
        row.addStretch(1)
        row.addWidget(self.hidden)
        row.addWidget(self.no_tray)
        row.addWidget(self.keys)
        self._settings = context.settings
        self._show_note()
        self._show_key()
        self.setFixedHeight(_HEIGHT)
        self._slow = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._slow.timeout.connect(lambda: self.facts.tell(tr("Waiting for the PBX…")))
        context.actor.pending.connect(self._pending)
        context.settings.changed.connect(self._show_key)

    def show_narrow(self, narrow: bool) -> None:
        """Only the facts where there is little room; the link is told at the top too."""
        self._narrow = narrow
        self.link.setVisible(not narrow)
        self._show_note()
        self.show_facts(self._waiting)

    def show_no_tray(self, missing: bool) -> None:
        """Note that this desktop has no place for the icon."""
        self._tray_missing = missing
        self._show_note()

    def show_hidden(self, count: int) -> None:
        """Tell how many pop-ups are hidden whose calls still want attention."""
        self.hidden.say(tr("Hidden pop-ups: {count}", count=count), "bell")
        self.hidden.setVisible(bool(count))

    def show_link(self, fresh: Freshness) -> None:
        """Tell how we are connected and how old the data is."""
        self.link.tell(fresh.line)

    def show_facts(self, waiting: int) -> None:
        """Tell how many people there are, in calls and waiting."""
        self._waiting = waiting
        store = self._store
        busy = {
            leg.extension
            for call in store.calls.values()
            for leg in call.legs
            if leg.extension and leg.state is not LegState.RINGING
        }
        around = (people_count(len(store.extensions)), tr("{count} in calls", count=len(busy)))
        held = (tr("held for long: {count}", count=self._held),) if self._held else ()
        parts = (*(() if self._narrow else around), tr("{count} waiting", count=waiting), *held)
        self.facts.tell(", ".join(parts), "danger" if held else "text_secondary")

    def show_held(self, count: int) -> None:
        """Tell how many of my calls have been held for too long."""
        if count != self._held:
            self._held = count
            self.show_facts(self._waiting)

    def _show_key(self) -> None:
        keys = self._settings.keys.of(Deed.HELP)
        self.keys.show_key(valid=True, key=next(map(native, keys), ""))

    def _show_note(self) -> None:
        self.no_tray.setVisible(self._tray_missing and not self._narrow)

    def _pending(self, keys: frozenset[str]) -> None:
        if not keys:
            self._slow.stop()
            self.show_facts(self._waiting)
        elif not self._slow.isActive():
            self._slow.start()
