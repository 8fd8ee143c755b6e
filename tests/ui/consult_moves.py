"""What the PBX does while somebody is asked about a caller, as rows on a bench."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.bench import Bench
from tests.unit.store.rows import ANNA, TRUNK, gone, parted, ringing, talking, trunk_ring
from ucm_cti.ui.views.console import Console
from ucm_cti.wire.actions.calls import CallTransfer, DialExtension, Hangup

MY_SECOND, THEIRS = "PJSIP/331-00000b01", "PJSIP/332-00000b02"
_SECOND = "1769422090.1"


class Keys:
    """Sends keys to a window as the window system does, and counts them.

    A chord such as Ctrl+Enter is one stroke.
    """

    def __init__(self, console: Console) -> None:
        window = console.windowHandle()
        assert window is not None
        self._window = window
        self.strokes = 0

    def type(self, text: str) -> None:
        """Letters, one after the other."""
        for letter in text:
            self.press(Qt.Key(ord(letter.upper())))

    def press(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """One key, perhaps with another held."""
        self.strokes += 1
        QTest.keyClick(self._window, key, held)


def answering(bench: Bench) -> Callable[[], None]:
    """A PBX that carries out what it was asked last."""

    def act() -> None:
        match bench.pbx.sent[-1]:
            case DialExtension():
                my_second_rings(bench)
            case Hangup(channel=channel) if channel == MY_SECOND:
                bench.happen(
                    parted(channel1=MY_SECOND, channel2=THEIRS), gone(MY_SECOND), gone(THEIRS)
                )
            case CallTransfer():
                alone = trunk_ring(state="Up", connectednum="332")
                bench.happen(parted(channel1=TRUNK, channel2=ANNA), alone)

    return act


def my_second_rings(bench: Bench) -> None:
    """My phone rings for the call to 332."""
    bench.happen(ringing(MY_SECOND, uniqueid=_SECOND, linkedid=_SECOND, connectednum="332"))


def theirs_rings(bench: Bench) -> None:
    """I have picked up, and 332 rings."""
    mine = ringing(
        MY_SECOND, uniqueid=_SECOND, linkedid=_SECOND, connectednum="332", state="Up",
        action="update",
    )  # fmt: skip
    theirs = ringing(THEIRS, "332", uniqueid="1769422090.2", linkedid=_SECOND, connectednum="331")
    bench.happen(mine, theirs)


def they_answer(bench: Bench) -> None:
    """332 has picked up too."""
    bench.happen(
        talking(
            MY_SECOND, THEIRS, callerid1="331", callerid2="332", uniqueid1=_SECOND, bridge_id="b2"
        )
    )
