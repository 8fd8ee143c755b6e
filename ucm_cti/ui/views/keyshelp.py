"""The keys that work now, over the window."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QFrame,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ucm_cti.commands.verbs import Verb
from ucm_cti.domain.ids import CallId
from ucm_cti.domain.wording import tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.models.consult import ConsultVerb
from ucm_cti.ui.models.keymap import Keys, native, told_keys
from ucm_cti.ui.models.keys import (
    CONSULT_WORDS,
    DEEDS,
    FOUND_KEYS,
    GENERAL_DEEDS,
    GENERAL_KEYS,
    VERB_KEYS,
    Deed,
)
from ucm_cti.ui.theme import SPACE_2, SPACE_3, SPACE_4, Type
from ucm_cti.ui.views.followverbs import FollowVerbs
from ucm_cti.ui.views.labels import Label, Surface
from ucm_cti.ui.views.operator import Operator

_ORDER = (
    Verb.ACCEPT,
    Verb.REFUSE,
    Verb.BLOCK,
    Verb.HOLD,
    Verb.RESUME,
    Verb.MUTE,
    Verb.UNMUTE,
    Verb.TRANSFER,
    Verb.HANG_UP,
)
_SHIFTING = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta}
)
_STEP = QAbstractSlider.SliderAction
_SCROLLING = {
    Qt.Key.Key_Up: _STEP.SliderSingleStepSub,
    Qt.Key.Key_Down: _STEP.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: _STEP.SliderPageStepSub,
    Qt.Key.Key_PageDown: _STEP.SliderPageStepAdd,
}
_WIDTH, _LEAST, _AROUND = 430, 80, 110


class KeysHelp(QWidget):
    """Covers the window until a key or a click."""

    closed = Signal()

    def __init__(self, context: UiContext, operator: Operator, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self._themes = context.themes
        self._settings = context.settings
        self._operator = operator
        self._store = context.store
        self._now = context.now
        self._card = Surface("card")
        self._card.setFixedWidth(400)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_4)
        column.addWidget(Label(self._themes, tr("Keys that work now"), kind=Type.EMPHASIS))
        body = QWidget()
        self._scroll = QScrollArea()
        self._scroll.setWidget(body)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for surface in (body, self._scroll):
            surface.setProperty("surface", "raised")
        column.addWidget(self._scroll)
        self._grid = QGridLayout(body)
        self._grid.setContentsMargins(0, SPACE_2, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_4)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._labels: list[tuple[Label, Label]] = []
        outer = QVBoxLayout(self)
        outer.addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Keys that work now"))
        self.lines: list[tuple[str, str]] = []
        self.hide()

    def open_help(self) -> None:
        """Show the keys that work at this moment."""
        self.refresh()
        self.cover()
        self.setAccessibleDescription(". ".join(f"{key}: {words}" for key, words in self.lines))
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def cover(self) -> None:
        """Lie over the whole window, the list no larger than that."""
        self.setGeometry(self._ground.rect())
        self._card.setFixedWidth(min(_WIDTH, self.width() - SPACE_4))
        self._grid.activate()
        rows = self._grid.sizeHint().height()
        self._scroll.setFixedHeight(max(_LEAST, min(rows, self.height() - _AROUND)))

    def refresh(self) -> None:
        """Tell what works now."""
        keys = self._settings.keys
        general = [(keys.told(deed), tr(DEEDS[deed].words)) for deed in GENERAL_DEEDS]
        fixed = [(key, tr(words)) for key, words in GENERAL_KEYS]
        told = [line for line in (*self._follow_lines(), *general) if line[0]]
        lines = [*self._verb_lines(), *self._sending_lines(), *told, *fixed]
        if lines != self.lines:
            self.lines = lines
            self._fill()

    def toggle(self) -> None:
        """Show it, or hide it."""
        if self.isVisible():
            self.close_help()
        else:
            self.open_help()

    def close_help(self) -> None:
        """Hide it."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key closes it but those that scroll; one that only shifts others does nothing."""
        step = _SCROLLING.get(Qt.Key(event.key()))
        if step is not None:
            self._scroll.verticalScrollBar().triggerAction(step)
        elif event.key() not in _SHIFTING:
            self.close_help()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere closes it."""
        self.close_help()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim what lies below."""
        with QPainter(self) as painter:
            veil = QColor(self._themes.theme.window)
            veil.setAlphaF(0.72)
            painter.fillRect(QRectF(self.rect()), veil)

    def _follow_lines(self) -> list[tuple[str, str]]:
        """The keys of the call that was sent on first, while it can be moved."""
        row = FollowVerbs(self._operator, self._store).meant(self._now())
        if row is None:
            return []
        keys = self._settings.keys
        lines = [(keys.told(Deed.TAKE_BACK), tr("Take back: {who}", who=row.who))]
        if row.next:
            name = self._store.name_of(row.next) or row.next
            lines.append((keys.told(Deed.SEND_NEXT), tr("Send on to {name}", name=name)))
        return lines

    def _verb_lines(self) -> list[tuple[str, str]]:
        """The verbs that a call offers now, with the call's name."""
        lines = []
        accepted = self._operator.acceptable()
        gated = next((row for row in self._operator.waiting() if row.id == accepted), None)
        card = self._operator.current()
        urgent = self._operator.refusable()
        for verb in _ORDER:
            key = VERB_KEYS[verb]
            if verb is Verb.ACCEPT:
                owner = gated.party.title if gated else ""
            elif verb is Verb.REFUSE:
                owner = self._refusable(urgent)
            elif verb is Verb.BLOCK:
                owner = self._blockable(self._refusable(urgent), urgent)
            else:
                owner = card.title if card and verb in card.verbs else ""
            if owner:
                taken = verb is Verb.HANG_UP and urgent is not None
                keys = self._settings.keys.of_verb(verb)
                if taken and keys.combination == self._settings.keys.of(Deed.REFUSE).combination:
                    keys = Keys(keys.letter)
                declines = verb is Verb.REFUSE and urgent and urgent[1] is Verb.HANG_UP
                lines.append(
                    (told_keys(keys), f"{tr('Decline') if declines else key.words}: {owner}")
                )
        return lines

    def _blockable(self, owner: str, urgent: tuple[CallId, Verb] | None) -> str:
        """Whom the block key means: whom the refuse key does, else with whom I talk."""
        call_id = urgent[0] if urgent else None
        if call_id is None:
            card = self._operator.current()
            call_id, owner = (card.id, card.title) if card else (None, "")
        return owner if call_id is not None and self._operator.can_block(call_id) else ""

    def _sending_lines(self) -> list[tuple[str, str]]:
        """How a call of mine is sent on, and what can be done while somebody is asked about it."""
        consult = self._operator.consults.view()
        if consult is not None:
            return [(self._consult_key(verb), tr(CONSULT_WORDS[verb])) for verb in consult.verbs]
        found = FOUND_KEYS if self._operator.sendings.subject() is not None else ()
        return [(key, tr(words)) for key, words in found]

    def _consult_key(self, verb: ConsultVerb) -> str:
        keys = self._settings.keys
        match verb:
            case ConsultVerb.HAND_OVER:
                return keys.told(Deed.TRANSFER)
            case ConsultVerb.SWITCH:
                return keys.told(Deed.SWITCH)
            case ConsultVerb.BACK:
                return tr("{key} twice", key=native("Esc"))

    def _refusable(self, urgent: tuple[CallId, Verb] | None) -> str:
        waiting = (row for row in self._operator.waiting() if urgent and row.id == urgent[0])
        return next((row.party.title for row in waiting), "")

    def _fill(self) -> None:
        while len(self._labels) < len(self.lines):
            keys = Label(self._themes, bold=True, figures=True)
            words = Label(self._themes, tone="text_secondary")
            at = len(self._labels)
            self._grid.addWidget(keys, at, 0)
            self._grid.addWidget(words, at, 1)
            self._labels.append((keys, words))
        for at, pair in enumerate(self._labels):
            line = self.lines[at] if at < len(self.lines) else ("", "")
            for label, text in zip(pair, line, strict=True):
                label.tell(text)
                label.setVisible(bool(line[1]))
