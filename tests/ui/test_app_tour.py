"""The tour needs no display and leaves a picture of each view, none of them empty."""

import itertools
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).parents[2]
VIEWS = (
    "01-first-run",
    "02-certificate",
    "03-first-run-checked",
    "04-board-idle",
    "05-callcentre",
    "06-ringing",
    "07-in-call",
    "08-narrow",
    "09-drag",
    "09-transfer",
    "10-follow-up",
    "10-follow-up-late",
    "11-gate",
    "12-api-console",
    "13-doctor",
    "14-held-long",
    "15-strip",
    "16-keys",
    "17-number-doctor",
    "20-contacts",
    "21-contacts-import",
    "22-contacts-settings",
    "30-gate-rules",
    "31-gate-rule",
    "32-gate-dry-run",
    "33-gate-menu",
    "40-popups",
    "41-popups-hidden",
    "42-settings-popups",
    "18-command-bar",
    "19-command-bar-help",
)
FEW = (
    "03-first-run-checked",
    "06-ringing",
    "11-gate",
    "12-api-console",
    "13-doctor",
    "14-held-long",
    "15-strip",
    "16-keys",
    "17-number-doctor",
    "40-popups",
)
OTHERS = [f"{name}-{tag}" for name in FEW for tag in ("200", "ar")]
CONTRAST = [f"{name}{tag}" for name in ("14-held-long", "15-strip") for tag in ("", "-200", "-ar")]


@pytest.mark.timeout(120)
def test_the_tour_leaves_a_picture_of_each_view(tmp_path: Path) -> None:
    folder, home = tmp_path / "pictures", tmp_path / "home"
    home.mkdir(mode=0o700)
    env = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    env |= {"HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_STATE_HOME": str(home)}
    env.pop("QT_QPA_PLATFORM", None)
    started = time.monotonic()
    run = subprocess.run(  # noqa: S603 - ourselves
        [sys.executable, "-m", "ucm_cti", "demo", "--tour", str(folder)],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, "")
    assert time.monotonic() - started < 60
    expected = {
        folder / f"{name}-{mode}.png" for name in (*VIEWS, *OTHERS) for mode in ("light", "dark")
    }
    expected |= {folder / f"{name}-contrast.png" for name in CONTRAST}
    assert set(folder.iterdir()) == expected
    assert set(map(Path, run.stdout.split())) == expected
    assert not [path for path in home.rglob("*") if path.is_file() and "cache" not in str(path)]
    seen: set[bytes] = set()
    for path in expected:
        image = QImage(str(path))
        assert min(image.width(), image.height()) >= 320, path
        spots = itertools.product(range(0, image.width(), 5), range(0, image.height(), 3))
        colours = {image.pixel(x, y) for x, y in spots}
        assert len(colours) > 30, f"{path} looks empty"
        seen.add(bytes(image.constBits()))
    assert len(seen) == len(expected), "no two pictures are the same"
    small = QImage(str(folder / "06-ringing-light.png"))
    large = QImage(str(folder / "06-ringing-200-light.png"))
    assert large.size() == small.size() * 2


def test_a_folder_that_cannot_be_is_told_in_a_sentence(tmp_path: Path) -> None:
    taken = tmp_path / "file"
    taken.write_text("not a folder")
    run = subprocess.run(  # noqa: S603 - ourselves
        [sys.executable, "-m", "ucm_cti", "demo", "--tour", str(taken / "pictures")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.returncode == 1
    assert run.stderr.endswith("name another folder.\n") and run.stderr.count("\n") == 1
