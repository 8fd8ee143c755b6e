"""Links from strangers: what is dialled is what is shown, or nothing is."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ucm_cti.commands.cautions import CAUTION_WORDS, Caution, cautions_of
from ucm_cti.commands.links import DialRequest, is_link, parse_link
from ucm_cti.commands.targets import clean_number
from ucm_cti.domain.errors import NotDiallable, UcmError, UsageError


@pytest.mark.parametrize(
    ("uri", "number"),
    [
        ("tel:+4930123456", "+4930123456"),
        ("TEL:+49-30-123.456", "+4930123456"),
        ("tel:+49%20(30)%20123456", "+4930123456"),
        ("tel:+49 (0) 30 / 123456", "+4930123456"),
        ("tel://+4930123456/", "+4930123456"),
        ("  tel:1004\n", "1004"),
        ("tel:*72,1004", "*72,1004"),
        ("tel:%2A21%2a0900%23", "*21*0900#"),
        ("tel:+1-201-555-0123;isub=12;odd", "+12015550123"),
        ("callto:+4930123456", "+4930123456"),
        ("callto://1004", "1004"),
        ("sip:1004@pbx.example.com", "1004"),
        ("sips:+4930123456@[fd00::5]:5061;transport=tls?subject=x", "+4930123456"),
        ("sip:+49-30-123456;phone-context=x@10.0.0.1;user=phone", "+4930123456"),
    ],
)
def test_what_a_link_dials(uri: str, number: str) -> None:
    assert is_link(uri.strip())
    assert parse_link(uri).number == number


def test_what_a_link_says_beside_its_number() -> None:
    asked = parse_link("tel:863-1234;phone-context=+1-914-555;ext=(12)3", region="US")
    assert (asked.number, asked.context, asked.extension) == ("8631234", "+1-914-555", "123")
    assert {Caution.ELSEWHERE, Caution.EXTENSION} <= asked.cautions
    asked = parse_link("sip:1004@xn--bcher-kva.example:5060")
    assert (asked.context, asked.scheme) == ("xn--bcher-kva.example:5060", "sip")
    assert Caution.ELSEWHERE in asked.cautions
    assert parse_link("tel:+4930123456").country == "DE"
    assert parse_link("tel:030123456", region="DE").country == "DE"
    assert parse_link("tel:030123456").country == ""


@pytest.mark.parametrize(
    "uri",
    [
        "tel:",
        "tel:+",
        "tel:anna",
        "tel:1800FLOWERS",
        "tel:+49 30 1234\x005",
        "tel:+49\u202e30",
        "tel:+49\u00a030",
        "tel:+٤٩٣٠",
        "tel:１００４",
        "tel:1004%3Bext=5",
        "tel:1004%0A1005",
        "tel:1004%00",
        "tel:%252A21",
        "tel:10%",
        "tel:10%2",
        "tel:10%zz",
        "tel:%D9%A4",
        "tel:1004?x=1",
        "tel:1004;ext=1;EXT=2",
        "tel:1004;ext=12a",
        "tel:1004;=5",
        "tel:1004;phone-context=%20",
        "tel:1004;phone-context=a_b!",
        "tel:" + "1" * 33,
        "tel:" + "1" * 3000,
        "tel:+49+30",
        "callto:anna.weber",
        "callto:anna+1004",
        "sip:anna@example.com",
        "sip:1004",
        "sip:192.168.1.5",
        "sip:1.0.0.4@example.com",
        "sip:1004:secret@example.com",
        "sip:1004@example.com@other.example",
        "sip:1004%40evil.example@example.com",
        "sip:1004@bücher.example",
        "sip:1004@a b",
        "sip:1004@[::1",
        "sip:1004@",
        "sip:1004?x@example.com",
    ],
)
def test_what_it_does_not(uri: str) -> None:
    with pytest.raises(NotDiallable) as caught:
        parse_link(uri)
    assert re.fullmatch(r"[^\n]{20,200}\.", caught.value.sentence)


@pytest.mark.parametrize("uri", ["", "1004", "https://example.com", "javascript:alert(1)", ":1"])
def test_what_is_another_kind_of_link(uri: str) -> None:
    assert not is_link(uri)
    with pytest.raises(UsageError):
        parse_link(uri)


@pytest.mark.parametrize(
    ("number", "region", "why"),
    [
        ("*72", "", {Caution.CODE, Caution.SHORT}),
        ("**21*090012345#", "", {Caution.CODE}),
        ("09001234567", "DE", {Caution.PREMIUM}),
        ("009001234567", "DE", {Caution.PREMIUM}),  # behind the 0 for an outside line
        ("+499001234567", "", {Caution.PREMIUM}),
        ("+49900123456", "", {Caution.PREMIUM}),  # a digit short of what the plan allows
        ("+4990012345678", "", {Caution.PREMIUM}),
        ("00499001234567", "FR", {Caution.PREMIUM}),
        ("+41848123456", "", {Caution.PREMIUM}),
        ("91-900-234-5678".replace("-", ""), "US", {Caution.PREMIUM}),
        ("+979123456789", "", {Caution.PREMIUM, Caution.NO_COUNTRY}),
        ("+881612345678", "", {Caution.NO_COUNTRY}),
        ("112", "", {Caution.EMERGENCY, Caution.SHORT}),
        ("0112", "DE", {Caution.EMERGENCY, Caution.SHORT}),
        ("110", "DE", {Caution.EMERGENCY, Caution.SHORT}),
        ("9911", "US", {Caution.EMERGENCY, Caution.SHORT}),
        ("1004", "DE", {Caution.SHORT}),
        ("+4930123456,,12", "", {Caution.AFTERWARDS}),
        ("1234567890123456", "", {Caution.LONG}),
        ("+4930123456", "", set()),
        ("030123456", "DE", set()),
    ],
)
def test_what_asks_for_a_second_look(number: str, region: str, why: set[Caution]) -> None:
    assert cautions_of(number, region) == why


def test_every_caution_is_told() -> None:
    assert set(CAUTION_WORDS) == set(Caution)


_WORDS = (
    "tel: callto: sip: // + 49 (0) 30 * # , ; ext= %2A %23 %3B %0A %00 %25 % @ a.example :5060 "
    "[::1] ? = \u202e ٤ phone-context= - . anna isub="
)
_PIECES = st.sampled_from(_WORDS.split()) | st.sampled_from(" \n\x00")
LINKS = st.lists(_PIECES, max_size=12).map("".join) | st.text(max_size=60)


def asked_for(uri: str, region: str = "DE") -> DialRequest | None:
    try:
        return parse_link(uri, region=region)
    except UcmError:
        return None


@given(LINKS)
@example("tel:%31%30")
def test_a_link_is_read_as_it_is_shown_or_not_at_all(uri: str) -> None:
    asked = asked_for(uri)
    if asked is None:
        return
    assert re.fullmatch(r"\+?[0-9*#,]{1,32}", asked.number)
    assert clean_number(asked.number) == asked.number
    texts = (asked.shown, asked.context, asked.extension, asked.scheme)
    assert all(text.isascii() and (text.isprintable() or not text) for text in texts)
    body = asked.shown.partition(":")[2].partition(";")[0].partition("@")[0]
    plain = re.sub(r"%([0-9A-Fa-f]{2})", lambda found: chr(int(found[1], 16)), body)
    left = [char for char in plain if char in "+0123456789*#,"]
    assert "".join(left).replace("0", "") == asked.number.replace("0", "")  # "(0)" may go


@given(st.from_regex(r"\+?[0-9*#,]{1,32}", fullmatch=True))
def test_a_star_code_or_a_pause_is_never_overlooked(number: str) -> None:
    why = cautions_of(number, "DE")
    assert (Caution.CODE in why) == ("*" in number or "#" in number)
    assert (Caution.AFTERWARDS in why) == ("," in number)
