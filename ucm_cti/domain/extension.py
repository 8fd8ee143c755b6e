"""An extension: a dialable number with an owner."""

from dataclasses import dataclass

from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.domain.presence import DeviceState, Presence


@dataclass(frozen=True, slots=True)
class Extension:
    """One extension as the PBX lists it (listAccount), kept live by ExtensionStatus events.

    `name` is "" when the PBX has none; `address` is "" when no phone is registered;
    `voicemail` counts new messages.
    """

    number: ExtensionNumber
    name: str = ""
    device: DeviceState = DeviceState.UNKNOWN
    presence: Presence = Presence.UNKNOWN
    presence_note: str = ""
    department: str = ""
    address: str = ""
    account_type: str = ""
    out_of_service: bool = False
    voicemail: int = 0

    @property
    def label(self) -> str:
        """The name where there is one, else the number."""
        return self.name or self.number
