"""One grammar: a typed line, the command line, and what both mean now."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.store.rows import LINK, event, people, ringing, talking, trunk_ring
from ucm_cti.cli.acts import ACTS, LINE, request_of
from ucm_cti.cli.documents import call_words
from ucm_cti.cli.parser import parse
from ucm_cti.commands.grammar.choosing import Picture
from ucm_cti.commands.grammar.meaning import understand
from ucm_cti.commands.grammar.parsing import (
    Request,
    asks_for_help,
    parse_line,
    spellings_from,
    split,
)
from ucm_cti.commands.grammar.undecided import Undecided
from ucm_cti.commands.grammar.words import BY_SPELLING, WORDS, Deed, Takes, Word
from ucm_cti.domain.errors import UcmError, UsageError
from ucm_cti.domain.ids import CallId, ExtensionNumber
from ucm_cti.store.store import Store

ME = ExtensionNumber("331")
SECOND = "1769422099.1"
SECOND_TRUNK = "PJSIP/trunk_1-00000b00"
SECOND_LEG = "PJSIP/331-00000b01"


def two_calls() -> Store:
    """331 talks with 2310000000, and with Maria at 0301234."""
    store = Store()
    store.apply(people("Anna Weber", "Omar Haddad", "Maria Papadaki"))
    store.apply(
        event(
            *(trunk_ring(), ringing(), talking()),
            trunk_ring(
                channel=SECOND_TRUNK,
                uniqueid=SECOND,
                linkedid=SECOND,
                callernum="0301234",
                callername="Maria Kunz",
            ),
            ringing(SECOND_LEG, uniqueid="1769422099.2", linkedid=SECOND, connectednum="0301234"),
            talking(SECOND_TRUNK, SECOND_LEG, callerid1="0301234", uniqueid1=SECOND),
        )
    )
    return store


def picture(*in_hand: str) -> Picture:
    return Picture(two_calls(), ME, call_words, frozenset(map(CallId, in_hand)))


@pytest.mark.parametrize(
    ("line", "request_"),
    [
        ("hold", Request(Deed.HOLD)),
        ("Hold  Maria", Request(Deed.HOLD, who="Maria")),
        ("to anna", Request(Deed.TRANSFER, target="anna")),
        ("transfer anna weber", Request(Deed.TRANSFER, target="anna weber")),
        ("transfer to anna", Request(Deed.TRANSFER, target="anna")),
        ("send maria to omar haddad", Request(Deed.TRANSFER, target="omar haddad", who="maria")),
        ("to +49 30 12", Request(Deed.TRANSFER, target="+49 30 12")),
        ("dial 0301 234", Request(Deed.DIAL, target="0301 234")),
        ("call anna --from 332", Request(Deed.DIAL, target="anna", origin="332")),
        ("voicemail anna", Request(Deed.VOICEMAIL, target="anna")),
        ("voicemail maria to anna", Request(Deed.VOICEMAIL, target="anna", who="maria")),
        ("mailbox anna --code *9", Request(Deed.VOICEMAIL, target="anna", code="*9")),
        ("anna", Request(Deed.DIAL, target="anna", bare=True)),
        ("hang up maria", Request(Deed.HANG_UP, who="maria")),
        ("end", Request(Deed.HANG_UP)),
        ("RESUME", Request(Deed.UNHOLD)),
        ("hold --call 17.1", Request(Deed.HOLD, call="17.1")),
        ("hold --call=17.1", Request(Deed.HOLD, call="17.1")),
        ("connect 030123 & 040123", Request(Deed.CONNECT, target="030123", second="040123")),
        ("030123 & 040123", Request(Deed.CONNECT, target="030123", second="040123")),
        ("connect 030123 040123", Request(Deed.CONNECT, target="030123", second="040123")),
        ("listen 1007 --ask", Request(Deed.LISTEN, target="1007", ask=True)),
        ("barge 1007 --mode whisper", Request(Deed.WHISPER, target="1007")),
        ("let in", Request(Deed.ACCEPT)),
    ],
)
def test_a_line_says_what_is_asked_for(line: str, request_: Request) -> None:
    assert parse_line(line) == request_


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("", "help"),
        ("to", "where to"),
        ("send maria to", "where to"),
        ("dial", "nothing to dial"),
        ("listen", "whose call"),
        ("connect 030123", "two outside numbers"),
        ("hold --loud", "no option --loud"),
        ("hold --call", "ID"),
        ("barge 1007 --mode shout", "listen, whisper, join"),
        ("barge 1007 --ask=yes", "takes no value"),
    ],
)
def test_what_is_missing_is_said(line: str, says: str) -> None:
    with pytest.raises(UcmError, match=f"(?i){says}"):
        understand(parse_line(line), picture())


def sample(word: Word) -> list[str]:
    """Words that go with a verb."""
    return {
        Takes.TARGET: ["Omar", "Haddad"],
        Takes.PAIR: ["030123", "040123"],
        Takes.CALL: ["Maria"],
        Takes.PERSON: ["332"],
    }[word.takes]


@pytest.mark.parametrize("spelling", BY_SPELLING)
def test_the_command_line_takes_the_same_words(spelling: str) -> None:
    word = BY_SPELLING[spelling]
    options = [
        part
        for option in word.options
        for part in (option.flag, *([option.choices[-1]] if option.choices else ()))
        if not option.metavar
    ] + [part for option in word.options if option.metavar for part in (option.flag, "332")]
    line = [spelling, *sample(word), *options]
    typed = parse_line(" ".join(line))
    if " " not in spelling:
        assert request_of(parse(line)) == typed
    assert request_of(parse([LINE, " ".join(line)])) == typed
    assert request_of(parse([LINE, *line[: 1 + len(sample(word))]])).deed in Deed
    assert spelling in ACTS


def test_every_deed_has_one_entry_and_no_spelling_two_meanings() -> None:
    assert [word.deed for word in WORDS] == list(dict.fromkeys(word.deed for word in WORDS))
    assert {word.deed for word in WORDS} == set(Deed)
    assert len(BY_SPELLING) == sum(len(word.spellings) for word in WORDS)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("hold maria", "Puts Maria Kunz on hold"),
        ("hold 2310", "Puts 2310000000 on hold"),
        ("end 1234", "Ends the call with Maria Kunz"),
        ("send kunz to omar", "Sends Maria Kunz to Omar Haddad (332)"),
        ("voicemail kunz to omar", "Sends Maria Kunz to the voicemail of Omar Haddad"),
        ("omar", "Rings your phone, then calls Omar Haddad (332)"),
        ("dial 0891234", "Rings your phone, then calls 0891234"),
    ],
)
def test_what_will_happen_is_said(line: str, says: str) -> None:
    assert understand(parse_line(line), picture()).says == says


def test_of_two_calls_the_one_in_hand_is_meant() -> None:
    assert understand(parse_line("hold"), picture(LINK)).call == LINK
    assert understand(parse_line("to omar"), picture(SECOND)).call == SECOND
    assert understand(parse_line("hold maria"), picture(LINK)).call == SECOND
    with pytest.raises(Undecided) as raised:
        understand(parse_line("hold"), picture())
    assert {call for call, _ in raised.value.candidates} == {LINK, SECOND}


def test_a_party_that_nobody_is_gets_a_sentence() -> None:
    with pytest.raises(UcmError, match="None of these calls is with “zoe”"):
        understand(parse_line("hold zoe"), picture())


WORDS_AND_NOISE = st.lists(
    st.one_of(
        st.sampled_from([*BY_SPELLING, "maria", "anna", "to", "&", "--call", "--ask", "+49", "0"]),
        st.text(max_size=6),
        st.text(string.printable, max_size=6),
    ),
    max_size=6,
).map(" ".join)
STANDING = picture(LINK)


@given(line=WORDS_AND_NOISE)
def test_any_line_means_something_or_is_told_in_a_sentence(line: str) -> None:
    asks_for_help(line)
    try:
        meaning = understand(parse_line(line), STANDING)
    except UcmError:
        return
    assert meaning.says and (meaning.call or meaning.target)


@given(line=WORDS_AND_NOISE)
def test_a_line_taken_apart_can_be_put_together(line: str) -> None:
    found = split(line)
    assert f"{found.typed} {found.rest}".split() == line.split()
    assert found.word is None or split(f"{found.typed} x").word is not None


@given(line=WORDS_AND_NOISE)
def test_a_verb_that_was_completed_is_complete(line: str) -> None:
    for spelling, word in spellings_from(line):
        assert split(spelling).word is word
        assert (spelling, word) in spellings_from(spelling)


def test_no_line_is_no_request() -> None:
    with pytest.raises(UsageError):
        parse_line("   ")
