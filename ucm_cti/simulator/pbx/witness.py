"""Who is told what becomes of calls inside the PBX, as it truly is and without any quirk."""

from collections.abc import Collection
from typing import Any

from ucm_cti.simulator.pbx.channel import Bridge, Channel


class Witness:
    """Told at the very moment; a witness overrides what it cares for and never moves the PBX."""

    def seen(self, channel: Channel) -> None:
        """A channel is new or has changed while it talks to nobody."""

    def gone(self, channel: Channel) -> None:
        """A channel that talks to nobody is about to end."""

    def routed(self, caller: Channel, number: str) -> None:
        """The dialplan sends a caller to a number."""

    def joined(self, bridge: Bridge) -> None:
        """Two channels begin to talk."""

    def parted(self, bridge: Bridge, kept: Collection[Channel]) -> None:
        """Two channels have stopped to talk; those not kept end with it."""

    def told(self, name: str, body: Any) -> None:
        """An event beside the rows of channels, as it goes out."""

    def rebooted(self) -> None:
        """The PBX has restarted; everything that was in progress is lost, timers included."""
