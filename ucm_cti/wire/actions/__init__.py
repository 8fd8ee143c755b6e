"""One module per family; importing this package declares every action."""

from ucm_cti.wire.actions import calls, extensions, places, session, system

__all__ = ["calls", "extensions", "places", "session", "system"]
