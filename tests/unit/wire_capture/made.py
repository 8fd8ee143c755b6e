"""A recording made without any network, of the built-in PBX in a time of its own."""

import json
from typing import Any

from tests.unit.wire_capture.site import NOW
from ucm_cti.simulator.frames import notify, push
from ucm_cti.simulator.pbx import Pbx
from ucm_cti.simulator.pbx.scenarios import config_for, scenario_named
from ucm_cti.wire.capture.entries import Entry, Exchange, SocketFrame, SocketMoved

__all__ = ["NOW", "recorded"]


def recorded(scenario: str, seconds: int, seed: int = 1) -> list[Entry]:
    """So many seconds of a scenario: events at each full second, lists half a second later."""
    pbx = Pbx(config_for(scenario, extensions=None, seed=seed))
    scenario_named(scenario).start(pbx)
    found: list[Entry] = [SocketMoved(at=0, what="opened")]
    for second in range(seconds):
        pbx.advance(1.0)
        for name, body in pbx.take_events():
            text = push([notify(str(second), name, body)], "array")
            found.append(SocketFrame(at=second * 1000, way="in", text=text))
        at = second * 1000 + 500
        found += [
            listed(at, "listUnBridgedChannels", "channel", pbx.unbridged()),
            listed(at + 1, "listBridgedChannels", "channel", pbx.bridged()),
            listed(at + 2, "listAccount", "account", pbx.accounts()),
        ]
    return found


def listed(at: int, action: str, key: str, rows: list[dict[str, Any]]) -> Exchange:
    """A list on one page."""
    page = {key: rows, "total_item": len(rows), "total_page": 1, "page": 1}
    reply = json.dumps({"response": page, "status": 0}, ensure_ascii=False)
    return Exchange(at=at, ms=1, action=action, request={"action": action}, status=200, reply=reply)
