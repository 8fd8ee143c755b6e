"""Settings of finding people and sending calls to them."""

from dataclasses import replace

from ucm_cti.commands.targets import is_feature_code
from ucm_cti.domain.wording import noop, tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.dialogs.fields import Field
from ucm_cti.ui.dialogs.pages.page import Page
from ucm_cti.ui.views.buttons import VerbButton
from ucm_cti.ui.views.labels import Sentence


class SendingPage(Page):
    """The UCM's code for voicemail, and what the search has learned."""

    title = noop("Finding and sending")

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.code = Field(
            tr("Code for voicemail"),
            "*",
            tr(
                "What the UCM calls “Direct Dial Voicemail Prefix” among its feature codes; * "
                "unless it was changed there. Empty for none."
            ),
        )
        self.learned = Sentence(
            tr(
                "The search puts first whom you call and send calls to most. What it has learned "
                "stays on this computer, for this PBX, and fades within weeks."
            )
        )
        self.forget = VerbButton(context.themes, tr("Forget what was learned"), "x")
        self.lay_out((self.code,), (self.learned, self.forget))
        self.code.edit.textEdited.connect(self._judge)
        self.code.edit.editingFinished.connect(self._choose_code)
        self.forget.clicked.connect(self._forget)

    def show_settings(self) -> None:
        """Show what is chosen; a code that is being typed stays."""
        if not self.code.edit.hasFocus():
            self.code.fill(self.context.settings.value.profile.voicemail_code)
            self._judge()
        nothing = not self.context.learning.learned.counts
        self.forget.block(tr("Nothing has been learned yet.") if nothing else "")

    def _choose_code(self) -> None:
        """Keep what was typed if it can be dialled; else what was kept stays."""
        if self._judge():
            settings = self.context.settings
            profile = replace(settings.value.profile, voicemail_code=self.code.text)
            settings.update(profile=profile)

    def _judge(self) -> bool:
        good = not self.code.text or is_feature_code(self.code.text)
        wrong = tr("A code has at most 8 digits, * and #; type it as the UCM has it.")
        self.code.explain("" if good else wrong, wrong=not good)
        return good

    def _forget(self) -> None:
        self.context.learning.forget()
        self.show_settings()
