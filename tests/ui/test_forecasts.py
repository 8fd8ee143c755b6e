"""The forecast beside a target: of that target, soon, and without holding anything up."""

from PySide6.QtTest import QTest

from tests.ui.bench import Bench, talk
from ucm_cti.wire.actions.extension_replies import PresenceTargets
from ucm_cti.wire.actions.reach import ReachFound, ReachSettings


def forwards(bench: Bench, number: str, to: str) -> None:
    """Have the PBX tell that calls for an extension are forwarded to a number."""
    entry = PresenceTargets(presence_status="available", cfu=to, cfu_destination_type="1")
    bench.pbx.reach[number] = ReachFound(extension=ReachSettings(), sip_presence_settings=(entry,))


async def test_the_transfer_panel_tells_where_calls_are_forwarded(bench: Bench) -> None:
    forwards(bench, "332", "333")
    talk(bench)
    console = bench.console()
    (card,) = console.my_calls.cards
    card.open_panel()
    QTest.keyClicks(card.panel.field, "omar")
    await bench.until(lambda: "forwarded" in card.panel.message.text())
    assert card.panel.message.text() == "Calls for Omar Haddad are forwarded to Maria Papadaki."
    assert bench.pbx.asked == ["332"], "asked once, after the typing"


async def test_a_late_answer_never_stands_beside_somebody_else(bench: Bench) -> None:
    forwards(bench, "332", "333")
    bench.pbx.answering.clear()
    talk(bench)
    console = bench.console()
    (card,) = console.my_calls.cards
    card.open_panel()
    QTest.keyClicks(card.panel.field, "omar")
    await bench.until(lambda: bench.pbx.asked == ["332"])
    card.panel.field.setText("Li Wei")
    bench.pbx.answering.set()
    await bench.until(lambda: "334" in bench.pbx.asked)
    assert "Omar" not in card.panel.message.text()
    card.panel.field.setText("omar")
    assert "forwarded" in card.panel.message.text(), "known by now, at once"


async def test_another_connection_knows_nothing_of_the_last_one(bench: Bench) -> None:
    forwards(bench, "332", "333")
    forecasts = bench.console().operator.forecasts
    told: list[str] = []
    forecasts.told.connect(told.append)
    assert forecasts.of("332").sentence == "Omar Haddad is free."
    await bench.until(lambda: told == ["332"])
    assert "forwarded" in forecasts.of("332").sentence
    bench.now += 1
    bench.link(bench.store.link.mode)
    assert forecasts.of("332").sentence == "Omar Haddad is free."
