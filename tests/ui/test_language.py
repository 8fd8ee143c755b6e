"""The windows speak the language that was chosen, in its direction."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ucm_cti.domain.wording import LANGUAGES, language_for, speak, tr
from ucm_cti.ui.language import Language
from ucm_cti.ui.resources import resource


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    made = Language(qapp)
    yield made
    made.use("en")
    speak(None)


@pytest.mark.parametrize(
    ("chosen", "preferred", "code"),
    [
        ("", ["de-AT", "en-GB"], "de"),
        ("", ["fr-FR", "es_MX"], "es"),
        ("", ["fr-FR"], "en"),
        ("", [], "en"),
        ("ar", ["de-DE"], "ar"),
        ("xx", ["de-DE"], "de"),
    ],
)
def test_the_language_is_the_chosen_one_or_the_systems(
    chosen: str, preferred: list[str], code: str
) -> None:
    assert language_for(chosen, preferred) == code


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_language_can_be_used_and_left(
    language: Language, qapp: QApplication, code: str
) -> None:
    language.use(code)
    mirrored = Qt.LayoutDirection.RightToLeft
    assert (qapp.layoutDirection() is mirrored) == (code == "ar")
    assert tr("%n (cable|cables) that no translation knows", "", 1).startswith("1 cable that")
    language.use("en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_each_language_ships_compiled(code: str) -> None:
    assert Path(str(resource(f"translations/ucm_cti_{code}.qm"))).stat().st_size > 0
