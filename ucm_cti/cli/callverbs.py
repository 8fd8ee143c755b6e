"""The verbs of the command line that act on calls, made from the grammar's table, and those that
the running app does."""

from argparse import SUPPRESS, ArgumentParser
from typing import TYPE_CHECKING, Any, TypeAlias

from ucm_cti.commands.globaldeeds import GlobalDeed
from ucm_cti.commands.grammar.words import WORDS, Option
from ucm_cti.domain.wording import noop, tr

if TYPE_CHECKING:
    from argparse import _SubParsersAction

Verbs: TypeAlias = "_SubParsersAction[Any]"
APP_VERBS = {
    "bar": noop("have the running app open its command bar"),
    "reach": noop("have the running app give the keyboard to its newest pop-up"),
    "press": noop("have the running app act on the call in hand, as its key would"),
}
"""What is handed to the running app, for a key of the desktop; nobody else is asked."""
PRESSED = [deed.value for deed in GlobalDeed if deed.value not in APP_VERBS]
"""What `press` takes."""


def add_app_verbs(verbs: Verbs) -> None:
    """What a key of the desktop may have the running app do."""
    for name, about in APP_VERBS.items():
        asked: ArgumentParser = verbs.add_parser(
            name, help=tr(about), description=tr(about), allow_abbrev=False
        )
        if name == "press":
            asked.add_argument("deed", choices=PRESSED, help=tr("what the key would do"))
        asked.add_argument("--json", action="store_true", help=tr("one JSON document on stdout"))


def add_call_verbs(verbs: Verbs, common: ArgumentParser) -> None:
    """The verbs of the command bar, by all their words that are one word, and `do` for a line."""
    for word in WORDS:
        about = tr(word.about)
        aliases = [spelling for spelling in word.others if " " not in spelling]
        parser: ArgumentParser = verbs.add_parser(
            word.name,
            aliases=aliases,
            help=about,
            description=about,
            parents=[common],
            allow_abbrev=False,
        )
        for argument in word.arguments:
            many = "*" if argument.optional else "+"
            parser.add_argument(
                argument.dest,
                nargs=None if argument.most == 1 else many,
                metavar=argument.metavar,
                help=tr(argument.about),
            )
        for option in word.options:
            _add_option(parser, option)
    about = tr("do what a line of the command bar says, for instance: to anna")
    line: ArgumentParser = verbs.add_parser(
        "do", help=about, description=about, parents=[common], allow_abbrev=False
    )
    line.add_argument(
        "line", nargs="+", metavar="LINE", help=tr("a verb and its words, or whom to call")
    )


def _add_option(parser: ArgumentParser, option: Option) -> None:
    """What is not given is left out, so that the common defaults hold."""
    about = tr(option.about)
    shared: dict[str, Any] = {"dest": option.dest, "default": SUPPRESS, "help": about}
    if option.choices:
        parser.add_argument(option.flag, choices=option.choices, **shared)
    elif option.metavar:
        parser.add_argument(option.flag, metavar=option.metavar, **shared)
    else:
        parser.add_argument(option.flag, action="store_true", **shared)
