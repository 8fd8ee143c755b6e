"""Every verb and option of the command line."""

import argparse
import difflib
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from ucm_cti import __version__
from ucm_cti.cli.callverbs import add_app_verbs, add_call_verbs
from ucm_cti.domain.errors import UsageError
from ucm_cti.domain.wording import LANGUAGES

_EXAMPLES = """\
examples:
  ucm-cti                                   start the app
  ucm-cti demo                              the app on a built-in PBX, nothing to set up
  ucm-cti tel:+4989123456                   have the app ask whether to call that
  ucm-cti calls --profile default           the calls of the PBX the app is set up for
  ucm-cti dial "Maria" --from 1000          ring phone 1000, then call Maria
  ucm-cti number "+49 (0) 89 123456"        what would be dialled for that, and why
  ucm-cti transfer 1004 --extension 1000    send my call to 1004
  ucm-cti do "to anna"                      a line as in the app's command bar
  ucm-cti status --json --url https://192.168.1.5:8089 --user cti --password-env UCM_PASSWORD \\
      --fingerprint AA:BB:...               log in without a profile

exit status:
  0 done   1 the PBX said no   2 the command line makes no sense   3 cannot connect
"""
_LINK = re.compile(r"(tel|callto|sips?):", re.IGNORECASE)
_LONGEST_LINK = 2048
_NO_PASSWORD_HERE = re.compile(
    r"-p(?!rofile)|--(?!(socket-)?password-env(=|$))([\w-]*pass|pw)", re.IGNORECASE
)
_API_EXAMPLES = """\
examples:
  ucm-cti api --list --family call            what there is
  ucm-cti api callTransfer --help             what one action takes
  ucm-cti api listAccount item_num=20 options=extension,fullname
  ucm-cti api recapi.download filename=auto-1000.wav --output call.wav

A structure is written as JSON; nothing is sent when a parameter is wrong.
"""
_DEFAULTS: dict[str, Any] = {
    "profile": None,
    "url": None,
    "user": None,
    "password_env": None,
    "socket_user": None,
    "socket_password_env": None,
    "ca": None,
    "fingerprint": None,
    "extension": None,
    "legacy_tls": False,
    "last_attempt": False,
    "json": False,
    "timeout": 10.0,
    "verbose": 0,
    "call": None,
    "from_extension": None,
    "mode": None,
    "ask": False,
    "code": None,
}

_FOR_VERBS = [name for name in _DEFAULTS if name not in {"profile", "verbose"}]


class Parser(argparse.ArgumentParser):
    """Raises UsageError instead of ending the process; may get its options at the last moment."""

    fill: Callable[[argparse.ArgumentParser], None] | None = None
    anywhere = False
    """Whether options may stand between and before the words."""

    def error(self, message: str) -> NoReturn:
        """Say in a sentence what is wrong."""
        verb = self.prog.removeprefix("ucm-cti").strip()
        where = f"ucm-cti {verb} --help" if verb else "ucm-cti --help"
        raise UsageError(f"{message[:1].upper()}{message[1:]}; see “{where}”.")

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        if action.dest == "verb" and action.choices is not None and value not in action.choices:
            close = difflib.get_close_matches(value, list(action.choices), 3)
            hint = f"; did you mean {' or '.join(close)}?" if close else "; see “ucm-cti --help”."
            raise UsageError(f"There is no verb “{value}”{hint}")
        super()._check_value(action, value)

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """As argparse does, after filling in late options."""
        if self.fill is not None:
            self.fill(self)
            self.fill = None
        if not self.anywhere:
            return super().parse_known_args(args, namespace)
        self.anywhere = False
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self.anywhere = True


class _TellHelp(argparse.Action):
    """Keeps the verb's help as `help`, since what to print depends on the words beside it."""

    def __init__(self, option_strings: list[str], dest: str, **options: Any) -> None:
        super().__init__(option_strings, dest, nargs=0, **options)

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: Any,  # noqa: ARG002 - argparse's own
        option_string: str | None = None,  # noqa: ARG002 - argparse's own
    ) -> None:
        """Note it."""
        setattr(namespace, self.dest, parser.format_help())


