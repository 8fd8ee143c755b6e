"""Search: parts, initials, accents, numbers, any script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.commands.search import fold, match, search
from ucm_cti.domain.extension import Extension
from ucm_cti.domain.ids import ExtensionNumber

PEOPLE = [
    Extension(ExtensionNumber(number), name)
    for number, name in [
        ("1004", "Anna Weber"),
        ("1007", "Omar Haddad"),
        ("1011", "Li Wei"),
        ("1015", "Dr. Ånna Stone"),
        ("1020", ""),
        ("2004", "محمد علي"),
    ]
]


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ("anna", ["1004", "1015"]),
        ("ANNA web", ["1004"]),
        ("aw", ["1004"]),
        ("1004", ["1004"]),
        ("04", ["1004", "2004"]),
        ("had", ["1007"]),
        ("محمد", ["2004"]),
        ("zzz", []),
        ("anna omar", []),
    ],
)
def test_the_best_match_comes_first(query: str, numbers: list[str]) -> None:
    assert [person.number for person in search(PEOPLE, query)] == numbers


def test_an_empty_query_finds_everybody_by_name() -> None:
    assert len(search(PEOPLE, " ")) == len(PEOPLE)
    assert search(PEOPLE, "", limit=1)[0].number == "1020"


@given(st.text(), st.text(), st.text(alphabet="0123456789"))
def test_any_text_is_a_safe_query(query: str, name: str, number: str) -> None:
    assert match(query, name, number) >= -1


@given(st.text(alphabet=st.characters(categories=["L"]), min_size=1))
def test_a_name_finds_itself(name: str) -> None:
    assert match(name, name, "1") >= 0 or not fold(name).split()
