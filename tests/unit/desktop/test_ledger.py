"""The log-in ledger: what it forbids, for how long, and that nothing in it is a secret."""

import asyncio
import json
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.files_limit import no_more_files
from ucm_cti.desktop.ledger import Ledger, LedgerGuard
from ucm_cti.desktop.ledgerpage import Page
from ucm_cti.desktop.spots import spots
from ucm_cti.desktop.turns import turn
from ucm_cti.domain.errors import (
    LastAttempt,
    LockedOut,
    LoginRefused,
    NotPossible,
    PbxRefused,
    WrongPassword,
)
from ucm_cti.wire.refusals import refusal

PBX = "192.0.2.5:8089"
WORD = "Geheim-4711"


class Clock:
    """A wall clock that somebody sets."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def ledger(tmp_path: Path, clock: Clock) -> Ledger:
    return Ledger(tmp_path, now=clock)


def no(code: int, *, left: int | None = None, seconds: int | None = None) -> LoginRefused:
    error: PbxRefused = refusal(code, action="login", attempts_left=left, seconds=seconds)
    assert isinstance(error, LoginRefused)
    return error


def refuse(guard: LedgerGuard, *, left: int | None = None, kept: bool = False) -> None:
    guard.refused("cti", WORD, no(-37, left=left), judged=True, kept=kept)


def test_a_kept_password_that_was_refused_waits_for_a_new_one(
    ledger: Ledger, tmp_path: Path
) -> None:
    guard = ledger.guard(PBX, "api")
    guard.check("cti", WORD, kept=True)
    refuse(guard, left=4, kept=True)
    again = Ledger(tmp_path).guard(PBX, "api")  # the next start
    with pytest.raises(WrongPassword, match="not sent again") as caught:
        again.check("cti", WORD, kept=True)
    assert caught.value.attempts_left == again.attempts_left == 4
    again.check("cti", WORD, kept=False)
    again.taken("cti", kept=False)
    assert again.kept_refused("cti"), "the key store still has the old one"
    again.stored("cti")
    again.check("cti", WORD, kept=True)


def test_a_typed_password_that_was_refused_and_stored_is_not_sent_either(ledger: Ledger) -> None:
    guard = ledger.guard(PBX, "socket")
    refuse(guard, left=4)
    guard.check("cti", "kept before", kept=True)
    guard.stored("cti")
    with pytest.raises(WrongPassword):
        guard.check("cti", WORD, kept=True)


def test_a_script_sends_no_refused_password_again(ledger: Ledger, tmp_path: Path) -> None:
    script = ledger.guard(PBX, "api", scripted=True)
    typed = ledger.guard(PBX, "api")
    for number in range(5):
        script.check("cti", f"wrong {number}", kept=False)
        script.refused("cti", f"wrong {number}", no(-37, left=9), judged=True, kept=False)
        for _ in range(2):
            with pytest.raises(WrongPassword, match="not sent again") as caught:
                script.check("cti", f"wrong {number}", kept=False)
            assert caught.value.attempts_left == 9
    with pytest.raises(WrongPassword):
        typed.check("cti", "wrong 4", kept=True)
    script.check("cti", "right", kept=False)
    script.check("other", "wrong 4", kept=False)
    typed.check("cti", "wrong 4", kept=False)  # a person may know why
    ledger.guard(PBX, "api", last_attempt=True, scripted=True).check("cti", "wrong 4", kept=False)
    (page,) = tmp_path.glob("*.json")
    users = json.loads(page.read_text("utf-8"))["users"]
    assert len(users["cti"]["words"]) == 3 and "wrong" not in page.read_text("utf-8")
    script.taken("cti", kept=False)
    script.check("cti", "wrong 4", kept=False)


def test_a_password_that_met_a_lock_out_may_be_right(ledger: Ledger, clock: Clock) -> None:
    script = ledger.guard(PBX, "api", scripted=True)
    script.refused("cti", WORD, no(-68, seconds=300), judged=True, kept=False)
    clock.now += 301
    script.check("cti", WORD, kept=False)


def test_the_last_attempt_has_to_be_wanted(ledger: Ledger) -> None:
    guard = ledger.guard(PBX, "api")
    refuse(guard, left=2)
    guard.check("cti", WORD, kept=False)
    refuse(guard, left=1)
    for user in ("cti", "other"):  # the PBX counts by address
        with pytest.raises(LastAttempt):
            guard.check(user, WORD, kept=False)
        guard.check(user, "kept before", kept=True)
        ledger.guard(PBX, "api", last_attempt=True).check(user, WORD, kept=False)
    guard.taken("other", kept=False)
    guard.check("cti", WORD, kept=False)


def test_a_pbx_that_tells_no_number_is_trusted_less(ledger: Ledger) -> None:
    guard = ledger.guard(PBX, "api")
    for _ in range(2):
        guard.check("cti", WORD, kept=False)
        refuse(guard)
    with pytest.raises(LastAttempt):
        guard.check("cti", WORD, kept=False)


def test_a_reply_that_got_lost_may_have_been_a_refusal(ledger: Ledger) -> None:
    guard = ledger.guard(PBX, "api")
    refuse(guard, left=3)
    guard.check("cti", WORD, kept=False)
    for _ in range(2):
        guard.unanswered()
    assert guard.attempts_left == 1
    with pytest.raises(LastAttempt):
        guard.check("cti", WORD, kept=False)


@pytest.mark.parametrize(("code", "others_too"), [(-68, True), (-37, True), (-70, False)])
def test_a_lock_out_holds_for_whom_the_pbx_means(
    ledger: Ledger, clock: Clock, code: int, others_too: bool
) -> None:
    guard = ledger.guard(PBX, "api")
    guard.refused("cti", WORD, no(code, left=0, seconds=300), judged=False, kept=False)
    clock.now += 100.5
    with pytest.raises(LockedOut) as caught:
        ledger.guard(PBX, "api", last_attempt=True).check("cti", WORD, kept=True)
    assert caught.value.seconds == 200
    if others_too:
        with pytest.raises(LockedOut):
            guard.check("other", WORD, kept=True)
    else:
        guard.check("other", WORD, kept=True)
    ledger.guard("192.0.2.6:8089", "api").check("cti", WORD, kept=True)
    ledger.guard(PBX, "socket").check("cti", WORD, kept=True)
    clock.now += 199.6
    guard.check("cti", WORD, kept=True)


def test_a_lock_out_that_was_lifted_is_forgotten(ledger: Ledger) -> None:
    guard = ledger.guard(PBX, "api")
    for code in (-68, -70):
        guard.refused("cti", WORD, no(code, seconds=300), judged=False, kept=True)
    guard.pardon("cti")
    guard.check("cti", WORD, kept=True)


def test_who_may_not_use_the_api_has_no_wrong_password(ledger: Ledger, tmp_path: Path) -> None:
    error = refusal(-47, action="challenge")
    assert isinstance(error, LoginRefused)
    ledger.guard(PBX, "api").refused("cti", WORD, error, judged=False, kept=True)
    assert list(tmp_path.iterdir()) == []


def waits(guard: LedgerGuard) -> int:
    try:
        guard.check("cti", WORD, kept=True)
    except LockedOut as error:
        return error.seconds or 0
    return 0


@given(
    st.integers(1, 3600),
    st.lists(st.floats(-1e8, 1e8) | st.floats(0, 60), max_size=12),
)
def test_no_setting_of_the_clock_makes_it_wait_for_ever(told: int, steps: list[float]) -> None:
    clock = Clock()
    guard = Ledger(Path("unused"), now=clock).guard(PBX, "api")
    kept: dict[str, object] = {"page": Page(address=PBX, face="api")}
    guard._read = lambda: kept["page"]  # type: ignore[method-assign,assignment,return-value]
    guard._write = lambda page: kept.update(page=page)  # type: ignore[method-assign]
    guard.refused("cti", WORD, no(-68, seconds=told), judged=False, kept=True)
    for step in steps:
        clock.now += step
        assert waits(guard) <= told
    clock.now += told
    assert waits(guard) == 0


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("localhost:8089", "127.0.0.1:8089"),
        ("127.0.0.1:8089", "localhost:8089"),
        ("https://LOCALHOST:8089/", "127.0.0.1"),
        ("[::ffff:192.0.2.5]:8089", PBX),
        ("no-such-name.invalid:8089", "NO-SUCH-NAME.invalid."),
    ],
)
async def test_one_pbx_has_one_count_however_it_is_spelled(
    ledger: Ledger, first: str, second: str
) -> None:
    one, other = ledger.guard(first, "api"), ledger.guard(second, "api")
    refuse(one, left=2)
    refuse(other, left=1, kept=True)
    for guard in (one, other, ledger.guard(first, "api")):
        assert guard.attempts_left == 1 and guard.kept_refused("cti")
        with pytest.raises(LastAttempt):
            guard.check("cti", WORD, kept=False)
    async with one.turn():
        with pytest.raises(NotPossible):
            await enter_within(other, 0.1)
    other.refused("cti", WORD, no(-68, seconds=300), judged=False, kept=True)
    with pytest.raises(LockedOut):
        one.check("cti", WORD, kept=False)
    one.taken("cti", kept=True)
    other.check("cti", WORD, kept=True)
    assert other.attempts_left is None


async def enter_within(guard: LedgerGuard, patience: float) -> None:
    """Raises NotPossible when it is another one's turn."""
    try:
        async with asyncio.timeout(patience), guard.turn():
            pass
    except TimeoutError:
        raise NotPossible("somebody else logs in") from None


