"""What the global keys stand for, done in the window of the PBX in use."""

from typing import TYPE_CHECKING

from ucm_cti.commands.globaldeeds import GlobalDeed
from ucm_cti.commands.verbs import Verb
from ucm_cti.domain.wording import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ucm_cti.app.shell import Shell

_VERBS = {
    GlobalDeed.ACCEPT: Verb.ACCEPT,
    GlobalDeed.REFUSE: Verb.REFUSE,
    GlobalDeed.HANG_UP: Verb.HANG_UP,
    GlobalDeed.HOLD: Verb.HOLD,
    GlobalDeed.MUTE: Verb.MUTE,
}


def do(deed: GlobalDeed, shell: "Shell") -> "QWidget | None":
    """Open the bar, reach the newest pop-up, or press a verb as its key in the window would.

    The window that wants the keyboard now, None where it stays where it is.
    """
    if deed is GlobalDeed.BAR:
        return shell.show_bar()
    if deed is GlobalDeed.REACH:
        return shell.popups.reach()
    shell.console.operator.press(_VERBS[deed])
    return None


def obstacle(deed: GlobalDeed, shell: "Shell") -> str:
    """Why there is nothing to do a deed to now, "" when there is."""
    operator = shell.console.operator
    match deed:
        case GlobalDeed.BAR:
            return ""
        case GlobalDeed.REACH:
            return "" if shell.popups.windows else tr("No pop-up is open now.")
    if blocked := operator.freshness().blocked:
        return blocked
    match deed:
        case GlobalDeed.ACCEPT:
            return "" if operator.acceptable() else tr("No call waits for you to accept it.")
        case GlobalDeed.REFUSE if operator.refusable():
            return ""
    return "" if operator.current() else tr("You have no call now.")
