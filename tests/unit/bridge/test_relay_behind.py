"""A window that was stuck is told what is, not what was."""

from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from tests.unit.store.rows import ANNA, TRUNK, event, gone, people, ringing, trunk_ring
from ucm_cti.bridge import relay as relays
from ucm_cti.bridge.relay import Relay
from ucm_cti.store.inputs import Heard, Input
from ucm_cti.store.store import Store

if TYPE_CHECKING:
    from ucm_cti.store.changes import Changes


def test_what_came_and_went_is_never_told(qtbot: QtBot) -> None:
    store = Store()
    told: list[Changes] = []
    relay = Relay(store.take, lambda: None, settle=store.settle, budget=0.0)
    store.apply(people("Anna Weber"))
    store.subscribe(told.append)
    for row in (trunk_ring(), ringing(), gone(ANNA), gone(TRUNK)):
        relay.put(event(row))
    relay.put(event(trunk_ring(uniqueid="1769422099.1", linkedid="1769422099.1")))
    qtbot.waitUntil(lambda: bool(told))
    assert [change.added for change in told] == [("1769422099.1",)]
    relay.put(event(gone(TRUNK)))
    qtbot.waitUntil(lambda: len(told) == 2)
    assert [call.id for call in told[1].ended] == ["1769422099.1"]


def test_a_window_that_never_catches_up_is_told_now_and_then(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(relays, "_UNTOLD", 0.05)
    told: list[int] = []
    seen: list[Input] = []

    def more(message: Input) -> None:
        seen.append(message)
        if len(told) < 3:
            relay.put(Heard(0.0))

    relay = Relay(more, lambda: None, settle=lambda: told.append(len(seen)), budget=0.0)
    relay.put(Heard(0.0))
    qtbot.waitUntil(lambda: len(told) >= 3, timeout=10_000)
    assert told == sorted(set(told)), "something new each time"


def test_a_fault_in_what_listens_does_not_stop_the_relay(qtbot: QtBot) -> None:
    asked: list[int] = []
    tries: list[int] = []

    def settle() -> None:
        tries.append(1)
        if len(tries) == 1:
            raise ValueError("a view is broken")

    relay = Relay(lambda _: None, lambda: asked.append(1), settle=settle)
    relay.put(Heard(0.0))
    qtbot.waitUntil(lambda: bool(asked))
    relay.put(Heard(1.0))
    qtbot.waitUntil(lambda: len(tries) == 2)
    assert asked == [1]
