"""Ready companies: a small office, a company of forty, a call centre of three hundred."""

import itertools

from ucm_cti.simulator.pbx.config import (
    ExtensionConfig,
    InboundRoute,
    IvrConfig,
    OutboundRoute,
    PbxConfig,
    QueueConfig,
    RingGroupConfig,
    TrunkConfig,
)

_FIRST = (
    "Anna", "Omar", "Li", "Maria", "Jonas", "Ayşe", "Pierre", "Ingrid", "Tomás", "Fatima", "Kenji",
    "Olga", "Samuel", "Chiara", "Nikos", "Zofia", "Amina", "Lars", "Priya", "Mateo",
)  # fmt: skip
_LAST = (
    "Weber", "Haddad", "Wei", "Papadaki", "Lindqvist", "Yılmaz", "Durand", "Solberg", "Núñez",
    "Rahman", "Tanaka", "Petrova", "Okafor", "Ricci", "Georgiou", "Kowalska", "Diallo", "Jensen",
)  # fmt: skip
_RECORDED = {"Sales": "external", "Support": "all"}
_DEPARTMENTS = ("Sales", "Support", "Accounts", "Workshop", "Management")
_TRUNKS = (
    TrunkConfig(1, "Main line", "sip.provider.example"),
    TrunkConfig(2, "Mobile gateway", "192.0.2.40"),
)
_ROUTES = (
    InboundRoute(1, "2310550100", "1000"),
    InboundRoute(1, "2310550101", "6400"),
    InboundRoute(1, "2310550102", "6500"),
    InboundRoute(1, "2310550103", "7000"),
)
_WAYS_OUT = (
    OutboundRoute(1, ("_X!", "_+X!", "_*X!")),
    OutboundRoute(2, ("_69XXXXXXXX",)),
)
_SMALL = (
    ("1000", "Reception", "Front desk"),
    ("1001", "Anna Weber", "Sales"),
    ("1002", "Omar Haddad", "Support"),
    ("1003", "Li Wei", "Support"),
    ("1004", "Maria Papadaki", "Accounts"),
    ("1005", "Dr. Samuel Stone", "Management"),
    ("1006", "Ayşe Yılmaz", "Sales"),
    ("1007", "Pierre Durand", "Support"),
    ("1008", "Ingrid Solberg", "Accounts"),
    ("1009", "Tomás Núñez", "Workshop"),
    ("1010", "محمد علي", "Workshop"),
    ("1011", "Lobby", ""),
)


def small_office(seed: int = 1) -> PbxConfig:
    """Twelve extensions, a ring group of five, a queue, a menu, two lines; nothing moves."""
    people = tuple(
        _person(number, name, department, registered=number != "1011")
        for number, name, department in _SMALL
    )
    return PbxConfig(
        extensions=people,
        trunks=_TRUNKS,
        inbound_routes=(*_ROUTES, InboundRoute(2, "6940000001", "1001")),
        outbound_routes=_WAYS_OUT,
        ring_groups=(
            RingGroupConfig("6400", "Front desk", ("1000", "1001", "1002", "1003", "1004")),
        ),
        queues=(QueueConfig("6500", "Support", ("1002", "1003", "1007"), auto_record="all"),),
        ivrs=(_menu("7000", "Main menu", ("6400", "6500", "1004"), "6400"),),
        seed=seed,
    )


def company(extensions: int = 40, seed: int = 1) -> PbxConfig:
    """A company with a reception, departments, a front-desk group, a support queue and a menu."""
    people = _people(1000, extensions)
    numbers = [person.number for person in people]
    support = [person.number for person in people if person.department == "Support"]
    return PbxConfig(
        extensions=people,
        trunks=_TRUNKS,
        inbound_routes=(*_ROUTES, InboundRoute(2, "6940000001", numbers[1 % len(numbers)])),
        outbound_routes=_WAYS_OUT,
        ring_groups=(RingGroupConfig("6400", "Front desk", tuple(numbers[:5])),),
        queues=(
            QueueConfig("6500", "Support", tuple(support[:8] or numbers[:1]), auto_record="all"),
        ),
        ivrs=(_menu("7000", "Main menu", ("6400", "6500", numbers[-1]), "6400"),),
        seed=seed,
    )


def callcentre(extensions: int = 300, seed: int = 1) -> PbxConfig:
    """Four queues with most of the extensions as agents."""
    people = _people(1000, extensions)
    agents = [person.number for person in people][max(1, extensions // 10) :] or ["1000"]
    share = max(1, len(agents) // 4)
    names = ("Sales", "Support", "Billing", "Emergencies")
    queues = tuple(
        QueueConfig(
            str(6500 + index),
            name,
            tuple(agents[index * share : (index + 1) * share] or agents[:1]),
            strategy="linear",
            auto_record="all" if index < 2 else "off",
        )
        for index, name in enumerate(names)
    )
    return PbxConfig(
        extensions=people,
        trunks=_TRUNKS,
        inbound_routes=(
            *(InboundRoute(1, f"23105502{i:02d}", str(6500 + i)) for i in range(4)),
            InboundRoute(1, "2310550100", "1000"),
            InboundRoute(1, "2310550101", "6400"),
            InboundRoute(1, "2310550103", "7000"),
        ),
        outbound_routes=_WAYS_OUT,
        ring_groups=(RingGroupConfig("6400", "Front desk", tuple(p.number for p in people[:5])),),
        queues=queues,
        ivrs=(_menu("7000", "Main menu", ("6500", "6501", "6502", "6503"), "6400"),),
        seed=seed,
    )


def _people(first: int, count: int) -> tuple[ExtensionConfig, ...]:
    if not 1 <= count <= 9000:
        raise ValueError("there can be 1 to 9000 extensions")
    pairs = itertools.product(range(-(-count // 360)), range(18), range(20))
    people = [_person(str(first), "Reception", "Front desk")]
    for index, (turn, last, given) in enumerate(itertools.islice(pairs, count - 1), 1):
        suffix = f" {turn + 1}" if turn else ""
        name = f"{_FIRST[given]} {_LAST[(last * 7 + given) % 18]}{suffix}"
        department = _DEPARTMENTS[index % len(_DEPARTMENTS)]
        away = index % 13 == 5
        people.append(
            _person(
                str(first + index),
                name,
                department,
                registered=index % 17 != 3,
                presence="away" if away else "available",
                dnd=index % 19 == 7,
            )
        )
    return tuple(people)


def _person(
    number: str,
    name: str,
    department: str,
    *,
    registered: bool = True,
    presence: str = "available",
    dnd: bool = False,
) -> ExtensionConfig:
    host = int(number) % 250 + 1
    return ExtensionConfig(
        number=number,
        name=name,
        department=department,
        phone=f"192.0.2.{host}:5060 (GRP2614)",
        registered=registered,
        presence=presence,
        dnd=dnd,
        auto_record=_RECORDED.get(department, "off"),
    )


def _menu(number: str, name: str, destinations: tuple[str, ...], silent: str) -> IvrConfig:
    keys = tuple((str(key), destination) for key, destination in enumerate(destinations, 1))
    return IvrConfig(number, name, keys, silent)
