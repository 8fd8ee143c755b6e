"""The one state that a person's row shows, from phone, calls and presence together."""

from collections.abc import Iterable

from ucm_cti.domain.call import Call, LegState
from ucm_cti.domain.extension import Extension
from ucm_cti.domain.presence import DeviceState, Lamp, Presence


def lamp_of(extension: Extension, calls: Iterable[Call]) -> Lamp:
    """Calls are the surest sign, then the phone, then what the person has set."""
    legs = [leg for call in calls for leg in call.legs if leg.extension == extension.number]
    talking = [leg for leg in legs if leg.state is LegState.TALKING]
    if talking:
        return Lamp.HELD if all(leg.held for leg in talking) else Lamp.IN_CALL
    if any(leg.state is LegState.RINGING for leg in legs):
        return Lamp.RINGING
    if legs:
        return Lamp.IN_CALL
    if extension.out_of_service:
        return Lamp.OFFLINE
    return _by_phone(extension)


def _by_phone(extension: Extension) -> Lamp:
    match extension.device:
        case DeviceState.UNAVAILABLE:
            return Lamp.OFFLINE
        case DeviceState.RINGING:
            return Lamp.RINGING
        case DeviceState.IN_USE | DeviceState.BUSY:
            return Lamp.IN_CALL
        case DeviceState.UNKNOWN:
            return Lamp.UNKNOWN
        case DeviceState.IDLE:
            return _by_presence(extension.presence)


def _by_presence(presence: Presence) -> Lamp:
    if presence is Presence.DND:
        return Lamp.DND
    if presence in {Presence.AWAY, Presence.UNAVAILABLE, Presence.CUSTOM}:
        return Lamp.AWAY
    return Lamp.FREE
