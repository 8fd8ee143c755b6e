"""Secrets never survive masking, whatever stands around them."""

import json
import logging
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.desktop.logs import log_to_file, log_to_stderr, stop_logging
from ucm_cti.desktop.masking import mask_members, mask_text
from ucm_cti.wire.secrets import is_secret

COOKIE = "sid1234567890-1769422021"
DIGEST = "0123456789abcdef0123456789abcdef"


@pytest.mark.parametrize(
    "line",
    [
        f'{{"request": {{"action": "listAccount", "cookie": "{COOKIE}"}}}}',
        f"session {COOKIE} renewed",
        f"{{'token': '{DIGEST}'}}",
        f"POST token={DIGEST}&user=cti",
        f"digest {DIGEST}",
        "password: hunter2",
        "PASSWORD = 'hunter2'",
        'Login(user="cti", password="hunter2")',
        "{'vmsecret': 'hunter2', 'secret': 'hunter2'}",
        '"challenge":"hunter2"',
        r'"password": "quo\"hunter2"',
        "socket_password=hunter2;",
    ],
)
def test_a_named_or_shaped_secret_is_masked(line: str) -> None:
    masked = mask_text(line)
    assert "***" in masked
    assert not any(secret in masked for secret in (COOKIE, DIGEST, "hunter2"))


@pytest.mark.parametrize(
    "line",
    [
        "The user name or password is wrong; type the password again.",
        "dial +30 231 055 0123 from 1000",
        "certificate AA:BB:CC:DD",
        "linkedid 1769422021.5655 channel PJSIP/trunk_1-0000026e",
    ],
)
def test_what_is_no_secret_stays(line: str) -> None:
    assert mask_text(line) == line


secrets = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=8).map(
    lambda text: "Zq" + text
)


@given(st.sampled_from(["password", "Cookie", "token", "vmsecret", "challenge"]), secrets)
def test_any_secret_in_a_json_member_is_masked(name: str, secret: str) -> None:
    for ascii_only in (True, False):
        line = json.dumps({"a": 1, name: secret, "z": "end"}, ensure_ascii=ascii_only)
        masked = mask_text(f"sent {line}")
        assert json.loads(masked.removeprefix("sent ").replace(": ***", ': "***"')) == {
            "a": 1,
            name: "***",
            "z": "end",
        }


PLAIN = st.text(max_size=5).filter(lambda name: not is_secret(name))


@given(
    st.recursive(
        st.text(max_size=5) | st.integers() | st.none(),
        lambda inner: st.lists(inner) | st.dictionaries(PLAIN, inner),
    )
)
def test_a_document_without_secrets_is_not_touched(document: object) -> None:
    assert mask_members(document) == document


def test_members_of_a_document_are_masked_at_any_depth() -> None:
    document = {"response": {"extension": [{"secret": "a", "vmsecret": "b", "number": "1000"}]}}
    assert mask_members(document | {"cookie": COOKIE, "token": ""}) == {
        "response": {"extension": [{"secret": "***", "vmsecret": "***", "number": "1000"}]},
        "cookie": "***",
        "token": "",
    }


def test_the_log_file_masks_messages_arguments_and_tracebacks(tmp_path: Path) -> None:
    handler = log_to_file(tmp_path / "log")
    try:
        log = logging.getLogger("ucm_cti.test")
        log.info("reply %s", {"cookie": COOKIE})
        error = ValueError(f'{{"password": "hunter2", "token": "{DIGEST}"}}')
        log.error("broken", exc_info=error)
        log.debug("not at this level")
        logging.getLogger("websockets").debug("a whole frame")
        logging.getLogger("httpx").info("a whole request")
    finally:
        stop_logging(handler)
    text = (tmp_path / "log" / "ucm-cti.log").read_text("utf-8")
    assert "reply" in text and "broken" in text and "ValueError" in text
    assert not any(secret in text for secret in (COOKIE, DIGEST, "hunter2"))
    assert "not at this level" not in text and "whole" not in text


@pytest.mark.skipif(sys.platform == "win32", reason="modes are a matter of POSIX")
def test_the_log_file_is_the_users_own(tmp_path: Path) -> None:
    stop_logging(log_to_file(tmp_path / "log"))
    assert (tmp_path / "log").stat().st_mode & 0o077 == 0
    assert (tmp_path / "log" / "ucm-cti.log").stat().st_mode & 0o077 == 0


def test_the_log_file_stays_small(tmp_path: Path) -> None:
    handler = log_to_file(tmp_path)
    try:
        for _ in range(60):
            logging.getLogger("ucm_cti.test").info("x" * 100_000)
    finally:
        stop_logging(handler)
    files = sorted(tmp_path.iterdir())
    assert len(files) == 4
    assert all(file.stat().st_size <= 1_000_000 for file in files)


def test_without_a_place_for_the_file_lines_go_to_stderr(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be")
    handler = log_to_file(tmp_path / "taken")
    try:
        logging.getLogger("ucm_cti.test").info("hello")
    finally:
        stop_logging(handler)
    err = capsys.readouterr().err
    assert "no log file" in err and "hello" in err


def test_the_command_line_logs_to_stderr_only(capsys: pytest.CaptureFixture[str]) -> None:
    handler = log_to_stderr(logging.WARNING)
    try:
        logging.getLogger("ucm_cti.test").warning("password=%s", "hunter2")
        logging.getLogger("ucm_cti.test").info("too small")
    finally:
        stop_logging(handler)
    out, err = capsys.readouterr()
    assert out == ""
    assert "password=***" in err and "hunter2" not in err and "too small" not in err
