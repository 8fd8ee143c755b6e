"""What can be done with a contact: each of its numbers is an entry of its own."""

from typing import Protocol

from PySide6.QtWidgets import QMenu

from ucm_cti.domain.wording import tr
from ucm_cti.ui.format import isolated_number, phone, without_mnemonic
from ucm_cti.ui.models.people_row import PeopleRow


class ContactActions(Protocol):
    """The deeds on a contact."""

    def blocked(self) -> str:
        """Why nothing can be done on the PBX now, "" when it can."""
        ...

    def target(self) -> str | None:
        """The title of the call that could be sent, None when there is none."""
        ...

    def call_number(self, number: str) -> None:
        """Ring my phone and call a number."""
        ...

    def send_number(self, number: str) -> None:
        """Send my current call to a number."""
        ...

    def edit_contact(self, row: PeopleRow) -> None:
        """Open the contact."""
        ...


def fill_contact(menu: QMenu, actions: ContactActions, row: PeopleRow) -> None:
    """Offer every number to call, to send my call to, and the contact itself."""
    blocked = actions.blocked()
    for kind, number in row.numbers:
        words = tr("Call {number}", number=_numbered(kind, number))
        call = menu.addAction(words)
        call.triggered.connect(lambda *_, number=number: actions.call_number(number))
        call.setEnabled(not blocked)
        call.setToolTip(blocked)
    target = actions.target()
    if target is not None:
        menu.addSeparator()
        for kind, number in row.numbers:
            send = menu.addAction(
                tr(
                    "Send {caller} to {number}",
                    caller=without_mnemonic(target),
                    number=_numbered(kind, number),
                )
            )
            send.triggered.connect(lambda *_, number=number: actions.send_number(number))
            send.setEnabled(not blocked)
            send.setToolTip(blocked)
    menu.addSeparator()
    menu.addAction(tr("Edit contact…")).triggered.connect(lambda *_: actions.edit_contact(row))


def _numbered(kind: str, number: str) -> str:
    shown = isolated_number(phone(number))
    return f"{kind} {shown}" if kind else shown
