"""The declared actions against the catalogue's facts, walked both ways."""

import copy
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec import UNSET, inspect

from ucm_cti.wire import actions as families
from ucm_cti.wire.actions.base import Action, Reply
from ucm_cti.wire.actions.inbound_routes import ListInboundRoute
from ucm_cti.wire.actions.pin_sets import UpdatePinSets
from ucm_cti.wire.registry import actions

RECORD = json.loads(
    (Path(__file__).parents[2] / "recorded" / "catalogue.json").read_text(encoding="utf-8")
)
FACTS: dict[str, dict[str, Any]] = RECORD["actions"]
DEVICES: dict[str, dict[str, Any]] = RECORD["devices"]
LIMITS = ("ge", "le", "min_length", "max_length")
ALWAYS_ALLOWED = {"need_apply"}
"""The member that every reply to a change may carry, whether its sample shows it or not."""


@dataclass(frozen=True)
class Field:
    """What a class declares of one parameter or member."""

    type: str
    required: bool = False
    fixed: bool = False
    values: frozenset[str] = frozenset()
    limits: dict[str, Any] = field(default_factory=dict)


def parts(kind: inspect.Type) -> Iterator[inspect.Type]:
    """The members of a union, without their descriptions."""
    if isinstance(kind, inspect.Metadata):
        yield from parts(kind.type)
    elif isinstance(kind, inspect.UnionType):
        for one in kind.types:
            yield from parts(one)
    elif not isinstance(kind, inspect.NoneType):
        yield kind


def below(kind: inspect.Type) -> Iterator[tuple[str, inspect.Type]]:
    """The types inside lists, with the brackets that their path gets."""
    for one in parts(kind):
        if isinstance(one, (inspect.VarTupleType, inspect.ListType)):
            for brackets, inner in below(one.item_type):
                yield "[]" + brackets, inner
        else:
            yield "", one


def described(entry: inspect.Field) -> Field:
    found = list(parts(entry.type))
    choices = [one for one in found if isinstance(one, inspect.LiteralType)]
    values = frozenset(str(value) for one in choices for value in one.values)
    limits = {
        name: limit
        for one in found
        for name in LIMITS
        if (limit := getattr(one, name, None)) is not None
    }
    return Field(
        type=type_name(found, values),
        required=entry.required,
        fixed=entry.default not in (inspect.NODEFAULT, msgspec.NODEFAULT, UNSET),
        values=values,
        limits=limits,
    )


def type_name(found: list[inspect.Type], values: frozenset[str]) -> str:
    if values:
        return "switch" if values == {"yes", "no"} else "choice"
    plain = {inspect.StrType: "text", inspect.IntType: "whole", inspect.FloatType: "decimal"}
    names = {plain.get(type(one), "structure") for one in found}
    return names.pop() if len(names) == 1 else "mixed"


def tree(kind: inspect.Type, path: str = "", above: tuple[type, ...] = ()) -> dict[str, Field]:
    """Every field of a struct by its path; "*" stands for anything below."""
    found: dict[str, Field] = {}
    for brackets, one in below(kind):
        if isinstance(one, inspect.StructType) and one.cls not in above:
            for entry in one.fields:
                name = f"{path}{brackets}.{entry.encode_name}".lstrip(".")
                found[name] = described(entry)
                found |= {f"{name}{marks}": found[name] for marks, _ in below(entry.type)}
                found |= tree(entry.type, name, (*above, one.cls))
        elif isinstance(one, (inspect.StructType, inspect.AnyType, inspect.DictType)):
            found[f"{path}{brackets}.*".lstrip(".")] = Field("structure")
    return found


def lookup(declared: dict[str, Field], path: str) -> Field | None:
    if path in declared:
        return declared[path]
    return next(
        (one for name, one in declared.items() if name[-1] == "*" and path.startswith(name[:-1])),
        None,
    )


def faults(name: str, facts: dict[str, Any], cls: type[Action[Any]] | None) -> list[str]:
    """In what a declaration differs from the facts."""
    if cls is None:
        return ["is not declared"]
    spec, devices = cls.spec, DEVICES.get(name, {})
    said = {
        "name": (spec.name, name.partition(".")[0]),
        "family": (spec.family, facts["family"]),
        "danger": (spec.danger.value, facts["danger"]),
        "mutates": (spec.mutates, facts["mutates"]),
        "apply": (spec.apply, facts["apply"]),
        "reply": (spec.reply.value, facts["reply"]),
        "official": (spec.official, True),
    }
    return [
        *(
            f"{key} is {ours!r}, not {theirs!r}"
            for key, (ours, theirs) in said.items()
            if ours != theirs
        ),
        *parameter_faults(facts["parameters"], tree(inspect.type_info(cls)), devices),
        *member_faults(facts, tree(inspect.type_info(spec.result)), devices),
    ]


def parameter_faults(
    facts: dict[str, Any], declared: dict[str, Field], devices: dict[str, Any]
) -> Iterator[str]:
    for path, fact in facts.items():
        leaf = leaf_of(path)
        ours = lookup(declared, path)
        if ours is None and leaf != path:
            ours = next((one for at, one in declared.items() if leaf_of(at) == leaf), None)
        if ours is None:
            yield f"parameter {path} is missing"
        else:
            yield from (f"parameter {path} {fault}" for fault in field_faults(fact, ours))
    known = {path.partition(".")[0].rstrip("[]") for path in facts} | set(map(leaf_of, facts))
    known.update(devices.get("parameters", ()))
    for path, ours in declared.items():
        if "." not in path and "[" not in path and path not in known and not ours.fixed:
            yield f"parameter {path} is invented"


