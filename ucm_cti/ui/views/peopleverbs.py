"""What can be done with a person: icons over the row, and the row's menu."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from ucm_cti.commands.verbs import Verb
from ucm_cti.domain.wording import noop, tr
from ucm_cti.ui.context import SettingsHolder, UiContext
from ucm_cti.ui.format import without_mnemonic
from ucm_cti.ui.models.intents import Intent, Press, chances
from ucm_cti.ui.models.people_row import EntryKind, PeopleRow
from ucm_cti.ui.models.suggest import Kind, Suggestion
from ucm_cti.ui.models.words import capital
from ucm_cti.ui.theme import SPACE_1
from ucm_cti.ui.views.buttons import IconButton
from ucm_cti.ui.views.contactmenu import fill_contact
from ucm_cti.ui.views.labels import Patch
from ucm_cti.ui.views.operator import Operator

_BARGES = (
    (Verb.LISTEN, noop("Listen"), "ear"),
    (Verb.WHISPER, noop("Whisper"), "whisper"),
    (Verb.JOIN, noop("Join"), "users"),
)


class PeopleActions:
    """The deeds on a person, shared by icons, menu and keys."""

    def __init__(self, operator: Operator, settings: SettingsHolder) -> None:
        self._operator = operator
        self._settings = settings

    def call(self, row: PeopleRow) -> None:
        """Ring my phone and call them."""
        self._operator.dial(row.number)

    def call_number(self, number: str) -> None:
        """Ring my phone and call one of a contact's numbers."""
        self._operator.dial(number)

    def send_number(self, number: str) -> None:
        """Send my current call to one of a contact's numbers."""
        card = self._operator.current()
        if card is not None:
            self._operator.transfer(card.id, number)

    def edit_contact(self, row: PeopleRow) -> None:
        """Open a contact."""
        self._operator.open_contact(row.contact)

    def target(self) -> str | None:
        """The title of the call that `send` would move, None when there is none."""
        subject = self._operator.sendings.subject()
        return subject.who if subject is not None else None

    def send(self, row: PeopleRow) -> None:
        """Send my current call there at once."""
        subject = self._operator.sendings.subject()
        if subject is not None:
            self._operator.sendings.carry_out(Intent.SEND, row.number, subject)

    def enter(self, row: PeopleRow, press: Press) -> None:
        """Do what that Enter means now: call, ask first, send, or send to the voicemail."""
        kind = Kind.PERSON if row.kind is EntryKind.PERSON else Kind.PLACE
        subject = self._operator.sendings.subject()
        chance = chances(Suggestion(kind, row.name, row.number), subject)[press]
        if chance.reason:
            self._operator.tell(chance.reason, "error")
        else:
            self._operator.sendings.carry_out(chance.intent, row.number, subject)

    def choices(self, row: PeopleRow) -> list[tuple[str, Press]]:
        """How my current call could be sent there, in words, each with its key."""
        kind = Kind.PERSON if row.kind is EntryKind.PERSON else Kind.PLACE
        subject = self._operator.sendings.subject()
        if subject is None:
            return []
        found = chances(Suggestion(kind, row.name, row.number), subject)
        offered = ((press, chance) for press, chance in found.items() if not chance.reason)
        return [
            (capital(without_mnemonic(chance.words)), press)
            for press, chance in offered
            if chance.intent is not Intent.DIAL
        ]

    def barge(self, row: PeopleRow, verb: Verb, *, ask: bool) -> None:
        """Listen to their call, whisper or join."""
        self._operator.barge(row.number, verb, ask=ask)

    def can_call(self, row: PeopleRow) -> bool:
        """Whether it is somebody else's number."""
        return row.number != self._operator.me

    def can_barge(self, row: PeopleRow) -> bool:
        """Whether they talk, and not with me."""
        me = self._operator.me
        return bool(me) and row.talking and row.number != me

    def star(self, row: PeopleRow) -> None:
        """Make them a favourite, or no longer."""
        profile = self._settings.value.profile
        kept = tuple(number for number in profile.favourites if number != row.number)
        favourites = kept if row.favourite else (*profile.favourites, row.number)
        self._settings.update(profile=replace(profile, favourites=favourites))

    def foretell(self, row: PeopleRow) -> str:
        """What to expect of a call to them, beyond what the row shows."""
        return self._operator.forecasts.of(row.number).news

    def blocked(self) -> str:
        """Why nothing can be done now, "" when it can."""
        return self._operator.freshness().blocked

    def fill(self, menu: QMenu, row: PeopleRow) -> None:
        """Let a menu offer what can be done with a person, and nothing else."""
        menu.clear()
        for old in menu.findChildren(QMenu):
            old.deleteLater()
        menu.setToolTipsVisible(True)
        blocked = self.blocked()
        if row.kind is EntryKind.CONTACT:
            fill_contact(menu, self, row)
            return
        name = without_mnemonic(row.name)

        def add(into: QMenu, words: str, deed: Callable[[], None], reason: str = blocked) -> None:
            action = into.addAction(words)
            action.triggered.connect(lambda *_: deed())
            action.setEnabled(not reason)
            action.setToolTip(reason)

        if self.can_call(row):
            add(menu, tr("Call {name}", name=name), lambda: self.call(row))
        for words, press in self.choices(row) if self.can_call(row) else ():
            add(menu, f"{words}\t{press}", partial(self.enter, row, press))
        if self.can_barge(row):
            menu.addSeparator()
            for verb, words, _ in _BARGES:
                into = menu.addMenu(tr(words))
                add(into, tr("Ask first"), partial(self.barge, row, verb, ask=True))
                add(into, tr("Without asking"), partial(self.barge, row, verb, ask=False))
        if row.kind is EntryKind.PERSON:
            menu.addSeparator()
            words = tr("Remove from favourites") if row.favourite else tr("Add to favourites")
            add(menu, words, lambda: self.star(row), "")


