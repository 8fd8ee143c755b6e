"""Supervisors who listen in: asked for, rung, and monitoring (wire.md 2.8)."""

from ucm_cti.simulator.pbx.channel import Channel, Monitoring
from ucm_cti.simulator.pbx.dialplan import Dialplan
from ucm_cti.simulator.pbx.refused import bad_value, no_channel
from ucm_cti.simulator.pbx.verbs import Verbs

_BARGE_NAME = "Call Bargin"
_CONSENT_SECONDS = 1.5
_MODES = frozenset({"", "w", "W", "B"})


class Barging:
    """callbarge, and the consent that it may wait for."""

    def __init__(self, plan: Dialplan, verbs: Verbs) -> None:
        self._plan = plan
        self._verbs = verbs
        self._world = plan.world
        self._asked: dict[str, tuple[str, Monitoring]] = {}

    def barge(self, channel: str, exten: str, supervisor: str, mode: str) -> None:
        """Ring the supervisor; picked up, it monitors `channel` ("" listen, w whisper, B join)."""
        target = self._verbs.talking(channel)
        number, _, asks = supervisor.partition("@")
        if mode not in _MODES or asks not in {"", "0", "1"}:
            raise bad_value(f"mode {mode}")
        if number not in self._world.phones or (exten and exten != target.number):
            raise bad_value(f"barge-exten {supervisor}")
        if not self._world.phones[number].registered:
            return
        watching = Monitoring(target.name, mode.replace("W", "w"))
        if asks != "1":
            self._ring(number, target, watching)
        elif target.name not in self._asked:
            self._ask(number, watching)

    def answer(self, channel: str, *, allow: bool) -> None:
        """The monitored party says yes or no. Raises Refused when nobody has asked."""
        asked = self._asked.pop(channel, None)
        if asked is None:
            raise no_channel(channel)
        target = self._world.channels.get(channel)
        if allow and target is not None and target.bridge is not None:
            self._ring(asked[0], target, asked[1])

    def forget(self) -> None:
        """Nobody has asked anything."""
        self._asked.clear()

    def _ask(self, number: str, watching: Monitoring) -> None:
        question = (number, watching)
        self._asked[watching.channel] = question
        agrees = self._world.config.barge_consent

        def time_is_up() -> None:
            if self._asked.get(watching.channel) is question:
                self.answer(watching.channel, allow=agrees)

        wait = _CONSENT_SECONDS if agrees else self._world.config.ring_seconds
        self._world.timers.after(wait, time_is_up)

    def _ring(self, number: str, target: Channel, watching: Monitoring) -> None:
        leg = self._world.extension_channel(number)
        leg.other_number, leg.other_party = target.number, _BARGE_NAME
        leg.monitoring = watching
        self._world.add(leg, "Ringing")
        self._verbs.rings(
            leg,
            lambda answered: self._world.update(answered, "Up"),
            self._world.config.ring_seconds,
        )
