"""Which call of mine is meant when a person or number is chosen, and what is then done with it."""

from typing import TYPE_CHECKING

from ucm_cti.domain.ids import CallId
from ucm_cti.domain.wording import tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.models.intents import Intent, Subject, key_of, subject_of

if TYPE_CHECKING:
    from ucm_cti.ui.views.operator import Operator


class Sendings:
    """One place for the field, the people's list and the panels."""

    def __init__(self, context: UiContext, operator: "Operator") -> None:
        self._context = context
        self._operator = operator
        self._chosen: dict[str, tuple[str, str]] = {}
        operator.settled.connect(self._settled)

    def subject(self) -> Subject | None:
        """The call of mine that could be sent on, or None: the caller's while somebody is asked
        about them, else the one that keys act on."""
        asked = self._operator.consults.view()
        cards = self._operator.mine() if asked else []
        card = next((card for card in cards if asked and card.id == asked.call), None)
        return subject_of(card or self._operator.current(), asked.asking if asked else "")

    def sendable(self, call_id: CallId) -> Subject:
        """A call that is to be sent on, mine or one that waits."""
        mine = next((card for card in self._operator.mine() if card.id == call_id), None)
        if mine is None:
            row = next((row for row in self._operator.waiting() if row.id == call_id), None)
            return Subject(call_id, row.party.title if row else tr("the caller"), talking=False)
        asked = self._operator.consults.view()
        asking = asked.asking if asked else ""
        return Subject(call_id, mine.title, mine.talking, asking)

    def carry_out(
        self, intent: Intent, number: str, subject: Subject | None, typed: str = ""
    ) -> None:
        """Do with a number what it was chosen for; the command's key is `key_of`.

        When it goes well the ranking learns that it was chosen after this text was `typed`.
        """
        call = subject.call if subject else CallId("")
        self._chosen[key_of(intent, number, subject)] = (typed, number)
        match intent:
            case Intent.DIAL:
                self._operator.dial(number)
            case Intent.ASK:
                self._operator.consults.ask(call, number)
            case Intent.SEND:
                self._operator.transfer(call, number)
            case Intent.VOICEMAIL:
                desk, code = self._context.desk, self._context.settings.value.profile.voicemail_code
                self._operator.start(
                    f"voicemail:{call}", lambda: desk.to_voicemail(call, number, code)
                )

    def _settled(self, key: str, error: str) -> None:
        chosen = self._chosen.pop(key, None)
        if chosen is not None and not error:
            self._context.learning.note(*chosen)
