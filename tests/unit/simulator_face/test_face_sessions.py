"""Challenges, cookies and bans (wire.md 2.2)."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.simulator.clock import FaceClock
from ucm_cti.simulator.options import FaceOptions
from ucm_cti.simulator.sessions import Challenges, CookiePool, LoginGuard, Rejection
from ucm_cti.simulator.users import ApiUser, default_users
from ucm_cti.wire.actions.session import login_token


@pytest.fixture
def clock() -> FaceClock:
    return FaceClock(manual=True)


@pytest.fixture
def pool(clock: FaceClock) -> CookiePool:
    return CookiePool(clock, FaceOptions())


@pytest.fixture
def guard(clock: FaceClock) -> LoginGuard:
    return LoginGuard(clock, FaceOptions())


def test_a_challenge_is_sixteen_digits_and_good_for_one_login() -> None:
    challenges = Challenges()
    text = challenges.issue("cti")
    assert re.fullmatch(r"\d{16}", text)
    token = login_token(text, "pw")
    assert challenges.redeem("cti", token, ["pw"])
    assert not challenges.redeem("cti", token, ["pw"])


def test_a_wrong_token_uses_the_challenge_up() -> None:
    challenges = Challenges()
    token = login_token(challenges.issue("cti"), "pw")
    assert not challenges.redeem("cti", "nonsense", ["pw"])
    assert not challenges.redeem("cti", token, ["pw"])


def test_a_challenge_belongs_to_its_user_and_needs_a_password() -> None:
    challenges = Challenges()
    token = login_token(challenges.issue("cti"), "")
    assert not challenges.redeem("other", token, [""])
    assert not challenges.redeem("cti", token, [])


def test_two_clients_of_one_user_may_log_in_at_once() -> None:
    challenges = Challenges()
    first, second = challenges.issue("cti"), challenges.issue("cti")
    assert challenges.redeem("cti", login_token(first, "pw"), ["pw"])
    assert challenges.redeem("cti", login_token(second, "pw"), ["no", "pw"])


def test_a_cookie_looks_like_a_devices(pool: CookiePool) -> None:
    assert re.fullmatch(r"sid\d+-\d{10}", pool.open("cti"))


def test_each_use_of_a_cookie_puts_its_end_off(clock: FaceClock, pool: CookiePool) -> None:
    cookie = pool.open("cti")
    for _ in range(3):
        clock.skip(599)
        assert pool.use(cookie) == "cti"
    clock.skip(600)
    with pytest.raises(Rejection) as caught:
        pool.use(cookie)
    assert caught.value.code == -6
    assert pool.users() == []


@given(st.none() | st.integers() | st.text() | st.lists(st.text()))
def test_anything_else_is_no_cookie(value: object) -> None:
    pool = CookiePool(FaceClock(manual=True), FaceOptions())
    pool.open("cti")
    with pytest.raises(Rejection) as caught:
        pool.use(value)
    assert caught.value.code == -6


def test_expiring_one_users_cookies_leaves_the_others(pool: CookiePool) -> None:
    mine, other = pool.open("cti"), pool.open("other")
    assert pool.expire("cti") == 1
    assert pool.use(other) == "other"
    with pytest.raises(Rejection):
        pool.use(mine)


def test_five_failures_ban_address_and_user(clock: FaceClock, guard: LoginGuard) -> None:
    replies = [guard.failed("192.0.2.1", "cti") for _ in range(5)]
    assert [(r.code, r.members.get("remain_num")) for r in replies] == [
        (-37, 4),
        (-37, 3),
        (-37, 2),
        (-37, 1),
        (-68, 0),
    ]
    assert replies[-1].members["remain_time"] == 300
    clock.skip(100.5)
    for address, user, code in (("192.0.2.1", "other", -68), ("192.0.2.2", "cti", -70)):
        with pytest.raises(Rejection) as caught:
            guard.check(address, user)
        assert (caught.value.code, caught.value.members) == (code, {"remain_time": 200})
    guard.check("192.0.2.2", "other")
    clock.skip(199.5)
    guard.check("192.0.2.1", "cti")


def test_a_good_login_forgets_the_failures(guard: LoginGuard) -> None:
    for _ in range(4):
        guard.failed("192.0.2.1", "cti")
    guard.succeeded("192.0.2.1")
    assert guard.failed("192.0.2.1", "cti").code == -37


def test_lifting_frees_everybody(guard: LoginGuard) -> None:
    guard.ban(300, address="192.0.2.1", user="cti")
    guard.lift()
    guard.check("192.0.2.1", "cti")


def test_passwords_are_made_anew_and_never_shown() -> None:
    one, two = default_users(web_user="web"), default_users()
    assert one.api[0].password != two.api[0].password
    assert two.web == ()
    secrets = (one.api[0].password, one.web[0].password)
    assert not any(secret in repr(one) for secret in secrets)


def test_allow_lists_take_addresses_and_networks() -> None:
    user = ApiUser("u", "p", addresses=("192.0.2.7", "198.51.100.0/24"))
    allowed = ("192.0.2.7", "198.51.100.200")
    assert all(user.may_come_from(address) for address in allowed)
    assert not user.may_come_from("192.0.2.8")
