"""The library's front: `from ucm_cti import connect`, without Qt, against a small device."""

import json
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

import ucm_cti
from tests.unit.client.certificates import Made
from tests.unit.client.devices import Api, listening
from ucm_cti import Pbx, connect
from ucm_cti.client.connect import connect as connect_itself
from ucm_cti.client.trust import PinnedCertificate
from ucm_cti.wire.actions.cdr import QueryCdr
from ucm_cti.wire.actions.extensions import ListAccount

HEAVY = {"PySide6", "qasync", "httpx", "msgspec", "websockets", "cryptography"}
NOTHING_OF_QT = {"PySide6", "shiboken6", "qasync"}


def modules_after(code: str) -> set[str]:
    """The top-level modules that a fresh interpreter has loaded after some code."""
    tell = "import json, sys; print(json.dumps([name.partition('.')[0] for name in sys.modules]))"
    done = subprocess.run(  # noqa: S603 - the tests' own interpreter
        [sys.executable, "-c", f"{code}\n{tell}"], capture_output=True, text=True, check=True
    )
    return set(json.loads(done.stdout))


def test_importing_the_package_loads_nothing_heavy() -> None:
    loaded = modules_after("import ucm_cti; ucm_cti.__version__")
    assert "ucm_cti" in loaded
    assert loaded & HEAVY == set()


def test_the_front_comes_without_qt() -> None:
    loaded = modules_after("from ucm_cti import Pbx, connect; assert callable(connect)")
    assert "httpx" in loaded
    assert loaded & NOTHING_OF_QT == set()


def test_the_front_is_the_client_itself() -> None:
    assert connect is connect_itself
    assert Pbx.__module__ == "ucm_cti.client.connect"
    with pytest.raises(AttributeError, match="disconnect"):
        ucm_cti.disconnect  # noqa: B018 - what is tested


class Office(Api):
    """Three extensions in pages of two; one call record, as a document."""

    def __init__(self) -> None:
        super().__init__(self.reply)

    def reply(self, request: dict[str, Any]) -> dict[str, Any]:
        if request["action"] == "cdrapi":
            return {"cdr_root": [{"AcctId": "1", "src": "1000", "billsec": "12"}]}
        found: dict[str, Any] = {"challenge": "1", "cookie": "sid1-1700000000"}
        if request["action"] == "listAccount":
            page = int(request.get("page", 1))
            numbers = [["1000", "1001"], ["1002"]][page - 1]
            found = {"account": [{"extension": n} for n in numbers], "page": page, "total_page": 2}
        return {"response": found, "status": 0}


@asynccontextmanager
async def standing(office: Office, made: Made) -> AsyncIterator[Pbx]:
    """A connection to the office, as the README makes one."""
    trust = PinnedCertificate(made.pem)
    async with (
        listening(office.handle, made.context()) as endpoint,
        connect(str(endpoint), user="cti", password="x", trust=trust) as pbx,
    ):
        yield pbx


async def test_every_row_of_every_page_comes_one_by_one(made: Made) -> None:
    office = Office()
    async with standing(office, made) as pbx:
        request = ListAccount(item_num=2)
        picked = [r.extension async for r in pbx.items(request, lambda page: page.account)]
        found = [row.extension async for row in pbx.items(request)]
        async for row in pbx.items(request):
            assert row.extension == "1000"
            break
    assert picked == found == ["1000", "1001", "1002"]
    assert office.actions() == ["challenge", "login", *["listAccount"] * 5, "logout"]


async def test_documents_come_typed(made: Made) -> None:
    office = Office()
    async with standing(office, made) as pbx:
        records = (await pbx.execute(QueryCdr(caller="1000"))).cdr_root
    assert [(record.src, record.billsec) for record in records] == [("1000", 12)]
    sent = {k: v for k, v in office.requests[2].items() if k != "cookie"}
    assert sent == {"action": "cdrapi", "caller": "1000", "format": "json"}
