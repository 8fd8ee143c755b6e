"""Settings: typed, versioned, one JSON file, no secret in it (architecture.md decision 10)."""

import itertools
import json
import logging
from collections.abc import Collection, Iterable
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Protocol

import platformdirs

from ucm_cti.commands.gate.rules import GateRules
from ucm_cti.commands.gate.stored import gate_of
from ucm_cti.commands.globaldeeds import GlobalChords
from ucm_cti.commands.numbers.rules import NumberRules
from ucm_cti.commands.numbers.stored import complaint, rules_of
from ucm_cti.domain.alerts import Alerts, CallKind, alerts_of
from ucm_cti.domain.errors import UsageError
from ucm_cti.files import set_aside, write_whole

_log = logging.getLogger(__name__)
_VERSION = 2
_BROKEN = (ValueError, TypeError, RecursionError)


@dataclass(frozen=True, slots=True)
class Profile:
    """One PBX and how to log in to it; passwords are in the OS key store.

    `pinned_pem` is the certificate the person accepted ("" means the OS trust store);
    `call_control` tells that the UCM's Call Control is ticked, so that outside calls wait for
    accept or refuse; `legacy_tls` allows outdated encryption (wire.md 1.1). `key` is the name under
    which its passwords are kept, "" for `name`: it stays when the profile is renamed. `numbers` are
    how the site dials. `voicemail_code` is dialled before an extension to reach its mailbox: the
    UCM's feature code "Direct Dial Voicemail Prefix", "*" unless an administrator has changed it.
    `gate` holds the rules for outside calls that wait there.
    """

    name: str = "default"
    address: str = ""
    user: str = ""
    extension: str = ""
    socket_user: str = ""
    pinned_pem: str = ""
    call_control: bool = False
    legacy_tls: bool = False
    favourites: tuple[str, ...] = ()
    key: str = ""
    numbers: NumberRules = field(default_factory=NumberRules)
    voicemail_code: str = "*"
    gate: GateRules = field(default_factory=GateRules)

    @property
    def vault(self) -> str:
        """The name under which the passwords are kept."""
        return self.key or self.name


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a person has chosen. `profile` is the PBX in use, `others` are the ones that it
    could be; no two have the same name. `popup_corner` is "bottom-right", "top-left" and so on;
    `compact` gives each person one line of the list instead of two; `caller_page` is the template
    of the web page that belongs to a caller (commands/templates.py), "" for none. `keys` and
    `layouts` are read by ui/models/keymap.py and ui/models/layouts.py; `held_soon` and `held_long`
    are the seconds after which a held call is marked, and then urgent; `motion` is "system" or
    "off"; `language` is a code such as "de", "" for the system's; `alerts` is how calls pop up and
    sound; `global_keys` work while other programs have the keyboard."""

    profile: Profile = field(default_factory=Profile)
    others: tuple[Profile, ...] = ()
    theme: str = "system"
    popups: bool = True
    popups_for_gate: bool = True
    popup_corner: str = "bottom-right"
    geometry: str = ""
    splitter: str = ""
    compact: bool = False
    caller_page: str = ""
    close_to_tray_told: bool = False
    language: str = ""
    keys: dict[str, Any] = field(default_factory=dict)
    layouts: dict[str, Any] = field(default_factory=dict)
    held_soon: int = 60
    held_long: int = 120
    motion: str = "system"
    alerts: Alerts = field(default_factory=Alerts)
    gate_quit_told: bool = False
    global_keys: GlobalChords = field(default_factory=GlobalChords)

    @property
    def unseen(self) -> frozenset[CallKind]:
        """The kinds of calls that are not to pop up."""
        chosen = {kind for kind in CallKind if kind.value in self.alerts.unseen}
        return frozenset(chosen if self.popups_for_gate else chosen | {CallKind.GATE})

    def pops_up(self, kind: CallKind, now: float) -> bool:
        """Whether calls of that kind pop up at that time of our clock."""
        return self.popups and kind not in self.unseen and not self.alerts.quiet(now)

    def with_(self, **changes: Any) -> "Settings":
        """A copy with other fields."""
        return replace(self, **changes)

    @property
    def profiles(self) -> tuple[Profile, ...]:
        """All of them by name."""
        return _by_name((self.profile, *self.others))

    def using(self, name: str) -> "Settings":
        """The same with another profile in use. Raises UsageError, which names those there are."""
        found = next((each for each in self.profiles if each.name == name), None)
        if found is None:
            known = ", ".join(f"“{each.name}”" for each in self.profiles)
            raise UsageError(f"There is no profile “{name}”; there is {known}.")
        others = tuple(each for each in self.profiles if each is not found)
        return replace(self, profile=found, others=others)

    def adding(self, profile: Profile) -> "Settings":
        """The same with one more profile, in use, its name and key changed if they are taken."""
        rest = tuple(each for each in self.profiles if each.address)
        name = free_name(profile.name, {each.name for each in rest})
        key = free_name(name, {each.vault for each in rest})
        fresh = replace(profile, name=name, key="" if key == name else key)
        return replace(self, profile=fresh, others=rest)

    def renaming(self, name: str) -> "Settings":
        """The same with another name for the profile in use; its passwords are still found."""
        before = self.profile
        fresh = free_name(name, {each.name for each in self.others}) if name.strip() else ""
        if fresh in {"", before.name}:
            return self
        key = "" if fresh == before.vault else before.vault
        return replace(self, profile=replace(before, name=fresh, key=key))

    def removing(self) -> "Settings":
        """The same without the profile in use; the next by name takes its place."""
        rest = tuple(each for each in self.profiles if each is not self.profile)
        return replace(self, profile=rest[0] if rest else Profile(), others=rest[1:])


class SettingsKeeper(Protocol):
    """Where settings live between two starts; `problem` is what to tell the person after `load`."""

    problem: str

    def load(self) -> Settings:
        """The stored settings, defaults where there are none."""
        ...

    def save(self, settings: Settings) -> None:
        """Store all of it. Raises OSError."""
        ...


class SettingsMemory:
    """Settings that end with the app: the demo's."""

    problem = ""

    def __init__(self, settings: Settings | None = None) -> None:
        self._settings = settings or Settings()

    def load(self) -> Settings:
        """The settings as last saved."""
        return self._settings

    def save(self, settings: Settings) -> None:
        """Keep them while the app runs."""
        self._settings = settings


