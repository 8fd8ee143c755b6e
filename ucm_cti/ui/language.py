"""The language of the windows: Qt's own translators behind `domain.wording`."""

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from ucm_cti.domain.wording import ENGLISH, english, language_for, speak
from ucm_cti.ui.resources import resource

_CONTEXT = ""
"""Where `lupdate` files texts that stand in no class of Qt's."""


class Language(QObject):
    """The language in force for the whole process; texts that stand already keep theirs."""

    def __init__(self, qapp: QApplication) -> None:
        super().__init__(qapp)
        self._qapp = qapp
        self._own = QTranslator(self)
        self._qts = QTranslator(self)
        self.code = ENGLISH

    def use(self, chosen: str) -> None:
        """Speak a language from now on, in its direction; "" for the system's."""
        self.code = language_for(chosen, QLocale.system().uiLanguages())
        for translator in (self._own, self._qts):
            self._qapp.removeTranslator(translator)
        known = self.code != ENGLISH
        speak(self._told if known and self._load() else None)
        if known:
            self._qapp.installTranslator(self._qts)
        self._qapp.setLayoutDirection(QLocale(self.code).textDirection())

    def _load(self) -> bool:
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._qts.load(f"qtbase_{self.code}", folder)
        return self._own.load(str(resource(f"translations/ucm_cti_{self.code}.qm")))

    def _told(self, text: str, meaning: str, number: int) -> str:
        found = self._own.translate(_CONTEXT, text, meaning or None, number)
        if not found:
            return english(text, meaning, number)
        return found.replace("%n", QLocale().toString(number)) if number >= 0 else found
