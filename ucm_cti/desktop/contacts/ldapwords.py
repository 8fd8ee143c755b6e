"""What goes wrong with a directory server, in words; never with what was typed as a password."""

import ssl

from ucm_cti.desktop.contacts.sources import LdapServer, Security
from ucm_cti.domain.errors import CannotConnect, UcmError, UsageError
from ucm_cti.domain.wording import tr

_INVALID_CREDENTIALS, _NO_SUCH_OBJECT = 49, 32
_NEEDS_ENCRYPTION = frozenset({8, 13})
_NEEDS_RIGHTS = frozenset({1, 50, 53})
_WRONG_SYNTAX = frozenset({34, 18, 87})


class DirectoryRefused(UcmError):
    """The directory server answered no; `code` is its result code (RFC 4511 section 4.1.9)."""

    name = "directory_refused"


def unreachable(server: LdapServer, error: Exception) -> CannotConnect:
    """Nobody answers there, or not as a directory server does."""
    told = str(error).casefold()
    where = f"{server.host}:{server.real_port}"
    if "refused" in told:
        return CannotConnect(
            tr("Nothing listens at {where}; check the address and the port.", where=where)
        )
    if "timed out" in told or "temporarily unavailable" in told:
        return CannotConnect(
            tr("{where} does not answer; check the address and the network.", where=where)
        )
    if "address" in told or "name" in told:
        return CannotConnect(tr("There is no computer “{host}”; check it.", host=server.host))
    if server.security is Security.STARTTLS:
        return CannotConnect(
            tr("{where} offers no encryption this way; choose another encryption.", where=where)
        )
    return CannotConnect(
        tr("{where} does not answer as a directory server does; check the port.", where=where)
    )


def encryption_failed(server: LdapServer, error: Exception) -> CannotConnect:
    """The encryption was refused or the certificate is not one that we trust."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return CannotConnect(
            tr(
                "The certificate of {host} is not trusted; name the file of its authority, or ask "
                "who runs the server.",
                host=server.host,
            )
        )
    return CannotConnect(
        tr(
            "{host} does not encrypt at port {port}; check the port or choose another encryption.",
            host=server.host,
            port=server.real_port,
        )
    )


def refused(server: LdapServer, code: int) -> UcmError:
    """The log-in was refused with a result code."""
    if code == _INVALID_CREDENTIALS:
        return DirectoryRefused(
            tr("The user or password is wrong; type them as the directory server knows them."),
            code=code,
        )
    if code in _NEEDS_ENCRYPTION:
        return DirectoryRefused(tr("The server wants encryption; choose another one."), code=code)
    if code in _WRONG_SYNTAX:
        return UsageError(
            tr("“{user}” is no user here; write it as “cn=admin,dc=pbx,dc=com”.", user=server.user)
        )
    return DirectoryRefused(tr("The server refused the log-in; ask who runs it."), code=code)


def search_failed(server: LdapServer, code: int) -> UcmError:
    """The search was refused with a result code."""
    if code == _NO_SUCH_OBJECT or code in _WRONG_SYNTAX:
        return UsageError(
            tr("There is no “{base}” in this directory; check where to look.", base=server.base)
        )
    if code in _NEEDS_RIGHTS:
        return DirectoryRefused(tr("This user may not search; log in as another one."), code=code)
    return DirectoryRefused(tr("The server refused the search; ask who runs it."), code=code)
