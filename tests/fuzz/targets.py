"""What every parser of outside input promises for any bytes: a value that is sound, or a refusal.

Each target takes bytes and raises when the promise is broken. They are run with Hypothesis by the
tests and for longer with atheris: `python tests/fuzz/run.py TARGET`.
"""

import contextlib
import io
import logging
import re
import tempfile
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

from ucm_cti.cli.parser import parse
from ucm_cti.client.endpoint import parse_address
from ucm_cti.commands.links import parse_link
from ucm_cti.commands.numbers.finding import numbers_in
from ucm_cti.commands.numbers.planning import plan
from ucm_cti.commands.numbers.rules import NumberRules, Rewriting
from ucm_cti.commands.targets import clean_number
from ucm_cti.commands.templates import SAMPLE, CallerFacts, page_url
from ucm_cti.desktop.contacts.csvfile import contacts_of, read_table
from ucm_cti.desktop.contacts.shelf import ShelfFile
from ucm_cti.desktop.contacts.sources import HAND
from ucm_cti.desktop.contacts.vcards import is_vcard, read_vcards
from ucm_cti.desktop.meeting import LARGEST, decode, encode
from ucm_cti.domain.errors import Garbled, NotDiallable, PbxRefused, UsageError
from ucm_cti.domain.text import one_line
from ucm_cti.settings import SettingsFile
from ucm_cti.store.inputs import EventReceived
from ucm_cti.store.store import Store
from ucm_cti.wire.actions.calls import ListBridgedChannels, ListUnbridgedChannels
from ucm_cti.wire.actions.extensions import ListAccount
from ucm_cti.wire.codec import decode_frame, decode_reply
from ucm_cti.wire.events import Notification

Target = Callable[[bytes], None]


def links(data: bytes) -> None:
    """A link names a number that can be dialled and texts that can be shown."""
    try:
        asked = parse_link(_text(data), region="DE")
    except UsageError as error:
        _check(error.sentence.isprintable(), error.sentence)
        return
    _check(re.fullmatch(r"\+?[0-9*#,]{1,32}", asked.number) is not None, asked.number)
    _check(clean_number(asked.number) == asked.number, asked.number)
    _check(asked.shown.isascii() and asked.shown.isprintable(), asked.shown)


def numbers(data: bytes) -> None:
    """A typed number is one that can be dialled."""
    try:
        number = clean_number(_text(data))
    except NotDiallable:
        return
    _check(re.fullmatch(r"\+?[0-9*#,]{1,32}", number) is not None, number)


def plans(data: bytes) -> None:
    """Whatever is typed, in whatever country, a plan ends with what the PBX gets."""
    rules = NumberRules("DE", "0", "00", (4,), (Rewriting(r"^0039(\d+)$", "+39$1"),))
    text = _text(data)
    for found in numbers_in(text, rules):
        _check(found.text in text, found.text)
    try:
        found_plan = plan(text, rules)
    except NotDiallable:
        return
    _check(re.fullmatch(r"\+?[0-9*#,]{1,44}", found_plan.number) is not None, found_plan.number)
    _check(found_plan.steps[-1].after == found_plan.number, found_plan.number)


def templates(data: bytes) -> None:
    """A template never leads elsewhere than its own host says."""
    template, _, name = _text(data).partition("\x00")
    try:
        url = page_url(template, SAMPLE)
        other = page_url(template, CallerFacts(name=name, number=name, e164=name))
    except UsageError as error:
        _check(error.sentence.isprintable(), error.sentence)
        return
    for one in (url, other):
        _check(one.isascii() and one.isprintable(), one)
    _check(urlsplit(url)[:2] == urlsplit(other)[:2], other)
    _check(urlsplit(url).scheme in {"http", "https"}, url)


def addresses(data: bytes) -> None:
    """An address is a host and a port, and reads back as itself."""
    try:
        found = parse_address(_text(data))
    except UsageError:
        return
    _check(parse_address(str(found)) == found, str(found))
    parts = urlsplit(found.api_url)
    _check((parts.hostname, parts.port, parts.path) == (found.host, found.port, "/api"), str(found))


def requests(data: bytes) -> None:
    """What a later launch sends is one request or none."""
    try:
        found = decode(data)
    except ValueError:
        return
    _check(len(encode(found)) <= LARGEST and decode(encode(found)) == found, repr(found))


def frames(data: bytes) -> None:
    """A frame is told or skipped, and what it tells can be taken by the store."""
    try:
        frame = decode_frame(data)
    except Garbled:
        return
    if isinstance(frame, Notification):
        store = Store()
        for event in frame.events:
            store.apply(EventReceived(event, 1000.0))


