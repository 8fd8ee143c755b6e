"""Pop-ups by kind of call, hidden after a while and brought back; sounds and words of the same."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.bench import Bench, click
from tests.ui.test_popups import only, unguarded
from tests.ui.test_popups_decide import AT, GATED, ME, Scene
from tests.ui.test_popups_decide import only as only_one
from tests.unit.store.rows import ANNA, LINK, OMAR, TRUNK, event, gone, ringing, talking, trunk_ring
from ucm_cti.domain.alerts import ALWAYS, Alerts, CallKind, Sound
from ucm_cti.domain.ids import LegId
from ucm_cti.domain.place import Place, PlaceKind
from ucm_cti.store.inputs import PlacesRead
from ucm_cti.ui.popups.controller import MOST, PopupController
from ucm_cti.ui.popups.decide import Rules
from ucm_cti.ui.popups.ringer import ringing as ring_of
from ucm_cti.wire.actions.calls import Hangup

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
INSIDE = (
    ringing(OMAR, "332", state="Ring", uniqueid=LINK, connectednum="331"),
    ringing(connectednum="332"),
)
QUEUED = (trunk_ring(connectednum="6500"), ringing())
HOUR = 3600.0


def set_alerts(bench: Bench, **changes: object) -> None:
    settings = bench.context.settings
    settings.update(alerts=replace(settings.value.alerts, **changes))  # type: ignore[arg-type]


@pytest.fixture
def popups(bench: Bench) -> Iterator[PopupController]:
    console = bench.console()
    made = PopupController(bench.context, console.operator, console.directory, console)
    yield made
    made.close()


@pytest.fixture
def said(popups: PopupController) -> list[str]:
    """What a screen reader is given to say."""
    heard: list[str] = []

    def say(_widget: QWidget, sentence: str) -> None:
        heard.append(sentence)

    popups.herald.say = say
    return heard


class TestKinds:
    def test_the_way_to_me_tells_the_kind(self) -> None:
        places = PlacesRead((Place("6500", "Support", PlaceKind.QUEUE),), ())
        for rows, kind in (
            ((trunk_ring(), ringing()), CallKind.OUTSIDE),
            (INSIDE, CallKind.INSIDE),
            (QUEUED, CallKind.QUEUE),
            ((trunk_ring(),), CallKind.GATE),
        ):
            scene = Scene(GATED)
            scene.store.apply(places)
            assert only_one(scene.after(event(*rows, at=AT))).call_kind is kind

    def test_an_unwanted_kind_has_no_pop_up_and_the_others_have(self) -> None:
        scene = Scene(Rules(ME, gate=True, unseen=frozenset({CallKind.GATE})))
        assert scene.after(event(trunk_ring(), at=AT)) == []
        assert [popup.call_kind for popup in scene.decider.alerts] == [CallKind.GATE]
        popup = only_one(scene.after(event(ringing()), seconds=2))
        assert popup.call_kind is CallKind.OUTSIDE

    def test_what_a_rule_of_the_gate_decides_wants_nobodys_attention(self) -> None:
        scene = Scene(Rules(ME, gate=True, decided=lambda _: True))
        assert scene.after(event(trunk_ring(), at=AT)) == []
        assert scene.decider.alerts == (), "so nothing flashes, sounds or is spoken"
        assert only_one(scene.after(event(ringing()))).call_kind is CallKind.OUTSIDE

    async def test_a_tick_of_the_settings_counts_at_once(
        self, bench: Bench, popups: PopupController
    ) -> None:
        bench.happen(*INSIDE)
        assert len(popups.windows) == 1
        set_alerts(bench, unseen=("inside",))
        assert popups.windows == ()
        bench.context.settings.update(popups_for_gate=False, alerts=Alerts())
        assert len(popups.windows) == 1
        link = {"uniqueid": "1769422050.9", "linkedid": "1769422050.9"}
        bench.happen(trunk_ring(channel="PJSIP/trunk_2-00000b00", **link))
        assert len(popups.windows) == 1, "the one at the gate is not wanted"


class TestHiding:
    def test_it_hides_by_itself_and_comes_back_on_request(self) -> None:
        scene = Scene(Rules(ME, hide_after=10))
        scene.after(event(trunk_ring(), ringing()))
        assert scene.decider.due(scene.now) == pytest.approx(10)
        assert len(scene.after(seconds=9.9)) == 1
        assert scene.after(seconds=0.2) == [] and scene.decider.hidden == 1
        assert scene.after(event(ringing(OMAR, "332"))) == [], "another phone of the group"
        scene.decider.show_hidden(scene.now)
        assert len(scene.after(seconds=9)) == 1 and scene.decider.hidden == 0
        assert scene.after(seconds=1) == []
        assert scene.after(event(talking())) == [] and scene.decider.hidden == 0

    def test_what_the_person_is_busy_with_stays(self) -> None:
        scene = Scene(Rules(ME, hide_after=10))
        popup = only_one(scene.after(event(trunk_ring(), ringing())))
        scene.after(seconds=9)
        scene.decider.keep(popup.key, scene.now)
        assert len(scene.after(seconds=9)) == 1

    def test_a_hidden_call_that_somebody_takes_says_nothing_and_is_forgotten(self) -> None:
        scene = Scene()
        popup = only_one(scene.after(event(*QUEUED, ringing(OMAR, "332"))))
        scene.decider.dismiss(popup.key, scene.now)
        assert scene.after() == [] and scene.decider.hidden == 1
        taken = event(gone(ANNA), talking(TRUNK, OMAR, callerid2="332"))
        assert scene.after(taken) == [] and scene.decider.hidden == 0
        assert scene.after(seconds=60) == [] and scene.decider.alerts == ()

    async def test_hidden_ones_are_counted_and_shown_again(
        self, bench: Bench, popups: PopupController
    ) -> None:
        counts: list[int] = []
        popups.hidden_changed.connect(counts.append)
        bench.happen(trunk_ring(), ringing())
        window = only(popups)
        unguarded(window)
        window.hide_button.click()
        assert popups.windows == () and counts == [1]
        popups.show_hidden()
        assert only(popups).isVisible() and counts == [1, 0]
        only(popups).hide_button.click()
        assert popups.reach() is only(popups) and only(popups).reached, "the key brings it back too"
        bench.happen(gone(ANNA), gone(TRUNK))
        assert popups.reach() is None

    async def test_more_than_fit_are_counted_on_the_last(
        self, bench: Bench, popups: PopupController
    ) -> None:
        for number in range(MOST + 3):
            link = f"17694221{number:02}.1"
            bench.happen(
                trunk_ring(channel=f"PJSIP/trunk_1-000000f{number}", uniqueid=link, linkedid=link)
            )
        told = [window.rest.text() for window in popups.windows]
        assert told == ["", "", "", "+3 more"] and popups.windows[-1].more.isVisible()
        for number in range(3):
            bench.happen(gone(f"PJSIP/trunk_1-000000f{number}"))
        assert {window.rest.text() for window in popups.windows} == {""}

    async def test_what_had_no_room_yet_does_not_hide_unseen(
        self, bench: Bench, popups: PopupController
    ) -> None:
        set_alerts(bench, hide_after=5)
        for number in range(MOST + 1):
            link = f"17694221{number:02}.1"
            bench.happen(
                trunk_ring(channel=f"PJSIP/trunk_1-000000f{number}", uniqueid=link, linkedid=link)
            )
        bench.now += 5.1
        popups.refresh()
        assert only(popups).popup.key == f"PJSIP/trunk_1-000000f{MOST}"  # type: ignore[union-attr]  # shown


class TestQuiet:
    async def test_quiet_shows_and_says_nothing_until_its_time_is_over(
        self, bench: Bench, popups: PopupController, said: list[str]
    ) -> None:
        set_alerts(bench, quiet_until=bench.now + HOUR)
        bench.happen(trunk_ring(), ringing())
        assert popups.windows == () and said == []
        bench.now += HOUR
        popups._decide()
        assert bench.context.settings.value.alerts.quiet_until == 0
        assert len(popups.windows) == 1 and said == [], "what rang meanwhile is no news"

    async def test_quiet_without_an_end_lasts(self, bench: Bench, popups: PopupController) -> None:
        set_alerts(bench, quiet_until=ALWAYS)
        bench.happen(trunk_ring(), ringing())
        bench.now += 100 * HOUR
        popups._decide()
        assert popups.windows == ()


class TestWords:
    async def test_each_thing_is_said_once_in_an_operators_words(
        self, bench: Bench, popups: PopupController, said: list[str]
    ) -> None:
        bench.happen(trunk_ring(connectednum="6500", callername="Maria Stavrou"))
        caller = "Call from Maria Stavrou, 2310000000, Support queue, Intertelecom"
        assert said == [f"{caller}, at the gate, 10 seconds"]
        said.clear()
        bench.now += 2
        popups.refresh()
        popups.refresh()
        assert said == [], "a refresh is no news"
        bench.happen(ringing(), ringing(OMAR, "332"))
        assert len(said) == 1 and said[0].startswith("Rings at your phone: Maria")
        said.clear()
        bench.happen(gone(ANNA), talking(TRUNK, OMAR, callerid2="332"))
        assert len(said) == 1
        assert said[0].startswith("Taken by Omar Haddad (332): call from Maria")
        bench.happen(gone(TRUNK), gone(OMAR))
        assert len(said) == 1

    async def test_a_call_that_ends_unanswered_is_missed(
        self, bench: Bench, popups: PopupController, said: list[str]
    ) -> None:
        bench.happen(*INSIDE)
        bench.happen(gone(ANNA), gone(OMAR))
        assert said == ["Call from Omar Haddad, 332", "Missed call from Omar Haddad"]

    async def test_a_call_that_i_answer_or_decline_is_not_missed(
        self, bench: Bench, popups: PopupController, said: list[str]
    ) -> None:
        bench.happen(trunk_ring(), ringing())
        bench.happen(talking())
        bench.happen(gone(ANNA), gone(TRUNK))
        link = {"linkedid": "1769422050.9"}
        bench.happen(
            trunk_ring(uniqueid="1769422050.9", **link),
            ringing(uniqueid="1769422050.10", **link),
        )
        window = only(popups)
        unguarded(window)
        click(window.refuse)
        await bench.until(lambda: bool(bench.pbx.sent))
        bench.happen(gone(ANNA), gone(TRUNK))
        assert [words for words in said if "Missed" in words] == []
        assert len(said) == 2

    async def test_a_call_that_i_let_through_and_that_then_ends_is_missed(
        self, bench: Bench, popups: PopupController, said: list[str]
    ) -> None:
        bench.happen(trunk_ring(callername="Maria"))
        window = only(popups)
        unguarded(window)
        click(window.accept)
        await bench.until(lambda: bool(bench.pbx.sent))
        bench.happen(ringing())
        bench.happen(gone(ANNA), gone(TRUNK))
        assert said[1:] == ["Rings at your phone: Maria", "Missed call from Maria"]

    async def test_a_kind_that_neither_pops_up_nor_sounds_is_not_spoken_of(
        self, bench: Bench, popups: PopupController, said: list[str]
    ) -> None:
        set_alerts(bench, unseen=("inside",))
        bench.happen(*INSIDE)
        assert said == []
        set_alerts(bench, sounded=("inside",))
        bench.happen(gone(ANNA), gone(OMAR))
        assert said == ["Missed call from Omar Haddad"]


def test_the_most_urgent_of_several_calls_is_the_one_that_sounds() -> None:
    scene = Scene(GATED)
    scene.after(event(trunk_ring(), at=AT))
    link = "1769422050.9000"
    own = {"uniqueid": "1769422050.9001", "linkedid": link}
    phone = ringing("PJSIP/331-00000a77", connectednum="332", **own)
    caller = ringing(OMAR, "332", state="Ring", uniqueid=link, linkedid=link, connectednum="331")
    scene.after(event(caller, phone))
    alerts = scene.decider.alerts
    assert ring_of(alerts, frozenset(Sound)) is Sound.GATE
    assert ring_of(alerts, frozenset({Sound.INSIDE})) is Sound.INSIDE
    assert ring_of(alerts, frozenset({Sound.OUTSIDE})) is None
    for popup in alerts:
        scene.decider.dismiss(popup.key, scene.now)
    assert ring_of(scene.decider.alerts, frozenset(Sound)) is None


async def test_a_reached_pop_up_has_the_keys_of_its_verbs_and_the_next_is_one_key_away(
    bench: Bench, popups: PopupController
) -> None:
    bench.happen(trunk_ring(), ringing())
    link = {"uniqueid": "1769422050.9", "linkedid": "1769422050.9"}
    bench.happen(trunk_ring(channel="PJSIP/trunk_2-00000b00", **link))
    mine, gate = popups.windows
    assert popups.reach() is gate and gate.reached and not mine.reached, "the gate does not wait"
    await bench.until(gate.isActiveWindow, "the keyboard at the gate's pop-up")
    QTest.keyClick(gate, Qt.Key.Key_F2)
    await bench.until(mine.isActiveWindow, "the keyboard at mine")
    assert mine.reached and not gate.reached and gate.isVisible()
    QTest.keyClick(mine, Qt.Key.Key_F3)
    QTest.keyClick(mine, Qt.Key.Key_Return)
    assert bench.pbx.sent == [] and not bench.tasks._running, "there is nothing to accept here"
    QTest.keyClick(mine, Qt.Key.Key_F4)
    await bench.until(lambda: bench.pbx.sent == [Hangup(channel=LegId(ANNA))])
    QTest.keyClick(mine, Qt.Key.Key_Escape)
    assert not mine.reached and mine.isVisible()
    policies = {button.focusPolicy() for button in (mine.refuse, mine.send, mine.hide_button)}
    assert policies == {Qt.FocusPolicy.NoFocus}


async def test_a_dragged_stack_goes_as_one_and_is_reset_in_the_settings(
    bench: Bench, popups: PopupController
) -> None:
    bench.happen(trunk_ring(), ringing())
    link = {"uniqueid": "1769422050.9", "linkedid": "1769422050.9"}
    bench.happen(trunk_ring(channel="PJSIP/trunk_2-00000b00", **link))
    one, other = popups.windows
    before, apart = one.pos(), other.pos() - one.pos()
    free = one.screen().availableGeometry()
    way = QPoint(-min(100, free.width() // 8), -80)
    one.grip.dragged.emit(QPoint(-5, -5))
    one.grip.dragged.emit(way)
    assert one.pos() == before + way and other.pos() - one.pos() == apart
    one.grip.dropped.emit()
    (spot,) = bench.context.settings.value.alerts.spots
    assert spot.corner == "bottom-right" and one.pos() == before + way
    set_alerts(bench, spots=())
    assert one.pos() == before and other.pos() - one.pos() == apart
