"""The verbs that do something with a call."""

from argparse import Namespace

from ucm_cti.cli.answers import Answer, of_outcome
from ucm_cti.cli.choosing import choose_call
from ucm_cti.cli.visit import Visit
from ucm_cti.commands.outcome import Outcome
from ucm_cti.commands.targets import TargetKind, clean_number, resolve
from ucm_cti.commands.verbs import Verb
from ucm_cti.domain.errors import NotPossible, UsageError
from ucm_cti.domain.ids import ExtensionNumber, LegId
from ucm_cti.domain.wording import tr

_BARGES = {"listen": Verb.LISTEN, "whisper": Verb.WHISPER, "join": Verb.JOIN}
_ON_CALLS = {
    "hangup": Verb.HANG_UP,
    "hold": Verb.HOLD,
    "unhold": Verb.RESUME,
    "mute": Verb.MUTE,
    "unmute": Verb.UNMUTE,
    "transfer": Verb.TRANSFER,
    "accept": Verb.ACCEPT,
    "refuse": Verb.REFUSE,
}
NEED_NAMES = {"dial", "connect", "transfer", "barge", "block"}
"""The verbs that have to know who is who; the others get by with the calls."""
ACTS = {"dial", "connect", "barge", "block", "unblock", *_ON_CALLS}


async def act(visit: Visit, options: Namespace) -> Answer:
    """Do what the verb says and wait for its effect. Raises UcmError."""
    return of_outcome(await _outcome(visit, options))


async def _outcome(visit: Visit, options: Namespace) -> Outcome:
    desk = visit.desk
    match options.verb:
        case "dial":
            origin = options.from_extension or desk.me
            if origin is None:
                raise UsageError("Say whose phone is to ring with --from EXT or --extension EXT.")
            return await desk.dial(" ".join(options.number), ExtensionNumber(origin))
        case "connect":
            return await desk.connect_outside(options.first, options.second)
        case "barge":
            if desk.me is None:
                raise UsageError("Say whose phone is to ring with --extension EXT.")
            number = _person(visit, options.monitored)
            return await desk.barge(number, _BARGES[options.mode], ask=options.ask)
        case "block":
            return await _block(visit, options)
        case "unblock":
            return await desk.blocklist.unblock(clean_number(" ".join(options.number)))
    return await _on_call(visit, options)


async def _block(visit: Visit, options: Namespace) -> Outcome:
    """A number that was typed, or the caller of a call, who is turned away too."""
    desk = visit.desk
    if not options.number:
        call, _ = choose_call(visit.store, Verb.BLOCK, desk.me, options.call)
        return await desk.block(call)
    if options.call is not None:
        raise UsageError(tr("Give a number or --call ID, not both."))
    number = clean_number(" ".join(options.number))
    if number in visit.store.extensions or number in visit.store.places:
        raise NotPossible(
            tr("{number} is inside; only outside callers are blocked.", number=number)
        )
    return await desk.blocklist.block(number)


def _person(visit: Visit, text: str) -> ExtensionNumber:
    """The extension of a name or number. Raises NotPossible."""
    target = resolve(text, visit.store, visit.desk.rules())
    if target.kind is not TargetKind.PERSON:
        raise NotPossible(f"{target.label} is nobody's extension; name a person of this PBX.")
    return ExtensionNumber(target.number)


async def _on_call(visit: Visit, options: Namespace) -> Outcome:
    desk, verb = visit.desk, _ON_CALLS[options.verb]
    call, leg = choose_call(visit.store, verb, desk.me, options.call)
    match verb:
        case Verb.HANG_UP:
            return await desk.hang_up(call, leg)
        case Verb.TRANSFER:
            return await desk.transfer(call, " ".join(options.target), _party(visit, leg))
        case Verb.HOLD:
            return await desk.hold(call)
        case Verb.RESUME:
            return await desk.resume(call)
        case Verb.MUTE:
            return await desk.mute(call)
        case Verb.UNMUTE:
            return await desk.unmute(call)
        case Verb.ACCEPT:
            return await desk.accept(call)
        case _:
            return await desk.refuse(call)


def _party(visit: Visit, leg: LegId | None) -> LegId | None:
    """Whom a transfer moves: the party named, but naming my own leg means the other one."""
    found = visit.store.find_leg(leg) if leg else None
    return None if found is None or found[1].extension == visit.desk.me else leg
