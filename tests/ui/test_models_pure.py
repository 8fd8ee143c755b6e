"""What the screen shows, worked out from the store: pure parts."""

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.store.rows import (
    ANNA,
    LINK,
    OMAR,
    TRUNK,
    event,
    gone,
    parted,
    people,
    ringing,
    status,
    talking,
    trunk_ring,
)
from ucm_cti.commands.search import search
from ucm_cti.commands.verbs import Verb
from ucm_cti.domain.ids import CallId, ExtensionNumber, LegId
from ucm_cti.domain.link import Link, LinkMode
from ucm_cti.domain.place import Place, PlaceKind
from ucm_cti.domain.presence import Lamp
from ucm_cti.store.inputs import HoldNoted, LinkMoved, MuteNoted, PlacesRead
from ucm_cti.store.store import Store
from ucm_cti.ui.models.directory import Directory
from ucm_cti.ui.models.followups import GRACE, SHOWN_SECONDS, FollowState, FollowUps
from ucm_cti.ui.models.freshness import freshness
from ucm_cti.ui.models.mine import MyCall, my_calls
from ucm_cti.ui.models.sources import standard_sources
from ucm_cti.ui.models.suggest import Command, Kind, suggest
from ucm_cti.ui.models.waiting import SteadyOrder, Urgency, waiting_calls
from ucm_cti.ui.models.words import LAMP_WORDS

ME = ExtensionNumber("331")
OTHER = ExtensionNumber("332")
NAMES = st.lists(st.text(st.sampled_from("abcdéöAB -.مร"), max_size=12), min_size=0, max_size=12)


def store_with(*rows: object) -> Store:
    store = Store()
    store.apply(people("Anna Weber", "Omar Haddad"))
    store.apply(PlacesRead((Place("6500", "Support queue", PlaceKind.QUEUE),), ()))
    if rows:
        store.apply(event(*rows))  # type: ignore[arg-type]  # rows and options of any kind
    return store


def only_card(store: Store, me: ExtensionNumber = ME) -> MyCall:
    (card,) = my_calls(store, me, gate=True)
    return card


@given(NAMES, st.text(st.sampled_from("abdéA 3145m.-"), max_size=5))
def test_the_fast_search_finds_whom_the_plain_search_finds(names: list[str], query: str) -> None:
    store = Store()
    store.apply(people(*names))
    found = Directory(store).find_people(query)
    plain = [person.number for person in search(store.extensions.values(), query)]
    assert sorted(found) == sorted(plain)
    assert len(set(found)) == len(found)


def test_the_directory_reads_new_names_only_when_there_are_some() -> None:
    store = store_with()
    directory = Directory(store)
    changes = store.apply(people("Anna Schmidt", "Omar Haddad"))
    assert directory.outdated(changes.extensions)
    directory.refresh()
    assert not directory.outdated(changes.extensions)
    assert directory.find_people("schmidt") == ["331"]


def test_a_call_at_the_gate_tells_when_it_goes_through() -> None:
    (row,) = waiting_calls(store_with(trunk_ring(connectednum="6500")), ME, gate=True)
    assert row.urgency is Urgency.GATE and row.gate_ends == 1010.0
    assert row.where == "Support queue" and row.line == "Intertelecom"
    assert row.verbs == (Verb.ACCEPT, Verb.REFUSE, Verb.TRANSFER)


def test_without_call_control_nothing_waits_for_a_decision() -> None:
    (row,) = waiting_calls(store_with(trunk_ring()), ME, gate=False)
    assert row.gate_ends is None and row.urgency is Urgency.WAITING
    assert Verb.ACCEPT not in row.verbs


def test_mine_come_first_then_the_gate_then_the_longest_waiting() -> None:
    old, gated, mine = "1769422000.1", "1769422010.1", "1769422020.1"
    store = store_with()
    queued = trunk_ring(
        channel="PJSIP/trunk_1-00000001", uniqueid=old, linkedid=old, state="Up", service="queue"
    )
    store.apply(event(queued, at=900.0))
    young = trunk_ring(channel="PJSIP/trunk_1-00000002", uniqueid=gated, linkedid=gated)
    store.apply(event(young, at=990.0))
    caller = ringing("PJSIP/332-00000003", "332", state="Ring", uniqueid=mine, linkedid=mine)
    rings = ringing("PJSIP/331-00000004", "331", uniqueid="1769422020.2", linkedid=mine)
    store.apply(event(caller, rings, at=995.0))
    rows = waiting_calls(store, ME, gate=True)
    assert [row.urgency for row in rows] == [Urgency.MINE, Urgency.GATE, Urgency.WAITING]
    assert rows[0].party.title == "Omar Haddad"


