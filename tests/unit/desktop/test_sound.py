"""Sounds are played by whatever program is there, one at a time, and never for long."""

import os
import runpy
import stat
import sys
import time
import wave
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ucm_cti.desktop.sound import ProgramPlayer, find_player
from ucm_cti.domain.alerts import Sound
from ucm_cti.ui.resources import resource
from ucm_cti.ui.sounds import Sounds

ROOT = Path(__file__).parents[3]
PATIENCE = 20.0
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows plays by itself")


def until(condition: Callable[[], object], what: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, f"never came: {what}"
        time.sleep(0.005)


class FakeProgram:
    """A player on the PATH that writes down what it is told to play, and plays for a minute."""

    def __init__(self, folder: Path, name: str = "paplay") -> None:
        self.path = folder / name
        self.log = folder / "played"
        self.log.touch()
        script = f'#!/bin/sh\necho "$$ $@" >> "{self.log}"\nexec sleep 60\n'
        self.path.write_text(script)
        self.path.chmod(self.path.stat().st_mode | stat.S_IXUSR)

    @property
    def played(self) -> list[str]:
        return [line.partition(" ")[2] for line in self.log.read_text().splitlines()]

    @property
    def running(self) -> list[int]:
        pids = [int(line.split()[0]) for line in self.log.read_text().splitlines()]
        return [pid for pid in pids if _alive(pid)]


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.fixture
def program(tmp_path: Path) -> FakeProgram:
    return FakeProgram(tmp_path)


@pytest.fixture
def player(program: FakeProgram) -> Iterator[ProgramPlayer]:
    made = ProgramPlayer("paplay", (str(program.path), "-q"))
    yield made
    made.close()
    assert not program.running


@posix
def test_it_plays_one_at_a_time_and_stops(program: FakeProgram, player: ProgramPlayer) -> None:
    player.play(Path("/a.wav"))
    until(lambda: program.played == ["-q /a.wav"], "the first sound")
    player.play(Path("/b.wav"))
    until(lambda: program.played == ["-q /a.wav", "-q /b.wav"], "the second sound")
    assert len(program.running) == 1, "the first had to make room"
    player.stop()
    until(lambda: not program.running, "silence")
    assert len(program.played) == 2


@posix
def test_a_sound_that_goes_on_and_on_is_ended(program: FakeProgram) -> None:
    player = ProgramPlayer("paplay", (str(program.path),), limit=0.3)
    player.play(Path("/a.wav"))
    until(lambda: program.running, "the sound")
    until(lambda: not program.running, "its end")
    player.play(Path("/b.wav"))
    until(lambda: program.played == ["/a.wav", "/b.wav"], "another after it")
    player.close()


@posix
def test_a_player_that_cannot_be_started_is_logged_and_no_more(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    player = ProgramPlayer("paplay", (str(tmp_path / "gone"),))
    player.play(Path("/a.wav"))
    until(lambda: "paplay could not play" in caplog.text, "a line in the log")
    player.close()


@posix
@pytest.mark.parametrize(
    ("platform", "there", "name"),
    [
        ("linux", {"aplay", "paplay"}, "paplay"),
        ("linux", {"canberra-gtk-play"}, "canberra-gtk-play"),
        ("linux", {"pw-play", "paplay"}, "pw-play"),
        ("darwin", {"afplay", "paplay"}, "afplay"),
        ("linux", {"afplay"}, None),
        ("darwin", set(), None),
        ("amiga", {"paplay"}, None),
    ],
)
def test_the_best_player_that_is_there_is_found(
    platform: str, there: set[str], name: str | None
) -> None:
    found = find_player(platform, lambda program: f"/bin/{program}" if program in there else None)
    assert (found.name if found else None) == name


@posix
def test_our_sounds_are_played_by_name(
    program: FakeProgram, player: ProgramPlayer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(program.path.parent), prepend=os.pathsep)
    found = find_player("linux")
    sounds = Sounds(found)
    assert sounds.by == "paplay"
    sounds.play(Sound.GATE)
    until(lambda: program.played, "the sound")
    assert Path(program.played[0]).read_bytes() == resource("sounds/gate.wav").read_bytes()
    sounds.stop()
    until(lambda: not program.running, "silence")
    sounds.close()


def test_without_a_player_there_is_silence_and_nothing_fails() -> None:
    sounds = Sounds()
    sounds.play(Sound.ERROR)
    sounds.stop()
    sounds.close()
    assert sounds.by == ""


@pytest.mark.parametrize("sound", Sound)
def test_each_sound_is_small_short_and_as_its_tune_says(sound: Sound) -> None:
    file = ROOT / "resources" / "sounds" / f"{sound.value}.wav"
    assert file.stat().st_size < 60_000
    with wave.open(str(file)) as opened:
        frames, rate = opened.readframes(opened.getnframes()), opened.getframerate()
        shape = (opened.getnchannels(), opened.getsampwidth())
    numbers = [
        int.from_bytes(frames[at : at + 2], "little", signed=True)
        for at in range(0, len(frames), 2)
    ]
    script = runpy.run_path(str(ROOT / "packaging" / "common" / "sounds.py"))
    tune = script["samples"](script["TUNES"][sound.value])
    assert (shape, rate) == ((1, 2), script["RATE"]) and len(numbers) == len(tune) < 2 * rate
    assert max(abs(one - other) for one, other in zip(numbers, tune, strict=True)) <= 2
    assert abs(numbers[0]) < 100 and abs(numbers[-1]) < 100, "no click at the ends"
