"""Shipped files are found in the source tree and in an installed package."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ucm_cti.ui.resources import resource

ROOT = Path(__file__).parents[3]


def test_the_source_tree_has_them() -> None:
    assert resource("icons/app.svg").read_bytes() == (ROOT / "resources/icons/app.svg").read_bytes()


@pytest.mark.parametrize("path", ["icons/none.svg", "icons", "none/app.svg"])
def test_a_missing_file_is_named(path: str) -> None:
    with pytest.raises(FileNotFoundError, match=path):
        resource(path)


def test_an_installed_package_has_them(tmp_path: Path) -> None:
    for module in ("__init__.py", "ui/__init__.py", "ui/resources.py"):
        (tmp_path / "ucm_cti" / module).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / "ucm_cti" / module, tmp_path / "ucm_cti" / module)
    shipped = tmp_path / "ucm_cti" / "resources" / "icons"
    shipped.mkdir(parents=True)
    (shipped / "app.svg").write_text("the shipped one")
    ask = "from ucm_cti.ui.resources import resource; print(resource('icons/app.svg').read_text())"
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", ask], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.stdout.strip(), done.stderr) == ("the shipped one", "")
