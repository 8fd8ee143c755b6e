"""The codec against whatever a network can deliver."""

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.domain.errors import Garbled, UcmError
from ucm_cti.wire.actions.calls import CallBarge, Hold, ListBridgedChannels
from ucm_cti.wire.actions.extensions import ListAccount
from ucm_cti.wire.actions.session import Login, SessionOpened, login_token
from ucm_cti.wire.codec import decode_frame, decode_reply, encode_frame, encode_request
from ucm_cti.wire.events import ActiveCallsChanged, BadEvent, Notification
from ucm_cti.wire.registry import actions

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def test_a_request_carries_action_cookie_and_parameters_by_their_wire_names() -> None:
    request = CallBarge(channel="PJSIP/4003-00000087", exten="4003", barge_exten="4002@0", mode="")
    assert json.loads(encode_request(request, "sid1-2")) == {
        "request": {
            "action": "callbarge",
            "cookie": "sid1-2",
            "channel": "PJSIP/4003-00000087",
            "exten": "4003",
            "barge-exten": "4002@0",
            "mode": "",
        }
    }


def test_unset_parameters_are_not_sent_and_numbers_travel_as_text() -> None:
    request = json.loads(encode_request(ListAccount(page=2, item_num=30), "c"))["request"]
    assert request == {"action": "listAccount", "cookie": "c", "page": "2", "item_num": "30"}


def test_the_login_token_is_the_md5_of_challenge_and_password() -> None:
    # The guide's own example of challenge, password and token.
    assert login_token("0000001652831717", "cdrapi123") == "0faa24433e3c7a9bcfa8000f735305d5"


def test_no_secret_shows_in_a_repr() -> None:
    assert "abc" not in repr(Login(user="u", token="abc"))
    assert "sid1" not in repr(SessionOpened(cookie="sid1"))


@given(JSON)
def test_any_json_as_a_reply_gives_a_result_or_one_of_our_errors(value: Any) -> None:
    for request in (Hold(channel="c"), ListBridgedChannels(), ListAccount()):
        try:
            decode_reply(json.dumps(value).encode(), request)
        except UcmError:
            pass


@given(st.binary(max_size=64))
def test_any_bytes_as_a_reply_give_one_of_our_errors(data: bytes) -> None:
    with pytest.raises(UcmError):
        decode_reply(data, Hold(channel="c"))


@pytest.mark.parametrize("depth", [1_000, 100_000])
def test_deep_nesting_is_garbled_not_a_crash(depth: int) -> None:
    deep = b"[" * depth + b"]" * depth
    with pytest.raises(Garbled):
        decode_reply(b'{"status":0,"response":' + deep + b"}", Hold(channel="c"))
    with pytest.raises(Garbled):
        decode_frame(b'{"type":"request","message":' + deep + b"}")


@given(st.text(max_size=64) | st.binary(max_size=64))
def test_any_text_as_a_frame_gives_events_or_garbled(data: str | bytes) -> None:
    try:
        decode_frame(data)
    except Garbled:
        pass


@given(JSON)
def test_any_event_body_becomes_events_and_never_an_error(body: Any) -> None:
    message = [{"action": "notify", "eventname": "ActiveCallStatus", "eventbody": body}]
    frame = decode_frame(json.dumps({"type": "request", "message": message}))
    assert isinstance(frame, Notification)
    assert {type(event) for event in frame.events} <= {ActiveCallsChanged, BadEvent}


def test_a_frame_of_ours_has_the_envelope_of_the_socket() -> None:
    frame = json.loads(encode_frame("subscribe", "3", eventnames=["PbxStatus"]))
    assert frame == {
        "type": "request",
        "message": {"transactionid": "3", "action": "subscribe", "eventnames": ["PbxStatus"]},
    }


def test_every_declared_action_says_what_it_is() -> None:
    assert len(actions()) >= 20
    for cls in actions().values():
        assert cls.__doc__, cls
        assert issubclass(cls.spec.result, msgspec.Struct)
