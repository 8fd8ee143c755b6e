"""The command bar: what is typed, what is promised, what is sent, and what came of it."""

from collections.abc import AsyncIterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.ui.bench import ME, Bench, my_phone_rings, talk
from tests.ui.consult_moves import answering
from tests.unit.commands.test_grammar import WORDS_AND_NOISE, picture
from tests.unit.store.rows import ANNA, LINK, TRUNK, ringing, talking, trunk_ring
from ucm_cti.commands.grammar.words import WORDS
from ucm_cti.domain.errors import PbxRefused
from ucm_cti.domain.link import LinkMode
from ucm_cti.ui.bar.lines import Ground, completed, offer
from ucm_cti.ui.bar.window import CommandBar
from ucm_cti.ui.models.directory import Directory
from ucm_cti.ui.models.sources import standard_sources
from ucm_cti.wire.actions.calls import DialExtension, Hold
from ucm_cti.wire.actions.extension_replies import PresenceTargets
from ucm_cti.wire.actions.reach import ReachFound, ReachSettings

SECOND = "1769422099.1"

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
async def bar(bench: Bench) -> AsyncIterator[CommandBar]:
    console = bench.console()
    made = CommandBar(bench.context, console.operator, console.directory)
    made.open_bar()
    assert QTest.qWaitForWindowActive(made)
    yield made
    made.detach()


def typed(bar: CommandBar, text: str) -> list[str]:
    """Type a text; the titles that are offered."""
    bar.field.clear()
    QTest.keyClicks(bar.field, text)
    return [line.title for line in bar.choices.lines]


