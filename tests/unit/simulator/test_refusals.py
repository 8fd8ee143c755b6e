"""What the built-in PBX does not do, with the code that a device gives."""

from typing import Any

import pytest

from tests.unit.simulator.test_flows import CALLER, office
from ucm_cti.simulator.pbx import Refused


@pytest.mark.parametrize(
    ("verb", "arguments", "code"),
    [
        ("hangup", ("PJSIP/1-00000000",), -16),
        ("hold", ("nonsense",), -16),
        ("dial_extension", ("1000", "0301234"), -15),
        ("dial_extension", ("9", "1000"), -15),
        ("dial_outbound", ("1000", "abc"), -15),
        ("dial_outbound_two", ("", "1"), -15),
        ("incoming", (9, CALLER, "1"), -15),
    ],
)
def test_what_cannot_be_is_refused_with_its_code(
    verb: str, arguments: tuple[Any, ...], code: int
) -> None:
    with pytest.raises(Refused) as no:
        getattr(office(), verb)(*arguments)
    assert no.value.code == code