def replies(data: bytes) -> None:
    """A reply is a result, a refusal with its code, or garbled."""
    for request in (ListAccount(), ListBridgedChannels(), ListUnbridgedChannels()):
        try:
            decode_reply(data, request)
        except (Garbled, PbxRefused):
            continue


def arguments(data: bytes) -> None:
    """A command line is understood, or told in a sentence; never a traceback."""
    words = [word for word in _text(data).split("\x00") if word]
    with contextlib.redirect_stdout(io.StringIO()):
        try:
            parse(words)
        except UsageError:
            return
        except SystemExit as error:
            _check(error.code in {0, None}, repr(words))


def settings(data: bytes) -> None:
    """A settings file is read, or set aside and defaults taken; what is read can be saved."""
    logging.disable()
    with tempfile.TemporaryDirectory() as folder:
        file = SettingsFile(Path(folder) / "settings.json")
        file.path.write_bytes(data)
        found = file.load()
        file.save(found)
        _check(file.load() == found, repr(found))
    logging.disable(logging.NOTSET)


def contacts(data: bytes) -> None:
    """A file of contacts gives such as can be shown and dialled, whichever kind it is."""
    found = read_vcards(data, HAND) if is_vcard(data) else None
    if found is None:
        table = read_table(data)
        found = contacts_of(table, table.guess(), HAND)
    for contact in found.contacts:
        texts = (contact.name, contact.company, contact.email, contact.note)
        _check(bool(contact.label), repr(contact))
        _check(all(text == one_line(text) for text in texts), repr(contact))
        for each in contact.numbers:
            _check(clean_number(each.number) == each.number, repr(contact))


def shelves(data: bytes) -> None:
    """A file of kept contacts is read, or set aside; what is read can be saved."""
    logging.disable()
    with tempfile.TemporaryDirectory() as folder:
        file = ShelfFile(Path(folder) / "contacts.json")
        file.path.write_bytes(data)
        found = file.load()
        file.save(found)
        _check(file.load() == found, repr(found))
    logging.disable(logging.NOTSET)


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _check(kept: bool, about: str) -> None:
    if not kept:
        raise AssertionError(about)


TARGETS: dict[str, Target] = {
    target.__name__: target
    for target in (
        *(links, numbers, plans, templates, addresses, requests),
        *(frames, replies, arguments, settings, contacts, shelves),
    )
}
_ROW = b'{"chantype":"unbridge","action":"add","channel":"PJSIP/1-1","uniqueid":"1.2"}'
SEEDS: dict[str, tuple[bytes, ...]] = {
    "links": (b"tel:+49-30-123;ext=5;phone-context=+49", b"sip:1004@[::1]:5060;x=y?a=b", b"%2A21"),
    "numbers": (b"+49 (0) 30 / 123", b"*21#"),
    "plans": (b"Tel. +49 (0) 89 / 123456, 089 654321", b"0043 1 5812345", b"089 1234 x12"),
    "templates": (b"https://c.example/{name}?q={e164}&l={{{line}}}\x00../..", b"https://[::1]:1/"),
    "addresses": (b"https://[fd00::5]:8089/", b"pbx.example.com:8089", b"192.168.1.5"),
    "requests": (b'{"verb":"open","uri":"tel:1"}\n', b'{"verb":"show"}'),
    "frames": (
        b'{"type":"request","message":{"eventname":"ExtensionStatus","eventbody":[{"extension":"1"}]}}',
        b'{"type":"request","message":[{"eventname":"ActiveCallStatus","eventbody":'
        + _ROW
        + b"}]}",
        b'{"type":"response","message":{"transactionid":"1","action":"login","status":0}}',
    ),
    "replies": (
        b'{"response":{"account":[{"extension":"1000","fullname":"x"}],"total_item":1},"status":0}',
        b'{"response":{"remain_num":3,"remain_time":"60"},"status":-37}',
    ),
    "arguments": (b"tel:1004", b"dial\x00Maria\x00--from\x001000", b"api\x00listAccount\x00a=b"),
    "contacts": (
        b"Name;Firma;Tel\nAnna;Acme;+49 (0) 89 1 ::: 0171\n;;1\n",
        b"BEGIN:VCARD\nVERSION:2.1\nFN;ENCODING=QUOTED-PRINTABLE:J=C3\nTEL;CELL:+49\nEND:VCARD\n",
    ),
    "shelves": (
        b'{"version":1,"shelf":{"sources":[{"id":"s","title":"t","ldap":{"host":"h"}}]}}',
        b'{"version":1,"shelf":{"contacts":[{"id":"c1","numbers":[{"number":"1","kind":"fax"}]}]}}',
    ),
    "settings": (b'{"version":1,"theme":"dark","profile":{"address":"x"},"favourites":["1"]}',),
}
"""Where a search begins."""
