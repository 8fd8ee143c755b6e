"""The report: readable, whole, and without secrets, whatever was found."""

from datetime import UTC, datetime
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.desktop.report import finding_lines, log_tail, report_text
from ucm_cti.domain.errors import WrongPassword
from ucm_cti.domain.finding import Area, Finding, Health
from ucm_cti.settings import Profile, Settings

AT = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
FINDING = Finding(
    "login",
    Area.API,
    "Log in",
    Health.FAILED,
    "The password is wrong.",
    "Type it again.",
    0.25,
    WrongPassword("The password is wrong.", code=-37),
)
secrets = st.text(st.characters(categories=("L", "N")), min_size=6, max_size=20)


def test_a_finding_in_lines() -> None:
    assert list(finding_lines(FINDING)) == [
        "x failed   Log in (250 ms): The password is wrong. [-37]",
        "           To do: Type it again.",
    ]


def test_all_of_it() -> None:
    profile = Profile(
        address="pbx.example:8089", user="cti", pinned_pem="-----BEGIN", extension="7"
    )
    text = report_text([FINDING], Settings(profile=profile), log=["one", "two\x1b[31m"], at=AT)
    for part in ("2026-03-01", "pbx.example:8089, user cti", "HTTPS API"):
        assert part in text
    assert "BEGIN" not in text and "\x1b" not in text
    assert text.endswith("one\ntwo [31m\n")


@given(secrets, st.text(max_size=40), st.text(max_size=40))
def test_a_known_secret_is_nowhere(secret: str, before: str, after: str) -> None:
    text = report_text([], Settings(), log=[before + secret + after], at=AT, secrets=[secret])
    head, log = text.split("Last lines of the log")
    assert secret not in log
    assert secret not in head or secret in report_text([], Settings(), log=[], at=AT)


def test_the_tail_of_a_log(tmp_path: Path) -> None:
    assert log_tail(tmp_path) == []
    lines = [f"line {number} ä" for number in range(30_000)]
    (tmp_path / "ucm-cti.log").write_text("\n".join(lines), "utf-8")
    assert log_tail(tmp_path, 3) == lines[-3:]
    assert len(log_tail(tmp_path)) == 200
