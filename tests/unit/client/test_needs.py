"""The table of what the app needs is whole, and its requests can be sent to a PBX at work."""

import ast
from pathlib import Path

import pytest

import ucm_cti
from ucm_cti.client.needs import EVENTS, LATER_EVENTS, NOBODY, READS, VERBS, Need
from ucm_cti.simulator.subscription import EVENT_NAMES
from ucm_cti.wire.actions import calls
from ucm_cti.wire.actions.base import Danger

PACKAGE = Path(ucm_cti.__file__).parent
README = (PACKAGE.parent / "README.md").read_text(encoding="utf-8")
ALL = (*READS, *VERBS)


def test_every_verb_of_the_desk_is_in_it() -> None:
    used = {
        alias.name
        for path in (PACKAGE / "commands").glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module == calls.__name__
        for alias in node.names
    }
    assert used == {type(need.request).__name__ for need in VERBS}


@pytest.mark.parametrize("need", ALL, ids=lambda need: need.name)
def test_each_is_named_once_and_says_what_it_is_for(need: Need) -> None:
    assert [other.name for other in ALL].count(need.name) == 1
    assert need.without.endswith(".")
    assert f"`{need.name}`" in README or need.minor


def test_reading_changes_nothing_and_verbs_mean_nobody() -> None:
    assert {need.request.spec.danger for need in READS} == {Danger.NONE}
    for need in VERBS:
        given = {
            value
            for name in need.request.__struct_fields__
            if isinstance(value := getattr(need.request, name), str)
        }
        assert given <= {NOBODY, "", f"{NOBODY}@1"}
        assert not any(character.isdigit() for character in NOBODY)


def test_events_are_known_somewhere() -> None:
    assert set(EVENTS) | set(LATER_EVENTS) <= EVENT_NAMES
    assert not set(EVENTS) & set(LATER_EVENTS)
