"""One voice to many phones: pages and prompts (catalogue: MulticastPaging, playPromptByOrg)."""

from ucm_cti.simulator.pbx.channel import Channel
from ucm_cti.simulator.pbx.refused import bad_value
from ucm_cti.simulator.pbx.verbs import Verbs

_PAGE = "page"
_PROMPT_SECONDS = 8.0


class Announcing:
    """Rings those who are to speak or to listen; what is said is nobody's business here."""

    def __init__(self, verbs: Verbs) -> None:
        self._verbs = verbs
        self._plan = verbs.plan
        self._world = verbs.plan.world

    def page(self, caller: str, number: str, limit: float = 0.0) -> None:
        """Ring an extension; picked up, it speaks to a paging group until it hangs up, the page is
        ended, or `limit` seconds are over (0: no limit). Raises Refused -15."""

        def speaks(leg: Channel) -> None:
            leg.place, leg.service = number, _PAGE
            self._world.update(leg, "Up")
            if limit > 0:
                self._world.timers.after(limit, lambda: self._plan.end(leg))

        self._verbs.ring_phone(caller, number, speaks)

    def end_page(self, number: str) -> None:
        """End every page to a group, also those that nobody has picked up yet."""
        for leg in tuple(self._world.channels.values()):
            speaks = leg.service == _PAGE or leg.when_answered is not None
            if leg.extension and leg.other_number == number and speaks:
                self._plan.end(leg)

    def play(self, listeners: list[str], prompt: str) -> None:
        """Ring extensions; each that picks up hears a prompt and is hung up. Raises Refused -15."""

        def listens(leg: Channel) -> None:
            self._world.update(leg, "Up")
            self._world.timers.after(_PROMPT_SECONDS, lambda: self._plan.end(leg))

        for number in listeners:
            if number not in self._world.phones:
                raise bad_value(f"channel {number}")
        for number in listeners:
            self._verbs.ring_phone(number, prompt, listens)
