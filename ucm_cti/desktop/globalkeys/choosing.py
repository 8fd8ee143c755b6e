"""Which way to global keys this desktop has."""

import logging
import sys
from collections.abc import Mapping

from ucm_cti.desktop.globalkeys.port import GlobalKeys, NoGlobalKeys
from ucm_cti.domain.wording import tr

_log = logging.getLogger(__name__)


def find_global_keys(platform: str, environ: Mapping[str, str]) -> GlobalKeys:
    """By the name of Qt's platform ("xcb", "wayland", "windows"...) and the environment."""
    if platform == "xcb" and environ.get("WAYLAND_DISPLAY"):
        return NoGlobalKeys(_wayland())
    if platform == "xcb":
        return _x11()
    if platform == "windows" and sys.platform == "win32":
        import ctypes  # noqa: PLC0415 # its windll is there on Windows alone

        from ucm_cti.desktop.globalkeys.windows import WindowsKeys  # noqa: PLC0415 # as above

        return WindowsKeys(ctypes.windll.user32)
    if platform.startswith("wayland"):
        return NoGlobalKeys(_wayland())
    return NoGlobalKeys(tr("There are no global keys on this system yet."))


def _x11() -> GlobalKeys:
    try:
        from ucm_cti.desktop.globalkeys.x11 import X11Keys  # noqa: PLC0415 # for X11 alone

        return X11Keys()
    except (ImportError, OSError) as problem:
        _log.warning("there are no global keys: %s", problem)
        return NoGlobalKeys(tr("The display gives UCM CTI no keys; the log says why."))


def _wayland() -> str:
    return tr(
        "On Wayland only the desktop itself can give keys: in its settings, bind one to each "
        "command below."
    )
