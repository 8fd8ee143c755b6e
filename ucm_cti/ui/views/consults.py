"""Asking somebody before a caller is handed over: the deeds behind buttons and keys."""

from collections.abc import Callable, Coroutine
from typing import Any, Protocol

from ucm_cti.commands.consulting import Consulting
from ucm_cti.commands.outcome import Outcome
from ucm_cti.commands.verbs import Verb
from ucm_cti.domain.ids import CallId
from ucm_cti.domain.wording import tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.models.consult import ConsultVerb, ConsultView, consult_view
from ucm_cti.ui.models.keymap import native
from ucm_cti.ui.models.keys import Deed

GUARD = 3.0
"""So long, in seconds, a first press of a key that may be a slip waits for the second."""

Command = Callable[[], Coroutine[Any, Any, Outcome]]


class Desk(Protocol):
    """What the deeds need of the operator."""

    def consult_changed(self) -> None:
        """The consultation differs, and no change of the store tells it."""

    def start(self, key: str, command: Command) -> None:
        """Run a command unless its key is under way."""

    async def send_followed(self, call_id: CallId, target: str, command: Command) -> Outcome:
        """Run a command that sends a call, and follow the call."""
        ...

    def tell(self, sentence: str, kind: str) -> None:
        """Show a sentence."""


class Consults:
    """The one consultation; verbs do nothing while it does not offer them."""

    def __init__(self, context: UiContext, operator: Desk) -> None:
        self._context = context
        self._operator = operator
        self._consulting = Consulting(context.desk, context.store, operator.consult_changed)
        self._warned_at = self._ending_at = float("-inf")

    def view(self) -> ConsultView | None:
        """What is going on, None while nobody is asked."""
        consult = self._consulting.look()
        return consult_view(consult, self._context.store) if consult else None

    def offers(self, verb: ConsultVerb) -> bool:
        """Whether a verb can be done now."""
        view = self.view()
        return view is not None and verb in view.verbs

    def key(self, verb: ConsultVerb) -> str:
        """The key that stands beside a verb, "" for none."""
        keys = self._context.settings.keys
        match verb:
            case ConsultVerb.HAND_OVER:
                return keys.hint(Verb.TRANSFER)
            case ConsultVerb.SWITCH:
                return next((native(key) for key in keys.of(Deed.SWITCH)), "")
            case ConsultVerb.BACK:
                return native("Esc")

    def ask(self, call_id: CallId, text: str) -> None:
        """Hold a call of mine and ring my phone for a name or number; key "ask:<call>"."""
        self._operator.start(f"ask:{call_id}", lambda: self._consulting.start(call_id, text))

    def do(self, verb: ConsultVerb) -> None:
        """Do one of the verbs that are offered."""
        view = self.view()
        if view is None or verb not in view.verbs:
            return
        call = view.call
        match verb:
            case ConsultVerb.HAND_OVER:
                target = view.target
                self._operator.start(f"hand over:{call}", lambda: self._hand_over(call, target))
            case ConsultVerb.SWITCH:
                self._operator.start(f"switch:{call}", lambda: self._consulting.switch(call))
            case ConsultVerb.BACK:
                self._operator.start(f"back:{call}", lambda: self._consulting.back(call))

    def escape(self) -> bool:
        """Esc was pressed: go back to the caller if it is the second time; whether it meant us."""
        view = self.view()
        if view is None or ConsultVerb.BACK not in view.verbs:
            return False
        now = self._context.now()
        if now - self._warned_at < GUARD:
            self._warned_at = float("-inf")
            self.do(ConsultVerb.BACK)
        else:
            self._warned_at = now
            self._operator.tell(tr("Press Esc again to go back to {who}.", who=view.who), "doubt")
        return True

    def guards(self, call_id: CallId) -> bool:
        """Whether a key that would end a call is kept from it: the caller's needs a second one."""
        view = self.view()
        if view is None or view.call != call_id:
            return False
        now = self._context.now()
        if now - self._ending_at < GUARD:
            return False
        self._ending_at = now
        said = tr("{who} is on hold. Press the key again to end it.", who=view.who)
        self._operator.tell(said, "doubt")
        return True

    def watch(self) -> None:
        """Tell that the caller has left while somebody was being asked."""
        told = self._consulting.watch()
        if told:
            self._operator.tell(told, "doubt")

    async def _hand_over(self, call_id: CallId, target: str) -> Outcome:
        sending = self._consulting.hand_over
        return await self._operator.send_followed(call_id, target, lambda: sending(call_id))
