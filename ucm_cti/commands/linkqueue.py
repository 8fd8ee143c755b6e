"""The links that wait for a person's word, one asked about at a time. Pure."""

from ucm_cti.commands.links import DialRequest

MOST = 5
"""So many may wait, the one on screen among them."""
SAME_WITHIN = 2.0
"""Seconds within which the same number from another link is the same click."""


class LinkQueue:
    """First come, first asked; a page that fires links cannot bury the screen with them."""

    def __init__(self) -> None:
        self._waiting: list[DialRequest] = []
        self._last = ("", float("-inf"))

    @property
    def head(self) -> DialRequest | None:
        """The link to ask about now."""
        return self._waiting[0] if self._waiting else None

    @property
    def behind(self) -> int:
        """How many wait behind the first."""
        return max(0, len(self._waiting) - 1)

    def put(self, request: DialRequest, now: float) -> bool:
        """Take a link, or know it already; False when too many wait. `now` is in seconds."""
        number, at = self._last
        again = number == request.number and now - at < SAME_WITHIN
        if again or any(request.number == other.number for other in self._waiting):
            return True
        if len(self._waiting) >= MOST:
            return False
        self._waiting.append(request)
        return True

    def answered(self, now: float) -> None:
        """The first one has had its answer."""
        if self._waiting:
            self._last = (self._waiting.pop(0).number, now)

    def drop_all(self, now: float) -> None:
        """None of them is wanted."""
        self.answered(now)
        self._waiting.clear()
