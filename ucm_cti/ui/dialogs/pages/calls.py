"""Settings of my calls: when one that is held becomes urgent."""

from ucm_cti.domain.wording import noop, tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.dialogs.fields import Choice
from ucm_cti.ui.dialogs.pages.page import Page
from ucm_cti.ui.format import duration
from ucm_cti.ui.views.labels import Sentence

_SOON = (0, 30, 45, 60, 90, 120, 180)
_LONG = (0, 60, 90, 120, 180, 300, 600)


class CallsPage(Page):
    """After which times a held call is marked, and then urgent; 0 is never."""

    title = noop("Calls")

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.soon = Choice(tr("Mark a held call after"), _words(_SOON))
        self.long = Choice(tr("Make it urgent after"), _words(_LONG))
        about = Sentence(
            tr(
                "An urgent call comes first among yours, is red, says how long it has been held, "
                "counts at the tray icon and is spoken of once."
            )
        )
        self.lay_out((self.soon, self.long, about))
        self.soon.box.activated.connect(lambda at: context.settings.update(held_soon=_SOON[at]))
        self.long.box.activated.connect(lambda at: context.settings.update(held_long=_LONG[at]))

    def show_settings(self) -> None:
        """Show what is chosen, or what is nearest to it."""
        chosen = self.context.settings.value
        self.soon.choose(_nearest(_SOON, chosen.held_soon))
        self.long.choose(_nearest(_LONG, chosen.held_long))


def _words(times: tuple[int, ...]) -> tuple[str, ...]:
    return tuple(duration(seconds) if seconds else tr("Never") for seconds in times)


def _nearest(times: tuple[int, ...], wanted: int) -> int:
    return min(range(len(times)), key=lambda at: (abs(times[at] - wanted), at))
