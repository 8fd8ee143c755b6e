"""How old what the screen shows is, and what to say about it. Pure."""

from dataclasses import dataclass

from ucm_cti.domain.link import Link, LinkMode
from ucm_cti.domain.wording import tr
from ucm_cti.ui.format import duration
from ucm_cti.ui.models.words import LINK_WORDS, capital

SILENT_AFTER = {LinkMode.LIVE: 45.0, LinkMode.POLLING: 15.0}
"""Seconds without a sign of life after which data counts as stale although the link stands."""

STEP = 5
"""The age is told in steps of so many seconds, so that a quiet screen stays still."""


@dataclass(frozen=True, slots=True)
class Freshness:
    """`age` is in seconds, None before the first data; `word` stands beside the dot, `line` in the
    status bar; `banner` is one sentence, "" when all is well, and `remedy` the button beside it;
    `blocked` says why no command can be sent, "" when it can; `locked` that the PBX has locked this
    computer out for a while.
    """

    mode: LinkMode
    stale: bool
    age: float | None
    word: str
    line: str
    banner: str = ""
    blocked: str = ""
    remedy: str = ""
    locked: bool = False

    @property
    def unknown(self) -> bool:
        """Whether what is not on the screen may well be there."""
        return self.stale or self.mode not in SILENT_AFTER


def freshness(link: Link, fresh_at: float | None, now: float) -> Freshness:
    """Judge the link at a moment; `now` and `fresh_at` are seconds of our clock."""
    age = None if fresh_at is None else max(0.0, now - fresh_at)
    if link.mode in SILENT_AFTER:
        return _standing(link, age)
    ahead = _retry(link, now) if link.locked_until is None else _locked(link, now)
    banner = " ".join(filter(None, (_lost(link, age), ahead)))
    blocked = (
        tr("Not possible while there is no connection to the PBX.")
        if fresh_at is not None or link.mode is LinkMode.DOWN
        else tr("Not possible before the PBX has answered.")
    )
    word = tr(LINK_WORDS[link.mode])
    line = capital(
        word if age is None else tr("{word}, data {seconds} old", word=word, seconds=_seconds(age))
    )
    remedy = tr("Log in…") if link.mode is LinkMode.DOWN else tr("Try now")
    locked = link.locked_until is not None
    if link.mode is LinkMode.CONNECTING and locked:
        remedy = tr("I have freed it")
    stale = age is not None
    return Freshness(link.mode, stale, age, word, line, banner, blocked, remedy, locked)


def lock_out(locked_until: float, now: float) -> str:
    """How long the PBX will not listen, counted down; both are seconds of our clock."""
    return tr("The lock-out ends in {duration}.", duration=duration(locked_until - now))


def _standing(link: Link, age: float | None) -> Freshness:
    stale = age is not None and age > SILENT_AFTER[link.mode]
    word = (
        tr("stale, {seconds}", seconds=_seconds(age))
        if stale and age is not None
        else tr(LINK_WORDS[link.mode])
    )
    how = tr("Live by socket") if link.mode is LinkMode.LIVE else tr("Reading the lists")
    old = (
        tr("checked {seconds} ago", seconds=_seconds(age // STEP * STEP))
        if age and age > STEP
        else tr("up to date")
    )
    banner = link.reason if link.mode is LinkMode.LIVE else ""
    if stale and age is not None:
        banner = tr(
            "The PBX has said nothing for {seconds}. What you see may be old; try again, "
            "or look at the network.",
            seconds=_seconds(age),
        )
    line = f"{how}, {old}"
    return Freshness(link.mode, stale, age, word, line, banner, remedy=tr("Try now"))


def _lost(link: Link, age: float | None) -> str:
    reason = link.reason.strip()
    if link.mode is LinkMode.DOWN:
        return reason or tr("There is no connection to the PBX.")
    if age is None:
        return reason or tr("Connecting to the PBX…")
    since = tr("Connection lost; the PBX was last heard {seconds} ago.", seconds=_seconds(age))
    return f"{since} {reason}".strip()


def _locked(link: Link, now: float) -> str:
    assert link.locked_until is not None  # noqa: S101 - the caller has looked
    then = (
        tr("Then type the right password.")
        if link.mode is LinkMode.DOWN
        else tr("Then it connects by itself.")
    )
    return f"{lock_out(link.locked_until, now)} {then}"


def _retry(link: Link, now: float) -> str:
    if link.retry_at is None or link.mode is LinkMode.DOWN:
        return ""
    left = round(link.retry_at - now)
    return (
        tr("Trying again in {seconds}.", seconds=_seconds(left))
        if left > 0
        else tr("Trying again now.")
    )


def _seconds(seconds: float) -> str:
    whole = int(seconds)
    return tr("{count} s", count=whole) if whole < 120 else tr("{count} min", count=whole // 60)
