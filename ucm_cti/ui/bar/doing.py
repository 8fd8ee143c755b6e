"""Having a line of the command bar done, and hearing what came of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ucm_cti.commands.grammar.meaning import Meaning
from ucm_cti.commands.grammar.performing import perform
from ucm_cti.commands.grammar.words import Deed
from ucm_cti.commands.outcome import Outcome, Result
from ucm_cti.domain.errors import UcmError
from ucm_cti.domain.wording import tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.models.intents import Intent, Subject
from ucm_cti.ui.views.operator import Operator

_LINE = "line"


class Doing(QObject):
    """One deed at a time, through the operator that buttons and keys use too.

    `done` carries the outcome's sentence, `failed` the error's or a doubt; one of them follows each
    `start`.
    """

    done = Signal(str)
    failed = Signal(str)

    def __init__(self, context: UiContext, operator: Operator, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._operator = operator
        self._pending: frozenset[str] = frozenset()
        self._key = ""
        context.actor.pending.connect(self._note)
        operator.answered.connect(self._answered)
        operator.settled.connect(self._settled)

    @property
    def under_way(self) -> bool:
        """Whether the last deed has no outcome yet."""
        return bool(self._key)

    def start(self, meaning: Meaning) -> None:
        """Do what a line means. What is under way already is not done again."""
        self._start(self._deed(meaning))

    def carry_out(self, intent: Intent, number: str, subject: Subject | None, typed: str) -> None:
        """Do with a number what a key meant, as the window's own field does."""
        sendings = self._operator.sendings
        self._start(lambda: sendings.carry_out(intent, number, subject, typed))

    def _start(self, deed: Callable[[], None]) -> None:
        blocked = self._operator.freshness().blocked
        if blocked:
            self.failed.emit(blocked)
            return
        before = self._pending
        deed()
        fresh = self._pending - before
        if not fresh:
            self.failed.emit(tr("That is under way already; wait a moment."))
            return
        (self._key,) = fresh
        self._operator.claim(self._key, True)

    def give_up(self) -> None:
        """What comes of it is told in the window from now on, as nobody looks here."""
        if self._key:
            self._operator.claim(self._key, False)
            self._key = ""

    def _deed(self, meaning: Meaning) -> Callable[[], None]:
        request, operator = meaning.request, self._operator
        verb, call, target = meaning.verb, meaning.call, meaning.target
        blocking = request.deed in {Deed.BLOCK, Deed.UNBLOCK} and call is None
        if meaning.leg or meaning.code or request.origin or blocking:
            return lambda: self._by_line(meaning)
        if call is not None and verb is not None:
            if request.deed is Deed.TRANSFER:
                return lambda: operator.transfer(call, request.target)
            return lambda: operator.do(verb, call)
        if request.deed is Deed.CONNECT:
            return lambda: operator.connect_outside(request.target, request.second)
        if verb is not None and target is not None:
            return lambda: operator.barge(target.number, verb, ask=request.ask)
        return lambda: operator.dial(request.target)

    def _by_line(self, meaning: Meaning) -> None:
        """What the window's own verbs do not know: another phone, a voicemail, one of several
        parties."""
        context = self._context

        async def work() -> Outcome:
            outcome = await perform(meaning, context.desk, context.store)
            self._answered(_LINE, outcome)
            return outcome

        def failed(error: UcmError) -> None:
            self._settled(_LINE, str(error))

        context.actor.act(_LINE, work(), failed)

    def _note(self, keys: frozenset[str]) -> None:
        self._pending = keys

    def _answered(self, key: str, outcome: Outcome) -> None:
        if key == self._key:
            self.give_up()
            doubted = outcome.result is Result.UNCONFIRMED
            (self.failed if doubted else self.done).emit(outcome.sentence)

    def _settled(self, key: str, error: str) -> None:
        if key == self._key and error:
            self.give_up()
            self.failed.emit(error)
