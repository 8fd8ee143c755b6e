"""What a later launch says to the running copy, and where the two meet."""

import getpass
import hashlib
import os
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

import msgspec

from ucm_cti.commands.globaldeeds import GlobalDeed
from ucm_cti.desktop.peers import only_ours

LONGEST_URI = 2048
LARGEST = 16_384
"""Bytes of the longest line; JSON may write a character of a URI with six."""
VERBS = ("show", "open", *(deed.value for deed in GlobalDeed))
"""What can be asked for."""
_LONGEST_PATH = 100


class Request(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a launch asks of the running copy: `verb` "show", "open" with a `uri` to dial, or a
    GlobalDeed, as if its global key had been pressed.

    The URI is as it came from outside and at most 2048 characters long; `profile` names the PBX to
    use, "" for the one in use.
    """

    verb: str = "show"
    uri: str = ""
    profile: str = ""


def encode(request: Request) -> bytes:
    """A request as one line of JSON."""
    return msgspec.json.encode(request) + b"\n"


def decode(line: bytes) -> Request:
    """A request from its line. Raises ValueError for anything that is not exactly one."""
    try:
        request = msgspec.json.decode(line, type=Request)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise ValueError(str(error)) from None
    if request.verb not in VERBS or (request.verb == "open") != bool(request.uri):
        raise ValueError("no such request")
    if len(request.uri) > LONGEST_URI:
        raise ValueError("the URI is too long")
    return request


def instance_name(environ: Mapping[str, str] = os.environ, temp: Path | None = None) -> str:
    """The name this user's copies meet at: a path in a folder that is ours alone.

    It lies in the runtime folder of the session, else in a folder of our own among the temporary
    files; on Windows it is the plain name of a pipe.
    """
    if sys.platform == "win32":
        return f"ucm-cti-{hashlib.sha256(getpass.getuser().encode()).hexdigest()[:12]}"
    plain = f"ucm-cti-{os.getuid()}"
    path = Path(environ.get("XDG_RUNTIME_DIR", "")) / plain
    if path.is_absolute() and only_ours(path.parent) and len(str(path)) <= _LONGEST_PATH:
        return str(path)
    folder = (temp or Path(tempfile.gettempdir())) / plain
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError:
        pass  # whoever wants to meet there finds that it is not ours
    return str(folder / "meet")
