"""Search: parts, initials, accents, numbers, any script."""

import time
import timeit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.commands.search import NO_MATCH, fold, match, search
from ucm_cti.domain.extension import Extension
from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.store.inputs import AccountsRead
from ucm_cti.store.store import Store
from ucm_cti.ui.models.directory import Directory
from ucm_cti.wire.rows import AccountRow

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


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("am", "Anna Maier"),
        ("am", "Maier, Anna"),
        ("strasse", "Straße"),
        ("straße", "Strasse"),
        ("mueller", "Jörg Müller"),
        ("muller", "Jörg Müller"),
        ("Müller", "Mueller"),
        ("soren", "Søren Østergård"),
        ("oestergaard", "Søren Østergård"),
        ("zolw", "Żółw"),
        ("istanbul", "İstanbul"),
        ("ilgin", "ILGIN"),
        ("yilmaz", "Yılmaz"),
        ("papadop", "Γιώργος Παπαδόπουλος"),
        ("giorgos", "Γιώργος Παπαδόπουλος"),
        ("παπαδοπουλος", "Γιώργος Παπαδόπουλος"),
        ("ΓΙΩΡΓΟΣ", "Γιώργος"),
        ("μαρια", "Maria"),
        ("ivanov", "Сергей Иванов"),
        ("serg iv", "Сергей Иванов"),
        ("иванов", "Ivanov"),
        ("احمد", "أحمد علي"),
        ("علي", "أحمد على"),
        ("小明", "王小明"),
        ("明", "王小明"),
        ("田中", "田中 太郎"),
        ("o'brien", "Sean O’Brien"),
        ("obrien", "Sean O'Brien"),
        ("jean-luc", "Jean Luc"),
        ("١٠٠٤", "nobody"),
        ("１００４", "nobody"),
    ],
)
def test_a_name_is_found_in_any_script_and_by_other_keyboards(query: str, name: str) -> None:
    assert match(query, name, "1004") > 0


@pytest.mark.parametrize(("query", "name"), [("-", "Anna"), ("m", "Adam"), ("xa", "Anna")])
def test_what_does_not_fit_is_not_found(query: str, name: str) -> None:
    assert match(query, name, "1004") == NO_MATCH


def test_ten_thousand_people_are_searched_within_a_frame() -> None:
    firsts = ("Anna", "Omar", "Γιώργος", "Сергей", "Jörg", "محمد", "王小明", "Jean-Luc")
    lasts = ("Weber", "Haddad", "Παπαδόπουλος", "Иванов", "Müller", "علي", "Østergård")
    pairs = [
        (f"{firsts[at % 8]} {lasts[at % 7]} {at % 97}", str(10_000 + at)) for at in range(10_000)
    ]
    store = Store()
    rows = (AccountRow(extension=number, fullname=name) for name, number in pairs)
    store.apply(AccountsRead(tuple(rows), 1.0))
    directory = Directory(store)
    for query in ("a", "1", "an", "aw", "ann web", "mueller", "παπ", "qqq", "10099"):
        took = min(
            timeit.repeat(
                lambda q=query: directory.match_people(q, 8),
                timer=time.process_time,
                number=1,
                repeat=7,
            )
        )
        assert took < 0.016, (query, took)


@given(st.text(), st.text(), st.text(alphabet="0123456789"))
def test_any_text_is_a_safe_query(query: str, name: str, number: str) -> None:
    assert match(query, name, number) >= -1


@given(st.text(alphabet=st.characters(categories=["L"]), min_size=1))
def test_a_name_finds_itself(name: str) -> None:
    assert match(name, name, "1") >= 0 or not fold(name).split()
