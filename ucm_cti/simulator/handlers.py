"""What each action does to the PBX and what its reply holds (wire.md 2.3-2.8)."""

from collections.abc import Callable, Mapping
from typing import Any

from ucm_cti.simulator.config import Configuration
from ucm_cti.simulator.config.engine import Act, Values
from ucm_cti.simulator.config.errands import ERRANDS
from ucm_cti.simulator.config.families import CONFIGURING
from ucm_cti.simulator.paging import page_of
from ucm_cti.simulator.pbx import Pbx

Handler = Callable[[Pbx, Values], dict[str, Any]]


def _list(key: str, rows: Callable[[Pbx], list[dict[str, Any]]]) -> Handler:
    return lambda pbx, values: page_of(key, rows(pbx), values)


def _verb(move: Callable[[Pbx, Values], None], reply: Mapping[str, str]) -> Handler:
    def handle(pbx: Pbx, values: Values) -> dict[str, Any]:
        move(pbx, values)
        return dict(reply)

    return handle


def _log_agent(pbx: Pbx, values: Values) -> None:
    there = values["operatetype"] == "login"
    pbx.queue_member(values["extension"], values["interface"], there=there)


def _pause_agent(pbx: Pbx, values: Values) -> None:
    """In one queue, or in all that the agent is in (wire.md 2.8)."""
    agent = values["interface"]
    queues = [values["extension"]] if "extension" in values else pbx.queues_of(agent)
    for queue in queues:
        pbx.queue_pause(queue, agent, on=values["operatetype"] == "pause")


def _queue_calling(pbx: Pbx, values: Values) -> dict[str, Any]:
    talking = values.get("role") == "answer"
    return {"CallQueues": {"member": pbx.queue_callers(values["extension"], talking=talking)}}


def _queue_agents(pbx: Pbx, values: Values) -> dict[str, Any]:
    return {"CallQueueMembersMessage": {"member": pbx.queue_agents(values["extension"])}}


_NOTHING: dict[str, str] = {}
_PLACED = {"need_apply": "no"}
_CUT_IN = {"need_apply": "yes"}

HANDLERS: dict[str, Handler] = {
    "getSystemStatus": lambda pbx, _: pbx.system_status(),
    "getSystemGeneralStatus": lambda pbx, _: pbx.general_status(),
    "listAccount": _list("account", Pbx.accounts),
    "listBridgedChannels": _list("channel", Pbx.bridged),
    "listUnBridgedChannels": _list("channel", Pbx.unbridged),
    "dialExtension": _verb(lambda p, v: p.dial_extension(v["caller"], v["callee"]), _PLACED),
    "dialOutbound": _verb(lambda p, v: p.dial_outbound(v["caller"], v["outbound"]), _PLACED),
    "dialOutboundTwo": _verb(
        lambda p, v: p.dial_outbound_two(v["outcaller"], v["outcallee"]), _PLACED
    ),
    "dialIVR": _verb(lambda p, v: p.verbs.dial_inside(v["caller"], v["ivrnumber"], "ivr"), _PLACED),
    "dialIVROutbound": _verb(
        lambda p, v: p.verbs.bring_outside_in(v["outcaller"], v["ivrnumber"], "ivr"), _PLACED
    ),
    "dialQueue": _verb(
        lambda p, v: p.verbs.bring_outside_in(v["outcaller"], v["queue"], "queue"), _PLACED
    ),
    "dialRinggroup": _verb(
        lambda p, v: p.verbs.bring_outside_in(v["outcaller"], v["ringgroup"], "ringgroup"), _PLACED
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
    "loginLogoffQueueAgent": _verb(_log_agent, _NOTHING),
    "pauseUnpauseQueueAgent": _verb(_pause_agent, _CUT_IN),
    "getQueueCalling": _queue_calling,
    "getCallQueuesMemberMessage": _queue_agents,
}
"""By action id; session actions are the API's own, CONFIGURING and ERRANDS need a configuration."""


def handlers_for(configuration: Configuration) -> dict[str, Handler]:
    """Every handler, those that configure bound to one configuration."""
    acts = {**CONFIGURING, **ERRANDS}
    return HANDLERS | {name: _bound(configuration, act) for name, act in acts.items()}


def _bound(configuration: Configuration, act: Act) -> Handler:
    def handle(pbx: Pbx, values: Values) -> dict[str, Any]:
        configuration.heed(pbx)
        return act(configuration, pbx, values)

    return handle
