"""dev.py as a person runs it: in a copy of the project with a tiny app, as real processes."""

from __future__ import annotations

import ast
import importlib.util
import json
import os
import shutil
import signal
import subprocess
import sys
import venv
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parents[2]
APP = """
import json, os, signal, sys
seen = {"arguments": sys.argv[1:], "folder": os.getcwd(), "process": os.getpid()}
seen |= {name: os.environ.get(name) for name in ("DISPLAY", "QT_QPA_PLATFORM")}
display = seen["DISPLAY"] or ""
seen["screen"] = os.path.exists("/tmp/.X11-unix/X" + display.lstrip(":"))
print(json.dumps(seen), flush=True)
if "wait" in sys.argv:
    signal.pause()
sys.exit(7)
"""
posix = pytest.mark.skipif(os.name != "posix", reason="the stand-ins are shell scripts")
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="only X11 can lack a display")


class Project:
    """A copy of the project's skeleton whose .venv is up to date but empty."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.programs = folder / "programs"
        (folder / "packaging" / "linux").mkdir(parents=True)
        for name in ("dev.py", "pyproject.toml"):
            shutil.copy(ROOT / name, folder)
        for lock in (ROOT / "packaging").glob("*.lock"):
            shutil.copy(lock, folder / "packaging")
        self.write("packaging/linux/system-packages.txt", "qt\n")
        self.write("ucm_cti/__main__.py", APP)
        self.write("PySide6/QtWidgets.py", "QApplication = list")
        self.programs.mkdir()
        venv.create(folder / ".venv", with_pip=False, symlinks=os.name == "posix")
        self.write(".venv/dev-stamp.txt", load(folder / "dev.py").fingerprint())

    def write(self, name: str, text: str) -> Path:
        """Put a file into the copy."""
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
        return path

    def stand_in(self, name: str, script: str) -> None:
        """Put a program of the system on the path."""
        self.write(f"programs/{name}", f"#!/bin/sh\n{script}\n").chmod(0o755)

    def environment(self, **extra: str) -> dict[str, str]:
        """Return an environment without a display and with the stand-ins alone on the path."""
        hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
        kept = {name: value for name, value in os.environ.items() if name not in hidden}
        return {**kept, "PATH": str(self.programs), **extra}

    def dev(self, *arguments: str, **extra: str) -> subprocess.CompletedProcess[str]:
        """Run dev.py in the copy."""
        return subprocess.run(  # noqa: S603 - our own script
            [sys.executable, "dev.py", *arguments],
            cwd=self.folder,
            env=self.environment(**extra),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )


def load(path: Path) -> ModuleType:
    """Import dev.py from where it lies."""
    spec = importlib.util.spec_from_file_location("dev", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path / "copy")


@pytest.fixture(scope="module")
def dev() -> Any:
    return load(ROOT / "dev.py")


@pytest.mark.parametrize(("arguments", "status"), [([], 2), (["tset"], 2), (["--help"], 0)])
def test_without_a_command_it_shows_how_to_use_it(
    project: Project, arguments: list[str], status: int
) -> None:
    done = project.dev(*arguments)
    assert done.returncode == status
    assert "python3 dev.py COMMAND" in done.stdout


def test_older_pythons_can_read_it_to_get_their_sentence() -> None:
    ast.parse((ROOT / "dev.py").read_text("utf-8"), feature_version=(3, 8))


OLD = "import runpy, sys; sys.version_info = (3, 9, 1); sys.argv = ['dev.py', 'run', 'status'];"
AS_SCRIPT = "runpy.run_path('dev.py', run_name='__main__')"


def run_on_an_old_python(project: Project) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own script
        [sys.executable, "-c", f"{OLD} {AS_SCRIPT}"],
        cwd=project.folder,
        env=project.environment(),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_an_unsupported_python_is_told_which_ones_work(project: Project) -> None:
    done = run_on_an_old_python(project)
    assert done.returncode == 1
    assert "needs Python 3.11, 3.12 or 3.13" in done.stderr
    assert done.stderr.count("\n") == 1


@posix
def test_an_unsupported_python_hands_over_to_a_supported_one(project: Project) -> None:
    project.stand_in(
        "python3.13", "exit 127"
    )  # a launcher of a version manager, with nothing behind
    project.stand_in("python3.12", 'echo "$@"')
    done = run_on_an_old_python(project)
    assert done.returncode == 0
    assert done.stdout.splitlines()[-1].endswith("dev.py run status")


def test_run_becomes_the_app_with_its_arguments_folder_and_status(project: Project) -> None:
    done = project.dev("run", "status", "--json")
    seen = json.loads(done.stdout)
    assert done.returncode == 7
    assert done.stderr == ""  # .venv is up to date: nothing to prepare, nothing to say
    assert seen["arguments"] == ["status", "--json"]
    assert Path(seen["folder"]) == project.folder


@pytest.mark.parametrize(
    "changed", ["pyproject.toml", "packaging/requirements.lock", "packaging/tools.lock"]
)
def test_a_change_of_the_dependencies_makes_the_environment_stale(
    project: Project, changed: str
) -> None:
    script = load(project.folder / "dev.py")
    before = script.fingerprint()
    with (project.folder / changed).open("a", encoding="utf-8") as file:
        file.write("\n# changed\n")
    assert script.fingerprint() != before


def test_a_stale_environment_is_not_used_even_when_it_cannot_be_renewed(project: Project) -> None:
    project.write(".venv/dev-stamp.txt", "another state")
    venv.create(project.folder / ".tools", with_pip=False, symlinks=os.name == "posix")
    done = project.dev("run", PIP_NO_INDEX="1", PIP_CONFIG_FILE=os.devnull, PIP_FIND_LINKS="")
    assert "Preparing .venv" in done.stderr
    assert "could not be installed" in done.stderr  # no index: the test needs no network
    assert done.stdout == ""
    assert done.returncode == 1


@on_linux
def test_a_demo_without_a_display_or_xvfb_makes_its_tour(project: Project) -> None:
    done = project.dev("demo")
    seen = json.loads(done.stdout)
    pictures = str(project.folder / "tour")
    assert seen["arguments"] == ["demo", "--tour", pictures]
    assert seen["QT_QPA_PLATFORM"] == "offscreen"
    assert pictures in done.stderr


@on_linux
@pytest.mark.parametrize("argument", ["--tour", "--tour=pictures", "--help"])
def test_a_demo_that_needs_no_screen_gets_none(project: Project, argument: str) -> None:
    project.stand_in("Xvfb", "exit 1")
    seen = json.loads(project.dev("demo", argument).stdout)
    assert seen["arguments"] == ["demo", argument]
    assert seen["QT_QPA_PLATFORM"] == "offscreen"


@on_linux
def test_a_demo_with_a_display_uses_it(project: Project) -> None:
    seen = json.loads(project.dev("demo", DISPLAY=":77").stdout)
    assert seen["arguments"] == ["demo"]
    assert seen["DISPLAY"] == ":77"


@on_linux
def test_an_xvfb_that_does_not_start_leaves_the_tour(project: Project) -> None:
    project.stand_in("Xvfb", "exit 1")
    assert "--tour" in json.loads(project.dev("demo").stdout)["arguments"]


@on_linux
def test_a_qt_that_does_not_start_on_xvfb_leaves_the_tour(project: Project) -> None:
    project.write("PySide6/QtWidgets.py", "raise ImportError('libxcb-cursor0')")
    done = project.dev("demo", PATH=with_xvfb())
    assert "--tour" in json.loads(done.stdout)["arguments"]
    assert "ImportError" not in done.stderr


def with_xvfb() -> str:
    """Return the path where the real Xvfb is; skip without it."""
    found = shutil.which("Xvfb")
    if found is None:
        pytest.skip("Xvfb is not installed")
    return os.environ["PATH"]


@on_linux
def test_a_demo_without_a_display_runs_on_xvfb(project: Project) -> None:
    done = project.dev("demo", "--scenario", "quiet", PATH=with_xvfb())
    seen = json.loads(done.stdout)
    assert done.returncode == 7
    assert seen["arguments"] == ["demo", "--scenario", "quiet"]
    assert seen["screen"]
    assert f"DISPLAY={seen['DISPLAY']} import" in done.stderr
    assert not Path(f"/tmp/.X11-unix/X{seen['DISPLAY'][1:]}").exists()  # noqa: S108 - where X has it


@on_linux
@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT])
def test_stopping_a_demo_on_xvfb_leaves_nothing_behind(
    project: Project, stop: signal.Signals
) -> None:
    with subprocess.Popen(
        [sys.executable, "dev.py", "demo", "wait"],
        cwd=project.folder,
        env=project.environment(PATH=with_xvfb()),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    ) as running:
        assert running.stdout is not None
        seen = json.loads(running.stdout.readline())
        if stop is signal.SIGINT:
            os.killpg(running.pid, stop)  # Ctrl+C reaches all in the terminal
        else:
            running.send_signal(stop)
        assert running.wait(timeout=30) == 128 + stop
    assert not Path(f"/proc/{seen['process']}").exists()
    assert not Path(f"/tmp/.X11-unix/X{seen['DISPLAY'][1:]}").exists()  # noqa: S108 - where X has it


def give_checks(project: Project, failing: str = "", status: int = 1) -> None:
    """Give the copy tools that print their arguments and pass, all but one."""
    for name in ("ruff", "mypy", "pytest"):
        result = status if name == failing else 0
        text = f"import sys; print('{name}', *sys.argv[1:], flush=True); sys.exit({result})"
        project.write(f"{name}.py", text)
    imports = f"#!/bin/sh\necho lint-imports; exit {status if failing == 'imports' else 0}"
    project.write(".venv/bin/lint-imports", imports).chmod(0o755)


CHECKS = ["ruff check .", "ruff format --check .", "mypy", "lint-imports"]


@posix
def test_test_runs_every_check_and_the_tests_last(project: Project) -> None:
    give_checks(project)
    done = project.dev("test", "-k", "store")
    assert done.returncode == 0
    assert done.stdout.splitlines()[:5] == [*CHECKS, "pytest -k store"]
    assert [line.split()[-1] for line in done.stdout.splitlines()[5:]] == ["ok"] * 5


@posix
@pytest.mark.parametrize(
    ("failing", "status"), [("ruff", 1), ("mypy", 2), ("imports", 1), ("pytest", 1), ("pytest", 5)]
)
def test_one_failing_check_fails_the_run_but_stops_no_other(
    project: Project, failing: str, status: int
) -> None:
    give_checks(project, failing, status)
    done = project.dev("test")
    assert done.returncode == 1
    assert done.stdout.splitlines()[:5] == [*CHECKS, "pytest"]
    summary = done.stdout.splitlines()[5:]
    assert {line.split()[0] for line in summary if "FAILED" in line} == {failing}


@posix
def test_lint_leaves_the_tests_out(project: Project) -> None:
    give_checks(project)
    assert project.dev("lint").stdout.splitlines()[:4] == CHECKS
    assert "pytest" not in project.dev("lint").stdout


def test_packages_are_wanted_by_group(dev: Any) -> None:
    text = "# names\nqt a b\n\ntests c\nqt d\n"
    assert dev.wanted_packages(text, "qt") == ["a", "b", "d"]
    assert dev.wanted_packages(text, "qt", "tests") == ["a", "b", "c", "d"]


def test_a_provided_name_counts_as_installed_and_a_removed_package_does_not(dev: Any) -> None:
    listing = "ii \tlibglib2.0-0t64,libglib2.0-0 (= 2.80.0), other\nii \tdbus,\nrc \txvfb,gone\n"
    expected = {"libglib2.0-0t64", "libglib2.0-0", "other", "dbus"}
    assert dev.installed_packages(listing) == expected
    assert dev.installed_packages("") == set()


@posix
def test_missing_system_packages_are_installed_or_the_command_is_said(project: Project) -> None:
    project.write("packaging/linux/system-packages.txt", "qt libpresent libmissing\ntests other\n")
    project.stand_in("dpkg-query", r"printf 'ii \tlibpresent,\n'")
    project.stand_in("apt-get", f'echo "$@" >> {project.folder}/calls')
    project.stand_in("env", 'shift; exec "$@"')
    done = project.dev("run")
    command = "install --yes --no-install-recommends libmissing"
    if os.geteuid() == 0:
        update, install = (project.folder / "calls").read_text("utf-8").splitlines()
        assert update.startswith("update")
        assert install.startswith(command)
    else:
        assert f"sudo apt-get {command}" in done.stderr
        assert not (project.folder / "calls").exists()
    assert done.returncode == 7  # the app starts all the same


def test_pip_settings_reach_uv(dev: Any) -> None:
    listing = (
        ":env:.index-url='https://env.example/simple'\n"
        "global.cert='/etc/ssl/mirror.pem'\n"
        "global.index-url='https://global.example/simple'\n"
        "global.extra-index-url='https://extra.example/simple'\n"
        "install.index-url='https://install.example/simple?a=b'\n"
    )
    assert dev.index_settings(listing) == {
        "UV_DEFAULT_INDEX": "https://env.example/simple",
        "SSL_CERT_FILE": "/etc/ssl/mirror.pem",
    }
    _, _, later = listing.partition("\n")
    assert dev.index_settings(later)["UV_DEFAULT_INDEX"] == "https://install.example/simple?a=b"
    assert dev.index_settings("") == {}
