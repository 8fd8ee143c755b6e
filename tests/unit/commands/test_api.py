"""Any action sent as it is, and told as a command line without its secrets."""

import json
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec import UNSET, UnsetType

from ucm_cti.commands.api import Api, without_secrets
from ucm_cti.commands.ports import Progress
from ucm_cti.domain.errors import Garbled, InvalidRequest
from ucm_cti.wire.actions.base import Accepted, Action, ActionSpec, Danger, Downloaded, Reply
from ucm_cti.wire.actions.calls import Hold
from ucm_cti.wire.actions.extensions import ListAccount
from ucm_cti.wire.actions.recordings import DownloadRecording
from ucm_cti.wire.codec import decode_reply, encode_request
from ucm_cti.wire.secrets import Body


class Pin(Body, frozen=True, kw_only=True):
    """A member with a secret."""

    pin: str
    name: str | UnsetType = UNSET


class Rows(Body, frozen=True, kw_only=True):
    """What a document says."""

    lines: tuple[str, ...] = ()


def spec(**more: Any) -> ActionSpec:
    facts = {"danger": Danger.CONFIG, "reply": Reply.WRAPPED, "result": Accepted, "read": None}
    return ActionSpec(
        name="x", id="x", family="f", mutates=True, official=True, apply=True, **(facts | more)
    )


class AddPins(Action[Accepted], frozen=True, kw_only=True):
    """A request with secrets at two depths."""

    name: str
    secret: str | UnsetType = UNSET
    members: tuple[Pin, ...] | UnsetType = UNSET
    first: Pin | UnsetType = UNSET


class Report(Action[Rows], frozen=True, kw_only=True):
    """A request that a document answers."""


AddPins.spec = spec()
Report.spec = spec(
    reply=Reply.DOCUMENT,
    result=Rows,
    read=lambda data: Rows(lines=tuple(data.decode().splitlines())),
)


class Device:
    """Answers every request with the same bytes, as a session would read them."""

    def __init__(self, reply: bytes) -> None:
        self.reply = reply
        self.sent: list[dict[str, Any]] = []

    async def execute(self, request: Action[Any]) -> Any:
        self.sent.append(json.loads(encode_request(request, "c"))["request"])
        return decode_reply(self.reply, request)

    async def download(
        self, request: Action[Downloaded], path: Path, progress: Progress | None = None
    ) -> Downloaded:
        self.sent.append(json.loads(encode_request(request, "c"))["request"])
        assert progress is not None
        progress(len(self.reply), None)
        return Downloaded(path=str(path), size=len(self.reply))

    def refresh(self) -> None:
        raise AssertionError("nobody asked for it")


def clock(*times: float) -> Callable[[], float]:
    return iter(times).__next__


async def test_the_reply_keeps_members_that_nobody_declared() -> None:
    device = Device(b'{"response":{"account":[{"extension":"1000","new":7}],"x":null},"status":0}')
    reply = await Api(device, clock=clock(10.0, 12.5)).send(ListAccount(page=2))
    assert device.sent == [{"action": "listAccount", "cookie": "c", "page": "2"}]
    assert reply.document == {"account": [{"extension": "1000", "new": 7}], "x": None}
    assert (reply.seconds, reply.text, reply.waits) == (2.5, None, False)


async def test_a_reply_without_content_is_empty() -> None:
    assert (await Api(Device(b'{"status":0}')).send(AddPins(name="a"))).document == {}


@pytest.mark.parametrize(
    ("said", "waits"), [('"yes"', True), ('"Yes "', True), ('"no"', False), ("null", False)]
)
async def test_a_change_that_waits_is_told(said: str, waits: bool) -> None:
    device = Device(b'{"response":{"need_apply":%s},"status":0}' % said.encode())
    assert (await Api(device).send(AddPins(name="a"))).waits is waits


async def test_nothing_waits_after_a_call_action() -> None:
    device = Device(b'{"response":{"need_apply":"yes"},"status":0}')
    reply = await Api(device).send(Hold(channel="PJSIP/1-0"))
    assert not reply.waits and reply.document == {"need_apply": "yes"}


async def test_a_document_is_kept_as_sent_and_read() -> None:
    reply = await Api(Device("a;b\nü;2".encode())).send(Report())
    assert reply.text == "a;b\nü;2"
    assert reply.document == {"lines": ["a;b", "ü;2"]}
    refused = Device(b'{"status":-15}')
    with pytest.raises(InvalidRequest):
        await Api(refused).send(Report())
    with pytest.raises(Garbled):
        await Api(Device(b"\xff\xfe")).send(Report())


async def test_a_file_is_saved_and_its_place_told(tmp_path: Path) -> None:
    device, told = Device(b"RIFF"), []
    api = Api(device, clock=clock(1.0, 4.0))
    request = DownloadRecording(filename="a.wav")
    reply = await api.download(request, tmp_path / "a.wav", lambda *step: told.append(step))
    assert reply.document == {"path": str(tmp_path / "a.wav"), "size": 4}
    assert (reply.seconds, reply.waits, told) == (3.0, False, [(4, None)])
    assert device.sent == [{"action": "recapi", "cookie": "c", "filename": "a.wav"}]


def test_the_command_line_for_a_terminal_has_no_secret() -> None:
    request = AddPins(
        name="it's",
        secret="s3cret",
        members=(Pin(pin="1234", name="door"), Pin(pin="")),
        first=Pin(pin="987"),
    )
    words = shlex.split(Api(Device(b""), lambda: "https://10.0.0.1:8089/api").curl(request))
    assert words[:2] == ["curl", "https://10.0.0.1:8089/api"]
    body = json.loads(words[-1])["request"]
    assert body == {
        "action": "x",
        "cookie": "***",
        "name": "it's",
        "secret": "***",
        "members": [{"pin": "***", "name": "door"}, {"pin": ""}],
        "first": {"pin": "***"},
    }
    assert Api(Device(b"")).curl(AddPins(name="a")).startswith("curl https://pbx.example.com:8089/")
    plain = AddPins(name="a")
    assert without_secrets(plain) == plain
