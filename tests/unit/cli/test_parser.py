"""What a command line means, and what is said when it means nothing."""

from pathlib import Path

import pytest

from ucm_cti.__main__ import main
from ucm_cti.cli.parser import parse
from ucm_cti.domain.errors import UsageError

VERBS = [
    *("status", "extensions", "calls", "queues", "watch", "hangup"),
    *("hold", "unhold", "mute", "unmute", "accept", "refuse"),
]


def test_without_a_verb_the_app_starts() -> None:
    assert parse([]).verb is None
    assert parse(["--profile", "office"]).profile == "office"


@pytest.mark.parametrize("verb", VERBS)
def test_common_options_may_stand_before_or_after_the_verb(verb: str) -> None:
    common = ["--url", "https://pbx:8089", "--user", "cti", "--extension", "1000", "--json"]
    before, after = parse([*common, verb]), parse([verb, *common])
    assert before == after
    assert (after.verb, after.url, after.json, after.timeout) == (
        verb,
        "https://pbx:8089",
        True,
        10.0,
    )


@pytest.mark.parametrize(
    "line",
    [
        "--password Geheim status",
        "status --password=Geheim",
        "--user cti --passwort Geheim calls",
        "status --socket-password Geheim",
        "-p Geheim status",
        "status -pGeheim",
        "api --pw Geheim listAccount",
        "--password-env Geheim status",
        "--password-env=Geheim status --json",
        "watch --socket-password-env Geheim --socket-user events",
        "api updateSIPAccount extension=1000 --env secret=Geheim",
        "api updateSIPAccount extension=1000 --env Geheim",
    ],
)
def test_a_secret_that_was_typed_is_not_repeated(
    line: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SET", "x")
    env = [] if "--password-env" in line else ["--password-env", "SET"]
    assert main([*line.split(), "--url", "127.0.0.1:1", "--user", "cti", *env]) == 2
    out, err = capsys.readouterr()
    assert "Geheim" not in out + err
    assert "--password-env" in out + err or "--socket-password-env" in out + err or "--env" in err


def test_the_simulator_is_told_its_password() -> None:
    line = ["simulator", "--port", "0", "--password", "demo-password"]
    assert parse(line).password == "demo-password"


@pytest.mark.parametrize("line", ["-profile x status", "status -x", "status --spa ss"])
def test_not_every_mistyped_option_is_a_password(line: str) -> None:
    with pytest.raises(UsageError) as caught:
        parse(line.split())
    assert "password" not in str(caught.value)


def test_every_option_has_a_value_for_every_verb() -> None:
    for verb in VERBS:
        options = parse([verb])
        assert (options.profile, options.ca, options.call, options.verbose) == (None, None, None, 0)


def test_a_name_or_number_may_be_several_words() -> None:
    dial = parse(["dial", "+49", "(0)", "89", "123", "--from", "1001", "--json"])
    assert (dial.number, dial.from_extension) == (["+49", "(0)", "89", "123"], "1001")
    transfer = parse(["transfer", "Omar", "Haddad", "--call", "17.1"])
    assert (transfer.target, transfer.call) == (["Omar", "Haddad"], "17.1")


def test_the_verbs_with_their_own_options() -> None:
    barge = parse(["barge", "1004", "--mode", "whisper", "--ask"])
    assert (barge.monitored, barge.mode, barge.ask) == (["1004"], "whisper", True)
    assert parse(["barge", "1004"]).mode is None
    api = parse(["api", "hold", "channel=PJSIP/1000-0000000a"])
    assert (api.action, api.parameters) == ("hold", ["channel=PJSIP/1000-0000000a"])
    assert parse(["api", "--list"]).list
    assert parse(["demo", "--tour", "pictures"]).tour == Path("pictures")
    assert parse(["connect", "0301", "0302"]).second == "0302"


def test_a_link_alone_means_open() -> None:
    for words in (["tel:+4989123456"], ["open", "tel:+4989123456"]):
        options = parse(words)
        assert (options.verb, options.uri) == ("open", "tel:+4989123456")
    assert parse(["SIP:1004@pbx"]).verb == "open"
    for bad in ("", "tel:" + "1" * 2048):
        with pytest.raises(UsageError, match="2048"):
            parse(["open", bad])


def test_the_simulator_brings_its_own_options() -> None:
    options = parse(["simulator", "--port", "0", "--control", "--scenario", "quiet"])
    assert (options.port, options.control, options.scenario) == (0, True, "quiet")


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("clls", "There is no verb “clls”; did you mean calls or call?"),
        ("xyzzy", "There is no verb “xyzzy”; see “ucm-cti --help”."),
        ("dial", "NUMBER"),
        ("connect 1", "required: B; see “ucm-cti connect --help”"),
        ("barge 1004 --mode shout", "invalid choice: 'shout'"),
        ("calls --timeout x", "give seconds"),
        ("calls --timeout 0", "give seconds"),
        ("calls --timeout nan", "give seconds"),
        ("calls extra", "extra"),
        ("calls --call 3", "--call"),
        ("calls --prof office", "--prof"),
        ("status --password hunter2", "--password"),
        ("--json", "Name a verb for --json"),
        ("--url https://pbx:8089", "Name a verb for --url"),
    ],
)
def test_a_line_that_makes_no_sense_gets_one_sentence(line: str, says: str) -> None:
    with pytest.raises(UsageError) as raised:
        parse(line.split())
    sentence = str(raised.value)
    assert says in sentence
    assert sentence[0].isupper() and sentence[-1] in ".?" and "\n" not in sentence


def test_the_app_takes_no_profile_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--profile", "elsewhere"]) == 2
    assert "There is no profile “elsewhere”; there is “default”." in capsys.readouterr().err


def test_help_shows_examples_and_statuses(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(["--help"])
    assert ended.value.code == 0
    told = capsys.readouterr().out
    assert "examples:" in told and "exit status:" in told
    assert "ucm-cti dial" in told and "3 cannot connect" in told
