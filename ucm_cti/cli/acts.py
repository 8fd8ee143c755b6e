"""The verbs that do something with a call."""

from argparse import Namespace

from ucm_cti.cli.answers import Answer, of_outcome
from ucm_cti.cli.documents import call_words
from ucm_cti.cli.visit import Visit
from ucm_cti.commands.grammar.choosing import Picture
from ucm_cti.commands.grammar.meaning import understand
from ucm_cti.commands.grammar.parsing import Request, build, parse_line
from ucm_cti.commands.grammar.performing import perform
from ucm_cti.commands.grammar.words import BY_SPELLING, Deed, Takes
from ucm_cti.domain.errors import UsageError

LINE = "do"
"""The verb that takes a whole line of the command bar."""
ACTS = {LINE, *BY_SPELLING}
_FROM_MY_PHONE = {Deed.LISTEN, Deed.WHISPER, Deed.JOIN}


def request_of(options: Namespace) -> Request:
    """What the command line asks for. Raises UsageError when a line makes no sense."""
    if options.verb == LINE:
        return parse_line(" ".join(options.line))
    word = BY_SPELLING[options.verb]
    given = [getattr(options, argument.dest) for argument in word.arguments]
    if word.takes is Takes.PAIR:
        return Request(word.deed, target=given[0], second=given[1])
    return build(word, " ".join(given[0]), vars(options))


def needs_names(request: Request) -> bool:
    """Whether one has to know who is who; the rest gets by with the calls."""
    return bool(request.target or request.who)


async def act(visit: Visit, request: Request) -> Answer:
    """Do what is asked for and wait for its effect. Raises UcmError."""
    desk = visit.desk
    if request.deed is Deed.DIAL and not (request.origin or desk.me):
        raise UsageError("Say whose phone is to ring with --from EXT or --extension EXT.")
    if request.deed in _FROM_MY_PHONE and desk.me is None:
        raise UsageError("Say whose phone is to ring with --extension EXT.")
    code = visit.voicemail_code
    picture = Picture(visit.store, desk.me, call_words, voicemail_code=code, rules=desk.rules())
    meaning = understand(request, picture)
    return of_outcome(await perform(meaning, desk, visit.store))
