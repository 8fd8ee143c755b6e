"""What a person is told about a link before anything is dialled."""

from dataclasses import dataclass

from PySide6.QtCore import QLocale

from ucm_cti.commands.cautions import CAUTION_WORDS, Caution
from ucm_cti.commands.links import DialRequest
from ucm_cti.commands.targets import Target, TargetKind, resolve
from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.domain.wording import noop, tr
from ucm_cti.store.store import Store
from ucm_cti.ui.format import isolated, isolated_number, phone

_NO_PHONE = noop("Your own extension is not set; choose it in the settings.")
_LONGEST = 40
_ITSELF = noop("That is your own extension.")


@dataclass(frozen=True, slots=True)
class LinkQuestion:
    """`number` is what will be dialled, `who` whom it reaches, `phone` whose phone rings first,
    `written` the link itself, `cautions` a sentence each; `blocked` says why the call cannot be
    made now, "" when it can.
    """

    number: str
    who: str
    phone: str
    written: str
    cautions: tuple[str, ...] = ()
    blocked: str = ""


def link_question(
    request: DialRequest, store: Store, me: ExtensionNumber | None, blocked: str
) -> LinkQuestion:
    """The question about a link; `blocked` is why no command can be sent at all."""
    target = resolve(request.number, store)
    cautions = request.cautions - ({Caution.SHORT} if target.internal else frozenset())
    if me is None:
        blocked = blocked or tr(_NO_PHONE)
    elif target.number == me:
        blocked = blocked or tr(_ITSELF)
    return LinkQuestion(
        number=isolated_number(phone(request.number)),
        who=_who(target, request.country),
        phone=tr("From your phone, extension {me}", me=me) if me else "",
        written=request.shown,
        cautions=tuple(_caution(one, request) for one in Caution if one in cautions),
        blocked=blocked,
    )


def _who(target: Target, country: str) -> str:
    if target.kind is TargetKind.PERSON:
        return (
            tr("{name}, extension {number}", name=isolated(target.name), number=target.number)
            if target.name
            else tr("Inside")
        )
    if target.kind is TargetKind.PLACE:
        return isolated(target.name) or tr("Inside")
    if target.name:
        return isolated(target.name)
    known = QLocale.territoryToString(QLocale.codeToTerritory(country)) if country else ""
    return (
        tr("An outside number, {known}", known=known)
        if known
        else tr("Nobody in your list of people")
    )


def _caution(caution: Caution, request: DialRequest) -> str:
    words = CAUTION_WORDS[caution]
    if caution is Caution.ELSEWHERE:
        named = request.context
        named = named if len(named) <= _LONGEST else f"{named[:_LONGEST]}…"
        return tr("{words} It names {named}.", words=words, named=named)
    if caution is Caution.EXTENSION:
        return tr(
            "{words} Dial {extension} when you are through.",
            words=words,
            extension=request.extension,
        )
    return words
