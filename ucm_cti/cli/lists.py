"""The verbs that show the current state."""

from argparse import Namespace
from collections.abc import Iterable
from typing import TypeVar

from ucm_cti.cli.answers import Answer
from ucm_cti.cli.documents import (
    call_document,
    call_words,
    extension_document,
    presence_words,
)
from ucm_cti.cli.tables import duration, table
from ucm_cti.cli.visit import Visit
from ucm_cti.domain import clock
from ucm_cti.domain.call import Call, LegState
from ucm_cti.domain.errors import NoPermission
from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.domain.presence import Lamp
from ucm_cti.domain.wording import tr
from ucm_cti.store.store import Store
from ucm_cti.wire.actions.base import Action
from ucm_cti.wire.actions.queues import ListQueue
from ucm_cti.wire.actions.system import (
    GetSystemGeneralStatus,
    GetSystemStatus,
    SystemGeneralStatus,
    SystemStatus,
)
from ucm_cti.wire.rows import QueueRow, text, words

R = TypeVar("R")
LISTS = {"status", "extensions", "calls", "queues", "blocked"}


async def show(visit: Visit, options: Namespace) -> Answer:
    """What the verb asks for. Raises UcmError."""
    match options.verb:
        case "status":
            return await _status(visit)
        case "extensions":
            return _extensions(visit.store)
        case "calls":
            return _calls(visit.store)
        case "blocked":
            return await _blocked(visit)
    return await _queues(visit)


async def _status(visit: Visit) -> Answer:
    store = visit.store
    system = await _told(visit, GetSystemStatus(), SystemStatus())
    general = await _told(visit, GetSystemGeneralStatus(), SystemGeneralStatus())
    lamps = [store.lamp(number) for number in store.extensions]
    counts = {lamp.value: lamps.count(lamp) for lamp in Lamp if lamp in lamps}
    document = {
        "pbx": {
            "address": str(visit.endpoint),
            "model": general.product_model or system.part_number,
            "firmware": general.prog_version,
            "time": system.system_time,
            "uptime": system.up_time,
        },
        "extensions": {"total": len(lamps)} | counts,
        "calls": len(store.calls),
        "lines": [trunk.name for trunk in store.trunks.values()],
        "not_allowed": sorted(visit.missing),
    }
    states = ", ".join(f"{count} {word}" for word, count in counts.items())
    firmware = f", firmware {general.prog_version}" if general.prog_version else ""
    rows = [
        ("PBX", f"{general.product_model or 'UCM'} at {visit.endpoint}{firmware}"),
        ("Time", f"{system.system_time or 'not told'} (up {system.up_time or 'not told'})"),
        ("Extensions", f"{len(lamps)}: {states}" if lamps else "none"),
        ("Calls", str(len(store.calls))),
        ("Outside lines", ", ".join(trunk.name for trunk in store.trunks.values()) or "none"),
    ]
    lines = [f"{name + ':':<15}{value}" for name, value in rows]
    if visit.missing:
        lines.append(f"The API user may not use {', '.join(sorted(visit.missing))}.")
    return Answer(document, "\n".join(lines))


async def _told(visit: Visit, request: Action[R], otherwise: R) -> R:
    """The reply, or `otherwise` where the user may not ask."""
    try:
        return await visit.session.execute(request)
    except NoPermission:
        visit.missing.add(request.spec.name)
        return otherwise


def _extensions(store: Store) -> Answer:
    people = list(store.extensions.values())
    rows = (
        (
            person.number,
            person.name,
            store.lamp(person.number).value,
            _with_whom(person.number, store),
            presence_words(person),
            person.department,
        )
        for person in people
    )
    heads = ("Extension", "Name", "State", "With", "Presence", "Department")
    document = {"extensions": [extension_document(person, store) for person in people]}
    return Answer(document, table(heads, rows) if people else "There are no extensions.")


def _with_whom(number: ExtensionNumber, store: Store) -> str:
    found = []
    for call in store.calls_of(number):
        leg = call.leg_of(number)
        other = call.other(leg) if leg else None
        if other is not None:
            found.append(other.label)
    return ", ".join(found)


def _calls(store: Store) -> Answer:
    now = clock.now()
    calls = list(store.calls.values())
    rows = (
        (
            call.id,
            "monitoring" if all(leg.barging for leg in call.legs) else call.phase.value,
            duration(now - call.since if call.since is not None else None),
            call_words(call, store),
            call.trunk,
        )
        for call in calls
    )
    document = {"calls": [call_document(call) for call in calls]}
    heads = ("Call", "State", "For", "Who", "Line")
    return Answer(document, table(heads, rows) if calls else "There are no calls now.")


async def _queues(visit: Visit) -> Answer:
    rows = [row async for page in visit.pages(ListQueue()) for row in page.queue]
    found = [_queue(row, visit.store.calls.values()) for row in rows]
    lines = (
        (number, name, str(waiting), ", ".join(members), strategy)
        for number, name, strategy, members, waiting in found
    )
    document = {
        "queues": [
            {
                "number": number,
                "name": name,
                "strategy": strategy,
                "members": members,
                "waiting": waiting,
            }
            for number, name, strategy, members, waiting in found
        ]
    }
    heads = ("Queue", "Name", "Waiting", "Agents", "Strategy")
    return Answer(document, table(heads, lines) if found else "There are no queues.")


async def _blocked(visit: Visit) -> Answer:
    blacklist = await visit.desk.blocklist.read()
    document = {
        "in_use": blacklist.in_use,
        "blocked": [
            {"number": caller.number, "route": None if caller.everywhere else caller.route}
            for caller in blacklist.callers
        ],
    }
    rows = (
        (caller.number, tr("all") if caller.everywhere else caller.route)
        for caller in blacklist.callers
    )
    listed = table((tr("Number"), tr("Inbound route")), rows)
    note = "" if blacklist.in_use else tr("The PBX does not look at this list; it is switched off.")
    return Answer(document, listed if blacklist.callers else tr("Nobody is blocked."), note=note)


def _queue(row: QueueRow, calls: Iterable[Call]) -> tuple[str, str, str, list[str], int]:
    number = text(row.extension)
    waiting = sum(
        leg.service == "queue" and leg.state is LegState.ALONE and leg.other_number == number
        for call in calls
        for leg in call.legs
    )
    members = [member.strip() for member in text(row.members).split(",") if member.strip()]
    return number, words(row.queue_name), text(row.strategy), members, waiting
