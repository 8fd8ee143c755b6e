"""Nothing of a site's numbers and names is in its recording, and all that they meant still is."""

import json
import re
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.wire_capture.site import (
    NOW,
    OUTSIDE,
    PEOPLE,
    SECRETS,
    WORDS,
    entries,
    event,
    masked,
    mojibake,
    reply,
)
from ucm_cti.wire.capture.entries import Exchange, Header, SocketFrame, lines_of, read_lines
from ucm_cti.wire.capture.review import review
from ucm_cti.wire.capture.vocabulary import WORDS as WORDS_OF_PROTOCOL


def written(seed: int = 1) -> str:
    done = masked(entries(), seed)
    text = b"".join(lines_of(done.header, done.entries)).decode()
    return text + "\n".join(review(done))


def messages(done: Any) -> list[Any]:
    """Every whole reply and event as a document."""
    texts = [one.reply if isinstance(one, Exchange) else one.text for one in done.entries]
    found = []
    for text in texts:
        try:
            found.append(json.loads(text))
        except ValueError:
            continue
    return found


def test_no_planted_number_name_or_secret_survives() -> None:
    for seed in range(20):
        text = written(seed)
        for word in WORDS:
            assert word.lower() not in text.lower(), word
            assert mojibake(word).lower() not in text.lower(), word
            escaped = json.dumps(word)[1:-1]
            assert escaped not in text, word
        assert not re.search(r'["/]22\\?["-]', text), "two digits of a date are no extension"
        for number in (*(one for one in PEOPLE if one != "22"), *OUTSIDE, "302310550123", "4711"):
            assert not re.search(rf"(?<![\d.:]){re.escape(number)}(?![\d.:])", text), number
        for secret in (*SECRETS, "123456"):
            assert secret not in text
        assert "192.168.14.159" not in text
        assert str(int(NOW)) not in text and "2026-01-26" not in text


def test_what_the_protocol_says_is_left() -> None:
    done = masked(entries())
    rows = [row for one in messages(done) for row in rows_of(one)]
    waiting, phone = rows[:2]
    assert (waiting["chantype"], waiting["state"], waiting["service"]) == (
        "unbridge",
        "Ring",
        "normal",
    )
    assert (waiting["connectednum"], waiting["connectedname"], waiting["callername"]) == (
        "s",
        None,
        "",
    )
    assert waiting["channel"] == "PJSIP/trunk_1-00000a4a"
    assert phone["service"] == "macro-dial"
    accounts = messages(done)[1]["response"]["account"]
    assert accounts[0]["account_type"] == "SIP(WebRTC) "
    assert re.fullmatch(r"192\.168\.\d\d\.1?2?\d\d:5060 \(GXP1615\)", accounts[0]["addr"])
    assert "Ringing" in done.kept.texts["state"]
    assert "Lagerhaus" not in str(done.kept)


def rows_of(message: Any) -> list[dict[str, Any]]:
    try:
        body = message["message"][0]["eventbody"]
    except (KeyError, TypeError):
        return []
    return body if isinstance(body, list) else []


def test_what_was_equal_is_equal_and_what_was_not_is_not() -> None:
    done = messages(masked(entries()))
    people = {one["extension"]: one["fullname"] for one in done[1]["response"]["account"]}
    assert len(people) == len(PEOPLE)
    assert [len(number) for number in people] == [len(number) for number in PEOPLE]
    assert [len(name) for name in people.values()] == [len(name) for name in PEOPLE.values()]
    rows = [row for one in done for row in rows_of(one)]
    for trunk, phone in zip(rows[::2], rows[1::2], strict=True):
        assert phone["connectednum"] == trunk["callernum"]
        assert phone["linkedid"] == trunk["uniqueid"] == trunk["linkedid"]
        assert people[phone["callernum"]] == phone["callername"]
        assert phone["channel"] == f"PJSIP/{phone['callernum']}-00000a52"
        assert phone["callid"].startswith(f"{phone['callernum']}-")
        assert phone["never_seen_before"] == f"to {phone['callername']} at {phone['callernum']}"
    numbers = {trunk["callernum"] for trunk in rows[::2]}
    assert len(numbers) == len(OUTSIDE)
    assert {len(number) for number in numbers} == {len(number) for number in OUTSIDE}
    assert any(number.startswith("+") for number in numbers)
    unheard = [one for one in done if "Unheard" in str(one)]
    for one, name in zip(unheard, people.values(), strict=False):
        assert one["message"][0]["eventbody"]["who"] == mojibake(name)


