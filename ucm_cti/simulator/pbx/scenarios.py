"""The people around a PBX: callers who call, phones that answer, talk and hang up. Seeded."""

import random
from dataclasses import dataclass, replace
from typing import Protocol

from ucm_cti.simulator.pbx.channel import Channel
from ucm_cti.simulator.pbx.config import PbxConfig
from ucm_cti.simulator.pbx.machine import Pbx
from ucm_cti.simulator.pbx.offices import callcentre, company, small_office
from ucm_cti.simulator.pbx.refused import Refused

OPERATOR = "1000"
CALLERS = (
    ("+302310550123", "Eleni Georgiou"), ("+4989123456", ""), ("+390612345678", "Studio Ricci"),
    ("+33144556677", "Hôtel Lumière"), ("+442071234567", ""), ("+905321234567", "Demir Ltd."),
    ("+34911234567", "Ferretería Núñez"), ("+46812345678", ""), ("+48221234567", "Nowak i Syn"),
    ("+302109876543", "Papadakis Bros."), ("+6531234567", ""), ("+12125550147", "Harbor Co."),
    ("", ""), ("+971501234567", "شركة النور"), ("+81312345678", "田中商店"),
)  # fmt: skip


class Scenario(Protocol):
    """Something that plays the people of a PBX."""

    def start(self, pbx: Pbx) -> None:
        """Begin; whatever played before stops."""
        ...


class Quiet:
    """Nothing moves by itself."""

    def start(self, pbx: Pbx) -> None:
        """Stop whatever played."""
        pbx.forget_scenario()


@dataclass(frozen=True, slots=True)
class Pace:
    """How lively it is; spans in seconds, `inside`, `out`, `answers` and `moods` are chances."""

    between: tuple[float, float]
    talk: tuple[float, float]
    answer: tuple[float, float]
    inside: float
    out: float
    answers: float
    moods: float


RECEPTION = Pace((5.0, 14.0), (20.0, 240.0), (2.0, 14.0), 0.35, 0.25, 0.88, 0.1)
CALLCENTRE = Pace((0.6, 2.2), (30.0, 240.0), (1.5, 8.0), 0.06, 0.12, 0.93, 0.02)


class People:
    """Plays everybody but the operator, whose phone only picks up what it has itself dialled."""

    def __init__(self, pace: Pace, operator: str = OPERATOR) -> None:
        self._pace = pace
        self._operator = operator

    def start(self, pbx: Pbx) -> None:
        """Take over all phones but the operator's, and begin to call."""
        pbx.forget_scenario()
        Play(pbx, self._pace, self._operator).begin()


