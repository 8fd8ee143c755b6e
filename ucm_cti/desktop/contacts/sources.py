"""Where contacts come from, as it is kept between two starts; no secret in it."""

from dataclasses import dataclass, field
from enum import StrEnum

from ucm_cti.domain.contact import Contact, SourceId

HAND = SourceId("hand")
"""The source of contacts that a person typed."""
UCM_BASE = "dc=pbx,dc=com"
"""All phonebooks of a UCM; its extensions alone are in "ou=pbx,dc=pbx,dc=com" (manuals of UCM6100
to UCM6510, section LDAP server; not seen on a device by us)."""


class Security(StrEnum):
    """How the way to a directory server is encrypted."""

    TLS = "tls"
    STARTTLS = "starttls"
    PLAIN = "plain"


class Schema(StrEnum):
    """Whose names for a contact's attributes a directory uses."""

    UCM = "ucm"
    PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class LdapServer:
    """A directory server and where in it to look; its password is in the OS key store.

    `port` 0 is the usual one; `user` "" logs in as nobody; `ca_pem` is the authority to trust in
    place of the system's, "" for none.
    """

    host: str
    port: int = 0
    security: Security = Security.TLS
    base: str = ""
    user: str = ""
    schema: Schema = Schema.UCM
    ca_pem: str = field(default="", repr=False)

    @property
    def real_port(self) -> int:
        """The port that is connected to."""
        return self.port or (636 if self.security is Security.TLS else 389)


@dataclass(frozen=True, slots=True)
class Source:
    """A file that was imported or a directory server; `read_at` is in seconds since 1970, in UTC.

    `left_out` counts what could not be used when it was last read.
    """

    id: SourceId
    title: str
    read_at: float = 0.0
    left_out: int = 0
    ldap: LdapServer | None = None


@dataclass(frozen=True, slots=True)
class Shelf:
    """All sources with all their contacts, as read; merging them makes the book."""

    sources: tuple[Source, ...] = ()
    contacts: tuple[Contact, ...] = ()

    def replacing(self, source: Source, contacts: tuple[Contact, ...]) -> "Shelf":
        """The same with a source read anew, or for the first time."""
        others = tuple(each for each in self.sources if each.id != source.id)
        kept = tuple(each for each in self.contacts if each.source != source.id)
        return Shelf((*others, source), (*kept, *contacts))

    def without(self, source: SourceId) -> "Shelf":
        """The same without a source and what came from it."""
        return Shelf(
            tuple(each for each in self.sources if each.id != source),
            tuple(each for each in self.contacts if each.source != source),
        )

    def putting(self, contact: Contact, instead_of: frozenset[str] = frozenset()) -> "Shelf":
        """The same with a contact by hand, in place of others."""
        kept = tuple(each for each in self.contacts if each.id not in instead_of)
        return Shelf(self.sources, (*kept, contact))

    def dropping(self, gone: frozenset[str]) -> "Shelf":
        """The same without some contacts."""
        return Shelf(self.sources, tuple(c for c in self.contacts if c.id not in gone))

    def count(self, source: SourceId) -> int:
        """How many contacts came from a source."""
        return sum(contact.source == source for contact in self.contacts)
