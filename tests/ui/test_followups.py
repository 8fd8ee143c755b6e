"""A call that was sent on, in its thin row: what it does, what can be done, by hand and by key."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.bench import Bench, click, talk
from tests.unit.store.rows import ANNA, LINK, OMAR, TRUNK, gone, parted, ringing, trunk_ring
from ucm_cti.domain.ids import CallId, LegId
from ucm_cti.domain.link import LinkMode
from ucm_cti.ui.models.dropping import DropVerb
from ucm_cti.ui.views.console import Console
from ucm_cti.ui.views.followuprow import FollowUpRow
from ucm_cti.wire.actions.calls import TransferNumberInbound

ALT = Qt.KeyboardModifier.AltModifier


def sent(bench: Bench) -> tuple[Console, FollowUpRow]:
    """I have sent the caller to Omar, whose phone rings; Li Wei is a favourite."""
    talk(bench)
    profile = bench.context.settings.value.profile
    bench.context.settings.update(profile=replace(profile, favourites=("334",)))
    console = bench.console()
    follow = console.operator.follow_ups
    follow.start(CallId(LINK), LegId(TRUNK), "Maria", "Omar Haddad", bench.now, "332")
    bench.happen(parted(channel1=TRUNK, channel2=ANNA), gone(ANNA))
    bench.happen(trunk_ring(state="Up"), ringing(OMAR, "332"))
    console.refresh()
    return console, console.my_calls.follow_rows[0]


async def test_after_twenty_seconds_it_is_urgent_in_colour_shape_and_words(bench: Bench) -> None:
    console, row = sent(bench)
    assert row.state.text() == "ringing 0:00" and row.alarm.isHidden()
    before = row.grab().toImage()
    bench.now += 20
    console.ticker.ticked.emit()
    assert row.state.text() == "still ringing 0:20" and row.state.tone == "danger"
    assert row.alarm.isVisible() and not row.mark.isVisible()
    image, theme = row.grab().toImage(), bench.context.themes.theme
    assert image.pixelColor(1, 5) == theme.danger != before.pixelColor(1, 5)
    assert "still ringing" in row.accessibleName()


@pytest.mark.parametrize("by_key", [False, True])
async def test_the_next_one_is_named_and_gets_the_call(bench: Bench, by_key: bool) -> None:
    console, row = sent(bench)
    assert row.next.text() == "Next: Li Wei" and row.next.key == "Alt+N"
    wei = "PJSIP/334-00000a70"
    bench.pbx.effect = lambda: bench.happen(gone(OMAR), ringing(wei, "334"))
    if by_key:
        QTest.keyClick(console, Qt.Key.Key_N, ALT)
    else:
        click(row.next)
    await bench.until(lambda: row.who.text() == "2310000000 to Li Wei")
    assert bench.pbx.sent == [TransferNumberInbound(channel=TRUNK, callee="334")]
    assert len(console.operator.follow_ups.rows) == 1 and not row.next.isVisible()


async def test_take_back_by_key_also_from_a_text_field(bench: Bench) -> None:
    console, row = sent(bench)
    console.keyboard.focus_field()
    QTest.keyClick(console.top.field, Qt.Key.Key_B, ALT)
    await bench.until(lambda: bench.pbx.sent)
    assert bench.pbx.sent == [TransferNumberInbound(channel=TRUNK, callee="331")]
    assert console.top.field.text() == "" and row.button.key == "Alt+B"


async def test_voicemail_is_offered_only_where_there_is_a_way_to_it(bench: Bench) -> None:
    console, row = sent(bench)
    console.operator.deeds.pop(DropVerb.VOICEMAIL, None)
    console.my_calls.refresh_follow_ups()
    assert not row.voicemail.isVisible()
    done: list[tuple[str, str]] = []
    console.operator.deeds[DropVerb.VOICEMAIL] = lambda call, number: done.append((call, number))
    console.my_calls.refresh_follow_ups()
    click(row.voicemail)
    QTest.keyClick(console, Qt.Key.Key_V, ALT)
    assert done == [(LINK, "332")] * 2


async def test_without_a_connection_it_stays_and_says_why_nothing_can_be_done(bench: Bench) -> None:
    console, row = sent(bench)
    bench.link(LinkMode.DOWN, "The password is wrong.")
    bench.now += 60
    console.ticker.ticked.emit()
    assert row.isVisible() and not row.button.isEnabled()
    QTest.keyClick(console, Qt.Key.Key_B, ALT)
    assert bench.pbx.sent == [] and console.my_calls.toasts.shown
    bench.link(LinkMode.LIVE)
    console.refresh()
    assert row.button.isEnabled() and row.state.text() == "still ringing 1:00"


async def test_the_keys_are_in_the_help_while_they_mean_something(bench: Bench) -> None:
    console, _ = sent(bench)
    console.help.open_help()
    assert ("Alt+B", "Take back: Maria") in console.help.lines
    assert ("Alt+N", "Send on to Li Wei") in console.help.lines
    bench.happen(gone(OMAR), gone(TRUNK))
    bench.now += 30
    console.refresh()
    bench.now += 30
    console.refresh()
    console.help.refresh()
    gone_keys = {"Alt+B", "Alt+N", "Alt+V"}
    assert not any(key in gone_keys for key, _ in console.help.lines)
