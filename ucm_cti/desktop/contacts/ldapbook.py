"""Contacts from a directory server (LDAP); every call blocks: run it in a helper thread."""

import socket
import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

import ldap3  # type: ignore[import-untyped] # it ships no types
from ldap3.core.exceptions import LDAPException  # type: ignore[import-untyped] # as above

from ucm_cti.client.trust import SystemTrust, ssl_context
from ucm_cti.desktop.contacts.columns import NUMBERS, Part
from ucm_cti.desktop.contacts.ldapwords import (
    encryption_failed,
    refused,
    search_failed,
    unreachable,
)
from ucm_cti.desktop.contacts.reading import (
    MOST,
    LeftOut,
    Reading,
    Useless,
    limited,
    make_contact,
)
from ucm_cti.desktop.contacts.sources import LdapServer, Schema, Security
from ucm_cti.domain.contact import Contact, SourceId
from ucm_cti.domain.errors import UcmError, UsageError
from ucm_cti.domain.wording import tr

_ATTRIBUTES: Mapping[Schema, Mapping[str, Part]] = {
    # as Grandstream's manuals have phones ask for them; not seen on a device by us
    Schema.UCM: {
        "CallerIDName": Part.NAME,
        "FirstName": Part.FIRST,
        "LastName": Part.LAST,
        "Email": Part.EMAIL,
        "AccountNumber": Part.WORK,
        "MobileNumber": Part.MOBILE,
        "HomeNumber": Part.HOME,
        "Fax": Part.FAX,
    },
    # inetOrgPerson (RFC 2798) and Active Directory
    Schema.PEOPLE: {
        "displayName": Part.NAME,
        "cn": Part.NAME,
        "givenName": Part.FIRST,
        "sn": Part.LAST,
        "o": Part.COMPANY,
        "company": Part.COMPANY,
        "mail": Part.EMAIL,
        "telephoneNumber": Part.WORK,
        "otherTelephone": Part.WORK,
        "mobile": Part.MOBILE,
        "homePhone": Part.HOME,
        "facsimileTelephoneNumber": Part.FAX,
        "description": Part.NOTE,
    },
}
_EVERYBODY = "(objectClass=*)"
_PAGE = 500
_PATIENCE = 8
_WHOLE = 90.0
_PAGED = "1.2.840.113556.1.4.319"
_SUCCESS, _SIZE_LIMIT = 0, 4


@dataclass(frozen=True, slots=True)
class LdapStep:
    """One step of a check: "reach", "login" or "search", what came of it, and the failure."""

    name: str
    sentence: str
    failure: UcmError | None = None


def read_ldap(server: LdapServer, password: str, source: SourceId) -> Reading:
    """Everybody below the base who has a name and a number. Raises UcmError.

    A server that says nothing for 8 s, or is not done after 90, has failed.
    """
    with _connected(server) as connection:
        _log_in(connection, server, password)
        contacts, left_out = [], []
        for place, entry in enumerate(_entries(connection, server, MOST), start=1):
            try:
                contacts.append(_contact(entry, server.schema, source))
            except Useless as why:
                left_out.append(LeftOut(place, str(why)))
    return limited(contacts, left_out)


def check_ldap(server: LdapServer, password: str) -> tuple[LdapStep, ...]:
    """Try a server out; the last step carries what went wrong, if anything did."""
    steps: list[LdapStep] = []
    name = "reach"
    try:
        with _connected(server) as connection:
            steps.append(LdapStep(name, _reached(server)))
            name = "login"
            _log_in(connection, server, password)
            steps.append(
                LdapStep(name, tr("accepted") if server.user else tr("nobody has to log in"))
            )
            name = "search"
            found = 0
            for entry in _entries(connection, server, _PAGE):
                with suppress(Useless):
                    _contact(entry, server.schema, SourceId(""))
                    found += 1
            if not found:
                raise UsageError(
                    tr("There is nobody with a name and a number; check where to look and whose "
                       "attributes it uses.")
                )  # fmt: skip
            steps.append(LdapStep(name, tr("%n (contact|contacts) seen", "", found)))
    except UcmError as error:
        steps.append(LdapStep(name, error.sentence, error))
    return tuple(steps)


class _VerifiedTls(ldap3.Tls):  # type: ignore[misc] # its base has no types
    """TLS as the rest of the app has it: always verified, with the name of the host."""

    def __init__(self, context: ssl.SSLContext, host: str) -> None:
        super().__init__(validate=ssl.CERT_REQUIRED)
        self._context = context
        self._host = host
        self.failure: Exception | None = None

    def wrap_socket(self, connection: Any, do_handshake: bool = False) -> None:
        """Put TLS around the connection's socket; `failure` keeps what went wrong."""
        try:
            connection.socket = self._context.wrap_socket(
                connection.socket,
                do_handshake_on_connect=do_handshake,
                server_hostname=self._host,
            )
        except Exception as error:
            self.failure = error
            raise


