"""From options, profile, environment and key store to a login."""

import getpass
import os
import sys
from argparse import Namespace
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ucm_cti.client.endpoint import Endpoint, parse_address
from ucm_cti.client.options import ConnectOptions, Timing
from ucm_cti.client.trust import CaFile, Fingerprint, PinnedCertificate, SystemTrust, Trust
from ucm_cti.commands.numbers.rules import PLAIN, NumberRules
from ucm_cti.domain.errors import UsageError
from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.settings import Profile, SettingsFile

if TYPE_CHECKING:
    from ucm_cti.desktop.ledger import LedgerGuard

_NOTHING_SET_UP = (
    "No PBX is named: give --url and --user, or start “ucm-cti” once and connect it there."
)


@dataclass(frozen=True, slots=True)
class Login:
    """Where to log in, as whom, which extension is mine, how the site dials, and the UCM's code for
    voicemail."""

    connect: ConnectOptions
    me: ExtensionNumber | None
    rules: NumberRules = PLAIN
    voicemail_code: str = "*"


def find_login(options: Namespace, *, need_password: bool = True) -> Login:
    """What the options mean; may ask the key store, or the person at a terminal.

    Without `need_password` one that nobody knows is "". Raises UsageError when something is missing
    or contradictory, KeyStoreFailed.
    """
    try:
        return _find_login(options, need_password=need_password)
    finally:
        forget_environment(options)


def _find_login(options: Namespace, *, need_password: bool) -> Login:
    profile = _profile(options)
    endpoint = parse_address(options.url or profile.address)
    user = options.user or profile.user
    if not user:
        raise UsageError("No user is named; give --user.")
    extension = options.extension or profile.extension
    socket_user = options.socket_user or profile.socket_user or None
    guard, socket_guard = _guards(endpoint, options)
    password, kept = _password(options.password_env, profile, user, endpoint, guard)
    if not password and need_password:
        raise no_password()
    connect = ConnectOptions(
        endpoint=endpoint,
        user=user,
        password=password,
        trust=_trust(options, profile),
        socket_user=socket_user,
        socket_password=_socket_password(options, profile, socket_user, endpoint),
        legacy=options.legacy_tls or profile.legacy_tls,
        timing=Timing(request=options.timeout),
        password_kept=kept,
        socket_password_kept=options.socket_password_env is None,
        guard=guard,
        socket_guard=socket_guard,
    )
    me = ExtensionNumber(extension) if extension else None
    return Login(connect, me, profile.numbers, profile.voicemail_code)


def no_password() -> UsageError:
    """Nobody knows the password."""
    return UsageError("No password is known; name the variable that holds it with --password-env.")


def _profile(options: Namespace) -> Profile:
    """The profile asked for, an empty one with --url."""
    if options.url is not None:
        if options.profile is not None:
            raise UsageError("Give either --profile or --url, not both.")
        return Profile()
    settings = SettingsFile().peek()
    if options.profile is not None:
        settings = settings.using(options.profile)
    profile = settings.profile
    if not profile.address:
        raise UsageError(_NOTHING_SET_UP)
    return profile


def _trust(options: Namespace, profile: Profile) -> Trust:
    if options.ca is not None and options.fingerprint is not None:
        raise UsageError("Give either --ca or --fingerprint, not both.")
    if options.ca is not None:
        return CaFile(options.ca)
    if options.fingerprint is not None:
        return Fingerprint(options.fingerprint)
    if profile.pinned_pem:
        return PinnedCertificate(profile.pinned_pem)
    return SystemTrust()


def _guards(endpoint: Endpoint, options: Namespace) -> "tuple[LedgerGuard, LedgerGuard]":
    """What is known of log-ins at the API and at the event socket."""
    from ucm_cti.desktop.ledger import Ledger  # noqa: PLC0415 # only a log-in needs it

    ledger, address, sure = Ledger(), str(endpoint), options.last_attempt
    from_script = options.password_env is not None
    for_socket = from_script or options.socket_password_env is not None
    return (
        ledger.guard(address, "api", last_attempt=sure, scripted=from_script),
        ledger.guard(address, "socket", last_attempt=sure, scripted=for_socket),
    )


def _password(
    variable: str | None, profile: Profile, user: str, endpoint: Endpoint, guard: "LedgerGuard"
) -> tuple[str, bool]:
    """From the named variable, else the profile's key store, else the terminal, else ""; whether it
    was kept. One that the PBX has refused gives way to the terminal where there is one."""
    if variable is not None:
        return from_environment(variable, "--password-env"), False
    asking = sys.stdin.isatty()
    if profile.address and not (asking and guard.kept_refused(user)):
        kept = _from_key_store(profile, user, endpoint)
        if kept is not None:
            return kept, True
    if asking:
        return getpass.getpass(f"Password of {user} on {endpoint}: "), False
    return "", False


def _socket_password(
    options: Namespace, profile: Profile, socket_user: str | None, endpoint: Endpoint
) -> str | None:
    if options.socket_password_env is not None:
        return from_environment(options.socket_password_env, "--socket-password-env")
    if socket_user is None or options.verb not in {"watch", "doctor", "record"}:
        return None
    kept = _from_key_store(profile, socket_user, endpoint) if profile.address else None
    if kept is None and options.socket_user is not None:
        raise UsageError(
            "Name the variable with the socket user's password: --socket-password-env."
        )
    return kept


def from_environment(variable: str, option: str) -> str:
    """A secret that an environment variable holds. Raises UsageError, which repeats the option
    alone: what stands after it may be the secret itself."""
    password = os.environ.get(variable)
    if not password:
        asked = ", or leave it out to be asked" if option == "--password-env" else ""
        raise UsageError(
            f"The environment variable that {option} names is not set; give the name of one that "
            f"holds the secret, not the secret itself{asked}."
        )
    return password


def forget_environment(options: Namespace) -> None:
    """Take the secrets that were read out of this process's environment: no child inherits them.

    The kernel goes on showing the environment that the process was started with to its own user.
    """
    parameters = (pair.partition("=")[2] for pair in getattr(options, "env", None) or ())
    for variable in (options.password_env, options.socket_password_env, *parameters):
        if variable:
            os.environ.pop(variable, None)


def _from_key_store(profile: Profile, user: str, endpoint: Endpoint) -> str | None:
    # imported only when a profile is used: keyring is slow to load
    from ucm_cti.desktop.credentials import KeyStore, account  # noqa: PLC0415 # see above

    store = KeyStore()
    return store.get(account(profile.vault, user, str(endpoint))) if store.available() else None
