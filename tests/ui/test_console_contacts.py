"""Contacts on the console: found, called, chosen from, named."""

import random
import time
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from tests.ui.bench import Bench, my_phone_rings, talk
from tests.unit.store.rows import ringing, trunk_ring
from ucm_cti.commands.links import parse_link
from ucm_cti.commands.numbers.keys import key_of
from ucm_cti.commands.numbers.rules import PLAIN, NumberRules
from ucm_cti.commands.phonebook import Phonebook
from ucm_cti.domain.contact import Contact, ContactId, ContactNumber, NumberKind
from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.store.inputs import BookLoaded
from ucm_cti.ui.models.linkquestion import link_question
from ucm_cti.ui.models.people import Scope
from ucm_cti.ui.models.people_row import EntryKind
from ucm_cti.ui.models.suggest import Kind
from ucm_cti.ui.views.console import Console
from ucm_cti.wire.actions.calls import DialOutbound

no_popup_noise = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
MARIA = Contact(
    ContactId("c1"), "Maria Rossi", "Studio Ricci", (ContactNumber("2310000000", NumberKind.WORK),)
)
NIKOS = Contact(
    ContactId("c2"),
    "Nikos Maris",
    "",
    (ContactNumber("+30691", NumberKind.MOBILE), ContactNumber("+30231", NumberKind.WORK)),
)
KATERINA = Contact(
    ContactId("c4"), "Katerina Alexiou", numbers=(ContactNumber("+302310550123", NumberKind.WORK),)
)
GREECE = NumberRules("GR", outside_prefix="9", international_prefix="00")
INSIDE = Contact(ContactId("c3"), "Omar at work", "", (ContactNumber("332"),))


def know(bench: Bench, *contacts: Contact, rules: NumberRules = PLAIN) -> None:
    bench.context.contacts.book = Phonebook(contacts, partial(key_of, rules=rules))
    bench.store.apply(BookLoaded(bench.context.contacts.book))


def rows(console: Console) -> list[tuple[str, str]]:
    model = console.people.model
    found = (model.row(row) for row in range(model.rowCount()))
    return [(row.kind.value, row.name or row.number) for row in found]


async def test_a_search_finds_contacts_behind_the_people(bench: Bench) -> None:
    console = bench.console()
    know(bench, MARIA, NIKOS, INSIDE)
    console.people.search.setText("mari")
    assert rows(console) == [
        ("person", "Maria Papadaki"),
        ("section", "Contacts"),
        ("contact", "Maria Rossi"),
        ("contact", "Nikos Maris"),
    ]
    row = console.people.model.row(2)
    assert (row.shown_number, row.word, row.note) == ("", "work", "Studio Ricci · 2310000000")
    assert row.spoken == "Maria Rossi, work, Studio Ricci · 2310000000"


async def test_the_chip_shows_contacts_alone(bench: Bench) -> None:
    console = bench.console()
    console.people.narrow(Scope.CONTACTS)
    assert "import one in the settings" in console.people.empty.text()
    know(bench, MARIA, NIKOS, INSIDE)
    assert rows(console) == [("contact", "Maria Rossi"), ("contact", "Nikos Maris")]
    assert console.people.heading.count_text == "2"
    console.people.search.setText("ricci")
    assert rows(console) == [("contact", "Maria Rossi")]


async def test_calling_a_contact_dials_its_number(bench: Bench) -> None:
    console = bench.console()
    know(bench, MARIA)
    bench.pbx.effect = lambda: my_phone_rings(bench)
    console.people.search.setText("ricci")
    QTest.keyClick(console.people.search, Qt.Key.Key_Return)
    await bench.until(lambda: bench.pbx.sent)
    assert bench.pbx.sent == [DialOutbound(caller="331", outbound="2310000000")]
    toasts = console.my_calls.toasts
    await bench.until(lambda: toasts.shown)
    assert "to call Maria Rossi" in toasts.shown[0].sentence.text()


@no_popup_noise
async def test_several_numbers_are_a_choice(bench: Bench) -> None:
    talk(bench)
    console = bench.console()
    know(bench, NIKOS)
    console.people.search.setText("nikos")
    QTest.keyClick(console.people.search, Qt.Key.Key_Return)
    (menu,) = (m for m in console.people.view.findChildren(QMenu) if m.isVisible())
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert [word.replace("\u2066", "").replace("\u2069", "") for word in words] == [
        "Call mobile +30691",
        "Call work +30231",
        "Send 2310000000 to mobile +30691",
        "Send 2310000000 to work +30231",
        "Edit contact…",
    ]
    bench.pbx.effect = lambda: my_phone_rings(bench)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    await bench.until(lambda: bench.pbx.sent)
    assert bench.pbx.sent == [DialOutbound(caller="331", outbound="+30231")]


