"""Which call a verb means when the command line does not name one. Pure."""

from collections.abc import Iterable

from ucm_cti.cli.documents import call_words
from ucm_cti.cli.exits import Undecided
from ucm_cti.commands.verbs import Verb, can_block, verbs
from ucm_cti.domain.call import Call, Phase
from ucm_cti.domain.errors import NotPossible, UsageError
from ucm_cti.domain.ids import CallId, ExtensionNumber, LegId
from ucm_cti.domain.wording import tr
from ucm_cti.store.store import Store

_GATE = {Verb.ACCEPT, Verb.REFUSE}
_TALKING = {Verb.HOLD, Verb.RESUME, Verb.MUTE, Verb.UNMUTE}
_NO_GATE = "No call waits at the gate now."
_NO_TALK = "You are not talking to anybody now."
_NO_CALL = "You have no call now."


def choose_call(
    store: Store, verb: Verb, me: ExtensionNumber | None, named: str | None
) -> tuple[CallId, LegId | None]:
    """The call a verb is for, and the leg when a channel was named.

    A named one is a call's id or one of its channels. Raises NotPossible when there is none,
    Undecided when several fit, UsageError when neither a call nor my extension is known.
    """
    if named is not None:
        return _named(store, named)
    if verb in _GATE:
        waiting = (call for call in store.calls.values() if call.phase is Phase.ARRIVING)
        return _only(waiting, _NO_GATE, store), None
    if verb is Verb.BLOCK:
        callers = [call for call in store.calls.values() if can_block(call)]
        return _only(callers, tr("Nobody calls from outside with a number now."), store), None
    if me is None:
        raise UsageError("Say which call with --call ID, or whose with --extension EXT.")
    mine = store.calls_of(me)
    if verb in _TALKING:
        fits = [call for call in mine if Verb.MUTE in _possible(call, me)]
        return _only(fits, _NO_TALK, store), None
    fits = [call for call in mine if verb in _possible(call, me)]
    if mine and not fits:
        raise NotPossible("Your call cannot be sent on yet; wait until it is answered.")
    return _only(fits, _NO_CALL, store), None


def _possible(call: Call, me: ExtensionNumber) -> set[Verb]:
    """The verbs that fit, with hold and mute whatever their state: nobody reports it."""
    found = set(verbs(call, me, gate=True))
    return found | {Verb.MUTE} if Verb.UNMUTE in found else found


def _named(store: Store, named: str) -> tuple[CallId, LegId | None]:
    if CallId(named) in store.calls:
        return CallId(named), None
    found = store.find_leg(LegId(named))
    if found is None:
        raise NotPossible(f"There is no call “{named}” now; “ucm-cti calls” lists them.")
    return found[0].id, found[1].id


def _only(calls: Iterable[Call], none: str, store: Store) -> CallId:
    found = tuple(calls)
    if not found:
        raise NotPossible(none)
    if len(found) > 1:
        candidates = tuple((call.id, call_words(call, store)) for call in found)
        listed = "; ".join(f"{call}: {words}" for call, words in candidates)
        raise Undecided(f"{len(found)} calls fit; name one with --call: {listed}.", candidates)
    return found[0].id
