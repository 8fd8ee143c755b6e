"""The GUI's PBX: actions cross to the network thread and their answers come back."""

import threading
from pathlib import Path
from typing import Any, TypeVar

import pytest

from tests.unit.bridge.conftest import OnGui
from ucm_cti.bridge.remote import RemotePbx
from ucm_cti.bridge.runtime import NetworkThread
from ucm_cti.commands.ports import Progress
from ucm_cti.domain.errors import NotPossible, NotThere
from ucm_cti.domain.ids import LegId
from ucm_cti.wire.actions.base import Accepted, Action, Downloaded
from ucm_cti.wire.actions.calls import Hangup
from ucm_cti.wire.actions.recordings import DownloadRecording

R = TypeVar("R")


class Here:
    """Takes actions and says on which thread."""

    def __init__(self) -> None:
        self.threads: list[str] = []
        self.refreshed = threading.Event()
        self.reply: Exception | None = None

    async def execute(self, request: Action[R]) -> R:
        self.threads.append(threading.current_thread().name)
        if self.reply:
            raise self.reply
        answer: Any = Accepted()
        return answer  # type: ignore[no-any-return]  # Hangup answers Accepted

    async def download(
        self, request: Action[Downloaded], path: Path, progress: Progress | None = None
    ) -> Downloaded:
        self.threads.append(threading.current_thread().name)
        assert progress is not None
        progress(3, 9)
        return Downloaded(path=str(path), size=9)

    def refresh(self) -> None:
        self.threads.append(threading.current_thread().name)
        self.refreshed.set()


def test_an_action_crosses_and_its_answer_comes_back(
    on_gui: OnGui[Any], network: NetworkThread
) -> None:
    here = Here()
    remote = RemotePbx(network, here)
    assert on_gui(remote.execute(Hangup(channel=LegId("PJSIP/1")))) == Accepted()
    remote.refresh()
    assert here.refreshed.wait(5)
    assert here.threads == ["test network", "test network"]


def test_a_file_is_fetched_there_and_its_progress_told_here(
    on_gui: OnGui[Any], network: NetworkThread, tmp_path: Path
) -> None:
    here = Here()
    told: list[tuple[int, int | None, str]] = []

    def note(saved: int, total: int | None) -> None:
        told.append((saved, total, threading.current_thread().name))

    request = DownloadRecording(filename="a.wav")
    saved = on_gui(RemotePbx(network, here).download(request, tmp_path / "a.wav", note))
    assert saved == Downloaded(path=str(tmp_path / "a.wav"), size=9)
    assert here.threads == ["test network"]
    assert told == [(3, 9, threading.current_thread().name)]
    with pytest.raises(NotPossible, match="connect first"):
        on_gui(RemotePbx(network).download(request, tmp_path / "a.wav"))


def test_a_refusal_comes_back_as_itself(on_gui: OnGui[Any], network: NetworkThread) -> None:
    here = Here()
    here.reply = NotThere("The call has ended.", code=-16)
    with pytest.raises(NotThere) as caught:
        on_gui(RemotePbx(network, here).execute(Hangup(channel=LegId("PJSIP/1"))))
    assert caught.value.code == -16


def test_without_a_connection_it_says_so(on_gui: OnGui[Any], network: NetworkThread) -> None:
    remote = RemotePbx(network)
    remote.refresh()
    with pytest.raises(NotPossible, match="connect first"):
        on_gui(remote.execute(Hangup(channel=LegId("PJSIP/1"))))
