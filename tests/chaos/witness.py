"""Watches store and PBX together: when they differ, for how long, and what the dot said then."""

from collections import Counter
from dataclasses import dataclass, field

from tests.contract.client_fixtures import Observer
from ucm_cti.domain import clock
from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.domain.link import LinkMode
from ucm_cti.domain.presence import DeviceState
from ucm_cti.store.changes import Changes
from ucm_cti.ui.models.freshness import freshness
from ucm_cti.ui.popups.decide import PopupDecider, Rules

_STANDING = {LinkMode.LIVE, LinkMode.POLLING}


@dataclass
class Spans:
    """How long something wrong stood, in seconds, each time."""

    begun: float | None = None
    ended: list[float] = field(default_factory=list)

    def see(self, *, wrong: bool, now: float) -> None:
        """Take the state of this moment."""
        if wrong and self.begun is None:
            self.begun = now
        elif not wrong and self.begun is not None:
            self.ended.append(now - self.begun)
            self.begun = None

    def worst(self, now: float) -> float:
        """The longest, one that still stands included."""
        running = [] if self.begun is None else [now - self.begun]
        return max((*self.ended, *running), default=0.0)

    def clear(self) -> None:
        """Begin anew, with what still stands."""
        self.ended.clear()


class Witness:
    """Looks after each move of either side.

    `false` spans are those in which the screen showed calls that were not there, or lacked some,
    while the dot called them up to date. `shown` counts how often each ringing had a pop-up.
    """

    def __init__(self, seen: Observer, me: ExtensionNumber) -> None:
        self.false = Spans()
        self.shown: Counter[tuple[str, str]] = Counter()
        self._seen = seen
        self._rules = Rules(me, gate=True)
        self._decider = PopupDecider(seen.store)
        self._up: frozenset[tuple[str, str]] = frozenset()
        self._publish = seen.sim.driver.publish
        seen.sim.driver.publish = self._on_pbx
        self._stop = seen.store.subscribe(self._on_store)

    def stop(self) -> None:
        """Look no more."""
        self._stop()
        self._seen.sim.driver.publish = self._publish

    def right(self) -> bool:
        """Whether the store has the PBX's channels, each in its state."""
        return self._seen.shown() == self._seen.listed()

    def lamps_right(self) -> bool:
        """Whether every phone's state is what the PBX's list of extensions says."""
        return not self.wrong_lamps()

    def wrong_lamps(self) -> dict[str, tuple[str, str]]:
        """The phones whose states differ: what the store has, and what the PBX says."""
        known = {str(number): one.device for number, one in self._seen.store.extensions.items()}
        rows = self._seen.sim.pbx.accounts()
        told = {row["extension"]: DeviceState.parse(row["status"]) for row in rows}
        return {
            number: (known.get(number, ""), told.get(number, ""))
            for number in known.keys() | told.keys()
            if known.get(number) != told.get(number)
        }

    def look(self) -> None:
        """Compare now; for what moves neither side by an event."""
        now = clock.steady()
        link = self._seen.store.link
        said = freshness(link, self._seen.store.fresh_at, clock.now())
        claims = link.mode in _STANDING and not said.stale
        self.false.see(wrong=claims and not self.right(), now=now)

    def twice(self) -> list[tuple[str, str]]:
        """Ringings that had more than one pop-up."""
        return [key for key, times in self.shown.items() if times > 1]

    def _on_pbx(self, events: list[tuple[str, object]]) -> None:
        self._publish(events)
        self.look()

    def _on_store(self, _: Changes) -> None:
        self.look()
        self._pop_up()

    def _pop_up(self) -> None:
        popups = self._decider.decide(self._rules, clock.now())
        up = frozenset(
            (popup.key, found[1].uniqueid)
            for popup in popups
            if not popup.folded and (found := self._seen.store.find_leg(popup.key))
        )
        self.shown.update(up - self._up)
        self._up = up
