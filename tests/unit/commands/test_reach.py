"""Which of an extension's settings are in force, read from a reply however odd."""

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.commands.reach import Diversion, Reach, reach_of
from ucm_cti.wire.actions.extension_replies import PresenceTargets
from ucm_cti.wire.actions.reach import GetReach, ReachFound, ReachSettings
from ucm_cti.wire.codec import decode_reply

RECORDED = Path(__file__).parents[2] / "recorded" / "replies_people.json"
TEXTS = st.none() | st.text(max_size=6) | st.sampled_from(["0", "1", "3", "yes", "no", "dnd"])
NUMBERS = st.none() | st.integers(-1, 9)


def found(presence: str = "available", **entry: str) -> ReachFound:
    """A reply with one forwarding, for somebody with that presence."""
    targets = PresenceTargets(presence_status="available", **entry)  # type: ignore[arg-type]
    settings = ReachSettings(presence_status=presence, hasvoicemail="yes")
    return ReachFound(extension=settings, sip_presence_settings=(targets,))


def test_the_guides_own_reply_is_read_and_its_passwords_are_not() -> None:
    records = json.loads(RECORDED.read_text(encoding="utf-8"))
    reply = next(one["reply"] for one in records if one["action"] == "getSIPAccount")
    read = decode_reply(json.dumps(reply).encode(), GetReach(extension="1000"))
    assert reach_of(read) == Reach(voicemail=True)
    told = reply["response"]["extension"]
    for name in ("secret", "vmsecret"):
        assert told[name] and told[name] not in repr(read) and not hasattr(read.extension, name)


def test_the_forwarding_of_the_presence_that_is_set_counts() -> None:
    there = {"cfu": "1002 ", "cfu_destination_type": "1"}
    assert reach_of(found(**there)) == Reach(voicemail=True, always=Diversion("1002"))
    assert reach_of(found("away", **there)) == Reach(voicemail=True)


def test_voicemail_is_a_place_of_its_own_and_off_is_off() -> None:
    mailbox = reach_of(found(cfn="1002", cfn_destination_type="3"))
    assert mailbox == Reach(voicemail=True, unanswered=Diversion(voicemail=True))
    assert reach_of(found(cfb="1002", cfb_destination_type="0")) == Reach(voicemail=True)


def test_do_not_disturb_forwards_nothing() -> None:
    reply = found(cfu="1002", cfu_destination_type="1")
    quiet = ReachFound(
        extension=ReachSettings(dnd="yes", dnd_timetype=0),
        sip_presence_settings=reply.sip_presence_settings,
    )
    assert reach_of(quiet) == Reach(dnd=True)


@given(
    st.builds(
        ReachFound,
        extension=st.none()
        | st.builds(
            ReachSettings,
            dnd=TEXTS,
            dnd_timetype=NUMBERS,
            hasvoicemail=TEXTS,
            presence_status=TEXTS,
            ring_timeout=NUMBERS,
        ),
        sip_presence_settings=st.lists(
            st.builds(
                PresenceTargets,
                presence_status=TEXTS,
                cfu=TEXTS,
                cfu_destination_type=TEXTS,
                cfu_timetype=NUMBERS,
            ),
            max_size=3,
        ).map(tuple),
    )
)
def test_any_reply_is_read_and_nothing_is_invented(reply: ReachFound) -> None:
    reach = reach_of(reply)
    assert (reach is None) == (reply.extension is None)
    if reach is not None and reach.always is not None and not reach.always.voicemail:
        told = {(entry.cfu or "").strip() for entry in reply.sip_presence_settings}
        assert reach.always.number in told - {""}
        assert not reach.dnd
