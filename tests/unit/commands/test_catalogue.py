"""Actions described without their classes, and built from what a person types."""

from collections.abc import Iterator
from typing import Annotated, Literal

import pytest
from msgspec import UNSET, Meta, UnsetType

from ucm_cti.commands import catalogue
from ucm_cti.commands.catalogue import FieldKind
from ucm_cti.commands.parameters import FieldAbout, fields_of, value_of
from ucm_cti.domain.errors import UsageError
from ucm_cti.wire import registry
from ucm_cti.wire.actions.base import JSON_TEXT, Accepted, Action, Danger, Reply, YesNo
from ucm_cti.wire.actions.calls import CallBarge, Hold
from ucm_cti.wire.actions.lists import ListAction
from ucm_cti.wire.codec import parameters
from ucm_cti.wire.registry import action, actions
from ucm_cti.wire.secrets import Body


class Member(Body, frozen=True, kw_only=True):
    """A PIN and whose it is."""

    pin: Annotated[str, Meta(max_length=8, description="the PIN")]
    pin_name: str | UnsetType = UNSET


@pytest.fixture
def invented() -> Iterator[None]:
    """Actions with every sort of parameter, and two variants of one wire name."""
    before = dict(registry._BY_ID)

    @action("paint", family="art", danger=Danger.CONFIG, apply=True)
    class Paint(Action[Accepted], frozen=True, kw_only=True):
        """Paint a wall (catalogue: paint).

        It takes `coats` of paint
        and dries in a day.

        The wall must stand (wire.md 9.9).
        """

        wet: Annotated[YesNo, Meta(description="paint on wet ground")] | UnsetType = UNSET
        coats: Annotated[int, Meta(ge=1, le=9, description="how many")] | UnsetType = UNSET
        litres: Annotated[float, Meta(ge=0.5, description="of paint")] | UnsetType = UNSET
        colour: Annotated[str, Meta(min_length=3, max_length=12, description="by name")]
        tone: Annotated[Literal["warm", "", "cold"], Meta(description="x")] | UnsetType = UNSET
        secret: Annotated[str, Meta(description="the door's")] | UnsetType = UNSET
        members: (
            Annotated[tuple[Member, ...], Meta(extra=JSON_TEXT, description="who may")] | UnsetType
        ) = UNSET
        rooms: tuple[str, ...] | UnsetType = UNSET
        brush: int | str | UnsetType = UNSET

    @action("report", family="art", variant="days")
    class Days(Action[Accepted], frozen=True, kw_only=True):
        """By day."""

        since: str

    @action("report", family="art", variant="walls")
    class Walls(Action[Accepted], frozen=True, kw_only=True):
        """By wall."""

        wall: str
        since: str | UnsetType = UNSET

    @action("report", family="art", variant="all")
    class Everything(Action[Accepted], frozen=True, kw_only=True):
        """All."""

        since: str

    yield
    registry._BY_ID.clear()
    registry._BY_ID.update(before)


def test_every_action_that_may_be_sent_is_described_from_its_class() -> None:
    found = {one.id: one for one in catalogue.descriptions()}
    assert found.keys() == {
        name for name, kind in actions().items() if kind.spec.family != "session"
    }
    for name, about in found.items():
        spec = actions()[name].spec
        assert (about.name, about.family, about.mutates) == (spec.name, spec.family, spec.mutates)
        assert about.title and "`" not in about.title and not about.title.endswith(".")
        required = [field.required for field in about.fields]
        assert required == sorted(required, reverse=True), "required ones come first"


def test_a_known_action_in_full() -> None:
    barge = catalogue.describe("callbarge")
    assert (barge.family, barge.danger, barge.mutates) == ("call", Danger.CALL, True)
    assert (barge.apply, barge.official, barge.reply) == (False, True, Reply.WRAPPED)
    assert "names the monitored leg" not in barge.title and "monitored leg" in barge.about
    assert [(field.name, field.required) for field in barge.fields] == [
        ("channel", True),
        ("exten", True),
        ("barge-exten", True),
        ("mode", False),
    ]
    mode = barge.field("mode")
    assert mode is not None and (mode.kind, mode.choices) == (
        FieldKind.CHOICE,
        ("", "w", "W", "B"),
    )


