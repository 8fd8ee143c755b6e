"""Words that a person reads, in the language in force; English is what the code says.

`tr` and `noop` are found by Qt's own `lupdate`, so the text must stand there as one literal.
"""

import re
from collections.abc import Callable, Sequence

LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "ar": "العربية"}
"""The languages there are, each called by its own name."""
ENGLISH = "en"
Translate = Callable[[str, str, int], str]
"""Text, what tells it from the same text elsewhere, and a number (-1 for none) to the text."""


_FORMS = re.compile(r"\(([^()|]*)\|([^()|]*)\)")


def english(text: str, _meaning: str, number: int) -> str:
    """The text as it stands, in the form for the number: "%n (call waits|calls wait)"."""
    if number < 0:
        return text
    return _FORMS.sub(r"\1" if number == 1 else r"\2", text).replace("%n", str(number))


class _Speaker:
    """Holds the one translation of the process, as Qt holds its translators."""

    translate: Translate = staticmethod(english)


def speak(translate: Translate | None) -> None:
    """Have texts translated from now on; None goes back to English. Texts made before stay."""
    _Speaker.translate = staticmethod(translate or english)


def language_for(chosen: str, preferred: Sequence[str]) -> str:
    """The code of the language to use: the chosen one, else the first of the system's that we have.

    `chosen` is "" for "as the system"; `preferred` are names such as "de-AT", best first.
    """
    codes = (chosen, *(name.replace("_", "-").partition("-")[0].lower() for name in preferred))
    return next((code for code in codes if code in LANGUAGES), ENGLISH)


def tr(text: str, meaning: str = "", number: int = -1, /, **values: object) -> str:
    """A text in the language in force, with `{name}` replaced by the value of that name.

    A text that counts holds "%n" and both English forms, "%n (call waits|calls wait)", and gets the
    number; a translation has as many forms as its language needs.
    `meaning` tells two texts apart that are alike in English. Raises KeyError when a name of the
    English text has no value.
    """
    told = _Speaker.translate(text, meaning, number) if text else ""
    return told.format(**values) if values else told


def noop(text: str) -> str:
    """Mark a text of a table made before the language is known; `tr` it where it is used."""
    return text
