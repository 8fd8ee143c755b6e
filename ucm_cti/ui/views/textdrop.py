"""A number that is dragged here from another program and dropped on one of my calls."""

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

from ucm_cti.commands.cautions import CAUTION_WORDS, cautions_of
from ucm_cti.commands.links import is_link, parse_link
from ucm_cti.commands.targets import clean_number
from ucm_cti.domain.errors import UcmError
from ucm_cti.domain.wording import tr
from ucm_cti.store.store import Store
from ucm_cti.ui.models.dropping import Drop, DropVerb, propose
from ucm_cti.ui.views.callcard import CallCard
from ucm_cti.ui.views.droplabel import DropLabel
from ucm_cti.ui.views.mycalls import MyCallsArea
from ucm_cti.ui.views.operator import Operator


def dropped_number(text: str) -> str:
    """The number that a dragged text or link stands for. Raises NotPossible, UsageError."""
    return parse_link(text.strip()).number if is_link(text) else clean_number(text)


class TextDrop(QObject):
    """Says what dropping the text would do while it is over a call of mine, and does it."""

    def __init__(
        self, area: MyCallsArea, operator: Operator, store: Store, label: DropLabel
    ) -> None:
        super().__init__(area)
        self._area = area
        self._operator = operator
        self._store = store
        self._label = label
        area.setAcceptDrops(True)
        area.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take texts only, and only over a call."""
        if event.type() == QEvent.Type.DragLeave:
            self._label.hide()
        elif isinstance(event, QDragEnterEvent):
            event.setAccepted(event.mimeData().hasText())
            return True
        elif isinstance(event, QDragMoveEvent):
            self._over(event)
            return True
        elif isinstance(event, QDropEvent):
            self._drop(event)
            return True
        return super().eventFilter(watched, event)

    def _over(self, event: QDragMoveEvent) -> None:
        at = self._area.mapToGlobal(event.position().toPoint())
        card = self._card(at)
        if card is None:
            event.ignore()
            self._label.hide()
            return
        drop = self._proposed(card, event.mimeData().text())
        self._label.tell(drop, "")
        self._label.stand_at(at)
        event.setAccepted(not drop.refused)

    def _drop(self, event: QDropEvent) -> None:
        self._label.hide()
        card = self._card(self._area.mapToGlobal(event.position().toPoint()))
        text = event.mimeData().text()
        if card is None or self._proposed(card, text).refused:
            event.ignore()
            return
        event.acceptProposedAction()
        self._operator.transfer(card.call_id, dropped_number(text))

    def _proposed(self, card: CallCard, text: str) -> Drop:
        """What a drop would do, with why the number deserves a second look."""
        blocked = self._operator.freshness().blocked
        try:
            number = dropped_number(text)
        except UcmError as error:
            return Drop(error.sentence, "", good=False, refused=True)
        if blocked:
            return Drop(blocked, "", good=False, refused=True)
        store, me = self._store, self._operator.me
        foretold = self._operator.forecasts.of(number)
        drop = propose(DropVerb.BLIND, store.calls.get(card.call_id), number, store, me, foretold)
        outside = number not in store.extensions and number not in store.places
        cautions = sorted(cautions_of(number)) if outside and not drop.refused else []
        if not cautions:
            return drop
        told = " ".join(tr(CAUTION_WORDS[one]) for one in cautions)
        return Drop(drop.words, drop.short, f"{drop.more} {told}".strip(), good=False)

    def _card(self, at: QPoint) -> CallCard | None:
        """The card of a call that goes on, at a place on the screen."""
        return next(
            (
                card
                for card in self._area.cards
                if card.shown and card.rect().contains(card.mapFromGlobal(at))
            ),
            None,
        )
