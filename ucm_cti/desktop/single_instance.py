"""One running copy per user: a second launch hands its request to the first and ends."""

import getpass
import hashlib
import logging
import os
import sys
from collections.abc import Mapping
from pathlib import Path

import msgspec
from PySide6.QtCore import QDeadlineTimer, QDir, QLockFile, QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_log = logging.getLogger(__name__)
_LARGEST = 8192
_LONGEST_PATH = 100
_TAKEN = b"taken\n"
_SLOW_PEER_MS = 2000
_PAUSE_MS = 50


class Request(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a launch asks of the running copy: `verb` "show", or "open" with a `uri` to dial."""

    verb: str = "show"
    uri: str = ""


def encode(request: Request) -> bytes:
    """A request as one line of JSON."""
    return msgspec.json.encode(request) + b"\n"


def decode(line: bytes) -> Request:
    """A request from its line. Raises ValueError for anything that is not exactly one."""
    try:
        request = msgspec.json.decode(line, type=Request)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise ValueError(str(error)) from None
    if request.verb not in {"show", "open"} or (request.verb == "open") != bool(request.uri):
        raise ValueError("no such request")
    return request


def instance_name(environ: Mapping[str, str] = os.environ) -> str:
    """The name this user's copies meet at: a path in the runtime folder, else a plain name."""
    who = hashlib.sha256(getpass.getuser().encode()).hexdigest()[:12]
    plain = f"ucm-cti-{os.getuid() if sys.platform != 'win32' else who}"
    folder = environ.get("XDG_RUNTIME_DIR", "")
    path = str(Path(folder) / plain)
    if sys.platform == "linux" and Path(folder).is_dir() and len(path) <= _LONGEST_PATH:
        return path
    return plain


class SingleInstance(QObject):
    """Claims the name for this process, or passes a request on to the process that has it.

    `requested` carries each later launch's Request. Only the same user can connect.
    """

    requested = Signal(object)

    def __init__(self, name: str | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name or instance_name()
        lock = self._name if Path(self._name).is_absolute() else QDir.temp().filePath(self._name)
        self._lock = QLockFile(f"{lock}.lock")
        self._lock.setStaleLockTime(0)  # only the death of its owner frees it, not its age
        self._server: QLocalServer | None = None

    def claim(self, request: Request, patience_ms: int = 3000) -> bool:
        """True when this process is the first and now listens; False when the request went to
        another one. A holder of the name that cannot be reached in time counts as dead."""
        deadline = QDeadlineTimer(patience_ms)
        pause = 0
        while not self._lock.tryLock(pause):
            if self._hand_over(request, deadline):
                return False
            if self._lock.error() is not QLockFile.LockError.LockFailedError:
                _log.warning("no lock can be made; two launches at once may both start")
                break
            if deadline.hasExpired():
                _log.warning("the running copy cannot be reached; taking its place")
                break
            pause = _PAUSE_MS
        self._listen()
        return True

    def close(self) -> None:
        """Stop listening and free the name."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
        self._lock.unlock()

    def _listen(self) -> None:
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.setMaxPendingConnections(8)
        server.newConnection.connect(self._on_connection)
        QLocalServer.removeServer(self._name)  # what a crash left behind; the lock is ours
        if not server.listen(self._name):
            _log.warning("later launches cannot reach this one: %s", server.errorString())
        self._server = server

    def _hand_over(self, request: Request, deadline: QDeadlineTimer) -> bool:
        """Whether somebody listens and has the request; a busy copy reads it later."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_left(deadline)):
            return False
        socket.write(encode(request))
        socket.waitForBytesWritten(_left(deadline))
        while not socket.canReadLine():
            if not socket.waitForReadyRead(_left(deadline)):
                _log.warning("the running copy has not answered yet")
                break
        socket.abort()
        return True

    def _on_connection(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            _Visit(self._server.nextPendingConnection(), self)


class _Visit(QObject):
    """One connection of a later launch: a line in, a word back, and it is over."""

    def __init__(self, peer: QLocalSocket, owner: SingleInstance) -> None:
        super().__init__(owner)
        self._peer = peer
        self._owner = owner
        peer.setParent(self)
        peer.setReadBufferSize(_LARGEST + 1)
        peer.readyRead.connect(self._on_ready)
        peer.disconnected.connect(self.deleteLater)
        self._timer = QTimer(self, singleShot=True, interval=_SLOW_PEER_MS)
        self._timer.timeout.connect(self._on_late)
        self._timer.start()
        self._on_ready()

    def _on_late(self) -> None:
        self._peer.abort()

    def _on_ready(self) -> None:
        if not self._peer.canReadLine():
            if self._peer.bytesAvailable() > _LARGEST:
                _log.warning("a later launch sent too much; dropped")
                self._peer.abort()
            return
        try:
            request = decode(bytes(self._peer.readLine(_LARGEST + 1).data()))
        except ValueError:
            _log.warning("a later launch sent something unreadable; dropped")
            self._peer.abort()
            return
        self._peer.write(_TAKEN)
        self._peer.disconnectFromServer()
        self._owner.requested.emit(request)


def _left(deadline: QDeadlineTimer) -> int:
    return max(0, int(deadline.remainingTime()))
