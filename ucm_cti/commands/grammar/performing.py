"""Doing what a request means, at a desk."""

from ucm_cti.commands.desk import Desk
from ucm_cti.commands.grammar.meaning import Meaning
from ucm_cti.commands.grammar.words import Deed
from ucm_cti.commands.outcome import Outcome
from ucm_cti.commands.verbs import Verb
from ucm_cti.domain.ids import CallId, ExtensionNumber, LegId
from ucm_cti.store.store import Store


async def perform(meaning: Meaning, desk: Desk, store: Store) -> Outcome:
    """Send it and wait for its effect. Raises UcmError."""
    request = meaning.request
    if meaning.call is not None:
        return await _on_call(meaning, meaning.call, desk, store)
    if meaning.target is not None and request.deed is Deed.BLOCK:
        return await desk.blocklist.block(meaning.target.number)
    if meaning.target is not None and request.deed is Deed.UNBLOCK:
        return await desk.blocklist.unblock(meaning.target.number)
    if request.deed is Deed.CONNECT:
        return await desk.connect_outside(request.target, request.second)
    if meaning.verb is not None and meaning.target is not None:
        number = ExtensionNumber(meaning.target.number)
        return await desk.barge(number, meaning.verb, ask=request.ask)
    origin = ExtensionNumber(request.origin) if request.origin else desk.me
    return await desk.dial(request.target, origin)


async def _on_call(meaning: Meaning, call: CallId, desk: Desk, store: Store) -> Outcome:
    if meaning.code and meaning.target is not None:
        return await desk.to_voicemail(call, meaning.target.number, meaning.code)
    if meaning.verb is Verb.TRANSFER:
        return await desk.transfer(call, meaning.request.target, _party(meaning.leg, desk, store))
    if meaning.verb is Verb.HANG_UP:
        return await desk.hang_up(call, meaning.leg)
    plain = {
        Verb.HOLD: desk.hold,
        Verb.RESUME: desk.resume,
        Verb.MUTE: desk.mute,
        Verb.UNMUTE: desk.unmute,
        Verb.ACCEPT: desk.accept,
        Verb.REFUSE: desk.refuse,
        Verb.BLOCK: desk.block,
    }
    assert meaning.verb is not None  # noqa: S101 - `understand` names one with each call
    return await plain[meaning.verb](call)


def _party(leg: LegId | None, desk: Desk, store: Store) -> LegId | None:
    """Whom a transfer moves: the party named, but naming my own leg means the other one."""
    found = store.find_leg(leg) if leg else None
    return None if found is None or found[1].extension == desk.me else leg
