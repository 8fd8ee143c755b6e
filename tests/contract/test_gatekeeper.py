"""The gatekeeper against a PBX with Call Control: rules decide, first decision wins."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from tests.contract.conftest import listen_in
from tests.contract.desk_fixtures import (
    CALLER,
    MINE,
    PATIENCE,
    TO_ME,
    Office,
    office,
    open_office,
    options_for,
)
from ucm_cti.bridge.tasks import Tasks
from ucm_cti.client.connection import Connection
from ucm_cti.commands.desk import Desk
from ucm_cti.commands.gate.keeper import Gatekeeper, Moment
from ucm_cti.commands.gate.past import days_before, read_past
from ucm_cti.commands.gate.rehearsal import Rehearser
from ucm_cti.commands.gate.rules import GateRules, Hours, Rule, Then, Who
from ucm_cti.commands.watching import until
from ucm_cti.domain import clock
from ucm_cti.domain.call import Phase
from ucm_cti.domain.ids import CallId
from ucm_cti.domain.link import LinkMode
from ucm_cti.simulator.faults import FaultKind
from ucm_cti.store.store import Store

WALL = datetime(2026, 11, 23, 12, 0, tzinfo=UTC).replace(tzinfo=None)
REFUSE_HIDDEN = Rule("hidden", who=Who.WITHHELD, then=Then.REFUSE)
NIGHT = Rule("night", hours=Hours(begins=18 * 60, ends=8 * 60), then=Then.REFUSE)
MONTH = days_before(datetime(2026, 1, 26, tzinfo=UTC).replace(tzinfo=None), 30)
QUEUE = "6500"


class Watched:
    """A gatekeeper that looks at every change of a store."""

    def __init__(self, store: Store, desk: Desk, rules: GateRules) -> None:
        self.rules = rules
        self.tasks = Tasks()
        self.wall, self.sure = WALL, True
        self.keeper = Gatekeeper(
            store,
            desk,
            rules=lambda: self.rules,
            spawn=self.tasks.spawn,
            known=lambda number: number == "+49301",
            seen=lambda _: False,
            voicemail_code=lambda: "*",
            told=self._tell,
        )
        self._told = asyncio.Event()
        store.subscribe(lambda _: self.look())

    def look(self) -> None:
        self.keeper.look(Moment(clock.now(), self.wall, self.sure))

    @property
    def results(self) -> list[str]:
        return [entry.result for entry in self.keeper.log]

    async def settled(self, count: int = 1) -> None:
        """So many decisions were made, and what came of each is known."""
        async with asyncio.timeout(PATIENCE):
            while len(self.results) < count or not all(self.results):
                self._told.clear()
                await self._told.wait()

    def _tell(self) -> None:
        self._told.set()


@asynccontextmanager
async def gate(*rules: Rule, default: Then = Then.THROUGH) -> AsyncIterator[tuple[Office, Watched]]:
    async with open_office(office(call_control=True)) as desk:
        watched = Watched(desk.store, desk.desk, GateRules(True, rules, default))
        yield desk, watched
        await watched.tasks.close()


def calls_in(desk: Office, caller: str = CALLER, did: str = TO_ME) -> CallId:
    return CallId(desk.world(lambda pbx: pbx.incoming(1, caller, did)))


async def test_a_call_that_no_rule_cares_about_waits_no_second() -> None:
    async with gate(REFUSE_HIDDEN) as (desk, watched):
        call_id = calls_in(desk)
        await desk.until(lambda: desk.rings(MINE))  # the PBX's clock stands still
        assert watched.keeper.handles(call_id)
        await watched.settled()
        assert watched.results == ["The call goes through."]


async def test_a_hidden_number_is_refused_by_the_rule() -> None:
    async with gate(REFUSE_HIDDEN) as (desk, watched):
        calls_in(desk, "anonymous")
        await desk.until(lambda: desk.ended)
        await watched.settled()
        assert watched.results == ["The call was refused."]
        (entry,) = watched.keeper.log
        assert entry.decision.rule == REFUSE_HIDDEN and entry.facts.number == "anonymous"
        assert desk.sim.pbx.unbridged() == []


async def test_a_call_is_sent_to_the_queue_that_the_rule_names() -> None:
    async with gate(Rule(then=Then.SEND, target=QUEUE)) as (desk, watched):
        call_id = calls_in(desk)
        await watched.settled()
        assert watched.results == [f"{CALLER} was sent to Support."]
        assert any(row["callernum"] == CALLER for row in desk.sim.pbx.unbridged())
        assert desk.store.calls[call_id].phase is not Phase.ARRIVING


async def test_a_call_is_sent_to_the_voicemail_of_the_person_named() -> None:
    rule = Rule(who=Who.WITHHELD, then=Then.VOICEMAIL, target="Anna Weber")
    async with gate(rule) as (desk, watched):
        call_id = calls_in(desk, "anonymous")
        await watched.settled()
        assert watched.results == ["anonymous was sent to the voicemail of Anna Weber."]
        assert desk.store.calls[call_id].caller.other_number == "*1001"
        assert not desk.rings(MINE) and not desk.rings("1001")


async def test_a_rule_blocks_and_the_next_call_is_the_pbxs_own_to_refuse() -> None:
    async with gate(Rule(who=Who.NUMBER, numbers=("+30*",), then=Then.BLOCK)) as (desk, watched):
        calls_in(desk)
        await desk.until(lambda: desk.ended)
        await watched.settled()
        assert watched.results[0].startswith(f"{CALLER} is blocked.")
        before = len(watched.keeper.log)
        calls_in(desk)
        await desk.agree()
        assert desk.sim.pbx.unbridged() == [] and len(watched.keeper.log) == before


async def test_a_call_to_be_asked_about_waits_for_the_person() -> None:
    async with gate(Rule(who=Who.STRANGER, then=Then.ASK)) as (desk, watched):
        seen = listen_in(desk.sim)
        call_id = calls_in(desk)
        await desk.until(lambda: call_id in desk.store.calls)
        watched.look()
        assert not watched.keeper.handles(call_id) and watched.keeper.log == ()
        calls_in(desk, "+49301")
        await desk.until(lambda: desk.rings(MINE))
        assert seen.count("acceptCall") == 1
        assert desk.call(call_id).phase is Phase.ARRIVING


async def test_nothing_is_decided_while_the_rules_are_off() -> None:
    async with gate(REFUSE_HIDDEN) as (desk, watched):
        watched.rules = GateRules()
        seen = listen_in(desk.sim)
        call_id = calls_in(desk)
        await desk.until(lambda: call_id in desk.store.calls)
        await desk.sim.advance(10.1)
        await desk.until(lambda: desk.rings(MINE))
        assert "acceptCall" not in seen and watched.keeper.log == ()


async def test_an_unsure_clock_decides_nothing_by_the_hour() -> None:
    async with gate(REFUSE_HIDDEN, NIGHT) as (desk, watched):
        watched.sure, watched.wall = False, WALL.replace(hour=22)
        timed = calls_in(desk)
        await desk.until(lambda: timed in desk.store.calls)
        assert not watched.keeper.handles(timed)
        hidden = calls_in(desk, "anonymous")
        await desk.until(lambda: hidden in {call.id for call in desk.ended})
        watched.sure = True
        watched.look()
        await desk.until(lambda: timed in {call.id for call in desk.ended})


async def test_a_decision_that_fails_leaves_the_call_to_the_person() -> None:
    async with gate(Rule(then=Then.SEND, target="Nobody of that name")) as (desk, watched):
        call_id = calls_in(desk)
        await desk.until(lambda: call_id in desk.store.calls)
        await watched.settled()
        assert not watched.keeper.handles(call_id)
        assert "Nobody is called" in watched.results[0] and watched.keeper.log[0].failed


async def test_a_refused_permission_leaves_the_call_to_the_person() -> None:
    async with gate() as (desk, watched):
        desk.sim.faults.arm(FaultKind.WITHDRAW, action="acceptCall")
        call_id = calls_in(desk)
        await desk.until(lambda: call_id in desk.store.calls)
        await watched.settled()
        assert not watched.keeper.handles(call_id) and "(-47)" in watched.results[0]
        assert desk.call(call_id).phase is Phase.ARRIVING


async def test_two_clients_decide_at_once_and_the_first_one_wins() -> None:
    async with gate(default=Then.REFUSE) as (desk, first):
        store = Store()
        connection = Connection(options_for(desk.sim), store.apply)
        second = Watched(store, Desk(connection, store, MINE, patience=5.0), GateRules(True))
        running = asyncio.create_task(connection.run())
        try:
            assert await until(store, lambda: store.link.mode is LinkMode.LIVE, 10.0)
            call_id = calls_in(desk)
            for each in (first, second):
                await each.settled()
            results = (first.results[0], second.results[0])
            refused = call_id not in desk.store.calls
            assert results[0 if refused else 1] in {
                "The call was refused.",
                "The call goes through.",
            }
            assert not any(entry.failed for entry in (*first.keeper.log, *second.keeper.log))
            await desk.agree()
        finally:
            await second.tasks.close()
            await connection.close()
            await running


async def test_a_dry_run_over_past_calls_sends_nothing_but_questions() -> None:
    async with open_office() as desk:
        for caller in ("anonymous", CALLER, CALLER, "+49301"):
            calls_in(desk, caller)
            await desk.agree()
            desk.world(lambda pbx: pbx.answer(MINE))
            desk.world(lambda pbx: pbx.hangup_by(MINE))
            await desk.agree()
        desk.world(lambda pbx: pbx.dial_extension("1001", "1002"))
        desk.world(lambda pbx: pbx.hangup_by("1001"))
        seen = listen_in(desk.sim)
        past = await read_past(desk.connection, MONTH, page=2)
        assert set(seen) == {"cdrapi"} and len(seen) >= 3
        assert past.whole and [call.number for call in past.calls] == [
            "anonymous",
            CALLER,
            CALLER,
            "+49301",
        ]
        assert all(call.answered and call.line == "Main line" for call in past.calls)
        again = Rule("again", who=Who.SEEN, then=Then.REFUSE)
        known = Rule("known", who=Who.CONTACT, then=Then.BLOCK)
        rules = GateRules(True, (REFUSE_HIDDEN, again, known))
        rehearser = Rehearser(rules, known=lambda number: number == "+49301")
        rehearser.take(past.calls[:2])
        rehearser.take(past.calls[2:])
        found = rehearser.result()
        assert found.sentence() == (
            "Of 4 outside calls 3 would have been refused, 1 of them from contacts."
        )
        assert dict(found.by_rule()) == {REFUSE_HIDDEN: 1, again: 1, known: 1, None: 1}
        cut = await read_past(desk.connection, MONTH, page=2, most=2)
        assert not cut.whole and len(cut.calls) == 2
