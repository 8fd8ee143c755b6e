"""UCM CTI: a desktop telephone console for Grandstream UCM6xxx PBXs, and a client library for them.

`from ucm_cti import connect` is the library's front; it is loaded when it is first asked for, so
that importing the package costs nothing.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ucm_cti.client.connect import Pbx, connect
    from ucm_cti.client.trust import Fingerprint

__all__ = ["Fingerprint", "Pbx", "__version__", "connect"]
__version__ = "0.1.0"

if not TYPE_CHECKING:  # a __getattr__ would make every misspelt name pass the type checker

    def __getattr__(name):
        modules = {"Fingerprint": "trust", "Pbx": "connect", "connect": "connect"}
        if name in modules:
            from importlib import import_module  # noqa: PLC0415 - only when it is asked for

            return getattr(import_module(f"ucm_cti.client.{modules[name]}"), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
