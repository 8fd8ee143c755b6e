"""The list of extensions and the system's own figures, as the API answers them."""

from datetime import timedelta

from ucm_cti.simulator.pbx.rows import Row
from ucm_cti.simulator.pbx.world import World


class Lists:
    """Rows of the read-only lists."""

    def __init__(self, world: World) -> None:
        self._world = world

    def accounts(self) -> list[Row]:
        """listAccount: extensions with their live status (wire.md 2.4)."""
        old = self._world.config.quirks.old_firmware_rows
        return [
            {
                "extension": number,
                "account_type": "SIP(WebRTC) " if old else "SIP(WebRTC)",
                "fullname": phone.config.name or None,
                "status": self._world.status(number),
                "addr": phone.address if phone.registered and phone.address else "-",
                "out_of_service": "yes" if phone.config.out_of_service else "no",
                "urgmsg": 0,
                "newmsg": phone.config.voicemail,
                "oldmsg": 0,
                "presence_status": phone.presence,
                "presence_def_script": None,
                "department_name": phone.config.department,
                "user_name": number,
                "email_to_user": "no",
            }
            for number, phone in self._world.phones.items()
        ]

    def system_status(self) -> Row:
        """getSystemStatus."""
        up = timedelta(seconds=int(self._world.timers.now))
        hours, rest = divmod(int(up.total_seconds()), 3600)
        offset = self._world.config.utc_offset_minutes
        zone = f"{'-' if offset < 0 else '+'}{abs(offset) // 60:02d}:{abs(offset) % 60:02d}"
        return {
            "part-number": "9660002815A",
            "serial-number": "20EZ000000SIM001",
            "system-time": f"{self._world.rows.wall(self._world.timers.now)} UTC{zone}",
            "up-time": f"{hours:02d}:{rest // 60:02d}:{rest % 60:02d}",
            "idle-time": f"{hours:02d}:{rest // 60:02d}:{rest % 60:02d}",
        }

    def general_status(self) -> Row:
        """getSystemGeneralStatus."""
        old = self._world.config.quirks.old_firmware_rows
        version = "1.0.20.13" if old else "1.0.33.30"
        return {
            "product-model": "UCM6202 V1.5A" if old else "UCM6304 V1.6A",
            "base-version": version,
            "prog-version": version,
            "boot-version": version,
            "core-version": version,
            "rcvr-version": version,
            "lang-version": version,
            "gswave-version": version,
        }
