"""A snapshot followed by events equals a later snapshot, with the built-in PBX as the generator."""

from dataclasses import replace
from typing import Any

import msgspec
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.unit.store.law import picture
from ucm_cti.simulator.pbx import Pbx, Quirks, Refused, small_office
from ucm_cti.store.inputs import AccountsRead, ChannelsRead, EventReceived, Input
from ucm_cti.store.store import Store
from ucm_cti.wire.codec import decode_frame
from ucm_cti.wire.events import Notification
from ucm_cti.wire.rows import AccountRow, BridgedRow, UnbridgedRow

EXTENSIONS = ("1000", "1001", "1002", "1003", "1004")
CALLERS = ("+302310550123", "0301234", "")
OUTSIDE = "+4930111"
TARGETS = (*EXTENSIONS, "6400", "6500", "7000", OUTSIDE)


def read_lists(pbx: Pbx) -> tuple[AccountsRead, ChannelsRead]:
    """What a client reads over HTTPS, through the wire types."""
    accounts = msgspec.convert(pbx.accounts(), tuple[AccountRow, ...])
    unbridged = msgspec.convert(pbx.unbridged(), tuple[UnbridgedRow, ...])
    bridged = msgspec.convert(pbx.bridged(), tuple[BridgedRow, ...])
    return AccountsRead(accounts, 0.0), ChannelsRead(unbridged, bridged, 0.0)


def heard(pbx: Pbx) -> list[Input]:
    """What the socket delivers, through the codec."""
    inputs: list[Input] = []
    for name, body in pbx.take_events():
        message = [{"action": "notify", "eventname": name, "eventbody": body}]
        frame = decode_frame(msgspec.json.encode({"type": "request", "message": message}))
        assert isinstance(frame, Notification)
        inputs.extend(EventReceived(event, 0.0) for event in frame.events)
    return inputs


class Law(RuleBasedStateMachine):
    """Random moves of phones, callers and the API; after each, both stores must agree."""

    quirks = Quirks()

    @initialize(call_control=st.booleans())
    def start(self, call_control: bool) -> None:
        config = replace(small_office(), call_control=call_control, quirks=self.quirks)
        self.pbx = Pbx(config)
        self.live = Store()
        self.numbers = 0
        for read in read_lists(self.pbx):
            self.live.apply(read)
        self.pbx.take_events()

    def channels(self) -> list[str]:
        rows = [row["channel"] for row in self.pbx.unbridged()]
        for row in self.pbx.bridged():
            rows += [row["channel1"], row["channel2"]]
        return sorted(rows)

    def fresh(self, prefix: str) -> str:
        """A number that nobody else has; equal ones cannot be told apart in lists."""
        self.numbers += 1
        return f"{prefix}{self.numbers:05d}"

    def attempt(self, move: Any, *arguments: Any) -> None:
        try:
            move(*arguments)
        except Refused:
            pass

    @rule(
        caller=st.sampled_from(CALLERS),
        route=st.integers(min_value=0, max_value=10),
        name=st.sampled_from(["", "Maria Papadaki"]),
    )
    def call_in(self, caller: str, route: int, name: str) -> None:
        routes = small_office().inbound_routes
        chosen = routes[route % len(routes)]
        number = self.fresh(caller) if caller else ""
        self.attempt(self.pbx.incoming, chosen.trunk, number, chosen.did, name)

    @rule(caller=st.sampled_from(EXTENSIONS), callee=st.sampled_from(TARGETS))
    def dial(self, caller: str, callee: str) -> None:
        if callee == OUTSIDE:
            self.attempt(self.pbx.dial_outbound, caller, self.fresh(callee))
        else:
            self.attempt(self.pbx.dial_extension, caller, callee)

    @rule()
    def dial_two(self) -> None:
        self.attempt(self.pbx.dial_outbound_two, self.fresh("+4930"), self.fresh("+4940"))

    @rule(extension=st.sampled_from(EXTENSIONS))
    def pick_up(self, extension: str) -> None:
        self.attempt(self.pbx.answer, extension)

    @rule(data=st.data(), verb=st.sampled_from(["answer", "far_answer", "far_hangup", "far_busy"]))
    def party_moves(self, data: st.DataObject, verb: str) -> None:
        if found := self.channels():
            self.attempt(getattr(self.pbx, verb), data.draw(st.sampled_from(found)))

    @rule(
        data=st.data(),
        verb=st.sampled_from(["hangup", "hold", "unhold", "mute", "unmute", "accept", "refuse"]),
    )
    def act(self, data: st.DataObject, verb: str) -> None:
        if found := self.channels():
            self.attempt(getattr(self.pbx, verb), data.draw(st.sampled_from(found)))

    @rule(
        data=st.data(),
        verb=st.sampled_from(["transfer", "transfer_inbound", "transfer_outbound"]),
        number=st.sampled_from(TARGETS),
    )
    def send_on(self, data: st.DataObject, verb: str, number: str) -> None:
        if found := self.channels():
            leads = self.fresh(number) if number == OUTSIDE else number
            self.attempt(getattr(self.pbx, verb), data.draw(st.sampled_from(found)), leads)

    @rule(
        data=st.data(),
        supervisor=st.sampled_from(EXTENSIONS),
        mode=st.sampled_from(["", "w", "B"]),
    )
    def barge(self, data: st.DataObject, supervisor: str, mode: str) -> None:
        if found := self.channels():
            channel = data.draw(st.sampled_from(found))
            self.attempt(self.pbx.barge, channel, "", f"{supervisor}@0", mode)

    @rule(extension=st.sampled_from(EXTENSIONS), on=st.booleans())
    def switch_dnd(self, extension: str, on: bool) -> None:
        self.attempt(self.pbx.set_dnd, extension, on)
        # No event tells of presence (wire.md 1.8, 4): a client learns it from the list.
        self.live.apply(read_lists(self.pbx)[0])

    @rule(extension=st.sampled_from(EXTENSIONS), there=st.booleans())
    def plug(self, extension: str, there: bool) -> None:
        if there:
            self.attempt(self.pbx.register, extension, "10.0.0.9:5060")
        else:
            self.attempt(self.pbx.unregister, extension)

    @rule(seconds=st.sampled_from([1.0, 11.0, 40.0]))
    def wait(self, seconds: float) -> None:
        self.pbx.advance(seconds)

    @invariant()
    def both_agree(self) -> None:
        if not hasattr(self, "pbx"):
            return
        self.pbx.check()
        for message in heard(self.pbx):
            self.live.apply(message)
        fresh = Store()
        accounts, channels = read_lists(self.pbx)
        fresh.apply(accounts)
        fresh.apply(channels)
        assert picture(self.live) == picture(fresh)
        lamps = {number: fresh.lamp(number) for number in fresh.extensions}
        assert {number: self.live.lamp(number) for number in self.live.extensions} == lamps
        later = self.live.apply(channels)
        assert not later.added and not later.ended, "a snapshot of the same moment is no news"


class LawOfOldFirmware(Law):
    """The same with the switches of older devices."""

    quirks = Quirks(
        old_firmware_rows=True,
        bridge_delete_single_channel=True,
        extension_row_first=True,
        null_names=True,
    )


pytestmark = pytest.mark.timeout(1200)

TestLaw = Law.TestCase
TestLaw.settings = settings(stateful_step_count=25, deadline=None)
TestLawOfOldFirmware = LawOfOldFirmware.TestCase
TestLawOfOldFirmware.settings = settings(stateful_step_count=25, deadline=None)
