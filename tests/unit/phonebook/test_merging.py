"""Duplicates become one contact, different people never do, and no number is lost."""

from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.commands.phonebook import digits_key, merged
from ucm_cti.commands.phonebook.merging import as_one
from ucm_cti.domain.contact import Contact, ContactId, ContactNumber, NumberKind, SourceId

NAMES = ("", "Anna Weber", "Weber, Anna", "Dr. Anna Wéber", "Omar Haddad", "Dr")
COMPANIES = ("", "Acme", "ACME", "Bricks Ltd")
NUMBERS = ("+4989123", "004989123", "4989123", "+49 89 123", "+30231", "030231", "17")


def contact(name: str = "", company: str = "", *numbers: str, key: str = "c0") -> Contact:
    made = tuple(ContactNumber(number) for number in numbers)
    return Contact(ContactId(key), name, company, made)


@st.composite
def contacts(draw: st.DrawFn) -> list[Contact]:
    count = draw(st.integers(0, 8))
    kinds = st.builds(ContactNumber, st.sampled_from(NUMBERS), st.sampled_from(NumberKind))
    return [
        Contact(
            ContactId(f"c{index}"),
            draw(st.sampled_from(NAMES)),
            draw(st.sampled_from(COMPANIES)),
            tuple(draw(st.lists(kinds, max_size=3))),
            draw(st.sampled_from(("", "a@example.com", "b@example.com"))),
            source=SourceId(draw(st.sampled_from("ab"))),
        )
        for index in range(count)
    ]


def one_each(found: list[Contact]) -> list[Contact]:
    return sorted(
        (as_one(group, digits_key) for group in merged(found, digits_key)), key=lambda c: c.id
    )


@given(contacts(), st.randoms())
def test_the_order_of_reading_changes_nothing(found: list[Contact], chance: object) -> None:
    shuffled = list(found)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert one_each(shuffled) == one_each(found)


@given(contacts())
def test_merging_again_changes_nothing(found: list[Contact]) -> None:
    once = one_each(found)
    assert one_each(once) == once


@given(contacts())
def test_no_number_and_nobody_is_lost(found: list[Contact]) -> None:
    before = {digits_key(number.number) for each in found for number in each.numbers}
    after = [digits_key(number.number) for each in one_each(found) for number in each.numbers]
    assert set(after) == before
    groups = merged(found, digits_key)
    assert sorted(c.id for group in groups for c in group) == sorted(c.id for c in found)


def test_two_people_at_one_switchboard_stay_two() -> None:
    found = [
        contact("Anna Weber", "Acme", "+4989123", key="c1"),
        contact("Omar Haddad", "Acme", "+4989123", key="c2"),
        contact("", "Acme", "+4989123", key="c3"),
    ]
    assert len(merged(found, digits_key)) == 3


def test_the_same_person_with_one_company_or_number_is_one() -> None:
    found = [
        contact("Anna Weber", "Acme", "+4989123", key="c1"),
        contact("Weber, Anna", "acme", "+49171", key="c2"),
        contact("Dr. Anna Weber", "", "0049171", key="c3"),
    ]
    (group,) = merged(found, digits_key)
    one = as_one(group, digits_key)
    assert (one.name, one.company) == ("Dr. Anna Weber", "Acme")
    assert {number.number for number in one.numbers} == {"+4989123", "+49171"}


def test_two_people_of_one_name_elsewhere_stay_two() -> None:
    found = [
        contact("Anna Weber", "Acme", "+4989123", key="c1"),
        contact("Anna Weber", "Bricks Ltd", "+30231", key="c2"),
    ]
    assert len(merged(found, digits_key)) == 2


def test_a_number_keeps_the_kind_that_says_most() -> None:
    one = as_one(
        (
            Contact(ContactId("c1"), "A", numbers=(ContactNumber("0049171"),)),
            Contact(ContactId("c2"), "A", numbers=(ContactNumber("+49171", NumberKind.MOBILE),)),
        ),
        digits_key,
    )
    assert one.numbers == (ContactNumber("+49171", NumberKind.MOBILE),)