def parse(argv: list[str]) -> argparse.Namespace:
    """The options; `verb` is None for the app. A first word that is a link means `open`.

    Raises UsageError, SystemExit for --help.
    """
    # the simulator alone is told its own
    if "simulator" not in argv and any(_NO_PASSWORD_HERE.match(word) for word in argv):
        raise UsageError(
            "A password has no place on a command line, which others can read; name the variable "
            "that holds it with --password-env NAME, or leave it out to be asked."
        )
    if argv and _LINK.match(argv[0]):
        argv = ["open", *argv]
    options = build_parser().parse_args(argv)
    for name, value in _DEFAULTS.items():
        if not hasattr(options, name):
            setattr(options, name, value)
    given = [name for name in _FOR_VERBS if getattr(options, name) != _DEFAULTS[name]]
    if options.verb is None and given:
        option = f"--{given[0].replace('_', '-')}"
        raise UsageError(f"Name a verb for {option}; see “ucm-cti --help”.")
    return options


def build_parser() -> Parser:
    """The whole command line; common options may stand before or after the verb."""
    common = _common()
    parser = Parser(
        prog="ucm-cti",
        description="See every extension and call of a Grandstream UCM, and act on them.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[common],
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"ucm-cti {__version__}")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", title="verbs", parser_class=Parser)

    def verb(name: str, help_: str, *, on_pbx: bool = True) -> Parser:
        parents = [common] if on_pbx else []
        added: Parser = verbs.add_parser(
            name, help=help_, description=help_, parents=parents, allow_abbrev=False
        )
        return added

    demo = verb("demo", "start the app on the built-in PBX", on_pbx=False)
    demo.add_argument(
        "--tour", type=Path, metavar="DIR", help="walk through the app, save pictures there, end"
    )
    demo.add_argument(
        "--language", choices=list(LANGUAGES), default="", help="the language of the windows"
    )
    open_ = verb("open", "have the app ask whether to call what a link names", on_pbx=False)
    open_.add_argument(
        "uri", type=_link, metavar="URI", help="for instance tel:+4989123456 or sip:1004@pbx"
    )
    add_app_verbs(verbs)
    verb("simulator", "run a UCM of its own on this computer", on_pbx=False).fill = _simulator
    _add_lists(verb)
    add_call_verbs(verbs, common)
    _add_number(verb)
    _add_api(verbs, common)
    _add_doctor(verb)
    return parser


def _add_api(verbs: "argparse._SubParsersAction[Parser]", common: Parser) -> None:
    help_ = "send one action of the API and print the PBX's reply"
    api: Parser = verbs.add_parser(
        "api",
        help=help_,
        description=f"{help_[0].upper()}{help_[1:]}.",
        epilog=_API_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[common],
        allow_abbrev=False,
        add_help=False,
    )
    api.anywhere = True
    api.add_argument(
        "action", nargs="?", help="wire name or id, for instance listAccount or cdrapi.query"
    )
    api.add_argument("parameters", nargs="*", metavar="NAME=VALUE")
    api.add_argument(
        "--env",
        action="append",
        metavar="NAME=VAR",
        help="a parameter whose value an environment variable holds, for secrets; may be repeated",
    )
    api.add_argument("--list", action="store_true", help="list the actions")
    api.add_argument("--family", metavar="F", help="with --list: only this family's")
    api.add_argument(
        "--output", type=Path, metavar="FILE", help="where to save what answers with a file"
    )
    api.add_argument(
        "-h", "--help", action=_TellHelp, help="this text, or with ACTION what that action takes"
    )


def _add_number(verb: Callable[[str, str], Parser]) -> None:
    number = verb("number", "tell step by step what would be dialled for a text; nothing is called")
    number.description = (
        "Tell step by step what would be dialled for a number, or for each number of a text, by "
        "the rules of the profile. Nothing is called, and the PBX is not asked without --connect "
        "or --url."
    )
    number.add_argument("text", nargs="+", metavar="TEXT", help="as it is written somewhere")
    number.add_argument(
        "--connect", action="store_true", help="log in, so that it is known who is inside"
    )
    number.add_argument("--country", metavar="ISO", help="as if the site were there, such as DE")
    number.add_argument(
        "--outside-line", metavar="DIGITS", help="as if these digits got an outside line"
    )
    number.add_argument(
        "--international", metavar="DIGITS", help="as if these digits were sent in place of +"
    )