def test_calls_among_colleagues_are_not_waiting() -> None:
    caller = ringing("PJSIP/332-00000003", "332", state="Ring", uniqueid=LINK)
    rings = ringing("PJSIP/333-00000004", "333", uniqueid="1769422021.9")
    assert waiting_calls(store_with(caller, rings), ME, gate=True) == []


def test_my_own_call_out_is_not_incoming() -> None:
    mine = ringing(ANNA, "331", state="Ring", uniqueid=LINK, connectednum="332")
    rings = ringing("PJSIP/332-00000004", "332", uniqueid="1769422021.9")
    store = store_with(mine, rings)
    assert waiting_calls(store, ME, gate=True) == []
    card = only_card(store)
    assert (card.title, card.word, card.ringing) == ("Omar Haddad", "ringing there", False)


def test_a_ringing_phone_is_picked_up_by_hand() -> None:
    card = only_card(store_with(trunk_ring(), ringing()))
    assert card.ringing and "Pick up your phone" in card.advice
    assert card.verbs == (Verb.TRANSFER, Verb.HANG_UP)


def test_a_dialled_call_first_rings_my_own_phone() -> None:
    own = ringing(ANNA, "331", uniqueid=LINK, connectednum="332")
    card = only_card(store_with(own))
    assert not card.ringing and card.advice == "Pick up your phone to call Omar Haddad."


def test_a_picked_up_phone_shows_that_it_rings_there() -> None:
    own = ringing(ANNA, "331", state="Up", uniqueid=LINK, connectednum="332")
    rings = ringing(OMAR, "332", uniqueid="1769422021.9999", connectednum="331")
    card = only_card(store_with(own, rings))
    assert (card.title, card.word, card.lamp) == ("Omar Haddad", "ringing there", Lamp.RINGING)


def test_the_queue_that_a_caller_has_reached_is_named() -> None:
    call = trunk_ring(state="Up", connectednum="6500", feature_calleenum="7000")
    (row,) = waiting_calls(store_with(call, ringing(OMAR, "332")), ME, gate=True)
    assert row.where == "Support queue" and row.can_take


def test_hold_and_mute_change_mark_and_word() -> None:
    store = store_with(trunk_ring(), ringing(), talking())
    assert (only_card(store).lamp, only_card(store).word) == (Lamp.IN_CALL, "talking")
    store.apply(MuteNoted(LegId(ANNA), True))
    assert only_card(store).word == "talking, muted"
    store.apply(HoldNoted(LegId(ANNA), True))
    assert (only_card(store).lamp, only_card(store).word) == (Lamp.HELD, "on hold, muted")
    assert Verb.RESUME in only_card(store).verbs


def test_listening_says_to_whom() -> None:
    store = store_with(trunk_ring(), ringing(OMAR, "332"), talking(TRUNK, OMAR, callerid2="332"))
    store.apply(
        event(ringing(ANNA, "331", connectednum="332", connectedname="Call Bargin", state="Up"))
    )
    card = only_card(store)
    assert card.title == "Listening to Omar Haddad"
    assert card.verbs == (Verb.HANG_UP,)
    (other,) = my_calls(store, ME, gate=True, monitoring="Whispering to")
    assert other.title == "Whispering to Omar Haddad"


ids = st.lists(st.sampled_from([CallId(letter) for letter in "abcdefgh"]), unique=True)


@given(st.lists(st.tuples(ids, st.booleans()), max_size=12))
def test_a_kept_order_moves_no_row_and_loses_no_call(
    steps: list[tuple[list[CallId], bool]],
) -> None:
    order = SteadyOrder()
    before: list[CallId] = []
    for wanted, keep in steps:
        places = order.arrange(wanted, keep=keep)
        shown = [place.id for place in places]
        assert set(wanted) <= set(shown) and len(set(shown)) == len(shown)
        assert {place.id for place in places if not place.gone} == set(wanted)
        if keep:
            assert shown[: len(before)] == before
        else:
            assert shown == wanted and order.settled(wanted)
        before = shown


