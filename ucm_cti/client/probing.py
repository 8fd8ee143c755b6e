"""First steps towards a PBX, one at a time: for the first-run dialog's checks and the doctor."""

import asyncio
import socket
import ssl

from ucm_cti.client.credentials import Credentials
from ucm_cti.client.endpoint import Endpoint
from ucm_cti.client.errors import own_errors
from ucm_cti.client.feed import Feed, Listeners
from ucm_cti.client.options import Timing
from ucm_cti.wire.events import EVENT_NAMES


async def addresses_of(endpoint: Endpoint, limit: float) -> tuple[str, ...]:
    """Every address that the host has, in the order in which they are tried.

    Raises HostNotFound, ConnectionTimeout after `limit` seconds.
    """
    loop = asyncio.get_running_loop()
    with own_errors(endpoint):
        async with asyncio.timeout(limit):
            found = await loop.getaddrinfo(
                endpoint.host, endpoint.port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP
            )
    return tuple(dict.fromkeys(str(address[0]) for *_, address in found))


async def reach(endpoint: Endpoint, limit: float, address: str = "") -> str:
    """Open a connection and drop it; this computer's own address on it.

    `address` is one of the host's where it has several. Raises CannotConnect and its kin.
    """
    with own_errors(endpoint):
        async with asyncio.timeout(limit):
            _, writer = await asyncio.open_connection(address or endpoint.host, endpoint.port)
            own = writer.get_extra_info("sockname")
            writer.transport.abort()
    return str(own[0]) if own else ""


def deaf_feed(
    endpoint: Endpoint,
    context: ssl.SSLContext,
    credentials: Credentials,
    timing: Timing,
    *,
    names: tuple[str, ...] = EVENT_NAMES,
) -> Feed:
    """An event socket, subscribed to `names`, whose events nobody hears."""
    return Feed(endpoint, context, credentials, tell=Listeners(), timing=timing, names=names)
