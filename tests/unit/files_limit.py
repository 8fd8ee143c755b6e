"""A process that may open no more files, as one that leaks or is starved has it."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

if sys.platform != "win32":
    import resource


@contextmanager
def no_more_files() -> Iterator[None]:
    """Every open fails with EMFILE until the block ends."""
    if sys.platform == "win32":
        raise NotImplementedError("Windows has no such limit")
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    free = os.open(os.devnull, os.O_RDONLY)
    os.close(free)
    resource.setrlimit(resource.RLIMIT_NOFILE, (free, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
