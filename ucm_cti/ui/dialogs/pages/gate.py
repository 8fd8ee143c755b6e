"""Settings of the gate, where outside calls wait for accept or refuse."""

from dataclasses import replace

from ucm_cti.domain.wording import noop, tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.dialogs.fields import Tick
from ucm_cti.ui.dialogs.pages.page import Page


class GatePage(Page):
    """Whether there is a gate, and whether its calls pop up."""

    title = noop("Gate")

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.control = Tick(
            tr("Call control is on"),
            tr(
                "Tick this when Call Control is ticked for the API on the UCM. Without a decision "
                "a call from outside goes through after 10 seconds."
            ),
        )
        self.gate = Tick(
            tr("Pop-ups for calls at the gate"),
            tr("For every outside call, before it goes through."),
        )
        self.lay_out((self.control, self.gate))
        self.control.box.clicked.connect(self._choose_control)
        self.gate.box.clicked.connect(lambda on: context.settings.update(popups_for_gate=on))

    def show_settings(self) -> None:
        """Show what is chosen."""
        chosen = self.context.settings.value
        self.control.box.setChecked(chosen.profile.call_control)
        self.gate.box.setChecked(chosen.popups_for_gate)
        self.gate.setEnabled(chosen.popups and chosen.profile.call_control)

    def _choose_control(self, on: bool) -> None:
        settings = self.context.settings
        settings.update(profile=replace(settings.value.profile, call_control=on))
