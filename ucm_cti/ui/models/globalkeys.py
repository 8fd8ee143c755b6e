"""What has become of the global keys, for whoever shows them."""

from PySide6.QtCore import QObject, Signal

from ucm_cti.commands.globaldeeds import GlobalDeed


class GlobalKeyStates(QObject):
    """Told by the application, shown by the settings.

    `obstacle` says why there are none at all, "" when there are; `problems` why a deed has not got
    its key. `capturing` is emitted by who wants every key for a moment, such as a field that waits
    for a new one.
    """

    changed = Signal()
    capturing = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.obstacle = ""
        self.problems: dict[GlobalDeed, str] = {}

    def tell(self, obstacle: str, problems: dict[GlobalDeed, str]) -> None:
        """What holds from now on."""
        if (obstacle, problems) != (self.obstacle, self.problems):
            self.obstacle, self.problems = obstacle, problems
            self.changed.emit()
