"""What a person is told about a link before anything is dialled."""

from dataclasses import dataclass

from ucm_cti.commands.cautions import CAUTION_WORDS, Caution
from ucm_cti.commands.links import DialRequest
from ucm_cti.commands.numbers.rules import PLAIN, NumberRules
from ucm_cti.commands.targets import Target, TargetKind, resolve_number
from ucm_cti.domain.errors import NotDiallable
from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.domain.wording import noop, tr
from ucm_cti.store.store import Store
from ucm_cti.ui.format import isolated, isolated_number, phone
from ucm_cti.ui.models.meant import country_name

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
    request: DialRequest,
    store: Store,
    me: ExtensionNumber | None,
    blocked: str,
    rules: NumberRules = PLAIN,
) -> LinkQuestion:
    """The question about a link; `blocked` is why no command can be sent at all, `rules` are how
    the site dials."""
    try:
        target = resolve_number(request.number, store, rules)
    except NotDiallable as error:
        target, blocked = Target(request.number, TargetKind.OUTSIDE), blocked or error.sentence
    cautions = request.cautions - ({Caution.SHORT} if target.internal else frozenset())
    if me is None:
        blocked = blocked or tr(_NO_PHONE)
    elif target.number == me:
        blocked = blocked or tr(_ITSELF)
    return LinkQuestion(
        number=_number(request.number, target.number),
        who=_who(target, store.name_of(target.number), request.country),
        phone=tr("From your phone, extension {me}", me=me) if me else "",
        written=request.shown,
        cautions=tuple(_caution(one, request) for one in Caution if one in cautions),
        blocked=blocked,
    )


def _number(asked: str, dialled: str) -> str:
    shown = isolated_number(phone(asked))
    if dialled == asked:
        return shown
    return tr("{number}, dialled as {dialled}", number=shown, dialled=isolated_number(dialled))


def _who(target: Target, contact: str, country: str) -> str:
    if target.kind is TargetKind.PERSON:
        return (
            tr("{name}, extension {number}", name=isolated(target.name), number=target.number)
            if target.name
            else tr("Inside")
        )
    if target.kind is TargetKind.PLACE:
        return isolated(target.name) or tr("Inside")
    if contact:
        return isolated(contact)
    known = country_name(country)
    return (
        tr("An outside number, {known}", known=known)
        if known
        else tr("Nobody in your list of people")
    )


def _caution(caution: Caution, request: DialRequest) -> str:
    words = tr(CAUTION_WORDS[caution])
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