class SettingsFile:
    """Reads and writes the settings; a broken file is kept aside, never silently lost.

    Only a regular file is ever read, moved or replaced. A newer version's file is read as far as it
    is understood, and set aside before it is written over. One that could not be opened may be
    whole: nothing moves it, and nothing is saved until it has been read.
    """

    def __init__(self, path: Path | None = None) -> None:
        base = Path(platformdirs.user_config_dir("ucm-cti", appauthor=False))
        self.path = path or base / "settings.json"
        self.problem = ""
        self._unopened = False

    def load(self) -> Settings:
        """The stored settings, defaults where there are none; `problem` tells why there are none
        although there is a file, or what in it is not used."""
        self.problem, self._unopened = "", False
        try:
            settings = self._stored()
        except OSError as error:
            self._unopened = True
            _log.warning("settings could not be opened (%s); nothing is saved over them", error)
            self.problem = (
                "The settings could not be opened, so this start works without them and keeps no "
                "changes; start UCM CTI again."
            )
        except _BROKEN as error:
            aside = set_aside(self.path)
            where = f"were set aside as {aside.name}" if aside else "are left as they are"
            _log.warning("settings could not be read (%s); they %s", error, where)
            self.problem = f"The settings could not be read and {where}; connect to your PBX anew."
        else:
            self.problem = complaint(settings.profile.numbers)
            return settings
        return Settings()

    def peek(self) -> Settings:
        """The stored settings for who only looks. Raises UsageError when they cannot be read."""
        try:
            return self._stored()
        except (OSError, *_BROKEN) as error:
            why = f" ({error.strerror})" if isinstance(error, OSError) else ""
            raise UsageError(
                f"The settings in {self.path} could not be read{why} and are left as they are; "
                "start “ucm-cti” to set them right, or give --url and --user."
            ) from error

    def save(self, settings: Settings) -> None:
        """Write all of it, atomically, unless there is a file that could not be opened.

        Raises OSError.
        """
        if self._unopened:
            return
        if self.path.exists() and not self.path.is_file():
            raise OSError(f"{self.path} is not a file")
        if (newer := self._newer()) is not None:
            set_aside(self.path, word=f"version-{newer}")
        write_whole(self.path, json.dumps(document_of(settings), indent=2) + "\n")

    def _stored(self) -> Settings:
        """Raises OSError, and what _BROKEN names."""
        if not self.path.is_file():
            return Settings()
        return settings_of(json.loads(self.path.read_text(encoding="utf-8")))

    def _newer(self) -> int | None:
        """The version of the file that is there when it is above ours. Raises OSError."""
        try:
            data = json.loads(self.path.read_text(encoding="utf-8"))
        except (FileNotFoundError, ValueError, RecursionError):
            return None
        version = data.get("version") if isinstance(data, dict) else None
        return version if isinstance(version, int) and version > _VERSION else None


