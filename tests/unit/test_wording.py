"""Texts are translated where they are used, with their values put in afterwards."""

from collections.abc import Iterator

import pytest

from ucm_cti.domain.wording import noop, speak, tr


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    yield
    speak(None)


def test_without_a_translation_the_text_is_told_as_it_is() -> None:
    assert tr("The call is on hold.") == "The call is on hold."
    assert tr("Type {number} yourself") == "Type {number} yourself"


def test_values_go_into_the_translated_text() -> None:
    speak(lambda text, _meaning, _number: {"{who} rings": "Es klingelt: {who}"}.get(text, text))
    assert tr("{who} rings", who="Anna {x}") == "Es klingelt: Anna {x}"
    assert noop("{who} rings") == "{who} rings"


def test_a_number_chooses_the_form() -> None:
    assert tr("%n (call waits|calls wait)", "", 3) == "3 calls wait"
    assert tr("%n (call waits|calls wait)", "", 1) == "1 call waits"
    assert (
        tr("%n (call waits|calls wait) for {who}", "", 0, who="x (a|b)")
        == "0 calls wait for x (a|b)"
    )
    speak(lambda _text, meaning, number: f"{meaning}/{number}")
    assert tr("%n waiting", "calls", 1) == "calls/1"
