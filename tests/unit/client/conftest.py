"""A certificate that every small device of these tests shows."""

from pathlib import Path

import pytest

from tests.unit.client.certificates import Made, make


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """A device's own certificate, valid."""
    return make(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where a test puts certificates of its own."""
    return tmp_path
