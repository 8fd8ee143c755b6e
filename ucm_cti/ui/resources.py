"""Files that ship with the application: in the wheel, or beside the package in the source tree."""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


def resource(path: str) -> Traversable:
    """A shipped file by its path below `resources`: "icons/app.svg". Raises FileNotFoundError."""
    for root in _roots():
        found = root.joinpath(*path.split("/"))
        if found.is_file():
            return found
    raise FileNotFoundError(f"The application's file {path} is missing. Install it again.")


def _roots() -> tuple[Traversable, ...]:
    package = files("ucm_cti")
    source = Path(__file__).parents[2] / "resources"
    return (package.joinpath("resources"), source)
