"""Everything that one PBX writes down, and the answers made of it."""

from collections.abc import Callable, Mapping
from typing import Any

from ucm_cti.simulator.pbx.machine import Pbx
from ucm_cti.simulator.records.documents import Document
from ucm_cti.simulator.records.hotel import Hotel
from ucm_cti.simulator.records.journal import Journal
from ucm_cti.simulator.records.ledger import Ledger
from ucm_cti.simulator.records.queue_book import QueueBook
from ucm_cti.simulator.records.recordings import Recordings
from ucm_cti.simulator.records.rows import Writer
from ucm_cti.simulator.records.story import Call

KEPT = 10_000
Answering = Callable[[Mapping[str, Any]], dict[str, Any] | Document]


class Records:
    """Becomes the witness of a PBX when it is made.

    Of calls, recordings and queue visits it keeps the newest `kept` each, so that a PBX may run
    for days: 10,000 take about 50 MB.
    """

    def __init__(self, pbx: Pbx, kept: int = KEPT) -> None:
        self.ledger = Ledger(pbx.config, kept)
        self.recordings = Recordings(pbx, kept)
        self.queues = QueueBook(pbx, kept)
        self.hotel = Hotel(pbx)
        self._writer = Writer(pbx)
        pbx.world.witness = Journal(
            pbx,
            self._over,
            self.recordings.talked,
            self.queues.told,
            self.hotel.rooms.rebooted,
        )

    def _over(self, call: Call) -> None:
        self.ledger.add(self._writer.entry(call))
        self.queues.over(call)

    def answers(self) -> dict[str, Answering]:
        """What answers each action, by id."""
        return {
            "cdrapi.query": self.ledger.query,
            "cdrapi.delete": self.ledger.delete,
            "getRecordInfosByCall": self.ledger.recordings_of,
            "recapi.directories": self.recordings.directories,
            "recapi.list": self.recordings.listing,
            "recapi.download": self.recordings.download,
            "recapi.list_gdms": self.recordings.no_cloud,
            "recapi.download_gdms": self.recordings.not_there,
            "recapi.list_netdisk": self.recordings.no_disk,
            "recapi.download_netdisk": self.recordings.not_there,
            "queueapi.overview": self.queues.overview,
            "queueapi.calldetail": self.queues.calls,
            "queueapi.loginhistory": self.queues.logins,
            "queueapi.pausedhistory": self.queues.pauses,
            **self.hotel.answers(),
        }
