"""Addresses made of what callers say about themselves."""

from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.commands.templates import PLACEHOLDERS, SAMPLE, CallerFacts, e164_of, page_url
from ucm_cti.domain.errors import UsageError


@pytest.mark.parametrize(
    ("template", "url"),
    [
        ("https://crm.example.com/", "https://crm.example.com/"),
        ("https://crm.example.com", "https://crm.example.com"),
        ("https://c.example/?q={e164}", "https://c.example/?q=%2B4989123456"),
        ("HTTP://c.example:8080/{name}#x", "HTTP://c.example:8080/M%C3%BCller%20%26%20Co#x"),
        ("https://[::1]/a%20b/{call}/", "https://[::1]/a%20b/1769422021.5655/"),
        ("https://c.example/{{{extension}}}", "https://c.example/%7B1000%7D"),
        ("https://c.example?n={number}&l={line}", "https://c.example?n=089123456&l=Main%20line"),
    ],
)
def test_a_page_for_a_caller(template: str, url: str) -> None:
    assert page_url(template, SAMPLE) == url


@pytest.mark.parametrize(
    ("template", "about"),
    [
        ("", "begin with"),
        ("crm.example.com/{name}", "begin with"),
        ("javascript:alert({name})", "begin with"),
        ("file:///{name}", "begin with"),
        ("{name}://c.example/", "begin with"),
        ("https:{name}", "begin with"),
        ("https://{name}/", "behind the host"),
        ("https://c.example{name}", "behind the host"),
        ("https://c.example:{number}/", "behind the host"),
        ("https://{name}@c.example/", "behind the host"),
        ("https://me:x@c.example/{name}", "user name"),
        ("https:///{name}", "proper host"),
        ("https://c.example:99999/", "port"),
        ("https://c example/", "proper host"),
        ("https://c.example\\@evil/{name}", "user name"),
        ("https://c.example/a b", "blank"),
        ("https://c.example/\n", "blank"),
        ("https://c.example/%zz", "blank"),
        ("https://c.example/ü", "blank"),
        ("https://c.example/\x01", "hidden"),
        ("https://c.example/{phone}", "{phone} is no placeholder"),
        ("https://c.example/{number.__class__}", "no placeholder"),
        ("https://c.example/{}", "no placeholder"),
        ("https://c.example/{name", "brace"),
        ("https://c.example/name}", "brace"),
        ("https://c.example/" + "x" * 1000, "too long"),
    ],
)
def test_what_is_no_page(template: str, about: str) -> None:
    with pytest.raises(UsageError) as caught:
        page_url(template, SAMPLE)
    assert about in str(caught.value)


@pytest.mark.parametrize("name", [".", ".."])
def test_a_name_is_no_way_up(name: str) -> None:
    facts = CallerFacts(name=name)
    assert page_url("https://c.example/a/{name}/b", facts) == "https://c.example/a/-/b"
    assert page_url("https://c.example/{name}", facts) == "https://c.example/-"
    assert page_url("https://c.example/x{name}", facts) == f"https://c.example/x{name}"
    assert page_url("https://c.example/?q={name}", facts) == f"https://c.example/?q={name}"
    if name == ".":
        assert page_url("https://c.example/.{name}/", facts) == "https://c.example/-/"


@given(*[st.text(st.characters(exclude_categories=["Cs"]), max_size=30)] * 2)
def test_a_value_is_one_component_whatever_it_holds(name: str, number: str) -> None:
    facts = CallerFacts(name=name, number=number)
    url = page_url("https://c.example/p/{name}/q?n={number}&m={name}#{number}", facts)
    assert url.isascii() and url.isprintable() and " " not in url
    parts = urlsplit(url)
    assert (parts.scheme, parts.netloc) == ("https", "c.example")
    _, first, value, last = parts.path.split("/")
    assert (first, last) == ("p", "q")
    assert unquote(value) == ("-" if name in {".", ".."} else name)
    told = parse_qs(parts.query, keep_blank_values=True, strict_parsing=True)
    assert told == {"n": [number], "m": [name]}
    assert unquote(parts.fragment) == number


@given(st.text(st.sampled_from("htps:/.{}e1am x@?#%\\\n")) | st.text())
def test_any_template_is_a_page_or_a_sentence(template: str) -> None:
    try:
        url = page_url(template, SAMPLE)
    except UsageError:
        return
    assert urlsplit(url).scheme in {"http", "https"}
    assert url.isascii() and url.isprintable()


def test_the_number_with_its_country() -> None:
    assert e164_of("089123456", "DE") == "+4989123456"
    assert e164_of("+4989123456") == "+4989123456"
    assert e164_of("1004", "DE") == "1004"
    assert e164_of("<b>", "DE") == "<b>"
    assert e164_of("089123456") == "089123456"
    assert PLACEHOLDERS == ("number", "e164", "name", "line", "extension", "call")
