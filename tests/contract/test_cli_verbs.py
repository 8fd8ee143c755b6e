"""Every headless verb against a PBX: effect, JSON, words, exit status."""

import asyncio
import json
import socket
import time
from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.contract.cli_fixtures import VARIABLE, Shell, open_shell
from tests.contract.desk_fixtures import CALLER, TO_GROUP, TO_ME, office
from ucm_cti.cli.answers import Answer
from ucm_cti.desktop.contacts.shelf import ShelfFile
from ucm_cti.desktop.contacts.sources import Shelf as KeptContacts
from ucm_cti.domain.contact import Contact, ContactId, ContactNumber, NumberKind
from ucm_cti.simulator.faults import FaultKind


@pytest.fixture
async def shell(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Shell]:
    async with open_shell(capsys, monkeypatch) as found:
        yield found


async def test_status_tells_what_the_pbx_is(shell: Shell) -> None:
    document = await shell.json("status")
    assert document.keys() == {"pbx", "extensions", "calls", "lines", "not_allowed"}
    assert document["pbx"]["model"] and document["pbx"]["firmware"] and document["pbx"]["time"]
    assert document["extensions"] == {"total": 12, "offline": 1, "free": 11}
    assert document["lines"] == ["Main line", "Mobile gateway"]
    text = (await shell.run("status")).out
    assert "12: 1 offline, 11 free" in text and "Main line, Mobile gateway" in text


async def test_status_goes_without_what_the_user_may_not_see(shell: Shell) -> None:
    for action in ("listQueue", "getSystemStatus", "listAccount"):
        shell.sim.faults.arm(FaultKind.WITHDRAW, action=action)
    document = await shell.json("status")
    assert document["not_allowed"] == ["getSystemStatus", "listAccount", "listQueue"]
    assert document["pbx"]["model"] and document["pbx"]["time"] is None
    assert "may not use getSystemStatus, listAccount, listQueue" in (await shell.run("status")).out


async def test_extensions_show_state_and_whom_they_talk_to(shell: Shell) -> None:
    call = shell.talk_inbound()
    shell.world(lambda pbx: pbx.set_dnd("1004", on=True))
    people = {row["extension"]: row for row in (await shell.json("extensions"))["extensions"]}
    assert len(people) == 12
    assert (people["1000"]["state"], people["1000"]["calls"]) == ("in call", [call])
    assert (people["1004"]["state"], people["1004"]["presence"]) == ("dnd", "dnd")
    assert people["1010"]["name"] == "محمد علي"
    lines = (await shell.run("extensions")).out.splitlines()
    assert lines[0].split() == ["Extension", "Name", "State", "With", "Presence", "Department"]
    assert any(line.startswith("1000") and CALLER in line and "in call" in line for line in lines)


async def test_calls_show_every_leg(shell: Shell) -> None:
    assert await shell.json("calls") == {"calls": []}
    assert (await shell.run("calls")).out == "There are no calls now.\n"
    call = shell.talk_inbound()
    (found,) = (await shell.json("calls"))["calls"]
    assert (found["id"], found["phase"], found["line"]) == (call, "talking", "Main line")
    assert [leg["number"] for leg in found["legs"]] == [CALLER, "1000"]
    text = (await shell.run("calls")).out
    assert call in text and f"{CALLER} with Reception (1000)" in text


async def test_callers_have_the_names_of_the_contacts(shell: Shell) -> None:
    number = ContactNumber(CALLER, NumberKind.WORK)
    contact = Contact(ContactId("c1"), "Maria Rossi", numbers=(number,))
    keeper = ShelfFile()
    keeper.save(KeptContacts(contacts=(contact,)))
    try:
        shell.talk_inbound()
        (found,) = (await shell.json("calls"))["calls"]
    finally:
        keeper.path.unlink()
    assert [leg["name"] for leg in found["legs"]] == ["Maria Rossi", "Reception"]


