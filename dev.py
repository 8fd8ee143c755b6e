"""Sets the project up and drives it with nothing but Python: `python3 dev.py COMMAND`."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

USAGE = """usage: python3 dev.py COMMAND [ARGUMENTS]

  demo [--tour DIR]   the app on the built-in PBX; --tour saves a picture of each view and ends
  run [ARGUMENTS]     the app, or one of its verbs: run --help
  test [ARGUMENTS]    every check; the arguments go to pytest
  lint                every check but the tests
  translate           gather the texts for the translations, and compile these
  lock [ARGUMENTS]    renew the locked dependencies; --upgrade takes the newest

The first start puts all dependencies into .venv and adds missing system libraries where it may."""

ROOT = Path(__file__).resolve().parent
VENV, TOOLS = ROOT / ".venv", ROOT / ".tools"
PROJECT = ROOT / "pyproject.toml"
LOCK, TOOLS_LOCK = ROOT / "packaging/requirements.lock", ROOT / "packaging/tools.lock"
TRANSLATIONS = ROOT / "resources/translations"
SYSTEM_PACKAGES = ROOT / "packaging/linux/system-packages.txt"
STAMP = VENV / "dev-stamp.txt"
PYTHONS = ((3, 11), (3, 12), (3, 13))
STDOUT, STDERR = 1, 2
LINUX, WINDOWS = sys.platform.startswith("linux"), os.name == "nt"


def say(text: str) -> None:
    """Tell the person; stdout stays free for what the app prints."""
    print(text, file=sys.stderr, flush=True)


def call(*command: str | Path, env: dict[str, str] | None = None, out: int = STDERR) -> bool:
    """Run a command in the project with extra environment variables: whether it succeeded."""
    error = out if out == subprocess.DEVNULL else STDERR
    env = {**os.environ, **(env or {})}
    try:
        return subprocess.call(command, cwd=ROOT, env=env, stdout=out, stderr=error) == 0
    except OSError:
        return False


def output(*command: str | Path) -> str:
    """Return what a command prints."""
    return subprocess.run(command, check=False, capture_output=True, text=True).stdout


def program(folder: Path, name: str) -> Path:
    """Return where a virtual environment keeps a program."""
    return folder / "Scripts" / f"{name}.exe" if WINDOWS else folder / "bin" / name


def other_python() -> list[str]:
    """Return the command of a supported Python on the path; empty if there is none."""
    for major, minor in reversed(PYTHONS):
        for command in ([f"python{major}.{minor}"], ["py", f"-{major}.{minor}"]):
            if call(*command, "-c", "", out=subprocess.DEVNULL):
                return command
    return []


def wanted_packages(text: str, *groups: str) -> list[str]:
    """Return the packages of some groups, from lines `group package package ...`."""
    rows = [line.split() for line in text.splitlines() if not line.startswith("#")]
    return [name for row in rows if row and row[0] in groups for name in row[1:]]


def installed_packages(text: str) -> set[str]:
    """Return the names installed or provided, from lines `status TAB name, provided (= 1), ...`."""
    rows = [line.partition("\t") for line in text.splitlines()]
    names = ",".join(names for status, _, names in rows if status.startswith("ii"))
    return {name.split()[0] for name in names.split(",") if name.strip()}


def system_libraries(*groups: str) -> None:
    """Install what is missing where apt is and we may; otherwise say the command and go on."""
    if not (shutil.which("apt-get") and shutil.which("dpkg-query")):
        return
    query = "${db:Status-Abbrev}\t${Package},${Provides}\n"
    present = installed_packages(output("dpkg-query", "--show", "--showformat", query))
    wanted = wanted_packages(SYSTEM_PACKAGES.read_text("utf-8"), *groups)
    if importlib.util.find_spec("ensurepip") is None:
        wanted.append("python{}.{}-venv".format(*sys.version_info))
    missing = [name for name in wanted if name not in present]
    if not missing:
        return
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *missing]
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    if not root and not call("sudo", "-n", "true", out=subprocess.DEVNULL):
        say(f"System libraries are missing. To install them: sudo {' '.join(install)}")
        return
    say(f"Installing system libraries: {' '.join(missing)}")
    apt = [*(() if root else ("sudo", "-n")), "env", "DEBIAN_FRONTEND=noninteractive"]
    call(*apt, "apt-get", "update", "-qq")
    if not call(*apt, *install, "-qq", "-o", "DPkg::Lock::Timeout=120"):
        say(f"That failed. To install them by hand: sudo {' '.join(install)}")


def index_settings(pip_config: str) -> dict[str, str]:
    """Translate the lines of `pip config list` into the variables that uv reads."""
    found: dict[str, str] = {}
    for section in ("global.", "install.", ":env:."):
        for line in pip_config.splitlines():
            if line.startswith(section):
                key, _, value = line[len(section) :].partition("=")
                found[key] = value.strip("'\"")
    names = {"index-url": "UV_DEFAULT_INDEX", "cert": "SSL_CERT_FILE"}
    return {ours: found[theirs] for theirs, ours in names.items() if theirs in found}


def uv_environment() -> dict[str, str]:
    """Put uv into .tools; return the variables to run it with, empty if uv is not to be had."""
    python = program(TOOLS, "python")
    if not python.exists() and not call(sys.executable, "-m", "venv", "--clear", TOOLS):
        return {}
    if not call(python, "-m", "pip", "install", "--quiet", "--require-hashes", "-r", TOOLS_LOCK):
        return {}
    settings = index_settings(output(python, "-m", "pip", "config", "list"))
    return {**settings, **os.environ, "UV_PYTHON_DOWNLOADS": "never", "VIRTUAL_ENV": str(VENV)}


def install(*pip: str | Path, env: dict[str, str] | None = None) -> bool:
    """Install the locked dependencies and then the project itself, in place."""
    command = [*pip, "install", "--quiet"]
    itself = ("--no-build-isolation", "--no-deps", "--editable", ROOT)
    locked = call(*command, "--require-hashes", "--requirement", LOCK, env=env)
    return locked and call(*command, *itself, env=env)


def fingerprint() -> str:
    """Return what tells whether .venv is up to date."""
    digest = hashlib.sha256(f"{VENV} {sys.version_info[:2]}".encode())
    for path in (PROJECT, LOCK, TOOLS_LOCK):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def qt_starts(env: dict[str, str]) -> bool:
    """Try whether Qt finds its libraries and a screen."""
    attempt = "from PySide6.QtWidgets import QApplication; QApplication([])"
    return call(program(VENV, "python"), "-c", attempt, env=env, out=subprocess.DEVNULL)


def environment() -> None:
    """Make .venv unless it is up to date; raise SystemExit with the reason when that fails."""
    if STAMP.is_file() and STAMP.read_text("utf-8") == fingerprint():
        return
    say("Preparing .venv (at the first start and when the dependencies have changed)")
    base, uv, env = sys.executable, program(TOOLS, "uv"), uv_environment()
    if not (
        env
        and call(uv, "venv", "--quiet", "--clear", "--python", base, VENV, env=env)
        and install(uv, "pip", env=env)
    ):
        say("uv is of no use here; trying with pip")
        made = call(base, "-m", "venv", "--clear", VENV)
        if not made or not install(program(VENV, "python"), "-m", "pip"):
            sys.exit("The dependencies could not be installed; the lines above say why.")
    if qt_starts({"QT_QPA_PLATFORM": "offscreen"}):
        STAMP.write_text(fingerprint(), "utf-8")
    elif LINUX:
        packages = " ".join(wanted_packages(SYSTEM_PACKAGES.read_text("utf-8"), "qt"))
        say("Qt does not start because system libraries are missing.")
        say("Fedora: dnf install qt6-qtbase-gui xcb-util-cursor. Arch: pacman -S qt6-base")
        say(f"Elsewhere, what these Debian packages hold: {packages}")


def lock(arguments: list[str]) -> int:
    """Renew both locks: every hash, for every system, naming no host."""
    import tomllib  # noqa: PLC0415 - main turns away Pythons without it

    backend = tomllib.loads(PROJECT.read_text("utf-8"))["build-system"]["requires"]
    sources = {
        TOOLS_LOCK: (["-"], ["uv"]),
        LOCK: (["pyproject.toml", "-", "--extra", "dev"], [*backend, "editables"]),
    }
    env = uv_environment()
    if not env:
        sys.exit("Renewing the locks needs uv, and it could not be installed.")
    for target, (inputs, names) in sources.items():
        command = [str(program(TOOLS, "uv")), "pip", "compile", *inputs, *arguments, "--quiet"]
        command += ["--universal", "--python-version", "3.11", "--generate-hashes"]
        command += ["--custom-compile-command", "python3 dev.py lock"]
        command += ["--output-file", target.relative_to(ROOT).as_posix()]
        given = "\n".join(names)
        done = subprocess.run(command, cwd=ROOT, env=env, input=given, text=True, check=False)
        if done.returncode:
            return 1
    return 0


def check(pytest_arguments: list[str] | None) -> int:
    """Run every check, the tests last (None: without them); 1 if any of them failed."""
    python = program(VENV, "python")
    checks: dict[str, list[str | Path]] = {
        "ruff check": [python, "-m", "ruff", "check", "."],
        "ruff format": [python, "-m", "ruff", "format", "--check", "."],
        "mypy": [python, "-m", "mypy"],
        "imports": [program(VENV, "lint-imports")],
    }
    if pytest_arguments is not None:
        checks["pytest"] = [python, "-m", "pytest", *pytest_arguments]
    env = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    failed, summary = False, []
    for name, command in checks.items():
        say(f"--- {name}")
        start = time.monotonic()
        passed = call(*command, env=env, out=STDOUT)
        failed = failed or not passed
        seconds = time.monotonic() - start
        summary.append(f"{name:12} {seconds:6.1f} s  {'ok' if passed else 'FAILED'}")
    print("\n".join(summary), flush=True)
    return int(failed)


def translate() -> int:
    """Gather the texts of the sources into each translation and compile it; 0 when all is said."""
    texts = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "ucm_cti").rglob("*.py"))
    for language in sorted(TRANSLATIONS.glob("*.ts")):
        gathered = call(
            program(VENV, "pyside6-lupdate"),
            *("-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"),
            *("-tr-function-alias", "QT_TR_NOOP+=noop"),
            *texts,
            *("-ts", language),
        )
        if not gathered or not call(program(VENV, "pyside6-lrelease"), "-silent", language):
            return 1
    return 0


def hand_over(command: list[str], env: dict[str, str]) -> int:
    """Become the command, so that signals and the exit status are its own."""
    if not WINDOWS:
        os.execve(command[0], command, env)  # noqa: S606 - no shell is wanted
    return subprocess.call(command, env=env)


def run_on_xvfb(command: list[str], env: dict[str, str]) -> int | None:
    """Run the command on a screen that nobody sees; return its exit status, None if that fails."""
    if not shutil.which("Xvfb"):
        return None
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
        start_new_session=True,  # Ctrl+C is for the app; its screen goes last
    )
    os.close(writing)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    try:
        with os.fdopen(reading) as answer:
            display = f":{answer.readline().strip()}"
        if display == ":" or not qt_starts({"DISPLAY": display}):
            return None
        say(f"No display found: running on the invisible screen {display}. Ctrl+C stops it.")
        say(f"To take a picture of it: DISPLAY={display} import -window root demo.png")
        say("For a picture of each view: python3 dev.py demo --tour DIR")
        signal.signal(signal.SIGINT, lambda *_: None)  # the app has it too, and says how it ended
        app = subprocess.Popen(command, env={**env, "DISPLAY": display})
        try:
            status = app.wait()
        finally:
            app.terminate()
            app.wait()
        return status if status >= 0 else 128 - status
    finally:
        server.terminate()
        server.wait()


def start(arguments: list[str]) -> int:
    """Start the app; a demo without a display gets one, or else makes its tour of pictures."""
    command, env = [str(program(VENV, "python")), "-m", "ucm_cti", *arguments], dict(os.environ)
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if arguments[:1] != ["demo"] or not LINUX or any(map(env.get, screens)):
        return hand_over(command, env)
    if not any(word in ("-h", "--help") or "--tour" in word for word in arguments):
        status = run_on_xvfb(command, env)
        if status is not None:
            return status
        command += ["--tour", str(ROOT / "tour")]
        say(f"No display found: the demo takes pictures of itself, in {ROOT / 'tour'}")
    return hand_over(command, {**env, "QT_QPA_PLATFORM": "offscreen"})


def main(arguments: list[str]) -> int:
    """Carry out one command and return the exit status."""
    if sys.version_info[:2] not in PYTHONS:
        python = other_python()
        if not python:
            sys.exit(f"UCM CTI needs Python 3.11, 3.12 or 3.13; this is {sys.version.split()[0]}.")
        return subprocess.call([*python, __file__, *arguments])
    command, rest = (arguments or [""])[0], arguments[1:]
    if command not in {"demo", "run", "test", "lint", "lock", "translate"}:
        print(USAGE)
        return 0 if command in {"-h", "--help"} else 2
    if command == "lock":
        return lock(rest)
    system_libraries("qt", *(["tests"] if command == "test" else []))
    environment()
    if command == "translate":
        return translate()
    if command in {"test", "lint"}:
        return check(rest if command == "test" else None)
    return start(["demo", *rest] if command == "demo" else rest)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
