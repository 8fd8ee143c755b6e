"""`ucm-cti`, `python -m ucm_cti`: the app without a verb, with `demo` or a link, else a verb."""

import os
import sys
from collections.abc import Sequence

from ucm_cti.cli.callverbs import APP_VERBS
from ucm_cti.cli.exits import DONE, REFUSED
from ucm_cti.cli.parser import parse
from ucm_cti.cli.run import run_verb, tell
from ucm_cti.domain.errors import UcmError, UsageError

_NO_DISPLAY = (
    "There is no display to show the app on; log in to a desktop, take pictures with "
    "“ucm-cti demo --tour DIR”, or use a verb of “ucm-cti --help”."
)
_NO_QT = (
    "The app's window library could not be loaded ({reason}); install the system libraries that "
    "Qt needs, for instance: sudo apt-get install libegl1 libgl1 libxkbcommon0 libdbus-1-3 "
    "libfontconfig1 libxcb-cursor0"
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run what the command line asks for; returns the exit status (0, 1, 2 or 3)."""
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        options = parse(words)
    except UsageError as error:
        return tell(error, as_json="--json" in words)
    if options.verb in APP_VERBS:
        return _ask_app(getattr(options, "deed", options.verb), as_json=options.json)
    if options.verb not in {None, "demo", "open"}:
        return run_verb(options)
    try:
        _check_profile(options.profile)
    except UsageError as error:
        return tell(error, as_json=False)
    options.demo = options.verb == "demo"
    options.tour = getattr(options, "tour", None)
    options.language = getattr(options, "language", "")
    options.uri = getattr(options, "uri", "")
    if options.tour is None and not _display():
        return _sorry(_NO_DISPLAY)
    try:
        from ucm_cti.app import run_app  # noqa: PLC0415 # Qt is loaded for the app alone
    except ImportError as error:
        if not (error.name or str(error)).startswith(("PySide6", "shiboken6", "lib")):
            raise
        return _sorry(_NO_QT.format(reason=error))
    return run_app(options)


def _ask_app(verb: str, *, as_json: bool) -> int:
    """Hand a deed to the running app; 0 when it takes it, 1 when it cannot or none runs."""
    # imported for these verbs alone: it brings Qt's sockets along
    from ucm_cti.cli.answers import Answer  # noqa: PLC0415 # see above
    from ucm_cti.desktop.handover import hand_over  # noqa: PLC0415 # see above

    try:
        sentence = hand_over(verb)
    except (UcmError, ImportError) as error:
        told = error if isinstance(error, UcmError) else UcmError(_NO_QT.format(reason=error))
        return tell(told, as_json=as_json)
    Answer({"status": "accepted", "sentence": sentence}, sentence).print(as_json=as_json)
    return DONE


def _check_profile(name: str | None) -> None:
    if name is None:
        return
    from ucm_cti.settings import SettingsFile  # noqa: PLC0415 # seldom needed here

    SettingsFile().peek().using(name)


def _sorry(sentence: str) -> int:
    sys.stderr.write(f"{sentence}\n")
    return REFUSED


def _display() -> bool:
    """Whether Qt has a place to draw; without one it would end the process."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in named)


if __name__ == "__main__":
    sys.exit(main())
