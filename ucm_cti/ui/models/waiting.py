"""Callers that wait for somebody, most urgent first, and an order that stays put. Pure."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from ucm_cti.commands.verbs import Verb, verbs
from ucm_cti.domain.call import GATE_SECONDS, Call, Direction, LegState, Phase
from ucm_cti.domain.ids import CallId, ExtensionNumber
from ucm_cti.store.store import Store
from ucm_cti.ui.models.parties import Party, called_words, caller_of, line_words, waiting_words

_NOT_WAITING = frozenset({"confbridge", "voicemail", "vm"})


class Urgency(IntEnum):
    """Why a call is in the list; lower comes first."""

    MINE = 0
    GATE = 1
    WAITING = 2


@dataclass(frozen=True, slots=True)
class WaitingCall:
    """One row: `where` says whom they called or where they wait, `line` the outside line.

    `since` is in seconds of our clock; `gate_ends` when the call goes through by itself, None when
    it does not wait at the gate.
    """

    id: CallId
    urgency: Urgency
    party: Party
    where: str
    line: str
    ringing: bool
    since: float | None
    gate_ends: float | None
    verbs: tuple[Verb, ...]
    can_take: bool

    @property
    def rank(self) -> tuple[int, float, str]:
        """Sorts the most urgent first: mine, then least time at the gate, then longest waiting."""
        return (self.urgency, self.since or 0.0, self.id)


def waiting_calls(store: Store, me: ExtensionNumber | None, *, gate: bool) -> list[WaitingCall]:
    """Every call that waits, most urgent first; `gate` tells whether call control is on."""
    found = (_row(call, store, me, gate=gate) for call in store.calls.values())
    return sorted((row for row in found if row), key=lambda row: row.rank)


def _row(call: Call, store: Store, me: ExtensionNumber | None, *, gate: bool) -> WaitingCall | None:
    urgency = _urgency(call, me, gate=gate)
    if urgency is None:
        return None
    held = gate and call.phase is Phase.ARRIVING
    waits = call.phase is Phase.WAITING
    offered = verbs(call, me, gate=gate)
    external = call.direction is Direction.INBOUND and call.outside is not None
    return WaitingCall(
        id=call.id,
        urgency=urgency,
        party=caller_of(call, store),
        where=waiting_words(call, store) if waits else called_words(call, store, me),
        line=line_words(call),
        ringing=call.phase is Phase.RINGING,
        since=call.since,
        gate_ends=(call.since or 0.0) + GATE_SECONDS if held else None,
        verbs=offered,
        can_take=bool(external and me and urgency is Urgency.WAITING and Verb.TRANSFER in offered),
    )


def _urgency(call: Call, me: ExtensionNumber | None, *, gate: bool) -> Urgency | None:
    mine = call.leg_of(me) if me else None
    if mine is not None:
        at_me = mine.state is LegState.RINGING and mine.id != call.caller.id and not mine.barging
        return Urgency.MINE if at_me else None
    if call.phase is Phase.ARRIVING:
        return Urgency.GATE if gate else Urgency.WAITING
    if call.phase is Phase.WAITING and call.caller.service not in _NOT_WAITING:
        inbound = call.direction is Direction.INBOUND
        return Urgency.WAITING if inbound or call.caller.service == "queue" else None
    if call.phase is Phase.RINGING and call.direction is Direction.INBOUND:
        return Urgency.WAITING
    return None


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the list; `gone` marks a call that has left while the order was kept."""

    id: CallId
    gone: bool = False


class SteadyOrder:
    """The order on screen. While it is kept, rows stay in place and new ones go to the end."""

    def __init__(self) -> None:
        self._shown: list[CallId] = []

    def arrange(
        self, wanted: Sequence[CallId], *, keep: bool, hold: Container[CallId] = ()
    ) -> list[Place]:
        """The places from top to bottom for the calls that are `wanted`, most urgent first.

        A call that is on `hold` keeps its place even when it is wanted no more.
        """
        present = set(wanted)
        if keep:
            known = set(self._shown)
            self._shown += [call_id for call_id in wanted if call_id not in known]
        else:
            held = [
                (at, call_id)
                for at, call_id in enumerate(self._shown)
                if call_id in hold and call_id not in present
            ]
            self._shown = list(wanted)
            for at, call_id in held:
                self._shown.insert(at, call_id)
        return [Place(call_id, call_id not in present) for call_id in self._shown]

    def settled(self, wanted: Iterable[CallId]) -> bool:
        """Whether the order on screen is the wanted one."""
        return self._shown == list(wanted)
