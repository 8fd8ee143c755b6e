"""An API console on the bench, and a PBX that answers it in bytes."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.bench import Bench, click
from ucm_cti.commands.api import Api
from ucm_cti.ui.dialogs.apiconsole import ApiConsole
from ucm_cti.wire.actions.base import Downloaded
from ucm_cti.wire.codec import decode_reply, encode_request

if TYPE_CHECKING:
    from pathlib import Path

    from ucm_cti.commands.ports import Progress
    from ucm_cti.ui.views.apifields import ApiField
    from ucm_cti.wire.actions.base import Action

URL = "https://10.0.0.5:8089/api"


class WirePbx:
    """Reads each request and answers it as bytes, as a session does."""

    def __init__(self) -> None:
        self.sent: list[dict[str, Any]] = []
        self.reply: dict[str, Any] = {"response": {}, "status": 0}
        self.error: Exception | None = None
        self.held: asyncio.Event | None = None

    async def execute(self, request: Action[Any]) -> Any:
        """Keep what would be posted, wait while held, then fail or answer."""
        body = json.loads(encode_request(request, "sid1-2"))["request"]
        self.sent.append({name: value for name, value in body.items() if name != "cookie"})
        if self.held is not None:
            await self.held.wait()
        if self.error is not None:
            raise self.error
        return decode_reply(json.dumps(self.reply).encode(), request)

    async def download(
        self, request: Action[Downloaded], path: Path, progress: Progress | None = None
    ) -> Downloaded:
        """Save a little, tell it, wait while held; a file given up leaves nothing."""
        self.sent.append({"action": request.spec.id})
        assert progress is not None
        progress(2_500_000, 40_000_000)
        if self.held is not None:
            await self.held.wait()
        if self.error is not None:
            raise self.error
        await asyncio.to_thread(path.write_bytes, b"RIFF")
        return Downloaded(path=str(path), size=4)

    def refresh(self) -> None:
        raise AssertionError("nobody asked for it")


class ApiStage:
    """The window, shown, and hands to play with it."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.pbx = WirePbx()
        self.window = ApiConsole(bench.context, Api(self.pbx, lambda: URL))
        self.window.show()
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window)

    @property
    def form(self) -> Any:
        return self.window.form

    @property
    def confirm(self) -> Any:
        return self.window.form.confirm

    def pick(self, action_id: str) -> None:
        """Find an action and go to its form by the keyboard."""
        search = self.window.list.search
        search.clear()
        QTest.keyClicks(search, action_id)
        self.window.list.choose(action_id)
        QTest.keyClick(search, Qt.Key.Key_Return)

    def field(self, name: str) -> ApiField:
        """The parameter of that wire name."""
        (found,) = [one for one in self.form.fields.fields if one.about.name == name]
        return found

    def type(self, name: str, text: str) -> None:
        """Type into a parameter's editor."""
        QTest.keyClicks(self.field(name).editor.part, text)

    def press_send(self) -> None:
        """Press Send."""
        click(self.form.send)

    async def answered(self, count: int = 1) -> None:
        """Until that many requests have an answer in the history."""
        lines = self.window.history
        await self.bench.until(lambda: len(lines.lines) == count, "an answer")

    def tree(self) -> dict[str, str]:
        """Names and values of the reply's first two levels, "member.member" by path."""
        tree = self.window.reply.tree
        told = {}
        for row in range(tree.rowCount()):
            above = tree.index(row, 0)
            told[above.data()] = tree.index(row, 1).data()
            for below in range(tree.rowCount(above)):
                path = f"{above.data()}.{tree.index(below, 0, above).data()}"
                told[path] = tree.index(below, 1, above).data()
        return told
