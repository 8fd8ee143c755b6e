"""Two launches, one running copy: over real local sockets, the later launch in its own process."""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QProcess
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from ucm_cti.desktop.meeting import LONGEST_URI, Request, decode, encode
from ucm_cti.desktop.single_instance import Claim, SingleInstance

LATER_LAUNCH = """
import sys
from PySide6.QtCore import QCoreApplication
from ucm_cti.desktop.meeting import Request
from ucm_cti.desktop.single_instance import SingleInstance
app = QCoreApplication([])
instance = SingleInstance(sys.argv[1])
print(instance.claim(Request(verb=sys.argv[2], uri=sys.argv[3])).value)
if sys.argv[4:] == ["crash"]:
    import os
    sys.stdout.flush()
    os._exit(1)
instance.close()
"""


@pytest.fixture
def name(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A socket's path; pytest's own folders can be too long for one."""
    return str(tmp_path_factory.getbasetemp().parent / f"i{id(object()):x}")[-90:]


@pytest.fixture
def first(name: str, qtbot: QtBot) -> Iterator[SingleInstance]:
    instance = SingleInstance(name)
    assert instance.claim(Request()) is Claim.FIRST
    yield instance
    instance.close()


def launch(name: str, verb: str = "show", uri: str = "", *more: str) -> QProcess:
    process = QProcess()
    process.start(sys.executable, ["-c", LATER_LAUNCH, name, verb, uri, *more])
    return process


def finish(qtbot: QtBot, process: QProcess) -> str:
    qtbot.waitUntil(lambda: process.state() is QProcess.ProcessState.NotRunning, timeout=20_000)
    assert process.readAllStandardError().data() == b""
    return process.readAllStandardOutput().data().decode().strip()


def raw_peer(qtbot: QtBot, name: str, data: bytes) -> QLocalSocket:
    peer = QLocalSocket()
    peer.connectToServer(name)
    assert peer.waitForConnected(2000)
    peer.write(data)
    peer.flush()
    return peer


def test_a_later_launch_hands_its_request_over(
    first: SingleInstance, name: str, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(first.requested, timeout=20_000) as told:
        process = launch(name, "open", "tel:+30 231 055 0123")
    assert told.args == [Request(verb="open", uri="tel:+30 231 055 0123")]
    assert finish(qtbot, process) == "handed over"


def test_the_name_is_free_again_after_close(name: str, qtbot: QtBot) -> None:
    instance = SingleInstance(name)
    assert instance.claim(Request()) is Claim.FIRST
    instance.close()
    assert finish(qtbot, launch(name)) == "first"


def test_what_a_crash_left_behind_stops_nobody(name: str, qtbot: QtBot) -> None:
    assert finish(qtbot, launch(name, "show", "", "crash")) == "first"
    assert Path(name).exists()
    after = SingleInstance(name)
    assert after.claim(Request()) is Claim.FIRST
    with qtbot.waitSignal(after.requested, timeout=20_000):
        process = launch(name)
    assert finish(qtbot, process) == "handed over"
    after.close()


def test_a_busy_copy_gets_the_request_later(first: SingleInstance, name: str, qtbot: QtBot) -> None:
    later = SingleInstance(name)
    asked = Request(verb="open", uri="tel:1")
    assert later.claim(asked, patience_ms=50) is Claim.UNANSWERED
    with qtbot.waitSignal(first.requested) as told:
        pass
    assert told.args == [Request(verb="open", uri="tel:1")]


def test_a_holder_that_lives_is_not_replaced(
    first: SingleInstance, name: str, qtbot: QtBot
) -> None:
    QLocalServer.removeServer(name)
    second = SingleInstance(name)
    assert second.claim(Request(), patience_ms=50) is Claim.UNANSWERED
    assert second.holder == os.getpid()
    second.close()
    assert not Path(name).exists()


@pytest.mark.parametrize(
    "data",
    [
        b"nonsense\n",
        b"[]\n",
        b'{"verb":"format","uri":"c:"}\n',
        b'{"verb":"show","more":1}\n',
        b'{"verb":"open"}\n',
        encode(Request(verb="open", uri="tel:" + "1" * LONGEST_URI)),
        b"\xff\xfe\n",
        b"[" * 8000 + b"\n",
        b"x" * 18_000,
    ],
)
def test_what_is_no_request_is_dropped_and_the_next_one_taken(
    first: SingleInstance, name: str, qtbot: QtBot, data: bytes
) -> None:
    heard: list[Request] = []
    first.requested.connect(heard.append)
    peer = raw_peer(qtbot, name, data)
    unconnected = QLocalSocket.LocalSocketState.UnconnectedState
    qtbot.waitUntil(lambda: peer.state() is unconnected)
    assert heard == []
    with qtbot.waitSignal(first.requested):
        other = raw_peer(qtbot, name, encode(Request()))
    assert heard == [Request()]
    other.abort()


def test_too_much_is_dropped_before_it_ends(
    first: SingleInstance, name: str, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    peer = raw_peer(qtbot, name, b"x" * 100_000)
    qtbot.waitUntil(lambda: "too much" in caplog.text, timeout=1500)
    peer.abort()


def test_a_request_in_pieces_is_put_together(
    first: SingleInstance, name: str, qtbot: QtBot
) -> None:
    line = encode(Request(verb="open", uri="sip:anna@example.com"))
    peer = raw_peer(qtbot, name, line[:9])
    qtbot.waitUntil(lambda: first.findChildren(QLocalSocket) != [])
    with qtbot.waitSignal(first.requested) as told:
        peer.write(line[9:])
        peer.flush()
    assert told.args == [Request(verb="open", uri="sip:anna@example.com")]
    peer.abort()


def test_a_peer_that_says_nothing_is_dropped(
    first: SingleInstance, name: str, qtbot: QtBot
) -> None:
    peer = raw_peer(qtbot, name, b"")
    unconnected = QLocalSocket.LocalSocketState.UnconnectedState
    qtbot.waitUntil(lambda: peer.state() is unconnected, timeout=6000)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes have no mode")
def test_only_the_user_may_connect(first: SingleInstance, name: str) -> None:
    assert Path(name).stat().st_mode & 0o077 == 0


@given(st.text(min_size=1, max_size=200))
def test_a_uri_travels_as_it_is(uri: str) -> None:
    request = Request(verb="open", uri=uri)
    assert decode(encode(request)) == request
    assert encode(request).count(b"\n") == 1


@given(
    st.recursive(
        st.none() | st.booleans() | st.text(),
        lambda x: st.lists(x) | st.dictionaries(st.sampled_from(["verb", "uri"]), x),
    )
)
def test_decoding_either_gives_a_request_or_says_no(document: object) -> None:
    try:
        request = decode(json.dumps(document).encode())
    except ValueError:
        return
    assert request.verb == "show" or request.uri


ASKING = """
import sys
from PySide6.QtCore import QCoreApplication
from ucm_cti.desktop.handover import hand_over
from ucm_cti.desktop.single_instance import SingleInstance
from ucm_cti.domain.errors import UcmError
app = QCoreApplication([])
try:
    print(hand_over(sys.argv[2], SingleInstance(sys.argv[1])))
except UcmError as error:
    print("no:", error)
"""


def ask(name: str, verb: str) -> QProcess:
    process = QProcess()
    process.start(sys.executable, ["-c", ASKING, name, verb])
    return process


def test_a_deed_is_asked_for_without_becoming_a_copy(
    first: SingleInstance, name: str, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(first.requested, timeout=20_000) as told:
        process = ask(name, "bar")
    assert told.args == [Request(verb="bar")]
    assert finish(qtbot, process) == "UCM CTI takes it from here."


def test_what_cannot_be_done_now_is_told_to_who_asked(
    first: SingleInstance, name: str, qtbot: QtBot
) -> None:
    heard: list[Request] = []
    first.requested.connect(heard.append)
    first.judge = lambda request: "No pop-up is open now." if request.verb == "reach" else ""
    assert finish(qtbot, ask(name, "reach")) == "no: No pop-up is open now."
    assert heard == []


def test_without_a_copy_to_ask_nothing_starts(name: str, qtbot: QtBot) -> None:
    assert "is not running" in finish(qtbot, ask(name, "bar"))
    after = SingleInstance(name)
    assert after.claim(Request()) is Claim.FIRST
    after.close()