async def test_the_one_field_offers_each_number(bench: Bench) -> None:
    console = bench.console()
    know(bench, NIKOS)
    console.top.field.begin("nik")
    lines = console.drop.choices.lines
    assert [(line.title, line.number, line.detail) for line in lines] == [
        ("Nikos Maris", "+30691", "mobile +30691"),
        ("Nikos Maris", "+30231", "work +30231"),
    ]


async def test_the_one_field_promises_what_a_contact_is_dialled_as(bench: Bench) -> None:
    bench.context.desk.rules = lambda: GREECE
    console = bench.console()
    know(bench, KATERINA, rules=GREECE)
    console.top.field.begin("katerina")
    (line,) = console.drop.choices.lines
    assert (line.kind, line.detail) == (Kind.CONTACT, "work +30 231 055 0123")
    assert "92310550123" in console.drop.preview.text()
    bench.pbx.effect = lambda: my_phone_rings(bench)
    QTest.keyClick(console.top.field, Qt.Key.Key_Return)
    await bench.until(lambda: bench.pbx.sent)
    assert bench.pbx.sent == [DialOutbound(caller="331", outbound="92310550123")]


async def test_a_call_gets_its_name_when_the_book_comes(bench: Bench) -> None:
    console = bench.console()
    bench.happen(trunk_ring(), ringing())
    assert console.incoming.rows[0].name.text() == "2310000000"
    know(bench, MARIA)
    await bench.until(lambda: console.incoming.rows[0].name.text() == "Maria Rossi")


async def test_ten_thousand_contacts_are_no_burden(bench: Bench) -> None:
    chance = random.Random(3)  # noqa: S311 - the same people each time
    console = bench.console()
    know(
        bench,
        *(
            Contact(
                ContactId(f"c{index}"),
                f"Person {chance.choice('abcdefgh')}{index}",
                numbers=(ContactNumber(f"+49{index:07}"),),
            )
            for index in range(10_000)
        ),
    )
    model = console.people.model
    resets = []
    model.modelReset.connect(lambda: resets.append(1))
    console.people.narrow(Scope.CONTACTS)
    assert model.rowCount() == 10_000
    slowest = 0.0
    for text in ("p", "pe", "person a", "person a12", "9", "99", ""):
        began = time.perf_counter()
        console.people.search.setText(text)
        slowest = max(slowest, time.perf_counter() - began)
    assert slowest < 0.1, f"{slowest * 1000:.0f} ms"
    assert not resets and model.row(0).kind is EntryKind.CONTACT


async def test_a_link_to_a_contact_says_who_it_is(bench: Bench) -> None:
    know(bench, NIKOS)
    request = parse_link("tel:+30691")
    question = link_question(request, bench.store, ExtensionNumber("331"), "")
    assert "Nikos Maris" in question.who


async def test_a_link_names_contacts_and_countries_where_a_prefix_is_dialled(bench: Bench) -> None:
    know(bench, MARIA, rules=GREECE)
    me = ExtensionNumber("331")
    known = parse_link("tel:2310000000", region="GR")
    question = link_question(known, bench.store, me, "", GREECE)
    assert "Maria Rossi" in question.who and "92310000000" in question.number
    stranger = parse_link("tel:+4989123456", region="GR")
    assert "Germany" in link_question(stranger, bench.store, me, "", GREECE).who


async def test_a_number_dialled_in_greece_offers_and_names_the_contact(bench: Bench) -> None:
    bench.context.desk.rules = lambda: GREECE
    console = bench.console()
    know(bench, KATERINA, rules=GREECE)
    console.top.field.begin("2310550123")
    (line,) = console.drop.choices.lines
    assert (line.kind, line.number) == (Kind.NUMBER, "92310550123")
    assert line.detail == "Katerina Alexiou · outside number, Greece"
    bench.pbx.effect = lambda: my_phone_rings(bench)
    QTest.keyClick(console.top.field, Qt.Key.Key_Return)
    await bench.until(lambda: bench.pbx.sent)
    assert bench.pbx.sent == [DialOutbound(caller="331", outbound="92310550123")]
    toasts = console.my_calls.toasts
    await bench.until(lambda: toasts.shown)
    assert "to call Katerina Alexiou" in toasts.shown[0].sentence.text()
