"""The web page that belongs to a caller, as the settings name it."""

from PySide6.QtCore import QLocale

from ucm_cti.commands.templates import SAMPLE, CallerFacts, e164_of, page_url
from ucm_cti.domain.errors import UsageError
from ucm_cti.domain.ids import CallId
from ucm_cti.domain.text import cut
from ucm_cti.domain.wording import tr
from ucm_cti.store.store import Store
from ucm_cti.ui.models.parties import Party

_SHOWN = 64


def home_region() -> str:
    """The country that this computer is set up for, as ISO 3166; "" for none."""
    code = QLocale.territoryToCode(QLocale.system().territory())
    return code if len(code) == 2 and code.isalpha() else ""


def caller_page(
    template: str, party: Party, call_id: CallId, store: Store, me: str, country: str = ""
) -> str:
    """The address for the party of a call; `country` is the site's, "" for this computer's.

    Raises UsageError.
    """
    call = store.calls.get(call_id)
    facts = CallerFacts(
        number=party.number,
        e164=e164_of(party.number, country or home_region()),
        name=party.name,
        line=call.trunk if call else "",
        extension=me,
        call=call_id,
    )
    return page_url(template, facts)


def preview(template: str) -> tuple[str, bool]:
    """What a template makes of a sample caller, or a sentence on what is wrong with it; whether it
    can be used. "" is no page and can."""
    if not template:
        return "", True
    try:
        return tr(
            "For a caller: {page_url}", page_url=cut(page_url(template, SAMPLE), _SHOWN)
        ), True
    except UsageError as error:
        return str(error), False