class TestFollowUps:
    """A call that I sent to Omar."""

    def sent(self) -> tuple[Store, FollowUps]:
        store = store_with(trunk_ring(), ringing(), talking())
        store.apply(LinkMoved(Link(LinkMode.LIVE)))
        follow = FollowUps(store, lambda: ("335", "334"))
        follow.start(CallId(LINK), LegId(TRUNK), "Maria", "Omar", 1000.0, "332")
        store.apply(event(parted(channel1=TRUNK, channel2=ANNA), gone(ANNA)))
        store.apply(event(trunk_ring(state="Up", service="macro-dial"), ringing(OMAR, "332")))
        return store, follow

    def test_it_rings_and_can_be_taken_back(self) -> None:
        _, follow = self.sent()
        follow.refresh(ME, 1003.0)
        (row,) = follow.rows
        assert row.state is FollowState.RINGING and row.can_take_back and row.open

    def test_an_answer_is_told_and_then_goes(self) -> None:
        store, follow = self.sent()
        store.apply(event(talking(TRUNK, OMAR, callerid2="332")))
        assert follow.refresh(ME, 1005.0)
        (row,) = follow.rows
        assert row.result == "Omar Haddad answered"
        assert row.retrievable(1004.9) and not row.retrievable(1005.0)
        follow.refresh(ME, 1005.0 + SHOWN_SECONDS - 0.1)
        assert follow.rows
        assert follow.refresh(ME, 1005.0 + SHOWN_SECONDS)
        assert not follow.rows

    def test_a_caller_who_gives_up_is_told(self) -> None:
        store, follow = self.sent()
        follow.refresh(ME, 1004.0)
        store.apply(event(gone(OMAR), gone(TRUNK)))
        follow.refresh(ME, 1005.0)
        assert follow.rows[0].open and not follow.rows[0].can_take_back
        follow.refresh(ME, 1005.0 + GRACE)
        assert follow.rows[0].result == "nobody answered, Maria is gone"
        assert follow.rows[0].state is FollowState.ENDED

    def test_a_moment_in_no_list_is_not_the_end(self) -> None:
        store, follow = self.sent()
        store.apply(event(gone(OMAR), gone(TRUNK)))
        follow.refresh(ME, 1005.0)
        store.apply(event(trunk_ring(state="Up"), ringing("PJSIP/332-00000a59", "332")))
        follow.refresh(ME, 1005.0 + GRACE)
        assert follow.rows[0].state is FollowState.RINGING

    def test_nobody_answers_for_twenty_seconds(self) -> None:
        _, follow = self.sent()
        follow.refresh(ME, 1019.9)
        (row,) = follow.rows
        assert not row.urgent(1019.9) and row.doing(1019.9) == "ringing"
        assert row.urgent(1020.0) and row.doing(1020.0) == "still ringing"

    def test_somebody_else_who_is_rung_is_named(self) -> None:
        store, follow = self.sent()
        store.apply(people("Anna Weber", "Omar Haddad", "Maria", "Li Wei"))
        store.apply(event(gone(OMAR), ringing("PJSIP/334-00000a60", "334")))
        follow.refresh(ME, 1002.0)
        assert follow.rows[0].doing(1002.0) == "rings at Li Wei"

    def test_the_next_one_is_a_free_favourite_where_there_is_no_team(self) -> None:
        store, follow = self.sent()
        store.apply(people("Anna Weber", "Omar Haddad", "Maria", "Li Wei", "Dr. Stone"))
        follow.refresh(ME, 1002.0)
        assert follow.rows[0].next == "335"
        follow.start(CallId(LINK), LegId(TRUNK), "Maria", "Dr. Stone", 1003.0, "335")
        follow.refresh(ME, 1003.0)
        assert follow.rows[0].tried == ("332",) and follow.rows[0].next == "334"
        store.apply(status("334", "Unavailable"))
        follow.refresh(ME, 1004.0)
        assert follow.rows[0].next == "", "nobody who could take it"

    def test_a_reconnect_keeps_it_however_long_it_takes(self) -> None:
        store, follow = self.sent()
        follow.refresh(ME, 1003.0)
        store.apply(LinkMoved(Link(LinkMode.CONNECTING)))
        store.apply(event(gone(OMAR), gone(TRUNK)))
        follow.refresh(ME, 1003.0 + 10 * GRACE)
        assert follow.rows[0].open and not follow.rows[0].can_take_back
        store.apply(LinkMoved(Link(LinkMode.LIVE)))
        store.apply(event(trunk_ring(state="Up"), ringing("PJSIP/332-00000a59", "332")))
        follow.refresh(ME, 1040.0)
        assert follow.rows[0].can_take_back and follow.rows[0].since == 1000.0

    def test_nothing_new_is_no_change(self) -> None:
        _, follow = self.sent()
        follow.refresh(ME, 1003.0)
        assert not follow.refresh(ME, 1004.0)


