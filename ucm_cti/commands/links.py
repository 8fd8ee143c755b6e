"""What a link asks to dial: tel: (RFC 3966), callto:, sip: and sips: (RFC 3261). Pure.

A link comes from a stranger. It is read once, never guessed at: what is handed back is exactly what
will be dialled, and whatever could stand for something else than it shows is refused.
"""

import ipaddress
import re
from dataclasses import dataclass

from ucm_cti.commands.cautions import Caution, cautions_of, country_of
from ucm_cti.commands.targets import clean_number
from ucm_cti.domain.errors import NotDiallable, UsageError
from ucm_cti.domain.wording import tr

LONGEST_LINK = 2048
SCHEMES = ("tel", "callto", "sip", "sips")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]{0,31}):")
_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})")
_WRITTEN = re.compile(r"\+?[0-9*#,. ()/-]+")
_SIP_USER = re.compile(r"\+?[0-9*#,-]+")
_PARAMETER = re.compile(r"[A-Za-z0-9-]{1,32}")
_VALUE = re.compile(r"[ -~]{0,256}")
_EXTENSION = re.compile(r"[0-9.()-]{1,20}")
_DOMAIN = re.compile(r"(?!-)[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})*\.?")
_CONTEXT = re.compile(r"\+[0-9.()-]*[0-9][0-9.()-]*")
_PORT = re.compile(r"[0-9]{1,5}")


@dataclass(frozen=True, slots=True, kw_only=True)
class DialRequest:
    """What a link asks for; every text is printable ASCII.

    `number` is what will be dialled, `shown` the link as it was written. `context` is the server or
    dialling area that the link names, `extension` what is to be dialled by hand afterwards, both
    perhaps "". `country` is the number's ISO 3166 country or "". `cautions` says why a person has
    to look closely; they are asked about every link, with cautions or without.
    """

    number: str
    shown: str
    scheme: str
    context: str = ""
    extension: str = ""
    country: str = ""
    cautions: frozenset[Caution] = frozenset()


def is_link(text: str) -> bool:
    """Whether a text begins like a link that can be dialled."""
    found = _SCHEME.match(text)
    return found is not None and found[1].lower() in SCHEMES


def parse_link(uri: str, *, region: str = "") -> DialRequest:
    """What a link asks to dial; `region` is the ISO 3166 country we dial from, "" for unknown.

    Raises NotDiallable for a link that names no number we can be sure of, UsageError for one of
    another kind.
    """
    if len(uri) > LONGEST_LINK:
        raise NotDiallable(tr("The link is far too long for a number; it was not dialled."))
    shown = uri.strip(" \t\r\n")
    if not shown.isascii() or not shown.isprintable():
        raise NotDiallable(
            tr("The link has hidden or foreign characters in it; it was not dialled.")
        )
    scheme = _SCHEME.match(shown)
    if scheme is None:
        raise UsageError(tr("That is no link; one that can be dialled begins with tel:."))
    name, rest = scheme[1].lower(), shown[scheme.end() :]
    if name not in SCHEMES:
        raise UsageError(
            tr(
                "A link that begins with “{name}:” cannot be dialled; one with tel: or sip: can.",
                name=name,
            )
        )
    if rest.startswith("//"):  # many pages write tel://
        rest = rest[2:].removesuffix("/")
    if name in {"sip", "sips"}:
        number, context, extension = _from_sip(rest)
    else:
        number, context, extension = _from_tel(rest, name)
    cautions = set(cautions_of(number, region))
    if context:
        cautions.add(Caution.ELSEWHERE)
    if extension:
        cautions.add(Caution.EXTENSION)
    return DialRequest(
        number=number,
        shown=shown,
        scheme=name,
        context=context,
        extension=extension,
        country=country_of(number, region),
        cautions=frozenset(cautions),
    )


def _from_tel(rest: str, scheme: str) -> tuple[str, str, str]:
    written, *parameters = rest.split(";")
    told = _parameters(parameters)
    extension = _decoded(told.get("ext", ""))
    if extension and not _EXTENSION.fullmatch(extension):
        raise NotDiallable(tr("The extension in the link is not a number; it was not dialled."))
    context = _decoded(told.get("phone-context", ""))
    if context and not (_CONTEXT.fullmatch(context) or _is_domain(context)):
        raise NotDiallable(tr("The link names an area that is none; it was not dialled."))
    number = _decoded(written)
    if scheme == "callto" and not _WRITTEN.fullmatch(number):
        raise NotDiallable(
            tr("The link names somebody by a user name; only a number can be dialled from here.")
        )
    return _number(number, _WRITTEN), context, re.sub(r"[^0-9]", "", extension)


def _from_sip(rest: str) -> tuple[str, str, str]:
    user, found, behind = rest.partition("@")
    if not found or "@" in behind:
        raise NotDiallable(tr("The link names no number at a SIP server; it was not dialled."))
    if ":" in user:
        raise NotDiallable(tr("The link has a password in it; it was not dialled."))
    host = behind.partition("?")[0].partition(";")[0]
    if not _is_host(host):
        raise NotDiallable(tr("The link names a server that is none; it was not dialled."))
    called, *parameters = user.split(";")
    _parameters(parameters)
    number = _decoded(called)
    if not _SIP_USER.fullmatch(number):
        raise NotDiallable(
            tr("The link names somebody by a SIP name; only a number can be dialled from here.")
        )
    return _number(number, _SIP_USER), host, ""


def _number(text: str, written: re.Pattern[str]) -> str:
    if not written.fullmatch(text):
        raise NotDiallable(tr("The link holds something else than a number; it was not dialled."))
    return clean_number(text)


def _parameters(parts: list[str]) -> dict[str, str]:
    """Parameters by lower-case name; unknown ones are kept and mean nothing (RFC 3966, 3)."""
    told: dict[str, str] = {}
    for part in parts:
        name, _, value = part.partition("=")
        if not _PARAMETER.fullmatch(name) or not _VALUE.fullmatch(value) or name.lower() in told:
            raise NotDiallable(tr("The link is not written properly; it was not dialled."))
        told[name.lower()] = value
    return told


def _decoded(text: str) -> str:
    """Percent escapes undone, once. Raises NotDiallable for what hides a meaning of its own."""
    plain = _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)
    if "%" in _ESCAPE.sub("", text) or (plain != text and re.search(r"[%;@?&=:\\]", plain)):
        raise NotDiallable(tr("The link hides characters in its number; it was not dialled."))
    if not plain.isascii() or not plain.isprintable():
        raise NotDiallable(tr("The link hides characters in its number; it was not dialled."))
    return plain


def _is_host(text: str) -> bool:
    """Whether it is a domain, IPv4 address or IPv6 address in brackets, perhaps with a port."""
    if text.startswith("["):
        inside, closed, port = text[1:].partition("]")
        try:
            ipaddress.IPv6Address(inside)
        except ValueError:
            return False
        return bool(closed) and (not port or bool(_PORT.fullmatch(port.removeprefix(":"))))
    host, colon, port = text.partition(":")
    return _is_domain(host) and (not colon or bool(_PORT.fullmatch(port)))


def _is_domain(text: str) -> bool:
    return len(text) <= 253 and bool(_DOMAIN.fullmatch(text))
