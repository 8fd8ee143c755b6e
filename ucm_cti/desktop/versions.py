"""What runs here, for reports."""

import platform
import ssl
import sys
from importlib.metadata import PackageNotFoundError, version

from ucm_cti import __version__


def versions() -> tuple[str, ...]:
    """Ours and those of what is beneath us, one line each; loads nothing."""
    return (
        f"UCM CTI {__version__}",
        f"Python {platform.python_version()}, {ssl.OPENSSL_VERSION}",
        f"Qt {_qt()}",
        f"{platform.platform()} ({sys.platform}, {platform.machine()})",
    )


def _qt() -> str:
    try:
        return version("PySide6-Essentials")
    except PackageNotFoundError:
        return "of this package"
