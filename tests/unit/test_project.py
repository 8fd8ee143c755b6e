"""Promises of the project as a whole: its locks, wheel, size, and the calls it must not make."""

from __future__ import annotations

import ast
import re
import statistics
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
LOCKS = [ROOT / "packaging" / name for name in ("requirements.lock", "tools.lock")]
PRODUCT = sorted((ROOT / "ucm_cti").rglob("*.py"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def locked(text: str) -> list[str]:
    """The requirements of a lock, each with its hashes on one line."""
    lines = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]
    return "\n".join(lines).replace("\\\n", "").splitlines()


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_a_lock_names_no_host_and_no_folder(lock: Path) -> None:
    text = lock.read_text("utf-8")
    assert re.findall(r"\S*(?:://|--\S*index|--find-links|--trusted)\S*", text) == []
    assert re.findall(r"file:|/home/|/root/|/tmp/|[A-Za-z]:\\", text) == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_a_lock_pins_and_hashes_every_requirement(lock: Path) -> None:
    requirements = locked(lock.read_text("utf-8"))
    assert requirements
    for line in requirements:
        requirement, *hashes = line.split(" --hash=")
        assert re.fullmatch(r"[^=@]+==[^=*\s]+( ; .+)?", requirement.strip()), line
        assert hashes, line
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}\s*", value) for value in hashes), line


def test_the_lock_holds_what_the_project_asks_for() -> None:
    pins = [Requirement(line.split(" --hash")[0]) for line in locked(LOCKS[0].read_text("utf-8"))]
    versions = {canonicalize_name(pin.name): str(pin.specifier)[2:] for pin in pins}
    asked = [
        *PROJECT["project"]["dependencies"],
        *PROJECT["project"]["optional-dependencies"]["dev"],
        *PROJECT["build-system"]["requires"],
    ]
    for requirement in map(Requirement, asked):
        version = versions.get(canonicalize_name(requirement.name), "")
        assert version, f"{requirement.name} is not locked: python3 dev.py lock"
        assert requirement.specifier.contains(version), f"{requirement} is locked at {version}"


def test_the_wheel_holds_the_package_its_resources_and_the_command(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    done = subprocess.run(  # noqa: S603 - the project's own build
        build, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        (entry_points,) = (name for name in names if name.endswith("entry_points.txt"))
        assert "ucm-cti = ucm_cti.__main__:main" in archive.read(entry_points).decode()
    modules = {path.relative_to(ROOT).as_posix() for path in PRODUCT}
    resources = {
        f"ucm_cti/{path.relative_to(ROOT).as_posix()}"
        for path in (ROOT / "resources").rglob("*")
        if path.is_file()
    }
    assert resources
    assert modules | resources <= names
    assert {name.split("/")[0] for name in names} == {"ucm_cti", names_of_metadata(names)}
    assert any(name.endswith("licenses/LICENSE") for name in names)


def names_of_metadata(names: set[str]) -> str:
    """The one folder of metadata in a wheel."""
    (folder,) = {name.split("/")[0] for name in names if ".dist-info/" in name}
    return folder


def test_files_stay_short() -> None:
    lengths = {path: path.read_text("utf-8").count("\n") for path in PRODUCT}
    assert {path.name: length for path, length in lengths.items() if length > 400} == {}
    assert statistics.median(lengths.values()) < 150


BLOCKING = re.compile(
    r"QMessageBox\.(about|critical|information|question|warning)"
    r"|QFileDialog\.(get\w+)|QInputDialog\.(get\w+)|QColorDialog\.getColor|QFontDialog\.getFont"
    r"|.*\.exec_?"
)


def blocking_calls(source: str) -> list[str]:
    """Calls that run a second event loop inside the first and so end tasks that await elsewhere."""
    calls = [node.func for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    return [name for call in calls if BLOCKING.fullmatch(name := ast.unparse(call))]


def test_no_dialog_or_menu_blocks_the_event_loop() -> None:
    found = {path.name: blocking_calls(path.read_text("utf-8")) for path in PRODUCT}
    assert {name: calls for name, calls in found.items() if calls} == {}


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        ("dialog.exec()", True),
        ("QMenu(self).exec_(point)", True),
        ("if QMessageBox.question(self, 'a', 'b'): pass", True),
        ("QFileDialog.getOpenFileName(self)", True),
        ("dialog.open()", False),
        ("menu.popup(point)", False),
        ("pbx.execute(request)", False),
    ],
)
def test_blocking_calls_are_told_from_others(source: str, blocks: bool) -> None:
    assert bool(blocking_calls(source)) is blocks


DESTROYING = {"single_instance.py", "controller.py", "mycall.py", "shell.py", "peopleverbs.py"}
"""No widgets of ours, the end of a window, and submenus that Qt itself made."""


def test_nothing_on_screen_is_destroyed_while_the_app_runs() -> None:
    found = {
        path.name for path in PRODUCT if re.search(r"deleteLater|DeleteOnClose", path.read_text())
    }
    assert found == DESTROYING


def test_every_silenced_warning_gives_its_reason() -> None:
    reasoned = re.compile(r"# (noqa: [A-Z0-9, ]+|type: ignore\[[a-z, -]+\])\s+(# |- )\S+")
    bare = [
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for path in [*PRODUCT, ROOT / "dev.py"]
        for line in path.read_text("utf-8").splitlines()
        if re.search(r"# (noqa|type: ignore)", line) and not reasoned.search(line)
    ]
    assert bare == []
