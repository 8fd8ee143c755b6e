"""What is configured, beside what runs: changes are stored at once and run when applied."""

from collections.abc import Iterable

from ucm_cti.simulator.config import kinds
from ucm_cti.simulator.config.kinds import new_tables
from ucm_cti.simulator.config.presence import live
from ucm_cti.simulator.config.running import running
from ucm_cti.simulator.config.seed import seed
from ucm_cti.simulator.config.tables import Kind, Table
from ucm_cti.simulator.pbx import Pbx, PbxConfig

NUMBERED = (
    kinds.EXTENSION,
    kinds.RING_GROUP,
    kinds.QUEUE,
    kinds.IVR,
    kinds.PAGING_GROUP,
    kinds.VOICEMAIL_GROUP,
    kinds.CONFERENCE,
)
"""Kinds whose `extension` is a number that can be dialled; no two may share one."""


class Configuration:
    """The records of one PBX, seeded from what it is made of.

    What people set at their phones meanwhile (do not disturb, presence, forwarding) gets into the
    records by `heed`, so that a later change does not undo it.
    """

    def __init__(self, config: PbxConfig) -> None:
        self.tables = new_tables()
        seed(self.tables, config)
        self._phones = {
            entry.number: (entry.dnd, "dnd" if entry.dnd else entry.presence, entry.forward)
            for entry in config.extensions
        }

    def table(self, kind: Kind) -> Table:
        """The records of one kind."""
        return self.tables[kind.name]

    def numbers(self) -> Iterable[str]:
        """Every internal number in use."""
        for kind in NUMBERED:
            yield from self.table(kind).given("extension")

    def running(self, config: PbxConfig) -> PbxConfig:
        """What a PBX runs by when everything is applied; what has no records stays as it is."""
        return running(self.tables, config)

    def apply(self, pbx: Pbx) -> None:
        """Let the PBX run by the records."""
        pbx.reconfigure(self.running(pbx.config))
        self._note(pbx)

    def heed(self, pbx: Pbx) -> None:
        """Take over what has changed in the running PBX since the last look."""
        extensions = self.table(kinds.EXTENSION)
        for number, phone in pbx.world.phones.items():
            now = (phone.dnd, phone.presence, phone.forward)
            if self._phones.get(number, now) != now and number in extensions:
                dnd, presence, forward = now
                record = extensions.read(number)
                extensions.change(number, live(record, dnd=dnd, presence=presence, forward=forward))
        self._note(pbx)

    def _note(self, pbx: Pbx) -> None:
        self._phones = {
            number: (phone.dnd, phone.presence, phone.forward)
            for number, phone in pbx.world.phones.items()
        }
