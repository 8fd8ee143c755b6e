"""The list models keep Qt's rules, move no row when a state changes, and are quick at 10,000."""

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QObject, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.ui.bench import Bench
from tests.unit.store.rows import ANNA, OMAR, event, people, ringing, status, talking, trunk_ring
from ucm_cti.domain.presence import Lamp
from ucm_cti.settings import Profile, Settings
from ucm_cti.store.store import Store
from ucm_cti.ui.context import SettingsHolder
from ucm_cti.ui.models.choices import LINE, ChoicesModel
from ucm_cti.ui.models.directory import Directory
from ucm_cti.ui.models.people import ROW, Filter, PeopleModel, Scope
from ucm_cti.ui.models.people_row import EntryKind, PeopleRow
from ucm_cti.ui.models.suggest import Kind, Suggestion
from ucm_cti.ui.models.ticker import Ticker, elapsed

NAMES = ("Anna Weber", "Omar Haddad", "Maria Papadaki", "Li Wei")


class Signals(QObject):
    """Counts what a model announces."""

    def __init__(self, model: QAbstractItemModel) -> None:
        super().__init__()
        self.resets = 0
        self.changed: list[int] = []
        self.rows = 0
        model.modelReset.connect(self._reset)
        model.dataChanged.connect(lambda index: self.changed.append(index.row()))
        model.rowsInserted.connect(self._moved)
        model.rowsRemoved.connect(self._moved)
        model.layoutChanged.connect(self._reset)

    def _reset(self) -> None:
        self.resets += 1

    def _moved(self, *_: object) -> None:
        self.rows += 1


def model_of(store: Store, parent: QObject, *favourites: str) -> PeopleModel:
    holder = SettingsHolder(Settings(profile=Profile(favourites=favourites)), lambda _: None)
    holder.setParent(parent)
    model = PeopleModel(store, Directory(store), holder, parent)
    store.subscribe(model.apply)
    return model


def shown(model: PeopleModel) -> list[str]:
    rows = (model.row(row) for row in range(model.rowCount()))
    return [row.number for row in rows if row.kind is not EntryKind.SECTION]


@pytest.fixture
def store() -> Store:
    made = Store()
    made.apply(people(*NAMES))
    return made


def test_people_keep_the_rules_of_a_model(
    qtbot: QtBot, qtmodeltester: ModelTester, bench: Bench
) -> None:
    model = PeopleModel(
        bench.store, Directory(bench.store), bench.context.settings, bench.context.settings
    )
    bench.store.subscribe(model.apply)
    qtmodeltester.check(model)
    for query in ("a", "sup", "nobody", "33", ""):
        model.search(query)
    bench.happen(trunk_ring(), ringing())
    for scope in Scope:
        model.narrow(Filter(scope))
    model.narrow(Filter())
    bench.store.apply(people("Anna", "Zoe", "Ben"))
    qtmodeltester.check(model)
    assert model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)


def test_choices_keep_the_rules_of_a_model(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    parent = QObject()
    model = ChoicesModel(parent)
    line = Suggestion(Kind.PERSON, "Anna", "331", detail="free", lamp=Lamp.FREE)
    other = Suggestion(Kind.NUMBER, "Call 089", "089")
    for lines in ([line], [line, other], [other], [], [other, line]):
        model.offer(lines)
        qtmodeltester.check(model)
        assert list(model.lines) == lines
    assert model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole) == "Anna, 331, free"
    assert model.data(model.index(0), LINE) is other


def test_a_state_change_moves_no_row(qtbot: QtBot, store: Store) -> None:
    parent = QObject()
    model = model_of(store, parent)
    before, signals = shown(model), Signals(model)
    store.apply(event(trunk_ring(), ringing()))
    assert signals.changed == [model.place_of("331")], "ringing is told at once"
    store.apply(event(talking()))
    qtbot.waitUntil(lambda: len(signals.changed) == 2)
    assert shown(model) == before
    assert (signals.resets, signals.rows) == (0, 0)
    assert model.row(model.place_of("331") or 0).word == "in call"


def test_many_changes_of_a_frame_are_told_once(qtbot: QtBot, store: Store) -> None:
    parent = QObject()
    model = model_of(store, parent)
    signals = Signals(model)
    for state in ("InUse", "Idle") * 20 + ("Busy",):
        store.apply(status("332", state))
    assert signals.changed == []
    qtbot.waitUntil(lambda: bool(signals.changed))
    assert signals.changed == [model.place_of("332")]


def test_rows_that_nobody_sees_are_not_told(qtbot: QtBot, store: Store) -> None:
    parent = QObject()
    model = model_of(store, parent)
    model.visible = lambda: (0, 0)
    signals = Signals(model)
    store.apply(status(shown(model)[0], "InUse"))
    store.apply(status(shown(model)[3], "InUse"))
    qtbot.waitUntil(lambda: bool(signals.changed))
    assert signals.changed == [0]


def test_a_new_directory_is_a_difference_not_a_reset(qtbot: QtBot, store: Store) -> None:
    parent = QObject()
    model = model_of(store, parent)
    signals = Signals(model)
    store.apply(people(*NAMES, "Zoe"))
    assert (signals.resets, signals.rows) == (0, 1)
    assert shown(model)[-1] == "335"
    store.apply(people("Zora", *NAMES[1:], "Zoe"))
    assert shown(model)[-1] == "331", "a new name finds its new place"
    assert signals.resets == 0


