"""What people type as an address."""

import ipaddress
import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.client.endpoint import Endpoint, parse_address
from ucm_cti.domain.errors import UsageError


@pytest.mark.parametrize(
    ("typed", "host", "port"),
    [
        ("192.168.1.5", "192.168.1.5", 8089),
        ("  192.168.1.5\n", "192.168.1.5", 8089),
        ("pbx.example.com:8443", "pbx.example.com", 8443),
        ("PBX.Example.com.", "pbx.example.com", 8089),
        ("https://host:8089/", "host", 8089),
        ("HTTPS://host", "host", 8089),
        ("ucm_6302", "ucm_6302", 8089),
        ("[::1]", "::1", 8089),
        ("[FD00:0::5]:443", "fd00::5", 443),
        ("https://[::1]:65535/", "::1", 65535),
        ("bücher.example", "xn--bcher-kva.example", 8089),
        ("xn--bcher-kva.example", "xn--bcher-kva.example", 8089),
        ("BÜCHER.example", "xn--bcher-kva.example", 8089),
        ("раураl.com", "xn--l-7sba6dbr.com", 8089),  # Cyrillic, all but the last letter
        ("192.168.1.5.", "192.168.1.5", 8089),
        ("pbx0x1", "pbx0x1", 8089),
    ],
)
def test_what_an_address_may_look_like(typed: str, host: str, port: int) -> None:
    assert parse_address(typed) == Endpoint(host, port)


@pytest.mark.parametrize(
    ("typed", "about"),
    [
        ("", "empty"),
        (" \t", "empty"),
        ("192.168.1. 5", "space"),
        ("pbx\x00.example", "hidden"),
        ("http://192.168.1.5", "https only"),
        ("HTTP://pbx", "https only"),
        ("wss://pbx", "wss://"),
        ("admin@pbx", "user"),
        ("https://admin:secret@pbx:8089", "user"),
        ("pbx/api", "goes on"),
        ("pbx?x=1", "goes on"),
        ("pbx#x", "goes on"),
        ("pbx\\x", "goes on"),
        ("pbx?", "goes on"),
        ("pbx:", "port"),
        ("pbx:0", "port"),
        ("pbx:65536", "port"),
        ("pbx:-1", "port"),
        ("pbx:80a", "port"),
        ("pbx:８０", "port"),
        ("pbx:99999999999", "port"),
        (":8089", "no host"),
        ("https://", "no host"),
        ("::1", "brackets"),
        ("fd00::5:8089", "brackets"),
        ("[::1", "address"),
        ("[::1]8089", "brackets"),
        ("[pbx]", "address"),
        ("[fe80::1%eth0]", "%"),
        ("256.1.1.1", "IP address"),
        ("192.168.1", "IP address"),
        ("2130706433", "IP address"),
        ("0x7f000001", "IP address"),
        ("0x7f.0x1", "IP address"),
        ("0X7F.1", "IP address"),
        ("0177.0.0.1", "IP address"),
        ("127.1", "IP address"),
        ("192.168.1.0x5", "IP address"),
        ("1.2.3.4.5", "IP address"),
        ("0.0.0.0:8089", "one computer"),
        ("255.255.255.255", "one computer"),
        ("224.0.0.1", "one computer"),
        ("[::]", "one computer"),
        ("[ff02::1]", "one computer"),
        ("１９２.168.1.5", "plain"),
        ("pbx。example", "plain"),
        ("pbx．example", "plain"),
        ("①.example", "plain"),
        ("faß.example", "plain"),
        ("pb\u200dx", "hidden"),
        ("pbx\u00ad", "hidden"),
        ("pbx%2eexample", "host name"),
        ("pbx;other", "host name"),
        ("pbx..", "host name"),
        (".pbx", "host name"),
        ("https:/pbx", "goes on"),
        ("//pbx", "goes on"),
        ("https://https://pbx", "goes on"),
        ("pbx\\@other", "user"),
        ("pbx:80@other", "user"),
        ("pbx:８０８９", "port"),
        ("pbx:080", "port"),
        ("pbx:+80", "port"),
        ("pbx:8_0", "port"),
        ("[::1]:80:90", "port"),
        ("[fe80::1%25eth0]", "%"),
        ("a..b", "host name"),
        ("-pbx", "host name"),
        ("pbx,other", "host name"),
        ("a" * 64, "host name"),
        (".".join(["a" * 60] * 5), "host name"),
    ],
)
def test_what_it_may_not(typed: str, about: str) -> None:
    with pytest.raises(UsageError) as caught:
        parse_address(typed)
    assert about in caught.value.sentence
    assert caught.value.sentence.endswith(".")
    assert "secret" not in caught.value.sentence


def test_its_urls() -> None:
    assert Endpoint("pbx", 8443).api_url == "https://pbx:8443/api"
    assert Endpoint("pbx").socket_url == "wss://pbx:8089/websockify"
    assert Endpoint("::1").api_url == "https://[::1]:8089/api"


labels = st.from_regex(r"[a-z]([a-z0-9-]{0,20}[a-z0-9])?", fullmatch=True).filter(
    lambda label: not label.startswith("xn--")
)
names = st.lists(labels, min_size=1, max_size=4).map(".".join)
addresses = (st.ip_addresses(v=4) | st.ip_addresses(v=6)).filter(
    lambda one: not (one.is_unspecified or one.is_multicast or one.is_reserved)
)
hosts = names | addresses.map(str)


@given(hosts, st.integers(1, 65535), st.booleans(), st.booleans())
def test_what_an_endpoint_is_called_leads_back_to_it(
    host: str, port: int, scheme: bool, slash: bool
) -> None:
    endpoint = Endpoint(host, port)
    typed = f"{'https://' if scheme else ''}{endpoint}{'/' if slash else ''}"
    assert parse_address(typed) == endpoint


@given(st.text(max_size=60))
def test_any_text_is_an_address_or_a_sentence(typed: str) -> None:
    sentence, endpoint = "", Endpoint("")
    try:
        endpoint = parse_address(typed)
    except UsageError as error:
        sentence = error.sentence
    if sentence:
        assert sentence.endswith(".")
        return
    assert 1 <= endpoint.port <= 65535
    assert endpoint.host.isascii()
    assert parse_address(str(endpoint)) == endpoint
    if ":" in endpoint.host:
        ipaddress.IPv6Address(endpoint.host)


tricky = st.text("0123456789abcdefx.:@/\\\\[]%#?-_ １．。①éрß\u200d", max_size=24)


@given(tricky)
def test_the_computer_that_is_reached_is_the_one_that_was_typed(typed: str) -> None:
    """What a resolver would make of the host is what stands there, and nothing else."""
    try:
        host = parse_address(typed).host
    except UsageError:
        return
    assert host in typed.lower() or not typed.isascii() or ":" in host
    try:
        taken_for = socket.inet_aton(host)
    except OSError:
        return
    assert socket.inet_ntoa(taken_for) == host, "no short, octal or hexadecimal IPv4"
