"""The gatekeeper at work: looks at each change, tells quietly, warns when nobody watches."""

import logging
from collections import deque
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ucm_cti.commands.gate.keeper import GateEntry, Gatekeeper, Moment
from ucm_cti.commands.gate.past import days_before
from ucm_cti.commands.gate.rules import GateRules, Then, Who
from ucm_cti.commands.gate.sitetime import clocks_differ, site_time
from ucm_cti.commands.gate.watch import Watch, on_quitting, warning
from ucm_cti.commands.gate.words import title
from ucm_cti.commands.verbs import blockable
from ucm_cti.domain.alerts import CallKind
from ucm_cti.domain.call import GATE_SECONDS, Call, Direction, Phase
from ucm_cti.domain.errors import UcmError
from ucm_cti.domain.ids import CallId
from ucm_cti.domain.link import LinkMode
from ucm_cti.domain.wording import tr
from ucm_cti.ui.models.freshness import freshness

if TYPE_CHECKING:
    from collections.abc import Callable

    from ucm_cti.store.changes import Changes
    from ucm_cti.ui.context import UiContext

_log = logging.getLogger(__name__)
_SOON_MS = 20
_DAYS_SEEN = 30
_REMEMBERED = 10
_IN_TIME = 0.5
"""Seconds before the end of the wait in which a call that leaves the gate left it by itself."""


