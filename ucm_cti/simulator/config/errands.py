"""Actions that do something with what is configured and change none of it."""

import base64

from ucm_cti.simulator.config import checks, kinds
from ucm_cti.simulator.config.configuration import Configuration
from ucm_cti.simulator.config.engine import Act, Reply, Values
from ucm_cti.simulator.config.picture import picture_of
from ucm_cti.simulator.config.running import listed
from ucm_cti.simulator.config.tables import INVALID_VALUE, NO_SUCH_ITEM
from ucm_cti.simulator.pbx import Pbx
from ucm_cti.simulator.pbx.refused import Refused

_TAKEN: Reply = {"need_apply": "yes"}
_MULTICAST = "3way"


def _clean_chat(configuration: Configuration, _pbx: Pbx, values: Values) -> Reply:
    """The extension has to be there; its chats are nowhere to be read."""
    checks.exists(configuration, values["extension"], kinds.EXTENSION)
    return {"need_apply": "no"}


def _qr(configuration: Configuration, _pbx: Pbx, values: Values) -> Reply:
    record = configuration.table(kinds.EXTENSION).read(values["extension"])
    text = "/".join(str(record[name]) for name in ("extension", "secret", "fullname"))
    return {"qr_base": base64.b64encode(picture_of(text)).decode()}


def _broadcast(configuration: Configuration, _pbx: Pbx, values: Values) -> Reply:
    """Somebody has to get the message; phones do not show it in channels."""
    wanted = values["recipient"]
    checks.people(configuration, wanted, "extension")
    inside = ((kinds.EXTENSION_GROUP, "extension_group"), (kinds.DEPARTMENT, "department"))
    for kind, name in inside:
        for key in listed(wanted.get(name)):
            checks.exists(configuration, key, kind)
    for one in wanted.get("department_extension") or ():
        checks.exists(configuration, one["department_id"], kinds.DEPARTMENT)
        checks.exists(configuration, one["extension"], kinds.EXTENSION)
    if not any(wanted.values()):
        raise Refused(INVALID_VALUE, "nobody gets it")
    return {}


def _play(configuration: Configuration, pbx: Pbx, values: Values) -> Reply:
    listeners = list(listed(values.get("channel")))
    for target in values.get("specified_channel", ()):
        listeners += _listeners(configuration, target["exten_type"], listed(target["extension"]))
    if not listeners:
        raise Refused(INVALID_VALUE, "nobody hears it")
    pbx.announcing.play(list(dict.fromkeys(listeners)), values["variable"])
    return dict(_TAKEN)


def _listeners(configuration: Configuration, sort: str, names: tuple[str, ...]) -> list[str]:
    """The extensions meant: themselves, or the members of groups by name or number."""
    if sort == "extension":
        return list(names)
    kind, title = {
        "ringgroup": (kinds.RING_GROUP, "ringgroup_name"),
        "extension_group": (kinds.EXTENSION_GROUP, "group_name"),
    }[sort]
    found: list[str] = []
    for name in names:
        table = configuration.table(kind)
        groups = [r for r in table.records() if name in {r[title], str(r[kind.key])}]
        if not groups:
            raise Refused(NO_SUCH_ITEM, f"no such {kind.name} {name}")
        found += listed(groups[0]["members"])
    return found


def _page(configuration: Configuration, pbx: Pbx, values: Values) -> Reply:
    group = configuration.table(kinds.PAGING_GROUP).read(values["pagingnum"])
    allowed = listed(group["number_allowed"])
    if group["paginggroup_type"] != _MULTICAST or (allowed and values["caller"] not in allowed):
        raise Refused(INVALID_VALUE, f"pagingnum {values['pagingnum']}")
    pbx.announcing.page(values["caller"], values["pagingnum"], float(group["limitime"] or 0))
    return dict(_TAKEN)


def _end_page(configuration: Configuration, pbx: Pbx, values: Values) -> Reply:
    checks.exists(configuration, values["pagingnum"], kinds.PAGING_GROUP)
    pbx.announcing.end_page(values["pagingnum"])
    return dict(_TAKEN)


ERRANDS: dict[str, Act] = {
    "cleanTerminalChatInformation": _clean_chat,
    "getSIPAccountQR": _qr,
    "addMessageBroadcast": _broadcast,
    "playPromptByOrg": _play,
    "MulticastPaging": _page,
    "MulticastPagingHangup": _end_page,
}
"""By wire name; their need_apply is that of the catalogue's samples."""
