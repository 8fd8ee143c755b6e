"""One pseudonym for each number and name: the same every time, nobody else's, of the same kind."""

import json
import string
import unicodedata
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.wire_capture.site import NOW, dice, mojibake
from ucm_cti.wire.capture.pseudonyms import Originals, Pseudonyms
from ucm_cti.wire.capture.rewriting import Rewriter

NUMBERS = st.text(string.digits, min_size=1, max_size=18)
LETTERS = st.characters(categories=["Lu", "Ll", "Lo"])
WORDS = st.text(LETTERS, min_size=3, max_size=12).filter(
    lambda word: len(word.lower()) == len(word)
)
SEEDS = st.integers(min_value=0, max_value=10_000)
LEAVES = st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=20), NUMBERS, WORDS)
MEMBERS = st.sampled_from(
    ["extension", "fullname", "channel", "linkedid", "odd", "password", "12", "members", "addr"]
)
DOCUMENTS = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(MEMBERS, inner, max_size=4),
    max_leaves=12,
)


@given(SEEDS, st.lists(NUMBERS, max_size=60, unique=True))
def test_numbers_are_injective_consistent_and_of_the_same_length(
    seed: int, numbers: list[str]
) -> None:
    names = Pseudonyms(dice(seed))
    given_ = {number: names.number(number) for number in numbers}
    assert len(set(given_.values())) == len(numbers)
    assert given_ == {number: names.number(number) for number in numbers}
    for old, new in given_.items():
        assert new.isdigit()
        assert len(old) - len(old.lstrip("0")) == len(new) - len(new.lstrip("0"))
        assert len(new) == len(old) or len(old.lstrip("0")) == 1


def test_a_whole_plan_of_short_numbers_gets_a_plan_of_the_same_length() -> None:
    plan = [str(number) for number in range(100, 1000)]
    names = Pseudonyms(dice(1), plan)
    made = {names.number(number) for number in plan}
    assert made == set(plan), "there is no other number of three digits, but nobody shares one"


@given(SEEDS, st.lists(WORDS, max_size=40, unique_by=str.lower))
def test_names_keep_script_length_and_capitals(seed: int, words: list[str]) -> None:
    names = Pseudonyms(dice(seed), {word.lower() for word in words})
    made = [names.word(word) for word in words]
    assert len({one.lower() for one in made}) == len(words)
    for old, new in zip(words, made, strict=True):
        assert len(new) == len(old)
        assert [one.isascii() for one in new] == [one.isascii() for one in old]
        assert len(new.encode()) == len(old.encode())
        assert names.word(old) == new


def test_names_stay_in_their_alphabet() -> None:
    names = Pseudonyms(dice(3))
    for name in ("Papadaki", "Müller", "Дмитрий", "Θεοδώρα", "شركة", "田中商店"):
        for old, new in zip(name, names.word(name), strict=True):
            assert unicodedata.name(new).split()[0] == unicodedata.name(old).split()[0]
            assert new.isupper() == old.isupper()


@given(SEEDS, DOCUMENTS)
def test_any_document_keeps_its_shape(seed: int, document: Any) -> None:
    rewriter = Rewriter(Pseudonyms(dice(seed)), shift=-7 * 86400, now=NOW)
    text = json.dumps(document, ensure_ascii=seed % 2 == 0)
    assert shape(json.loads(rewriter.text(text))) == shape(document)


def shape(value: Any) -> Any:
    if isinstance(value, dict):
        return [shape(part) for part in value.values()]
    if isinstance(value, list):
        return [shape(part) for part in value]
    return type(value)


@given(st.text(max_size=300))
def test_any_text_is_taken(text: str) -> None:
    for replacer in (Originals(), Pseudonyms(dice(1))):
        rewriter = Rewriter(replacer, shift=0, now=NOW)
        found = rewriter.text(text)
        assert isinstance(found, str)


@given(st.text('{}[]":,\\u0n 1aé\n', max_size=80))
def test_any_garbled_json_is_taken(text: str) -> None:
    Rewriter(Pseudonyms(dice(1)), shift=0, now=NOW).text(text)


@given(st.lists(WORDS, min_size=1, max_size=3))
def test_mojibake_stays_mojibake_of_the_same_name(words: list[str]) -> None:
    rewriter = Rewriter(Pseudonyms(dice(5)), shift=0, now=NOW)
    name = " ".join(words)
    spoiled = rewriter.value("first_name", mojibake(name))
    if not name.isascii():
        assert spoiled == mojibake(rewriter.value("first_name", name))


def test_an_address_is_another_of_the_same_net() -> None:
    names = Pseudonyms(dice(1))
    for old, head in (
        ("192.168.14.159", "192.168."),
        ("10.1.2.30", "10."),
        ("172.16.1.1", "172.16."),
    ):
        new = names.address(old)
        assert new.startswith(head) and new != old
        assert [len(part) for part in new.split(".")] == [len(part) for part in old.split(".")]
    assert not names.address("203.0.113.9").startswith("203.")
