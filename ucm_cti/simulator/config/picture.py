"""A picture that looks like a QR code: a PNG whose squares follow from a text."""

import hashlib
import struct
import zlib

_SIDE, _SCALE, _BORDER, _CORNER = 25, 4, 4, 7
_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def picture_of(text: str) -> bytes:
    """The PNG of a text, black and white, the same for the same text. No reader understands it:
    what a device writes into its code is not recorded."""
    rows = _rows(text)
    side = len(rows)
    header = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    pixels = b"".join(b"\0" + row for row in rows)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(pixels, 9)), (b"IEND", b""))
    return _SIGNATURE + b"".join(_chunk(kind, data) for kind, data in parts)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _rows(text: str) -> list[bytes]:
    """Grey values by line, with a white border around the squares."""
    bits = hashlib.shake_256(text.encode()).digest(_SIDE * _SIDE)
    side = range(-_BORDER, _SIDE + _BORDER)
    rows = []
    for line in side:
        row = b"".join((b"\0" if _dark(line, at, bits) else b"\xff") * _SCALE for at in side)
        rows += [row] * _SCALE
    return rows


def _dark(line: int, at: int, bits: bytes) -> bool:
    if not (0 <= line < _SIDE and 0 <= at < _SIDE):
        return False
    for top, left in ((0, 0), (0, _SIDE - _CORNER), (_SIDE - _CORNER, 0)):
        if -1 <= line - top <= _CORNER and -1 <= at - left <= _CORNER:
            ring = max(abs(line - top - 3), abs(at - left - 3))
            return ring in {0, 1, 3}
    return bits[line * _SIDE + at] & 1 == 1
