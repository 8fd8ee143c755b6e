"""Settings of the PBX in use."""

from dataclasses import replace

from ucm_cti.domain.wording import noop, tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.dialogs.fields import Tick
from ucm_cti.ui.dialogs.pages.page import Page
from ucm_cti.ui.dialogs.pbxcard import PbxCard


class PbxPage(Page):
    """Its name and connection, and the outdated encryption that was allowed for it."""

    title = noop("PBX")

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.card = PbxCard(context.themes)
        self.legacy = Tick(
            tr("Outdated encryption is allowed"),
            tr(
                "This PBX had no better to offer. Untick it once its firmware is new; that holds "
                "from the next connection on."
            ),
        )
        self.lay_out((self.card, self.legacy))
        self.legacy.box.clicked.connect(self._choose_legacy)

    def show_settings(self) -> None:
        """Show the PBX in use; the tick stays in sight when it has just been taken away."""
        profile = self.context.settings.value.profile
        self.legacy.box.setChecked(profile.legacy_tls)
        self.legacy.setVisible(profile.legacy_tls or self.legacy.isVisible())
        self.card.show_profile(profile)

    def _choose_legacy(self, on: bool) -> None:
        settings = self.context.settings
        settings.update(profile=replace(settings.value.profile, legacy_tls=on))