def document_of(settings: Settings) -> dict[str, Any]:
    """The settings as the file has them: all profiles in one list, the one in use by its name."""
    plain = asdict(settings)
    del plain["others"]
    profiles = [asdict(profile) for profile in settings.profiles]
    return {"version": _VERSION} | plain | {"profile": settings.profile.name, "profiles": profiles}


def settings_of(data: Any) -> Settings:
    """The settings of a file's document, of version 1 too. Raises TypeError.

    Version 1 knew one profile, and kept the favourites beside it.
    """
    plain = _known(Settings, data)
    if isinstance(data.get("global_keys"), dict):
        plain["global_keys"] = GlobalChords(**_known(GlobalChords, data["global_keys"]))
    if isinstance(data.get("profiles"), list):
        found = _with_own_names(_profile(each) for each in data["profiles"])
        in_use = data.get("profile")
    else:
        first = data.get("profile", {})
        if not isinstance(first, dict):
            raise TypeError("the profile is not an object")
        found = _with_own_names([_profile({"favourites": data.get("favourites")} | first)])
        in_use = None
    found = found or (Profile(),)
    profile = next((each for each in found if each.name == in_use), found[0])
    others = _by_name(each for each in found if each is not profile)
    told = alerts_of(data.get("alerts"))
    return Settings(**plain | {"profile": profile, "others": others, "alerts": told})


def _profile(data: Any) -> Profile:
    chosen = data.get("favourites") if isinstance(data, dict) else None
    favourites = tuple(str(number) for number in chosen) if isinstance(chosen, list) else ()
    known = _known(Profile, data) | {"favourites": favourites}
    numbers, gate = rules_of(data.get("numbers")), gate_of(data.get("gate"))
    return Profile(**known | {"numbers": numbers, "gate": gate})


def _with_own_names(profiles: Iterable[Profile]) -> tuple[Profile, ...]:
    """No two of one name, and none without."""
    found: list[Profile] = []
    for profile in profiles:
        name = free_name(profile.name, {each.name for each in found})
        found.append(replace(profile, name=name))
    return tuple(found)


def _by_name(profiles: Iterable[Profile]) -> tuple[Profile, ...]:
    return tuple(sorted(profiles, key=lambda each: (each.name.casefold(), each.name)))


def free_name(wanted: str, taken: Collection[str]) -> str:
    """The name, or the first of "name 2", "name 3"... that is not taken."""
    name = wanted.strip() or "default"
    names = itertools.chain([name], (f"{name} {number}" for number in itertools.count(2)))
    return next(each for each in names if each not in taken)


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
