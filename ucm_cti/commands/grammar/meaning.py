"""What a request means now: which call, which number, and in a sentence what will happen. Pure."""

from dataclasses import dataclass

from ucm_cti.commands.grammar.choosing import Picture, choose_call
from ucm_cti.commands.grammar.parsing import Request
from ucm_cti.commands.grammar.words import Deed
from ucm_cti.commands.targets import (
    Target,
    TargetKind,
    clean_number,
    looks_like_number,
    resolve,
    resolve_number,
    voicemail_of,
)
from ucm_cti.commands.verbs import Verb
from ucm_cti.domain.errors import NotPossible, UsageError
from ucm_cti.domain.ids import CallId, ExtensionNumber, LegId
from ucm_cti.domain.wording import noop, tr

_VERBS = {
    Deed.TRANSFER: Verb.TRANSFER,
    Deed.VOICEMAIL: Verb.TRANSFER,
    Deed.HOLD: Verb.HOLD,
    Deed.UNHOLD: Verb.RESUME,
    Deed.MUTE: Verb.MUTE,
    Deed.UNMUTE: Verb.UNMUTE,
    Deed.HANG_UP: Verb.HANG_UP,
    Deed.ACCEPT: Verb.ACCEPT,
    Deed.REFUSE: Verb.REFUSE,
    Deed.BLOCK: Verb.BLOCK,
    Deed.LISTEN: Verb.LISTEN,
    Deed.WHISPER: Verb.WHISPER,
    Deed.JOIN: Verb.JOIN,
}
_MONITORING = {
    Deed.LISTEN: noop("Rings your phone to listen to {name}"),
    Deed.WHISPER: noop("Rings your phone to speak to {name} alone"),
    Deed.JOIN: noop("Rings your phone to join the call of {name}"),
}
_ON_CALL = {
    Deed.HOLD: noop("Puts {name} on hold"),
    Deed.UNHOLD: noop("Takes {name} off hold"),
    Deed.MUTE: noop("Mutes you for {name}"),
    Deed.UNMUTE: noop("Lets {name} hear you again"),
    Deed.HANG_UP: noop("Ends the call with {name}"),
    Deed.ACCEPT: noop("Lets the call of {name} in"),
    Deed.REFUSE: noop("Turns {name} away"),
    Deed.BLOCK: noop("Turns {name} away, now and from now on"),
}


@dataclass(frozen=True, slots=True)
class Meaning:
    """A request that was looked up: everything there is to do it, and `says` what it will do.

    `verb` is None for DIAL, CONNECT, UNBLOCK and a number to be blocked, `call` and `leg` are None
    where no call is meant, `target` and `second` where no number is. `code` reaches the voicemail
    of the target, "" for the phone.
    """

    request: Request
    says: str
    verb: Verb | None = None
    call: CallId | None = None
    leg: LegId | None = None
    target: Target | None = None
    second: Target | None = None
    code: str = ""


def understand(request: Request, picture: Picture) -> Meaning:
    """Look up what a request names. Raises NotPossible or UsageError, in a sentence that helps."""
    store = picture.store
    match request.deed:
        case Deed.DIAL:
            target = resolve(request.target, store, picture.rules)
            says = tr("Rings your phone, then calls {name}", name=_label(target))
            return Meaning(request, says, target=target)
        case Deed.CONNECT:
            one, two = (
                resolve_number(n, store, picture.rules) for n in (request.target, request.second)
            )
            says = tr(
                "Calls {first}, then {second}, and connects them",
                first=_label(one),
                second=_label(two),
            )
            return Meaning(request, says, target=one, second=two)
        case Deed.LISTEN | Deed.WHISPER | Deed.JOIN:
            target = _person(request.target, picture)
            says = tr(_MONITORING[request.deed], name=target.label)
            return Meaning(request, says, verb=_VERBS[request.deed], target=target)
        case Deed.BLOCK if looks_like_number(request.who):
            if request.call is not None:
                raise UsageError(tr("Give a number or --call ID, not both."))
            target = _blockable(request.who, picture)
            says = tr("Turns {number} away from now on", number=target.number)
            return Meaning(request, says, target=target)
        case Deed.UNBLOCK:
            target = Target(clean_number(request.target), TargetKind.OUTSIDE)
            says = tr("Lets {number} in again", number=target.number)
            return Meaning(request, says, target=target)
    verb = _VERBS[request.deed]
    call, leg = choose_call(picture, verb, request.call, request.who)
    name = party_label(picture, call)
    if request.deed is Deed.TRANSFER:
        target = resolve(request.target, store, picture.rules)
        says = tr("Sends {name} to {target}", name=name, target=_label(target))
        return Meaning(request, says, verb=verb, call=call, leg=leg, target=target)
    if request.deed is Deed.VOICEMAIL:
        code = picture.voicemail_code if request.code is None else request.code
        target = resolve(request.target, store, picture.rules)
        mailbox = voicemail_of(target.number, code, store)
        says = tr("Sends {name} to {target}", name=name, target=mailbox.label)
        return Meaning(request, says, verb=verb, call=call, leg=leg, target=target, code=code)
    says = tr(_ON_CALL[request.deed], name=name)
    return Meaning(request, says, verb=verb, call=call, leg=leg)


def verb_of(deed: Deed) -> Verb | None:
    """The verb on a call that a deed is, None for those that begin one."""
    return _VERBS.get(deed)


def party_label(picture: Picture, call_id: CallId) -> str:
    """Who is at the other end of a call, in one name or number."""
    store, me = picture.store, picture.me
    call = store.calls[call_id]
    mine = call.leg_of(me) if me else None
    if mine is None:
        return _name(picture, call.caller.number, call.caller.name)
    other = call.other(mine)
    if other is None or not other.number:
        return _name(picture, mine.other_number or call.dialled, mine.other_name)
    return _name(picture, other.number, other.name)


def _name(picture: Picture, number: str, name: str) -> str:
    return picture.store.name_of(number) or name or number or tr("an unknown caller")


def _person(text: str, picture: Picture) -> Target:
    target = resolve(text, picture.store, picture.rules)
    if target.kind is not TargetKind.PERSON:
        raise NotPossible(
            tr("{label} is nobody's extension; name a person of this PBX.", label=target.label)
        )
    if picture.me == ExtensionNumber(target.number):
        raise NotPossible(tr("That is your own call; choose somebody else's."))
    return target


def _blockable(text: str, picture: Picture) -> Target:
    """A number as the PBX's blacklist gets it, which is never one of its own."""
    number, store = clean_number(text), picture.store
    if number in store.extensions or number in store.places:
        raise NotPossible(
            tr("{number} is inside; only outside callers are blocked.", number=number)
        )
    return Target(number, TargetKind.OUTSIDE)


def _label(target: Target) -> str:
    """The name with its number, as two people may be called the same."""
    return f"{target.name} ({target.number})" if target.name else target.number
