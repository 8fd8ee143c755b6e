"""The rules of a site at the one field: what is shown is what is dialled, several are a choice."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.ui.bench import Bench, my_phone_rings
from ucm_cti.commands.numbers.rules import NumberRules
from ucm_cti.wire.actions.calls import DialExtension, DialOutbound, DialOutboundTwo

GERMANY = NumberRules("DE", "0", "00", (3,))


@pytest.fixture
def site(bench: Bench) -> Bench:
    bench.context.desk.rules = lambda: GERMANY
    bench.pbx.effect = lambda: my_phone_rings(bench)
    return bench


async def test_the_field_promises_what_the_pbx_gets(site: Bench) -> None:
    console = site.console()
    console.keyboard.focus_field()
    QTest.keyClicks(console.top.field, "+49 (0) 89 123456")
    (line,) = console.drop.choices.lines
    assert line.title == "Call +49 89 123456" and line.detail == "outside number, Germany"
    assert "0089123456" in console.drop.preview.text()
    QTest.keyClick(console.top.field, Qt.Key.Key_Return)
    await site.until(lambda: site.pbx.sent)
    assert site.pbx.sent == [DialOutbound(caller="331", outbound="0089123456")]


async def test_a_pasted_text_with_several_numbers_is_a_choice(site: Bench) -> None:
    console = site.console()
    console.keyboard.focus_field()
    QGuiApplication.clipboard().setText("Tel. 089/123456\nMobil: +49 (0) 171 1234567, intern 332")
    console.top.field.paste()
    lines = console.drop.choices.lines
    assert [line.number for line in lines] == ["0089123456", "001711234567", "332"]
    assert lines[2].title == "Omar Haddad"
    QTest.keyClick(console.top.field, Qt.Key.Key_Down)
    assert "001711234567" in console.drop.preview.text()
    QTest.keyClick(console.top.field, Qt.Key.Key_Return)
    await site.until(lambda: site.pbx.sent)
    assert site.pbx.sent == [DialOutbound(caller="331", outbound="001711234567")]


async def test_two_numbers_never_become_one(site: Bench) -> None:
    console = site.console()
    console.keyboard.focus_field()
    QTest.keyClicks(console.top.field, "089 123456 089 654321")
    assert [line.number for line in console.drop.choices.lines] == ["0089123456", "0089654321"]


async def test_a_number_with_words_around_it_is_found(site: Bench) -> None:
    console = site.console()
    console.keyboard.focus_field()
    QTest.keyClicks(console.top.field, "Zentrale: 089 123456")
    assert [line.number for line in console.drop.choices.lines] == ["0089123456"]


async def test_a_real_extension_is_inside_whatever_the_rules_say(site: Bench) -> None:
    console = site.console()
    console.keyboard.focus_field()
    QTest.keyClicks(console.top.field, "332")
    QTest.keyClick(console.top.field, Qt.Key.Key_Return)
    await site.until(lambda: site.pbx.sent)
    assert site.pbx.sent == [DialExtension(caller="331", callee="332")]


async def test_a_number_with_two_meanings_is_refused_in_words(site: Bench) -> None:
    console = site.console()
    console.keyboard.focus_field()
    QTest.keyClicks(console.top.field, "0043 1 5812345")
    QTest.keyClick(console.top.field, Qt.Key.Key_Return)
    await site.until(lambda: "can mean" in console.drop.preview.text())
    assert site.pbx.sent == []


async def test_two_outside_numbers_are_connected_by_the_rules(site: Bench) -> None:
    console = site.console()
    console.keyboard.focus_field()
    QTest.keyClicks(console.top.field, "089 123456 & +30 2310 550123")
    QTest.keyClick(console.top.field, Qt.Key.Key_Return)
    await site.until(lambda: site.pbx.sent)
    assert site.pbx.sent == [DialOutboundTwo(outcaller="0089123456", outcallee="000302310550123")]