async def test_queues_show_agents_and_who_waits(shell: Shell) -> None:
    for agent in ("1002", "1003", "1007"):
        shell.world(lambda pbx, agent=agent: pbx.unregister(agent))
    shell.world(lambda pbx: pbx.incoming(1, CALLER, "2310550102"))
    assert await shell.json("queues") == {
        "queues": [
            {
                "number": "6500",
                "name": "Support",
                "strategy": "ringall",
                "members": ["1002", "1003", "1007"],
                "waiting": 1,
            }
        ]
    }
    assert "6500   Support  1" in (await shell.run("queues")).out


async def test_dial_rings_my_phone_and_says_so(shell: Shell) -> None:
    started = time.monotonic()
    document = await shell.json("dial", "Maria", "Papadaki")
    assert time.monotonic() - started < 1.5
    assert document.keys() == {"status", "sentence", "seconds", "call"}
    assert document["status"] == "done" and document["seconds"] < 1.5
    assert shell.rings("1000")
    done = await shell.run("dial", "0891234567", "--from", "1001")
    assert done.out == "Phone 1001 rings; pick it up to call 0891234567.\n"
    assert shell.rings("1001")


async def test_a_talk_is_held_muted_transferred_and_ended(shell: Shell) -> None:
    shell.talk_inbound()
    for verb, flag, value in (
        ("hold", "held", True),
        ("unhold", "held", False),
        ("mute", "muted", True),
        ("unmute", "muted", False),
    ):
        assert (await shell.json(verb))["status"] == "accepted"
        assert shell.only_channel("1000")[flag] is value
    sent = await shell.json("transfer", "1004")
    assert (sent["status"], sent["sentence"]) == ("done", f"{CALLER} was sent to Maria Papadaki.")
    assert shell.rings("1004")
    shell.world(lambda pbx: pbx.answer("1004"))
    call = (await shell.json("calls"))["calls"][0]["id"]
    assert (await shell.json("hangup", "--call", call))["status"] == "done"
    assert await shell.json("calls") == {"calls": []}


async def test_two_outside_numbers_are_connected(shell: Shell) -> None:
    assert (await shell.json("connect", "0301112223", "0304445556"))["status"] == "done"
    (row,) = shell.sim.pbx.unbridged()
    assert row["callernum"] == "0301112223"


@pytest.mark.parametrize("person", ["1001", "weber"])
@pytest.mark.parametrize(("mode", "wire"), [("listen", ""), ("whisper", "w"), ("join", "B")])
async def test_barging_rings_my_phone(shell: Shell, person: str, mode: str, wire: str) -> None:
    shell.world(lambda pbx: pbx.incoming(1, CALLER, TO_GROUP))
    shell.world(lambda pbx: pbx.answer("1001"))
    document = await shell.json("barge", person, "--mode", mode)
    assert document["status"] == "done" and shell.rings("1000")
    assert shell.only_channel("1000")["mode"] == wire


