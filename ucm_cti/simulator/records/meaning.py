"""Which declared action a request means where one wire name stands for several (catalogue)."""

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from ucm_cti.simulator.parameters import INVALID, declared, read_parameters
from ucm_cti.simulator.sessions import Rejection
from ucm_cti.wire.actions.base import Action
from ucm_cti.wire.actions.pms_data import PmsPayload, read_payload
from ucm_cti.wire.registry import find_action, variants

Request = Mapping[str, Any]
Kind = type[Action[Any]]
_BESIDE_DATA = frozenset({"action", "cookie", "token", "format", "data"})


def meaning_of(request: Request) -> tuple[Kind, dict[str, Any]]:
    """The action class that a request means, and its parameters in their declared types.

    Raises Rejection for parameters that do not fit, LookupError for an action that is not declared.
    """
    name = str(request["action"])
    kind = find_action(name)
    if kind is not None:
        return kind, read_parameters(kind, request)
    choices = variants(name)
    if name == "pmsapi":
        return _command(choices, request)
    kind = choices[_CHOICES[name](request)]
    return kind, read_parameters(kind, request)


def _records(request: Request) -> str:
    return "query" if request.get("delete") is None else "delete"


def _report(request: Request) -> str:
    wanted = str(request.get("statisticsType") or "overview")
    if wanted not in {"overview", "calldetail", "loginhistory", "pausedhistory"}:
        raise Rejection(-15)
    return wanted


def _recording(request: Request) -> str:
    verb = "download" if _given(request, "filename") else "list"
    place = str(request.get("path_type") or "")
    if place not in {"", "gdms", "netdisk"}:
        raise Rejection(-15)
    if place:
        return f"{verb}_{place}"
    nothing = not _given(request, "filename") and not _given(request, "filedir")
    return "directories" if nothing else verb


_CHOICES: dict[str, Callable[[Request], str]] = {
    "cdrapi": _records,
    "queueapi": _report,
    "recapi": _recording,
}


def _command(choices: Mapping[str, Kind], request: Request) -> tuple[Kind, dict[str, Any]]:
    """The hotel command in `data`; its members may be empty, as in the guide's samples."""
    for name in request:
        if name not in _BESIDE_DATA:
            raise Rejection(-1, text=f"No such node({name}) under Function(pmsapi)")
    if str(request.get("format") or "xml") not in {"xml", "json"}:
        raise Rejection(-15)
    payload = _payload(request.get("data"))
    for kind in choices.values():
        if getattr(kind, "command", "") == payload.command:
            return kind, _members(kind, payload)
    raise Rejection(-1, error=f"There is no command {payload.command}")


def _payload(data: object) -> PmsPayload:
    try:
        return read_payload(data)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        raise Rejection(-1, text=INVALID) from None


def _members(kind: Kind, payload: PmsPayload) -> dict[str, Any]:
    parameters = {p.name: p for p in declared(kind) if p.name not in _BESIDE_DATA}
    for name in payload.members:
        if name not in parameters:
            raise Rejection(-1, error=f"{payload.command} has no {name}")
    for name, parameter in parameters.items():
        if parameter.required and name not in payload.members:
            raise Rejection(-1, error=f"{payload.command} needs {name}")
    return dict(payload.members)


def _given(request: Request, name: str) -> bool:
    return str(request.get(name) or "").strip() != ""
