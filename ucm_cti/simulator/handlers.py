"""What each action does to the PBX and what its reply holds (wire.md 2.3-2.8)."""

from collections.abc import Callable, Mapping
from typing import Any

from ucm_cti.simulator.paging import page_of
from ucm_cti.simulator.pbx import Pbx

Values = Mapping[str, Any]
Handler = Callable[[Pbx, Values], dict[str, Any]]


def _list(key: str, rows: Callable[[Pbx], list[dict[str, Any]]]) -> Handler:
    return lambda pbx, values: page_of(key, rows(pbx), values)


def _verb(move: Callable[[Pbx, Values], None], reply: Mapping[str, str]) -> Handler:
    def handle(pbx: Pbx, values: Values) -> dict[str, Any]:
        move(pbx, values)
        return dict(reply)

    return handle


_NOTHING: dict[str, str] = {}
_PLACED = {"need_apply": "no"}
_CUT_IN = {"need_apply": "yes"}

HANDLERS: dict[str, Handler] = {
    "getSystemStatus": lambda pbx, _: pbx.system_status(),
    "getSystemGeneralStatus": lambda pbx, _: pbx.general_status(),
    "listAccount": _list("account", Pbx.accounts),
    "listBridgedChannels": _list("channel", Pbx.bridged),
    "listUnBridgedChannels": _list("channel", Pbx.unbridged),
    "listVoIPTrunk": _list("voip_trunk", Pbx.voip_trunks),
    "listQueue": _list("queue", Pbx.queues),
    "listRingGroup": _list("ringgroup", Pbx.ring_groups),
    "listIVR": _list("ivr", Pbx.ivrs),
    "dialExtension": _verb(lambda p, v: p.dial_extension(v["caller"], v["callee"]), _PLACED),
    "dialOutbound": _verb(lambda p, v: p.dial_outbound(v["caller"], v["outbound"]), _PLACED),
    "dialOutboundTwo": _verb(
        lambda p, v: p.dial_outbound_two(v["outcaller"], v["outcallee"]), _PLACED
    ),
    "callTransfer": _verb(lambda p, v: p.transfer(v["channel"], v["extension"]), _PLACED),
    "transferNumberInbound": _verb(
        lambda p, v: p.transfer_inbound(v["channel"], v["callee"]), _PLACED
    ),
    "transferNumberOutbound": _verb(
        lambda p, v: p.transfer_outbound(v["channel"], v["outbound"]), _PLACED
    ),
    "Hangup": _verb(lambda p, v: p.hangup(v["channel"]), _CUT_IN),
    "callbarge": _verb(
        lambda p, v: p.barge(v["channel"], v["exten"], v["barge-exten"], v.get("mode", "")),
        _CUT_IN,
    ),
    "hold": _verb(lambda p, v: p.hold(v["channel"]), _NOTHING),
    "unhold": _verb(lambda p, v: p.unhold(v["channel"]), _NOTHING),
    "mute": _verb(lambda p, v: p.mute(v["channel"]), _NOTHING),
    "unmute": _verb(lambda p, v: p.unmute(v["channel"]), _NOTHING),
    "acceptCall": _verb(lambda p, v: p.accept(v["channel"]), _NOTHING),
    "refuseCall": _verb(lambda p, v: p.refuse(v["channel"]), _NOTHING),
}
"""By action id; session actions are the API's own."""
