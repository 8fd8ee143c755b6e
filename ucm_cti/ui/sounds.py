"""The sounds that we ship, and how to hear them."""

from pathlib import Path

from ucm_cti.desktop.sound import Player
from ucm_cti.domain.alerts import Sound
from ucm_cti.ui.resources import resource


class Sounds:
    """Plays by name; silent without a player. Nothing here waits."""

    def __init__(self, player: Player | None = None) -> None:
        self._player = player

    @property
    def by(self) -> str:
        """The program that plays, "" where there is none."""
        return self._player.name if self._player is not None else ""

    def play(self, sound: Sound) -> None:
        """Begin a sound in place of what plays."""
        if self._player is not None:
            self._player.play(Path(str(resource(f"sounds/{sound.value}.wav"))))

    def stop(self) -> None:
        """End what plays."""
        if self._player is not None:
            self._player.stop()

    def close(self) -> None:
        """End what plays, for good."""
        if self._player is not None:
            self._player.close()