def _add_doctor(verb: Callable[[str, str], Parser]) -> None:
    doctor = verb("doctor", "check everything that a connection needs and say what mends it")
    doctor.add_argument(
        "--no-verbs",
        dest="verbs",
        action="store_false",
        help="send no verb, not even for a call that cannot exist",
    )
    doctor.add_argument(
        "--report", type=Path, metavar="FILE", help="save a report without secrets there"
    )


def _add_lists(verb: Callable[[str, str], Parser]) -> None:
    verb("status", "what the PBX is and how much is going on")
    verb("extensions", "every extension and what it does")
    verb("calls", "every call that is up")
    verb("queues", "every call queue")
    verb("blocked", "every caller whom the PBX turns away")
    verb("watch", "print every change as a line of JSON until interrupted")
    _add_record(verb("record", "save the traffic of a PBX, names and numbers replaced, for replay"))


def _add_record(record: Parser) -> None:
    record.add_argument(
        "file", type=Path, metavar="FILE", help="where to; nothing is sent anywhere"
    )
    record.add_argument(
        "--minutes", type=_minutes, default=10.0, metavar="N", help="how long (default 10)"
    )
    record.add_argument(
        "--keep",
        action="append",
        default=[],
        metavar="FIELD",
        help="leave the values of this field as they are; may be repeated",
    )
    record.add_argument("--yes", action="store_true", help="write without asking")
    record.add_argument("--force", action="store_true", help="replace an older file")


def _minutes(text: str) -> float:
    try:
        minutes = float(text)
    except ValueError:
        minutes = 0.0
    if not 0 < minutes <= 1440:
        raise argparse.ArgumentTypeError("give minutes, more than 0 and at most 1440")
    return minutes


def _common() -> Parser:
    common = Parser(add_help=False, argument_default=argparse.SUPPRESS)
    pbx = common.add_argument_group("which PBX")
    pbx.add_argument("--profile", metavar="NAME", help="a PBX that the app is set up for")
    pbx.add_argument("--url", metavar="URL", help="for instance https://192.168.1.5:8089")
    pbx.add_argument("--user", metavar="U", help="the API user")
    pbx.add_argument(
        "--password-env", metavar="VAR", help="environment variable that holds the password"
    )
    pbx.add_argument("--socket-user", metavar="U", help="another user for events (watch)")
    pbx.add_argument("--socket-password-env", metavar="VAR", help="variable with its password")
    pbx.add_argument("--ca", type=Path, metavar="FILE", help="trust what this certificate signed")
    pbx.add_argument("--fingerprint", metavar="SHA256", help="trust exactly this certificate")
    pbx.add_argument("--legacy-tls", action="store_true", help="allow outdated encryption")
    pbx.add_argument(
        "--last-attempt",
        action="store_true",
        help="send a password even if the PBX would lock this computer out, were it wrong",
    )
    rest = common.add_argument_group("general")
    rest.add_argument("--extension", metavar="EXT", help="my extension")
    rest.add_argument("--json", action="store_true", help="one JSON document on stdout")
    rest.add_argument(
        "--timeout", type=_seconds, metavar="S", help="longest wait for an answer (default 10)"
    )
    rest.add_argument("-v", "--verbose", action="count", help="log more to stderr")
    return common


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds <= 3600:
        raise argparse.ArgumentTypeError("give seconds, more than 0 and at most 3600")
    return seconds


def _link(text: str) -> str:
    if not text.strip() or len(text) > _LONGEST_LINK:
        raise argparse.ArgumentTypeError(f"give a link of at most {_LONGEST_LINK} characters")
    return text


def _simulator(parser: argparse.ArgumentParser) -> None:
    # imported only for this verb: it brings the web server along
    from ucm_cti.simulator.main import add_arguments  # noqa: PLC0415 # see above

    add_arguments(parser)
