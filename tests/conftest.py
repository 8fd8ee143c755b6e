"""What every test stands on: no screen, English, no personal folders, bounded property tests."""

from __future__ import annotations

import gc
import os
import shutil
import tempfile
from pathlib import Path

import hypothesis
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt
os.environ |= {"LC_ALL": "C.UTF-8", "LANGUAGE": ""}  # the tests read English

hypothesis.settings.register_profile(
    "default",
    max_examples=60,
    deadline=None,  # a busy machine is not a wrong answer
    derandomize=os.environ.get("CI") == "true",
    print_blob=True,
)
hypothesis.settings.register_profile(
    "thorough", hypothesis.settings.get_profile("default"), max_examples=2000, derandomize=False
)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))

PERSONAL_FOLDERS = {
    "HOME": "home",
    "USERPROFILE": "home",
    "APPDATA": "roaming",
    "LOCALAPPDATA": "local",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
    "XDG_RUNTIME_DIR": "run",
}
GARBAGE = 20_000
HOME = pytest.StashKey[tuple[Path, pytest.MonkeyPatch]]()


def pytest_configure(config: pytest.Config) -> None:
    """Give the run its own home, before any module asks for one, and no session bus."""
    top = Path(tempfile.mkdtemp(prefix="ucm-"))  # short: socket paths end at 108 bytes
    patch = pytest.MonkeyPatch()
    for variable, name in PERSONAL_FOLDERS.items():
        (top / name).mkdir(mode=0o700, exist_ok=True)
        patch.setenv(variable, str(top / name))
    patch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    config.stash[HOME] = (top, patch)
    gc.disable()  # a cycle with a Qt object in it must not be collected on a worker's thread


def pytest_runtest_teardown() -> None:
    """Collect here, on the main thread, when enough has gathered."""
    if gc.get_count()[0] > GARBAGE:
        gc.collect()


def pytest_unconfigure(config: pytest.Config) -> None:
    """Put the environment back and remove the home."""
    top, patch = config.stash[HOME]
    patch.undo()
    shutil.rmtree(top, ignore_errors=True)
