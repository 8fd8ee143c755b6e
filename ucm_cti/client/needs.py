"""What the app needs of a PBX: actions and events, and what stops working without each.

The one table behind the first-run checks and the doctor. Each request may be sent to a PBX at work:
a list reads one row, and a verb names a channel or an extension that cannot exist. Numbers that
would be dialled are empty, since an outbound route may take any other text.
"""

from dataclasses import dataclass
from typing import Any

from ucm_cti.domain.wording import noop
from ucm_cti.wire.actions.apply import ApplyChanges
from ucm_cti.wire.actions.base import Action
from ucm_cti.wire.actions.calls import (
    AcceptCall,
    CallBarge,
    CallTransfer,
    DialExtension,
    DialOutbound,
    DialOutboundTwo,
    Hangup,
    Hold,
    ListBridgedChannels,
    ListUnbridgedChannels,
    Mute,
    RefuseCall,
    TransferNumberInbound,
    TransferNumberOutbound,
    Unhold,
    Unmute,
)
from ucm_cti.wire.actions.extensions import GetSipAccount, ListAccount
from ucm_cti.wire.actions.inbound_blacklist import (
    AddInboundBlacklist,
    DeleteInboundBlacklist,
    GetInboundBlacklistSettings,
    ListInboundBlacklist,
)
from ucm_cti.wire.actions.ivrs import ListIvr
from ucm_cti.wire.actions.queues import ListQueue
from ucm_cti.wire.actions.ring_groups import ListRingGroup
from ucm_cti.wire.actions.system import GetSystemGeneralStatus, GetSystemStatus
from ucm_cti.wire.actions.voip_trunks import ListVoipTrunk
from ucm_cti.wire.events import EVENT_NAMES

NOBODY = "ucm-cti-doctor"
"""No channel and no extension is called that: channels have a slash, extensions digits."""


@dataclass(frozen=True, slots=True)
class Need:
    """An action the app sends, `without` which something does not work.

    `vital`: there is no board without it. `minor`: only a detail is missing. `gate`: of use only
    where Call Control is on.
    """

    request: Action[Any]
    without: str
    vital: bool = False
    minor: bool = False
    gate: bool = False

    @property
    def name(self) -> str:
        """The wire name, as it is ticked on the UCM."""
        return self.request.spec.name


READS = (
    Need(ListAccount(page=1, item_num=1), noop("The board shows no people."), vital=True),
    Need(ListUnbridgedChannels(page=1, item_num=1), noop("Ringing calls are missing."), vital=True),
    Need(
        ListBridgedChannels(page=1, item_num=1), noop("Calls in progress are missing."), vital=True
    ),
    Need(GetSystemStatus(), noop("Durations are told by this computer's clock alone."), minor=True),
    Need(
        ListQueue(page=1, item_num=1), noop("Queues show their number, not their name."), minor=True
    ),
    Need(
        ListRingGroup(page=1, item_num=1),
        noop("Ring groups show their number, not their name."),
        minor=True,
    ),
    Need(
        ListIvr(page=1, item_num=1),
        noop("Voice menus show their number, not their name."),
        minor=True,
    ),
    Need(
        ListVoipTrunk(page=1, item_num=1), noop("Outside lines are not listed by name."), minor=True
    ),
    Need(GetSystemGeneralStatus(), noop("Model and firmware are not told."), minor=True),
    Need(ListInboundBlacklist(), noop("Callers cannot be blocked."), minor=True),
    Need(GetInboundBlacklistSettings(), noop("Callers cannot be blocked."), minor=True),
    Need(
        GetSipAccount(extension=NOBODY),
        noop("Before a transfer nothing tells where somebody's calls are forwarded."),
        minor=True,
    ),
)
VERBS = (
    Need(DialExtension(caller="", callee=""), noop("Nobody inside can be called.")),
    Need(DialOutbound(caller="", outbound=""), noop("Nobody outside can be called.")),
    Need(
        DialOutboundTwo(outcaller="", outcallee=""),
        noop("Two outside numbers cannot be connected."),
        minor=True,
    ),
    Need(Hangup(channel=NOBODY), noop("Calls cannot be ended.")),
    Need(Hold(channel=NOBODY), noop("Calls cannot be put on hold.")),
    Need(Unhold(channel=NOBODY), noop("Calls cannot be taken off hold.")),
    Need(Mute(channel=NOBODY), noop("Calls cannot be muted.")),
    Need(Unmute(channel=NOBODY), noop("The mute cannot be lifted.")),
    Need(
        CallTransfer(channel=NOBODY, extension=NOBODY), noop("Calls inside cannot be transferred.")
    ),
    Need(
        TransferNumberInbound(channel=NOBODY, callee=NOBODY),
        noop("Callers from outside cannot be transferred."),
    ),
    Need(
        TransferNumberOutbound(channel=NOBODY, outbound=NOBODY),
        noop("Calls to the outside cannot be transferred."),
    ),
    Need(
        CallBarge(channel=NOBODY, exten=NOBODY, barge_exten=f"{NOBODY}@1"),
        noop("Nobody can listen in, whisper or join."),
        minor=True,
    ),
    Need(AcceptCall(channel=NOBODY), noop("Callers at the gate cannot be let in."), gate=True),
    Need(RefuseCall(channel=NOBODY), noop("Callers at the gate cannot be turned away."), gate=True),
)
CHANGES = (
    Need(
        AddInboundBlacklist(number=NOBODY, inbound_rt_index=NOBODY),
        noop("Callers cannot be blocked."),
        minor=True,
    ),
    Need(
        DeleteInboundBlacklist(number=NOBODY), noop("Blocked callers cannot be let in."), minor=True
    ),
    Need(ApplyChanges(), noop("Blocking a caller has no effect."), minor=True),
)
"""What would change the PBX's configuration even for nobody: needed, and never sent to try it."""
EVENTS = EVENT_NAMES
LATER_EVENTS = {
    "CallQueueStatus": noop("who waits in a queue and which agents are there"),
    "TrunkStatus": noop("whether outside lines work"),
    "PresenceStatus": noop("what people have set as their presence"),
    "VoiceMailStatus": noop("new voice messages"),
    "PbxStatus": noop("how much is going on"),
    "ConferenceForVideoStatus": noop("who is in a conference"),
}
"""Events that this version does not need, and what they would tell."""
