"""Which call a verb means. Pure."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ucm_cti.commands.grammar.undecided import Undecided
from ucm_cti.commands.numbers.rules import PLAIN, NumberRules
from ucm_cti.commands.search import match
from ucm_cti.commands.verbs import Verb, can_block, verbs
from ucm_cti.domain.call import Call, Phase
from ucm_cti.domain.errors import NotPossible, UsageError
from ucm_cti.domain.ids import CallId, ExtensionNumber, LegId
from ucm_cti.domain.text import cut, one_line
from ucm_cti.domain.wording import noop, tr
from ucm_cti.store.store import Store

GATE_VERBS = frozenset({Verb.ACCEPT, Verb.REFUSE})
"""The verbs for calls that wait at the gate."""
_TALKING = {Verb.HOLD, Verb.RESUME, Verb.MUTE, Verb.UNMUTE}
_NO_GATE = noop("No call waits at the gate now.")
_NO_TALK = noop("You are not talking to anybody now.")
_NO_CALL = noop("You have no call now.")


@dataclass(frozen=True, slots=True)
class Picture:
    """What choosing looks at: the store, my extension, how to put a call into words, and the calls
    in hand (a gated one, one of mine), which are meant where several fit; `voicemail_code` is the
    UCM's "Direct Dial Voicemail Prefix", `rules` are how the site dials."""

    store: Store
    me: ExtensionNumber | None
    words: Callable[[Call, Store], str]
    in_hand: frozenset[CallId] = frozenset()
    voicemail_code: str = "*"
    rules: NumberRules = PLAIN


def choose_call(
    picture: Picture, verb: Verb, named: str | None = None, who: str = ""
) -> tuple[CallId, LegId | None]:
    """The call a verb is for, and the leg when a channel was named.

    A named one is a call's id or one of its channels; `who` are words of a party's name or number.
    Raises NotPossible when there is none, Undecided when several fit, UsageError when neither a
    call nor my extension is known.
    """
    if named is not None:
        return _named(picture.store, named)
    return _only(fitting(picture, verb, who), picture), None


def fitting(picture: Picture, verb: Verb, who: str = "") -> list[Call]:
    """Every call that a verb may mean, never none. Raises as `choose_call` does."""
    store, me = picture.store, picture.me
    if verb in GATE_VERBS:
        waiting = [call for call in store.calls.values() if call.phase is Phase.ARRIVING]
        return _with(who, waiting, picture, tr(_NO_GATE))
    if verb is Verb.BLOCK:
        callers = [call for call in store.calls.values() if can_block(call)]
        return _with(who, callers, picture, tr("Nobody calls from outside with a number now."))
    if me is None:
        raise UsageError(tr("Say which call with --call ID, or whose with --extension EXT."))
    mine = store.calls_of(me)
    if verb in _TALKING:
        fits = [call for call in mine if Verb.MUTE in _possible(call, me)]
        return _with(who, fits, picture, tr(_NO_TALK))
    fits = [call for call in mine if verb in _possible(call, me)]
    if mine and not fits:
        raise NotPossible(tr("Your call cannot be sent on yet; wait until it is answered."))
    return _with(who, fits, picture, tr(_NO_CALL))


def _possible(call: Call, me: ExtensionNumber) -> set[Verb]:
    """The verbs that fit, with hold and mute whatever their state: nobody reports it."""
    found = set(verbs(call, me, gate=True))
    return found | {Verb.MUTE} if Verb.UNMUTE in found else found


def _with(who: str, calls: list[Call], picture: Picture, none: str) -> list[Call]:
    """Those with a party that is called so."""
    if not calls:
        raise NotPossible(none)
    if not who:
        return calls
    found = [call for call in calls if _has_party(call, who, picture)]
    if not found:
        raise NotPossible(tr("None of these calls is with “{who}”.", who=cut(one_line(who), 40)))
    return found


def _has_party(call: Call, who: str, picture: Picture) -> bool:
    store = picture.store
    others = [leg for leg in call.legs if leg.extension != picture.me or picture.me is None]
    ends = {leg.number: leg.name for leg in others} | {
        leg.other_number: leg.other_name for leg in call.legs if leg.extension == picture.me
    }
    return any(
        match(who, store.name_of(number) or name, number) >= 0 for number, name in ends.items()
    )


def _named(store: Store, named: str) -> tuple[CallId, LegId | None]:
    if CallId(named) in store.calls:
        return CallId(named), None
    found = store.find_leg(LegId(named))
    if found is None:
        raise NotPossible(
            tr("There is no call “{named}” now; “ucm-cti calls” lists them.", named=named)
        )
    return found[0].id, found[1].id


def _only(found: Iterable[Call], picture: Picture) -> CallId:
    calls = tuple(found)
    in_hand = [call.id for call in calls if call.id in picture.in_hand]
    if len(in_hand) == 1:
        return in_hand[0]
    if len(calls) > 1:
        candidates = tuple((call.id, picture.words(call, picture.store)) for call in calls)
        listed = "; ".join(f"{call}: {words}" for call, words in candidates)
        raise Undecided(
            tr(
                "{count} calls fit; name one with --call: {listed}.",
                count=len(calls),
                listed=listed,
            ),
            candidates,
        )
    return calls[0].id
