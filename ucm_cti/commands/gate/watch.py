"""Whether anybody decides at the gate. Pure.

With Call Control ticked the PBX holds each outside call for ten seconds unless a client decides.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from ucm_cti.commands.gate.rules import GateRules, Then
from ucm_cti.domain.wording import tr

MISSED = 3
"""So many calls in a row that went through by themselves mean that nobody looks."""


@dataclass(frozen=True, slots=True)
class Watch:
    """What there is to decide with: Call Control, the rules, whether calls at the gate pop up, and
    for the last calls, newest last, whether anybody `decided` them."""

    call_control: bool
    rules: GateRules
    popups: bool
    decided: Sequence[bool] = ()

    @property
    def asks(self) -> bool:
        """Whether a call that no rule cares about waits for a person."""
        return not self.rules.on or self.rules.default is Then.ASK


def warning(watch: Watch) -> str:
    """One sentence while callers wait for nobody, "" while all is well."""
    if not watch.call_control or not watch.asks:
        return ""
    if not watch.popups:
        return tr("Calls at the gate do not pop up, so each outside caller waits 10 s for nobody.")
    last = list(watch.decided[-MISSED:])
    if len(last) == MISSED and not any(last):
        return tr("Nobody decided the last %n calls at the gate, and each waited 10 s.", "", MISSED)
    return ""


def on_quitting(watch: Watch) -> str:
    """What ends with the app, "" when nothing does: without it every outside caller waits."""
    if not watch.call_control:
        return ""
    return tr(
        "Call control is on. When UCM CTI ends, nobody decides: each outside caller waits 10 s "
        "before a phone rings. Close the window instead to keep it running, or untick Call "
        "Control for the API on the UCM."
    )
