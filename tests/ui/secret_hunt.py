"""Looks for secrets, in every form in which they could have leaked, wherever something was left."""

import base64
import hashlib
import json
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote, quote_plus

SHAPES = (
    re.compile(rb"\bsid\d+-\d+\b"),
    re.compile(rb"(?<![0-9A-Fa-f])[0-9a-f]{32}(?![0-9A-Fa-f])"),
)
"""Cookies, and what a login is answered with: none is known beforehand."""


def forms(secret: str) -> set[bytes]:
    """A secret as it is, and as files, addresses and requests would hold it."""
    plain = secret.encode()
    texts = {
        secret,
        repr(secret)[1:-1],
        json.dumps(secret)[1:-1],
        json.dumps(secret).replace("/", "\\/")[1:-1],
        quote(secret),
        quote(secret, safe=""),
        quote_plus(secret),
        hashlib.md5(plain).hexdigest(),  # noqa: S324 - what the wire uses
        hashlib.sha256(plain).hexdigest(),
        plain.hex(),
    }
    found = {text.encode() for text in texts}
    for before in range(3):  # base64 differs by where in the whole it begins
        coded = base64.b64encode(b"." * before + plain).rstrip(b"=")
        found.add(coded[(0, 2, 3)[before] : -1])
    found |= {secret.encode("utf-16-le"), secret.encode("utf-16-be")}
    return found


@dataclass(frozen=True)
class Hunt:
    """What must be nowhere: secrets by name, and anything of a secret's shape."""

    secrets: Mapping[Any, str]

    def in_bytes(self, data: bytes, *, shapes: bool = True) -> list[Any]:
        """The names of the secrets in it."""
        found = [
            name
            for name, secret in self.secrets.items()
            if any(form in data for form in forms(secret))
        ]
        if shapes:
            found += [f"shape {shape.pattern!r}" for shape in SHAPES if shape.search(data)]
        return found

    def in_text(self, text: str) -> list[str]:
        """As `in_bytes`."""
        return self.in_bytes(text.encode("utf-8", "surrogatepass"))

    def in_folder(self, folder: Path) -> dict[str, list[str]]:
        """What each file below it holds, its name included; pictures are no text."""
        leaks = {}
        for path in folder.rglob("*"):
            data = path.read_bytes() if path.is_file() else b""
            shapes = path.suffix not in {".png", ".lock"}  # Qt writes the machine's id into a lock
            name = str(path.relative_to(folder)).encode()
            if found := self.in_bytes(name + b"\n" + data, shapes=shapes):
                leaks[str(path)] = found
        return leaks

    def in_process(self, pid: int) -> dict[str, list[str]]:
        """What the command lines and environments of a process and all its children tell."""
        leaks = {}
        for one in family(pid):
            for face in ("cmdline", "environ"):
                with suppress(FileNotFoundError, ProcessLookupError):  # one that has just ended
                    if found := self.in_bytes(Path(f"/proc/{one}/{face}").read_bytes()):
                        leaks[f"{face} of {one}"] = found
        return leaks


def family(pid: int) -> list[int]:
    """A process and everything that it started."""
    found = [pid]
    for task in Path(f"/proc/{pid}/task").iterdir():
        with suppress(FileNotFoundError, ProcessLookupError):  # a thread that has just ended
            for child in (task / "children").read_text().split():
                found += family(int(child))
    return found
