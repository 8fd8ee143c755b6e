"""Session family: log in with a challenge, log out (catalogue: challenge, login, logout)."""

import hashlib

from msgspec import UNSET, UnsetType

from ucm_cti.wire.actions.base import Action
from ucm_cti.wire.registry import action
from ucm_cti.wire.secrets import Body

API_VERSION = "1.0"


def login_token(challenge: str, password: str) -> str:
    """Lower-case hex MD5 of challenge followed by password (guide: login.token)."""
    return hashlib.md5((challenge + password).encode(), usedforsecurity=False).hexdigest()


class ChallengeGiven(Body, frozen=True, kw_only=True):
    """A one-time text of 16 digits."""

    challenge: str


class SessionOpened(Body, frozen=True, kw_only=True):
    """`cookie` goes into every later request; it lives 10 minutes."""

    cookie: str


class Nothing(Body, frozen=True, kw_only=True):
    """An empty reply."""


@action("challenge", family="session")
class Challenge(Action[ChallengeGiven], frozen=True, kw_only=True):
    """Ask for a one-time challenge string to log in with."""

    user: str
    version: str = API_VERSION


@action("login", family="session")
class Login(Action[SessionOpened], frozen=True, kw_only=True):
    """Trade the MD5 of challenge plus password for a session cookie."""

    user: str
    token: str
    url: str | UnsetType = UNSET


@action("logout", family="session")
class Logout(Action[Nothing], frozen=True, kw_only=True):
    """End the session belonging to the cookie."""
