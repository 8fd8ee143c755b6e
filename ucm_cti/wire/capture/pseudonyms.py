"""Made-up numbers and names in place of true ones: one for each, the same one every time.

Nothing of the tables that are filled here is ever written. A pseudonym is drawn by chance, is not
given twice, and is none of the true ones, as far as there are enough of its length.
"""

import itertools
import random
import string
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from functools import cache
from typing import Protocol

_TRIES = 200
_DIGITS = string.digits
_VOWELS, _CONSONANTS = "aeiou", "bcdfghjklmnpqrstvwxyz"


class Replacer(Protocol):
    """Gives another text of the same length and kind for each part that tells something."""

    def number(self, digits: str) -> str:
        """For ASCII digits."""
        ...

    def word(self, letters: str) -> str:
        """For letters of any script."""
        ...

    def opaque(self, text: str) -> str:
        """For an identifier of letters and digits."""
        ...

    def address(self, text: str) -> str:
        """For an IPv4 address."""
        ...


class Originals:
    """A Replacer that replaces nothing and remembers what it was asked for."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def number(self, digits: str) -> str:
        """Remember it without the zeros in front, which every form of a number shares."""
        self.found.add(digits.lstrip("0"))
        return digits

    def word(self, letters: str) -> str:
        """Remember it in lower case."""
        self.found.add(letters.lower())
        return letters

    def opaque(self, text: str) -> str:
        """Remember it."""
        self.found.add(text)
        return text

    def address(self, text: str) -> str:
        """Remember it."""
        self.found.add(text)
        return text


class Pseudonyms:
    """The Replacer of one recording; `avoid` holds every true text, as Originals has them.

    Numbers keep their length and the zeros in front of them, so that a number in its national and
    its international spelling stays one. Words keep length, script and capitals; letters stay in
    their 64 code points, so that UTF-8 read as Latin-1 (wire.md 1.7) stays exactly that.
    """

    def __init__(self, rng: random.Random, avoid: Collection[str] = ()) -> None:
        self._rng = rng
        self._avoid = frozenset(avoid)
        self._given: dict[str, dict[str, str]] = defaultdict(dict)
        self._used: dict[str, set[str]] = defaultdict(set)

    @property
    def counts(self) -> dict[str, int]:
        """How many pseudonyms of each kind were given."""
        return {kind: len(table) for kind, table in sorted(self._given.items())}

    def number(self, digits: str) -> str:
        """The same count of digits; zeros in front stay, the first other digit is not zero."""
        core = digits.lstrip("0")
        if not core:
            return digits
        zeros = digits[: len(digits) - len(core)]
        return zeros + self._for("numbers", core, lambda: self._digits(len(core)))

    def word(self, letters: str) -> str:
        """The same count of letters of the same scripts, capitals where capitals were."""
        lower = letters.lower()
        found = self._for("names", lower, lambda: "".join(map(self._letter, lower)))
        if len(lower) != len(letters):
            return found
        return "".join(
            new.upper() if old.isupper() else new for old, new in zip(letters, found, strict=True)
        )

    def opaque(self, text: str) -> str:
        """Digits for digits, letters for letters, hexadecimal ones where all are; other signs
        stay."""
        hexadecimal = all(one in string.hexdigits for one in text if one.isalnum())

        def draw() -> str:
            return "".join(self._sign(one, hexadecimal=hexadecimal) for one in text)

        return self._for("identifiers", text, draw)

    def address(self, text: str) -> str:
        """Another address with as many digits in each place; which private net it is in stays."""
        parts = text.split(".")
        keep = 1 if parts[0] in {"10", "127", "0"} else 0
        if parts[:2] == ["192", "168"] or (parts[0] == "172" and 16 <= int(parts[1]) <= 31):
            keep = 2

        def draw() -> str:
            return ".".join([*parts[:keep], *map(self._octet, parts[keep:])])

        return self._for("addresses", text, draw)

    def _for(self, kind: str, original: str, draw: Callable[[], str]) -> str:
        table, used = self._given[kind], self._used[kind]
        if original not in table:
            table[original] = self._fresh(original, draw, used)
            used.add(table[original])
        return table[original]

    def _fresh(self, original: str, draw: Callable[[], str], used: set[str]) -> str:
        """What nobody has: no true text if that can be had, and never one that is given already;
        where a length is used up, a longer text."""
        drawn = (draw() for _ in range(_TRIES))
        second_best = ""
        for one in itertools.chain(drawn, _all_like(original)):
            if one in used:
                continue
            if one not in self._avoid:
                return one
            second_best = second_best or one
        while not second_best or second_best in used:
            second_best += draw()
        return second_best

    def _digits(self, length: int) -> str:
        rest = "".join(self._rng.choice(_DIGITS) for _ in range(length - 1))
        return self._rng.choice(_DIGITS[1:]) + rest

    def _letter(self, old: str) -> str:
        if old in _VOWELS:
            return self._rng.choice(_VOWELS)
        if old in _CONSONANTS:
            return self._rng.choice(_CONSONANTS)
        return self._rng.choice(alike(old))

    def _sign(self, old: str, *, hexadecimal: bool) -> str:
        if old in _DIGITS:
            return self._rng.choice(_DIGITS)
        if not old.isalnum():
            return old
        if not old.isascii():
            return self._rng.choice(alike(old))
        letters = "abcdef" if hexadecimal else string.ascii_lowercase
        new = self._rng.choice(letters)
        return new.upper() if old.isupper() else new

    def _octet(self, old: str) -> str:
        low, high = ((1, 9), (10, 99), (100, 254))[min(len(old), 3) - 1]
        return str(self._rng.randint(low, high))


@cache
def alike(letter: str) -> tuple[str, ...]:
    """The signs of a letter's kind among its 64 code points, which share all but UTF-8's last
    byte; never empty. Their capitals are as near to each other."""
    kind, first = unicodedata.category(letter), _sixty_four(letter)
    found = (chr(point) for point in range(first, first + 64))
    same = (one for one in found if unicodedata.category(one) == kind)
    return tuple(one for one in same if _capital(one) == _capital(letter)) or (letter,)


def _sixty_four(letter: str) -> int:
    return ord(letter) & ~0x3F


def _capital(letter: str) -> int | None:
    """Where its capital is; None where it has none, or one that leads to another letter."""
    upper = letter.upper()
    return _sixty_four(upper) if len(upper) == 1 and upper.lower() == letter else None


def _all_like(original: str) -> Iterable[str]:
    """Every text of a few digits or letters, for when chance finds no free one."""
    if len(original) > 3 or not original.isascii():
        return ()
    if original.isdigit():
        return map(str, range(10 ** (len(original) - 1), 10 ** len(original)))
    return map("".join, itertools.product(string.ascii_lowercase, repeat=len(original)))
