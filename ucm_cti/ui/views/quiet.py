"""The switch for quiet: nothing pops up, sounds or speaks; the tray still counts the calls."""

from dataclasses import replace

from PySide6.QtCore import QDateTime, QLocale, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from ucm_cti.domain.alerts import ALWAYS
from ucm_cti.domain.wording import tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.views.buttons import IconButton

_HOUR = 3600.0


def quiet_words(context: UiContext) -> str:
    """How long it is quiet: "Quiet until 14:05"; "" when it is not."""
    until = context.settings.value.alerts.quiet_until
    if not context.settings.value.alerts.quiet(context.now()):
        return ""
    if until == ALWAYS:
        return tr("Quiet until you end it")
    time = QDateTime.fromSecsSinceEpoch(int(until)).time()
    words = QLocale().toString(time, QLocale.FormatType.ShortFormat)
    return tr("Quiet until {time}", time=words)


class QuietMenu(QMenu):
    """Begins and ends quiet."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(tr("Quiet"), parent)
        self._context = context
        self.hour = self.addAction(tr("No pop-ups and no sounds for one hour"))
        self.always = self.addAction(tr("No pop-ups and no sounds until I end it"))
        self.end = self.addAction(tr("End quiet"))
        self.hour.triggered.connect(lambda: self._choose(self._context.now() + _HOUR))
        self.always.triggered.connect(lambda: self._choose(ALWAYS))
        self.end.triggered.connect(lambda: self._choose(0.0))
        self.aboutToShow.connect(self._offer)
        context.settings.changed.connect(self._offer)
        self._offer()

    def _choose(self, until: float) -> None:
        settings = self._context.settings
        settings.update(alerts=replace(settings.value.alerts, quiet_until=until))

    def _offer(self) -> None:
        words = quiet_words(self._context)
        self.setTitle(words or tr("Quiet"))
        self.end.setVisible(bool(words))


class QuietButton(IconButton):
    """A bell that is crossed out while it is quiet; pressing it opens the choices."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context.themes, tr("Quiet"), "bell")
        self._context = context
        self.choices = QuietMenu(context, self)
        self.clicked.connect(self._open)
        context.settings.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        words = quiet_words(self._context)
        if words:
            self.say(words, "bell-off")
        else:
            self.say(tr("Pop-ups and sounds are on; press for quiet"), "bell")

    def _open(self) -> None:
        self.choices.popup(self.mapToGlobal(QPoint(0, self.height())))
