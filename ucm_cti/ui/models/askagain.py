"""A deed that wants to be asked for twice, where the first time may be a slip. Pure."""

SECONDS = 12.0
"""How long the second time counts, as long as the sentence about it is shown."""


class AskAgain:
    """Remembers what was asked about last; moments are in seconds of our clock."""

    def __init__(self) -> None:
        self._asked: tuple[str, float] | None = None

    def confirmed(self, deed: str, now: float) -> bool:
        """Whether this is the second time in a row; the first time begins anew after it."""
        last, self._asked = self._asked, (deed, now)
        if last is None or last[0] != deed or now - last[1] > SECONDS:
            return False
        self._asked = None
        return True
