"""A made-up site whose every number and name is planted, to be looked for afterwards."""

import json
import random
import re
from collections.abc import Sequence
from typing import Any

from ucm_cti.wire.capture.entries import Entry, Exchange, Header, SocketFrame
from ucm_cti.wire.capture.masking import Masked, mask

NOW = 1769422021.0
PEOPLE = {
    "1000": "Anna Papadaki",
    "1001": "René Müller-Lüdenscheidt",
    "1002": "Дмитрий Шостакович",
    "1003": "شركة النور",
    "1004": "田中商店",
    "22": "Θεοδώρα Κωνσταντίνου",
}
OUTSIDE = ("+302310550123", "00302310550199", "02310999888", "2310777666")
SECRETS = ("sid1652831717-1573722399", "hunter2hunter2", "0f343b0931126a20f133d67c2b018a3b")
WORDS = (
    *(word for name in PEOPLE.values() for word in re.split(r"[ -]", name)),
    *("Intertelecom", "Lagerhaus", "anna.papadaki", "acme-widgets"),
)


def mojibake(text: str) -> str:
    """UTF-8 read as Latin-1 (wire.md 1.7)."""
    return text.encode("utf-8").decode("latin-1")


def reply(at: int, action: str, response: Any, **members: Any) -> Exchange:
    """An exchange that went well."""
    text = json.dumps({"response": response, "status": 0}, ensure_ascii=False)
    request = {"action": action, **members}
    return Exchange(at=at, ms=12, action=action, request=request, status=200, reply=text)


def event(at: int, name: str, body: Any) -> SocketFrame:
    """A pushed event."""
    notify = {"transactionid": "7", "action": "notify", "eventname": name, "eventbody": body}
    text = json.dumps({"type": "request", "message": [notify]}, ensure_ascii=False)
    return SocketFrame(at=at, way="in", text=text)


def account(number: str, name: str) -> dict[str, Any]:
    """A row of listAccount (wire.md 2.4)."""
    return {
        "extension": number,
        "account_type": "SIP(WebRTC) ",
        "fullname": name,
        "status": "Idle",
        "addr": "192.168.14.159:5060 (GXP1615)",
        "presence_status": "available",
        "department_name": "Lagerhaus",
        "email_to_user": "anna.papadaki@acme-widgets.gr",
    }


def ringing(caller: str, number: str, name: str) -> list[dict[str, Any]]:
    """The two rows of a call that rings (wire.md 1.6)."""
    trunk = {
        "chantype": "unbridge",
        "action": "add",
        "channel": "PJSIP/trunk_1-00000a4a",
        "uniqueid": "1769422021.5655",
        "linkedid": "1769422021.5655",
        "state": "Ring",
        "service": "normal",
        "callernum": caller,
        "callername": "",
        "connectednum": "s",
        "connectedname": None,
        "callid": f"{number}-83ae5f@192.168.14.159",
        "alloc_time": "2026-01-26 12:07:01",
        "inbound_trunk_name": "Intertelecom",
    }
    phone = trunk | {
        "channel": f"PJSIP/{number}-00000a52",
        "uniqueid": "1769422021.5663",
        "state": "Ringing",
        "service": "macro-dial",
        "callernum": number,
        "callername": name,
        "connectednum": caller,
        "inbound_trunk_name": "",
        "never_seen_before": f"to {name} at {number}",
    }
    return [trunk, phone]


def entries() -> list[Entry]:
    """Lists, calls, oddities and secrets of the site."""
    found: list[Entry] = [
        Exchange(
            at=0,
            ms=5,
            action="login",
            request={"action": "login", "user": "anna.papadaki", "token": SECRETS[2]},
            status=200,
            reply=json.dumps({"response": {"cookie": SECRETS[0]}, "status": 0}),
        ),
        reply(20, "listAccount", {"account": [account(*one) for one in PEOPLE.items()]}),
        reply(30, "getSIPAccount", {"extension": {"secret": SECRETS[1], "vmsecret": 123456}}),
        SocketFrame(
            at=40,
            way="out",
            text=json.dumps({"type": "request", "message": {"token": SECRETS[2]}}),
        ),
    ]
    for at, (caller, (number, name)) in enumerate(zip(OUTSIDE * 2, PEOPLE.items(), strict=False)):
        found.append(event(100 + at, "ActiveCallStatus", ringing(caller, number, name)))
        found.append(event(200 + at, "Unheard", {"who": mojibake(name), number: [number, 4711]}))
    whole = found[-2]
    assert isinstance(whole, SocketFrame)
    for cut in range(1, len(whole.text), 7):
        found.append(SocketFrame(at=300, way="in", text=whole.text[:cut]))
        found.append(SocketFrame(at=300, way="in", text=whole.text[cut:]))
    return found


def dice(seed: int) -> random.Random:
    """Chance that can be had again."""
    return random.Random(seed)  # noqa: S311 - a test has no secret


def masked(found: Sequence[Entry], seed: int = 1, **options: Any) -> Masked:
    """What would be written of it."""
    return mask(Header(), found, rng=dice(seed), now=NOW, **options)
