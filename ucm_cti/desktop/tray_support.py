"""Whether the desktop shows tray icons, and what to tell a person when it does not."""

import os
from collections.abc import Mapping

from PySide6.QtWidgets import QSystemTrayIcon

from ucm_cti.domain.wording import noop, tr

_GNOME = noop(
    "GNOME shows no tray icons by itself; its extension “AppIndicator and "
    "KStatusNotifierItem Support” adds them."
)
_PANEL = noop(
    "The panel of this desktop has no place for tray icons; add one in the panel's settings."
)
_NONE = noop("This desktop shows no tray icons.")
_WITH_PANEL = ("xfce", "mate", "lxde", "lxqt", "cinnamon", "kde", "budgie", "unity")


def tray_available() -> bool:
    """Whether a tray icon would be seen right now; a panel may still come up later."""
    return QSystemTrayIcon.isSystemTrayAvailable()


def why_no_tray(environ: Mapping[str, str] = os.environ) -> str:
    """One sentence on why there is no tray and what brings one, by XDG_CURRENT_DESKTOP."""
    desktops = environ.get("XDG_CURRENT_DESKTOP", "").casefold().split(":")
    if any(name in desktops for name in _WITH_PANEL):
        return tr(_PANEL)
    if "gnome" in desktops:
        return tr(_GNOME)
    return tr(_NONE)
