"""The `api` verb builds declared actions and nothing else."""

import msgspec
import pytest

from ucm_cti.cli.console import build_request, list_actions
from ucm_cti.cli.parser import parse
from ucm_cti.domain.errors import UsageError
from ucm_cti.wire.actions.base import Action
from ucm_cti.wire.codec import decode_reply, encode_request
from ucm_cti.wire.registry import actions


def request_of(line: str) -> Action[object]:
    return build_request(parse(["api", *line.split()]))


def sent(line: str) -> object:
    return msgspec.json.decode(encode_request(request_of(line), "c"))["request"]


def test_parameters_go_out_under_their_wire_names() -> None:
    line = "callbarge channel=PJSIP/1-0 exten=1 barge-exten=2@0 mode=w"
    assert sent(line) == {
        "action": "callbarge",
        "cookie": "c",
        "channel": "PJSIP/1-0",
        "exten": "1",
        "barge-exten": "2@0",
        "mode": "w",
    }
    assert sent("listAccount page=2 options=extension,fullname") == {
        "action": "listAccount",
        "cookie": "c",
        "page": "2",
        "options": "extension,fullname",
    }


def test_the_reply_keeps_members_that_nobody_declared() -> None:
    reply = decode_reply(
        b'{"response":{"account":[{"extension":"1000","new":7}],"x":null},"status":0}',
        request_of("listAccount"),
    )
    assert reply == {"account": [{"extension": "1000", "new": 7}], "x": None}


def test_a_reply_without_content_is_empty() -> None:
    assert decode_reply(b'{"status":0}', request_of("hold channel=a")) == {}


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("listAcount", "no action “listAcount”; did you mean listAccount"),
        ("hangup channel=a", "did you mean Hangup?"),
        ("login user=a token=b", "no action “login”"),
        ("zzz", "no action “zzz”."),
        ("hold", "hold needs channel."),
        ("hold chanel=a", "no parameter “chanel”; did you mean channel?"),
        ("hold zzz=a", "no parameter “zzz”; it takes channel."),
        ("hold channel", "“channel” is no parameter; write NAME=VALUE."),
        ("hold channel=a channel=b", "given twice"),
        ("listAccount page=x", "listAccount does not take that"),
        ("listAccount sord=up", "listAccount does not take that"),
        ("", "Name an action"),
    ],
)
def test_a_wrong_line_is_told_with_near_matches(line: str, says: str) -> None:
    with pytest.raises(UsageError) as raised:
        request_of(line)
    assert says in str(raised.value)


def test_every_action_is_listed_with_its_parameters() -> None:
    listed = list_actions()
    names = {entry["action"] for entry in listed.document["actions"]}
    assert names == actions().keys() - {"challenge", "login", "logout"}
    barge = next(e for e in listed.document["actions"] if e["action"] == "callbarge")
    assert barge["parameters"][2] == {"name": "barge-exten", "required": True}
    assert barge["parameters"][3] == {"name": "mode", "required": False}
    assert "barge-exten [mode]" in listed.text
