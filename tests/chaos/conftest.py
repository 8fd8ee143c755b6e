"""How long the tests of this folder last, and what they report."""

import pytest

from tests.chaos.figures import Figures

FIGURES = pytest.StashKey[Figures]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Options of the tests in this folder."""
    parser.addoption("--chaos-rounds", type=int, default=6, help="rounds of mixed faults")
    parser.addoption("--chaos-seed", type=int, default=1, help="which faults are mixed, and when")
    parser.addoption(
        "--endurance-hours", type=float, default=0.5, help="hours of compressed call centre"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Keep the figures of the whole run."""
    config.stash[FIGURES] = Figures()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print them."""
    if lines := terminalreporter.config.stash[FIGURES].lines():
        terminalreporter.section("chaos")
        for line in lines:
            terminalreporter.write_line(line)


@pytest.fixture
def figures(request: pytest.FixtureRequest) -> Figures:
    """Where to note what was found."""
    return request.config.stash[FIGURES]
