"""Other users of this computer: they are neither heard nor told anything."""

import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from ucm_cti.desktop.meeting import Request, encode, instance_name
from ucm_cti.desktop.peers import only_ours, peer_user, same_user
from ucm_cti.desktop.single_instance import Claim, SingleInstance

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a pipe has its own access list")
as_root = pytest.mark.skipif(
    not hasattr(os, "getuid") or os.getuid() != 0, reason="only root can play another user"
)
STRANGER = 65534
SPEAKER = """
import os, socket, sys
os.setuid(65534)
peer = socket.socket(socket.AF_UNIX)
peer.connect(sys.argv[1])
try:
    peer.sendall(bytes.fromhex(sys.argv[2]))
    print(peer.recv(100))
except OSError:
    print(b"")
"""
LISTENER = """
import os, socket, sys
server = socket.socket(socket.AF_UNIX)
server.bind(sys.argv[1])
os.setuid(65534)
server.listen()
print("ready", flush=True)
peer, _ = server.accept()
print(peer.recv(1000), flush=True)
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder of ours with a short path that other users can look for."""
    with tempfile.TemporaryDirectory() as made:
        yield Path(made)


@pytest.fixture
def stranger() -> Iterator[Callable[..., "subprocess.Popen[str]"]]:
    """Starts a script that becomes another user."""
    started: list[subprocess.Popen[str]] = []

    def start(script: str, *words: str) -> "subprocess.Popen[str]":
        process = subprocess.Popen(  # noqa: S603 - the script above
            [sys.executable, "-c", script, *words], stdout=subprocess.PIPE, text=True
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()


def test_the_system_says_who_is_at_the_other_end() -> None:
    one, two = socket.socketpair()
    with one, two:
        assert peer_user(one.fileno()) == os.getuid()
        assert same_user(one.fileno())
    assert not same_user(-1)


@as_root
def test_another_user_is_not_heard(
    folder: Path,
    qtbot: QtBot,
    stranger: Callable[..., "subprocess.Popen[str]"],
    caplog: pytest.LogCaptureFixture,
) -> None:
    path = folder / "meet"
    instance = SingleInstance(str(path))
    assert instance.claim(Request()) is Claim.FIRST
    heard: list[Request] = []
    instance.requested.connect(heard.append)
    folder.chmod(0o711)  # what the modes would keep out is let in
    path.chmod(0o777)
    process = stranger(SPEAKER, str(path), encode(Request(verb="open", uri="tel:1")).hex())
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
    assert process.communicate()[0] == "b''\n"
    assert heard == []
    assert "another user" in caplog.text
    instance.close()


@as_root
def test_another_users_socket_is_told_nothing(
    folder: Path, qtbot: QtBot, stranger: Callable[..., "subprocess.Popen[str]"]
) -> None:
    path = folder / "meet"
    first = SingleInstance(str(path))
    assert first.claim(Request()) is Claim.FIRST
    path.unlink()
    process = stranger(LISTENER, str(path))
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    asked = Request(verb="open", uri="tel:1")
    assert SingleInstance(str(path)).claim(asked) is Claim.UNANSWERED
    assert process.communicate(timeout=20)[0] == "b''\n"
    first.close()


def test_a_folder_that_others_may_write_to_is_no_meeting_place(
    folder: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    folder.chmod(0o777)
    instance = SingleInstance(str(folder / "meet"))
    assert instance.claim(Request()) is Claim.FIRST
    assert list(folder.iterdir()) == []
    assert "not ours alone" in caplog.text
    peer = QLocalSocket()
    peer.connectToServer(str(folder / "meet"))
    assert not peer.waitForConnected(50)


def test_whose_a_folder_is(folder: Path) -> None:
    assert only_ours(folder)
    link = folder / "link"
    link.symlink_to(folder)
    assert not only_ours(link)
    assert not only_ours(folder / "none")
    (folder / "file").touch()
    assert not only_ours(folder / "file")
    folder.chmod(0o770)
    assert not only_ours(folder)


@as_root
def test_a_folder_of_another_user_is_not_ours(folder: Path) -> None:
    os.chown(folder, STRANGER, STRANGER)
    assert not only_ours(folder)


def test_the_meeting_place_is_ours(folder: Path) -> None:
    runtime = {"XDG_RUNTIME_DIR": str(folder)}
    fallback = folder / f"ucm-cti-{os.getuid()}" / "meet"
    assert Path(instance_name(runtime)).parent == folder
    assert instance_name({}, folder) == str(fallback)
    assert only_ours(fallback.parent)
    assert instance_name({"XDG_RUNTIME_DIR": "run"}, folder) == str(fallback)
    assert instance_name({"XDG_RUNTIME_DIR": str(folder / "none")}, folder) == str(fallback)
    folder.chmod(0o777)
    assert instance_name(runtime, folder) == str(fallback)


def test_a_planted_folder_is_used_by_nobody(folder: Path, qtbot: QtBot) -> None:
    planted = folder / f"ucm-cti-{os.getuid()}"
    planted.mkdir()
    planted.chmod(0o777)
    name = instance_name({}, folder)
    assert SingleInstance(name).claim(Request()) is Claim.FIRST
    assert list(planted.iterdir()) == []