@pytest.mark.parametrize(("verb", "left"), [("accept", 2), ("refuse", 0)])
async def test_the_gate_is_opened_or_shut(
    verb: str, left: int, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_shell(capsys, monkeypatch, office(call_control=True)) as shell:
        call = shell.world(lambda pbx: pbx.incoming(1, CALLER, TO_ME))
        document = await shell.json(verb)
        assert (document["status"], document["call"]) == ("done", call)
        assert len(shell.sim.pbx.unbridged()) == left
        nobody = await shell.json(verb, status=1)
        assert nobody["error"]["name"] == "not_possible"


async def test_the_effect_that_never_shows_is_no_success(shell: Shell) -> None:
    document = await shell.json("dial", "1004", "--from", "1011", "--timeout", "0.5", status=1)
    assert document["status"] == "unconfirmed"
    assert document["error"]["name"] == "unconfirmed" and document["error"]["code"] is None
    assert "does not ring" in document["error"]["sentence"]


async def test_of_two_calls_one_has_to_be_named(shell: Shell) -> None:
    one = shell.talk_inbound()
    two = shell.talk_inbound("0301112223")
    error = (await shell.json("hangup", status=2))["error"]
    assert error["name"] == "more_than_one_call"
    assert [entry["id"] for entry in error["candidates"]] == [one, two]
    done = await shell.run("hangup")
    assert done.status == 2 and done.out == "" and one in done.err and two in done.err
    assert (await shell.json("hangup", "--call", two))["call"] == two
    assert (await shell.json("hangup"))["call"] == one


async def test_what_the_pbx_refuses_has_its_code_and_our_name(shell: Shell) -> None:
    shell.talk_inbound()
    shell.sim.faults.arm(FaultKind.WITHDRAW, action="hold")
    error = (await shell.json("hold", status=1))["error"]
    assert (error["code"], error["name"]) == (-47, "no_permission")
    shell.sim.faults.arm(FaultKind.STATUS, action="mute", code=-45)
    error = (await shell.json("mute", status=1))["error"]
    assert (error["code"], error["name"], error["retry_after"]) == (-45, "too_frequent_a", 15)
    done = await shell.run("hold")
    assert done.status == 1 and done.out == "" and "tick it" in done.err


async def test_a_wrong_password_is_tried_once(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    for left in (4, 3):
        monkeypatch.setenv(VARIABLE, f"wrong-password-{left}")
        error = (await shell.json("calls", status=1))["error"]
        assert (error["code"], error["name"]) == (-37, "wrong_account_or_password")
        assert error["attempts_left"] == left
        assert "wrong-password" not in str(error)


async def test_outdated_encryption_is_refused_with_what_allows_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_shell(capsys, monkeypatch, legacy_tls=True) as shell:
        done = await shell.run("calls")
        assert done.status == 3 and "outdated encryption" in done.err
        assert "--legacy-tls" in done.err
        assert (await shell.run("calls", "--legacy-tls")).status == 0


async def test_a_call_that_has_ended_is_told(shell: Shell) -> None:
    call = shell.talk_inbound()
    shell.world(lambda pbx: pbx.hangup_by("1000"))
    for words in (("hangup", "--call", call), ("hangup",), ("hold",), ("transfer", "1004")):
        error = (await shell.json(*words, status=1))["error"]
        assert error["name"] == "not_possible" and error["code"] is None


@pytest.mark.parametrize(
    ("words", "status", "says"),
    [
        (("",), 2, "nothing to dial"),
        (("1" * 40,), 2, "40 digits"),
        (("xyzzy",), 1, "Nobody is called"),
        (("a",), 1, "match"),
        (("1004", "--from", "9999"), 2, "no extension 9999"),
    ],
)
async def test_what_cannot_be_dialled_is_told(
    shell: Shell, words: tuple[str, ...], status: int, says: str
) -> None:
    error = (await shell.json("dial", *words, status=status))["error"]
    assert says in error["sentence"] and shell.sim.pbx.unbridged() == []


async def test_whose_phone_rings_has_to_be_said(shell: Shell) -> None:
    for verb in ("dial", "barge"):
        nobody = shell.login[: shell.login.index("--extension")]
        done = await shell.run(verb, "1004", *nobody, login=False)
        assert done.status == 2 and "--extension EXT" in done.err


async def test_somebody_who_monitors_is_no_waiting_caller(shell: Shell) -> None:
    shell.talk_inbound()
    nobody = shell.login[: shell.login.index("--extension")]
    barged = await shell.run("barge", "1000", *nobody, "--extension", "1005", login=False)
    assert barged.status == 0, barged
    shell.world(lambda pbx: pbx.answer("1005"))
    shown = (await shell.run("calls")).out
    (line,) = [line for line in shown.splitlines() if "1005" in line]
    assert "monitoring" in line and "monitors Reception (1000)" in line
    assert "waiting" not in shown


async def test_api_sends_any_action_and_shows_the_reply_as_it_is(shell: Shell) -> None:
    shell.talk_inbound()
    reply = (await shell.json("api", "listBridgedChannels"))["response"]
    assert reply["total_item"] == 1
    (row,) = reply["channel"]
    assert row["callerid1"] == CALLER and "dial_service" in row
    channel = row["channel2"]
    assert await shell.json("api", "hold", f"channel={channel}") == {"response": {}, "status": 0}
    assert shell.only_channel("1000")["held"] is True
    gone = await shell.json("api", "Hangup", "channel=PJSIP/1000-0000ffff", status=1)
    assert gone["error"]["code"] == -16
    for action in ("listAccount", "listBridgedChannels", "listUnBridgedChannels"):
        shell.sim.faults.arm(FaultKind.WITHDRAW, action=action)
    assert (await shell.json("api", "getSystemStatus"))["status"] == 0


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("Hangup", "chanel=PJSIP/1000-00000001"), "chanel is no parameter of Hangup"),
        (("listAccount", "sord=up"), "sord takes one of asc, desc"),
        (("listAccount", "page=first"), "page takes a whole number"),
        (("callbarge", "exten=1000"), "channel is needed; barge-exten is needed"),
        (("hangup", "channel=a"), "did you mean Hangup?"),
    ],
)
async def test_api_sends_nothing_when_a_parameter_is_wrong(
    shell: Shell, words: tuple[str, ...], says: str
) -> None:
    error = (await shell.json("api", *words, status=2))["error"]
    assert error["name"] == "usage" and says in error["sentence"]
    assert not shell.sim.api.cookies._sessions, "nobody has even logged in"


