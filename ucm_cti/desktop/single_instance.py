"""One running copy per user: a second launch hands its request to the first and ends."""

import logging
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QDir, QLockFile, QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from ucm_cti.desktop.meeting import LARGEST, Request, decode, encode, instance_name
from ucm_cti.desktop.peers import only_ours, same_user

if TYPE_CHECKING:
    from collections.abc import Callable

_log = logging.getLogger(__name__)
_TAKEN = b"taken\n"
_REFUSED = b"refused "
_SLOW_PEER_MS = 2000
_PAUSE_MS = 50


class Claim(Enum):
    """What became of a launch."""

    FIRST = "first"
    HANDED_OVER = "handed over"
    UNANSWERED = "unanswered"
    REFUSED = "refused"


class SingleInstance(QObject):
    """Claims the name for this process, or passes a request on to the process that has it.

    `requested` carries each later launch's Request; `judge` says beforehand in a sentence what
    keeps one from being done, "" for nothing, and the launch is told. Both ends speak to the same
    user only: each asks the system who the other is, and the folder where they meet must be that
    user's alone.
    """

    requested = Signal(object)

    def __init__(self, name: str | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name or instance_name()
        path = Path(self._name)
        self._folder = path.parent if path.is_absolute() else Path(QDir.tempPath())
        self._lock = QLockFile(f"{self._folder / path.name}.lock")
        self._lock.setStaleLockTime(0)  # only the death of its owner frees it, not its age
        self._server: QLocalServer | None = None
        self.judge: Callable[[Request], str] = lambda _: ""
        self.refusal = ""

    @property
    def holder(self) -> int:
        """The process id of the running copy, 0 when there is none or it cannot be told."""
        process, _host, _app = self._lock.getLockInfo()
        return int(process)

    def claim(self, request: Request, patience_ms: int = 5000) -> Claim:
        """Become the first, which listens, or hand the request to the one that is.

        UNANSWERED means that a copy lives but did not take it in time; its place is not taken, as
        two copies would both show and handle every call. Where the meeting place is not ours alone
        this process runs as a first one that no other can reach.
        """
        if not only_ours(self._folder):
            _log.warning("%s is not ours alone; later launches cannot be heard", self._folder)
            return Claim.FIRST
        deadline = QDeadlineTimer(patience_ms)
        pause = 0
        while not self._lock.tryLock(pause):
            if self._lock.error() is not QLockFile.LockError.LockFailedError:
                _log.warning("no lock can be made; two launches at once may both start")
                break
            told = self._hand_over(request, deadline)
            if told is not None:
                return told
            if deadline.hasExpired():
                return Claim.UNANSWERED
            pause = _PAUSE_MS
        self._listen()
        return Claim.FIRST

    def ask(self, request: Request, patience_ms: int = 5000) -> Claim | None:
        """Hand a request to the running copy without becoming it; None when there is none.

        REFUSED means that it cannot be done now: `refusal` says why.
        """
        if not only_ours(self._folder):
            return None
        return self._hand_over(request, QDeadlineTimer(patience_ms))

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

    def _hand_over(self, request: Request, deadline: QDeadlineTimer) -> Claim | None:
        """Hand the request to who listens; None when nobody does, so far.

        A copy that is busy reads it later, yet the launch cannot promise that it will.
        """
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_left(deadline)):
            return None
        if not same_user(int(socket.socketDescriptor())):
            _log.warning("somebody else's process listens at %s; it was told nothing", self._name)
            socket.abort()
            return Claim.UNANSWERED
        socket.write(encode(request))
        socket.waitForBytesWritten(_left(deadline))
        while not socket.canReadLine():
            if not socket.waitForReadyRead(_left(deadline)):
                break
        answer = bytes(socket.readLine(LARGEST).data())
        socket.abort()
        if answer.startswith(_REFUSED):
            self.refusal = answer.removeprefix(_REFUSED).decode(errors="replace").strip()
            return Claim.REFUSED
        return Claim.HANDED_OVER if answer == _TAKEN else Claim.UNANSWERED

    def _on_connection(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            peer = self._server.nextPendingConnection()
            if same_user(int(peer.socketDescriptor())):
                _Visit(peer, self)
            else:
                _log.warning("another user's process wanted to be heard; dropped")
                peer.abort()
                peer.deleteLater()


class _Visit(QObject):
    """One connection of a later launch: a line in, a word back, and it is over."""

    def __init__(self, peer: QLocalSocket, owner: SingleInstance) -> None:
        super().__init__(owner)
        self._peer = peer
        self._owner = owner
        peer.setParent(self)
        peer.setReadBufferSize(LARGEST + 1)
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
            if self._peer.bytesAvailable() > LARGEST:
                _log.warning("a later launch sent too much; dropped")
                self._peer.abort()
            return
        try:
            request = decode(bytes(self._peer.readLine(LARGEST + 1).data()))
        except ValueError:
            _log.warning("a later launch sent something unreadable; dropped")
            self._peer.abort()
            return
        refusal = self._owner.judge(request)
        self._peer.write(_REFUSED + refusal.encode() + b"\n" if refusal else _TAKEN)
        self._peer.disconnectFromServer()
        if not refusal:
            self._owner.requested.emit(request)


def _left(deadline: QDeadlineTimer) -> int:
    return max(0, int(deadline.remainingTime()))