def test_an_address_is_known_by_where_it_leads() -> None:
    assert spots("[::FFFF:192.0.2.5]:99") == spots("192.0.2.5:99") == ("192.0.2.5:99",)
    assert spots("[2001:db8:0::5]") == ("[2001:db8::5]:8089",)
    assert {"127.0.0.1:8089", "localhost:8089"} <= set(spots("localhost"))
    assert spots("no-such-name.invalid:99") == ("no-such-name.invalid:99",)
    assert spots("what is that?") == ("what is that?",)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"address": 3}', "\x00" * 99])
def test_a_damaged_page_counts_as_refused_until_the_pbx_says_more(
    ledger: Ledger, tmp_path: Path, text: str
) -> None:
    guard = ledger.guard(PBX, "api")
    refuse(guard, left=2)
    (page,) = tmp_path.glob("*.json")
    page.write_text(text, "utf-8")
    for kept in (False, True, False):
        with pytest.raises(LastAttempt, match="damaged"):
            guard.check("cti", WORD, kept=kept)
    assert guard.attempts_left == 1, "the app warns"
    ledger.guard(PBX, "api", last_attempt=True).check("cti", WORD, kept=False)
    refuse(guard, left=3)
    assert guard.attempts_left == 3
    guard.check("cti", "kept before", kept=True)
    (aside,) = tmp_path.glob("*.unreadable-*.json")
    assert aside.read_text("utf-8") == text


