"""Who is at the other end of a local socket, and whether a folder is ours alone."""

import ctypes
import os
import socket
import stat
import struct
import sys
from pathlib import Path

_UCRED = struct.Struct("3i")  # pid, uid, gid: struct ucred of unix(7)


def peer_user(descriptor: int) -> int | None:
    """The user id of a connected local socket's other end; None where no socket can tell.

    On Linux the one who connected or called listen() (SO_PEERCRED, unix(7)), on macOS and the BSDs
    what getpeereid(3) says. On Windows the pipe's own access list lets only its user in.
    """
    if sys.platform == "win32":
        return None
    if sys.platform != "linux":
        return _getpeereid(descriptor)
    with socket.socket(fileno=os.dup(descriptor)) as end:
        told = end.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _UCRED.size)
    return int(_UCRED.unpack(told)[1])


def same_user(descriptor: int) -> bool:
    """Whether the other end of a local socket is the user that we run as."""
    if sys.platform == "win32":
        return True
    try:
        return peer_user(descriptor) == os.getuid()
    except OSError:
        return False


def only_ours(folder: Path) -> bool:
    """Whether a folder, and not a link to one, is ours and nobody else may write to it."""
    if sys.platform == "win32":
        return folder.is_dir()
    try:
        found = folder.lstat()
    except OSError:
        return False
    others_write = found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not others_write


def _getpeereid(descriptor: int) -> int:
    """Raises OSError."""
    user, group = ctypes.c_uint32(), ctypes.c_uint32()
    library = ctypes.CDLL(None, use_errno=True)
    if library.getpeereid(descriptor, ctypes.byref(user), ctypes.byref(group)):
        raise OSError(ctypes.get_errno(), "getpeereid")
    return user.value
