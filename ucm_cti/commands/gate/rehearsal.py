"""A dry run: what the rules would have done to past calls. Pure; nothing is sent."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ucm_cti.commands.gate.decide import Decision, Facts, decide
from ucm_cti.commands.gate.matching import Key, bare
from ucm_cti.commands.gate.past import PastCall
from ucm_cti.commands.gate.rules import GateRules, Rule, Then
from ucm_cti.domain.wording import tr


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """A past call, and what would have become of it; `contact` tells that the caller is known."""

    call: PastCall
    decision: Decision
    contact: bool


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """Every past call with its decision, newest first."""

    calls: tuple[Rehearsed, ...]

    def of(self, then: Then) -> tuple[Rehearsed, ...]:
        """The calls to which that would have happened."""
        return tuple(one for one in self.calls if one.decision.then is then)

    @property
    def turned_away(self) -> tuple[Rehearsed, ...]:
        """The callers whom nobody would have heard."""
        away = {Then.REFUSE, Then.BLOCK}
        return tuple(one for one in self.calls if one.decision.then in away)

    def by_rule(self) -> list[tuple[Rule | None, int]]:
        """How many calls each rule would have decided, most first; None is the default."""
        return Counter(one.decision.rule for one in self.calls).most_common()

    def sentence(self) -> str:
        """What a person has to know: how many would have been refused, how many of them known."""
        if not self.calls:
            return tr("There were no outside calls in that time.")
        away = self.turned_away
        of_all = tr("Of %n outside (call|calls)", "", len(self.calls))
        if not away:
            return tr("{of_all} none would have been refused.", of_all=of_all)
        known = sum(one.contact for one in away)
        refused = tr("%n would have been refused", "", len(away))
        if not known:
            return tr("{of_all} {refused}, none from contacts.", of_all=of_all, refused=refused)
        contacts = tr("%n of them from contacts", "", known)
        return f"{of_all} {refused}, {contacts}."


class Rehearser:
    """Decides past calls as if the rules had been on; they come oldest first, in any portions.

    `known` tells whose number is a contact's, `place` the name of a called number. A number has
    been seen when an earlier one of the calls came from it.
    """

    def __init__(
        self,
        rules: GateRules,
        *,
        known: Callable[[str], bool],
        place: Callable[[str], str] = lambda _: "",
        key: Key = bare,
    ) -> None:
        self._rules = rules
        self._known = known
        self._place = place
        self._key = key
        self._seen: set[str] = set()
        self._found: list[Rehearsed] = []

    def take(self, calls: Iterable[PastCall]) -> None:
        """Decide some more calls."""
        for call in calls:
            number = self._key(call.number)
            contact = self._known(call.number)
            facts = Facts(
                number=call.number,
                when=call.when,
                called=tuple(filter(None, (call.called, self._place(call.called)))),
                line=call.line,
                contact=contact,
                seen=number in self._seen,
            )
            self._found.append(Rehearsed(call, decide(self._rules, facts, self._key), contact))
            self._seen.add(number)

    def result(self) -> Rehearsal:
        """What has been decided until now, newest first."""
        return Rehearsal(tuple(reversed(self._found)))