class Play:
    """One running scenario on one PBX."""

    def __init__(self, pbx: Pbx, pace: Pace, operator: str) -> None:
        self._pbx = pbx
        self._pace = pace
        self._operator = operator
        self._random = random.Random(pbx.config.seed + 7)

    def begin(self) -> None:
        """Set the hooks and the first call."""
        self._pbx.plan.on_ring = self._rings
        self._pbx.plan.on_talk = self._talks
        self._pbx.plan.on_menu = self._hears_menu
        self._pbx.schedule(self._random.uniform(0.2, 1.5), self._next_call)

    def _next_call(self) -> None:
        chance = self._random.random()
        try:
            if chance < self._pace.inside:
                self._call_inside()
            elif chance < self._pace.inside + self._pace.out:
                self._call_out()
            else:
                self._call_in()
        except Refused:
            pass
        if self._random.random() < self._pace.moods:
            self._mood()
        self._pbx.schedule(self._random.uniform(*self._pace.between), self._next_call)

    def _call_in(self) -> None:
        number, name = self._random.choice(CALLERS)
        known = [route for route in self._pbx.config.inbound_routes if route.did.isdigit()]
        if not known:
            return
        route = self._random.choice(known)
        self._pbx.incoming(route.trunk, number, route.did, name)

    def _call_inside(self) -> None:
        free = self._free()
        if len(free) > 1:
            caller, callee = self._random.sample(free, 2)
            if self._random.random() < 0.05:
                callee = self._operator
            self._pbx.dial_extension(caller, callee)

    def _call_out(self) -> None:
        if free := self._free():
            number = self._random.choice([n for n, _ in CALLERS if n])
            self._pbx.dial_outbound(self._random.choice(free), number)

    def _mood(self) -> None:
        people = [n for n in self._pbx.world.phones if n != self._operator]
        if not people:
            return
        number = self._random.choice(people)
        phone = self._pbx.world.phones[number]
        if phone.dnd:
            self._pbx.set_dnd(number, on=False)
        else:
            chosen = self._random.choice(("available", "available", "away", "chat", "dnd"))
            self._pbx.set_dnd(number, on=chosen == "dnd")
            self._pbx.set_presence(number, chosen)

    def _free(self) -> list[str]:
        return [
            number
            for number, phone in self._pbx.world.phones.items()
            if number != self._operator
            and phone.registered
            and not phone.dnd
            and not self._pbx.world.legs_of(number)
        ]

    def _rings(self, leg: Channel) -> None:
        own = leg.extension == self._operator
        dialled_by_itself = leg.when_answered is not None
        if own and not dialled_by_itself:
            return
        if dialled_by_itself and leg.extension:
            self._later((0.8, 1.6), lambda: self._answer(leg))
        elif self._random.random() < self._pace.answers:
            self._later(self._pace.answer, lambda: self._answer(leg))
        elif self._random.random() < 0.4:
            self._later(self._pace.answer, lambda: self._end(leg))

    def _talks(self, caller: Channel, callee: Channel) -> None:
        parties = {caller.extension, callee.extension}
        patience = (120.0, 600.0) if self._operator in parties else self._pace.talk
        leaving = self._random.choice((caller, callee))
        if leaving.extension == self._operator:
            leaving = caller if leaving is callee else callee
        bridge = caller.bridge
        self._later(patience, lambda: self._end(leaving) if leaving.bridge is bridge else None)

    def _hears_menu(self, caller: Channel) -> None:
        menu = self._pbx.plan.ivrs[caller.place]
        if not menu.keys:
            return
        key = self._random.choice([key for key, _ in menu.keys])

        def press() -> None:
            if caller.alive and caller.place == menu.number in self._pbx.plan.ivrs:
                self._pbx.ivr_key(caller.name, key)

        if self._random.random() < 0.8:
            self._later((2.0, 9.0), press)

    def _answer(self, leg: Channel) -> None:
        if leg.alive and leg.state == "Ringing":
            self._pbx.plan.answered(leg)

    def _end(self, leg: Channel) -> None:
        if leg.alive:
            self._pbx.plan.end(leg)

    def _later(self, span: tuple[float, float], work: object) -> None:
        self._pbx.schedule(self._random.uniform(*span), work)  # type: ignore[arg-type]  # a call


SCENARIOS: dict[str, Scenario] = {
    "quiet": Quiet(),
    "reception": People(RECEPTION),
    "callcentre": People(CALLCENTRE),
}
"""Every scenario by its name on the command line."""


def scenario_named(name: str) -> Scenario:
    """The scenario of a name. Raises ValueError for an unknown one."""
    try:
        return SCENARIOS[name]
    except KeyError:
        known = ", ".join(SCENARIOS)
        raise ValueError(f"there is no scenario {name}; there are {known}") from None


def config_for(name: str, *, extensions: int | None = None, seed: int | None = None) -> PbxConfig:
    """The PBX that suits a scenario. Raises ValueError for an unknown name or size."""
    scenario_named(name)
    number = 1 if seed is None else seed
    if name == "callcentre":
        return callcentre(300 if extensions is None else extensions, number)
    if name == "reception" or extensions is not None:
        config = company(40 if extensions is None else extensions, number)
        return replace(config, call_control=name == "reception")
    return small_office(number)
