"""Passwords that a PBX does not accept, so that no program sends them to it again."""

import hashlib
import hmac
import secrets

import msgspec

_COST = 2**14  # some 50 ms and 16 MiB for each guess


class RefusedWord(msgspec.Struct, frozen=True):
    """A refused password as scrypt leaves it, with a salt of its own.

    This gives no secret away: the PBX does not accept the password, equal ones look unlike in each
    entry, and who has read the file and wants to know it pays scrypt's price for every guess. It
    may be the right one with a slip in it, so the file is its owner's alone, and the entry goes
    with the user's next log-in.
    """

    salt: bytes
    digest: bytes

    @classmethod
    def of(cls, password: str) -> "RefusedWord":
        """What stays of a password that was refused."""
        salt = secrets.token_bytes(16)
        return cls(salt, _digest(password, salt))

    def is_(self, password: str) -> bool:
        """Whether it was this one."""
        return hmac.compare_digest(self.digest, _digest(password, self.salt))


def _digest(password: str, salt: bytes) -> bytes:
    plain = password.encode("utf-8", "surrogatepass")
    return hashlib.scrypt(plain, salt=salt, n=_COST, r=8, p=1)