async def test_api_tells_what_there_is_without_a_pbx(shell: Shell) -> None:
    listed = await shell.run("api", "--list", "--family", "call", "--json", login=False)
    assert {one["family"] for one in listed.json["actions"]} == {"call"}
    told = await shell.run("api", "transferNumberInbound", "--help", login=False)
    assert told.status == 0 and told.err == ""
    assert "acts on calls" in told.out and "callee" in told.out


async def test_api_masks_what_the_pbx_tells_in_clear(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = {"extension": "1000", "secret": "sip-secret", "vmsecret": "1234", "fullname": None}
    monkeypatch.setattr(shell.sim.pbx.lists, "accounts", lambda: [row])
    for words in (("api", "listAccount", "--json"), ("api", "listAccount", "-vv")):
        done = await shell.run(*words)
        assert "sip-secret" not in done.out + done.err and "1234" not in done.out
        (told,) = json.loads(done.out)["response"]["account"]
        assert told == row | {"secret": "***", "vmsecret": "***"}


async def test_without_a_way_in_it_is_a_matter_of_usage(shell: Shell) -> None:
    sim = shell.sim
    url, user = ("--url", sim.url), ("--user", "cti")
    lines: dict[str, tuple[str, ...]] = {
        "No PBX is named": (),
        "No user is named": url,
        "No password is known": (*url, *user),
        "variable that --password-env names is not set": (
            *url,
            *user,
            "--password-env",
            "NO_SUCH_VARIABLE",
        ),
        "There is no profile “x”": ("--profile", "x"),
        "either --profile or --url": ("--profile", "x", *url),
        "either --ca or --fingerprint": (
            *(*url, *user, "--password-env", VARIABLE),
            *("--ca", str(sim.ca_path), "--fingerprint", sim.fingerprint),
        ),
        "over https": ("--url", "http://127.0.0.1"),
        "no SHA-256": (*url, *user, "--password-env", VARIABLE, "--fingerprint", "AA:BB"),
        "cannot be read": (*url, *user, "--password-env", VARIABLE, "--ca", "no-such-file.pem"),
    }
    for says, words in lines.items():
        done = await shell.run("calls", "--json", *words, login=False)
        assert done.status == 2 and done.json["error"]["name"] == "usage", (says, done)
        assert says in done.json["error"]["sentence"]
    error = (await shell.run("hangup", "--json", *shell.login[:-2], login=False)).json["error"]
    assert "--extension" in error["sentence"]


def closed_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


async def test_what_cannot_be_reached_ends_with_three(shell: Shell) -> None:
    password = ("--user", "cti", "--password-env", VARIABLE)
    other = "AA" * 32

    async def failing(*words: str) -> dict[str, Any]:
        done = await shell.run("calls", "--json", *words, *password, login=False)
        assert done.status == 3, done
        error: dict[str, Any] = done.json["error"]
        return error

    refused = await failing("--url", f"127.0.0.1:{closed_port()}")
    assert refused["name"] == "connection_refused"
    assert (await failing("--url", "pbx.invalid"))["name"] == "host_not_found"
    unknown = await failing("--url", shell.sim.url)
    assert (unknown["name"], unknown["fingerprint"]) == (
        "certificate_unknown",
        shell.sim.fingerprint,
    )
    changed = await failing("--url", shell.sim.url, "--fingerprint", other)
    assert changed["name"] == "certificate_changed"
    assert (changed["fingerprint"], changed["expected"]) == (
        shell.sim.fingerprint,
        ":".join(["AA"] * 32),
    )
    async with await asyncio.start_server(plain_http, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        assert (await failing("--url", f"127.0.0.1:{port}"))["name"] == "not_https"
    assert shell.sim.status()["sessions"] == []


async def plain_http(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read(5)
    writer.write(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
    await writer.drain()
    writer.close()


async def test_a_pbx_that_hangs_ends_with_three_in_time(shell: Shell) -> None:
    shell.sim.faults.arm(FaultKind.HANG, action="listUnBridgedChannels")
    error = (await shell.json("calls", "--timeout", "0.5", status=3))["error"]
    assert error["name"] == "timeout"


async def test_every_visit_logs_out(shell: Shell) -> None:
    await shell.run("calls")
    await shell.run("hold")
    await shell.run("api", "getSystemStatus")
    assert shell.sim.status()["sessions"] == []


async def test_the_fingerprint_alone_is_trust_enough(shell: Shell) -> None:
    words = ["calls", "--url", shell.sim.url, "--user", "cti", "--password-env", VARIABLE]
    done = await shell.run(*words, "--fingerprint", shell.sim.fingerprint.lower(), login=False)
    assert (done.status, done.out) == (0, "There are no calls now.\n")


async def test_a_fault_of_our_own_is_told_without_its_values(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    def explode(_: object) -> None:
        raise ValueError(f"cannot use {secret}")

    secret = "hunter2"
    monkeypatch.setattr("ucm_cti.cli.login.find_login", explode)
    done = await shell.run("calls", "--json")
    assert done.status == 1 and done.json["error"]["name"] == "fault"
    assert "ValueError" in done.err and "explode" in done.err and "hunter2" not in done.err


async def test_what_nobody_awaits_is_told_without_its_values(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    def explode(text: str) -> None:
        raise ValueError(text)

    async def show(*_: object) -> Answer:
        asyncio.get_running_loop().call_soon(explode, "hunter2")
        await asyncio.sleep(0)
        return Answer({}, "done")

    monkeypatch.setattr("ucm_cti.cli.lists.show", show)
    done = await shell.run("calls")
    assert (done.status, done.out) == (0, "done\n")
    assert "explode" in done.err and "ValueError" in done.err and "hunter2" not in done.err


async def test_a_caller_is_sent_to_a_voicemail(shell: Shell) -> None:
    shell.talk_inbound()
    sent = await shell.json("do", "voicemail maria papadaki")
    assert sent["status"] == "done"
    assert sent["sentence"] == f"{CALLER} was sent to the voicemail of Maria Papadaki."


async def test_a_whole_line_does_the_same(shell: Shell) -> None:
    shell.talk_inbound()
    assert (await shell.json("do", "hold"))["status"] == "accepted"
    assert shell.only_channel("1000")["held"] is True
    assert (await shell.json("resume", CALLER[-4:]))["status"] == "accepted"
    sent = await shell.json("do", "to maria papadaki")
    assert (sent["status"], sent["sentence"]) == ("done", f"{CALLER} was sent to Maria Papadaki.")
    error = (await shell.json("do", "hold", "nobody", status=1))["error"]
    assert "not talking" in error["sentence"]
    missing = await shell.run("do", "to", login=False)
    assert missing.status == 2 and "Say where to" in missing.err
