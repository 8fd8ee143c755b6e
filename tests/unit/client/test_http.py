"""What the transport makes of everything that may answer at an address."""

import asyncio
import gc
import ssl

import pytest

from tests.unit.client.certificates import Made
from tests.unit.client.devices import (
    PATIENCE,
    Api,
    Handler,
    always,
    bad_request,
    hang_up,
    keep_silent,
    listening,
    reply,
)
from ucm_cti.client.endpoint import Endpoint
from ucm_cti.client.http import HttpTransport
from ucm_cti.client.trust import PinnedCertificate, SystemTrust, ssl_context
from ucm_cti.domain.errors import (
    CannotConnect,
    CertificateUnknown,
    ConnectionLost,
    ConnectionRefused,
    ConnectionTimeout,
    Garbled,
    HostNotFound,
    NotHttps,
    NotPossible,
    UcmError,
)

BODY = b'{"request": {"action": "challenge"}}'


@pytest.fixture
def context(made: Made) -> ssl.SSLContext:
    return ssl_context(PinnedCertificate(made.pem))


async def post(endpoint: Endpoint, context: ssl.SSLContext, limit: float = 5.0) -> bytes:
    transport = HttpTransport(endpoint, context, limit, max_reply=1000)
    try:
        return await transport.post(BODY)
    finally:
        await transport.close()


async def test_posts_keep_one_connection(made: Made, context: ssl.SSLContext) -> None:
    api = Api(lambda _: {"status": 0})
    async with listening(api.handle, made.context()) as endpoint:
        transport = HttpTransport(endpoint, context)
        for _ in range(3):
            assert await transport.post(BODY) == b'{"status": 0}'
        assert api.connections == 1
        await transport.close()
        with pytest.raises(NotPossible):
            await transport.post(BODY)


@pytest.mark.parametrize(
    ("raw", "kind", "about"),
    [
        (reply(b"", "404 Not Found"), CannotConnect, "not a UCM's API"),
        (
            reply(b"", "302 Found", "Location: https://10.0.0.9:8443/x\r\n"),
            CannotConnect,
            "10.0.0.9:8443",
        ),
        (reply(b"", "503 Service Unavailable"), CannotConnect, "HTTP 503"),
        (reply(b"", "504 Gateway Timeout"), ConnectionLost, "HTTP 504"),
        (reply(b"", "403 Forbidden"), CannotConnect, "HTTP 403"),
        (reply(b"\n <!doctype html><html>"), Garbled, "web page"),
        (reply(b"x" * 1001), Garbled, "without end"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{", ConnectionLost, "broke"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab", ConnectionLost, "broke"),
        (b"220 mail.example ESMTP\r\n\r\n", Garbled, "cannot be read"),
        (reply(b"xxxxxxxx", headers="Content-Encoding: gzip\r\n"), Garbled, "cannot be read"),
    ],
)
async def test_answers_that_are_no_api(
    made: Made, context: ssl.SSLContext, raw: bytes, kind: type[UcmError], about: str
) -> None:
    async with listening(always(raw), made.context()) as endpoint:
        with pytest.raises(UcmError) as caught:
            await post(endpoint, context)
    assert type(caught.value) is kind
    assert about in caught.value.sentence


XML = b'<?xml version="1.0"?>\n<root_statistics><total/></root_statistics>'


@pytest.mark.parametrize("body", [XML, b"<root/>", b"<header/>", b"", b"AcctId,src\n1,1000\n"])
async def test_a_document_may_be_xml_where_one_is_awaited(
    made: Made, context: ssl.SSLContext, body: bytes
) -> None:
    async with listening(always(reply(body)), made.context()) as endpoint:
        transport = HttpTransport(endpoint, context)
        assert await transport.post(BODY, document=True) == body
        await transport.close()


@pytest.mark.parametrize(
    "body",
    [
        b"\n <!DOCTYPE HTML PUBLIC '-//W3C//DTD'><title>x</title>",
        b"\xef\xbb\xbf<html lang='en'>",
        b'<?xml version="1.0"?>\n<!-- a\nb --> <html xmlns="http://www.w3.org/1999/xhtml">',
        b"<head><title>x</title></head>",
    ],
)
async def test_a_web_page_is_no_document(made: Made, context: ssl.SSLContext, body: bytes) -> None:
    async with listening(always(reply(body)), made.context()) as endpoint:
        transport = HttpTransport(endpoint, context)
        with pytest.raises(Garbled, match="web page"):
            await transport.post(BODY, document=True)
        await transport.close()


@pytest.mark.parametrize(
    ("handler", "kind"), [(hang_up, ConnectionLost), (keep_silent, ConnectionTimeout)]
)
async def test_no_answer_at_all(
    made: Made, context: ssl.SSLContext, handler: Handler, kind: type[UcmError]
) -> None:
    async with listening(handler, made.context()) as endpoint:
        with pytest.raises(kind):
            await post(endpoint, context, limit=0.2)


async def test_a_post_cancelled_in_the_handshake_leaves_no_connection(
    context: ssl.SSLContext,
) -> None:
    greeted, gone = asyncio.Event(), asyncio.Event()

    async def wait_for_the_end(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
        await reader.read(1)
        greeted.set()
        while await reader.read(65536):
            pass
        gone.set()

    gc.disable()  # it would close what is forgotten
    try:
        async with listening(wait_for_the_end, None) as endpoint, asyncio.timeout(PATIENCE):
            posting = asyncio.create_task(post(endpoint, context))
            await greeted.wait()
            posting.cancel()
            await asyncio.wait((posting,))
            assert posting.cancelled()
            await gone.wait()
    finally:
        gc.enable()


async def test_a_reply_that_trickles_is_cut_off(made: Made, context: ssl.SSLContext) -> None:
    async def trickle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n")
        gone = asyncio.ensure_future(reader.read())
        while not gone.done():
            writer.write(b" ")
            await writer.drain()
            await asyncio.wait((gone,), timeout=0.02)

    async with listening(trickle, made.context()) as endpoint:
        with pytest.raises(ConnectionTimeout):
            await post(endpoint, context, limit=0.2)


async def test_addresses_without_a_pbx(made: Made, context: ssl.SSLContext) -> None:
    async with listening(keep_silent, made.context()) as endpoint:
        with pytest.raises(CertificateUnknown):
            await post(endpoint, ssl_context(SystemTrust()))
    with pytest.raises(ConnectionRefused):
        await post(endpoint, context)
    with pytest.raises(HostNotFound):
        await post(Endpoint("pbx.invalid"), context)
    async with listening(bad_request, None) as endpoint:
        with pytest.raises(NotHttps):
            await post(endpoint, context)


async def test_the_environment_has_no_say(
    made: Made, context: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTPS_PROXY", "ALL_PROXY", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere")
    async with listening(always(reply(b"{}")), made.context()) as endpoint:
        assert await post(endpoint, context) == b"{}"
