"""Channels and bridges as rows of lists and events, field by field as devices send them."""

from datetime import datetime, timedelta
from typing import Any

from ucm_cti.simulator.pbx.channel import Bridge, Channel
from ucm_cti.simulator.pbx.config import PbxConfig

Row = dict[str, Any]
_NEW_FIRMWARE = (
    "dial_service",
    "feature_num",
    "feature_name",
    "feature_calleenum",
    "feature_calleename",
    "bridge_timestamp",
)


class Rows:
    """Writes rows for one PBX's firmware and clock."""

    def __init__(self, config: PbxConfig) -> None:
        self._config = config
        self._quirks = config.quirks
        offset = timedelta(minutes=config.utc_offset_minutes)
        self._utc_start = datetime(1970, 1, 1) + offset  # noqa: DTZ001 - see config
        self._steps: list[tuple[float, int]] = []

    def set_clock(self, now: float, by: int) -> None:
        """Step the clock by whole seconds; what was written before keeps its time."""
        self._steps.append((now, by))

    def clock(self, now: float) -> datetime:
        """The PBX's clock, without zone."""
        stepped = sum(by for at, by in self._steps if at <= now)
        return self._config.start_time + timedelta(seconds=int(now) + stepped)

    def wall(self, now: float) -> str:
        """The same as "YYYY-MM-DD HH:MM:SS"."""
        return f"{self.clock(now):%Y-%m-%d %H:%M:%S}"

    def epoch(self, now: float) -> int:
        """The same as epoch seconds."""
        return int((self.clock(now) - self._utc_start).total_seconds())

    def unbridged(self, channel: Channel) -> Row:
        """A listUnBridgedChannels row (wire.md 2.6)."""
        outbound = channel.trunk and not channel.inbound
        named = channel.trunk if channel.inbound or self._quirks.trunk_name_on_outbound else ""
        return {
            "channel": channel.name,
            "state": channel.state,
            "service": channel.service,
            "callernum": channel.number,
            "callername": self._name(channel.party),
            "connectednum": channel.other_number,
            "connectedname": self._name(channel.other_party),
            "alloc_time": self.wall(channel.changed),
            "uniqueid": channel.uniqueid,
            "inbound_trunk_name": named,
            "outbound_trunk_name": channel.trunk if outbound else "",
        }

    def bridged(self, bridge: Bridge) -> Row:
        """A listBridgedChannels row (wire.md 2.5)."""
        one, two = bridge.caller, bridge.callee
        inbound = next((c.trunk for c in (one, two) if c.trunk and c.inbound), "")
        outbound = next((c.trunk for c in (one, two) if c.trunk and not c.inbound), "")
        row: Row = {
            "channel1": one.name,
            "channel2": two.name,
            "callerid1": one.number,
            "callerid2": two.number,
            "uniqueid1": one.uniqueid,
            "uniqueid2": two.uniqueid,
            "bridge_time": self.wall(bridge.since),
            "name1": self._name(one.party),
            "name2": self._name(two.party),
            "bridge_id": bridge.id,
            "have_send": 1,
            "inbound_trunk_name": inbound,
            "outbound_trunk_name": outbound,
            "dial_service": "normal",
            "feature_num": "",
            "feature_name": "",
            "feature_calleenum": "",
            "feature_calleename": "",
            "bridge_timestamp": str(self.epoch(bridge.since)),
        }
        if self._quirks.old_firmware_rows:
            for name in _NEW_FIRMWARE:
                del row[name]
        return row

    def unbridge_event(self, channel: Channel, action: str) -> Row:
        """An ActiveCallStatus row of one channel (wire.md 1.6)."""
        if action == "delete":
            return {"chantype": "unbridge", "action": "delete", "channel": channel.name}
        return {
            "chantype": "unbridge",
            "action": action,
            **self.unbridged(channel),
            "linkedid": channel.linkedid,
            "callid": f"{channel.serial:08x}@{self._config.seed}",
        }

    def ghost_event(self, channel: Channel) -> Row:
        """The late row of a channel that has just been torn down (wire.md 1.6)."""
        row = self.unbridge_event(channel, "update")
        row["state"] = "Ring"
        if self._quirks.empty_linkedid_after_hangup:
            row["linkedid"] = ""
        return row

    def bridge_event(self, bridge: Bridge, action: str) -> Row:
        """An ActiveCallStatus row of a talking pair; its linkedid is empty (wire.md 1.6)."""
        row: Row = {"chantype": "bridge", "action": action}
        if action == "delete":
            row["channel"] = bridge.caller.name
            if not self._quirks.bridge_delete_single_channel:
                row["channel2"] = bridge.callee.name
            return row
        full = self.bridged(bridge)
        kept = (
            "channel1", "channel2", "callerid1", "callerid2", "name1", "name2", "uniqueid1",
            "uniqueid2", "bridge_id", "bridge_time", "inbound_trunk_name", "outbound_trunk_name",
        )  # fmt: skip
        return row | {name: full[name] for name in kept} | {"linkedid": ""}

    def _name(self, name: str) -> str | None:
        return None if self._quirks.null_names and not name else name
