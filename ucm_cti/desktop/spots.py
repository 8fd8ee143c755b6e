"""Where a PBX is, however its address is spelled."""

import ipaddress
import socket

from ucm_cti.client.endpoint import parse_address
from ucm_cti.domain.errors import UsageError


def spots(address: str) -> tuple[str, ...]:
    """The IP addresses of an address, each with its port, and a name as it is written; sorted.

    Resolves a name, which may block; one that cannot be resolved stands for itself alone.
    """
    try:
        endpoint = parse_address(address)
    except UsageError:
        return (address,)
    if (one := _plain(endpoint.host)) is not None:
        return (f"{one}:{endpoint.port}",)
    try:
        rows = socket.getaddrinfo(endpoint.host, endpoint.port, type=socket.SOCK_STREAM)
    except OSError:
        rows = []
    found = {_plain(str(row[4][0])) for row in rows} - {None}
    return tuple(sorted({str(endpoint), *(f"{each}:{endpoint.port}" for each in found)}))


def _plain(host: str) -> str | None:
    """An IP address as it is written in a URL, an IPv4 one in IPv6 as itself; None for a name."""
    try:
        found = ipaddress.ip_address(host)
    except ValueError:
        return None
    if isinstance(found, ipaddress.IPv6Address):
        return str(found.ipv4_mapped) if found.ipv4_mapped else f"[{found}]"
    return str(found)
