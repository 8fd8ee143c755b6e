"""Addresses of web pages with a caller's data in them. Pure.

Whoever calls chooses their name and number; neither may become more than one value in the address.
"""

import re
from dataclasses import asdict, dataclass, fields
from urllib.parse import quote, urlsplit

import phonenumbers

from ucm_cti.domain.errors import UsageError
from ucm_cti.domain.wording import tr

LONGEST_PAGE = 1000
_PART = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]|[^{}]+")
_START = re.compile(r"(https?)://([^/?#]*)([/?#]|$)", re.IGNORECASE)
_HOST = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(:[0-9]{1,5})?")
_LITERAL = re.compile(r"(?:%[0-9A-Fa-f]{2}|[!#$&-;=?@A-Z\[\]_a-z~])*")
_FREE = "\x01"


@dataclass(frozen=True, slots=True)
class CallerFacts:
    """What a template may name: `number` as the PBX tells it, `e164` as "+4989123456" where that
    can be told and else as `number`, `line` the outside line, `extension` ours, `call` its id.
    """

    number: str = ""
    e164: str = ""
    name: str = ""
    line: str = ""
    extension: str = ""
    call: str = ""


PLACEHOLDERS = tuple(field.name for field in fields(CallerFacts))
SAMPLE = CallerFacts(
    number="089123456",
    e164="+4989123456",
    name="Müller & Co",
    line="Main line",
    extension="1000",
    call="1769422021.5655",
)
"""A caller to try a template on."""


def page_url(template: str, facts: CallerFacts) -> str:
    """The address for a caller, every value percent-encoded as one component (RFC 3986, 2).

    "{name}" and its like are filled in, "{{" and "}}" are braces. Raises UsageError, in a sentence
    that names what is wrong, for another scheme than http and https, for a value in the host or
    before it, for an unknown placeholder, and for what can be no address.
    """
    pieces = _pieces(template)
    skeleton = "".join(_FREE if name else text for name, text in pieces)
    _check(skeleton)
    values = asdict(facts)
    return _without_dots(
        "".join(quote(values[name], safe="") if name else text for name, text in pieces)
    )


def e164_of(number: str, region: str = "") -> str:
    """The number with "+" and its country; as it is where that cannot be told.

    `region` is the ISO 3166 country of numbers without one, "" for unknown.
    """
    try:
        parsed = phonenumbers.parse(number, region or None)
    except phonenumbers.NumberParseException:
        return number
    if not phonenumbers.is_valid_number(parsed):
        return number
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def _pieces(template: str) -> list[tuple[str, str]]:
    """Pairs of a placeholder's name and a literal text, of which one is ""."""
    if len(template) > LONGEST_PAGE:
        raise UsageError(
            tr(
                "The address is too long; {longest_page} characters are the most.",
                longest_page=LONGEST_PAGE,
            )
        )
    if _FREE in template:
        raise UsageError(tr("The address has a hidden character in it; write it anew."))
    found: list[tuple[str, str]] = []
    for match in _PART.finditer(template):
        text, name = match[0], match[1]
        if name is not None:
            if name not in PLACEHOLDERS:
                known = ", ".join(f"{{{one}}}" for one in PLACEHOLDERS)
                shown = f"{{{name}}}" if name.isprintable() and len(name) <= 30 else tr("That")
                raise UsageError(
                    tr("{shown} is no placeholder; there are {known}.", shown=shown, known=known)
                )
            found.append((name, ""))
        elif text in {"{", "}"}:
            raise UsageError(tr("A brace stands alone; write {{ or }} for a brace itself."))
        elif text in {"{{", "}}"}:
            found.append(("", quote(text[0])))
        else:
            found.append(("", text))
    return found


def _check(skeleton: str) -> None:
    start = _START.match(skeleton)
    if start is None:
        raise UsageError(tr("The address must begin with https:// or http:// and a host."))
    authority = start[2]
    if _FREE in authority:
        raise UsageError(tr("A placeholder may stand only behind the host, after a / or ?."))
    if "@" in authority:
        raise UsageError(tr("The address holds a user name; leave out everything up to the @."))
    if not _HOST.fullmatch(authority):
        raise UsageError(
            tr("The address has no proper host; write it like https://crm.example.com/.")
        )
    rest = skeleton[start.start(3) :].replace(_FREE, "")
    if not _LITERAL.fullmatch(rest):
        raise UsageError(
            tr("The address has a blank or a character in it that must be written as %.")
        )
    try:
        _ = urlsplit(skeleton.replace(_FREE, "x")).port
    except ValueError:
        raise UsageError(tr("The address has no proper host; check its port.")) from None


def _without_dots(url: str) -> str:
    """A value of dots alone is no way up in the path: browsers would follow it, encoded or not."""
    start = _START.match(url)
    first = start.start(3) if start else 0
    end = min((at for mark in "?#" if (at := url.find(mark, first)) >= 0), default=len(url))
    path = "/".join("-" if part in {".", ".."} else part for part in url[first:end].split("/"))
    return url[:first] + path + url[end:]
