"""Words that a person reads, in the language in force; English is what the code says.

`tr` and `noop` are found by Qt's own `lupdate`, so the text must stand there as one literal.
"""

from collections.abc import Callable

Translate = Callable[[str, str, int], str]
"""Text, what tells it from the same text elsewhere, and a number (-1 for none) to the text."""


def _english(text: str, _meaning: str, number: int) -> str:
    return text.replace("%n", str(number)) if number >= 0 else text


class _Speaker:
    """Holds the one translation of the process, as Qt holds its translators."""

    translate: Translate = staticmethod(_english)


def speak(translate: Translate | None) -> None:
    """Have texts translated from now on; None goes back to English. Texts made before stay."""
    _Speaker.translate = staticmethod(translate or _english)


def tr(text: str, meaning: str = "", number: int = -1, /, **values: object) -> str:
    """A text in the language in force, with `{name}` replaced by the value of that name.

    A text that counts holds "%n" and gets the number: languages have up to six plural forms.
    `meaning` tells two texts apart that are alike in English. Raises KeyError when a name of the
    English text has no value.
    """
    told = _Speaker.translate(text, meaning, number) if text else ""
    return told.format(**values) if values else told


def noop(text: str) -> str:
    """Mark a text of a table made before the language is known; `tr` it where it is used."""
    return text
