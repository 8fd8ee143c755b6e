"""A directory server that says what a test lays out, over real sockets and real TLS."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self

from ldap3.protocol import rfc4511
from ldap3.protocol.rfc2696 import RealSearchControlValue
from pyasn1.codec.ber import decoder, encoder

if TYPE_CHECKING:
    import ssl

SUCCESS, SIZE_LIMIT, NO_OBJECT, NO_RIGHTS, BAD_LOGIN = 0, 4, 32, 50, 49
_STARTTLS = b"1.3.6.1.4.1.1466.20037"
_PAGED = "1.2.840.113556.1.4.319"
Entry = dict[str, list[bytes]]


@dataclass
class Responder:
    """Answers on a port of its own until closed. `asked` keeps each request's name and data.

    With `garbled` it answers with no LDAP at all.
    """

    entries: list[Entry]
    user: str = ""
    password: str = ""
    tls: ssl.SSLContext | None = None
    at_once: bool = True
    search_code: int = SUCCESS
    pages: bool = True
    garbled: bool = False
    asked: list[tuple[str, Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, name="responder", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(5)

    def _serve(self) -> None:
        while True:
            try:
                line, _ = self._socket.accept()
            except OSError:
                return
            line.settimeout(5)
            with suppress(OSError, EOFError), line:
                self._talk(line)

    def _talk(self, line: socket.socket) -> None:
        if self.garbled:
            line.sendall(b"SSH-2.0-OpenSSH_9.6\r\n")
            return
        if self.tls is not None and self.at_once:
            line = self.tls.wrap_socket(line, server_side=True)
        try:
            while True:
                message, _ = decoder.decode(_whole(line), asn1Spec=rfc4511.LDAPMessage())
                operation = message["protocolOp"]
                name = operation.getName()
                request = operation.getComponent()
                number = int(message["messageID"])
                if name == "unbindRequest":
                    self.asked.append((name, None))
                    return
                if name == "extendedReq":
                    line = self._encrypt(line, number)
                elif name == "bindRequest":
                    line.sendall(self._bind(number, request))
                else:
                    line.sendall(self._search(number, request, message))
        finally:
            line.close()

    def _encrypt(self, line: socket.socket, number: int) -> socket.socket:
        self.asked.append(("starttls", None))
        reply = rfc4511.ExtendedResponse()
        _result(reply, SUCCESS if self.tls else 52)
        reply["responseName"] = _STARTTLS
        line.sendall(_message(number, "extendedResp", reply))
        return self.tls.wrap_socket(line, server_side=True) if self.tls else line

    def _bind(self, number: int, request: Any) -> bytes:
        user = str(request["name"])
        password = bytes(request["authentication"].getComponent()).decode()
        encrypted = bool(self.asked and self.asked[-1][0] == "starttls") or self.at_once
        self.asked.append(("bind", (user, password, encrypted)))
        reply = rfc4511.BindResponse()
        right = (user, password) == (self.user, self.password)
        _result(reply, SUCCESS if right else BAD_LOGIN)
        return _message(number, "bindResponse", reply)

    def _search(self, number: int, request: Any, message: Any) -> bytes:
        base = str(request["baseObject"])
        size, start = len(self.entries) or 1, 0
        if self.pages and message["controls"].isValue:
            value = bytes(message["controls"][0]["controlValue"])
            page, _ = decoder.decode(value, asn1Spec=RealSearchControlValue())
            size, start = int(page["size"]), int(bytes(page["cookie"]) or b"0")
        self.asked.append(("search", (base, start)))
        found = self.entries[start : start + size] if self.search_code in {0, SIZE_LIMIT} else []
        out = b"".join(_entry(number, start + i, each) for i, each in enumerate(found))
        done = rfc4511.SearchResultDone()
        _result(done, self.search_code)
        after = start + size
        cookie = str(after).encode() if after < len(self.entries) else b""
        return out + _message(number, "searchResDone", done, cookie if self.pages else None)


def _entry(number: int, index: int, attributes: Entry) -> bytes:
    entry = rfc4511.SearchResultEntry()
    entry["object"] = f"cn=entry{index},dc=pbx,dc=com"
    listed = rfc4511.PartialAttributeList()
    for place, (name, values) in enumerate(attributes.items()):
        one = rfc4511.PartialAttribute()
        one["type"] = name
        held = rfc4511.Vals()
        for index_, value in enumerate(values):
            held.setComponentByPosition(index_, value)
        one["vals"] = held
        listed.setComponentByPosition(place, one)
    entry["attributes"] = listed
    return _message(number, "searchResEntry", entry)


def _result(reply: Any, code: int) -> None:
    reply["resultCode"] = code
    reply["matchedDN"] = ""
    reply["diagnosticMessage"] = ""


def _message(number: int, name: str, operation: Any, cookie: bytes | None = None) -> bytes:
    message = rfc4511.LDAPMessage()
    message["messageID"] = number
    chosen = rfc4511.ProtocolOp()
    chosen[name] = operation
    message["protocolOp"] = chosen
    if cookie is not None:
        page = RealSearchControlValue()
        page["size"], page["cookie"] = 0, cookie
        control = rfc4511.Control()
        control["controlType"], control["criticality"] = _PAGED, False
        control["controlValue"] = encoder.encode(page)
        controls = rfc4511.Controls()
        controls.setComponentByPosition(0, control)
        message["controls"] = controls
    return bytes(encoder.encode(message))


def _whole(line: socket.socket) -> bytes:
    """One message: tag, length, contents (BER)."""
    head = _exactly(line, 2)
    if head[1] < 0x80:
        return head + _exactly(line, head[1])
    more = _exactly(line, head[1] & 0x7F)
    return head + more + _exactly(line, int.from_bytes(more, "big"))


def _exactly(line: socket.socket, count: int) -> bytes:
    data = b""
    while len(data) < count:
        piece = line.recv(count - len(data))
        if not piece:
            raise EOFError
        data += piece
    return data
