"""The store's values as JSON documents and as words. Names and shapes are a contract."""

from typing import Any

from ucm_cti.cli.tables import short
from ucm_cti.domain.call import Call, Leg, LegState, Phase
from ucm_cti.domain.extension import Extension
from ucm_cti.domain.link import Link
from ucm_cti.domain.presence import Presence
from ucm_cti.store.changes import Changes
from ucm_cti.store.store import Store

NAME = 40
"""So much of a name stands in a sentence; the whole is in the JSON."""


def extension_document(extension: Extension, store: Store) -> dict[str, Any]:
    """One extension, what its row shows (`state`) and the ids of its calls."""
    return {
        "extension": extension.number,
        "name": extension.name,
        "state": store.lamp(extension.number).value,
        "device": extension.device.value,
        "presence": extension.presence.value,
        "presence_note": extension.presence_note,
        "department": extension.department,
        "address": extension.address,
        "voicemail": extension.voicemail,
        "calls": [call.id for call in store.calls_of(extension.number)],
    }


def call_document(call: Call) -> dict[str, Any]:
    """One call with all its legs, oldest first; `since` is in epoch seconds."""
    return {
        "id": call.id,
        "phase": call.phase.value,
        "direction": call.direction.value,
        "since": call.since,
        "dialled": call.dialled,
        "line": call.trunk,
        "answered_by": call.answered_by,
        "legs": [_leg(leg) for leg in call.legs],
    }


def _leg(leg: Leg) -> dict[str, Any]:
    return {
        "id": leg.id,
        "state": leg.state.value,
        "extension": leg.extension,
        "number": leg.number,
        "name": leg.name,
        "line": leg.trunk,
        "since": leg.since,
        "peer": leg.peer,
        "barging": leg.barging,
    }


def link_document(link: Link) -> dict[str, Any]:
    """How we are connected: mode live, polling, connecting or down."""
    return {
        "mode": link.mode.value,
        "since": link.since,
        "reason": link.reason,
        "code": link.code,
        "retry_at": link.retry_at,
    }


def snapshot_document(store: Store) -> dict[str, Any]:
    """Everything the store holds."""
    return {
        "link": link_document(store.link),
        "extensions": [extension_document(person, store) for person in store.extensions.values()],
        "calls": [call_document(call) for call in store.calls.values()],
        "places": [
            {"number": place.number, "name": place.name, "kind": place.kind.value}
            for place in store.places.values()
        ],
        "lines": [{"index": trunk.index, "name": trunk.name} for trunk in store.trunks.values()],
    }


def changes_document(changes: Changes, store: Store, at: float) -> dict[str, Any]:
    """One step of the store: only the members that changed, each as it is now."""
    document: dict[str, Any] = {"at": at}
    if changes.link:
        document["link"] = link_document(store.link)
    for name, ids in (("added", changes.added), ("changed", changes.changed)):
        if found := [call_document(store.calls[call]) for call in ids if call in store.calls]:
            document[name] = found
    if changes.ended:
        document["ended"] = [call_document(call) for call in changes.ended]
    if changes.directory:
        document["directory"] = sorted(store.extensions)
    if people := sorted(changes.extensions & store.extensions.keys()):
        document["extensions"] = [
            extension_document(store.extensions[number], store) for number in people
        ]
    if changes.places:
        document["places"] = sorted(store.places)
    if changes.clock:
        document["clock"] = True
    return document


def call_words(call: Call, store: Store) -> str:
    """A call in a few words: who with whom, places by their names."""
    parties = [leg for leg in call.legs if not leg.barging]
    if not parties:
        return " and ".join(f"{party(leg)} {_monitoring(leg, store)}" for leg in call.legs)
    first, rest = parties[0], parties[1:]
    if call.phase is Phase.ARRIVING:
        return f"{party(first)} is calling {_place(call.dialled, store) or 'in'}"
    if not rest:
        where = _place(call.dialled or first.other_number, store)
        return f"{party(first)} to {where or 'nobody yet'}"
    talking = [leg for leg in rest if leg.state is LegState.TALKING]
    others = ", ".join(party(leg) for leg in talking or rest)
    return f"{party(first)} {'with' if talking else 'to'} {others}"


def _place(number: str, store: Store) -> str:
    name = store.name_of(number) if number else ""
    return f"{short(name, NAME)} ({number})" if name else number


def _monitoring(leg: Leg, store: Store) -> str:
    who = _place(leg.other_number, store) or "somebody"
    return f"asked to monitor {who}" if leg.state is LegState.RINGING else f"monitors {who}"


def party(leg: Leg) -> str:
    """A leg's name, not longer than a line has room for, and number, or what is known of them."""
    if leg.name and leg.number:
        return f"{short(leg.name, NAME)} ({leg.number})"
    return short(leg.label, NAME)


def presence_words(extension: Extension) -> str:
    """What the person has set, "" for available or unknown."""
    if extension.presence in {Presence.UNKNOWN, Presence.AVAILABLE}:
        return extension.presence_note
    word = "custom" if extension.presence is Presence.CUSTOM else extension.presence.value
    return f"{word}: {extension.presence_note}" if extension.presence_note else word
