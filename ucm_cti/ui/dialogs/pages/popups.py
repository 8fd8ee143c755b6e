"""Settings of pop-ups and sounds: for which calls, where, for how long."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ucm_cti.domain.wording import noop, tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.dialogs.fields import Choice, Tick
from ucm_cti.ui.dialogs.pages.kindtable import KindTable
from ucm_cti.ui.dialogs.pages.page import Page
from ucm_cti.ui.popups.placing import CORNERS
from ucm_cti.ui.popups.screens import CONSOLE, FIXED, MOUSE, WINDOW
from ucm_cti.ui.theme import SPACE_3, Type, font
from ucm_cti.ui.views.buttons import VerbButton
from ucm_cti.ui.views.labels import Sentence

_CORNER_WORDS = (noop("Bottom right"), noop("Bottom left"), noop("Top right"), noop("Top left"))
_POLICIES = (CONSOLE, MOUSE, WINDOW)
_POLICY_WORDS = (noop("With this window"), noop("Where the mouse is"), noop("Where I work"))
_NARROWEST = 72
_TIMES = (0, 5, 10, 20, 30, 60)


class PopupsPage(Page):
    """Whether pop-ups appear and what sounds, for each kind of call; where, and how long."""

    title = noop("Pop-ups and sounds")

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.popups = Tick(
            tr("Pop-ups for incoming calls"),
            tr("They never take the keyboard from what you are typing."),
        )
        self.kinds = KindTable(context)
        self.heard = Sentence()
        self.heard.setFont(font(Type.CAPTION))
        words = tuple(tr(corner) for corner in _CORNER_WORDS)
        self.corner = Choice(tr("In which corner"), words)
        self.screen_ = Choice(tr("On which screen"), ())
        self.hide_after = Choice(tr("A pop-up hides itself"), tuple(map(_after, _TIMES)))
        self.place = Sentence()
        self.place.setFont(font(Type.CAPTION))
        self.reset = VerbButton(context.themes, tr("Reset position"))
        self._policies: tuple[str, ...] = ()
        self.lay_out(
            (self.popups,),
            (self.kinds, self.heard),
            (self.screen_, self.corner, self._placing(), self.hide_after),
        )
        self.popups.box.clicked.connect(lambda on: context.settings.update(popups=on))
        self.corner.box.activated.connect(self._choose_corner)
        self.screen_.box.activated.connect(self._choose_screen)
        self.hide_after.box.activated.connect(lambda at: self._choose(hide_after=_TIMES[at]))
        self.reset.clicked.connect(lambda: self._choose(spots=()))

    def show_settings(self) -> None:
        """Show what is chosen, with the screens that there are."""
        chosen = self.context.settings.value
        alerts, corner = chosen.alerts, chosen.popup_corner
        self.popups.box.setChecked(chosen.popups)
        self.kinds.show_settings(chosen)
        self.heard.setText(_heard(self.context.sounds.by))
        self.corner.choose(CORNERS.index(corner) if corner in CORNERS else 0)
        self._show_screens(alerts.screen)
        nearest = min(_TIMES, key=lambda seconds: abs(seconds - alerts.hide_after))
        self.hide_after.choose(_TIMES.index(nearest))
        self.place.setText(_place(QGuiApplication.platformName(), dragged=bool(alerts.spots)))
        for part in (self.corner, self.screen_, self.hide_after):
            part.setEnabled(chosen.popups)
        self.reset.setEnabled(chosen.popups and bool(alerts.spots))

    def _placing(self) -> QWidget:
        """What is true of the place, and the way back."""
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_3)
        row.addWidget(self.place, 1)
        row.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignTop)
        for choice in (self.screen_, self.corner, self.hide_after):
            choice.box.setMinimumWidth(_NARROWEST)
        return whole

    def _show_screens(self, policy: str) -> None:
        names = [screen.name() for screen in QGuiApplication.screens()]
        there = tuple(FIXED + name for name in names)
        gone = (policy,) if policy.startswith(FIXED) and policy not in there else ()
        self._policies = (*_POLICIES, *there, *gone)
        box = self.screen_.box
        box.clear()
        box.addItems([tr(words) for words in _POLICY_WORDS])
        box.addItems([tr("Always on {screen}", screen=name) for name in names])
        box.addItems(
            [tr("{screen} (not connected)", screen=each.removeprefix(FIXED)) for each in gone]
        )
        self.screen_.choose(self._policies.index(policy) if policy in self._policies else 0)

    def _choose_corner(self, at: int) -> None:
        """A corner in place of wherever the pop-ups have been dragged."""
        settings = self.context.settings
        alerts = replace(settings.value.alerts, spots=())
        settings.update(popup_corner=CORNERS[at], alerts=alerts)

    def _choose_screen(self, at: int) -> None:
        self._choose(screen=self._policies[at], spots=())

    def _choose(self, **changes: object) -> None:
        settings = self.context.settings
        settings.update(alerts=replace(settings.value.alerts, **changes))  # type: ignore[arg-type] # fields


def _after(seconds: int) -> str:
    return tr("After {seconds} seconds", seconds=seconds) if seconds else tr("Never while it rings")


def _heard(by: str) -> str:
    if by:
        return tr("Sounds are played by {program}; your system sets how loud.", program=by)
    return tr(
        "No program that plays sounds was found, so nothing is heard; install PipeWire’s pw-play "
        "or PulseAudio’s paplay and start UCM CTI again."
    )


def _place(platform: str, *, dragged: bool) -> str:
    """Where pop-ups stand beside what is chosen, and what this desktop does not allow."""
    if platform == "wayland":
        return tr(
            "On Wayland the desktop decides where pop-ups stand and whether they are seen over a "
            "full-screen window; the tray and the sounds tell of calls there too."
        )
    if dragged:
        return tr("They stand where you have dragged them.")
    return tr("Drag a pop-up to put all of them somewhere else.")
