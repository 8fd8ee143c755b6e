"""Parameters against declarations (wire.md 2.1)."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

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


def test_ranges_and_lengths_are_held() -> None:
    assert read("updateSIPAccount", extension="1000", ring_timeout="3")["ring_timeout"] == 3
    for wrong in ({"ring_timeout": 2}, {"ring_timeout": "601"}, {"user_outrt_passwd": "123"}):
        assert refusal("updateSIPAccount", extension="1000", **wrong).code == -15
    assert refusal("updateSIPAccount", extension="1").code == -15
    assert refusal("updateAnalogTrunk", trunk_index=3, rxgain="12.5").code == -15
    assert refusal("updateAnalogTrunk", trunk_index=3, rxgain="nan").code == -15
    values = read("updateAnalogTrunk", trunk_index="3", rxgain=-13, txgain="0.5")
    assert values == {"trunk_index": 3, "rxgain": -13.0, "txgain": 0.5}


def test_small_numbers_are_numbers() -> None:
    values = read("updateSIPAccount", extension="1000", dnd_timetype="8")
    assert values["dnd_timetype"] == 8
    assert refusal("updateSIPAccount", extension="1000", dnd_timetype=9).code == -15


def test_structures_are_read_member_by_member() -> None:
    good = {"presence_status": "away", "cfu": 1001, "cfu_timetype": "0", "cfb": None}
    values = read("updateSIPAccount", extension="1000", sip_presence_settings=[good])
    assert values["sip_presence_settings"] == [
        {"presence_status": "away", "cfu": "1001", "cfu_timetype": 0, "cfb": None}
    ]
    wrong: list[tuple[int, Any]] = [
        (-1, "away"),
        (-1, {"presence_status": "away"}),
        (-1, ["away"]),
        (-1, [{"cfu": "1001"}]),
        (-1, [good | {"cfx": "1001"}]),
        (-1, [good | {"cfu": ["1001"]}]),
        (-15, [good | {"presence_status": "asleep"}]),
        (-15, [good | {"cfu_timetype": 9}]),
    ]
    for code, entries in wrong:
        no = refusal("updateSIPAccount", extension="1000", sip_presence_settings=entries)
        assert (entries, no.code) == (entries, code)


def test_structures_may_come_as_json_text_where_they_are_sent_so() -> None:
    given = {"trunk_index": 1, "ext_local": "yes", "multi_mode": "[]", "time_condition": []}
    text = '[{"did_pattern_match": "_2XXX"}]'
    values = read("addInboundRoute", did_pattern_match=text, **given)
    assert values["did_pattern_match"] == [{"did_pattern_match": "_2XXX"}]
    assert values["multi_mode"] == values["time_condition"] == []
    for wrong in ("[{", "{}", "7", '[{"did_pattern": "_2XXX"}]', "[" * 100_000):
        assert refusal("addInboundRoute", did_pattern_match=wrong, **given).code == -1
    pins = {"pin_sets_id": "9", "pin_sets_name": "n"}
    assert refusal("addPinSets", members='[{"pin": "1", "pin_name": "n"}]', **pins).code == -1


def test_a_get_takes_the_names_of_what_it_tells() -> None:
    values = read("getQueue", queue="6500", strategy="", members="")
    assert values == {"queue": "6500", "strategy": "", "members": ""}
    for wrong in ({"strategy": "ringall"}, {"colour": ""}):
        assert refusal("getQueue", queue="6500", **wrong).code == -1
    assert refusal("updateUser", user_name="1000", strategy="").code == -1


def test_an_empty_text_is_a_value_where_something_is_changed() -> None:
    person = {"user_id": 2, "privilege": 3, "last_name": "", "first_name": "", "department": ""}
    rest = {"phone_number": "", "family_number": "", "fax": "", "email": ""}
    assert read("updateUser", user_name="1000", **person, **rest)["fax"] == ""
    assert refusal("addQueue", extension="6501", queue_name="", strategy="random").code == -1


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
