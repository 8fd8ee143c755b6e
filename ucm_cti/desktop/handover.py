"""Asking the running app for something, from a launch that is none itself."""

from ucm_cti.desktop.meeting import Request
from ucm_cti.desktop.single_instance import Claim, SingleInstance
from ucm_cti.domain.errors import NotPossible
from ucm_cti.domain.wording import tr


def hand_over(verb: str, instance: SingleInstance | None = None) -> str:
    """Have the running app do a verb; a sentence for the person.

    Raises NotPossible when none runs, when it does not answer, and when it cannot.
    """
    found = instance or SingleInstance()
    match found.ask(Request(verb=verb)):
        case Claim.HANDED_OVER:
            return tr("UCM CTI takes it from here.")
        case Claim.REFUSED:
            raise NotPossible(found.refusal)
        case Claim.UNANSWERED:
            raise NotPossible(tr("UCM CTI runs but does not answer; try again in a moment."))
        case _:
            raise NotPossible(tr("UCM CTI is not running; start it with “ucm-cti” first."))
