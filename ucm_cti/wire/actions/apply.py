"""Apply family: stored changes become effective (guide: apply)."""

from ucm_cti.wire.actions.base import Action, Danger
from ucm_cti.wire.registry import action
from ucm_cti.wire.secrets import Body


class Applied(Body, frozen=True, kw_only=True):
    """`settings` is "0" in the guide's sample; what it means is not said."""

    settings: str | None = None


@action("applyChanges", family="apply", danger=Danger.CONFIG)
class ApplyChanges(Action[Applied], frozen=True, kw_only=True):
    """Put all stored configuration changes into effect.

    Once after a batch of changes. Refused with -51 while another task runs, -69 while a
    conference runs, -98 during calls on a digital trunk (catalogue: applyChanges).
    """