def field_faults(fact: dict[str, Any], ours: Field) -> Iterator[str]:
    wanted = fact["type"]
    if "values" in fact and ours.values != set(fact["values"]) and wanted == "choice":
        yield f"offers {sorted(ours.values)}, not {sorted(fact['values'])}"
    same = {wanted} | {
        "text": {"choice", "switch"},  # known tokens of an open set
        "whole": {"choice"} if "values" in fact else set(),
        "choice": {"switch"},
    }.get(wanted, set())
    if ours.type not in same:
        yield f"is {ours.type}, not {wanted}"
    if fact.get("required", False) and not (ours.required or ours.fixed):
        yield "is not required"
    if ours.required and not fact.get("required", False):
        yield "is required"
    limits = {name: fact[name] for name in LIMITS if name in fact}
    if limits != ours.limits and not ours.values:
        yield f"has the limits {ours.limits}, not {limits}"


def member_faults(
    facts: dict[str, Any], declared: dict[str, Field], devices: dict[str, Any]
) -> Iterator[str]:
    if facts["reply"] != Reply.WRAPPED.value:  # its result is a reading of ours: names suffice
        leaves = {leaf_of(path) for path in declared}
        for path in facts["members"]:
            if not path.endswith("]") and leaf_of(path) not in leaves:
                yield f"member {path} is missing"
        return
    for path in facts["members"]:
        if lookup(declared, path) is None:
            yield f"member {path} is missing"
    known = set(ALWAYS_ALLOWED)
    for path in (*facts["members"], *devices.get("members", ())):
        steps = path.replace("[]", "").split(".")
        known |= {".".join(steps[: depth + 1]) for depth in range(len(steps))}
    for path in declared:
        if path.replace("[]", "") not in known and not path.endswith("*"):
            yield f"member {path} is invented"


def leaf_of(path: str) -> str:
    return path.rpartition(".")[2]


@pytest.mark.parametrize("name", sorted(FACTS))
def test_an_action_is_declared_as_the_catalogue_has_it(name: str) -> None:
    found = faults(name, FACTS[name], actions().get(name))
    assert found == []


def test_nothing_is_declared_that_the_catalogue_lacks() -> None:
    official = {name for name, cls in actions().items() if cls.spec.official}
    assert official <= FACTS.keys()
    assert not (actions().keys() - official) & FACTS.keys()
    assert DEVICES.keys() <= FACTS.keys()
    assert all(fact["origin"].startswith("wire.md") for fact in DEVICES.values())


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"danger": "none"}, "danger is 'config', not 'none'"),
        ({"apply": False}, "apply is True, not False"),
        ({"reply": "file"}, "reply is 'wrapped', not 'file'"),
        ({"parameters": {"pin_sets_id": None}}, "parameter pin_sets_id is invented"),
        ({"parameters": {"new": {"type": "text"}}}, "parameter new is missing"),
        (
            {"parameters": {"members[].pin": {"type": "whole", "required": True}}},
            "parameter members[].pin is text, not whole",
        ),
        (
            {"parameters": {"pin_sets_name": {"type": "text"}}},
            "parameter pin_sets_name is required",
        ),
        (
            {"parameters": {"record_in_cdr": {"type": "switch", "required": True}}},
            "parameter record_in_cdr is not required",
        ),
        (
            {"parameters": {"record_in_cdr": {"type": "choice", "values": ["no", "all"]}}},
            "parameter record_in_cdr offers ['no', 'yes'], not ['all', 'no']",
        ),
        (
            {"parameters": {"pin_sets_id": {"type": "text", "required": True, "max_length": 3}}},
            "parameter pin_sets_id has the limits {}, not {'max_length': 3}",
        ),
        ({"members": ["need_apply", "new[].id"]}, "member new[].id is missing"),
    ],
)
def test_a_difference_is_seen(change: dict[str, Any], fault: str) -> None:
    facts = copy.deepcopy(FACTS["updatePinSets"])
    for key, value in change.items():
        if key == "parameters":
            facts[key].update(value)
            facts[key] = {name: fact for name, fact in facts[key].items() if fact is not None}
        else:
            facts[key] = value
    assert faults("updatePinSets", facts, UpdatePinSets) == [fault]


def test_members_are_seen_through_lists_in_lists() -> None:
    facts = copy.deepcopy(FACTS["listInboundRoute"])
    facts["members"].remove("inbound_route[].members[].tc")
    assert faults("listInboundRoute", facts, ListInboundRoute) == [
        "member inbound_route[].members[].tc is invented"
    ]


def test_every_module_of_actions_is_loaded() -> None:
    folder = Path(families.__file__).parent
    declaring = {
        path.stem for path in folder.glob("*.py") if "\n@action(" in path.read_text("utf-8")
    }
    assert declaring == set(families.FAMILIES)


def test_the_registry_can_be_the_first_import() -> None:
    said = "from ucm_cti.wire import registry; print(len(registry.actions()) > 129)"
    done = subprocess.run(  # noqa: S603 - our own interpreter and words
        [sys.executable, "-c", said], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "True"
