"""The left area: callers at the gate, ringing or waiting, most urgent first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from ucm_cti.commands.verbs import Verb
from ucm_cti.domain.call import Phase
from ucm_cti.domain.ids import CallId
from ucm_cti.domain.wording import tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.models.directory import Directory
from ucm_cti.ui.models.freshness import Freshness
from ucm_cti.ui.models.ticker import Ticker
from ucm_cti.ui.models.waiting import WaitingCall
from ucm_cti.ui.theme import SPACE_1, SPACE_2, SPACE_3
from ucm_cti.ui.views.areas import Area
from ucm_cti.ui.views.incomingrow import IncomingRow
from ucm_cti.ui.views.labels import Heading, Sentence
from ucm_cti.ui.views.operator import Operator
from ucm_cti.ui.views.rarerverbs import offer_rarer
from ucm_cti.ui.views.steady import SteadyList

SHOWN = 60
"""So many rows at most; the newest of a longer queue are counted in one line."""
_TICKING = "incoming"


class IncomingArea(Area):
    """Callers that wait; `counted` tells how many."""

    counted = Signal(int)

    def __init__(
        self, context: UiContext, directory: Directory, operator: Operator, ticker: Ticker
    ) -> None:
        super().__init__()
        self._context = context
        self._directory = directory
        self._operator = operator
        self._ticker = ticker
        self._strip = False
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(240)
        self.heading = Heading(context.themes, tr("Incoming and waiting"))
        self.empty = Sentence()
        self.more = Sentence()
        self.list = SteadyList(context.now)
        self.menu = QMenu(self)
        head = QWidget()
        inner = QVBoxLayout(head)
        inner.setContentsMargins(SPACE_3, 0, SPACE_3, 0)
        inner.addWidget(self.heading)
        inner.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_1, SPACE_2, SPACE_1, SPACE_2)
        column.setSpacing(SPACE_1)
        column.addWidget(head)
        column.addWidget(self.list, 1)
        column.addWidget(self.more)
        self.list.settle_asked.connect(self.refresh)
        self.list.reshaped.connect(self.grown)
        ticker.ticked.connect(self._tick)
        operator.aimed.connect(self._show_keys)
        operator.followed.connect(self.refresh)
        self.refresh()

    @property
    def rows(self) -> list[IncomingRow]:
        """The rows from top to bottom."""
        return [row for row in self.list.rows if isinstance(row, IncomingRow)]

    def refresh(self) -> None:
        """Show what the store says now."""
        waiting = self._operator.waiting()
        fresh = self._operator.freshness()
        shown = {call.id: call for call in waiting[:SHOWN]}
        for place in self.list.arrange(list(shown), self._make):
            row = self.list.row(place.id)
            if isinstance(row, IncomingRow):
                self._fill(row, shown.get(place.id), fresh)
        self._show_keys()
        hidden = len(waiting) - len(shown)
        self.more.setText(tr("and {hidden} more that wait", hidden=hidden) if hidden else "")
        self.more.setVisible(bool(hidden))
        self.empty.setText(self._empty_words(unknown=fresh.unknown))
        self.empty.setVisible(not self.list.rows and not self._strip)
        self.heading.count(len(waiting))
        self.counted.emit(len(waiting))
        self._ticker.want(_TICKING, bool(waiting))

    def open_panel(self, call_id: CallId) -> None:
        """Ask where to send a call that rings or waits."""
        for row in self.rows:
            if row.call_id == call_id:
                row.open_panel()

    def focus_list(self) -> bool:
        """Give the focus to the first row, or to the list while it is empty."""
        return self.list.step(1) or self._focus_empty()

    def needed(self, width: int) -> int:
        """The height in px that shows every row."""
        return self.heading.height() + 3 * SPACE_2 + self.list.needed(width - 2 * SPACE_1)

    def show_strip(self, strip: bool) -> None:
        """A strip says that nobody waits by showing none."""
        self._strip = strip
        self.refresh()

    def _focus_empty(self) -> bool:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _empty_words(self, *, unknown: bool) -> str:
        if unknown:
            return tr("Who waits is unknown.")
        keys = self._context.settings.keys
        accept, refuse = keys.hint(Verb.ACCEPT), keys.hint(Verb.REFUSE)
        if self._operator.gate and accept and refuse:
            return tr(
                "Nobody is waiting. Callers appear here by themselves: {accept} lets the first one "
                "through, {refuse} refuses them.",
                accept=accept,
                refuse=refuse,
            )
        return tr("Nobody is waiting. Callers that ring or queue appear here by themselves.")

    def _make(self) -> IncomingRow:
        row = IncomingRow(self._context, self._directory, self._operator)
        row.menu_asked.connect(self._menu)
        return row

    def _fill(self, row: IncomingRow, call: WaitingCall | None, fresh: Freshness) -> None:
        if call is None:
            row.show_gone(self._end_of(row.call_id))
        else:
            row.show_call(call, fresh.blocked, stale=fresh.stale)

    def _end_of(self, call_id: CallId) -> str:
        """Why a call is no longer here."""
        store = self._context.store
        call = store.calls.get(call_id)
        if call is None or call.phase is not Phase.TALKING:
            return "ended"
        who = call.answered_by
        return tr("taken by {value}", value=store.name_of(who) or who) if who else "taken"

    def _show_keys(self) -> None:
        """Each key stands on the one row that it would act on."""
        accepted, refused = self._operator.acceptable(), self._operator.refusable()
        for row in self.rows:
            row.show_keys(
                accept=row.call_id == accepted,
                refuse=refused is not None and row.call_id == refused[0],
            )

    def _tick(self) -> None:
        for row in self.rows:
            row.tick()

    def _menu(self, row: IncomingRow) -> None:
        menu = self.menu
        menu.clear()
        blocked = self._operator.freshness().blocked
        call_id = row.call_id
        take = menu.addAction(tr("Take to my phone"), lambda: self._operator.take(call_id))
        send = menu.addAction(tr("Send to…"), row.open_panel)
        menu.addSeparator()
        end = menu.addAction(tr("End this call"), lambda: self._operator.do(Verb.HANG_UP, call_id))
        take.setVisible(not row.take.isHidden())
        send.setVisible(not row.forward.isHidden())
        end.setVisible(not row.at_gate)
        for action in (take, send, end):
            action.setEnabled(not blocked)
        offer_rarer(menu, self._context, self._operator, call_id)
        near = row.more if row.more.isVisible() else row.rarer
        menu.popup(near.mapToGlobal(near.rect().bottomLeft()))
