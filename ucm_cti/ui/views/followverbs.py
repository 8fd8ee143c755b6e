"""What can be done for a call that was sent on and that nobody has answered."""

from ucm_cti.domain.call import Direction
from ucm_cti.store.store import Store
from ucm_cti.ui.models.dropping import DropVerb
from ucm_cti.ui.models.followups import FollowUp
from ucm_cti.ui.models.keys import Deed
from ucm_cti.ui.views.operator import Operator


class FollowVerbs:
    """The deeds on followed calls, shared by buttons and keys. `now` is in seconds of our clock."""

    def __init__(self, operator: Operator, store: Store) -> None:
        self._operator = operator
        self._store = store

    def meant(self, now: float) -> FollowUp | None:
        """The followed call that keys mean: the one that has been on its way for the longest."""
        rows = [row for row in self._operator.follow_ups.rows if row.retrievable(now)]
        return min(rows, key=lambda row: (not row.open, row.since), default=None)

    @property
    def has_voicemail(self) -> bool:
        """Whether calls can be sent to a voicemail."""
        return DropVerb.VOICEMAIL in self._operator.deeds

    def do(self, deed: Deed, row: FollowUp) -> None:
        """Do one of FOLLOW_DEEDS for a followed call."""
        match deed:
            case Deed.TAKE_BACK:
                self.take_back(row)
            case Deed.SEND_NEXT:
                self.send_next(row)
            case _:
                self.send_to_voicemail(row)

    def take_back(self, row: FollowUp) -> None:
        """Have it ring at my own phone again."""
        call = self._store.calls.get(row.call)
        inside = call is not None and call.direction is not Direction.INBOUND
        party = row.leg if inside else None  # of two who talk inside, the other one hands over
        self._operator.take(row.call, party)

    def send_next(self, row: FollowUp) -> None:
        """Send it to the next person."""
        if row.next:
            self._operator.transfer(row.call, row.next)

    def send_to_voicemail(self, row: FollowUp) -> None:
        """Send it to the voicemail of whom it was sent to."""
        if self.has_voicemail and row.number:
            self._operator.deeds[DropVerb.VOICEMAIL](row.call, row.number)
