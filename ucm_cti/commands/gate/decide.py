"""What the rules say of one call. Pure."""

from dataclasses import dataclass
from datetime import datetime

from ucm_cti.commands.gate.matching import Key, bare, fits_any
from ucm_cti.commands.gate.rules import GateRules, Rule, Then, Who
from ucm_cti.commands.verbs import blockable

_HIDDEN = {
    *("", "anonymous", "private", "restricted", "unavailable", "unknown", "withheld"),
    *("asterisk", "s"),
}
"""What stands in place of the number of a caller who hides it."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a call: the caller's `number` as the PBX delivers it, whom they `called`
    (numbers and names), over which `line`, and `when` by the site's wall clock.

    `contact` tells that the number is known by name, `seen` that it has called before; `unsure` are
    the kinds of callers that nobody can tell yet, as contacts or past calls are still being read.
    """

    number: str
    when: datetime
    called: tuple[str, ...] = ()
    line: str = ""
    contact: bool = False
    seen: bool = False
    unsure: frozenset[Who] = frozenset()

    @property
    def withheld(self) -> bool:
        """Whether the caller hides the number."""
        told = self.number.strip().casefold().removeprefix("sip:").partition("@")[0]
        return told in _HIDDEN


@dataclass(frozen=True, slots=True)
class Decision:
    """What happens, and the rule that says so, None where the default does.

    `by_time` tells that another time of day could have meant something else.
    """

    then: Then
    rule: Rule | None = None
    target: str = ""
    by_time: bool = False


def decide(rules: GateRules, facts: Facts, key: Key = bare) -> Decision:
    """The first rule that fits decides, else the default; where nobody can tell whether one fits, a
    person is asked."""
    holidays = rules.free_days
    by_time = False
    for rule in rules.active():
        unsure = rule.who in facts.unsure
        if not ((unsure or _is_caller(rule, facts, key)) and _is_called(rule, facts, key)):
            continue
        by_time = by_time or not rule.hours.always
        if rule.hours.hold(facts.when, holidays):
            if unsure:
                return Decision(Then.ASK, by_time=by_time)
            return Decision(_possible(rule.then, facts), rule, rule.target, by_time)
    return Decision(rules.default, by_time=by_time)


def _possible(then: Then, facts: Facts) -> Then:
    """A number that is hidden cannot be blocked, only this call refused."""
    return Then.REFUSE if then is Then.BLOCK and not blockable(facts.number) else then


def _is_caller(rule: Rule, facts: Facts, key: Key) -> bool:
    match rule.who:
        case Who.ANY:
            return True
        case Who.WITHHELD:
            return facts.withheld
        case Who.NUMBER:
            return not facts.withheld and fits_any(rule.numbers, (facts.number,), key)
        case Who.CONTACT:
            return facts.contact
        case Who.STRANGER:
            return not facts.contact
        case Who.SEEN:
            return facts.seen
        case Who.NEW:
            return not facts.seen and not facts.withheld


def _is_called(rule: Rule, facts: Facts, key: Key) -> bool:
    if not rule.called:
        return True
    names = {name.casefold() for name in (*facts.called, facts.line) if name}
    named = any(wanted.strip().casefold() in names for wanted in rule.called)
    return named or fits_any(rule.called, facts.called, key)