class RowVerbs(Patch):
    """Icons that lie over the end of the row under the pointer, or of the row with the focus."""

    def __init__(self, context: UiContext, actions: PeopleActions, parent: QWidget) -> None:
        super().__init__(context.themes, parent)
        self._ground = parent
        self._actions = actions
        self._row: PeopleRow | None = None
        self.menu = QMenu(parent)
        themes = context.themes
        self.call = IconButton(themes, tr("Call"), "phone")
        self.send = IconButton(themes, tr("Send my call here"), "arrow-right")
        self.star = IconButton(themes, tr("Add to favourites"), "star")
        self.more = IconButton(themes, tr("More"), "more")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_1, 0, SPACE_1, 0)
        row.setSpacing(2)
        for button in (self.call, self.send, self.star, self.more):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(button)
        self.call.clicked.connect(lambda: self._do(actions.call))
        self.send.clicked.connect(lambda: self._do(actions.send))
        self.star.clicked.connect(lambda: self._do(actions.star))
        self.more.clicked.connect(self._menu)
        self.hide()

    @property
    def row(self) -> PeopleRow | None:
        """The row that the icons act on."""
        return self._row if not self.isHidden() else None

    def offer(self, row: PeopleRow | None, rect: QRect, *, chosen: bool) -> None:
        """Lie over the end of a row, or go for None."""
        self._row = row
        self.tint("selected" if chosen else "hover")
        if row is None or row.kind is EntryKind.SECTION:
            self.hide()
            return
        other = self._actions.can_call(row)
        blocked = self._actions.blocked()
        self.call.setVisible(other)
        self.call.explain(tr("Call {name}", name=row.name))
        target = self._actions.target()
        self.send.setVisible(other and target is not None)
        self.send.explain(tr("Send {target} here", target=target))
        self.call.block(blocked)
        self.send.block(blocked)
        self.star.setVisible(row.kind is EntryKind.PERSON)
        self.star.say(
            tr("Remove from favourites") if row.favourite else tr("Add to favourites"),
            "star-filled" if row.favourite else "star",
        )
        self.more.setVisible(row.kind in {EntryKind.PERSON, EntryKind.CONTACT})
        self.adjustSize()
        size = self.sizeHint()
        ltr = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        x = rect.right() - size.width() - SPACE_1 if ltr else rect.left() + SPACE_1
        self.setGeometry(x, rect.top() + 3, size.width(), rect.height() - 6)
        self.show()
        self.raise_()

    def popup(self, row: PeopleRow, where: QPoint) -> None:
        """Open a row's menu at a place on the screen."""
        self._actions.fill(self.menu, row)
        if not self.menu.isEmpty():
            self.menu.popup(where)

    def _do(self, deed: Callable[[PeopleRow], None]) -> None:
        if self._row is not None and len(self._row.numbers) > 1:
            self._menu()
        elif self._row is not None:
            deed(self._row)

    def _menu(self) -> None:
        if self._row is not None:
            self.popup(self._row, self.more.mapToGlobal(self.more.rect().bottomLeft()))
