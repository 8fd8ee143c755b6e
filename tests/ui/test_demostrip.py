"""The demo's line: one person plays caller and phone, at any width."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.ui.bench import LEFT
from ucm_cti.ui.demostrip import SCENARIOS, DemoStrip
from ucm_cti.ui.theme import ThemeManager

DEEDS = ("caller_rings", "caller_at_gate", "phone_picked_up", "phone_put_down")


def listen(strip: DemoStrip) -> list[str]:
    heard: list[str] = []
    for name in DEEDS:
        getattr(strip, name).connect(lambda name=name: heard.append(name))
    strip.scenario_chosen.connect(heard.append)
    strip.leave_asked.connect(lambda: heard.append("leave"))
    return heard


def test_each_button_and_entry_plays_one_thing(themes: ThemeManager) -> None:
    strip = DemoStrip(themes, "reception")
    heard = listen(strip)
    strip.resize(1080, 44)
    strip.show()
    for button in (strip.rings, strip.gate, strip.up, strip.down):
        QTest.mouseClick(button, LEFT)
    assert heard == list(DEEDS)
    heard.clear()
    for action in strip.menu.actions():
        action.trigger()
    assert heard == [*DEEDS, *SCENARIOS, "leave"]
    assert "Nothing here reaches a real phone" in strip.sentence.text()


@pytest.mark.parametrize(("width", "buttons"), [(1080, 4), (760, 4), (420, 0), (320, 0)])
def test_it_fits_at_any_width(themes: ThemeManager, width: int, buttons: int) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    strip = DemoStrip(themes, "quiet")
    column.addWidget(strip)
    column.addStretch(1)
    window.resize(width, 300)
    window.show()
    QTest.qWait(0)
    assert strip.width() == width
    shown = [b for b in (strip.rings, strip.gate, strip.up, strip.down) if b.isVisible()]
    assert len(shown) == buttons and strip.plays.isVisible()
    for part in (*shown, strip.plays, strip.sentence):
        corner = part.mapTo(strip, part.rect().bottomRight())
        assert strip.rect().contains(corner), part