def test_two_spellings_of_a_number_stay_one() -> None:
    both = [event(0, "X", {"callernum": "+302310550123", "connectednum": "00302310550123"})]
    (done,) = messages(masked(both))
    body = done["message"][0]["eventbody"]
    assert body["connectednum"] == "00" + body["callernum"][1:]
    assert body["callernum"] != "+302310550123"


def test_every_moment_moves_by_the_same_weeks() -> None:
    found = masked(
        [
            reply(
                0,
                "x",
                {
                    "bridge_time": "2026-01-26 12:07:01",
                    "bridge_timestamp": "1769422021",
                    "at": 1769422081,
                    "uniqueid": "1769422021.5",
                    "system-time": "2026-01-26 12:07:01 UTC+02:00",
                    "up-time": "10:20:30",
                },
            )
        ]
    )
    (done,) = messages(found)
    moved = done["response"]
    shift = 1769422021 - int(moved["bridge_timestamp"])
    assert shift > 0 and shift % (7 * 86400) == 0
    assert moved["at"] == 1769422081 - shift
    assert moved["uniqueid"] == f"{1769422021 - shift}.5"
    assert moved["bridge_time"].endswith(" 12:07:01") and moved["bridge_time"] < "2026"
    assert moved["system-time"] == moved["bridge_time"] + " UTC+02:00"
    assert moved["up-time"] == "10:20:30"


def test_a_clock_that_was_never_set_moves_as_well() -> None:
    rows = {"bridge_timestamp": "1000000000", "uniqueid": "946685000.7", "callernum": "1000000000"}
    (done,) = messages(masked([reply(0, "x", rows)]))
    moved = done["response"]
    shift = 1_000_000_000 - int(moved["bridge_timestamp"])
    assert shift > 0 and shift % (7 * 86400) == 0
    assert moved["uniqueid"] == f"{946685000 - shift}.7"
    assert moved["callernum"] != moved["bridge_timestamp"]


TOKENS = re.compile(r"[^\W\d_]+|\d+")
NAMES = st.text(st.characters(categories=["Lu", "Ll", "Lo"]), min_size=4, max_size=9).filter(
    lambda name: name.lower() not in WORDS_OF_PROTOCOL and len(name.lower()) == len(name)
)
LONG_NUMBERS = st.text("123456789", min_size=5, max_size=15)
FIELDS = st.sampled_from(
    ["callernum", "fullname", "extension", "channel", "addr", "never_heard_of", "status", "members"]
)


@given(
    st.lists(st.tuples(FIELDS, NAMES, LONG_NUMBERS, st.booleans()), min_size=1, max_size=8),
    st.integers(0, 1000),
)
def test_whatever_is_planted_anywhere_is_gone(
    planted: list[tuple[str, str, str, bool]], seed: int
) -> None:
    rows = [
        {field: f"{mojibake(name) if spoiled else name} <{number}>", f"{field}2": int(number)}
        for field, name, number, spoiled in planted
    ]
    found = [event(0, "Odd", rows), reply(1, "oddList", {"row": rows})]
    done = masked([*found, SocketFrame(at=2, way="in", text=found[0].text[:-9])], seed)
    texts = [one.reply if isinstance(one, Exchange) else one.text for one in done.entries]
    tokens = {token.lower() for text in texts for token in TOKENS.findall(unescaped(text))}
    for _, name, number, _ in planted:
        assert number not in tokens
        assert name.lower() not in tokens
        assert mojibake(name) not in "".join(texts)


def unescaped(text: str) -> str:
    return re.sub(r"\\u([0-9a-f]{4})", lambda found: chr(int(found[1], 16)), text)


def test_a_field_that_a_person_keeps_is_kept_and_told() -> None:
    found = [event(0, "Unheard", {"mood": "frobnicating", "who": "frobnicating"})]
    done = masked(found, keep=("mood",))
    (message,) = messages(done)
    body = message["message"][0]["eventbody"]
    assert body["mood"] == "frobnicating" != body["who"]
    assert done.header.kept == ("mood",)
    assert "  mood: frobnicating" in list(review(done))


