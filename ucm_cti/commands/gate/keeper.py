"""The gatekeeper: decides calls at the gate by the rules, each once, and says what came of it."""

import logging
from collections import deque
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Protocol

from ucm_cti.commands.gate.decide import Decision, Facts, decide
from ucm_cti.commands.gate.matching import Key, bare
from ucm_cti.commands.gate.rules import GateRules, Then, Who
from ucm_cti.commands.outcome import Outcome, Result
from ucm_cti.commands.targets import resolve
from ucm_cti.commands.watching import until
from ucm_cti.domain.call import GATE_SECONDS, Call, Phase
from ucm_cti.domain.errors import NotThere, ReplyLost, UcmError
from ucm_cti.domain.ids import CallId, LegId
from ucm_cti.domain.link import LinkMode
from ucm_cti.domain.wording import tr
from ucm_cti.store.store import Store

_log = logging.getLogger(__name__)
_KEPT = 200
_TOO_LATE = 2.0
"""Seconds after which a call that should have left the gate is not decided any more."""
_SETTLING = 1.5
Spawn = Callable[[Coroutine[Any, Any, None], str], object]


class GateVerbs(Protocol):
    """What a decision is carried out with: the desk."""

    async def accept(self, call_id: CallId) -> Outcome:
        """Let a call through."""
        ...

    async def refuse(self, call_id: CallId) -> Outcome:
        """Turn a call away."""
        ...

    async def transfer(self, call_id: CallId, text: str) -> Outcome:
        """Send a call to a number inside."""
        ...

    async def to_voicemail(self, call_id: CallId, number: str, prefix: str) -> Outcome:
        """Send a call to an extension's mailbox, which a code before the number reaches."""
        ...

    async def block(self, call_id: CallId) -> Outcome:
        """Turn a call away for good."""
        ...


@dataclass(frozen=True, slots=True)
class GateEntry:
    """One automatic decision: `facts` of the call at that time, `result` in words, "" while it is
    under way; `failed` when the call waits for a person after all."""

    call: CallId
    facts: Facts
    decision: Decision
    result: str = ""
    failed: bool = False


@dataclass(frozen=True, slots=True)
class Moment:
    """What the keeper is told of now: our clock in seconds, the site's wall clock, and whether that
    one is `sure`."""

    now: float
    wall: datetime
    sure: bool = True