def press(bar: CommandBar, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for each in modifiers:
        held |= each
    QTest.keyClick(bar.field, key, held)


def second_call(bench: Bench) -> None:
    """331 also talks with Maria Kunz at 0301234."""
    trunk, leg = "PJSIP/trunk_1-00000b00", "PJSIP/331-00000b01"
    bench.happen(
        trunk_ring(
            channel=trunk,
            uniqueid=SECOND,
            linkedid=SECOND,
            callernum="0301234",
            callername="Maria Kunz",
        ),
        ringing(leg, uniqueid="1769422099.2", linkedid=SECOND, connectednum="0301234"),
        talking(trunk, leg, callerid1="0301234", uniqueid1=SECOND),
    )


async def test_a_name_is_called(bench: Bench, bar: CommandBar) -> None:
    bench.pbx.effect = lambda: my_phone_rings(bench)
    assert typed(bar, "omar") == ["Omar Haddad"]
    assert bar.preview.text() == "Enter: Rings your phone, then calls Omar Haddad (332)"
    press(bar, Qt.Key.Key_Return)
    await bench.until(lambda: "Phone 331 rings" in bar.preview.text(), "the outcome")
    (sent,) = bench.pbx.sent
    assert (sent.caller, sent.callee) == ("331", "332")
    assert bar.preview.property("tone") == "success"
    await bench.until(bar.isHidden, "the end of the bar")
    assert bar.field.text() == ""


async def test_a_call_is_sent_by_verb_and_by_ctrl_enter(bench: Bench, bar: CommandBar) -> None:
    talk(bench)
    typed(bar, "to dr")
    assert "Sends 2310000000 to Dr. Stone (335)" in bar.preview.text()
    press(bar, Qt.Key.Key_Return)
    await bench.until(lambda: bool(bench.pbx.sent))
    assert bench.pbx.sent[0].extension == "335"
    await bench.until(lambda: not bar.doing.under_way)

    assert "did not reach" in bar.preview.text() and bar.field.text() == "to dr"
    typed(bar, "omar")
    told = bar.preview.text().replace("\u2068", "").replace("\u2069", "")
    assert "Ctrl+Enter: send 2310000000 there at once" in told
    assert "Shift+Enter: send 2310000000 to the voicemail of Omar Haddad" in told
    press(bar, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await bench.until(lambda: len(bench.pbx.sent) == 2)
    assert bench.pbx.sent[1].extension == "332"
    await bench.until(lambda: not bar.doing.under_way)
    press(bar, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    await bench.until(lambda: len(bench.pbx.sent) == 3)
    assert bench.pbx.sent[2].extension == "*332"
    await bench.until(lambda: not bar.doing.under_way)


async def test_enter_in_a_call_asks_first_and_the_choice_is_learned(
    bench: Bench, bar: CommandBar
) -> None:
    bench.pbx.effect = answering(bench)
    talk(bench)
    typed(bar, "om")
    told = bar.preview.text().replace("\u2068", "").replace("\u2069", "")
    assert "Enter: ask Omar Haddad first, 2310000000 on hold" in told
    press(bar, Qt.Key.Key_Return)
    await bench.until(lambda: len(bench.pbx.sent) == 2)
    assert bench.pbx.sent == [Hold(channel=ANNA), DialExtension(caller="331", callee="332")]
    await bench.until(lambda: not bar.doing.under_way)
    assert bench.context.learning.bonus("om")["332"] > 0


async def test_a_forecast_stands_before_what_enter_does(bench: Bench, bar: CommandBar) -> None:
    entry = PresenceTargets(presence_status="available", cfu="333", cfu_destination_type="1")
    bench.pbx.reach["332"] = ReachFound(extension=ReachSettings(), sip_presence_settings=(entry,))
    talk(bench)
    typed(bar, "to omar")
    await bench.until(lambda: "forwarded to Maria Papadaki" in bar.preview.text())
    typed(bar, "voicemail omar")
    assert "forwarded" not in bar.preview.text(), "a voicemail is reached in any case"


async def test_what_ctrl_enter_cannot_do_is_said(bench: Bench, bar: CommandBar) -> None:
    typed(bar, "omar")
    press(bar, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "You have no call that could be sent there" in bar.preview.text()
    talk(bench)
    typed(bar, "hold")
    press(bar, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.preview.text() == "Press Enter alone for this line."
    assert not bench.pbx.sent


async def test_a_call_is_sent_to_a_voicemail(bench: Bench, bar: CommandBar) -> None:
    talk(bench)
    assert typed(bar, "voicemail o") == ["Omar Haddad"]
    assert bar.preview.text() == "Enter: Sends 2310000000 to the voicemail of Omar Haddad"
    press(bar, Qt.Key.Key_Return)
    await bench.until(lambda: bool(bench.pbx.sent))
    assert bench.pbx.sent[0].extension == "*332"
    await bench.until(lambda: not bar.doing.under_way)


async def test_of_two_calls_the_named_one_is_held(bench: Bench, bar: CommandBar) -> None:
    talk(bench)
    second_call(bench)
    assert len(typed(bar, "hold")) == 2
    assert typed(bar, "hold maria") == ["Puts Maria Kunz on hold"]
    press(bar, Qt.Key.Key_Return)
    await bench.until(lambda: bar.preview.text() == "The call is on hold.")
    assert bench.pbx.sent[0].channel == "PJSIP/331-00000b01"


async def test_the_chosen_call_stays_chosen_while_others_come(
    bench: Bench, bar: CommandBar
) -> None:
    talk(bench)
    second_call(bench)
    titles = typed(bar, "end")
    press(bar, Qt.Key.Key_Down)
    chosen = bar.current
    assert chosen is not None and chosen.shown.title == titles[1]
    bench.now += 1
    bench.happen(trunk_ring(channel="PJSIP/trunk_1-00000c00", uniqueid="3.1", linkedid="3.1"))
    bar.refresh()
    assert bar.current == chosen


async def test_an_error_stays_with_what_was_typed(bench: Bench, bar: CommandBar) -> None:
    bench.pbx.error = PbxRefused("The PBX is busy; try again.", code=-5)
    typed(bar, "omar")
    press(bar, Qt.Key.Key_Return)
    await bench.until(lambda: "busy" in bar.preview.text(), "the error")
    assert bar.preview.property("tone") == "danger"
    assert bar.isVisible() and bar.field.text() == "omar"
    toasts = bench.windows[0].my_calls.toasts
    assert not toasts.isVisible() or "busy" not in str(toasts)
    QTest.keyClick(bar.field, Qt.Key.Key_Backspace)
    assert "Enter:" in bar.preview.text()


async def test_nothing_is_sent_while_the_data_is_old(bench: Bench, bar: CommandBar) -> None:
    bench.link(LinkMode.DOWN, "no network")
    typed(bar, "omar")
    press(bar, Qt.Key.Key_Return)
    assert bar.preview.property("tone") == "danger" and bar.preview.text()
    assert not bench.pbx.sent


async def test_tab_completes_and_enter_goes_on_with_a_verb(bench: Bench, bar: CommandBar) -> None:
    talk(bench)
    typed(bar, "to om")
    press(bar, Qt.Key.Key_Tab)
    assert bar.field.text() == "to Omar Haddad"
    press(bar, Qt.Key.Key_Tab)
    assert bar.field.text() == "to Omar Haddad"
    typed(bar, "help")
    assert len(bar.choices.lines) == len(WORDS)
    press(bar, Qt.Key.Key_Down)
    press(bar, Qt.Key.Key_Return)
    assert bar.field.text() == "transfer " and "where to" in bar.preview.text()
    assert not bench.pbx.sent


async def test_esc_closes_and_the_bar_never_opens_twice(bench: Bench, bar: CommandBar) -> None:
    typed(bar, "omar")
    before = len(QGuiApplication.topLevelWindows())
    bar.open_bar()
    assert len(QGuiApplication.topLevelWindows()) == before
    assert bar.field.text() == "omar" and bar.field.selectedText() == "omar"
    press(bar, Qt.Key.Key_Escape)
    assert bar.isHidden()
    bar.open_bar()
    assert bar.field.text() == "" and bar.isVisible()


async def test_who_turns_away_has_left_and_hears_the_outcome_in_the_window(
    bench: Bench, bar: CommandBar
) -> None:
    told: list[str] = []
    bench.context.actor.told.connect(lambda sentence, _kind: told.append(sentence))
    bench.pbx.error = PbxRefused("The PBX is busy; try again.", code=-5)
    typed(bar, "omar")
    press(bar, Qt.Key.Key_Return)
    bench.windows[0].activateWindow()
    await bench.until(bar.isHidden, "the end of the bar")
    await bench.until(lambda: "The PBX is busy; try again. (-5)" in told)


async def test_the_gate_is_asked_only_where_there_is_one(bench: Bench, bar: CommandBar) -> None:
    bench.happen(trunk_ring())
    assert typed(bar, "accept") == ["Lets the call of 2310000000 in"]
    press(bar, Qt.Key.Key_Return)
    await bench.until(lambda: bool(bench.pbx.sent))
    assert bench.pbx.sent[0].channel == TRUNK


@given(line=WORDS_AND_NOISE)
def test_completing_twice_changes_nothing(line: str) -> None:
    seen = picture(LINK)
    ground = Ground(seen, standard_sources(Directory(seen.store), seen.store), gate=True)
    for each in offer(line, ground).lines:
        once = completed(each, ground)
        again = offer(once, ground).lines
        if each.meaning is None or not again:
            continue
        assert completed(again[0], ground) == once
        if each.shown.number:
            assert again[0].meaning is not None
            assert again[0].meaning.target == each.meaning.target


@given(line=st.text(max_size=40))
def test_any_text_is_offered_something_or_told_why_not(line: str) -> None:
    seen = picture(LINK)
    ground = Ground(seen, standard_sources(Directory(seen.store), seen.store), gate=True)
    found = offer(line, ground)
    assert found.lines or found.advice or found.problem or not line.strip()
    assert seen.me == ME