def test_a_person_called_like_a_word_of_the_protocol_is_replaced() -> None:
    found = [reply(0, "listAccount", {"account": [{"fullname": "Queue Page", "status": "Queue"}]})]
    (done,) = messages(masked(found))
    (row,) = done["response"]["account"]
    assert not {"Queue", "Page"} & set(row["fullname"].split())
    assert row["status"] == "Queue"


def test_words_of_the_protocol_that_nobody_has_seen_yet_are_kept() -> None:
    rows = [{"state": "Onhold", "queue_action": "CallQueueCoffee", "fullname": "Zed"}]
    found = [event(0, "CoffeeStatus", [*rows, {"state": "Zed", "status": "gone to Zed"}])]
    done = masked(found)
    (message,) = messages(done)
    (notify,) = message["message"]
    first, second = notify["eventbody"]
    assert notify["eventname"] == "CoffeeStatus"
    assert (first["state"], first["queue_action"]) == ("Onhold", "CallQueueCoffee")
    assert second["state"] == first["fullname"] != "Zed", "a name is a name wherever it stands"
    assert "Zed" not in second["status"]
    assert done.kept.texts["eventname"] == {"CoffeeStatus"}


def test_behind_a_lost_quote_nothing_passes_for_a_word_of_the_protocol() -> None:
    text = '{"message":{"state":"Ring,"callername":"Zed","state":"Up"}}'
    (done,) = masked([SocketFrame(at=0, way="in", text=text)]).entries
    assert isinstance(done, SocketFrame)
    assert "Zed" not in done.text


def test_bytes_that_are_no_utf_8_come_back_as_such() -> None:
    found = Exchange(
        at=0, ms=1, action="x", status=200, reply='{"fullname":"Ren\xe9 \xc9"}', charset="latin-1"
    )
    (done,) = masked([found]).entries
    assert isinstance(done, Exchange)
    assert len(done.body) == len(found.body)
    assert done.body != found.body


def test_signs_that_bytes_or_files_cannot_hold_become_escapes() -> None:
    latin = Exchange(
        at=0, ms=1, action="x", status=200, reply='{"fullname":"\xe9\\u0391"}', charset="latin-1"
    )
    half = SocketFrame(at=0, way="in", text='{"fullname":"\u03a9x\\ud83d"}')
    done = masked([latin, half])
    assert b"\\u03" in next(one for one in done.entries if isinstance(one, Exchange)).body
    assert read_lines(lines_of(done.header, done.entries), "it")[1] == list(done.entries)


def test_hostile_texts_take_no_time() -> None:
    for text in ('{"' + "a" * 5000 + '!":1}', '"' * 5000, "PJSIP/" * 3000, "1:" * 5000, "{" * 9000):
        masked([SocketFrame(at=0, way="in", text=text)])


def test_a_number_written_like_a_date_is_none() -> None:
    (done,) = messages(masked([event(0, "X", {"who": "6944-12-25", "mac": "00:0B:82:AB:CD:EF"})]))
    body = done["message"][0]["eventbody"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", body["who"]) and not body["who"].startswith("69")
    assert re.fullmatch(r"(?:[0-9A-F]{2}:){5}[0-9A-F]{2}", body["mac"])
    assert body["mac"] != "00:0B:82:AB:CD:EF"


def test_a_frame_keeps_blanks_escapes_and_repeated_members() -> None:
    text = r'{ "a" :"x\/y\u00e9" ,"a":"","page":3,  "total_item" : "12"}'
    (done,) = masked([SocketFrame(at=0, way="in", text=text)]).entries
    assert isinstance(done, SocketFrame)
    assert re.fullmatch(
        r'\{ "a" :"[a-z]\\/[a-z](?:\\u00[0-9a-f]{2}) ?" ,"a":"","page":3,  "total_item" : "12"\}',
        done.text,
    ), done.text


def test_the_header_tells_how_many_were_replaced() -> None:
    done = masked(entries())
    assert done.header.format == Header().format
    assert done.header.replaced.keys() == {"addresses", "identifiers", "names", "numbers"}
