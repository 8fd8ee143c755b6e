"""The middle area: my calls, what became of the calls I sent on, and messages."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ucm_cti.commands.verbs import Verb
from ucm_cti.domain.ids import CallId
from ucm_cti.domain.wording import tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.models.directory import Directory
from ucm_cti.ui.models.followups import FollowUp
from ucm_cti.ui.models.keys import Deed
from ucm_cti.ui.models.ticker import Ticker
from ucm_cti.ui.theme import SPACE_1, SPACE_2, SPACE_3
from ucm_cti.ui.views.areas import Area
from ucm_cti.ui.views.callcard import CallCard
from ucm_cti.ui.views.followuprow import FollowUpRow
from ucm_cti.ui.views.followverbs import FollowVerbs
from ucm_cti.ui.views.labels import Hairline, Heading, Sentence
from ucm_cti.ui.views.operator import Operator
from ucm_cti.ui.views.steady import SteadyList
from ucm_cti.ui.views.toast import Toasts

_TICKING = "my calls"


class MyCallsArea(Area):
    """My calls as cards; `counted` tells how many."""

    counted = Signal(int)

    def __init__(
        self, context: UiContext, directory: Directory, operator: Operator, ticker: Ticker
    ) -> None:
        super().__init__()
        self._context = context
        self._directory = directory
        self._operator = operator
        self._ticker = ticker
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(280)
        themes = context.themes
        self.heading = Heading(themes, tr("My calls"))
        self.empty = Sentence()
        self.list = SteadyList(context.now, SPACE_2)
        self.follow = QWidget()
        self.follow_heading = Heading(themes, tr("Follow-up"))
        self._below = QVBoxLayout(self.follow)
        self.follow_verbs = FollowVerbs(operator, context.store)
        self.follow_rows: list[FollowUpRow] = []
        self.toasts = Toasts(themes)
        self._results = QTimer(self, singleShot=True, interval=1000)
        self._results.timeout.connect(operator.refresh_follow_ups)
        self._results.timeout.connect(self.refresh_follow_ups)
        self._lay_out()
        self.list.settle_asked.connect(self.refresh)
        self.list.reshaped.connect(self.grown)
        operator.panel_asked.connect(self._open_panel)
        operator.followed.connect(self.refresh_follow_ups)
        operator.aimed.connect(self._show_keys)
        ticker.ticked.connect(self._tick)
        self.refresh()

    @property
    def cards(self) -> list[CallCard]:
        """The cards from top to bottom."""
        return [card for card in self.list.rows if isinstance(card, CallCard)]

    def refresh(self) -> None:
        """Show what the store says now."""
        calls = {call.id: call for call in self._operator.mine() if not call.ringing}
        fresh = self._operator.freshness()
        for place in self.list.arrange(list(calls), self._make):
            card = self.list.row(place.id)
            if not isinstance(card, CallCard):
                continue
            call = calls.get(place.id)
            if call is None:
                card.show_gone()
            else:
                card.show_call(call, fresh.blocked, stale=fresh.stale)
        self._show_keys()
        self.empty.setText(self._empty_words())
        self.empty.setVisible(not self.list.rows)
        self.heading.count(len(calls))
        self.counted.emit(len(calls))
        self._want_ticks()

    def _show_keys(self) -> None:
        """The letters stand on the one card that they would act on."""
        current = self._operator.current()
        for card in self.cards:
            card.show_keys(current is not None and card.call_id == current.id)

    def refresh_follow_ups(self) -> None:
        """Show what became of the calls that were sent on."""
        rows = self._operator.follow_ups.rows
        while len(self.follow_rows) < len(rows):
            row = FollowUpRow(self._context.themes, self._context.store)
            row.take_back.connect(self.follow_verbs.take_back)
            row.next_asked.connect(self.follow_verbs.send_next)
            row.voicemail_asked.connect(self.follow_verbs.send_to_voicemail)
            row.ended.connect(self._end)
            self._below.addWidget(row)
            self.follow_rows.append(row)
        blocked = self._operator.freshness().blocked
        now = self._context.now()
        meant = self.follow_verbs.meant(now)
        for place, row in enumerate(self.follow_rows):
            row.setVisible(place < len(rows))
            if place < len(rows):
                voicemail = self.follow_verbs.has_voicemail
                row.show_row(rows[place], now, blocked, voicemail=voicemail)
                row.show_keys(rows[place] is meant, self._context.settings.keys)
        self.follow_heading.count(sum(row.open for row in rows))
        self.follow.setVisible(bool(rows))
        if any(not row.open for row in rows):
            self._results.start()
        self._want_ticks()

    def press_follow(self, deed: Deed) -> None:
        """A key of the follow-up was pressed, see FOLLOW_DEEDS; it means one call or nothing."""
        row = self.follow_verbs.meant(self._context.now())
        blocked = self._operator.freshness().blocked
        if row is not None and blocked:
            self._operator.tell(blocked, "error")
        elif row is not None:
            self.follow_verbs.do(deed, row)

    def focus_list(self) -> bool:
        """Give the focus to the first card, or to the list while it is empty."""
        if not self.list.step(1):
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def needed(self, width: int) -> int:
        """The height in px that shows every card."""
        told = 0 if self.empty.isHidden() else self.empty.heightForWidth(width - 4 * SPACE_2)
        below = self.list.needed(width - 2 * SPACE_2) + self.toasts.sizeHint().height()
        return self.heading.height() + 4 * SPACE_2 + told + below

    def _lay_out(self) -> None:
        below = self._below
        below.setContentsMargins(0, SPACE_2, 0, 0)
        below.setSpacing(0)
        below.addWidget(Hairline(self._context.themes))
        head = QWidget()
        inner = QVBoxLayout(head)
        inner.setContentsMargins(SPACE_3, SPACE_1, SPACE_3, 0)
        inner.addWidget(self.follow_heading)
        below.addWidget(head)
        self.follow.hide()
        self.list.append(self.follow)
        head = QWidget()
        inner = QVBoxLayout(head)
        inner.setContentsMargins(SPACE_2, 0, SPACE_2, 0)
        inner.addWidget(self.heading)
        inner.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_2, SPACE_2, SPACE_2, SPACE_2)
        column.setSpacing(SPACE_1)
        column.addWidget(head)
        column.addWidget(self.list, 1)
        column.addWidget(self.toasts)

    def _make(self) -> CallCard:
        return CallCard(self._context, self._directory, self._operator)

    def _open_panel(self, call_id: str) -> None:
        card = self.list.row(CallId(call_id))
        if isinstance(card, CallCard):
            card.open_panel()
            self.list.ensureWidgetVisible(card)

    def _end(self, row: FollowUp) -> None:
        self._operator.do(Verb.HANG_UP, row.call)

    def _empty_words(self) -> str:
        if self._operator.me is None:
            return tr("Your own extension is not set. Choose it in the settings.")
        if self._operator.freshness().unknown:
            return tr("Whether you are in a call is unknown.")
        if any(call.ringing for call in self._operator.mine()):
            return tr("Your phone rings. Pick it up to answer.")
        return tr("You are in no call. Type a name or number to call somebody.")

    def _want_ticks(self) -> None:
        followed = any(row.open for row in self._operator.follow_ups.rows)
        self._ticker.want(tr(_TICKING), bool(self.cards) or followed)

    def _tick(self) -> None:
        for card in self.cards:
            card.tick()
        if self._operator.follow_ups.rows:
            self._operator.refresh_follow_ups()
            self.refresh_follow_ups()
