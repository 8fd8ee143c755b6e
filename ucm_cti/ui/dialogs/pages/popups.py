"""Settings of the pop-ups."""

from ucm_cti.domain.wording import noop, tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.dialogs.fields import Choice, Tick
from ucm_cti.ui.dialogs.pages.page import Page
from ucm_cti.ui.popups.placing import CORNERS

_CORNER_WORDS = (noop("Bottom right"), noop("Bottom left"), noop("Top right"), noop("Top left"))


class PopupsPage(Page):
    """Whether pop-ups appear, and where."""

    title = noop("Pop-ups")

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.popups = Tick(
            tr("Pop-ups for incoming calls"),
            tr("They never take the keyboard from what you are typing."),
        )
        words = tuple(tr(corner) for corner in _CORNER_WORDS)
        self.corner = Choice(tr("Where pop-ups appear"), words)
        self.lay_out((self.popups, self.corner))
        self.popups.box.clicked.connect(lambda on: context.settings.update(popups=on))
        self.corner.box.activated.connect(
            lambda index: context.settings.update(popup_corner=CORNERS[index])
        )

    def show_settings(self) -> None:
        """Show what is chosen."""
        chosen = self.context.settings.value
        corner = chosen.popup_corner
        self.popups.box.setChecked(chosen.popups)
        self.corner.choose(CORNERS.index(corner) if corner in CORNERS else 0)
        self.corner.setEnabled(chosen.popups)