class GateWatch(QObject):
    """Lives as long as the window. `decided` whenever the log or `handles` changed, `warned` with
    what to tell the person, "" when all is well again."""

    decided = Signal()
    warned = Signal(str)

    def __init__(self, context: "UiContext", parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._seen: set[str] = set()
        self._seen_asked = self._seen_known = False
        self._outcomes: deque[bool] = deque(maxlen=_REMEMBERED)
        self._at_gate: dict[CallId, float] = {}
        self._told = ""
        self._handlers: dict[str, str] = {}
        self._recent: deque[str] = deque(maxlen=_REMEMBERED)
        self.keeper = Gatekeeper(
            context.store,
            context.desk,
            rules=self._rules,
            spawn=context.spawn,
            known=lambda number: bool(number and context.store.name_of(number)),
            seen=lambda number: context.number_key(number) in self._seen,
            unsure=self._unsure,
            voicemail_code=lambda: context.settings.value.profile.voicemail_code,
            told=self.decided.emit,
            ended=self._say,
            key=context.number_key,
        )
        self._again = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._again.timeout.connect(self.look)
        self._unsubscribe: Callable[[], None] = context.store.subscribe(self._changed)
        context.settings.changed.connect(self._settings_changed)

    @property
    def log(self) -> tuple[GateEntry, ...]:
        """The automatic decisions, newest first."""
        return self.keeper.log

    @property
    def watch(self) -> Watch:
        """What there is to decide with, now."""
        chosen = self._context.settings.value
        return Watch(
            call_control=chosen.profile.call_control,
            rules=chosen.profile.gate,
            popups=chosen.pops_up(CallKind.GATE, self._context.now()),
            decided=tuple(self._outcomes),
        )

    def handles(self, call_id: CallId) -> bool:
        """Whether a rule decides a call, so that nobody needs to be asked."""
        return self.keeper.handles(call_id)

    def quitting(self) -> str:
        """What a person should know before the app ends, "" for nothing."""
        connected = self._context.store.link.mode in {LinkMode.LIVE, LinkMode.POLLING}
        return on_quitting(self.watch) if connected else ""

    def close(self) -> None:
        """Decide nothing any more."""
        self._unsubscribe()
        self._again.stop()

    def look(self) -> None:
        """Decide what can be decided now, but not by an old picture."""
        context = self._context
        if not self._rules().on:
            return
        if not context.caught_up():
            self._again.start()
            return
        now, store = context.now(), context.store
        if freshness(store.link, store.fresh_at, now).stale:
            return
        site, computer = self.site_time(), _computer_time()
        self.keeper.look(Moment(now, site, sure=not clocks_differ(site, computer)))

    def site_time(self) -> datetime:
        """The wall clock of the site, by which rules go."""
        context = self._context
        return site_time(context.now(), context.store.clock_offset, _computer_time())

    @property
    def recent(self) -> tuple[str, ...]:
        """The numbers of the last callers from outside, newest first."""
        return tuple(self._recent)

    def last_handler(self, number: str) -> str:
        """The extension that last answered a caller since the app started, "" when unknown."""
        return self._handlers.get(self._context.number_key(number), "") if number else ""

    def _say(self, entry: GateEntry) -> None:
        """Tell quietly what a rule has done; letting a caller through is not worth a word."""
        if entry.decision.then is not Then.THROUGH or entry.failed:
            rule = entry.decision.rule
            who = title(rule) if rule else tr("No rule fits")
            kind = "doubt" if entry.failed else "done"
            self._context.actor.told.emit(f"{who}: {entry.result}", kind)

    def _rules(self) -> GateRules:
        profile = self._context.settings.value.profile
        return profile.gate if profile.call_control else GateRules()

    def _changed(self, changes: "Changes") -> None:
        if changes.link:
            self._learn_seen()
        self._note(changes)
        self.look()
        self._warn()

    def _settings_changed(self) -> None:
        self._learn_seen()
        self.look()
        self._warn()

    def _note(self, changes: "Changes") -> None:
        """Remember who has called, and whether the calls at the gate waited there to the end."""
        store = self._context.store
        for call_id in (*changes.added, *changes.changed):
            call = store.calls.get(call_id)
            if call is not None and call.direction is Direction.INBOUND:
                self._note_call(call)
        for call in changes.ended:
            if call.outside is not None and call.direction is Direction.INBOUND:
                self._seen.add(self._context.number_key(call.outside.number))
                self._remember(call)
            self._at_gate.pop(call.id, None)

    def _remember(self, call: Call) -> None:
        """Keep who called, and who answered them."""
        number = call.outside.number if call.outside else ""
        if not blockable(number):
            return
        if number in self._recent:
            self._recent.remove(number)
        self._recent.appendleft(number)
        if call.answered_by:
            self._handlers[self._context.number_key(number)] = call.answered_by

    def _note_call(self, call: Call) -> None:
        if call.phase is Phase.ARRIVING:
            self._at_gate.setdefault(call.id, self._context.now())
        elif call.id in self._at_gate:
            waited = self._context.now() - self._at_gate.pop(call.id)
            self._outcomes.append(waited < GATE_SECONDS - _IN_TIME)

    def _unsure(self) -> frozenset[Who]:
        """The kinds of callers that cannot be told apart before everything has been read."""
        past = frozenset() if self._seen_known else frozenset({Who.SEEN, Who.NEW})
        loaded = self._context.contacts.loaded
        return past | (frozenset() if loaded else frozenset({Who.CONTACT, Who.STRANGER}))

    def _learn_seen(self) -> None:
        """Read who has called lately, once, where a rule asks for it."""
        live = self._context.store.link.mode in {LinkMode.LIVE, LinkMode.POLLING}
        if live and not self._seen_asked and self._rules().needs_past:
            self._seen_asked = True
            self._context.spawn(self._read_seen(), "past callers")

    async def _read_seen(self) -> None:
        try:
            past = await self._context.desk.past_calls(days_before(self.site_time(), _DAYS_SEEN))
        except UcmError as error:
            self._seen_asked = False  # the next change of the link tries it again
            _log.warning("who has called before is unknown: %s", error)
        else:
            key = self._context.number_key
            self._seen |= {key(call.number) for call in past.calls if call.number}
            self._seen_known = True

    def _warn(self) -> None:
        """Warn once when nobody watches, and take it back once somebody does."""
        sentence = warning(self.watch)
        if sentence != self._told:
            self._told = sentence
            self.warned.emit(sentence)


def _computer_time() -> datetime:
    return datetime.now().astimezone().replace(tzinfo=None)
