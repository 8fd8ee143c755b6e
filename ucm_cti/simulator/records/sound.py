"""Recordings that exist only as facts: a quiet tone, made while it is sent, never all in memory."""

import io
import math
import wave
import zlib
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

FRAMES_PER_SECOND, BYTES_PER_FRAME, HEADER_BYTES = 8000, 2, 44
_QUIET = 1600
_SECONDS_PER_PIECE = 4


@dataclass(frozen=True, slots=True)
class Recording:
    """A WAV file, 8 kHz 16 bit mono; its name alone decides the tone's pitch, 200 to 599 Hz."""

    directory: str
    month: str
    name: str
    frames: int

    @property
    def size(self) -> int:
        """Bytes of the file."""
        return HEADER_BYTES + BYTES_PER_FRAME * self.frames

    def pieces(self) -> Iterator[bytes]:
        """The file, some tens of kilobytes at a time."""
        yield _header(self.frames)
        tone = _tone(200 + zlib.crc32(self.name.encode()) % 400)
        left = self.frames * BYTES_PER_FRAME
        while left > 0:
            yield tone if left >= len(tone) else tone[:left]
            left -= len(tone)


def _header(frames: int) -> bytes:
    """What `wave` puts in front of that many frames."""
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setparams((1, BYTES_PER_FRAME, FRAMES_PER_SECOND, frames, "NONE", ""))
        file.writeframesraw(b"")
        return buffer.getvalue()


@cache
def _tone(hertz: int) -> bytes:
    """A few seconds; whole periods, so that pieces join without a click."""
    step = 2 * math.pi * hertz / FRAMES_PER_SECOND
    second = array("h", (int(_QUIET * math.sin(step * n)) for n in range(FRAMES_PER_SECOND)))
    return (second * _SECONDS_PER_PIECE).tobytes()
