"""Makes the sounds in resources/sounds: struck bars, soft at the start, gone within a second.

Run `python packaging/common/sounds.py` from the root after changing a tune.
"""

import math
import struct
import wave
from collections.abc import Sequence
from pathlib import Path

RATE = 16_000
PEAK = 0.45
ATTACK = 0.006
FADE = 0.03
TUNES: dict[str, tuple[tuple[float, float, float], ...]] = {
    "inside": ((0.0, 587.33, 0.16), (0.18, 587.33, 0.22)),
    "outside": ((0.0, 523.25, 0.2), (0.16, 659.26, 0.2), (0.32, 783.99, 0.3)),
    "queue": ((0.0, 783.99, 0.2), (0.16, 659.26, 0.2), (0.32, 783.99, 0.3)),
    "gate": ((0.0, 659.26, 0.3), (0.32, 523.25, 0.36)),
    "taken": ((0.0, 783.99, 0.08), (0.1, 523.25, 0.14)),
    "waiting": ((0.0, 392.0, 0.18), (0.24, 392.0, 0.18), (0.48, 523.25, 0.26)),
    "error": ((0.0, 220.0, 0.12), (0.16, 207.65, 0.16)),
}
"""The notes of each: when it begins in s, its pitch in Hz, how fast it dies away in s."""
_TONES = ((1.0, 1.0, 1.0), (3.93, 0.22, 0.4), (9.2, 0.05, 0.15))
"""What a wooden bar sounds of: times the pitch, how loud, how long beside the first."""


def samples(notes: Sequence[tuple[float, float, float]]) -> list[int]:
    """A tune as numbers of 16 bits, `RATE` in a second."""
    length = max(start + 4 * decay for start, _, decay in notes) + FADE
    count = round(length * RATE)
    mixed = [0.0] * count
    for start, pitch, decay in notes:
        for at in range(round(start * RATE), count):
            t = at / RATE - start
            rise = min(1.0, max(t, 0.0) / ATTACK)
            mixed[at] += rise * sum(
                loud * math.exp(-t / (decay * long)) * math.sin(math.tau * pitch * times * t)
                for times, loud, long in _TONES
            )
    loudest = max(map(abs, mixed))
    left = (min(1.0, (count - at) / (FADE * RATE)) for at in range(count))
    return [
        round(32767 * PEAK * value / loudest * fade)
        for value, fade in zip(mixed, left, strict=True)
    ]


def write(folder: Path) -> None:
    """All sounds as WAV files: one channel, 16 bits."""
    for name, notes in TUNES.items():
        numbers = samples(notes)
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(struct.pack(f"<{len(numbers)}h", *numbers))


if __name__ == "__main__":
    write(Path(__file__).parents[2] / "resources" / "sounds")
