"""Runs a headless verb: one answer on stdout, one sentence on stderr, one exit status."""

import asyncio
import logging
import sys
from argparse import Namespace
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

from ucm_cti.bridge.loopfaults import log_loop_faults
from ucm_cti.cli.exits import DONE, advice, error_document, exit_status
from ucm_cti.domain.errors import UcmError

if TYPE_CHECKING:
    from ucm_cti.cli.answers import Answer
    from ucm_cti.cli.login import Login
    from ucm_cti.commands.grammar.parsing import Request
    from ucm_cti.wire.actions.base import Action

T = TypeVar("T")
_log = logging.getLogger(__name__)
_LEVELS = (logging.WARNING, logging.INFO, logging.DEBUG)
_INTERRUPTED = 130
_OWN_FAULT = "UCM CTI met a fault of its own; stderr says where. Look whether anything was done."


def run_verb(options: Namespace) -> int:
    """Run `options.verb`; returns the exit status."""
    # imported when a verb runs, so that --help and mistyped lines answer at once
    from ucm_cti.desktop.crashes import forbid_core_dumps  # noqa: PLC0415 # see above
    from ucm_cti.desktop.logs import log_to_stderr, stop_logging  # noqa: PLC0415 # see above

    forbid_core_dumps()
    handler = log_to_stderr(_LEVELS[min(options_verbose(options), len(_LEVELS) - 1)])
    try:
        return _run(options)
    except UcmError as error:
        return tell(error, as_json=options.json)
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        from ucm_cti.cli.answers import forget_stdout  # noqa: PLC0415 # as above

        forget_stdout()
        return DONE
    except Exception:  # Python's own words would repeat the values
        _log.exception("a fault that nobody caught in “%s”", options.verb)
        return tell(UcmError(_OWN_FAULT, name="fault"), as_json=options.json)
    finally:
        stop_logging(handler)


def tell(error: UcmError, *, as_json: bool) -> int:
    """Say what went wrong, for people on stderr or as JSON on stdout; returns the exit status."""
    if as_json:
        from ucm_cti.cli.answers import to_json  # noqa: PLC0415 # as above

        print(to_json(error_document(error)), flush=True)
    else:
        print(error, file=sys.stderr)
        if hint := advice(error):
            print(hint, file=sys.stderr)
    return exit_status(error)


def options_verbose(options: Namespace) -> int:
    """How much to log; the simulator has no such option."""
    return int(getattr(options, "verbose", 0) or 0)


def _run(options: Namespace) -> int:
    """What has to block, such as asking for a password, comes before any event loop."""
    verb = options.verb
    if verb == "simulator":
        from ucm_cti.simulator.main import serve  # noqa: PLC0415 # brings the web server along

        return asyncio.run(serve(options))
    if verb == "doctor":
        from ucm_cti.cli.doctor import examine  # noqa: PLC0415 # brings httpx along

        return examine(options)
    if verb == "number":
        from ucm_cti.cli import number  # noqa: PLC0415 # seldom needed

        if (found := number.offline(options)) is not None:
            found.print(as_json=options.json)
            return DONE
    from ucm_cti.cli import acts, console  # noqa: PLC0415 # bring httpx along

    if verb == "api" and (told := console.tell(options)) is not None:
        told.print(as_json=options.json)
        return DONE
    request = console.build_request(options) if verb == "api" else None
    asked = acts.request_of(options) if verb in acts.ACTS else None
    from ucm_cti.cli.login import find_login  # noqa: PLC0415 # as above

    if verb == "record":
        from ucm_cti.cli.record import record  # noqa: PLC0415 # brings websockets along

        return record(options)
    login = find_login(options)
    if verb == "watch":
        from ucm_cti.cli.watch import watch  # noqa: PLC0415 # brings websockets along

        return asyncio.run(_attended(watch(login)))
    answer = asyncio.run(_attended(_visit(login, options, request, asked)))
    answer.print(as_json=options.json)
    return answer.status


async def _attended(work: Coroutine[Any, Any, T]) -> T:
    """Run on a loop that reports by itself what nobody awaits, without its values."""
    log_loop_faults(asyncio.get_running_loop())
    return await work


async def _visit(
    login: "Login",
    options: Namespace,
    request: "Action[Any] | None",
    asked: "Request | None",
) -> "Answer":
    from ucm_cti.cli import acts, console, lists, number  # noqa: PLC0415 # bring httpx along
    from ucm_cti.cli.names import name_callers  # noqa: PLC0415 # as above
    from ucm_cti.cli.visit import visit  # noqa: PLC0415 # as above

    async with visit(login) as found:
        if request is not None:
            return await console.send(found, request, options.output)
        if options.verb == "number":
            name_callers(found.store, login.rules)
            await found.read(names=True)
            return number.online(found, options)
        names = asked is None or acts.needs_names(asked)
        if names:
            name_callers(found.store, login.rules)
        if asked is not None:
            await found.read(names=names)
            return await acts.act(found, asked)
        await found.read(names=True, lenient=options.verb == "status")
        return await lists.show(found, options)
