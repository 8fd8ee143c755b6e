"""System family: what the PBX is and what time it has (catalogue: getSystemStatus, ...)."""

from ucm_cti.wire.actions.base import Action
from ucm_cti.wire.registry import action
from ucm_cti.wire.secrets import Body


class SystemStatus(Body, frozen=True, kw_only=True, rename="kebab"):
    """`system_time` is "YYYY-MM-DD HH:MM:SS UTC+HH:MM", `up_time` HH:MM:SS."""

    part_number: str | None = None
    serial_number: str | None = None
    up_time: str | None = None
    idle_time: str | None = None
    system_time: str | None = None


class SystemGeneralStatus(Body, frozen=True, kw_only=True, rename="kebab"):
    """Product model and firmware component versions."""

    product_model: str | None = None
    base_version: str | None = None
    prog_version: str | None = None
    boot_version: str | None = None
    core_version: str | None = None
    rcvr_version: str | None = None
    lang_version: str | None = None
    gswave_version: str | None = None


@action("getSystemStatus", family="system")
class GetSystemStatus(Action[SystemStatus], frozen=True, kw_only=True):
    """Read serial number, part number, clock and uptime."""


@action("getSystemGeneralStatus", family="system")
class GetSystemGeneralStatus(Action[SystemGeneralStatus], frozen=True, kw_only=True):
    """Read product model and firmware component versions."""
