"""Which page of the UCM, and which tick on it, mends a failure."""

from ucm_cti.domain.errors import (
    ApiNotAllowed,
    CannotConnect,
    CertificateChanged,
    CertificateUnknown,
    ConnectionLost,
    ConnectionRefused,
    ConnectionTimeout,
    Garbled,
    HostNotFound,
    LegacyTls,
    LockedOut,
    LoginRefused,
    NotHttps,
    RateLimited,
    SessionLost,
    UcmError,
    WrongPassword,
)
from ucm_cti.domain.wording import noop, tr

API_PAGE = "Integrations > API Configuration"
"""Where the UCM's web page has everything about the API."""
_BY_KIND: tuple[tuple[type[UcmError], str], ...] = (
    (
        HostNotFound,
        noop("Correct the spelling, or write the PBX's IP address instead of its name."),
    ),
    (
        ConnectionRefused,
        (
            noop(
                "The port is on the UCM's page System Settings > HTTP Server, usually 8089; a "
                "firewall may refuse it too."
            )
        ),
    ),
    (
        ConnectionTimeout,
        (
            noop(
                "See that the PBX is on and that no firewall between drops its port; a PBX "
                "that hangs needs a restart."
            )
        ),
    ),
    (ConnectionLost, noop("Look at the network between, and whether the PBX is restarting.")),
    (NotHttps, noop("The HTTPS port is on the UCM's page System Settings > HTTP Server.")),
    (
        LegacyTls,
        (
            noop(
                "Update the UCM under Maintenance > Upgrade, or allow outdated encryption for "
                "this PBX (in the app's connection form; --legacy-tls)."
            )
        ),
    ),
    (
        CertificateChanged,
        (
            noop(
                "If somebody renewed it under System Settings > HTTP Server, connect and trust "
                "the new one; else somebody may sit between you and the PBX."
            )
        ),
    ),
    (
        CertificateUnknown,
        (
            noop(
                "Compare the fingerprint with the one that your browser shows for the UCM's "
                "web page; if they are equal, trust it (in the app's connection form; "
                "--fingerprint)."
            )
        ),
    ),
    (
        WrongPassword,
        (
            noop(
                "Type the password again. Users and their passwords are under {api_page}; "
                "nothing more is sent, so that this computer is not locked out."
            )
        ),
    ),
    (
        LockedOut,
        noop(
            "Wait, or free this computer's address{address} under System Settings > "
            "Security Settings."
        ),
    ),
    (LoginRefused, noop("Look for the user “{user}” under {api_page}.")),
    (
        RateLimited,
        noop("Wait a minute and run the doctor again; something else may ask the PBX often."),
    ),
    (SessionLost, noop("Give this program an API user that nobody else logs in with.")),
    (
        Garbled,
        (
            noop(
                "See that the address and port are the UCM's and that HTTPS API Settings (New) "
                "is enabled under {api_page}."
            )
        ),
    ),
    (CannotConnect, noop("See that HTTPS API Settings (New) is enabled under {api_page}.")),
)
_NOT_ALLOWED = noop(
    "Under {api_page} > HTTPS API Settings (New): tick Enable, see that the user "
    "“{user}” is saved there and the changes applied, and put this computer's "
    "address{address} on the user's allowed list."
)


def remedy_for(error: UcmError, *, user: str, address: str = "") -> str:
    """What mends it, "" where the error's own sentence says all; `address` is this computer's."""
    if isinstance(error, ApiNotAllowed):
        words = _NOT_ALLOWED
    else:
        words = next((words for kind, words in _BY_KIND if isinstance(error, kind)), "")
    own = f" ({address})" if address else ""
    return tr(words, user=user, address=own, api_page=API_PAGE)


def tick(action: str, user: str) -> str:
    """Where the permission of an action is given."""
    return tr(
        "Tick {action} for the user “{user}” under {api_page}, save, and apply changes.",
        action=action,
        user=user,
        api_page=API_PAGE,
    )
