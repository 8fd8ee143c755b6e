"""Where a PBX answers: one host and port for the HTTPS API and the event socket (wire.md 1.1)."""

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from ucm_cti.domain.errors import UsageError
from ucm_cti.domain.wording import noop, tr

DEFAULT_PORT = 8089
_LABEL = re.compile(r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?")
_NUMERIC = re.compile(r"[0-9]+|0x[0-9a-f]*")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://")
_EVERYBODY = "255.255.255.255"
_EXAMPLE = noop("write it like 192.168.1.5 or pbx.example.com:8089")


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A PBX's address: `host` is a lower-case ASCII name or an IP address without brackets."""

    host: str
    port: int = DEFAULT_PORT

    @property
    def api_url(self) -> str:
        """The HTTPS API (wire.md 2.1)."""
        return f"https://{self}/api"

    @property
    def socket_url(self) -> str:
        """The event socket (wire.md 1.1)."""
        return f"wss://{self}/websockify"

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"


def parse_address(text: str) -> Endpoint:
    """What a person typed as the PBX's address; port 8089 when none is given. Raises UsageError.

    Nothing is read into it: a name outside ASCII becomes its punycode, by which it is shown from
    then on, and what resolvers take for short, octal or hexadecimal IPv4 is refused.
    """
    typed = text.strip()
    if not typed:
        raise UsageError(tr("The address is empty; {example}.", example=tr(_EXAMPLE)))
    if any(letter.isspace() or not letter.isprintable() for letter in typed):
        raise UsageError(
            tr(
                "The address has a space or a hidden character in it; {example}.",
                example=tr(_EXAMPLE),
            )
        )
    parts = _split(typed)
    if "@" in parts.netloc:
        raise UsageError(
            tr(
                "The address holds a user name; leave out everything up to the @ and type the "
                "user in its own field."
            )
        )
    if parts.path not in {"", "/"} or "?" in typed or "#" in typed or "\\" in typed:
        raise UsageError(
            tr("The address goes on after the host and port; {example}.", example=tr(_EXAMPLE))
        )
    host, port = _host_and_port(parts.netloc)
    return Endpoint(host, port)


def _split(typed: str) -> SplitResult:
    scheme = _SCHEME.match(typed)
    if scheme and scheme[1].casefold() == "http":
        raise UsageError(tr("The API works over https only; leave out http:// or write https://."))
    if scheme and scheme[1].casefold() != "https":
        raise UsageError(
            tr(
                "The address starts with {scheme}; leave that out or write https://.",
                scheme=scheme[0],
            )
        )
    try:
        return urlsplit(typed if scheme else f"https://{typed}")
    except ValueError:
        raise UsageError(
            tr("The address cannot be read; {example}.", example=tr(_EXAMPLE))
        ) from None


def _host_and_port(netloc: str) -> tuple[str, int]:
    if netloc.startswith("["):
        inside, closed, rest = netloc[1:].partition("]")
        if not closed or (rest and not rest.startswith(":")):
            raise UsageError(
                tr("The address has no matching brackets; write IPv6 like [fd00::5]:8089.")
            )
        return _ipv6(inside), _port(rest)
    if netloc.count(":") > 1:
        raise UsageError(tr("An IPv6 address needs brackets; write it like [fd00::5]:8089."))
    host, colon, port = netloc.partition(":")
    return _name(host), _port(colon + port)


def _ipv6(text: str) -> str:
    if "%" in text:
        raise UsageError(
            tr("An address with % works on one computer only; use the PBX's own address.")
        )
    try:
        return _of_one_computer(ipaddress.IPv6Address(text))
    except ValueError:
        raise UsageError(tr("{text} is no IPv6 address; check it.", text=text)) from None


def _port(rest: str) -> int:
    digits = rest.removeprefix(":")
    if not rest:
        return DEFAULT_PORT
    padded = len(digits) > 1 and digits.startswith("0")
    if padded or not (digits.isascii() and digits.isdigit() and len(digits) <= 5):
        raise UsageError(tr("The port is not a number; it is 8089 unless somebody changed it."))
    port = int(digits)
    if not 1 <= port <= 65535:
        raise UsageError(tr("The port must lie between 1 and 65535; it is usually 8089."))
    return port


def _name(host: str) -> str:
    if not host:
        raise UsageError(tr("The address has no host; {example}.", example=tr(_EXAMPLE)))
    try:
        coded = host.encode("idna")
        same = host.isascii() or coded.decode("idna") == host.lower()
    except UnicodeError:
        raise UsageError(
            tr("{host} is no host name; {example}.", host=host, example=tr(_EXAMPLE))
        ) from None
    if not same:
        raise UsageError(
            tr(
                "The address has characters that stand for others, such as a wide digit or "
                "dot; type it with plain ones."
            )
        )
    plain = coded.decode("ascii").casefold().removesuffix(".")
    labels = plain.split(".")
    if len(plain) > 253 or not all(_LABEL.fullmatch(label) for label in labels):
        raise UsageError(tr("{host} is no host name; {example}.", host=host, example=tr(_EXAMPLE)))
    if _NUMERIC.fullmatch(labels[-1]):
        return _ipv4(plain)
    return plain


def _ipv4(text: str) -> str:
    try:
        return _of_one_computer(ipaddress.IPv4Address(text))
    except ValueError:
        raise UsageError(
            tr("{text} is no IP address; it has four numbers from 0 to 255.", text=text)
        ) from None


def _of_one_computer(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> str:
    if address.is_unspecified or address.is_multicast or str(address) == _EVERYBODY:
        raise UsageError(
            tr("{address} is not the address of one computer; type the PBX's own.", address=address)
        )
    return str(address)