class TestFreshness:
    """What is said about the age of the data."""

    def test_live_and_quiet_is_fine(self) -> None:
        fresh = freshness(Link(LinkMode.LIVE), 990.0, 993.0)
        assert (fresh.word, fresh.banner, fresh.blocked, fresh.stale) == ("live", "", "", False)
        assert fresh.line == "Live by socket, up to date"

    def test_the_age_is_told_in_steps(self) -> None:
        lines = {freshness(Link(LinkMode.LIVE), 0.0, now).line for now in (10.1, 11, 12, 14.9)}
        assert lines == {"Live by socket, checked 10 s ago"}

    def test_silence_makes_stale_but_blocks_nothing(self) -> None:
        deaf = freshness(Link(LinkMode.LIVE, reason="The PBX does not answer."), 99.0, 100.0)
        assert deaf.banner == "The PBX does not answer." and not deaf.stale and not deaf.unknown
        fresh = freshness(Link(LinkMode.LIVE), 0.0, 100.0)
        assert fresh.stale and "100 s" in fresh.banner and not fresh.blocked

    def test_a_lost_connection_says_why_since_when_and_what_next(self) -> None:
        link = Link(LinkMode.CONNECTING, 988.0, "The PBX closed the connection.", retry_at=1004.0)
        fresh = freshness(link, 985.0, 1000.0)
        assert fresh.banner == (
            "Connection lost; the PBX was last heard 15 s ago. The PBX closed the connection. "
            "Trying again in 4 s."
        )
        assert fresh.stale and fresh.blocked

    def test_down_gives_the_reason_alone(self) -> None:
        fresh = freshness(Link(LinkMode.DOWN, reason="The password is wrong."), None, 5.0)
        assert fresh.banner == "The password is wrong." and fresh.blocked and not fresh.stale

    @given(
        st.sampled_from(LinkMode),
        st.one_of(st.none(), st.floats(0, 2e9)),
        st.floats(0, 2e9),
        st.one_of(st.none(), st.floats(0, 2e9)),
    )
    def test_every_moment_has_words(
        self, mode: LinkMode, fresh_at: float | None, now: float, retry: float | None
    ) -> None:
        fresh = freshness(Link(mode, 0.0, "", retry_at=retry), fresh_at, now)
        assert fresh.word and fresh.line
        if mode in {LinkMode.CONNECTING, LinkMode.DOWN}:
            assert fresh.banner and fresh.blocked


class TestSuggestions:
    """What a typed text could mean."""

    def lines(self, text: str, **more: object) -> list[tuple[Kind, str]]:
        store = store_with()
        found = suggest(text, standard_sources(Directory(store), store), **more)  # type: ignore[arg-type]  # rows and options of any kind
        return [(line.kind, line.number) for line in found]

    def test_a_name_finds_people_and_places(self) -> None:
        assert self.lines("om") == [(Kind.PERSON, "332")]
        assert self.lines("supp") == [(Kind.PLACE, "6500")]
        assert self.lines("  ") == []

    def test_a_number_stands_first_as_it_will_be_dialled(self) -> None:
        assert self.lines("33")[0] == (Kind.NUMBER, "33")
        assert self.lines("332")[0] == (Kind.PERSON, "332")
        assert self.lines("+49 (0) 89 - 12 34") == [(Kind.NUMBER, "+49891234")]

    def test_my_own_number_is_not_offered(self) -> None:
        assert self.lines("anna", without=frozenset({"331"})) == []

    def test_two_numbers_can_be_connected(self) -> None:
        store = store_with()
        (line,) = suggest("089 1234 & +30 231 055", standard_sources(Directory(store), store))
        assert (line.kind, line.number, line.second) == (Kind.CONNECT, "0891234", "+30231055")
        assert self.lines("089 & nobody") == []

    def test_a_command_typed_in_full_comes_first(self) -> None:
        commands = (Command("hold", Verb.HOLD, "Hold: Maria"), Command("end", Verb.HANG_UP, "x"))
        store = store_with()
        found = suggest("hold", standard_sources(Directory(store), store), commands=commands)
        assert (found[0].kind, found[0].verb) == (Kind.COMMAND, Verb.HOLD)
        assert self.lines("om", commands=(Command("omit", Verb.HOLD, "x"),)) == [
            (Kind.PERSON, "332"),
            (Kind.COMMAND, ""),
        ]

    @given(st.text(max_size=40))
    def test_any_text_gives_lines_that_can_be_shown(self, text: str) -> None:
        store = store_with()
        for line in suggest(text, standard_sources(Directory(store), store)):
            assert line.title and (line.number or line.kind is Kind.COMMAND)


def test_every_state_has_a_word() -> None:
    assert set(LAMP_WORDS) == set(Lamp)
