"""Parameters against declarations (wire.md 2.1)."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ucm_cti.wire.actions  # noqa: F401
from ucm_cti.simulator.config.errands import ERRANDS
from ucm_cti.simulator.config.families import CONFIGURING
from ucm_cti.simulator.handlers import HANDLERS
from ucm_cti.simulator.parameters import declared, read_parameters
from ucm_cti.simulator.pbx import Pbx, small_office
from ucm_cti.simulator.records.office import Records
from ucm_cti.simulator.sessions import Rejection
from ucm_cti.wire.registry import actions, find_action

SESSION = {"challenge", "login", "logout"}


def read(action: str, **request: Any) -> dict[str, Any]:
    cls = find_action(action)
    assert cls is not None
    return read_parameters(cls, {"action": action, "cookie": "c", **request})


def refusal(action: str, **request: Any) -> Rejection:
    with pytest.raises(Rejection) as caught:
        read(action, **request)
    return caught.value


def test_every_declared_action_has_a_handler_and_every_handler_a_declaration() -> None:
    records = set(Records(Pbx(small_office())).answers())
    configuring = set(CONFIGURING) | set(ERRANDS)
    assert set(HANDLERS) | configuring | records | SESSION == set(actions())
    assert not set(HANDLERS) & configuring


def test_the_unknown_parameter_is_named_as_devices_do() -> None:
    no = refusal("dialOutbound", caller="1000", extension="0301234")
    assert no.code == -1
    assert no.members == {"text": "No such node(extension) under Function(dialOutbound)"}


@pytest.mark.parametrize("value", [None, "", "  ", True, 1.5, ["1"], {"a": 1}])
def test_a_missing_or_unusable_required_value_is_minus_one(value: Any) -> None:
    assert refusal("dialExtension", caller="1000", callee=value).code == -1
    assert refusal("dialExtension", caller="1000").code == -1


def test_text_and_numbers_stand_for_each_other() -> None:
    assert read("dialExtension", caller=1000, callee="1001") == {"caller": "1000", "callee": "1001"}
    assert read("listAccount", item_num="30", page=2) == {"item_num": 30, "page": 2}


def test_values_that_are_not_on_offer_are_minus_fifteen() -> None:
    assert refusal("listAccount", sord="acs").code == -15
    assert refusal("listAccount", item_num="many").code == -15
    assert (
        refusal("callbarge", channel="c", exten="1", **{"barge-exten": "2", "mode": "x"}).code
        == -15
    )


def test_the_empty_mode_of_barge_is_a_value() -> None:
    values = read("callbarge", channel="c", exten="1", **{"barge-exten": "2@1", "mode": ""})
    assert values == {"channel": "c", "exten": "1", "barge-exten": "2@1", "mode": ""}


def test_login_takes_a_version_that_is_not_declared() -> None:
    assert read("login", user="u", token="t", version="1.0") == {"user": "u", "token": "t"}


SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)


@given(
    action=st.sampled_from(sorted(actions())),
    request=st.dictionaries(
        st.sampled_from(["channel", "caller", "callee", "page", "sord", "mode", "x"]) | st.text(),
        SCALARS | st.lists(SCALARS, max_size=2),
        max_size=4,
    ),
)
def test_any_request_is_read_in_declared_types_or_rejected(
    action: str, request: dict[str, Any]
) -> None:
    cls = find_action(action)
    assert cls is not None
    try:
        values = read_parameters(cls, request)
    except Rejection as no:
        code = no.code
    else:
        code = 0
    assert code in {0, -1, -15}
    if code:
        return
    kinds = {parameter.name: parameter for parameter in declared(cls)}
    assert {p.name for p in kinds.values() if p.required} <= values.keys() <= kinds.keys()
    assert all(isinstance(value, kinds[name].kind) for name, value in values.items())
