"""Lists that devices know and the guide does not (wire.md 2.3).

Only each list's key is recorded. The members of the rows are named after the lists that are
recorded; anything else that a device sends is left out.
"""

from ucm_cti.wire.actions.base import Paging
from ucm_cti.wire.actions.lists import ListAction
from ucm_cti.wire.registry import action
from ucm_cti.wire.secrets import Body


class VoicemailGroupRow(Body, frozen=True, kw_only=True):
    """One voicemail group; members not recorded, named like those of a ring group."""

    extension: str | None = None
    vmgroup_name: str | None = None
    members: str | None = None


class VoicemailGroups(Paging, frozen=True, kw_only=True):
    """A page of voicemail groups."""

    vmgroup: tuple[VoicemailGroupRow, ...] = ()


class ConferenceRow(Body, frozen=True, kw_only=True):
    """One conference room; members not recorded, named like those of an IVR."""

    extension: str | None = None
    conference_name: str | None = None


class Conferences(Paging, frozen=True, kw_only=True):
    """A page of conference rooms."""

    conference: tuple[ConferenceRow, ...] = ()


class IpcRow(Body, frozen=True, kw_only=True):
    """One row of listIPC; members not recorded, named like those of an IVR."""

    extension: str | None = None
    ipc_name: str | None = None


class Ipcs(Paging, frozen=True, kw_only=True):
    """A page of what listIPC lists."""

    ipc: tuple[IpcRow, ...] = ()


@action("listVoicemailGroup", family="voicemail_group", official=False)
class ListVoicemailGroup(ListAction[VoicemailGroups], frozen=True, kw_only=True):
    """List voicemail groups (wire.md 2.3); a fresh API user lacks the right (wire.md 2.2)."""


@action("listConference", family="conference", official=False)
class ListConference(ListAction[Conferences], frozen=True, kw_only=True):
    """List conference rooms (wire.md 2.3); a fresh API user lacks the right (wire.md 2.2)."""


@action("listIPC", family="ipc", official=False)
class ListIpc(ListAction[Ipcs], frozen=True, kw_only=True):
    """List what devices call IPC; answered on firmware 1.0.33.30 (wire.md 2.3)."""
