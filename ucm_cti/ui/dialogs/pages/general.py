"""Settings that fit nowhere else: looks, language, which page opens for a caller."""

from ucm_cti.commands.templates import PLACEHOLDERS
from ucm_cti.domain.wording import LANGUAGES, noop, tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.dialogs.fields import Choice, Field
from ucm_cti.ui.dialogs.pages.page import Page
from ucm_cti.ui.models.callerpage import preview
from ucm_cti.ui.motion import MOTIONS, follow
from ucm_cti.ui.views.labels import Sentence

_CODES = ("", *LANGUAGES)
_MODES = ("system", "light", "dark", "contrast")
_MODE_WORDS = (noop("As the system"), noop("Light"), noop("Dark"), noop("High contrast"))


class GeneralPage(Page):
    """Appearance, motion, language, and the web page for a caller."""

    title = noop("General")

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.theme = Choice(tr("Appearance"), tuple(tr(words) for words in _MODE_WORDS))
        self.page = Field(tr("Web page for a caller"), "https://crm.example.com/?phone={e164}")
        self.language = Choice(tr("Language"), (tr("As the system"), *LANGUAGES.values()))
        self.restart = Sentence(tr("The other language is spoken when UCM CTI starts again."))
        self.restart.hide()
        self.motion = Choice(tr("Motion"), (tr("As the system"), tr("Off")))
        self.lay_out((self.theme, self.motion, self.language, self.restart), (self.page,))
        self.theme.box.activated.connect(self._choose_theme)
        self.motion.box.activated.connect(self._choose_motion)
        self.language.box.activated.connect(self._choose_language)
        self.page.edit.textEdited.connect(lambda: self._judge_page(self.page.text))
        self.page.edit.editingFinished.connect(self._choose_page)

    def show_settings(self) -> None:
        """Show what is chosen; a page that is being typed stays."""
        chosen = self.context.settings.value
        self.theme.choose(_MODES.index(chosen.theme) if chosen.theme in _MODES else 0)
        self.motion.choose(int(chosen.motion == "off"))
        self.language.choose(_CODES.index(chosen.language) if chosen.language in _CODES else 0)
        if not self.page.edit.hasFocus():
            self.page.edit.setText(chosen.caller_page)
            self.page.edit.setCursorPosition(0)
            self._judge_page(chosen.caller_page)

    def _choose_theme(self, index: int) -> None:
        self.context.settings.update(theme=_MODES[index])
        self.context.themes.set_mode(_MODES[index])

    def _choose_language(self, index: int) -> None:
        self.context.settings.update(language=_CODES[index])
        self.restart.show()

    def _choose_motion(self, index: int) -> None:
        self.context.settings.update(motion=MOTIONS[index])
        follow(MOTIONS[index])

    def _choose_page(self) -> None:
        """Keep what was typed if it is a page; else what was kept stays."""
        if self._judge_page(self.page.text):
            self.context.settings.update(caller_page=self.page.text)

    def _judge_page(self, template: str) -> bool:
        words, good = preview(template)
        names = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
        about = tr("May hold {names}. Empty for none.", names=names)
        self.page.explain(words or about, wrong=not good)
        return good
