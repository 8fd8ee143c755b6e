"""`python tests/fuzz/run.py TARGET [--seconds N]`: search for input that breaks a parser.

Needs atheris, which is no dependency of the project: python -m pip install atheris. What it finds
is saved beside as crash-...; turn it into a case of test_targets.py.
"""

import argparse
import importlib
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def main() -> int:
    """0 when nothing was found in time, 2 when atheris is missing; a find ends the process."""
    sys.path.insert(0, str(ROOT))
    try:
        atheris = importlib.import_module("atheris")
    except ImportError:
        sys.stderr.write("atheris is missing; install it with: python -m pip install atheris\n")
        return 2
    with atheris.instrument_imports(include=["ucm_cti"]):
        targets = importlib.import_module("tests.fuzz.targets")
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("target", choices=sorted(targets.TARGETS))
    parser.add_argument("--seconds", type=int, default=60)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as corpus:
        for index, seed in enumerate(targets.SEEDS[options.target]):
            (Path(corpus) / str(index)).write_bytes(seed)
        limits = [f"-max_total_time={options.seconds}", "-max_len=4096", "-rss_limit_mb=1024"]
        atheris.Setup([sys.argv[0], *limits, corpus], targets.TARGETS[options.target])
        atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main())
