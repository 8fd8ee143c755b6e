"""What a phone does (device state), what a person sets (presence), and what a row shows (lamp)."""

from enum import StrEnum


class DeviceState(StrEnum):
    """What the phone does, in the PBX's own words (wire.md 1.5); UNKNOWN before the first read."""

    UNAVAILABLE = "Unavailable"
    IDLE = "Idle"
    RINGING = "Ringing"
    IN_USE = "InUse"
    BUSY = "Busy"
    UNKNOWN = "Unknown"

    @classmethod
    def parse(cls, text: str | None) -> "DeviceState":
        """Read a wire value in any letter case; anything unheard of is UNKNOWN."""
        return _DEVICE_STATES.get((text or "").strip().casefold(), cls.UNKNOWN)


class Presence(StrEnum):
    """What a person has set (catalogue: listAccount presence_status)."""

    AVAILABLE = "available"
    AWAY = "away"
    CHAT = "chat"
    DND = "dnd"
    CUSTOM = "userdef"
    UNAVAILABLE = "unavailable"
    UNKNOWN = ""

    @classmethod
    def parse(cls, text: str | None) -> "Presence":
        """Read a wire value in any letter case; anything unheard of is UNKNOWN."""
        return _PRESENCES.get((text or "").strip().casefold(), cls.UNKNOWN)


class Lamp(StrEnum):
    """The one state a row shows, worst news for a caller first."""

    OFFLINE = "offline"
    RINGING = "ringing"
    IN_CALL = "in call"
    HELD = "held"
    DND = "dnd"
    AWAY = "away"
    FREE = "free"
    UNKNOWN = "unknown"


_DEVICE_STATES = {state.value.casefold(): state for state in DeviceState}
_PRESENCES = {presence.value: presence for presence in Presence if presence.value}
