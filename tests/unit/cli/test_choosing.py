"""Which call a verb means when the command line does not say."""

import pytest

from tests.unit.store.rows import ANNA, LINK, TRUNK, event, people, ringing, talking, trunk_ring
from ucm_cti.cli.documents import call_words
from ucm_cti.cli.exits import error_document, exit_status
from ucm_cti.commands.grammar.choosing import Picture
from ucm_cti.commands.grammar.choosing import choose_call as choose
from ucm_cti.commands.grammar.undecided import Undecided
from ucm_cti.commands.verbs import Verb
from ucm_cti.domain.errors import NotPossible, UsageError
from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.store.store import Store
from ucm_cti.wire.rows import BridgedRow, UnbridgedRow

ME = ExtensionNumber("331")
SECOND = "1769422099.1"
SECOND_TRUNK = "PJSIP/trunk_1-00000b00"
SECOND_LEG = "PJSIP/331-00000b01"


def choose_call(
    store: Store, verb: Verb, me: ExtensionNumber | None, named: str | None, who: str = ""
) -> tuple[str, str | None]:
    return choose(Picture(store, me, call_words), verb, named, who)


def store_after(*rows: UnbridgedRow | BridgedRow) -> Store:
    store = Store()
    store.apply(people("Anna Weber", "Omar Haddad"))
    store.apply(event(*rows))
    return store


def second_call() -> tuple[UnbridgedRow | BridgedRow, ...]:
    return (
        trunk_ring(channel=SECOND_TRUNK, uniqueid=SECOND, linkedid=SECOND, callernum="0301234"),
        ringing(SECOND_LEG, uniqueid="1769422099.2", linkedid=SECOND, connectednum="0301234"),
        talking(SECOND_TRUNK, SECOND_LEG, callerid1="0301234", uniqueid1=SECOND),
    )


ONE_TALK = (trunk_ring(), ringing(), talking())


@pytest.mark.parametrize(
    "verb", [Verb.HANG_UP, Verb.HOLD, Verb.RESUME, Verb.MUTE, Verb.UNMUTE, Verb.TRANSFER]
)
def test_the_only_call_that_fits_is_meant(verb: Verb) -> None:
    assert choose_call(store_after(*ONE_TALK), verb, ME, None) == (LINK, None)


@pytest.mark.parametrize("verb", [Verb.ACCEPT, Verb.REFUSE])
def test_at_the_gate_no_extension_is_needed(verb: Verb) -> None:
    assert choose_call(store_after(trunk_ring()), verb, None, None) == (LINK, None)
    with pytest.raises(NotPossible, match="gate"):
        choose_call(store_after(*ONE_TALK), verb, None, None)


def test_a_ringing_call_is_not_held() -> None:
    store = store_after(trunk_ring(), ringing())
    with pytest.raises(NotPossible, match="not talking"):
        choose_call(store, Verb.HOLD, ME, None)
    assert choose_call(store, Verb.TRANSFER, ME, None) == (LINK, None)


def test_of_a_ringing_and_a_talking_call_hold_means_the_talking_one() -> None:
    rows = (trunk_ring(), ringing(), *second_call())
    assert choose_call(store_after(*rows), Verb.HOLD, ME, None) == (SECOND, None)


def test_two_calls_that_fit_are_listed() -> None:
    store = store_after(*ONE_TALK, *second_call())
    with pytest.raises(Undecided) as raised:
        choose_call(store, Verb.HANG_UP, ME, None)
    error = raised.value
    assert exit_status(error) == 2
    body = error_document(error)["error"]
    assert [candidate["id"] for candidate in body["candidates"]] == [LINK, SECOND]
    assert "0301234" in body["candidates"][1]["call"]
    assert "2 calls fit" in body["sentence"] and LINK in body["sentence"]
    assert body["name"] == "more_than_one_call"


def test_a_call_is_named_by_its_id_or_by_a_channel() -> None:
    store = store_after(*ONE_TALK, *second_call())
    assert choose_call(store, Verb.HANG_UP, ME, SECOND) == (SECOND, None)
    assert choose_call(store, Verb.HANG_UP, None, TRUNK) == (LINK, TRUNK)
    assert choose_call(store, Verb.HANG_UP, None, ANNA) == (LINK, ANNA)
    with pytest.raises(NotPossible, match="There is no call"):
        choose_call(store, Verb.HANG_UP, ME, "1.1")


def test_without_calls_or_extension_it_says_so() -> None:
    with pytest.raises(NotPossible, match="no call"):
        choose_call(store_after(), Verb.HANG_UP, ME, None)
    with pytest.raises(UsageError, match="--extension"):
        choose_call(store_after(*ONE_TALK), Verb.HANG_UP, None, None)