@contextmanager
def _connected(server: LdapServer) -> Iterator[Any]:
    """An open, encrypted connection that nobody has logged in to. Raises UcmError."""
    tls = _VerifiedTls(_context(server), server.host)
    at = ldap3.Server(
        server.host,
        server.real_port,
        use_ssl=server.security is Security.TLS,
        tls=tls,
        get_info=ldap3.NONE,
        connect_timeout=_PATIENCE,
    )
    connection = ldap3.Connection(
        at,
        client_strategy=ldap3.SYNC,
        receive_timeout=_PATIENCE,
        auto_referrals=False,
        check_names=False,
        read_only=True,
    )
    watch = threading.Timer(_WHOLE, _cut, (connection,))
    watch.daemon = True
    watch.start()
    try:
        try:
            connection.open(read_server_info=False)
            if server.security is Security.STARTTLS:
                connection.start_tls(read_server_info=False)
        except (LDAPException, OSError) as error:
            if tls.failure is not None:
                raise encryption_failed(server, tls.failure) from None
            raise unreachable(server, error) from None
        yield connection
    except (LDAPException, OSError, ValueError, IndexError) as error:
        raise unreachable(server, error) from None
    finally:
        watch.cancel()
        with suppress(Exception):  # the other side may be gone; nothing depends on a goodbye
            connection.unbind()
        if connection.socket is not None:  # the library leaves one open that never connected
            connection.socket.close()


def _context(server: LdapServer) -> ssl.SSLContext:
    """What to verify the server with. Raises UsageError."""
    if not server.ca_pem:
        return ssl_context(SystemTrust())
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    try:
        context.load_verify_locations(cadata=server.ca_pem)
    except (ssl.SSLError, ValueError):
        raise UsageError(
            tr("The certificate cannot be read; choose a file in PEM format.")
        ) from None
    return context


def _cut(connection: Any) -> None:
    """End a connection that takes too long, from another thread."""
    with suppress(OSError, AttributeError):
        connection.socket.shutdown(socket.SHUT_RDWR)


def _log_in(connection: Any, server: LdapServer, password: str) -> None:
    if server.user and not password:
        raise UsageError(tr("Type the password of “{user}”.", user=server.user))
    if server.user:
        connection.user, connection.password = server.user, password
        connection.authentication = ldap3.SIMPLE
    connection.bind(read_server_info=False)
    connection.password = None
    if connection.result["result"] != _SUCCESS:
        raise refused(server, connection.result["result"])


def _entries(connection: Any, server: LdapServer, most: int) -> Iterator[Mapping[str, Any]]:
    """The attributes of each entry, page by page; `most` bounds them."""
    cookie: bytes | None = None
    seen = 0
    while seen < most:
        connection.search(
            server.base,
            _EVERYBODY,
            attributes=list(_ATTRIBUTES[server.schema]),
            size_limit=most,
            time_limit=_PATIENCE * 4,
            paged_size=min(_PAGE, most),
            paged_cookie=cookie,
        )
        result = connection.result
        if result["result"] not in {_SUCCESS, _SIZE_LIMIT}:
            raise search_failed(server, result["result"])
        found = [each for each in connection.response if each["type"] == "searchResEntry"]
        for entry in found[: most - seen]:
            yield entry["raw_attributes"]
        seen += len(found)
        control = (result.get("controls") or {}).get(_PAGED)
        cookie = control["value"]["cookie"] if control else None
        if not cookie or not found:
            return


def _contact(entry: Mapping[str, Any], schema: Schema, source: SourceId) -> Contact:
    folded = {name.casefold(): values for name, values in entry.items()}
    texts: dict[Part, list[str]] = {}
    for name, part in _ATTRIBUTES[schema].items():
        values = folded.get(name.casefold(), ())
        texts.setdefault(part, []).extend(bytes(v).decode("utf-8", "replace") for v in values)
    own = " ".join(text for part in (Part.FIRST, Part.LAST) for text in texts.get(part, ()))

    def first(part: Part) -> str:
        return next((text for text in texts.get(part, ()) if text.strip()), "")

    return make_contact(
        source,
        name=first(Part.NAME) or own,
        company=first(Part.COMPANY),
        numbers=[(text, NUMBERS[part]) for part in NUMBERS for text in texts.get(part, ())],
        email=first(Part.EMAIL),
        note=first(Part.NOTE),
    )


def _reached(server: LdapServer) -> str:
    if server.security is Security.PLAIN:
        return tr("reached, without encryption")
    return tr("reached, encrypted")
