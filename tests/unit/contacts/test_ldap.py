"""Directory servers, over real sockets and real TLS."""

import logging
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.contacts.responder import (
    NO_OBJECT,
    NO_RIGHTS,
    SIZE_LIMIT,
    Entry,
    Responder,
)
from tests.unit.contacts.test_csv import numbers
from ucm_cti.desktop.contacts import ldapbook
from ucm_cti.desktop.contacts.ldapbook import check_ldap, read_ldap
from ucm_cti.desktop.contacts.sources import UCM_BASE, LdapServer, Schema, Security
from ucm_cti.domain.contact import SourceId
from ucm_cti.domain.errors import CannotConnect, UcmError, UsageError
from ucm_cti.simulator.certificate import Certificate, ensure_certificate, tls_context

SOURCE = SourceId("ldap1")
USER, PASSWORD = "cn=admin,dc=pbx,dc=com", "s3cret-of-the-directory"
ANNA: Entry = {
    "CallerIDName": [b"Anna Weber"],
    "FirstName": [b"Anna"],
    "AccountNumber": [b"1004"],
    "MobileNumber": [b"+49 171 1"],
    "Email": ["ä@example.com".encode()],
}
FOLDER: Entry = {"ou": [b"pbx"]}


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    folder = tmp_path_factory.mktemp("tls")
    return ensure_certificate(folder, ("127.0.0.1",), rsa_key=False)


@pytest.fixture
def ucm() -> Iterator[Responder]:
    with Responder([FOLDER, ANNA], USER, PASSWORD) as responder:
        yield responder


def plain(responder: Responder, **over: object) -> LdapServer:
    fields = {"port": responder.port, "security": Security.PLAIN, "base": UCM_BASE, "user": USER}
    return LdapServer("127.0.0.1", **(fields | over))  # type: ignore[arg-type]


def test_the_ucms_phonebook(ucm: Responder) -> None:
    found = read_ldap(plain(ucm), PASSWORD, SOURCE)
    (anna,) = found.contacts
    assert (anna.name, anna.email, anna.source) == ("Anna Weber", "ä@example.com", SOURCE)
    assert numbers(anna) == [("+491711", "mobile"), ("1004", "work")]
    assert len(found.left_out) == 1
    assert ucm.asked[1] == ("search", (UCM_BASE, 0))


def test_a_directory_of_people_without_log_in() -> None:
    entry: Entry = {
        "cn": [b"Weber, Anna"],
        "displayName": [b"Anna Weber"],
        "company": [b"Acme"],
        "telephoneNumber": [b"+49 89 1", b"+49 89 2"],
    }
    with Responder([entry]) as responder:
        server = plain(responder, user="", schema=Schema.PEOPLE)
        (anna,) = read_ldap(server, "", SOURCE).contacts
    assert (anna.name, anna.company) == ("Anna Weber", "Acme")
    assert numbers(anna) == [("+49891", "work"), ("+49892", "work")]
    assert responder.asked[0] == ("bind", ("", "", True))


@pytest.mark.parametrize("pages", [True, False])
def test_thousands_come_page_by_page_or_at_once(*, pages: bool) -> None:
    many: list[Entry] = [
        {"CallerIDName": [f"P {index}".encode()], "AccountNumber": [str(index).encode()]}
        for index in range(1, 1203)
    ]
    with Responder(many, pages=pages) as responder:
        found = read_ldap(plain(responder, user=""), "", SOURCE)
    assert len(found.contacts) == 1202
    starts = [data[1] for name, data in responder.asked if name == "search"]
    assert starts == ([0, 500, 1000] if pages else [0])


