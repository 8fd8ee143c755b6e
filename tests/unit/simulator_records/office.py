"""A small office whose records a test reads."""

import csv
import io
import json
import re
from dataclasses import replace
from typing import Any

from ucm_cti.simulator.pbx import Pbx, PbxConfig, small_office
from ucm_cti.simulator.records.documents import Document
from ucm_cti.simulator.records.office import KEPT, Records

CALLER = "+302310550123"
RECEPTION, GROUP, QUEUE, MENU = "2310550100", "2310550101", "2310550102", "2310550103"
FAR = "2310999888"


class Office:
    """A PBX, its records, and short words for what its people do."""

    def __init__(
        self, config: PbxConfig | None = None, *, kept: int = KEPT, **changes: Any
    ) -> None:
        self.pbx = Pbx(replace(config or small_office(), **changes))
        self.records = Records(self.pbx, kept)

    def incoming(self, did: str, caller: str = CALLER, name: str = "Eleni") -> str:
        """An outside caller; the trunk channel."""
        before = set(self.pbx.world.channels)
        self.pbx.incoming(1, caller, did, name)
        return next(iter(self.pbx.world.channels.keys() - before - self.phones()))

    def phones(self) -> set[str]:
        """The channels of phones."""
        return {name for name, c in self.pbx.world.channels.items() if c.extension}

    def channel(self, number: str) -> str:
        """The newest channel of a number."""
        return [name for name, c in self.pbx.world.channels.items() if c.number == number][-1]

    def talk(self, party: str, seconds: float) -> None:
        """A phone is picked up and hangs up after a while."""
        self.pbx.answer(party)
        self.pbx.advance(seconds)
        self.pbx.hangup_by(party)

    def query(self, **values: Any) -> list[dict[str, Any]]:
        """cdrapi.query in JSON."""
        document = self.records.ledger.query({"format": "json"} | values)
        items: list[dict[str, Any]] = json.loads(body(document))["cdr_root"]
        return items

    def only(self, **values: Any) -> dict[str, Any]:
        """The one item that a query finds."""
        [item] = self.query(**values)
        return item


def subs(item: dict[str, Any]) -> list[dict[str, str]]:
    """The legs of a nested item, in their order."""
    names = sorted(
        (name for name in item if re.fullmatch(r"sub_cdr_\d+", name)),
        key=lambda name: int(name.rpartition("_")[2]),
    )
    return [item[name] for name in names]


def body(document: Document) -> bytes:
    """The whole body; its length is what was announced."""
    whole = b"".join(document.pieces())
    assert len(whole) == document.length
    return whole


def table(document: Document) -> list[dict[str, str]]:
    """The rows of a CSV body."""
    return list(csv.DictReader(io.StringIO(body(document).decode())))
