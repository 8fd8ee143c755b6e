"""A program for a real screen: a console that is pop-ups only, and the pop-up of my call.

Run as `python -m tests.ui.mycall_app`; it tells by lines of JSON on stdout what it sees, and
follows commands on stdin.
"""

import sys

from PySide6.QtWidgets import QApplication

from tests.ui.popup_apps import Popups, say
from tests.unit.store.rows import event, ringing, talking, trunk_ring
from ucm_cti.ui.models.layouts import Mode
from ucm_cti.ui.popups.mycall import MyCallPopup


class MyCall(Popups):
    """The same desk, with the pop-up of my call."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.console.layouts.withdraw = self.console.hide
        self.mine = MyCallPopup(self.context, self.console)

    def obey(self) -> None:
        """show, strip, full, popups, talk, or report."""
        layouts = self.console.layouts
        match sys.stdin.readline().strip():
            case "show":
                self.console.show()
            case "strip":
                layouts.make(Mode.STRIP)
            case "full":
                layouts.make(Mode.FULL)
            case "popups":
                layouts.make(Mode.POPUPS)
            case "talk":
                self.store.apply(event(trunk_ring(), ringing(), talking()))
            case "report":
                pass
            case _:
                QApplication.exit(0)
        self.report()

    def report(self) -> None:
        """Where the window and the pop-up are, and whether one asks where to send my call."""
        frame, room = self.console.frameGeometry(), self.console.screen().availableGeometry()
        spot = self.mine.heading.mapToGlobal(self.mine.heading.rect().center())
        say(
            visible=self.mine.isVisible(),
            active=self.mine.isActiveWindow(),
            spot=[spot.x(), spot.y()],
            sending=self.mine.card.typing,
            width=self.console.width(),
            place=[self.console.x(), self.console.y()],
            edges=[frame.right() == room.right(), frame.top() == room.top()],
            inside=room.contains(frame),
        )


if __name__ == "__main__":
    qapp = QApplication([])
    owner = MyCall(qapp)
    sys.exit(qapp.exec())
