"""What the log-in ledger knows of one PBX's face, and how several such pages are one."""

from collections.abc import Sequence

import msgspec

from ucm_cti.desktop.refusedwords import RefusedWord

_WORDS = 3  # refused passwords that are remembered of one user
_UNTOLD_TRIES = 2  # failures in a row that a PBX which tells no number is trusted to bear


class Lock(msgspec.Struct, frozen=True, kw_only=True):
    """A lock-out that the PBX told at `since` to last `seconds`."""

    since: float
    seconds: float
    code: int


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """A user: whether the last password was refused, whether the key store's was, and the `words`
    that were refused since the last log-in."""

    refused: bool = False
    kept_refused: bool = False
    lock: Lock | None = None
    words: tuple[RefusedWord, ...] = ()

    def knows(self, password: str) -> bool:
        """Whether this password was refused; takes its time for each that is remembered."""
        return any(word.is_(password) for word in self.words)

    def with_word(self, password: str) -> "Person":
        """The same with one more refused password, the oldest ones left out."""
        words = (*self.words, RefusedWord.of(password))[-_WORDS:]
        return self if self.knows(password) else msgspec.structs.replace(self, words=words)


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """One PBX's face. The PBX counts failures by address, so `left` and `untold` are everybody's:
    the attempts left as told last, and the failures since then that told none. `alike` are the
    addresses whose pages were written as one with this; `lost` that something was known and no
    longer is: passwords were refused, nobody knows how many."""

    address: str
    face: str
    left: int | None = None
    untold: int = 0
    lock: Lock | None = None
    users: dict[str, Person] = {}
    alike: tuple[str, ...] = ()
    lost: bool = False

    @property
    def at_the_brink(self) -> bool:
        """Whether one more failure could lock this computer out."""
        if self.lost:
            return True
        return self.untold >= _UNTOLD_TRIES if self.left is None else self.left - self.untold <= 1

    @property
    def remaining(self) -> int | None:
        """Failures that the PBX still bears before it locks this computer out, None if untold; a
        `lost` page is trusted with one."""
        if self.lost:
            return 1
        return None if self.left is None else max(0, self.left - self.untold)

    def person(self, user: str) -> Person:
        """What is known of a user."""
        return self.users.get(user, Person())

    def with_person(self, user: str, person: Person) -> "Page":
        """The page with another entry for a user."""
        return msgspec.structs.replace(self, users=self.users | {user: person})


def joined(pages: Sequence[Page]) -> Page:
    """The worst of what pages of one PBX know, under the first one's address."""
    told = [page for page in pages if page.left is not None]
    worst = min(told, key=lambda page: page.remaining or 0, default=None)
    users: dict[str, Person] = {}
    for page in pages:
        for user, person in page.users.items():
            users[user] = _both(users.get(user, Person()), person)
    return Page(
        address=pages[0].address,
        face=pages[0].face,
        left=worst.left if worst else None,
        untold=worst.untold if worst else max(page.untold for page in pages),
        lock=_longer(*(page.lock for page in pages)),
        users=users,
        alike=tuple(sorted({each for page in pages for each in page.alike})),
        lost=any(page.lost for page in pages),
    )


def _both(one: Person, other: Person) -> Person:
    return Person(
        refused=one.refused or other.refused,
        kept_refused=one.kept_refused or other.kept_refused,
        lock=_longer(one.lock, other.lock),
        words=tuple(dict.fromkeys((*one.words, *other.words)))[-_WORDS:],
    )


def _longer(*locks: Lock | None) -> Lock | None:
    standing = [lock for lock in locks if lock is not None]
    return max(standing, key=lambda lock: lock.since + lock.seconds, default=None)
