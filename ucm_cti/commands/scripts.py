"""Letters of any script made comparable, and names in the letters of another keyboard. Pure."""

import unicodedata
from functools import lru_cache

_SAME = str.maketrans(
    {
        "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i",
        "ħ": "h", "ŧ": "t", "ŋ": "n", "ĸ": "k", "ə": "e",
        "ى": "ي", "ی": "ي", "ة": "ه", "ک": "ك", "ـ": None,
    }
)  # fmt: skip
"""What Unicode does not take apart, and Arabic letters that are written one for the other."""

_SPELLED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})

_PAIRS = (("ου", "ou"), ("μπ", "b"), ("ντ", "nt"), ("γγ", "ng"), ("αυ", "av"), ("ευ", "ev"))
_LATIN = str.maketrans(
    {
        "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th",
        "ι": "i", "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p",
        "ρ": "r", "σ": "s", "τ": "t", "υ": "y", "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o",
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z",
        "и": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
        "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
        "щ": "shch", "ъ": None, "ы": "y", "ь": None, "э": "e", "ю": "yu", "я": "ya",
        "і": "i", "є": "ye", "ґ": "g", "ј": "j", "љ": "lj", "њ": "nj", "ђ": "dj", "ћ": "c",
        "џ": "dz", "ѕ": "dz",
    }
)  # fmt: skip
"""Greek and Cyrillic as passports have them, near enough to be found by."""


@lru_cache(maxsize=32_768)
def fold(text: str) -> str:
    """Text for comparing: case, accents, width and the shape of digits do not count."""
    if text.isascii():
        return text.lower()
    spread = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(char for char in spread if not unicodedata.combining(char))
    same = bare.casefold().translate(_SAME)
    return "".join(str(int(char)) if char.isdecimal() else char for char in same)


def to_latin(folded: str) -> str:
    """A folded Greek or Cyrillic text in Latin letters; any other text as it is."""
    if folded.isascii():
        return folded
    for pair, letters in _PAIRS:
        folded = folded.replace(pair, letters)
    return folded.translate(_LATIN)


def spelled_out(text: str) -> str:
    """A text with "ae", "oe", "ue" for umlauts, as Germans write them without these keys."""
    return unicodedata.normalize("NFC", text.casefold()).translate(_SPELLED)
