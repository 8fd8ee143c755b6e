"""What a drop does, by the same way as what is chosen in the field or in a panel."""

from collections.abc import Callable

from ucm_cti.domain.ids import CallId
from ucm_cti.ui.models.dropping import DropVerb
from ucm_cti.ui.models.intents import Intent
from ucm_cti.ui.views.sendings import Sendings

_INTENTS = {
    DropVerb.BLIND: Intent.SEND,
    DropVerb.CONSULT: Intent.ASK,
    DropVerb.VOICEMAIL: Intent.VOICEMAIL,
}


def drop_deeds(sendings: Sendings) -> dict[DropVerb, Callable[[CallId, str], None]]:
    """A deed for each verb, given the call and the number."""

    def deed(intent: Intent) -> Callable[[CallId, str], None]:
        return lambda call, number: sendings.carry_out(intent, number, sendings.sendable(call))

    return {verb: deed(intent) for verb, intent in _INTENTS.items()}
