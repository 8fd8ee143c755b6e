"""Nothing but the look at a certificate goes without verification; the socket is no gap."""

import ast
import asyncio
from pathlib import Path

import pytest

from tests.unit.client.certificates import Made, make
from tests.unit.client.devices import Socket
from ucm_cti.client.credentials import Credentials
from ucm_cti.client.feed import Feed
from ucm_cti.client.keeper import FeedKeeper
from ucm_cti.client.known import KnownChannels
from ucm_cti.client.options import Timing
from ucm_cti.client.tap import Tap
from ucm_cti.client.trust import PinnedCertificate, ssl_context
from ucm_cti.domain.errors import CertificateUnknown

PRODUCT = sorted((Path(__file__).parents[3] / "ucm_cti").rglob("*.py"))
CARELESS = {"CERT_NONE", "CERT_OPTIONAL", "_create_unverified_context"}


def verification_switched_off(tree: ast.AST) -> list[str]:
    """Everything in a module that could make TLS believe anybody."""
    found: list[str] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in CARELESS:
            found.append(node.attr)
        if isinstance(node, ast.keyword) and node.arg in {"verify", "verify_ssl", "check_hostname"}:
            constant = isinstance(node.value, ast.Constant)
            found += [f"{node.arg}=..."] if constant else []
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            names = [target.attr for target in node.targets if isinstance(target, ast.Attribute)]
            found += [name for name in names if name == "check_hostname"]
    return found


def test_the_search_finds_what_it_looks_for() -> None:
    text = "ssl.CERT_NONE; httpx.Client(verify=False); context.check_hostname = False"
    assert verification_switched_off(ast.parse(text)) == [
        "check_hostname",
        "CERT_NONE",
        "verify=...",
    ]


def test_only_the_look_at_a_certificate_goes_unverified() -> None:
    found = {
        path.name: names
        for path in PRODUCT
        if (names := verification_switched_off(ast.parse(path.read_text("utf-8"))))
    }
    assert found == {
        "certificate.py": ["check_hostname", "CERT_NONE"],  # `_careless`
        "pinning.py": ["check_hostname"],  # the certificate itself is compared
    }
    users = [path.name for path in PRODUCT if "_careless(" in path.read_text("utf-8")]
    assert users == ["certificate.py"]


async def test_a_socket_with_another_certificate_ends_the_connection(
    made: Made, folder: Path
) -> None:
    pinned = ssl_context(PinnedCertificate(make(folder).pem))
    socket = Socket()
    timing = Timing(request=2.0)
    async with socket.listening(made.context()) as endpoint:
        keeper = FeedKeeper(
            lambda tell: Feed(
                endpoint, pinned, Credentials("cti", "password"), tell=tell, timing=timing
            ),
            Credentials("cti", "password"),
            Tap(lambda _: None, KnownChannels()),
            timing,
            lambda: None,
            lambda: None,
        )
        async with asyncio.timeout(5):
            with pytest.raises(CertificateUnknown):
                await keeper.keep()
    assert socket.received == []