def test_without_a_ledger_everybody_is_at_the_brink(tmp_path: Path) -> None:
    (tmp_path / "logins").write_text("a file stands in the way")
    guard = Ledger(tmp_path / "logins").guard(PBX, "api")
    for kept in (False, True):
        with pytest.raises(LastAttempt, match="cannot be noted"):
            guard.check("cti", WORD, kept=kept)
    assert guard.attempts_left == 1, "the app warns"
    refuse(guard, left=1)
    Ledger(tmp_path / "logins").guard(PBX, "api", last_attempt=True).check("cti", WORD, kept=True)

    async def take() -> None:
        async with guard.turn():
            pass

    asyncio.run(take())
    (tmp_path / "logins").unlink()
    guard.check("cti", WORD, kept=False)
    assert list((tmp_path / "logins").iterdir()) == [], "looking leaves nothing"


@pytest.mark.skipif(sys.platform == "win32", reason="limits are a thing of Unix")
def test_a_page_that_cannot_be_opened_stays_as_it_is(ledger: Ledger, tmp_path: Path) -> None:
    guard = ledger.guard(PBX, "api")
    refuse(guard, left=3, kept=True)
    (page,) = tmp_path.glob("*.json")
    before = page.read_bytes()
    with no_more_files():
        with pytest.raises(LastAttempt, match="Too many open files"):
            guard.check("cti", WORD, kept=False)
        refuse(guard, left=1)
    assert list(tmp_path.iterdir()) == [page] and page.read_bytes() == before
    assert guard.attempts_left == 3 and guard.kept_refused("cti")


@pytest.mark.skipif(sys.platform == "win32", reason="modes are a thing of Unix")
def test_its_files_are_for_this_user_only(ledger: Ledger, tmp_path: Path) -> None:
    refuse(ledger.guard(PBX, "api"), left=1)
    assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o600}


async def test_log_ins_take_turns(tmp_path: Path) -> None:
    inside: list[int] = []

    async def one(number: int) -> None:
        async with turn(tmp_path / "a.lock", PBX):
            assert not inside
            inside.append(number)
            await asyncio.sleep(0)
            inside.remove(number)

    await asyncio.gather(*(one(number) for number in range(5)))
    async with turn(tmp_path / "a.lock", PBX), turn(tmp_path / "b.lock", PBX):
        with pytest.raises(NotPossible, match="Another program"):
            async with turn(tmp_path / "a.lock", PBX, patience=0.05):
                pass
