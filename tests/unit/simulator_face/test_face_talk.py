"""The socket's protocol without a socket (wire.md 1.2, 1.3)."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.simulator.clock import FaceClock
from ucm_cti.simulator.faults import FaultKind, Faults
from ucm_cti.simulator.options import FaceOptions
from ucm_cti.simulator.sessions import LoginGuard
from ucm_cti.simulator.talk import Talk
from ucm_cti.simulator.users import ApiUser, Users, WebUser
from ucm_cti.wire.actions.session import login_token

PASSWORD = "api-pw"
USERS = Users(api=(ApiUser("cti", PASSWORD),), web=(WebUser("anna", "web-pw"),))


def new_talk(**options: Any) -> Talk:
    clock = FaceClock(manual=True)
    switches = FaceOptions(**options)
    return Talk(USERS, switches, LoginGuard(clock, switches), Faults(clock), "127.0.0.1")


def ask(talk: Talk, action: str, **members: Any) -> dict[str, Any]:
    message = {"transactionid": "7", "action": action, **members}
    reply = talk.answer(json.dumps({"type": "request", "message": message}))
    assert reply is not None
    assert reply.frame["type"] == "response"
    assert reply.frame["message"]["transactionid"] == "7"
    assert reply.frame["message"]["action"] == action
    body: dict[str, Any] = reply.frame["message"]
    return {key: value for key, value in body.items() if key not in {"transactionid", "action"}}


def log_in(talk: Talk, user: str = "cti", password: str = PASSWORD) -> dict[str, Any]:
    challenge = ask(talk, "challenge", username=user, version="1")["challenge"]
    return ask(talk, "login", username=user, token=login_token(challenge, password))


def test_the_reply_to_a_login_carries_no_cookie() -> None:
    assert log_in(new_talk()) == {"status": 0}


@pytest.mark.parametrize(
    ("allowed", "user", "password", "status"),
    [
        ("both", "cti", "api-pw", 0),
        ("both", "anna", "web-pw", 0),
        ("web", "cti", "api-pw", -37),
        ("web", "anna", "web-pw", 0),
        ("api", "cti", "api-pw", 0),
        ("api", "anna", "web-pw", -37),
        ("both", "nobody", "", -37),
        ("both", "cti", "wrong", -37),
    ],
)
def test_who_may_use_the_socket(allowed: str, user: str, password: str, status: int) -> None:
    assert log_in(new_talk(socket_users=allowed), user, password)["status"] == status


@pytest.mark.parametrize("password", ["web-pw", "api-pw"])
def test_one_name_may_be_web_and_api_user(password: str) -> None:
    clock, options = FaceClock(manual=True), FaceOptions()
    users = Users(api=(ApiUser("cti", "api-pw"),), web=(WebUser("cti", "web-pw"),))
    talk = Talk(users, options, LoginGuard(clock, options), Faults(clock), "127.0.0.1")
    assert log_in(talk, "cti", password) == {"status": 0}


def test_the_user_is_called_username_here() -> None:
    assert ask(new_talk(), "challenge", user="cti", version="1") == {"status": -1}


@pytest.mark.parametrize("action", ["subscribe", "unsubscribe", "heartbeat", "logout", "listQueue"])
def test_before_login_everything_is_minus_five(action: str) -> None:
    assert ask(new_talk(), action, eventnames=["PbxStatus"]) == {"status": -5}


def test_an_https_action_is_minus_nineteen() -> None:
    talk = new_talk()
    log_in(talk)
    assert ask(talk, "listAccount") == {"status": -19}
    assert ask(talk, "heartbeat") == {"status": 0}


def test_subscribe_is_all_or_nothing() -> None:
    talk = new_talk()
    log_in(talk)
    assert ask(talk, "subscribe", eventnames=["PbxStatus", "NoSuchStatus"]) == {"status": -9}
    assert talk.subscription.names() == []
    assert ask(talk, "subscribe", eventnames=["PbxStatus", "ExtensionStatus/1~2"]) == {"status": 0}
    assert talk.subscription.names() == ["ExtensionStatus/1~2", "PbxStatus"]
    assert ask(talk, "unsubscribe", eventnames=["PbxStatus"]) == {"status": 0}
    assert ask(talk, "subscribe", eventnames="PbxStatus") == {"status": -1}
    assert talk.subscription.names() == ["ExtensionStatus/1~2"]


def test_an_older_firmware_may_know_fewer_names() -> None:
    talk = new_talk(event_names=frozenset({"PbxStatus"}))
    log_in(talk)
    assert ask(talk, "subscribe", eventnames=["CallQueueStatus"]) == {"status": -9}


def test_logout_forgets_user_and_subscriptions() -> None:
    talk = new_talk()
    log_in(talk)
    ask(talk, "subscribe", eventnames=["PbxStatus"])
    assert ask(talk, "logout") == {"status": 0}
    assert ask(talk, "subscribe", eventnames=["PbxStatus"]) == {"status": -5}
    assert talk.subscription.names() == []


def test_failed_logins_count_and_ban() -> None:
    talk = new_talk(attempts=2)
    assert log_in(talk, password="no") == {"status": -37, "remain_num": 1}
    assert log_in(talk, password="no") == {"status": -68, "remain_num": 0, "remain_time": 300}
    assert ask(talk, "challenge", username="cti") == {"status": -68, "remain_time": 300}


def test_an_armed_status_comes_instead_of_acting() -> None:
    clock = FaceClock(manual=True)
    faults = Faults(clock)
    options = FaceOptions()
    talk = Talk(USERS, options, LoginGuard(clock, options), faults, "127.0.0.1")
    log_in(talk)
    faults.arm(FaultKind.STATUS, action="subscribe", on="socket", code=-57, count=1)
    assert ask(talk, "subscribe", eventnames=["PbxStatus"]) == {"status": -57}
    assert talk.subscription.names() == []
    assert ask(talk, "subscribe", eventnames=["PbxStatus"]) == {"status": 0}


def test_a_clients_response_needs_no_reply() -> None:
    assert new_talk().answer('{"type":"response","message":{"status":0}}') is None


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)
MESSAGE = st.fixed_dictionaries(
    {},
    optional={
        "transactionid": JSON,
        "action": st.sampled_from(["challenge", "login", "subscribe", "x"]) | JSON,
        "username": JSON,
        "token": JSON,
        "eventnames": JSON | st.lists(st.text()),
    },
)


@given(
    text=st.text()
    | st.builds(json.dumps, JSON)
    | st.builds(
        json.dumps, st.fixed_dictionaries({"type": st.just("request"), "message": MESSAGE | JSON})
    )
)
def test_any_frame_gets_a_reply_or_none_and_never_an_exception(text: str) -> None:
    talk = new_talk()
    log_in(talk)
    reply = talk.answer(text)
    assert reply is None or isinstance(reply.frame["message"]["status"], int)