def test_each_sort_of_parameter(invented: None) -> None:
    about = catalogue.describe("paint")
    assert about.title == "Paint a wall"
    assert about.about == "It takes coats of paint and dries in a day.\nThe wall must stand."
    fields = {field.name: field for field in about.fields}
    assert next(iter(fields)) == "colour", "the required one comes first"
    assert fields["wet"] == FieldAbout(
        name="wet",
        kind=FieldKind.SWITCH,
        required=False,
        description="paint on wet ground",
        choices=("yes", "no"),
    )
    coats, litres, colour = fields["coats"], fields["litres"], fields["colour"]
    assert (coats.kind, coats.minimum, coats.maximum) == (FieldKind.NUMBER, 1, 9)
    assert coats.expects == "a whole number from 1 to 9"
    assert litres.expects == "a number of at least 0.5"
    assert (colour.shortest, colour.longest) == (3, 12)
    assert colour.expects == "text of 3 to 12 characters"
    assert fields["tone"].choices == ("warm", "", "cold"), "in the order of the declaration"
    assert fields["tone"].expects == 'one of warm, "", cold'
    assert fields["secret"].secret and not coats.secret
    assert fields["brush"].kind is FieldKind.TEXT
    members = fields["members"]
    assert (members.kind, members.many, members.secret) == (FieldKind.STRUCTURE, True, False)
    assert members.hides and members.sample == '[{"pin": …, "pin_name"?: …}]'
    assert [(one.name, one.required, one.secret) for one in members.members] == [
        ("pin", True, True),
        ("pin_name", False, False),
    ]
    assert fields["rooms"].sample == '["…"]'


def test_what_was_typed_becomes_the_action(invented: None) -> None:
    typed = {
        "colour": "red",
        "wet": "no",
        "coats": " 2",
        "litres": "0.5",
        "tone": "",
        "members": '[{"pin": 1234, "pin_name": "door"}]',
        "rooms": '["hall", "attic"]',
        "brush": "narrow",
    }
    assert catalogue.validate("paint", typed) == {}
    assert parameters(catalogue.build("paint", typed)) == {
        "colour": "red",
        "wet": "no",
        "coats": "2",
        "litres": "0.5",
        "tone": "",
        "members": '[{"pin":"1234","pin_name":"door"}]',
        "rooms": ["hall", "attic"],
        "brush": "narrow",
    }
    assert catalogue.build("hold", {"channel": "PJSIP/1-0"}) == Hold(channel="PJSIP/1-0")
    barge = {"channel": "a", "exten": "1", "barge-exten": "2@0", "mode": "w"}
    assert catalogue.build("callbarge", barge) == CallBarge(
        channel="a", exten="1", barge_exten="2@0", mode="w"
    )


@pytest.mark.parametrize(
    ("name", "value", "phrase"),
    [
        ("wet", "maybe", "takes yes or no"),
        ("wet", "", "takes yes or no"),
        ("coats", "0", "takes a whole number from 1 to 9"),
        ("coats", "10", "takes a whole number from 1 to 9"),
        ("coats", "two", "takes a whole number from 1 to 9"),
        ("coats", "", "takes a whole number from 1 to 9"),
        ("litres", "1e999", "takes a number of at least 0.5"),
        ("litres", "nan", "takes a number of at least 0.5"),
        ("colour", "re", "takes text of 3 to 12 characters"),
        ("colour", "r" * 13, "takes text of 3 to 12 characters"),
        ("tone", "hot", 'takes one of warm, "", cold'),
        ("members", "[", 'takes JSON such as [{"pin": …'),
        ("members", "[" * 100_000, 'takes JSON such as [{"pin": …'),
        ("members", '{"pin": "1"}', "does not fit (Expected array, got object)"),
        ("members", '[{"pin_name": "x"}]', "does not fit (Object missing required field pin"),
        ("members", '[{"pin": "123456789"}]', "does not fit (Expected str of length <= 8"),
        ("members", '[{"pin": "1", "pinname": "x"}]', "has no member “pinname”"),
        ("rooms", "hall", 'takes JSON such as ["…"]'),
        ("coat", "1", "is no parameter of paint (did you mean coats?)"),
        ("zzz", "1", "is no parameter of paint"),
    ],
)
def test_what_is_wrong_is_told_by_parameter(
    invented: None, name: str, value: str, phrase: str
) -> None:
    problems = catalogue.validate("paint", {"colour": "red", name: value})
    assert problems.keys() == {name} and problems[name].startswith(phrase), problems
    with pytest.raises(UsageError) as raised:
        catalogue.build("paint", {"colour": "red", name: value})
    assert str(raised.value).startswith(f"paint: {name} {phrase}")


