"""Wherever something unexpected is raised, it ends in the one book, and the app goes on."""

import asyncio
import gc
import logging
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import qasync
from PySide6.QtCore import QEvent, QObject, QRunnable, Qt, QThreadPool, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tests.unit.store.rows import lists, people, ringing
from ucm_cti.app.faults import faults_logged
from ucm_cti.app.link import PbxLink
from ucm_cti.bridge.loopfaults import log_loop_faults
from ucm_cti.bridge.relay import Relay
from ucm_cti.bridge.remote import RemotePbx
from ucm_cti.bridge.runtime import NetworkThread
from ucm_cti.bridge.tasks import Tasks
from ucm_cti.desktop.faultbook import Fault, FaultBook
from ucm_cti.store.changes import Changes
from ucm_cti.store.store import Store
from ucm_cti.ui.dialogs.login_data import LoginData

SECRET = "Maria hunter2"
PATIENCE = 10.0


class Broken(Exception):
    """What nobody expected."""


def fail(*_: object) -> None:
    raise Broken(SECRET)


class Scene:
    """A running GUI loop, a network thread, and a place where things are kept alive."""

    def __init__(self, network: NetworkThread) -> None:
        self.network = network
        self.tasks = Tasks()
        self.kept: list[Any] = []


async def in_a_slot(scene: Scene) -> None:
    button = QPushButton()
    button.clicked.connect(fail)
    button.click()


async def in_an_event_filter(scene: Scene) -> None:
    class Filter(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.User:
                fail()
            return False

    target, watcher = QObject(), Filter()
    target.installEventFilter(watcher)
    QApplication.postEvent(target, QEvent(QEvent.Type.User))
    scene.kept += [target, watcher]


async def in_a_paint_event(scene: Scene) -> None:
    class Painted(QWidget):
        def paintEvent(self, _event: QPaintEvent) -> None:
            if self.isVisible():
                self.hide()
                fail()

    widget = Painted()
    widget.show()
    scene.kept.append(widget)


async def in_a_timer(scene: Scene) -> None:
    timer = QTimer(singleShot=True, interval=0)
    timer.timeout.connect(fail)
    timer.start()
    scene.kept.append(timer)


async def in_a_queued_slot(scene: Scene) -> None:
    timer = QTimer()
    timer.timeout.connect(fail, Qt.ConnectionType.QueuedConnection)
    timer.setSingleShot(True)
    timer.start(0)
    scene.kept.append(timer)


async def in_a_callback_of_the_gui_loop(scene: Scene) -> None:
    asyncio.get_running_loop().call_soon(fail, SECRET)


async def in_a_task(scene: Scene) -> None:
    scene.tasks.spawn(raising(), "a task of the window")


async def in_a_task_that_nobody_keeps(scene: Scene) -> None:
    task = asyncio.ensure_future(raising())
    await asyncio.wait((task,))
    del task
    gc.collect()


async def in_a_callback_of_the_network_loop(scene: Scene) -> None:
    scene.network.call(fail)


async def in_a_task_of_the_network_loop(scene: Scene) -> None:
    async def begin() -> None:
        task = asyncio.ensure_future(raising())
        await asyncio.wait((task,))
        del task
        gc.collect()

    await scene.network.run(begin())


async def in_blocking_work(scene: Scene) -> None:
    scene.tasks.spawn(scene.network.blocking(fail), "look for a key store")


async def in_a_thread(scene: Scene) -> None:
    thread = threading.Thread(target=fail, name="helper")
    thread.start()
    thread.join()


async def in_a_thread_of_qt(scene: Scene) -> None:
    class Work(QRunnable):
        def run(self) -> None:
            fail()

    work = Work()
    work.setAutoDelete(False)
    scene.kept.append(work)
    QThreadPool.globalInstance().start(work)


async def in_a_callback_of_a_future(scene: Scene) -> None:
    with ThreadPoolExecutor(1) as pool:
        pool.submit(int).add_done_callback(fail)


async def in_a_finaliser(scene: Scene) -> None:
    class Ending:
        def __del__(self) -> None:
            fail()

    Ending()


async def in_the_store(scene: Scene) -> None:
    def apply(_: object) -> None:
        fail()

    relay = Relay(apply, lambda: None)
    relay.put(people("Anna"))
    scene.kept.append(relay)


async def in_a_view_of_the_store(scene: Scene) -> None:
    store = Store()
    store.subscribe(fail)
    relay = Relay(store.apply, lambda: None)
    relay.put(people("Anna"))
    scene.kept.append(relay)


async def in_the_life_of_a_connection(scene: Scene) -> None:
    store = Store()
    link = PbxLink(scene.network, store, RemotePbx(scene.network))
    data = LoginData(address="127.0.0.1:9", user="cti", password=SECRET)

    async def explode(*_: object, **__: object) -> None:
        fail()

    patch = pytest.MonkeyPatch()
    patch.setattr("ucm_cti.client.connection.resolve_trust", explode)
    try:
        await link.connect(data)
        deadline = asyncio.get_running_loop().time() + PATIENCE
        while "fault of its own" not in store.link.reason:
            assert asyncio.get_running_loop().time() < deadline
            await asyncio.sleep(0.005)
        assert store.link.retry_at is not None, "it connects anew by itself"
    finally:
        await link.disconnect()
        link.close()
        patch.undo()


async def raising() -> None:
    fail()


PATHS = [value for name, value in dict(globals()).items() if name.startswith("in_")]


@pytest.fixture
def network() -> Iterator[NetworkThread]:
    thread = NetworkThread("network")
    thread.start()
    yield thread
    assert thread.stop(2.0)


@pytest.fixture
def book() -> Iterator[FaultBook]:
    made = FaultBook(lambda _: None)
    logging.getLogger().addHandler(made)
    yield made
    logging.getLogger().removeHandler(made)


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.__name__)
def test_a_fault_ends_in_the_book_and_the_app_goes_on(
    qapp: QApplication, network: NetworkThread, book: FaultBook, path: Callable[..., Any]
) -> None:
    async def main() -> None:
        log_loop_faults(asyncio.get_running_loop())
        scene = Scene(network)
        await path(scene)
        deadline = asyncio.get_running_loop().time() + PATIENCE
        while not book.faults:
            assert asyncio.get_running_loop().time() < deadline, "the fault went unseen"
            await asyncio.sleep(0.005)
        await asyncio.sleep(0)
        await scene.tasks.close()

    with faults_logged(), asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(qapp)) as runner:
        runner.run(main())
    (fault,) = book.faults
    assert fault.place.endswith(f"test_fault_paths.py:{fail.__code__.co_firstlineno + 1}")
    assert "raise Broken(SECRET)" in fault.trace and fault.doing and fault.thread
    assert not any(SECRET in text for text in (fault.trace, fault.doing, fault.place))


