"""Settings: typed, versioned, one JSON file, no secret in it (architecture.md decision 10)."""

import json
import logging
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Protocol

import platformdirs

_log = logging.getLogger(__name__)
_VERSION = 1


@dataclass(frozen=True, slots=True)
class Profile:
    """One PBX and how to log in to it; passwords are in the OS key store.

    `pinned_pem` is the certificate the person accepted ("" means the OS trust store);
    `call_control` tells that the UCM's Call Control is ticked, so that outside calls wait for
    accept or refuse; `legacy_tls` allows outdated encryption (wire.md 1.1).
    """

    name: str = "default"
    address: str = ""
    user: str = ""
    extension: str = ""
    socket_user: str = ""
    pinned_pem: str = ""
    call_control: bool = False
    legacy_tls: bool = False


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a person has chosen. `popup_corner` is "bottom-right", "top-left" and so on;
    `compact` gives each person one line of the list instead of two; `caller_page` is the template
    of the web page that belongs to a caller (commands/templates.py), "" for none."""

    profile: Profile = field(default_factory=Profile)
    theme: str = "system"
    popups: bool = True
    popups_for_gate: bool = True
    popup_corner: str = "bottom-right"
    favourites: tuple[str, ...] = ()
    geometry: str = ""
    splitter: str = ""
    compact: bool = False
    caller_page: str = ""
    close_to_tray_told: bool = False

    def with_(self, **changes: Any) -> "Settings":
        """A copy with other fields."""
        return replace(self, **changes)


class SettingsKeeper(Protocol):
    """Where settings live between two starts."""

    def load(self) -> Settings:
        """The stored settings, defaults where there are none."""
        ...

    def save(self, settings: Settings) -> None:
        """Store all of it. Raises OSError."""
        ...


class SettingsMemory:
    """Settings that end with the app: the demo's."""

    def __init__(self, settings: Settings | None = None) -> None:
        self._settings = settings or Settings()

    def load(self) -> Settings:
        """The settings as last saved."""
        return self._settings

    def save(self, settings: Settings) -> None:
        """Keep them while the app runs."""
        self._settings = settings


class SettingsFile:
    """Reads and writes the settings; an unreadable file is kept aside, never silently lost.

    Only a regular file is ever read, moved or replaced.
    """

    def __init__(self, path: Path | None = None) -> None:
        base = Path(platformdirs.user_config_dir("ucm-cti", appauthor=False))
        self.path = path or base / "settings.json"

    def load(self) -> Settings:
        """The stored settings, defaults where there are none."""
        if not self.path.is_file():
            return Settings()
        try:
            data = json.loads(self.path.read_text(encoding="utf-8"))
            return _settings(data)
        except (OSError, ValueError, TypeError) as error:
            aside = self.path.with_suffix(".unreadable.json")
            _log.warning("settings could not be read (%s); kept as %s", error, aside.name)
            try:
                self.path.replace(aside)
            except OSError:
                pass
            return Settings()

    def save(self, settings: Settings) -> None:
        """Write all of it, atomically. Raises OSError."""
        if self.path.exists() and not self.path.is_file():
            raise OSError(f"{self.path} is not a file")
        self.path.parent.mkdir(parents=True, exist_ok=True)
        fresh = self.path.with_suffix(".new")
        text = json.dumps({"version": _VERSION} | asdict(settings), indent=2)
        fresh.write_text(text + "\n", encoding="utf-8")
        fresh.replace(self.path)


def _settings(data: Any) -> Settings:
    plain = _known(Settings, data)
    profile = Profile(**_known(Profile, data.get("profile", {})))
    chosen = data.get("favourites")
    favourites = tuple(str(number) for number in chosen) if isinstance(chosen, list) else ()
    return Settings(**plain | {"profile": profile, "favourites": favourites})


def _known(kind: type[Any], data: Any) -> dict[str, Any]:
    """The members that this version knows, of the type that it expects. Raises TypeError."""
    if not isinstance(data, dict):
        raise TypeError("not an object")
    defaults = {f.name: getattr(kind(), f.name) for f in fields(kind)}
    return {
        key: value
        for key, value in data.items()
        if key in defaults and type(value) is type(defaults[key])
    }
