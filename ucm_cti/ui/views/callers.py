"""What can be done about a caller beside the call: contacts and the caller's web page."""

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from ucm_cti.domain.errors import UsageError
from ucm_cti.domain.ids import CallId, ExtensionNumber
from ucm_cti.domain.wording import tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.models.callerpage import caller_page
from ucm_cti.ui.models.freshness import Freshness, freshness
from ucm_cti.ui.models.holding import Limits
from ucm_cti.ui.models.parties import Party


class Callers(QObject):
    """Who I am, how true the picture is, and deeds that need no verb of a call."""

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    @property
    def me(self) -> ExtensionNumber | None:
        """The extension that the desk acts for."""
        return self._context.desk.me

    @property
    def gate(self) -> bool:
        """Whether outside calls wait for accept or refuse."""
        return self._context.settings.value.profile.call_control

    def freshness(self) -> Freshness:
        """How old the data is, now."""
        store = self._context.store
        return freshness(store.link, store.fresh_at, self._context.now())

    @property
    def limits(self) -> Limits:
        """When a held call becomes urgent."""
        chosen = self._context.settings.value
        return Limits(chosen.held_soon, chosen.held_long)

    def open_contact(self, contact_id: str) -> None:
        """Show a contact to be changed."""
        self._context.contacts.open_asked.emit(contact_id)

    def add_contact(self, party: Party) -> None:
        """Make a contact of a caller nobody knows."""
        self._context.contacts.new_asked.emit(party.number, party.name)

    def can_add(self, party: Party) -> bool:
        """Whether that is a number without a contact, outside the PBX."""
        store = self._context.store
        inside = party.number in store.extensions or party.number in store.places
        known = inside or self._context.contacts.book.name_of(party.number)
        return bool(party.number) and not known

    @property
    def has_page(self) -> bool:
        """Whether the settings name a web page for callers."""
        return bool(self._context.settings.value.caller_page)

    def open_page(self, call_id: CallId, party: Party) -> None:
        """Open the web page of a call's party in the browser; a click alone may lead here."""
        template = self._context.settings.value.caller_page
        store, country = self._context.store, self._context.desk.rules().country
        try:
            url = caller_page(template, party, call_id, store, self.me or "", country)
        except UsageError as error:
            self.tell(tr("{error} Mend the page in the settings.", error=error), "error")
            return
        if not QDesktopServices.openUrl(QUrl(url, QUrl.ParsingMode.StrictMode)):
            self.tell(tr("The page could not be opened; is there a web browser?"), "error")

    def tell(self, sentence: str, kind: str) -> None:
        """Show a sentence of our own; `kind` as in Actor.told."""
        self._context.actor.told.emit(sentence, kind)
