"""What every view needs, passed in; no view reaches for a global."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from ucm_cti.bridge.tasks import Spawn
from ucm_cti.commands.desk import Desk
from ucm_cti.commands.gate.keeper import GateEntry
from ucm_cti.commands.gate.matching import Key, bare
from ucm_cti.domain import clock
from ucm_cti.domain.ids import CallId
from ucm_cti.settings import Settings
from ucm_cti.store.store import Store
from ucm_cti.ui.acting import Actor
from ucm_cti.ui.contacts import Contacts
from ucm_cti.ui.learning import Learning
from ucm_cti.ui.models.globalkeys import GlobalKeyStates
from ucm_cti.ui.models.keymap import KeyMap
from ucm_cti.ui.sounds import Sounds
from ucm_cti.ui.theme import ThemeManager


class SettingsHolder(QObject):
    """The settings in force, and the `keys` they mean; `changed` after each change, `save` writes
    them."""

    changed = Signal()

    def __init__(self, settings: Settings, save: Callable[[Settings], None]) -> None:
        super().__init__()
        self.value = settings
        self.keys = KeyMap(settings.keys)
        self._save = save

    def update(self, **changes: object) -> None:
        """Change some fields and write the file."""
        fresh = self.value.with_(**changes)
        if fresh != self.value:
            self.value = fresh
            self.keys = KeyMap(fresh.keys)
            self._save(fresh)
            self.changed.emit()


@dataclass(frozen=True, slots=True)
class UiContext:
    """Store, desk, theme, settings, and the way to run a command; `now` is our clock.

    `caught_up` tells whether the store shows the PBX as it is, not as it was before a stall;
    `sounds` are silent unless there is a player, and `decided` tells whether a rule of the gate
    decides a call, so that nobody is asked; `gate_log` is what the rules have decided, newest
    first. `recent_callers` are the numbers of the last callers from outside, `last_handler` tells
    which extension answered one of them last, "" when unknown. `number_key` makes all writings of
    a number the same; `learning` ranks what is typed by what was
    chosen before.
    """

    store: Store
    desk: Desk
    themes: ThemeManager
    settings: SettingsHolder
    spawn: Spawn
    actor: Actor
    now: Callable[[], float] = clock.now
    caught_up: Callable[[], bool] = lambda: True
    contacts: Contacts = field(default_factory=Contacts)
    sounds: Sounds = field(default_factory=Sounds)
    decided: Callable[[CallId], bool] = lambda _: False
    gate_log: Callable[[], tuple[GateEntry, ...]] = tuple
    recent_callers: Callable[[], tuple[str, ...]] = tuple
    last_handler: Callable[[str], str] = lambda _: ""
    number_key: Key = bare
    learning: Learning = field(default_factory=Learning)
    global_keys: GlobalKeyStates = field(default_factory=GlobalKeyStates)
