"""The `api` verb builds declared actions and nothing else, and tells what they take."""

import os
from typing import Any

import msgspec
import pytest

from ucm_cti.cli.console import build_request, send, tell
from ucm_cti.cli.login import forget_environment
from ucm_cti.cli.parser import parse
from ucm_cti.commands.catalogue import descriptions
from ucm_cti.domain.errors import UsageError
from ucm_cti.wire.actions.base import Action
from ucm_cti.wire.codec import decode_reply, encode_request
from ucm_cti.wire.registry import actions


def request_of(line: str) -> Action[object]:
    return build_request(parse(["api", *line.split()]))


def sent(line: str) -> object:
    return msgspec.json.decode(encode_request(request_of(line), "c"))["request"]


def told(line: str) -> str:
    answer = tell(parse(["api", *line.split()]))
    assert answer is not None
    return answer.text


def document(line: str) -> dict[str, object]:
    answer = tell(parse(["api", *line.split()]))
    assert answer is not None
    return answer.document


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


def test_a_secret_may_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEW_SECRET", "Geheim=4711")
    line = "updateSIPAccount extension=1000 --env secret=NEW_SECRET"
    assert sent(line)["secret"] == "Geheim=4711"
    for wrong, says in (
        (
            "updateSIPAccount extension=1000 --env secret=NOT_THERE",
            "variable that --env secret names is not set",
        ),
        ("updateSIPAccount extension=1000 secret=x --env secret=NEW_SECRET", "given twice"),
        ("updateSIPAccount extension=1000 --env secret", "write NAME=VAR"),
    ):
        with pytest.raises(UsageError, match=says):
            request_of(wrong)


@pytest.mark.parametrize(
    "line", ["--json hold channel=a", "hold --json channel=a", "hold channel=a --json"]
)
def test_options_may_stand_anywhere(line: str) -> None:
    options = parse(["api", *line.split()])
    assert (options.action, options.parameters) == ("hold", ["channel=a"])
    assert options.json and tell(options) is None


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("listAcount", "no action “listAcount” (did you mean listAccount"),
        ("hangup channel=a", "did you mean Hangup?"),
        ("login user=a token=b", "The session sends login by itself"),
        ("zzz", "no action “zzz”."),
        ("hold", "hold: channel is needed."),
        ("hold chanel=a", "chanel is no parameter of hold (did you mean channel?); channel is"),
        ("hold channel=a zzz=a", "zzz is no parameter of hold, which takes channel."),
        ("hold channel", "“channel” is no parameter; write NAME=VALUE."),
        ("hold channel=a channel=b", "given twice"),
        ("listAccount page=x", "listAccount: page takes a whole number"),
        ("listAccount sord=up", "listAccount: sord takes one of asc, desc."),
        ("", "Name an action"),
        ("recapi.download filename=a", "answers with a file; say where it goes with --output"),
        ("getSystemStatus --output a", "answers with no file; leave out --output"),
        ("hold --family call", "--family narrows --list"),
        ("--list --family cal", "no family “cal” (did you mean call?); there are"),
    ],
)
def test_a_wrong_line_is_told_with_near_matches(line: str, says: str) -> None:
    options = parse(["api", *line.split()])
    with pytest.raises(UsageError) as raised:
        tell(options) or build_request(options)
    assert says in str(raised.value)


def test_every_action_is_listed_with_its_parameters() -> None:
    listed = document("--list --json")["actions"]
    assert isinstance(listed, list)
    by_name = {entry["action"]: entry for entry in listed}
    assert by_name.keys() == actions().keys() - {"challenge", "login", "logout"}
    barge = by_name["callbarge"]
    assert (barge["family"], barge["danger"], barge["mutates"]) == ("call", "call", True)
    assert barge["parameters"][1] == {
        "name": "exten",
        "type": "text",
        "required": True,
        "about": "number of the monitored party",
    }
    assert barge["parameters"][3] == {
        "name": "mode",
        "type": "choice",
        "required": False,
        "choices": ["", "w", "W", "B"],
        "about": "empty listens, w whispers, B joins",
    }
    bare = [
        (entry["action"], parameter["name"])
        for entry in listed
        for parameter in entry["parameters"]
        if not parameter.get("about") and parameter["name"] not in {"statisticsType", "path_type"}
    ]
    assert bare == [], "everything is explained"
    lines = told("--list").splitlines()
    assert any(line.split()[:3] == ["call", "callbarge", "call"] for line in lines)


def test_a_family_is_listed_alone() -> None:
    listed = document("--list --family system")["actions"]
    assert isinstance(listed, list)
    assert [one["action"] for one in listed] == ["getSystemGeneralStatus", "getSystemStatus"]
    assert "listAccount" not in told("--list --family system")


def test_help_cuts_nothing() -> None:
    """However many choices there are, each can be read."""
    widest = max(
        (field for about in descriptions() for field in about.fields),
        key=lambda field: len(field.expects) if field.choices else 0,
    )
    action = next(about.id for about in descriptions() if widest in about.fields)
    assert widest.expects in told(f"{action} --help")


def test_help_tells_what_an_action_takes() -> None:
    text = told("callbarge --help")
    assert text.startswith("callbarge: Listen to")
    assert "Family call; it acts on calls." in text
    lines = [line.split() for line in text.splitlines()]
    assert any(
        line[:1] == ["mode"] and line[-5:] == ["of", '"",', "w,", "W,", "B"] for line in lines
    )
    assert any(line[:2] == ["exten", "required"] and line[-1] == "text" for line in lines)
    assert "takes no parameters" in told("getSystemStatus -h")
    assert "Devices know it" in told("listRingGroup -h")
    assert document("callbarge --help --json")["action"] == "callbarge"
    assert told("--help").startswith("usage: ucm-cti api")
    with pytest.raises(UsageError, match="did you mean hold"):
        told("hol --help")


class Storing:
    """A PBX that stores changes."""

    async def execute(self, request: Action[Any]) -> Any:
        return decode_reply(b'{"response":{"need_apply":"yes"},"status":0}', request)

    async def download(self, *_: object) -> Any:
        raise AssertionError("nobody asked for a file")

    def refresh(self) -> None:
        raise AssertionError("nobody asked for it")


async def test_a_stored_change_is_told_beside_the_reply(capsys: pytest.CaptureFixture[str]) -> None:
    answer = await send(Storing(), request_of("deletePinSets pin_sets_id=3"))
    answer.print(as_json=False)
    out, err = capsys.readouterr()
    assert '"need_apply": "yes"' in out and "applyChanges" in err
    answer.print(as_json=True)
    out, err = capsys.readouterr()
    assert out == '{"response":{"need_apply":"yes"},"status":0}\n' and err == ""


def test_a_secret_that_was_read_is_taken_out_of_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("PBX", "SOCKET", "PIN", "ELSE"):
        monkeypatch.setenv(f"TEST_{name}", "Geheim=4711")
    words = ["--url", "https://pbx", "--user", "cti", "--password-env", "TEST_PBX"]
    words += ["--socket-password-env", "TEST_SOCKET", "--env", "secret=TEST_PIN"]
    forget_environment(parse(["api", "updateSIPAccount", "extension=1000", *words]))
    assert [name for name in os.environ if name.startswith("TEST_")] == ["TEST_ELSE"]
