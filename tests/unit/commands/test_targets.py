"""What people type, and what it means."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.unit.store.rows import people
from ucm_cti.commands.targets import TargetKind, clean_number, looks_like_number, resolve
from ucm_cti.domain.errors import NotPossible
from ucm_cti.domain.place import Place, PlaceKind
from ucm_cti.store.inputs import PlacesRead
from ucm_cti.store.store import Store


@pytest.fixture
def store() -> Store:
    store = Store()
    store.apply(people("Anna Weber", "Anna Maier", "Ελένη Παπαδάκη", "José Núñez-Díaz"))
    store.apply(PlacesRead((Place("6500", "Support", PlaceKind.QUEUE),), ()))
    return store


@pytest.mark.parametrize(
    ("typed", "dialled"),
    [
        ("+49 (0) 89 123-456", "+4989123456"),
        ("0049 (0)89/123.456", "004989123456"),
        ("(089) 123 456", "089123456"),
        ("+30 231 055 0123", "+302310550123"),
        ("+302310550123", "+302310550123"),
        ("007", "007"),
        ("*78", "*78"),
        ("#31#0301234", "#31#0301234"),
        ("٠٨٩١٢٣", "089123"),
        ("１２３", "123"),
        ("\u202a+49 89 1\u202c", "+49891"),
        ("089\u2011123", "089123"),
    ],
)
def test_numbers_lose_only_what_is_not_dialled(typed: str, dialled: str) -> None:
    assert clean_number(typed) == dialled


@pytest.mark.parametrize(
    "typed", ["", "   ", "abc", "12a4", "+", "*#", "++49", "4+9", "1" * 33, "()"]
)
def test_what_is_no_number_is_refused_with_a_sentence(typed: str) -> None:
    with pytest.raises(NotPossible) as caught:
        clean_number(typed)
    assert caught.value.sentence.endswith(".")


@given(st.text(max_size=60))
@example("²")
@example("½")
def test_any_text_gives_a_diallable_number_or_a_sentence(text: str) -> None:
    try:
        number = clean_number(text)
    except NotPossible:
        number = ""
    assert looks_like_number(text) is bool(number)
    assert set(number) <= set("+0123456789*#,")
    assert not number or clean_number(number) == number


@given(st.text(alphabet="0123456789 -/.()", min_size=1))
def test_no_digit_is_lost_or_added(text: str) -> None:
    try:
        number = clean_number(text)
    except NotPossible:
        return
    digits = "".join(char for char in text if char.isdigit())
    assert number in {digits, digits.replace("0", "", 1)} or "(0)" in text


@pytest.mark.parametrize(
    ("typed", "number", "kind"),
    [
        ("331", "331", TargetKind.PERSON),
        (" 331 ", "331", TargetKind.PERSON),
        ("weber", "331", TargetKind.PERSON),
        ("am", "332", TargetKind.PERSON),
        ("παπαδακη", "333", TargetKind.PERSON),
        ("nunez", "334", TargetKind.PERSON),
        ("6500", "6500", TargetKind.PLACE),
        ("supp", "6500", TargetKind.PLACE),
        ("089 123", "089123", TargetKind.OUTSIDE),
        ("9999", "9999", TargetKind.OUTSIDE),
    ],
)
def test_names_and_numbers_lead_where_people_mean(
    store: Store, typed: str, number: str, kind: TargetKind
) -> None:
    target = resolve(typed, store)
    assert (target.number, target.kind) == (number, kind)


def test_several_matches_are_named_and_nobody_is_dialled(store: Store) -> None:
    with pytest.raises(NotPossible, match=r"2 match .*Anna Weber \(331\), Anna Maier \(332\)"):
        resolve("anna", store)


@pytest.mark.parametrize("typed", ["nobody", "zz top", "<b>", "😀", "x" * 500, "\u202eanna\x1b\n"])
def test_an_unknown_name_is_refused_in_one_short_sentence(store: Store, typed: str) -> None:
    with pytest.raises(NotPossible) as caught:
        resolve(typed, store)
    assert len(caught.value.sentence) < 120
    assert caught.value.sentence.isprintable()