def test_the_task_that_failed_is_named(
    qapp: QApplication, network: NetworkThread, book: FaultBook
) -> None:
    async def main() -> None:
        tasks = Tasks()
        await asyncio.wait((tasks.spawn(raising(), "command hold:7"),))
        await asyncio.sleep(0)

    asyncio.run(main())
    assert [fault.doing for fault in book.faults] == ["command hold:7 failed"]


def test_one_view_that_fails_keeps_no_other_from_hearing() -> None:
    store, heard = Store(), list[Changes]()
    store.subscribe(fail)
    store.subscribe(heard.append)
    store.subscribe(fail)
    with pytest.raises(ExceptionGroup) as raised:
        store.apply(people("Anna"))
    assert len(raised.value.exceptions) == 2
    assert len(heard) == 1 and heard[0].directory


def test_after_a_fault_in_a_reducer_the_lists_put_it_right(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    store, whole = Store(), Store()
    for one in (store, whole):
        one.apply(people("Anna", "Omar"))
    rows = (ringing(),)
    with monkeypatch.context() as patch:
        patch.setattr("ucm_cti.store.store.apply_channels", half_applied)
        with pytest.raises(Broken):
            store.apply(lists(rows, at=1.0))
    assert store.calls, "what was taken is shown"
    whole.apply(lists(rows, at=1.0))
    store.apply(lists(rows, at=2.0))
    whole.apply(lists(rows, at=2.0))
    assert store.calls == whole.calls and store.calls


def half_applied(state: Any, touched: Any, message: Any) -> None:
    """A reducer that took the input and failed before it said so."""
    from ucm_cti.store.reduce_snapshot import apply_channels  # noqa: PLC0415 - the real one
    from ucm_cti.store.touched import Touched  # noqa: PLC0415 - see above

    apply_channels(state, Touched(), message)
    fail()


def test_a_fault_is_told_once_and_counted(book: FaultBook) -> None:
    told: list[Fault] = []
    small = FaultBook(told.append, most=1)
    for _ in range(1000):
        small.handle(record_of(ValueError()))
    small.handle(record_of(KeyError()))
    small.handle(logging.makeLogRecord({"levelno": logging.ERROR, "msg": "no exception"}))
    assert [fault.place for fault in told] == ["ValueError"]
    assert small.faults[0].count == 1000 and small.others == 1


def test_a_fault_of_the_book_itself_does_not_recurse() -> None:
    def explode(_: Fault) -> None:
        calls.append(1)
        logging.getLogger("ucm_cti.test").error("again", exc_info=ValueError())
        fail()

    calls: list[int] = []
    made = FaultBook(explode)
    logging.getLogger().addHandler(made)
    try:
        logging.getLogger("ucm_cti.test").error("once", exc_info=ValueError())
    finally:
        logging.getLogger().removeHandler(made)
    assert calls == [1] and len(made.faults) == 1


def record_of(error: Exception) -> logging.LogRecord:
    given = {"levelno": logging.ERROR, "msg": "x", "exc_info": (type(error), error, None)}
    return logging.makeLogRecord(given)