def test_what_a_server_gives_before_its_limit_is_kept() -> None:
    with Responder([ANNA], search_code=SIZE_LIMIT) as responder:
        assert len(read_ldap(plain(responder, user=""), "", SOURCE).contacts) == 1


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_it_is_encrypted_before_anything_is_said(
    certificate: Certificate, security: Security
) -> None:
    context = tls_context(certificate, legacy=False)
    at_once = security is Security.TLS
    with Responder([ANNA], USER, PASSWORD, context, at_once) as responder:
        server = plain(
            responder, security=security, ca_pem=certificate.path.read_text(encoding="ascii")
        )
        assert len(read_ldap(server, PASSWORD, SOURCE).contacts) == 1
    assert ("bind", (USER, PASSWORD, True)) in responder.asked


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_a_certificate_that_nobody_trusts_gets_no_password(
    certificate: Certificate, security: Security
) -> None:
    context = tls_context(certificate, legacy=False)
    with (
        Responder([ANNA], USER, PASSWORD, context, security is Security.TLS) as responder,
        pytest.raises(CannotConnect, match="is not trusted"),
    ):
        read_ldap(plain(responder, security=security), PASSWORD, SOURCE)
    assert not [name for name, _ in responder.asked if name == "bind"]


def test_a_certificate_for_another_name_is_not_trusted(tmp_path: Path) -> None:
    other = ensure_certificate(tmp_path, ("ldap.example.com",), rsa_key=False)
    with Responder([ANNA], tls=tls_context(other, legacy=False)) as responder:
        server = plain(responder, security=Security.TLS, ca_pem=other.path.read_text("ascii"))
        with pytest.raises(CannotConnect, match="is not trusted"):
            read_ldap(server, "", SOURCE)


def test_a_server_that_cannot_encrypt_gets_no_password(ucm: Responder) -> None:
    with pytest.raises(CannotConnect, match="no encryption this way"):
        read_ldap(plain(ucm, security=Security.STARTTLS), PASSWORD, SOURCE)
    assert not [name for name, _ in ucm.asked if name == "bind"]


def test_a_wrong_password_is_told_and_shown_nowhere(
    ucm: Responder, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(UcmError, match="user or password is wrong") as caught:
        read_ldap(plain(ucm), "wr0ng-password", SOURCE)
    assert "wr0ng" not in caplog.text + repr(caught.value)


@pytest.mark.parametrize(
    ("code", "words"), [(NO_OBJECT, "There is no “dc=pbx,dc=com”"), (NO_RIGHTS, "may not search")]
)
def test_what_the_server_refuses_has_a_remedy(code: int, words: str) -> None:
    with Responder([], search_code=code) as responder, pytest.raises(UcmError, match=words):
        read_ldap(plain(responder, user=""), "", SOURCE)


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(CannotConnect, match=f"Nothing listens at 127.0.0.1:{port}"):
        read_ldap(LdapServer("127.0.0.1", port, Security.PLAIN), "", SOURCE)


@pytest.mark.parametrize(
    ("security", "words"),
    [
        (Security.PLAIN, "not answer as a directory server"),
        (Security.TLS, "does not encrypt at port"),
    ],
)
def test_something_else_listens(security: Security, words: str) -> None:
    with Responder([], garbled=True) as responder, pytest.raises(CannotConnect, match=words):
        read_ldap(plain(responder, user="", security=security), "", SOURCE)


def test_a_server_that_says_nothing_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ldapbook, "_PATIENCE", 1)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        with pytest.raises(CannotConnect, match="does not answer; check the address"):
            read_ldap(LdapServer("127.0.0.1", port, Security.PLAIN), "", SOURCE)


def test_a_server_that_is_never_done_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ldapbook, "_WHOLE", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        with pytest.raises(CannotConnect):
            read_ldap(LdapServer("127.0.0.1", port, Security.PLAIN), "", SOURCE)


def test_a_check_names_the_step_that_failed(ucm: Responder) -> None:
    steps = check_ldap(plain(ucm), PASSWORD)
    assert [(step.name, step.sentence) for step in steps] == [
        ("reach", "reached, without encryption"),
        ("login", "accepted"),
        ("search", "1 contact seen"),
    ]
    (_, login) = check_ldap(plain(ucm), "wrong")
    assert login.name == "login" and login.failure is not None
    (_, login) = check_ldap(plain(ucm), "")
    assert isinstance(login.failure, UsageError) and "Type the password" in login.sentence
    with Responder([FOLDER]) as responder:
        last = check_ldap(plain(responder, user=""), "")[-1]
    assert last.name == "search" and "There is nobody" in last.sentence


def test_an_unreadable_authority_is_said_so(ucm: Responder) -> None:
    (step,) = check_ldap(plain(ucm, ca_pem="no pem"), "")
    assert "PEM" in step.sentence