def test_all_that_is_wrong_is_told_at_once() -> None:
    problems = catalogue.validate("callbarge", {"channel": "a", "mode": "x"})
    assert problems == {
        "mode": 'takes one of "", w, W, B',
        "exten": "is needed",
        "barge-exten": "is needed",
    }
    assert catalogue.validate("getSystemStatus", {"a": "b"}) == {
        "a": "is no parameter of getSystemStatus, which takes none"
    }


def test_a_wire_name_means_the_variant_that_fits(invented: None) -> None:
    assert catalogue.find("report", {"wall": "north"}).id == "report.walls"
    assert catalogue.find("report.days", {}).id == "report.days"
    assert catalogue.find("hold", {}).id == "hold"
    assert [one.id for one in catalogue.named("report")] == [
        "report.days",
        "report.walls",
        "report.all",
    ]
    with pytest.raises(UsageError, match=r"can mean report\.days, report\.all; name one"):
        catalogue.find("report", {"since": "monday"})
    with pytest.raises(UsageError, match=r"fit no report; there are report\.days, report\.walls"):
        catalogue.find("report", {"floor": "1"})


def test_the_variant_that_sends_just_what_was_typed_is_meant() -> None:
    assert catalogue.find("recapi", {"filename": "a.wav"}).id == "recapi.download"
    assert catalogue.find("recapi", {}).id == "recapi.directories"
    netdisk = {"filename": "a.wav", "path_type": "netdisk"}
    assert catalogue.find("recapi", netdisk).id == "recapi.download_netdisk"
    path_type = catalogue.describe("recapi.download_netdisk").field("path_type")
    assert path_type is not None and path_type.fixed


def test_null_is_a_value_where_the_declaration_has_it() -> None:
    ring = catalogue.describe("updateSIPAccount").field("ring_timeout")
    assert ring is not None and ring.nullable
    assert ring.expects == "a whole number from 3 to 600, or null"
    given = {"extension": "1000", "ring_timeout": "null"}
    sent = catalogue.build("updateSIPAccount", given)
    assert parameters(sent)["ring_timeout"] is None
    number = catalogue.build("updateSIPTrunk", {"trunk": "1", "pai_number": "null"})
    assert parameters(number)["pai_number"] is None
    assert "takes" in catalogue.validate("listAccount", {"page": "null"})["page"]


def test_a_switch_named_like_a_secret_is_none() -> None:
    skip = catalogue.describe("updateSIPAccount").field("skip_vmsecret")
    assert skip is not None and skip.kind is FieldKind.SWITCH and not skip.secret


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("listAcount", "There is no action “listAcount” (did you mean listAccount"),
        ("hangup", "There is no action “hangup” (did you mean Hangup?)."),
        ("zzz", "There is no action “zzz”."),
        ("login", "The session sends login by itself; name another action."),
    ],
)
def test_a_name_that_is_none(name: str, says: str) -> None:
    for ask in (catalogue.describe, lambda name: catalogue.find(name, {})):
        with pytest.raises(UsageError) as raised:
            ask(name)
        assert str(raised.value).startswith(says)


def test_every_declared_parameter_can_be_typed_in() -> None:
    """No action may take what a line of text cannot say."""
    for about in catalogue.descriptions():
        for field in fields_of(actions()[about.id]):
            assert field.expects
            assert (
                field.kind in {FieldKind.TEXT, FieldKind.STRUCTURE}
                or field.choices
                or (field.kind is FieldKind.NUMBER)
            )


def test_what_may_be_kept_has_no_secret(invented: None) -> None:
    typed = {"colour": "red", "secret": "s", "members": '[{"pin": "1"}]', "rooms": "[]", "x": "y"}
    assert catalogue.unsecret("paint", typed) == {"colour": "red", "rooms": "[]"}


def test_a_list_action_counts_its_pages() -> None:
    (page,) = [field for field in fields_of(ListAction) if field.name == "page"]
    assert value_of(page, int | UnsetType, "2") == 2