def test_the_busy_are_kept_while_the_pointer_is_over_them(qtbot: QtBot, store: Store) -> None:
    parent = QObject()
    model = model_of(store, parent)
    store.apply(event(trunk_ring(), ringing(), talking()))
    model.narrow(Filter(Scope.BUSY))
    assert shown(model) == ["331"]
    model.keep(True)
    signals = Signals(model)
    store.apply(event(ringing(OMAR, "332", linkedid="1769422021.9", uniqueid="1769422021.9")))
    store.apply(status("333", "InUse"))
    qtbot.waitUntil(lambda: not model._frame.isActive())
    assert shown(model) == ["331"] and signals.rows == 0
    model.keep(False)
    assert set(shown(model)) == {"331", "332", "333"}


def test_favourites_and_departments_narrow_the_list(qtbot: QtBot, store: Store) -> None:
    parent = QObject()
    model = model_of(store, parent, "332")
    model.narrow(Filter(Scope.FAVOURITES))
    assert shown(model) == ["332"] and model.row(0).favourite
    model.narrow(Filter(Scope.ALL, "Sales"))
    assert shown(model) == []


def test_places_have_a_heading_of_their_own(qtbot: QtBot, bench: Bench) -> None:
    settings_holder = bench.context.settings
    model = PeopleModel(bench.store, Directory(bench.store), settings_holder, settings_holder)
    assert model.rowCount() == 5
    model.search("s")
    kinds = [model.index(row).data(ROW).kind for row in range(model.rowCount())]
    assert kinds == [EntryKind.PERSON, EntryKind.SECTION, EntryKind.PLACE, EntryKind.PLACE]
    assert not model.flags(model.index(1)) & Qt.ItemFlag.ItemIsSelectable


def test_a_row_says_with_whom_and_since_when(store: Store) -> None:
    parent = QObject()
    model = model_of(store, parent)
    store.apply(event(trunk_ring(), ringing(), talking(), at=1000.0))
    row = model.row(model.place_of("331") or 0)
    assert (row.note, row.since, row.talking) == ("with 2310000000", 1000.0, True)
    assert row.spoken == "Anna Weber, 331, in call, with 2310000000"
    assert isinstance(row, PeopleRow) and row.lamp is Lamp.IN_CALL


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("search"), st.sampled_from(["", "a", "an", "33", "li", "zz", "w"])),
        st.tuples(st.just("scope"), st.sampled_from(list(Scope))),
        st.tuples(st.just("people"), st.lists(st.sampled_from(NAMES), max_size=6)),
        st.tuples(st.just("state"), st.sampled_from(["Idle", "InUse", "Unavailable", "Ringing"])),
    ),
    max_size=10,
)


@given(STEPS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_row_changes_add_up_to_the_list(qapp: QObject, steps: list[tuple[str, object]]) -> None:
    """Whoever follows only the announced rows ends with the list that is there."""
    parent, store = QObject(), Store()
    store.apply(people(*NAMES))
    model = model_of(store, parent, "332")
    mirror = [model.index(row).data(ROW).number for row in range(model.rowCount())]

    def inserted(_: object, first: int, last: int) -> None:
        mirror[first:first] = [model.index(r).data(ROW).number for r in range(first, last + 1)]

    def removed(_: object, first: int, last: int) -> None:
        del mirror[first : last + 1]

    model.rowsInserted.connect(inserted)
    model.rowsRemoved.connect(removed)
    for step, value in steps:
        if step == "search":
            model.search(str(value))
        elif step == "scope":
            model.narrow(Filter(Scope(value)))
        elif step == "people":
            store.apply(people(*value))  # type: ignore[misc]  # the step says names
        else:
            store.apply(status("332", str(value)))
        assert mirror == [model.index(row).data(ROW).number for row in range(model.rowCount())]


def test_ten_thousand_people_are_searched_within_a_few_frames(qtbot: QtBot) -> None:
    parent, store = QObject(), Store()
    first = ("Anna", "Omar", "Maria", "Li", "Sch", "Jean-Paul", "Zoe", "Tom")
    store.apply(people(*(f"{first[n % 8]} Muster{n % 997} {n}" for n in range(10_000))))
    model = model_of(store, parent)
    assert model.rowCount() == 10_000
    worst = 0.0
    for query in ("a", "an", "ann", "muster7", "12", ""):
        started = time.perf_counter()
        model.search(query)
        worst = max(worst, time.perf_counter() - started)
    assert worst < 0.5, "a slow machine under load may need several frames, not half a second"


def test_elapsed_steps_with_the_clock() -> None:
    assert elapsed(None, 5.0) == 0
    assert elapsed(10.9, 11.0) == 1
    assert elapsed(12.0, 11.0) == 0


def test_the_ticker_rests_when_nobody_counts(qtbot: QtBot) -> None:
    parent = QObject()
    ticker = Ticker(lambda: 1000.995, parent)
    assert not ticker.running
    ticker.want("cards", True)
    ticker.want("people", True)
    with qtbot.waitSignal(ticker.ticked, timeout=2000):
        pass
    assert ticker.running
    ticker.want("cards", False)
    assert ticker.running
    ticker.pause(True)
    assert not ticker.running
    with qtbot.waitSignal(ticker.ticked, timeout=1000):
        ticker.pause(False)
    ticker.want("people", False)
    assert not ticker.running


def test_the_name_of_the_call_goes_with_the_leg(store: Store) -> None:
    parent = QObject()
    model = model_of(store, parent)
    mine = ringing(ANNA, "331", state="Ring", uniqueid="1769422021.5655", connectednum="332")
    store.apply(event(mine, ringing(OMAR, "332", connectednum="331")))
    anna, omar = (model.row(model.place_of(number) or 0) for number in ("331", "332"))
    assert anna.note == "calling Omar Haddad"
    assert omar.note == "called by Anna Weber" and omar.lamp is Lamp.RINGING