class Gatekeeper:
    """Call `look` at each change; `told` is called whenever the log or `handles` changed, `ended`
    with each decision once it is known what came of it.

    It acts only where everything is known: on fresh data, and by the time of day only where the
    clocks agree. Whatever it does not decide goes through by itself. `known` and `seen` tell of a
    number whether it is a contact's and whether it has called before, `unsure` which kinds of
    callers nobody can tell yet; `voicemail_code` is what is dialled before an extension for its
    mailbox.
    """

    def __init__(
        self,
        store: Store,
        desk: GateVerbs,
        *,
        rules: Callable[[], GateRules],
        spawn: Spawn,
        known: Callable[[str], bool],
        seen: Callable[[str], bool],
        unsure: Callable[[], frozenset[Who]] = frozenset,
        voicemail_code: Callable[[], str] = lambda: "",
        told: Callable[[], None] = lambda: None,
        ended: Callable[[GateEntry], None] = lambda _: None,
        key: Key = bare,
    ) -> None:
        self._store = store
        self._desk = desk
        self._rules = rules
        self._spawn = spawn
        self._known = known
        self._seen = seen
        self._unsure = unsure
        self._voicemail_code = voicemail_code
        self._told = told
        self._ended = ended
        self._key = key
        self._judged: dict[LegId, str] = {}
        self._log: deque[GateEntry] = deque(maxlen=_KEPT)
        self._handled: set[CallId] = set()

    @property
    def log(self) -> tuple[GateEntry, ...]:
        """The automatic decisions, newest first."""
        return tuple(reversed(self._log))

    def handles(self, call_id: CallId) -> bool:
        """Whether a call needs nobody: a rule decides it, or has done so."""
        return call_id in self._handled

    def forget(self) -> None:
        """Another PBX: its calls have nothing to do with what was decided."""
        self._judged.clear()
        self._handled.clear()
        self._log.clear()

    def look(self, moment: Moment) -> None:
        """Decide what waits at the gate and was not decided yet."""
        self._drop_gone()
        rules = self._rules()
        if not rules.on or self._store.link.mode not in {LinkMode.LIVE, LinkMode.POLLING}:
            return
        for call in tuple(self._store.calls.values()):
            if self._waits(call, moment.now) and not self._was_judged(call):
                self._judge(call, rules, moment)

    def facts(self, call: Call, wall: datetime) -> Facts:
        """What is known of a call at the gate."""
        caller = call.caller
        asked = tuple(dict.fromkeys(filter(None, (call.dialled, caller.other_number))))
        names = tuple(filter(None, (self._store.name_of(number) for number in asked)))
        return Facts(
            number=caller.number,
            when=wall,
            called=(*asked, *names),
            line=call.trunk,
            contact=self._known(caller.number),
            seen=self._seen(caller.number),
            unsure=self._unsure(),
        )

    @staticmethod
    def _waits(call: Call, now: float) -> bool:
        late = now - (now if call.since is None else call.since) > GATE_SECONDS + _TOO_LATE
        return call.phase is Phase.ARRIVING and not late

    def _was_judged(self, call: Call) -> bool:
        return self._judged.get(call.caller.id) == call.caller.uniqueid

    def _judge(self, call: Call, rules: GateRules, moment: Moment) -> None:
        decision = decide(rules, self.facts(call, moment.wall), self._key)
        if decision.by_time and not moment.sure:
            return
        self._judged[call.caller.id] = call.caller.uniqueid
        if decision.then is Then.ASK:
            return
        entry = GateEntry(call.id, self.facts(call, moment.wall), decision)
        self._log.append(entry)
        self._handled.add(call.id)
        _log.info("at the gate: %s by %s", decision.then, "a rule" if decision.rule else "default")
        self._spawn(self._carry_out(entry), f"gate {decision.then}")
        self._told()

    async def _carry_out(self, entry: GateEntry) -> None:
        try:
            outcome = await self._deed(entry)
        except UcmError as error:
            if await self._still_waits(entry.call, error):
                self._end(entry, str(error), failed=True)
            else:
                self._end(entry, tr("Too late: the caller or somebody else was faster."))
        else:
            self._end(entry, outcome.sentence, failed=outcome.result is Result.UNCONFIRMED)

    async def _deed(self, entry: GateEntry) -> Outcome:
        match entry.decision.then:
            case Then.REFUSE:
                return await self._desk.refuse(entry.call)
            case Then.SEND:
                return await self._desk.transfer(entry.call, entry.decision.target)
            case Then.VOICEMAIL:
                owner = resolve(entry.decision.target, self._store).number
                return await self._desk.to_voicemail(entry.call, owner, self._voicemail_code())
            case Then.BLOCK:
                return await self._desk.block(entry.call)
            case _:
                return await self._desk.accept(entry.call)

    async def _still_waits(self, call_id: CallId, error: UcmError) -> bool:
        """Whether nobody else has decided; the lists may be a moment behind the PBX's refusal."""
        settling = _SETTLING if isinstance(error, NotThere | ReplyLost) else 0.0
        return not await until(self._store, lambda: not self._arriving(call_id), settling)

    def _arriving(self, call_id: CallId) -> bool:
        call = self._store.calls.get(call_id)
        return call is not None and call.phase is Phase.ARRIVING

    def _end(self, entry: GateEntry, result: str, *, failed: bool = False) -> None:
        failed = failed and self._arriving(entry.call)
        if failed:
            self._handled.discard(entry.call)
        done = replace(entry, result=result, failed=failed)
        if entry in self._log:
            self._log[self._log.index(entry)] = done
        self._told()
        self._ended(done)

    def _drop_gone(self) -> None:
        """Calls that are over need no memory; a channel's name comes again."""
        self._handled &= self._store.calls.keys()
        here = {call.caller.id for call in self._store.calls.values()}
        for leg in self._judged.keys() - here:
            del self._judged[leg]
