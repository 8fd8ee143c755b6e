"""The form by which two writings of one number are the same. Pure."""

import re
from functools import lru_cache

from ucm_cti.commands.numbers.cleaning import e164, parsed, read
from ucm_cti.commands.numbers.outside import without_prefix
from ucm_cti.commands.numbers.rules import NumberRules


@lru_cache(maxsize=32_768)
def key_of(text: str, rules: NumberRules) -> str:
    """The number as "+4989123456" where that can be told, else its digits, and codes with * or #
    as they are; "" for a text without a digit. Never raises.

    With or without the trunk digit, the international prefix, an outside line or an extension
    behind it, a number has one key: names are found for callers however a trunk writes them.
    """
    number = read(text, rules.country).number.partition(",")[0]
    if "*" in number or "#" in number:
        code = re.sub(r"[^0-9*#]", "", number)
        return code if code.strip("*#") else ""
    head = without_prefix(number, rules)
    tried = [parsed(head, rules.country)]
    if not head.startswith("+"):
        tried.append(parsed(f"+{head}"))
        tried.append(parsed(re.sub("^00", "+", head)))
    known = next((found for found in tried if found is not None), None)
    return e164(known) if known is not None else re.sub(r"[^0-9]", "", head)
